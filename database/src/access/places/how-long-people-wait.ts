// How long it usually takes, and how long people wait now: told so that nobody is found, in one answer or in the difference between two.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

interface Waited {
  citizen: string
  kind?: string
  department?: string | null
  /** For how many days it has been waited, until it came or until now. */
  days: number
  came?: boolean
  endedAs?: string
}

/** So many new citizens of a town. */
async function citizens({ arrange }: Asking, town: Town, how: number): Promise<string[]> {
  const ids = Array.from({ length: how }, () => randomUUID())
  await arrange(
    `insert into person (municipality_id, id, kind, display_name) select $1, id, 'citizen', 'en borger' from unnest($2::uuid[]) id`,
    [town.id, ids],
  )
  await arrange(
    `insert into citizen_key (municipality_id, citizen_id, wrapped_key) select $1, id, '\\x00' from unnest($2::uuid[]) id`,
    [town.id, ids],
  )
  return ids
}

let moments = 0
/** Writes a wait, each a second after the one before. */
async function waits({ arrange }: Asking, town: Town, one: Waited): Promise<string> {
  const { citizen, kind = 'treatment', department = town.work, days, came = true, endedAs = 'came' } = one
  const id = randomUUID()
  await arrange(
    `insert into waiting_period (municipality_id, id, citizen_id, written_by, is_citizens, department_id, kind, what_sealed, since, ball, holder_sealed,
      ended_on, ended_as, ended_at, submission_id, created_at)
     values ($1, $2, $3, $4, false, $5, $6, '\\x00', today() - $7::int, 'doctor', '\\x00', case when $8 then today() end, case when $8 then $9 end,
       case when $8 then now() - interval '10 days' + $10 * interval '1 second' end, $2, now() - interval '10 days' + $10 * interval '1 second')`,
    [town.id, id, citizen, town.caseworker, department, kind, days, came, endedAs, ++moments],
  )
  return id
}

const usual = async ({ as }: Asking, who: PersonName | null = 'caseworker', kind = 'treatment') => {
  const answer = await as(who).does('select * from usual_wait($1)', [kind])
  assert.ok('rows' in answer, JSON.stringify(answer))
  return answer.rows[0]
}

interface Told {
  departments: (string | null)[]
  kind: string | null
  from_weeks: number
  to_weeks: number | null
  waits: number
}
const table = async ({ as }: Asking, who: PersonName | null = 'coordinator'): Promise<Told[]> => {
  const answer = await as(who).does('select * from waits_by_department()')
  assert.ok('rows' in answer, JSON.stringify(answer))
  return answer.rows as unknown as Told[]
}
const all = (rows: readonly Told[]) => rows.reduce((sum, { waits: n }) => sum + n, 0)

async function quartiles({ as }: Asking, days: number[], came: boolean[]): Promise<unknown[]> {
  const answer = await as('caseworker').does('select * from waiting_quartiles($1, $2)', [days, came])
  assert.ok('rows' in answer, JSON.stringify(answer))
  return Object.values(answer.rows[0] ?? {})
}

/** Days, whether it came, and what R says. */
const drawn: [number[], number[], number[]][] = [
  [
    [
      34, 36, 40, 50, 36, 40, 34, 40, 47, 34, 39, 51, 50, 43, 45, 45, 49, 44, 45, 38, 48, 49, 35, 33, 47, 54,
      47, 49, 46, 51,
    ],
    [1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 1],
    [43, 47, 50],
  ],
  [
    [
      36, 44, 39, 39, 41, 32, 47, 29, 35, 34, 38, 31, 41, 35, 42, 40, 42, 39, 46, 40, 41, 36, 37, 46, 39, 44,
      35, 29, 39, 36,
    ],
    [0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0],
    [39, 41, 44],
  ],
  [
    [
      44, 39, 37, 48, 33, 35, 40, 31, 31, 42, 40, 38, 47, 45, 51, 32, 36, 42, 41, 33, 38, 42, 35, 53, 46, 38,
      37, 42, 39, 27,
    ],
    [0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0],
    [38, 42, 48],
  ],
]

const promises: Promised[] = [
  {
    name: 'how long a wait takes is estimated as R does it, with those who wait still: the leukaemia of Miller (1997) by survival::survfit',
    about: ['waiting_quartiles'],
    holds: async (asking) => {
      // quantile(survfit(Surv(time, status) ~ x, data = survival::aml), conf.int = FALSE), R 4.2.2, survival 3.5-3.
      assert.deepEqual(
        await quartiles(
          asking,
          [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
          [true, true, false, true, true, false, true, true, false, true, false],
        ),
        [18, 31, 48],
      )
      assert.deepEqual(
        await quartiles(
          asking,
          [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
          [true, true, true, true, true, false, true, true, true, true, true, true],
        ),
        [8, 23, 33],
      )
      // Drawn with set.seed(5): rpois(30, 40) and rbinom(30, 1, 0.6), the first three of them.
      for (const [days, came, expected] of drawn)
        assert.deepEqual(await quartiles(asking, days, came.map(Boolean)), expected)
      // Level at a quartile: half way to where it falls again. Where it does not, R says 7 and 5.5; we say that it is not known.
      assert.deepEqual(await quartiles(asking, [1, 2, 3, 4], [true, true, true, true]), [1.5, 2.5, 3.5])
      assert.deepEqual(await quartiles(asking, [5, 9, 9, 9], [true, false, false, false]), [null, null, null])
      assert.deepEqual(await quartiles(asking, [1, 2, 3, 9], [true, true, false, false]), [1.5, null, null])
      assert.deepEqual(await quartiles(asking, [4, 7], [false, false]), [null, null, null])
    },
  },
  {
    name: 'how long it usually takes is told only when five different citizens have had it, of that kind and in this municipality',
    about: ['usual_wait', 'last_five_changed'],
    holds: async (asking) => {
      const { town, scene } = asking
      const five = await citizens(asking, town, 5)
      const [first = '', second = ''] = five
      for (const citizen of [...five.slice(0, 4), first, second])
        await waits(asking, town, { citizen, days: 20 })
      for (const citizen of await citizens(asking, scene.nabo, 6))
        await waits(asking, scene.nabo, { citizen, days: 70 })
      const fifth = five[4] ?? ''
      await waits(asking, town, { citizen: fifth, days: 20, kind: 'placement' })
      await waits(asking, town, { citizen: fifth, days: 20, endedAs: 'stopped' })
      await waits(asking, town, { citizen: fifth, days: 20, endedAs: 'closed' })
      await waits(asking, town, { citizen: fifth, days: 20, came: false })
      assert.equal(await usual(asking), undefined)
      await waits(asking, town, { citizen: fifth, days: 20 })
      assert.deepEqual(await usual(asking), { ended: 7, from_weeks: 2, middle_weeks: 3, to_weeks: 3 })
      assert.equal(await usual(asking, null), undefined)
      assert.deepEqual(await usual(asking, 'citizenA'), await usual(asking))
    },
  },
  {
    name: 'what is usual is told anew only for five more citizens, so that the difference between two days tells of none',
    about: ['usual_wait', 'last_five_changed'],
    holds: async (asking) => {
      const { town } = asking
      for (const citizen of await citizens(asking, town, 5)) await waits(asking, town, { citizen, days: 20 })
      const before = await usual(asking)
      const more = await citizens(asking, town, 5)
      for (const citizen of more.slice(0, 4))
        for (const days of [300, 400]) {
          await waits(asking, town, { citizen, days })
          assert.deepEqual(await usual(asking), before)
        }
      await waits(asking, town, { citizen: more[4] ?? '', days: 300 })
      assert.equal((await usual(asking))?.['ended'], 14)
    },
  },
  {
    name: 'those who wait still count in what is usual, as long as they have waited',
    about: ['usual_wait'],
    holds: async (asking) => {
      const { town } = asking
      for (const citizen of await citizens(asking, town, 5))
        await waits(asking, town, { citizen, days: 400, came: false })
      for (const citizen of await citizens(asking, town, 5)) await waits(asking, town, { citizen, days: 14 })
      // A quarter have had it after two weeks; how long half of them wait, nobody knows yet.
      assert.deepEqual(await usual(asking), { ended: 5, from_weeks: 2, middle_weeks: null, to_weeks: null })
    },
  },
  {
    name: 'how many wait in each department is told to a coordinator, and to no worker, leader, politician, citizen or next door',
    about: ['waits_by_department'],
    holds: async (asking) => {
      const { town, scene, as, arrange } = asking
      for (const citizen of await citizens(asking, town, 6))
        await waits(asking, town, { citizen, days: 20, came: false })
      for (const citizen of await citizens(asking, scene.nabo, 5))
        await waits(asking, scene.nabo, { citizen, days: 20, came: false, department: scene.nabo.work })
      for (const name of [
        'caseworker',
        'companyConsultant',
        'knowledgeBroker',
        'professionalCoordinator',
        'teamLead',
        'director',
        'researcher',
        'politician',
        'employer',
        'partner',
        'citizenA',
        null,
      ] as const)
        assert.deepEqual(await table(asking, name), [], String(name))
      assert.equal(await as('coordinator', { ...town, id: scene.nabo.id }).count('waits_by_department()'), 0)
      assert.ok(all(await table(asking)) >= 5)
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.coordinator])
      assert.deepEqual(await table(asking), [])
    },
  },
  {
    name: 'nothing is told before five different citizens wait, however many things each waits for',
    about: ['waits_by_department', 'told_as', 'few_together'],
    holds: async (asking) => {
      const { town, arrange } = asking
      await arrange('delete from waiting_period')
      for (const citizen of await citizens(asking, town, 4))
        for (const days of [3, 40, 90, 200]) await waits(asking, town, { citizen, days, came: false })
      assert.deepEqual(await table(asking), [])
      for (const citizen of await citizens(asking, town, 5)) await waits(asking, town, { citizen, days: 9 })
      assert.deepEqual(await table(asking), [], 'those who no longer wait make no number')
    },
  },
  {
    name: 'each row is five different citizens at least; small kinds, departments and lengths are gathered with others, and nobody is left out to be found by subtraction',
    about: ['waits_by_department', 'told_as', 'few_together', 'neighbours_joined'],
    holds: async (asking) => {
      const { town, arrange } = asking
      await arrange('delete from waiting_period')
      const folk = await citizens(asking, town, 25)
      const here = { came: false, department: town.work }
      for (const [nth, citizen] of folk.slice(0, 12).entries())
        await waits(asking, town, {
          ...here,
          citizen,
          kind: 'placement',
          days: nth < 6 ? 10 : nth < 11 ? 60 : 300,
        })
      for (const citizen of folk.slice(12, 16))
        await waits(asking, town, { ...here, citizen, kind: 'meeting', days: 20 })
      for (const citizen of folk.slice(16, 20))
        await waits(asking, town, { ...here, citizen, kind: 'teamDate', days: 20 })
      for (const citizen of folk.slice(20, 23))
        await waits(asking, town, { ...here, citizen, department: town.youth, days: 100 })
      for (const citizen of folk.slice(23))
        await waits(asking, town, { ...here, citizen, department: null, days: 200 })
      const rows = await table(asking)
      assert.deepEqual(
        rows
          .map(({ departments, kind, from_weeks, to_weeks, waits: n }) =>
            [departments.length, kind, from_weeks, to_weeks, n].join(),
          )
          .sort(),
        ['1,,0,,8', '1,placement,0,4,6', '1,placement,4,,6', '2,treatment,12,,5'],
      )
      assert.equal(all(rows), folk.length)
    },
  },
  {
    name: 'what is gathered and still too small takes the smallest of the others with it, so that it is found neither by itself nor by what is left',
    about: ['waits_by_department', 'told_as', 'few_together'],
    holds: async (asking) => {
      const { town, arrange } = asking
      await arrange('delete from waiting_period')
      const folk = await citizens(asking, town, 15)
      for (const [nth, citizen] of folk.entries())
        await waits(asking, town, {
          ...{ citizen, days: 10, came: false },
          kind: nth < 8 ? 'placement' : nth < 14 ? 'meeting' : 'assessment',
        })
      assert.deepEqual(
        (await table(asking)).map(({ kind, waits: n }) => [kind, n]),
        [
          [null, 7],
          ['placement', 8],
        ],
      )
    },
  },
  {
    name: 'asked before and after one citizen begins to wait, or has waited, the answer is the same: it changes for five at a time',
    about: ['waits_by_department', 'last_five_changed'],
    holds: async (asking) => {
      const { town, arrange } = asking
      await arrange('delete from waiting_period')
      const folk = await citizens(asking, town, 16)
      const here = { came: false, kind: 'meeting' }
      for (const citizen of folk.slice(0, 10)) await waits(asking, town, { ...here, citizen, days: 10 })
      const before = await table(asking)
      assert.equal(all(before), 10)
      for (const citizen of folk.slice(10, 14)) {
        await waits(asking, town, { ...here, citizen, days: 300, kind: 'assessment' })
        assert.deepEqual(await table(asking), before)
      }
      await arrange(`update waiting_period set ended_on = today(), ended_as = 'came' where citizen_id = $1`, [
        folk[10],
      ])
      assert.deepEqual(await table(asking), before)
      await waits(asking, town, { ...here, citizen: folk[14] ?? '', days: 300, kind: 'assessment' })
      assert.equal(all(await table(asking)), 15)
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
