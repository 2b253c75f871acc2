// Two visits are swapped: by whoever makes one of them, with one that breaks no limit, and either takes it back.
import assert from 'node:assert/strict'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { inTheHouse, visitsIn } from './visits.ts'

const rowsOf = (answer: Answer) => ('rows' in answer ? answer.rows : assert.fail(answer.refused))
const swapped = async (ask: Ask, one: string, other: string) =>
  rowsOf(await ask.tries('select swap_visits($1, $2) as done', [one, other]))[0]?.['done']
const offered = async (ask: Ask, one: string) =>
  rowsOf(await ask.tries('select visits_to_swap_with($1) as id', [one])).map(({ id }) => id)

/** The caseworker visits the colleague in three weeks, and another colleague somebody of another department a week later. */
async function twoToSwap({ arrange, town }: Asking) {
  const { visit, other, planned } = visitsIn(town)
  await arrange('delete from visit_swap')
  await arrange('delete from visit_reflection')
  const takesPart = `insert into feedback_round_person (municipality_id, round_id, person_id, planned_by) values ($1, $2, $3, $4)`
  for (const person of [town.otherColleague, town.otherDepartment])
    await arrange(takesPart, [town.id, planned, person, town.coordinator])
  for (const [id, days] of [
    [visit, 21],
    [other, 28],
  ] as const)
    await arrange(
      `update feedback_visit set week = date_trunc('week', today()::timestamp)::date + $2::int where id = $1`,
      [id, days],
    )
  return { visit, other, planned }
}

const promises: Promised[] = [
  {
    name: 'whoever visits is told with which visits they can swap, and swaps; nobody else does it for them, nor whoever is visited or plans',
    about: ['visits_to_swap_with', 'swap_visits'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const { visit, other } = await twoToSwap(asking)
      assert.deepEqual(await offered(as('caseworker'), visit), [other])
      assert.equal(await swapped(as('caseworker'), visit, other), true)
      for (const ask of [
        ...inTheHouse.filter((name) => name !== 'caseworker').map((name) => as(name)),
        as('citizenA'),
        as(null),
        as('caseworker', { ...scene.nabo, id: town.id }),
      ]) {
        assert.deepEqual(await offered(ask, visit), [])
        assert.notEqual(await swapped(ask, visit, other), true)
      }
      for (const name of ['caseworker', 'otherColleague', 'coordinator'] as const)
        assert.match(
          JSON.stringify(
            await as(name).tries(
              `insert into visit_swap (municipality_id, one_id, other_id, one_visitor_id, other_visitor_id) values ($1, $2, $3, $4, $5)`,
              [town.id, visit, other, town.caseworker, town.otherColleague],
            ),
          ),
          /permission denied/,
        )
    },
  },
  {
    name: 'no visit is swapped where a limit would be broken, where one has a day or is past, or where somebody would make two in a week',
    about: ['swap_visits', 'visits_to_swap_with'],
    holds: async (asking) => {
      const { town, as } = asking
      const no = `update feedback_round_person set not_with = array[$2::uuid] where person_id = $1`
      const days = `update feedback_round_person set days = $2::text[] where person_id = $1`
      const leads = `insert into person_role (municipality_id, person_id, role, department_id) values ($1, $2, 'teamLead', $3)`
      const more = `insert into feedback_visit (municipality_id, round_id, planned_by, visitor_id, host_id, week)
        select municipality_id, round_id, planned_by, $1, $2, week from feedback_visit where id = $3`
      const wrote = `with key as (insert into pair_key (municipality_id, first_id, second_id, wrapped_key)
          values ($1, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), '\\x00') on conflict do nothing)
        insert into visit_reflection (municipality_id, visit_id, first_id, second_id, author_id, words_sealed)
        values ($1, $2, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), $3, '\\x00')`
      const { visit, other } = visitsIn(town)
      const hindrances: [string, unknown[]][][] = [
        [[no, [town.caseworker, town.otherDepartment]]],
        [[no, [town.otherDepartment, town.caseworker]]],
        [[no, [town.otherColleague, town.colleague]]],
        [[no, [town.colleague, town.otherColleague]]],
        [
          [days, [town.caseworker, ['mon']]],
          [days, [town.otherDepartment, ['tue']]],
        ],
        [[leads, [town.id, town.caseworker, town.youth]]],
        [[leads, [town.id, town.colleague, town.work]]],
        [['delete from feedback_round_person where person_id = $1', [town.otherDepartment]]],
        [[`update feedback_visit set state = 'booked', starts_at = now() where id = $1`, [visit]]],
        [[`update feedback_visit set state = 'booked', starts_at = now() where id = $1`, [other]]],
        [['update feedback_visit set week = week - 28 where id = $1', [visit]]],
        [['update feedback_visit set week = week - 35 where id = $1', [other]]],
        [[more, [town.caseworker, town.companyConsultant, other]]],
        [[more, [town.otherColleague, town.companyConsultant, visit]]],
        [[wrote, [town.id, visit, town.caseworker, town.colleague]]],
        [[wrote, [town.id, other, town.otherColleague, town.otherDepartment]]],
      ]
      for (const hindrance of hindrances) {
        await asking.arrange('savepoint hindrance')
        await twoToSwap(asking)
        for (const [text, values] of hindrance) await asking.arrange(text, values)
        const words = JSON.stringify(hindrance)
        assert.deepEqual(await offered(as('caseworker'), visit), [], words)
        assert.equal(await swapped(as('caseworker'), visit, other), false, words)
        await asking.arrange('rollback to savepoint hindrance')
      }
    },
  },
  {
    name: 'of a swap those concerned are told, the two visitors see it and either takes it back, and no colleague and no leader sees it',
    about: ['visit_swap', 'swap_visits'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const { visit, other } = await twoToSwap(asking)
      const hosts = async () =>
        rowsOf(
          await as('director').does('select id, host_id from feedback_visit where id in ($1, $2)', [
            visit,
            other,
          ]),
        )
      const before = await hosts()
      assert.deepEqual(
        rowsOf(await as('caseworker').does('select swap_visits($1, $2) as done', [visit, other])),
        [{ done: true }],
      )
      assert.notDeepEqual(await hosts(), before)
      for (const name of ['otherColleague', 'otherDepartment', 'colleague'] as const)
        assert.ok((await as(name).count(`visit_news where what in ('swapped', 'new')`)) >= 1, name)
      for (const name of inTheHouse)
        assert.equal(
          await as(name).count('visit_swap'),
          name === 'caseworker' || name === 'otherColleague' ? 1 : 0,
          name,
        )
      assert.equal(await as('caseworker', { ...scene.nabo, id: town.id }).count('visit_swap'), 0)
      assert.deepEqual(
        rowsOf(await as('otherColleague').does('select swap_visits($1, $2) as done', [other, visit])),
        [{ done: true }],
      )
      assert.deepEqual(await hosts(), before)
      assert.equal(await as('caseworker').count('visit_swap'), 0)
    },
  },
]

export const place: PlaceTables = {
  rows: async (client, town) => {
    const { visit, other } = visitsIn(town)
    await insert(client, 'visit_swap', [
      {
        ...{ municipality_id: town.id, one_id: visit, other_id: other },
        ...{ one_visitor_id: town.caseworker, other_visitor_id: town.otherColleague },
      },
    ])
  },
  sees: { caseworker: { visit_swap: 1 }, otherColleague: { visit_swap: 1 } },
  promises,
}
