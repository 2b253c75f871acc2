// Patterns in what became of placements: told of half years, so that nobody is found, neither a citizen nor a worker, in one answer or in the difference between two.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { knows } from '../people-of-companies.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

interface Told {
  from_day: string
  departments: string[]
  pattern: 'became' | 'again' | 'wish'
  answer: string | null
  citizens: number
}
const told = async ({ as }: Asking, who: PersonName | null = 'director', town?: Town): Promise<Told[]> => {
  const answer = await as(who, town).does('select * from placement_patterns()')
  assert.ok('rows' in answer, JSON.stringify(answer))
  return answer.rows as unknown as Told[]
}
const of = (rows: readonly Told[], pattern: Told['pattern']) =>
  rows.filter((row) => row.pattern === pattern).map(({ answer, citizens }) => [answer, citizens])

/** A day in the half year that has ended, and in the one before that. */
const ended = `make_date(extract(year from today())::int, case when extract(month from today()) > 6 then 7 else 1 end, 1) - interval '30 days'`
const before = `${ended} - interval '6 months'`

const bare = ({ arrange }: Asking) => arrange('delete from placement_step')

/** So many who converse in a department. */
async function workersIn({ arrange }: Asking, town: Town, department: string, how = 3): Promise<string[]> {
  const workers = Array.from({ length: how }, () => randomUUID())
  for (const worker of workers)
    await arrange(
      `with p as (insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'w') returning id),
         s as (insert into staff (municipality_id, person_id) select $1, id from p returning person_id)
       insert into person_role (municipality_id, person_id, role, department_id, valid_from)
         select $1, person_id, 'caseworker', $3, '2000-01-01' from s`,
      [town.id, worker, department],
    )
  return workers
}

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

interface Step {
  company?: string | null
  workers: readonly string[]
  became?: string | null
  fromWish?: string | null
  when?: string
}
/** Each of some citizens tries a place that ends as it does, written down by the workers in turn. */
async function tries(
  { arrange }: Asking,
  town: Town,
  who: readonly string[],
  { workers, became = null, fromWish = null, company = null, when = ended }: Step,
): Promise<void> {
  for (const [nth, citizen] of who.entries())
    await arrange(
      `with p as (insert into placement (municipality_id, id, citizen_id, written_by, words_sealed, from_wish, company_id, submission_id)
           values ($1, $2, $3, $4, '\\x00', $5, $7, $2) returning id)
       insert into placement_step (municipality_id, id, citizen_id, placement_id, written_by, kind, became, department_id, on_day, words_sealed, submission_id, created_at)
         select $1, gen_random_uuid(), $3, p.id, $4, case when $6::text is null then 'began' else 'ended' end, $6,
           (select department_id from person_role where person_id = $4 limit 1), today(), '\\x00', gen_random_uuid(), ${when} from p`,
      [town.id, randomUUID(), citizen, workers[nth % workers.length], fromWish, became, company],
    )
}

const promises: Promised[] = [
  {
    name: 'patterns are told to those of the department, and of all departments to those who lead or coordinate the house; to no researcher, citizen, partner or politician, and not next door',
    about: ['placement_patterns'],
    holds: async (asking) => {
      await bare(asking)
      const { town, scene } = asking
      for (const department of [town.work, town.youth])
        await tries(asking, town, await citizens(asking, town, 10), {
          workers: await workersIn(asking, town, department),
          became: 'job',
        })
      for (const name of [...inTheHouse, ...outside]) {
        const rows = (await told(asking, name)).filter(({ pattern }) => pattern === 'became')
        if (name === 'director' || name === 'coordinator') assert.equal(rows.length, 2, name)
        else if (name === 'caseworker' || name === 'teamLead' || name === 'colleague')
          assert.deepEqual(
            rows.map(({ departments }) => departments),
            [[town.work]],
            name,
          )
        else if (name === 'otherDepartment')
          assert.deepEqual(
            rows.map(({ departments }) => departments),
            [[town.youth]],
          )
        else if (name === 'researcher' || (outside as readonly (string | null)[]).includes(name))
          assert.deepEqual(rows, [], String(name))
      }
      for (const name of ['caseworker', 'director'] as const)
        assert.deepEqual(await told(asking, name, { ...town, id: scene.nabo.id }), [])
    },
  },
  {
    name: 'nothing is told of four; answers that fewer than five have are told together, and so are departments',
    about: ['placement_patterns', 'told_as', 'few_together'],
    holds: async (asking) => {
      await bare(asking)
      const { town } = asking
      const workers = await workersIn(asking, town, town.work)
      await tries(asking, town, await citizens(asking, town, 4), { workers, became: 'nothing' })
      assert.deepEqual(await told(asking), [])
      await tries(asking, town, await citizens(asking, town, 9), { workers, became: 'job' })
      assert.deepEqual(of(await told(asking), 'became'), [[null, 13]])
      await tries(asking, town, await citizens(asking, town, 1), { workers, became: 'nothing' })
      assert.deepEqual(of(await told(asking), 'became'), [
        ['job', 9],
        ['nothing', 5],
      ])
      await tries(asking, town, await citizens(asking, town, 4), {
        workers: await workersIn(asking, town, town.youth),
        became: 'job',
      })
      const rows = await told(asking)
      assert.ok(rows.length > 0 && rows.every(({ departments }) => departments.length === 2))
    },
  },
  {
    name: 'nothing is told about two workers, where half of it is about one, or where taking one away leaves fewer than five',
    about: ['placement_patterns', 'among_workers'],
    holds: async (asking) => {
      const { town } = asking
      const workers = await workersIn(asking, town, town.work)
      const tell = async (about: readonly number[]) => {
        await bare(asking)
        for (const [nth, how] of about.entries())
          await tries(asking, town, await citizens(asking, town, how), {
            workers: [workers[nth] ?? assert.fail()],
            became: 'job',
          })
        return of(await told(asking), 'became')
      }
      for (const about of [
        [8, 7],
        [6, 3, 3],
        [3, 2, 2],
      ])
        assert.deepEqual(await tell(about), [], about.join())
      assert.deepEqual(await tell([3, 3, 2]), [['job', 8]])
    },
  },
  {
    name: 'how many each has tried without anything coming of it is told, and which wish it came from; each citizen once in a half year, by what was written last',
    about: ['placement_patterns'],
    holds: async (asking) => {
      await bare(asking)
      const { town } = asking
      const workers = await workersIn(asking, town, town.work)
      const [many, once] = [await citizens(asking, town, 9), await citizens(asking, town, 9)]
      for (const when of [`${before} - interval '1 day'`, before, `${ended} - interval '1 day'`])
        await tries(asking, town, many, { workers, became: 'nothing', when })
      await tries(asking, town, many, { workers, became: 'stopped' })
      await tries(asking, town, once, { workers, became: 'job' })
      await tries(asking, town, many, { workers, fromWish: 'third' })
      const [last] = Object.values(Object.groupBy(await told(asking), ({ from_day }) => from_day))
      assert.ok(last)
      assert.deepEqual(of(last, 'became'), [
        ['job', 9],
        ['stopped', 9],
      ])
      assert.deepEqual(of(last, 'again'), [
        ['ledOn', 9],
        ['more', 9],
      ])
      assert.deepEqual(of(last, 'wish'), [['third', 9]])
    },
  },
  {
    name: 'a half year is told when it has ended, and what comes after changes nothing in it; none is told that is not kept whole',
    about: ['placement_patterns', 'told_from'],
    holds: async (asking) => {
      await bare(asking)
      const { town, arrange } = asking
      const workers = await workersIn(asking, town, town.work)
      const who = await citizens(asking, town, 9)
      await tries(asking, town, who, { workers, became: 'nothing', when: 'now()' })
      assert.deepEqual(await told(asking), [])
      await tries(asking, town, who, { workers, became: 'nothing' })
      const rows = await told(asking)
      assert.deepEqual(of(rows, 'again'), [['one', 9]])
      await tries(asking, town, [...who, ...(await citizens(asking, town, 3))], {
        ...{ workers, became: 'job', fromWish: 'first', when: 'now()' },
      })
      assert.deepEqual(await told(asking), rows)
      await arrange('delete from retention_rule')
      await arrange(
        `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en) values ($1, 'placement', '2020-01-01', 1, 'b', 'b')`,
        [town.id],
      )
      assert.deepEqual(await told(asking), [])
    },
  },
  {
    name: 'what a placement came to is said of an ending alone, and the department of a step is that of whoever wrote it and said by nobody',
    about: ['placement_step', 'step_stands'],
    holds: async ({ as, town, arrange }) => {
      const placement = randomUUID()
      await arrange(
        `insert into placement (municipality_id, id, citizen_id, written_by, words_sealed, submission_id) values ($1, $2, $3, $4, '\\x00', $2)`,
        [town.id, placement, town.citizenA, town.caseworker],
      )
      const step = (kind: string, column: string, value: string) =>
        as('caseworker').does(
          `insert into placement_step (municipality_id, id, citizen_id, placement_id, written_by, kind, ${column}, on_day, words_sealed, submission_id)
             values ($1, $2, $3, $4, $5, $6, $7, '2026-11-20', '\\x00', $2) returning became, department_id`,
          [town.id, randomUUID(), town.citizenA, placement, town.caseworker, kind, value],
        )
      refused(await step('began', 'became', 'job'), /check constraint/)
      refused(await step('ended', 'department_id', town.youth), /permission denied/)
      const answer = await step('ended', 'became', 'job')
      assert.deepEqual('rows' in answer && answer.rows, [{ became: 'job', department_id: town.work }])
    },
  },
  {
    name: 'what became of those who came to a company is told to all who work here, of five in a year that has ended, once each; it does not follow when a placement is moved, and nothing is told next door',
    about: ['company_endings', 'step_stands'],
    holds: async (asking) => {
      await bare(asking)
      const { town, arrange, as, scene } = asking
      const company = randomUUID()
      await arrange(
        `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, 'Cykelværket', 'byHand', $3)`,
        [town.id, company, town.colleague],
      )
      const workers = await workersIn(asking, town, town.work)
      const lastYear = `make_date(extract(year from today())::int - 1, 6, 1)`
      const here = { workers, company, when: lastYear }
      const endings = async (who: PersonName | null, at?: Town) => {
        const answer = await as(who, at).does('select answer, citizens from company_endings($1)', [company])
        assert.ok('rows' in answer, JSON.stringify(answer))
        return answer.rows
      }
      const who = await citizens(asking, town, 9)
      await tries(asking, town, who.slice(0, 4), { ...here, became: 'nothing' })
      assert.deepEqual(await endings('director'), [])
      await tries(asking, town, who.slice(4), { ...here, became: 'job' })
      await tries(asking, town, who, { ...here, became: 'job', when: 'now()' })
      assert.deepEqual(await endings('director'), [{ answer: null, citizens: 9 }])
      await tries(asking, town, await citizens(asking, town, 1), { ...here, became: 'nothing' })
      await tries(asking, town, who.slice(0, 4), { ...here, became: 'nothing' })
      const five = [
        { answer: 'job', citizens: 5 },
        { answer: 'nothing', citizens: 5 },
      ]
      await arrange('update placement set company_id = null')
      for (const name of [...inTheHouse, ...outside])
        assert.deepEqual(await endings(name), knows(name) ? five : [], String(name))
      assert.deepEqual(await endings('director', { ...town, id: scene.nabo.id }), [])
      await arrange('delete from retention_rule')
      await arrange(
        `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en) values ($1, 'placement', '2020-01-01', 1, 'b', 'b')`,
        [town.id],
      )
      assert.deepEqual(await endings('director'), [])
    },
  },
  {
    name: 'no subtraction over days, departments, patterns and half years leaves fewer than five',
    about: ['placement_patterns', 'told_as', 'few_together', 'among_workers'],
    holds: async (asking) => {
      await bare(asking)
      const { town } = asking
      const next = drawn(126)
      const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] ?? assert.fail()
      const workers = [
        await workersIn(asking, town, town.work, 4),
        await workersIn(asking, town, town.youth, 3),
      ]
      const who = await citizens(asking, town, 30)
      const days: Told[][] = []
      for (let day = 0; day < 6; day++) {
        // The past is there before the first day; then things go on happening now.
        for (let n = 0; n < (day === 0 ? 60 : 8); n++)
          await tries(asking, town, [pick(who)], {
            ...{ workers: [pick(pick(workers))], became: pick(['job', 'nothing', 'stopped', 'paidHours']) },
            when: day === 0 ? pick([ended, before, 'now()']) : 'now()',
          })
        for (const name of ['director', 'caseworker', 'otherDepartment'] as const)
          days.push(await told(asking, name))
      }
      assert.ok((days[0] ?? []).length > 2, 'something is told')
      const cell = ({ from_day, departments, pattern, answer }: Told) =>
        JSON.stringify([from_day, departments, pattern, answer])
      /** What can be known of a set of citizens by adding up: a row, or all rows of a pattern in a half year and a department. */
      const known = (rows: readonly Told[]): [set: string, citizens: number][] => [
        ...rows.map((row): [string, number] => [cell(row), row.citizens]),
        ...[
          ...Map.groupBy(rows, (row) =>
            JSON.stringify([row.from_day, row.departments, row.pattern === 'wish']),
          ),
        ].flatMap(([set, all]) =>
          [...Map.groupBy(all, ({ pattern }) => pattern).values()].map((some): [string, number] => [
            set,
            some.reduce((sum, { citizens: each }) => sum + each, 0),
          ]),
        ),
      ]
      for (let n = 0; n < 1000; n++) {
        const [one, other] = [pick(days), pick(days)].map(known) as [[string, number][], [string, number][]]
        if (one.length === 0) continue
        const [set, citizensIn] = pick(one)
        assert.ok(citizensIn >= 5, set)
        const same = other.filter(([another]) => another === set)
        for (const [, there] of same)
          assert.ok(
            citizensIn === there || Math.abs(citizensIn - there) >= 5,
            `${set}: ${citizensIn} − ${there}`,
          )
      }
    },
  },
]

/** Numbers from 0 up to 1, the same for the same seed. */
function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
