// That a promise of a plan is not the one's who is said to have made it: said by them alone, and seen by those who see the plan. Its row is about
// the plan's own (`plan.ts`, which comes first).
import assert from 'node:assert/strict'
import type { Answer, Ask, Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const outside = [
  ...(['citizenB', 'otherColleague', 'otherDepartment', 'companyConsultant', 'knowledgeBroker'] as const),
  ...(['professionalCoordinator', 'teamLead', 'director', 'coordinator', 'researcher'] as const),
  ...(['politician', 'employer', 'partner'] as const),
]
const theirs = ['citizenA', 'caseworker', 'colleague'] as const

const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)
const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)

const others = ({ as, town, scene: { nabo } }: Asking): Ask[] => [
  ...outside.map((name) => as(name)),
  as(null),
  ...theirs.map((name) => as(name, { ...nabo, id: town.id })),
]
const saysSo = `insert into plan_not_mine (municipality_id, version_id, line_id, citizen_id, said_by, said_at) values ($1, $2, $3, $4, $5, now())`

/** The promise of the decided plan, another line of it, and a draft. */
async function promiseIn({ owner, town }: Asking) {
  const one = async (from: string) => {
    const answer = await owner('backup').does(`select * from ${from} and municipality_id = $1`, [town.id])
    return ('rows' in answer ? (answer.rows[0] ?? {}) : {}) as Record<string, string>
  }
  const promise = await one('plan_line where promised_by is not null')
  const other = await one(`plan_line where promised_by is null and version_id = '${promise['version_id']}'`)
  const draft = await one('plan_version where decided_at is null')
  return {
    version: promise['version_id'] ?? '',
    line: promise['line_id'] ?? '',
    other: other['line_id'] ?? '',
    draft: draft['id'] ?? '',
  }
}

const promises: Promised[] = [
  {
    name: 'whose a promise is not is seen by the citizen and those who work with them today, and by nobody else',
    about: ['plan_not_mine'],
    holds: async (asking) => {
      for (const ask of others(asking)) assert.equal(await ask.count('plan_not_mine'), 0)
      for (const name of theirs) assert.equal(await asking.as(name).count('plan_not_mine'), 1)
    },
  },
  {
    name: 'that a promise is not theirs is said, and taken back, by the one whose it is said to be, of that line of that plan and no other',
    about: ['plan_not_mine', 'plan_line'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const { version, line, other, draft } = await promiseIn(asking)
      const off = 'delete from plan_not_mine'
      for (const ask of [...others(asking), as('citizenA'), as('colleague')]) done(await ask.tries(off), 0)
      for (const name of theirs)
        refused(await as(name).tries('update plan_not_mine set said_at = now()'), /permission denied/)
      done(await as('caseworker').does(off))
      const says = (ask: Ask, by: string, [of, what] = [version, line]) =>
        ask.tries(saysSo, [town.id, of, what, town.citizenA, by])
      for (const ask of [...others(asking), as('citizenA'), as('colleague')])
        refused(await says(ask, town.caseworker))
      for (const name of [...outside, 'colleague'] as const) refused(await says(as(name), town[name]))
      refused(await says(as('caseworker'), town.colleague))
      refused(await says(as('caseworker'), town.caseworker, [version, other]))
      // The same line, which the draft gives to somebody else.
      await arrange(
        `insert into plan_line (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, does, promised_by, came_from,
           written_by) values ($1, $2, $3, $4, 'agreed', 9, false, '\\x00', 'worker', $5, 'system', $5)`,
        [town.id, draft, line, town.citizenA, town.colleague],
      )
      refused(await says(as('caseworker'), town.caseworker, [draft, line]))
      done(await says(as('caseworker'), town.caseworker))
    },
  },
  {
    name: 'who else works with a citizen today is told to those who do, and to nobody else, nor to the citizen',
    about: ['workers_with'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const told = async (ask: Ask, citizen = town.citizenA) => {
        const answer = await ask.does('select worker_id from workers_with($1)', [citizen])
        return 'rows' in answer ? answer.rows.map((row) => row['worker_id']).sort() : answer.refused
      }
      for (const ask of [...others(asking), as('citizenA')]) assert.deepEqual(await told(ask), [])
      assert.deepEqual(await told(as('citizenB'), town.citizenB), [])
      for (const name of ['caseworker', 'colleague'] as const)
        assert.deepEqual(await told(as(name)), [town.caseworker, town.colleague].sort())
      await arrange('update case_assignment set valid_from = today() + 1 where worker_id = $1', [
        town.colleague,
      ])
      assert.deepEqual(await told(as('caseworker')), [town.caseworker])
      await arrange(
        'update case_assignment set valid_from = today() - 9, valid_to = today() where worker_id = $1',
        [town.colleague],
      )
      assert.deepEqual(await told(as('caseworker')), [town.caseworker])
      assert.deepEqual(await told(as('colleague')), [])
    },
  },
  {
    name: 'it goes with the plan that it is about, and with the key of the citizen',
    about: ['plan_not_mine', 'plan_version', 'citizen_key'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('caseworker').count('plan_not_mine'), 0)
    },
  },
]

export const place: PlaceTables = {
  rows: async (client, town) => {
    await client.query(
      `insert into lydhoer.plan_not_mine (municipality_id, version_id, line_id, citizen_id, said_by, said_at)
         select municipality_id, version_id, line_id, citizen_id, promised_by, now() from lydhoer.plan_line
         where municipality_id = $1 and promised_by is not null`,
      [town.id],
    )
  },
  sees: Object.fromEntries(theirs.map((name) => [name, { plan_not_mine: 1 }])),
  promises,
}
