// What the house tells outside: the house reads the register; a story is between whose it is and who asked until there is a yes to those words, there and then.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** A talk to come, which the caseworker prepares, and one that was, the broker's. Two stories of citizen A's, of which the second has a yes, and one of the colleague's with a yes. */
const made = new Map<string, Record<'coming' | 'been' | 'asked' | 'told' | 'colleagues', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const tables = [
  ...(['outward', 'outward_speaker', 'outward_story_of', 'outward_story'] as const),
  ...(['outward_story_gone', 'outward_came'] as const),
]
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'

const prepares = `insert into outward (municipality_id, id, kind, speaks, held_on, words_sealed, prepared_by)
  values ($1, $2, 'talk', '{broker}', '2100-01-01', '\\x00', $3)`
const speaks = 'insert into outward_speaker (municipality_id, outward_id, person_id) values ($1, $2, $3)'
const asks = `insert into outward_story_of (municipality_id, id, outward_id, told_of, whose_id, asked_by) values ($1, $2, $3, $4, $5, $6)`
const tells = `insert into outward_story (municipality_id, id, outward_id, told_of, words_sealed) values ($1, $2, $3, 'citizen', '\\x00')`
const saysYes = 'update outward_story set yes_to = 1, said_at = now()'
const writes = `insert into outward_came (municipality_id, id, outward_id, words_sealed, written_by) values ($1, $2, $3, '\\x00', $4)`
const waits = 'select stories_waiting($1)::int as waiting'
const anew = `update outward set words_sealed = '\\x02' where held_on > today()`
const isReady = 'update outward set ready_version = version where held_on > today()'

const promises: Promised[] = [
  {
    name: 'what the house tells outside, who speaks and what came back is read by the house, and by those whose story is asked for where it is to be told; by nobody else and nobody next door',
    about: ['outward', 'outward_speaker', 'outward_came'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const whose = name === 'citizenA'
        assert.equal(await as(name).count('outward'), isHere(name) || whose ? 2 : 0, String(name))
        for (const table of ['outward_speaker', 'outward_came'])
          assert.equal(await as(name).count(table), isHere(name) ? 1 : 0, `${table} ${name}`)
      }
      for (const table of tables)
        for (const name of ['caseworker', 'citizenA'] as const)
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0)
      await as('citizenA').does('delete from outward_story_of where id = $1', [of(town).asked])
      assert.equal(await as('citizenA').count('outward'), 1)
      await arrange(hasLeft, [town.coordinator])
      assert.equal(await as('coordinator').count('outward'), 0)
    },
  },
  {
    // Its other policies lean on outward, which is narrowed itself, so that no row alone can tell whether this one is.
    name: 'a story is read in its own municipality, also should the register it belongs to be seen next door',
    about: ['outward_story'],
    holds: async ({ as, arrange, scene: { nabo } }) => {
      const theirs = await as('caseworker', nabo).count('outward_story')
      await arrange('drop policy "within one municipality" on outward')
      assert.equal(await as('caseworker', nabo).count('outward_story'), theirs)
    },
  },
  {
    name: 'it is prepared by anybody of the house in their own name, and changed by whoever prepares it',
    about: ['outward'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const off = 'update outward set called_off_on = today()'
      for (const name of everybody) {
        const answer = await as(name).tries(prepares, [town.id, randomUUID(), idOf(town, name)])
        ;(isHere(name) ? done : refused)(answer)
        done(await as(name).tries(off), name === 'caseworker' || name === 'knowledgeBroker' ? 1 : 0)
      }
      refused(await as('colleague').tries(prepares, [town.id, randomUUID(), town.caseworker]))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(prepares, [nabo.id, randomUUID(), nabo.caseworker]))
      done(await astray.tries(off), 0)
      refused(await as('caseworker').tries('delete from outward'), /permission denied/)
      refused(await as('caseworker').tries('update outward set version = 9'), /permission denied/)
    },
  },
  {
    name: 'that they speak is said by each themselves, and taken back by nobody else',
    about: ['outward_speaker'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(speaks, [town.id, of(town).been, idOf(town, name)])
        ;(isHere(name) ? done : refused)(answer)
        done(await as(name).tries('delete from outward_speaker'), name === 'colleague' ? 1 : 0)
      }
      refused(await as('coordinator').tries(speaks, [town.id, of(town).been, town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(speaks, [nabo.id, of(nabo).been, nabo.colleague]))
      done(await astray.tries('delete from outward_speaker'), 0)
    },
  },
  {
    name: 'whose a story is and who asked is seen by these two; the words too, until there is a yes, and then the house reads the words and still not whose they are',
    about: ['outward_story_of', 'outward_story'],
    holds: async ({ as, town }) => {
      const asked: Partial<Record<PersonName, number>> = {
        citizenA: 2,
        caseworker: 1,
        colleague: 2,
        coordinator: 1,
      }
      for (const name of everybody) {
        assert.equal(
          await as(name).count('outward_story_of'),
          (name && asked[name]) ?? 0,
          `whose ${String(name)}`,
        )
        const words = name === 'caseworker' ? 3 : isHere(name) ? 2 : name === 'citizenA' ? 2 : 0
        assert.equal(await as(name).count('outward_story'), words, `words ${String(name)}`)
      }
      assert.ok(of(town))
    },
  },
  {
    name: 'a yes is to those words, there and then: what is told in another way, on another day, has to be asked about anew, and meanwhile the house does not read the story',
    about: ['outward', 'outward_story'],
    holds: async ({ as }) => {
      const coming = 'outward_story where told_of = $1'
      assert.equal(await as('director').count(coming, ['colleague']), 1)
      done(await as('caseworker').does(anew), 1)
      assert.equal(await as('director').count(coming, ['colleague']), 0)
      assert.equal(await as('colleague').count(coming, ['colleague']), 1)
      assert.equal(await as('coordinator').count(coming, ['colleague']), 1)
      done(
        await as('colleague').does(
          `update outward_story set yes_to = 2, said_at = now() where told_of = 'colleague'`,
        ),
        1,
      )
      assert.equal(await as('director').count(coming, ['colleague']), 1)
    },
  },
  {
    name: 'a citizen is asked by who works with them today, a colleague by anybody of the house, in their own name; nobody is asked on behalf of another',
    about: ['outward_story_of'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const works: readonly (string | null)[] = ['caseworker', 'colleague']
      const row = (told: string, whose: string, by: string) => [
        town.id,
        randomUUID(),
        of(town).coming,
        told,
        whose,
        by,
      ]
      for (const name of everybody) {
        if (name === 'citizenA') continue
        const me = idOf(town, name)
        const citizen = await as(name).tries(asks, row('citizen', town.citizenA, me))
        ;(works.includes(name) ? done : refused)(citizen)
        const other = name === 'otherColleague' ? town.caseworker : town.otherColleague
        const colleague = await as(name).tries(asks, row('colleague', other, me))
        ;(isHere(name) ? done : refused)(colleague)
      }
      refused(await as('caseworker').tries(asks, row('colleague', town.citizenA, town.caseworker)))
      refused(await as('caseworker').tries(asks, row('colleague', town.partner, town.caseworker)))
      refused(await as('caseworker').tries(asks, row('citizen', town.citizenA, town.colleague)))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(
        await astray.tries(asks, [
          ...[nabo.id, randomUUID(), of(nabo).coming],
          ...['citizen', nabo.citizenA, nabo.caseworker],
        ]),
      )
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      refused(await as('caseworker').tries(asks, row('citizen', town.citizenA, town.caseworker)))
    },
  },
  {
    name: 'what is to be told is written by who asked, never changed, and said yes to by nobody but whose it is',
    about: ['outward_story'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const id = randomUUID()
      await arrange(asks.replace('outward_story_of', 'lydhoer.outward_story_of'), [
        ...[town.id, id, of(town).coming],
        ...['citizen', town.citizenA, town.caseworker],
      ])
      for (const name of everybody) {
        const answer = await as(name).tries(tells, [town.id, id, of(town).coming])
        ;(name === 'caseworker' ? done : refused)(answer)
        done(await as(name).tries(saysYes), name === 'citizenA' ? 2 : name === 'colleague' ? 1 : 0)
      }
      for (const name of ['caseworker', 'citizenA'] as const)
        done(await as(name, { ...nabo, id: town.id }).tries(saysYes), 0)
      refused(
        await as('caseworker').tries(`update outward_story set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'how many stories wait for a yes is told to the house; while one waits it is not said to be ready',
    about: ['outward', 'outward_story'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(waits, [of(town).coming])
        assert.deepEqual('rows' in answer ? answer.rows : [], [{ waiting: isHere(name) ? 1 : null }])
      }
      const next = await as('caseworker').tries(waits, [of(nabo).coming])
      assert.deepEqual('rows' in next ? next.rows : [], [{ waiting: 0 }])
      refused(await as('caseworker').tries(isReady), /waits for a yes/)
      done(await as('citizenA').does(`${saysYes} where id = $1`, [of(town).asked]), 1)
      done(await as('caseworker').does(isReady), 1)
      done(await as('caseworker').does(anew), 1)
      refused(await as('caseworker').tries(isReady), /waits for a yes/)
      // Handed over by one who asked and has left, it is not held up by what nobody here can take out.
      await arrange(hasLeft, [town.caseworker])
      await arrange(hasLeft, [town.coordinator])
      await arrange('update outward set prepared_by = $1 where id = $2', [town.colleague, of(town).coming])
      const left = await as('colleague').tries(waits, [of(town).coming])
      assert.deepEqual('rows' in left ? left.rows : [], [{ waiting: 0 }])
      done(await as('colleague').tries(isReady), 1)
    },
  },
  {
    name: 'a no takes the words out at once; that one was taken back is told to the house, that the answer was no only to who asked; who asked takes it back without a trace',
    about: ['outward_story_of', 'outward_story', 'outward_story_gone'],
    holds: async ({ as, town, owner, scene: { nabo } }) => {
      const takesOut = 'delete from outward_story_of'
      for (const name of everybody)
        done(
          await as(name).tries(takesOut),
          name === 'citizenA' || name === 'colleague'
            ? 2
            : ['caseworker', 'coordinator'].includes(name ?? '')
              ? 1
              : 0,
        )
      done(await as('citizenA', { ...nabo, id: town.id }).tries(takesOut), 0)
      const gone = async (name: PersonName) =>
        [
          await as(name).count(`outward_story_gone where was = 'declined'`),
          await as(name).count(`outward_story_gone where was = 'withdrawn'`),
          await as(name).count(`outward_story_gone where was = 'toldAndWithdrawn'`),
        ].join(' ')
      assert.equal(await gone('knowledgeBroker'), '1 1 0')
      assert.equal(await gone('director'), '0 1 0')
      assert.equal(await gone('caseworker'), '0 1 0')
      assert.equal(await gone('citizenA'), '0 0 0')
      const kept = async () => (await owner('backup').sees())['outward_story'] ?? 0
      const before = await kept()
      done(await as('coordinator').does(takesOut), 1)
      assert.equal(await gone('director'), '0 1 0')
      done(await as('citizenA').does(takesOut), 2)
      assert.equal(await kept(), before - 3)
      assert.equal(await gone('director'), '0 1 1')
      assert.equal(await gone('caseworker'), '1 1 1')
    },
  },
  {
    name: 'what came back is written by anybody of the house in their own name, and taken out by whoever wrote it',
    about: ['outward_came'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(writes, [
          ...[town.id, randomUUID(), of(town).been],
          idOf(town, name),
        ])
        ;(isHere(name) ? done : refused)(answer)
        done(await as(name).tries('delete from outward_came'), name === 'researcher' ? 1 : 0)
      }
      refused(await as('colleague').tries(writes, [town.id, randomUUID(), of(town).been, town.caseworker]))
      const astray = as('researcher', { ...nabo, id: town.id })
      refused(await astray.tries(writes, [nabo.id, randomUUID(), of(nabo).been, nabo.researcher]))
      done(await astray.tries('delete from outward_came'), 0)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const ids = {
      ...{ coming: randomUUID(), been: randomUUID() },
      ...{ asked: randomUUID(), told: randomUUID(), colleagues: randomUUID() },
    }
    made.set(town.id, ids)
    const here = { municipality_id: town.id }
    const telling = { ...here, speaks: '{broker}', words_sealed: '\\x77', created_at: '2026-10-05T08:00:00Z' }
    await insert(client, 'outward', [
      { ...telling, id: ids.coming, kind: 'talk', held_on: '2100-01-01', prepared_by: town.caseworker },
      { ...telling, id: ids.been, kind: 'film', held_on: '2020-01-01', prepared_by: town.knowledgeBroker },
    ])
    await insert(client, 'outward_speaker', [{ ...here, outward_id: ids.coming, person_id: town.colleague }])
    const ask = (id: string, outward_id: string, told_of: string, whose_id: string, asked_by: string) => ({
      ...{ ...here, id, outward_id, told_of, whose_id, asked_by, asked_on: '2026-10-05' },
    })
    await insert(client, 'outward_story_of', [
      ask(ids.asked, ids.coming, 'citizen', town.citizenA, town.caseworker),
      ask(ids.told, ids.been, 'citizen', town.citizenA, town.colleague),
      ask(ids.colleagues, ids.coming, 'colleague', town.colleague, town.coordinator),
    ])
    const story = { ...here, words_sealed: '\\x77', created_at: '2026-10-05T08:00:00Z' }
    const yes = { yes_to: 1, said_at: '2026-10-06T08:00:00Z' }
    await insert(client, 'outward_story', [
      { ...story, id: ids.asked, outward_id: ids.coming, told_of: 'citizen', yes_to: null, said_at: null },
      { ...story, id: ids.told, outward_id: ids.been, told_of: 'citizen', ...yes },
      { ...story, id: ids.colleagues, outward_id: ids.coming, told_of: 'colleague', ...yes },
    ])
    const gone = { ...here, outward_id: ids.been, gone_at: '2026-10-07T08:00:00Z' }
    await insert(client, 'outward_story_gone', [
      { ...gone, was: 'withdrawn', told_to: null },
      { ...gone, was: 'declined', told_to: town.knowledgeBroker },
    ])
    await insert(client, 'outward_came', [
      {
        ...{ ...here, id: randomUUID(), outward_id: ids.been, words_sealed: '\\x77' },
        ...{ written_by: town.researcher, written_on: '2026-10-06', created_at: '2026-10-06T08:00:00Z' },
      },
    ])
  },
  sees: {
    ...eachOfTheHouse({
      ...{ outward: 2, outward_speaker: 1, outward_story: 2, outward_story_gone: 1, outward_came: 1 },
    }),
    ...Object.fromEntries(
      (
        [
          ['caseworker', { outward_story: 3, outward_story_of: 1 }],
          ['colleague', { outward_story_of: 2 }],
          ['coordinator', { outward_story_of: 1 }],
          ['knowledgeBroker', { outward_story_gone: 2 }],
        ] as const
      ).map(([name, more]) => [
        name,
        {
          ...{ outward: 2, outward_speaker: 1, outward_story: 2, outward_story_gone: 1, outward_came: 1 },
          ...more,
        },
      ]),
    ),
    citizenA: { outward: 2, outward_story_of: 2, outward_story: 2 },
  },
  promises,
}
