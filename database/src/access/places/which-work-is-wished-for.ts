// Which work people wish for and have not got: told so that nobody is found, in one answer or in the difference between two.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Asking } from '../asking.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

interface Told {
  unit: string | null
  from_weeks: number
  to_weeks: number | null
  people: number
}
const told = async ({ as }: Asking, who: PersonName | null = 'companyConsultant'): Promise<Told[]> => {
  const answer = await as(who).does('select * from work_wished_for()')
  assert.ok('rows' in answer, JSON.stringify(answer))
  return answer.rows as unknown as Told[]
}
const sum = (rows: readonly Told[]) => rows.reduce((all, { people }) => all + people, 0)

const idsFor = (how: number): string[] => Array.from({ length: how }, () => randomUUID())

let moments = 0
const moment = `now() - interval '10 days' + $1 * interval '1 second'`

/** Nothing has been wished for or tried in the town. */
async function bare({ arrange }: Asking): Promise<void> {
  for (const table of ['placement_step', 'wish_event', 'wish_version', 'wish'])
    await arrange(`delete from ${table}`)
}

/** So many new citizens who wish for work of a unit, dearest at a place among their wishes, since so many weeks. */
async function wish(
  { arrange }: Asking,
  town: Town,
  unit: string,
  how: number,
  { weeks = 2, citizens = idsFor(how), place = 1 } = {},
): Promise<string[]> {
  if (place === 1) {
    await arrange(
      `insert into person (municipality_id, id, kind, display_name) select $1, id, 'citizen', 'en borger' from unnest($2::uuid[]) id`,
      [town.id, citizens],
    )
    await arrange(
      `insert into citizen_key (municipality_id, citizen_id, wrapped_key) select $1, id, '\\x00' from unnest($2::uuid[]) id`,
      [town.id, citizens],
    )
  }
  for (const citizen of citizens) {
    const id = randomUUID()
    await arrange(
      `insert into wish (municipality_id, id, citizen_id, written_by, place, submission_id, created_at)
       values ($2, $3, $4, $4, $5, $3, ${moment} - $6 * interval '7 days')`,
      [++moments, town.id, id, citizen, place, weeks],
    )
    await arrange(
      `insert into wish_version (municipality_id, id, citizen_id, wish_id, written_by, words_sealed, unit, submission_id, created_at)
       values ($2, $3, $4, $3, $4, '\\x00', $5, $3, ${moment})`,
      [moments, town.id, id, citizen, unit],
    )
  }
  return citizens
}

/** Something happens to all wishes of some citizens. */
const happens = async ({ arrange }: Asking, town: Town, citizens: readonly string[], kind: string) => {
  for (const citizen of citizens)
    await arrange(
      `insert into wish_event (municipality_id, id, citizen_id, wish_id, kind, written_by, words_sealed, submission_id, created_at)
       select $2, gen_random_uuid(), citizen_id, id, $4, $5, '\\x00', gen_random_uuid(), ${moment} from wish where citizen_id = $3`,
      [++moments, town.id, citizen, kind, town.caseworker],
    )
}

const promises: Promised[] = [
  {
    name: 'which work is wished for is told to consultants, coordinators and those who lead; to nobody else, and not next door',
    about: ['work_wished_for'],
    holds: async (asking) => {
      await bare(asking)
      const { town, as, scene } = asking
      await wish(asking, town, '5223', 5)
      const may = ['companyConsultant', 'coordinator', 'teamLead', 'director']
      for (const name of [...inTheHouse, ...outside])
        assert.equal((await told(asking, name)).length, may.includes(String(name)) ? 1 : 0, String(name))
      for (const name of ['companyConsultant', 'director'] as const)
        assert.equal(await as(name, { ...town, id: scene.nabo.id }).count('work_wished_for()'), 0)
    },
  },
  {
    name: 'no kind of work is told of fewer than five, also not by subtraction; few are told together',
    about: ['work_wished_for', 'told_as', 'few_together'],
    holds: async (asking) => {
      await bare(asking)
      const { town } = asking
      await wish(asking, town, '5223', 4)
      assert.deepEqual(await told(asking), [])
      await wish(asking, town, '4411', 6)
      // The four are not told alone: the six go with them.
      assert.deepEqual(
        (await told(asking)).map(({ unit, people }) => [unit, people]),
        [[null, 10]],
      )
      await wish(asking, town, '9112', 11)
      const rows = await told(asking)
      assert.ok(rows.every(({ people }) => people >= 5))
      assert.deepEqual(
        rows.map(({ unit }) => unit),
        ['9112', null],
      )
    },
  },
  {
    name: 'each citizen counts once, under the dearest wish that stands; neither what cannot be met nor what was left counts, until it stands again',
    about: ['work_wished_for'],
    holds: async (asking) => {
      await bare(asking)
      const { town } = asking
      const citizens = await wish(asking, town, '5223', 10)
      await wish(asking, town, '4411', 10, { citizens, place: 2 })
      assert.deepEqual(
        (await told(asking)).map(({ unit, people }) => [unit, people]),
        [['5223', 10]],
      )
      for (const kind of ['left', 'cannot']) {
        await happens(asking, town, citizens.slice(0, 5), kind)
        assert.equal(sum(await told(asking)), 5, kind)
        await happens(asking, town, citizens.slice(0, 5), 'again')
        assert.equal(sum(await told(asking)), 10)
      }
    },
  },
  {
    name: 'whoever tries a place now does not wait, and does again when it has ended',
    about: ['work_wished_for'],
    holds: async (asking) => {
      await bare(asking)
      const { town, arrange } = asking
      const citizens = await wish(asking, town, '5223', 10)
      const steps = async (kind: string) => {
        for (const citizen of citizens.slice(0, 5))
          await arrange(
            `insert into placement_step (municipality_id, id, citizen_id, placement_id, written_by, kind, on_day, words_sealed, submission_id, created_at)
             select municipality_id, gen_random_uuid(), citizen_id, id, $4, $3, today(), '\\x00', gen_random_uuid(), ${moment} from placement where citizen_id = $2`,
            [++moments, citizen, kind, town.caseworker],
          )
      }
      for (const citizen of citizens.slice(0, 5))
        await arrange(
          `insert into placement (municipality_id, id, citizen_id, written_by, words_sealed, submission_id) values ($1, $2, $3, $4, '\\x00', $2)`,
          [town.id, randomUUID(), citizen, town.caseworker],
        )
      await steps('began')
      assert.equal(sum(await told(asking)), 5)
      await steps('ended')
      assert.equal(sum(await told(asking)), 10)
    },
  },
  {
    name: 'it changes only when something has changed for five citizens, and how long is told of five at least',
    about: ['work_wished_for', 'last_five_changed', 'neighbours_joined'],
    holds: async (asking) => {
      await bare(asking)
      const { town } = asking
      await wish(asking, town, '5223', 5, { weeks: 30 })
      await wish(asking, town, '5223', 5, { weeks: 1 })
      const before = await told(asking)
      assert.deepEqual(
        before.map(({ from_weeks: from, to_weeks: to, people }) => [from, to, people]),
        [
          [0, 26, 5],
          [26, null, 5],
        ],
      )
      await wish(asking, town, '5223', 4)
      assert.deepEqual(await told(asking), before)
      await wish(asking, town, '5223', 1)
      assert.equal(sum(await told(asking)), 15)
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
