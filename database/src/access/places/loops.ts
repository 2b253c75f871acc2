// Loops: a wonder that a citizen or somebody of the house raised, who takes part in it, its steps, and that it rests.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** One that citizen A raised, on which the colleague has written a step; one that the caseworker raised, which rests. */
const made = new Map<string, Record<'citizens' | 'workers' | 'step', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

const raises = `insert into loop (municipality_id, id, raised_as, wonder_sealed) values ($1, $2, $3, '\\x00')`
const joins =
  'insert into loop_person (municipality_id, loop_id, person_id, is_citizen, raised) values ($1, $2, $3, $4, $5)'
const writes = `insert into loop_step (municipality_id, id, loop_id, stage, day, kinds, words_sealed, written_by)
  values ($1, $2, $3, 'known', '2026-11-20', '{worker}', '\\x00', $4)`
const rests = `insert into loop_rest (municipality_id, loop_id, until, said_by) values ($1, $2, '2027-01-01', $3)`

const promises: Promised[] = [
  {
    name: 'what is wondered at and its steps are read by the house, and by the citizen who is in it; by no other citizen, politician, partner or next door',
    about: ['loop', 'loop_step'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const own = name === 'citizenA' ? 1 : 0
        assert.equal(await as(name).count('loop'), isHere(name) ? 2 : own, String(name))
        assert.equal(await as(name).count('loop_step'), isHere(name) ? 1 : own, String(name))
      }
      for (const name of ['caseworker', 'citizenA'] as const)
        for (const table of ['loop', 'loop_step', 'loop_person', 'loop_rest'])
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0)
      await arrange('delete from loop_person where is_citizen')
      for (const table of ['loop', 'loop_step']) assert.equal(await as('citizenA').count(table), 0)
    },
  },
  {
    name: 'whose a citizen’s wonder is, is seen by her alone; who of the house takes part, by the house',
    about: ['loop_person'],
    holds: async ({ as }) => {
      for (const name of everybody) {
        assert.equal(
          await as(name).count('loop_person where is_citizen'),
          name === 'citizenA' ? 1 : 0,
          String(name),
        )
        assert.equal(
          await as(name).count('loop_person where not is_citizen'),
          isHere(name) ? 2 : 0,
          String(name),
        )
      }
    },
  },
  {
    name: 'a wonder is raised by those of the house, of any kind of people, and by a citizen as a citizen',
    about: ['loop'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const [asWorker, asCitizen] = [
          await as(name).tries(raises, [town.id, randomUUID(), 'worker']),
          await as(name).tries(raises, [town.id, randomUUID(), 'citizen']),
        ]
        if (isHere(name)) done(asWorker)
        else refused(asWorker)
        if (isHere(name) || name === 'citizenA' || name === 'citizenB') done(asCitizen)
        else refused(asCitizen)
      }
      const from = `insert into loop (municipality_id, id, raised_as, came_from_id) values ($1, $2, 'citizen', $3)`
      refused(await as('citizenA').tries(from, [town.id, randomUUID(), of(town).workers]))
      done(await as('colleague').tries(from, [town.id, randomUUID(), of(town).workers]))
      for (const name of ['colleague', 'citizenA'] as const)
        refused(await as(name, { ...nabo, id: town.id }).tries(raises, [nabo.id, randomUUID(), 'citizen']))
      refused(await as('colleague').tries(`update loop set raised_as = 'worker'`), /permission denied/)
      refused(await as('colleague').tries('update loop set raised_on = today()'), /permission denied/)
      await arrange('delete from loop_person')
      for (const name of everybody) {
        const row = (person: string, citizen: boolean, raised: boolean) => [
          town.id,
          of(town).citizens,
          person,
          citizen,
          raised,
        ]
        const me = idOf(town, name)
        const citizen = name === 'citizenA' || name === 'citizenB'
        for (const raised of [true, false]) {
          const [asStaff, asCitizen] = [
            await as(name).tries(joins, row(me, false, raised)),
            await as(name).tries(joins, row(me, true, raised)),
          ]
          if (isHere(name)) done(asStaff)
          else refused(asStaff)
          if (citizen && raised) done(asCitizen)
          else refused(asCitizen)
        }
      }
      refused(await as('colleague').tries(joins, [town.id, of(town).citizens, town.caseworker, false, false]))
      refused(await as('citizenA').tries(joins, [town.id, of(town).citizens, town.citizenB, true, true]))
      const astray = (name: PersonName) => as(name, { ...nabo, id: town.id })
      refused(
        await astray('colleague').tries(joins, [nabo.id, of(nabo).citizens, nabo.colleague, false, false]),
      )
      refused(await astray('citizenA').tries(joins, [nabo.id, of(nabo).workers, nabo.citizenA, true, true]))
    },
  },
  {
    name: 'words are taken out, and a wonder taken back, by whoever raised it and by nobody else; not taken back once others have written on it',
    about: ['loop', 'loop_person', 'loop_step'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const out = 'update loop set wonder_sealed = null'
      const back = 'delete from loop'
      for (const name of everybody) {
        const own = name === 'citizenA' || name === 'caseworker' ? 1 : 0
        done(await as(name).tries(out), own)
        if (name === 'citizenA') refused(await as(name).tries(back), /violates foreign key/)
        else done(await as(name).tries(back), own)
      }
      for (const name of ['citizenA', 'caseworker'] as const)
        for (const statement of [out, back])
          done(await as(name, { ...nabo, id: town.id }).tries(statement), 0)
      await as('colleague').does('delete from loop_step')
      done(await as('citizenA').does(back))
      assert.equal(await as('citizenA').count('loop_person'), 0)
    },
  },
  {
    name: 'each leaves a loop, and says what they have seen of it, for themselves',
    about: ['loop_person'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        for (const statement of ['delete from loop_person', 'update loop_person set seen_at = now()'])
          done(
            await as(name).tries(statement),
            name === 'citizenA' || name === 'colleague' || name === 'caseworker' ? 1 : 0,
          )
      for (const statement of ['delete from loop_person', 'update loop_person set seen_at = now()'])
        done(await as('colleague', { ...nabo, id: town.id }).tries(statement), 0)
      refused(await as('colleague').tries('update loop_person set raised = true'), /permission denied/)
    },
  },
  {
    name: 'a step is written by those of the house in their own name, and written anew and deleted by its writer',
    about: ['loop_step'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(writes, [
          town.id,
          randomUUID(),
          of(town).citizens,
          idOf(town, name),
        ])
        if (isHere(name)) done(answer)
        else refused(answer)
        const own = name === 'colleague' ? 1 : 0
        done(await as(name).tries(`update loop_step set stage = 'next'`), own)
        done(await as(name).tries('delete from loop_step'), own)
      }
      refused(
        await as('colleague').tries(writes, [town.id, randomUUID(), of(town).citizens, town.caseworker]),
      )
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(writes, [nabo.id, randomUUID(), of(nabo).citizens, nabo.colleague]))
      done(await astray.tries('delete from loop_step'), 0)
      done(await astray.tries(`update loop_step set stage = 'next'`), 0)
      refused(await as('colleague').tries('update loop_step set written_by = loop_id'), /permission denied/)
    },
  },
  {
    name: 'that a loop rests is seen and said by the house, in one’s own name, and anybody there lets it go on',
    about: ['loop_rest'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('loop_rest'), isHere(name) ? 1 : 0, String(name))
        const answer = await as(name).tries(rests, [town.id, of(town).citizens, idOf(town, name)])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries('delete from loop_rest'), isHere(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(rests, [town.id, of(town).citizens, town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(rests, [nabo.id, of(nabo).citizens, nabo.colleague]))
      done(await astray.tries('delete from loop_rest'), 0)
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.colleague])
      refused(await as('colleague').tries(rests, [town.id, of(town).citizens, town.colleague]))
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { citizens: randomUUID(), workers: randomUUID(), step: randomUUID() }
    made.set(town.id, ids)
    await insert(client, 'loop', [
      { ...here, id: ids.citizens, raised_as: 'citizen', wonder_sealed: '\\x77', raised_on: '2026-11-01' },
      { ...here, id: ids.workers, raised_as: 'worker', wonder_sealed: '\\x77', raised_on: '2026-11-02' },
    ])
    const person = { ...here, seen_at: '2026-11-05T08:00:00Z' }
    await insert(client, 'loop_person', [
      { ...person, loop_id: ids.citizens, person_id: town.citizenA, is_citizen: true, raised: true },
      { ...person, loop_id: ids.citizens, person_id: town.colleague, is_citizen: false, raised: false },
      { ...person, loop_id: ids.workers, person_id: town.caseworker, is_citizen: false, raised: true },
    ])
    await insert(client, 'loop_rest', [
      {
        ...here,
        loop_id: ids.workers,
        until: '2027-01-01',
        said_by: town.caseworker,
        created_at: '2026-11-05T08:00:00Z',
      },
    ])
    await insert(client, 'loop_step', [
      {
        ...{
          ...here,
          id: ids.step,
          loop_id: ids.citizens,
          stage: 'known',
          day: '2026-11-06',
          kinds: '{worker}',
        },
        ...{ words_sealed: '\\x77', written_by: town.colleague, created_at: '2026-11-06T08:00:00Z' },
      },
    ])
  },
  sees: {
    ...eachOfTheHouse({ loop: 2, loop_person: 2, loop_rest: 1, loop_step: 1 }),
    citizenA: { loop: 1, loop_person: 1, loop_step: 1 },
  },
  promises,
}
