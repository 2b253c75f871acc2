// What citizens say at the end of a meeting in which they were guided is told by where in it that came; never of few, nor about one worker.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Ask, Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

type Placed = 'first' | 'midway' | 'last'
const inTheHalf = `date_trunc('year', now()) + case when extract(month from now()) > 6 then interval '5 months' else interval '-1 month' end`

/** So many citizens about each worker: guided there in the meeting, and at its end each says how it felt. */
async function guided(
  { arrange, town }: Asking,
  {
    about,
    placed,
    felt,
    when = inTheHalf,
  }: { about: readonly number[]; placed: Placed; felt: string; when?: string },
): Promise<void> {
  for (const citizens of about)
    await arrange(
      `with worker as (insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'w') returning id),
         staffed as (insert into staff (municipality_id, person_id) select $1, id from worker returning person_id),
         citizen as (insert into person (municipality_id, id, kind, display_name)
           select $1, gen_random_uuid(), 'citizen', 'c' from generate_series(1, $3::int) returning id),
         keyed as (insert into citizen_key (municipality_id, citizen_id, wrapped_key) select $1, id, '\\x00' from citizen returning citizen_id),
         sheet as (insert into guidance_sheet (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id, created_at, given_at, placed)
           select $1, gen_random_uuid(), k.citizen_id, 'sanctions', '\\x00', s.person_id, gen_random_uuid(), ${when}, ${when}, $4
           from keyed k, staffed s),
         met as (insert into citizen_meeting (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id)
           select $1, gen_random_uuid(), k.citizen_id, s.person_id, ${when}, ${when}, ${when}, gen_random_uuid() from keyed k, staffed s returning *)
       insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, felt, words_sealed, said_at)
         select $1, id, citizen_id, citizen_id, worker_id, $5, '\\x00', ${when} + interval '1 minute' from met`,
      [town.id, randomUUID(), citizens, placed, felt],
    )
}

const told = async (ask: Ask) => {
  const answer = await ask.does('select placed, question, answer, citizens from guidance_followed()')
  return 'rows' in answer ? answer.rows : assert.fail(answer.refused)
}
const ten = (placed: Placed, answer: string) => ({ placed, question: 'felt', answer, citizens: 10 })
const clear = ({ arrange }: Asking) => arrange('delete from guidance_sheet')

const promises: Promised[] = [
  {
    name: 'what followed guidance is told to those of the house; to no citizen, partner or politician, and not next door',
    about: ['guidance_followed', 'guidance_sheet', 'meeting_word'],
    holds: async (asking) => {
      const { as, scene } = asking
      await guided(asking, { about: [2, 2, 2, 2, 2], placed: 'first', felt: 'hard' })
      await guided(asking, { about: [2, 2, 2, 2, 2], placed: 'last', felt: 'good' })
      for (const name of ['citizenA', 'citizenB', 'partner', 'politician', 'employer', null] as const)
        assert.deepEqual(await told(as(name)), [], String(name))
      assert.deepEqual(await told(as('caseworker', scene.nabo)), [])
      for (const name of ['caseworker', 'knowledgeBroker', 'teamLead', 'director', 'researcher'] as const)
        assert.deepEqual(await told(as(name)), [ten('first', 'hard'), ten('last', 'good')], name)
      const answer = await as('director').does('select * from guidance_followed()')
      assert.deepEqual(
        'rows' in answer && Object.keys(answer.rows[0] ?? {}),
        ['from_day', 'until_day', 'placed', 'question', 'answer', 'citizens'],
        'no id and no word',
      )
    },
  },
  {
    name: 'of guidance nothing is told of nine citizens, of four workers, nor where half of it is about one',
    about: ['guidance_followed'],
    holds: async (asking) => {
      const { as } = asking
      for (const about of [
        [2, 2, 2, 2, 1],
        [3, 3, 3, 3],
        [5, 2, 1, 1, 1],
      ]) {
        await clear(asking)
        await guided(asking, { about, placed: 'midway', felt: 'fine' })
        assert.deepEqual(await told(as('director')), [], about.join())
      }
      await clear(asking)
      await guided(asking, { about: [4, 2, 2, 1, 1], placed: 'midway', felt: 'fine' })
      assert.deepEqual(await told(as('director')), [ten('midway', 'fine')])
    },
  },
  {
    name: 'guidance of this half year, of the one before the last, or of a day on which the citizen said nothing is not told, and a citizen is told of once',
    about: ['guidance_followed'],
    holds: async (asking) => {
      const { as, arrange } = asking
      await clear(asking)
      const many = { about: [2, 2, 2, 2, 2], placed: 'first', felt: 'hard' } as const
      await guided(asking, { ...many, when: 'now()' })
      await guided(asking, { ...many, when: `${inTheHalf} - interval '7 months'` })
      assert.deepEqual(await told(as('director')), [])
      await guided(asking, many)
      assert.deepEqual(await told(as('director')), [ten('first', 'hard')])
      // The same citizens once more on the same day, later in the meeting: the last counts.
      await arrange(
        `insert into guidance_sheet (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id, created_at, given_at, placed)
           select municipality_id, gen_random_uuid(), citizen_id, kind, lines_sealed, made_by, gen_random_uuid(), created_at, given_at + interval '1 second', 'last'
           from guidance_sheet where given_at < date_trunc('year', now()) + interval '6 months' and given_at > now() - interval '8 months'`,
      )
      assert.deepEqual(await told(as('director')), [ten('last', 'hard')])
      await arrange(`update guidance_sheet set given_at = given_at - interval '2 days'`)
      assert.deepEqual(await told(as('director')), [])
    },
  },
  {
    name: 'guidance is told of no half year that is not kept whole',
    about: ['guidance_followed', 'told_from'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await guided(asking, { about: [2, 2, 2, 2, 2], placed: 'first', felt: 'hard' })
      await arrange('delete from retention_rule')
      for (const kind of ['guidance', 'meeting']) {
        await arrange(
          `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en) values ($1, $2, '2020-01-01', 1, 'b', 'b')`,
          [town.id, kind],
        )
        assert.deepEqual(await told(as('director')), [], kind)
        await arrange('update retention_rule set months = 60')
        assert.equal((await told(as('director'))).length, 1, kind)
      }
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
