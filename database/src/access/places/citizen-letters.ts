// Which letters were sent to a citizen, and how the two have chosen that letters are told: for the citizen and those who work with them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { inTheHouse } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const astray = ({ as, scene }: Asking, name: PersonName) => as(name, { ...scene.nabo, id: scene.fjordby.id })
const note = `insert into citizen_letter (municipality_id, id, citizen_id, written_by, sender, sent_on, words_sealed, submission_id)
  values ($1, $2, $3, $4, 'benefits', '2026-11-02', '\\x00', $5)`
const letter = (town: Town, by: PersonName, citizen: PersonName = 'citizenA') => [
  ...[town.id, randomUUID(), town[citizen], town[by], randomUUID()],
]
const choose = `insert into letter_way (municipality_id, citizen_id, way, chosen_by, words_sealed, submission_id)
  values ($1, $2, 'talk', $3, '\\x00', $4)`
const way = (town: Town, by: PersonName) => [town.id, town.citizenA, town[by], randomUUID()]
const strangers = [
  ...(['otherColleague', 'otherDepartment', 'teamLead', 'director', 'coordinator', 'researcher'] as const),
  ...(['partner', 'citizenB', null] as const),
]
const rowsOf = async (ask: Ask, statement: string, values: unknown[] = []) => {
  const answer = await ask.does(statement, values)
  return 'rows' in answer ? answer.rows : assert.fail(answer.refused)
}

const promises: Promised[] = [
  {
    name: 'which letters a citizen got, and how letters are told to them, is seen by them and those who work with them; by no leader, and not from next door',
    about: ['citizen_letter', 'letter_way'],
    holds: async (asking) => {
      const { as } = asking
      for (const table of ['citizen_letter', 'letter_way']) {
        for (const name of strangers) assert.equal(await as(name).count(table), 0, `${name} ${table}`)
        for (const name of ['caseworker', 'citizenA'] as const)
          assert.equal(await astray(asking, name).count(table), 0)
        for (const name of ['citizenA', 'caseworker', 'colleague'] as const)
          assert.equal(await as(name).count(table), 1, `${name} ${table}`)
      }
    },
  },
  {
    name: 'that a letter was sent is noted by whoever works with the citizen, in their own name',
    about: ['citizen_letter'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of ['otherDepartment', 'teamLead', 'coordinator', 'citizenB', 'citizenA'] as const)
        refused(await as(name).tries(note, letter(town, name)))
      refused(await as('caseworker').tries(note, letter(town, 'colleague')))
      refused(await astray(asking, 'caseworker').tries(note, letter(scene.nabo, 'caseworker')))
      for (const name of ['caseworker', 'colleague'] as const)
        done(await as(name).tries(note, letter(town, name)))
    },
  },
  {
    name: 'how a letter was understood is said by the citizen; that it was read together, by whoever works with them; what it says stays as it was noted',
    about: ['citizen_letter', 'keep_what_was_understood'],
    holds: async ({ as }) => {
      const says = `update citizen_letter set understood = 'notUnderstood', understood_at = now()`
      const read = 'update citizen_letter set read_together_on = today()'
      for (const name of strangers)
        for (const statement of [says, read]) done(await as(name).tries(statement), 0)
      refused(await as('caseworker').tries(says), /said by the citizen/)
      refused(await as('citizenA').tries(read), /noted by whoever works/)
      done(await as('citizenA').tries(says))
      done(await as('colleague').tries(read))
      for (const column of ['words_sealed', 'sender', 'sent_on', 'citizen_id'])
        refused(
          await as('caseworker').tries(`update citizen_letter set ${column} = null`),
          /permission denied/,
        )
    },
  },
  {
    name: 'a note of a letter is taken away by whoever noted it, and by nobody else',
    about: ['citizen_letter'],
    holds: async (asking) => {
      const { as } = asking
      for (const name of [...strangers, 'colleague', 'citizenA'] as const)
        done(await as(name).tries('delete from citizen_letter'), 0)
      done(await astray(asking, 'caseworker').tries('delete from citizen_letter'), 0)
      done(await as('caseworker').tries('delete from citizen_letter'))
    },
  },
  {
    name: 'how letters are told is written down by either of the two, in their own name, and stays',
    about: ['letter_way'],
    holds: async ({ as, town }) => {
      for (const name of ['otherDepartment', 'teamLead', 'citizenB'] as const)
        refused(await as(name).tries(choose, way(town, name)))
      refused(await as('citizenA').tries(choose, way(town, 'caseworker')))
      for (const name of ['citizenA', 'caseworker'] as const)
        done(await as(name).tries(choose, way(town, name)))
      for (const statement of ['delete from letter_way', `update letter_way set way = 'talk'`])
        refused(await as('caseworker').tries(statement), /permission denied/)
    },
  },
  {
    name: 'how many letters people get is told to leaders and coordinators, where at least five citizens got any, and in parts of at least five',
    about: ['letters_counted', 'few_together'],
    holds: async ({ as, arrange, town, scene }) => {
      await arrange('delete from citizen_letter')
      const some = (people: number, each: number, sender: string, day = '2024-05-01', where = town) =>
        arrange(
          `with one as (insert into person (municipality_id, id, kind, display_name) select $1, gen_random_uuid(), 'citizen', 'x' from generate_series(1, $2::int) returning id),
             keyed as (insert into citizen_key (municipality_id, citizen_id, wrapped_key) select $1, id, '\\x00' from one)
           select 1`,
          [where.id, people],
        ).then(() =>
          arrange(
            `insert into citizen_letter (municipality_id, id, citizen_id, written_by, sender, sent_on, words_sealed, submission_id)
             select $1, gen_random_uuid(), k.citizen_id, $2, $3, $4, '\\x00', gen_random_uuid() from citizen_key k, generate_series(1, $5::int)
             where k.municipality_id = $1 and not exists (select from citizen_letter l where l.citizen_id = k.citizen_id)
               and exists (select from person p where p.id = k.citizen_id and p.display_name = 'x')`,
            [where.id, where.caseworker, sender, day, each],
          ),
        )
      const told = async (name: PersonName | null = 'director') =>
        (await rowsOf(as(name), 'select * from letters_counted()')).map(
          ({ sender, band, citizens, letters }) => [sender, band, citizens, letters].map(String).join(' '),
        )
      await some(4, 2, 'benefits')
      assert.deepEqual(await told(), [])
      await some(6, 1, 'benefits')
      assert.deepEqual(await told(), ['null null 10 14', 'null 0 10 null', 'benefits null 10 14'])
      await some(5, 8, 'jobCentre')
      await some(2, 1, 'other')
      assert.deepEqual(await told(), [
        'null null 17 56',
        'null 0 9 null',
        'null 1 8 null',
        'benefits null 10 14',
        'few null 7 42',
      ])
      const allowed: readonly string[] = ['teamLead', 'director', 'coordinator']
      for (const name of [...inTheHouse, 'politician', 'partner', 'citizenA', null] as const)
        assert.equal((await told(name)).length > 0, name !== null && allowed.includes(name), String(name))
      await arrange('delete from citizen_letter')
      await some(9, 1, 'benefits', new Date().toISOString().slice(0, 10))
      assert.deepEqual(await told(), [])
      await some(9, 1, 'benefits', '2024-05-01', scene.nabo)
      assert.deepEqual(await told(), [])
    },
  },
]

/** The caseworker has noted a letter to citizen A, and the two have chosen how letters are told. */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id, citizen_id: town.citizenA, words_sealed: '\\x00' }
    await insert(client, 'citizen_letter', [
      {
        ...{
          ...here,
          id: randomUUID(),
          written_by: town.caseworker,
          sender: 'benefits',
          sent_on: '2026-11-02',
        },
        ...{ submission_id: randomUUID(), can_be_bundled: false },
      },
    ])
    await insert(client, 'letter_way', [
      {
        ...here,
        way: 'ringMe',
        chosen_by: town.citizenA,
        submission_id: randomUUID(),
        chosen_at: '2026-11-01T08:00:00Z',
      },
    ])
  },
  sees: Object.fromEntries(
    (['citizenA', 'caseworker', 'colleague'] as const).map((name) => [
      name,
      { citizen_letter: 1, letter_way: 1 },
    ]),
  ),
  promises,
}
