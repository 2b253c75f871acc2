// The municipality's own rules: what the law says in plain words, and how long things are kept. Everybody reads them; a coordinator at the
// keys writes them. What is past its rule is deleted at night, and without a rule nothing is.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { everybody, standAtTheKeys } from '../as-whom.ts'
import { afterTheNight, newTerm } from '../keeping.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const newRule = `insert into plan_rule (municipality_id, id, code, valid_from, name_da, name_en, says_da, says_en)
  values ($1, $2, 'another', '2026-01-01', 'n', 'n', 's', 's')`
const lastDay = `update plan_rule set valid_to = '2030-01-01'`

const count = (answer: { count: number } | { refused: string }) =>
  'count' in answer ? answer.count : answer.refused

/** A meeting that ended so many months ago, with a line of the agenda taken up there and one of the two lists. */
async function met({ arrange, town }: Asking, monthsAgo: number): Promise<string> {
  const meeting = randomUUID()
  const at = [town.id, meeting, town.citizenA, town.caseworker, monthsAgo]
  await arrange(
    `insert into citizen_meeting (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id)
      select $1, $2, $3, $4, long_ago, long_ago, long_ago, $2 from (select now() - make_interval(months => $5) as long_ago) x`,
    at,
  )
  const line = `'\\x00', gen_random_uuid(), now() - make_interval(months => $5)`
  await arrange(
    `insert into agenda_line (municipality_id, id, meeting_id, citizen_id, written_by, is_citizens, way, words_sealed, submission_id, created_at,
       came_of_it, answered_by, answered_at) values ($1, gen_random_uuid(), $2, $3, $4, true, 'self', ${line}, 'takenUp', $4, now() - make_interval(months => $5))`,
    at,
  )
  await arrange(
    `insert into meeting_point (municipality_id, id, meeting_id, citizen_id, written_by, is_agreed, words_sealed, submission_id, created_at)
      values ($1, gen_random_uuid(), $2, $3, $4, true, ${line})`,
    at,
  )
  return meeting
}

const promises: Promised[] = [
  {
    name: 'which rules there are and how long things are kept is read by everybody who signs in, of their own municipality, and by nobody else',
    about: ['plan_rule', 'retention_rule'],
    holds: async ({ as, town }) => {
      for (const table of ['plan_rule', 'retention_rule']) {
        assert.equal(await as(null).count(table), 0)
        for (const name of everybody) assert.equal(await as(name).count(table), 1, name)
        assert.equal(await as('caseworker').count(`${table} where municipality_id <> $1`, [town.id]), 0)
      }
    },
  },
  {
    name: 'a rule is written, and how long things are kept is said, by a coordinator at the keys and by nobody else',
    about: ['plan_rule', 'retention_rule', 'at_the_keys'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const reach = async (ask: Ask) => [
        count(await ask.tries(newRule, [town.id, randomUUID()])),
        count(await ask.tries(newTerm, [town.id, 'plan', 12])),
        count(await ask.tries(lastDay)),
      ]
      const no = async (ask: Ask) => {
        const [rule, term, day] = await reach(ask)
        assert.match(String(rule), /row-level security/)
        assert.match(String(term), /row-level security/)
        assert.equal(day, 0)
      }
      await no(as('coordinator'))
      await standAtTheKeys(as('coordinator'))
      for (const name of everybody) if (name !== 'coordinator') await no(as(name))
      await no(as(null))
      await no(as('coordinator', { ...nabo, id: town.id }))
      assert.deepEqual(await reach(as('coordinator')), [1, 1, 1])
      for (const statement of [`update plan_rule set says_da = ''`, 'update retention_rule set months = 1'])
        assert.match(JSON.stringify(await as('coordinator').tries(statement)), /permission denied/)
    },
  },
  {
    name: 'without a rule nothing is deleted, and with one nothing that is younger',
    about: ['forget_past_retention', 'kept_until', 'retention_rule'],
    holds: async (asking) => {
      const { as } = asking
      await met(asking, 30)
      const seen = async () => {
        const { retention_rule: _rules, ...rest } = await as('citizenA').sees()
        return rest
      }
      const before = await seen()
      await afterTheNight(asking, 'meeting', null)
      assert.deepEqual(await seen(), before)
      await afterTheNight(asking, 'meeting', 31)
      assert.deepEqual(await seen(), before)
      await asking.arrange(`update retention_rule set valid_from = today() + 1, months = 1`)
      await as(null).does('select forget_past_retention()')
      assert.deepEqual(await seen(), before)
    },
  },
  {
    name: 'a rule takes what is of its own kind and past its day, and no other kind',
    about: ['forget_past_retention', 'kept_until', 'agenda_line', 'meeting_point', 'citizen_meeting'],
    holds: async (asking) => {
      const { as } = asking
      const meeting = await met(asking, 30)
      const left = async () => [
        await as('citizenA').count('meeting_point where meeting_id = $1', [meeting]),
        await as('citizenA').count('agenda_line where meeting_id = $1', [meeting]),
        await as('citizenA').count('citizen_meeting where id = $1', [meeting]),
      ]
      await afterTheNight(asking, 'plan', 1)
      assert.deepEqual(await left(), [1, 1, 1])
      // The line of the agenda holds on to the meeting that it was taken up at.
      await afterTheNight(asking, 'meeting', 29)
      assert.deepEqual(await left(), [0, 1, 1])
      await afterTheNight(asking, 'agenda', 29)
      assert.deepEqual(await left(), [0, 0, 1])
      await afterTheNight(asking, 'meeting', 29)
      assert.deepEqual(await left(), [0, 0, 0])
      assert.ok((await as('citizenA').count('plan_version')) > 0)
    },
  },
  {
    name: 'a plan goes when another holds and its time has come; the one that holds stays while somebody works with the citizen, and a draft always',
    about: ['forget_past_retention', 'plan_version', 'plan_done'],
    holds: async (asking) => {
      const { as, arrange, town, owner } = asking
      const all = async (from: string) =>
        owner('backup', { municipality: town.id, person: town.caseworker }).count(
          `${from} and municipality_id = $1`,
          [town.id],
        )
      const decided = 'plan_version where decided_at is not null'
      await arrange(
        `update plan_version set decided_at = now() - interval '13 months' where decided_at is not null`,
      )
      await arrange(`update plan_done set done_at = now() - interval '13 months'`)
      await afterTheNight(asking, 'plan', 12)
      assert.equal(await all(decided), 1)
      assert.equal(await all('plan_done where true'), 1)
      await as('caseworker').does(
        `update plan_version set decided_by = $1, decided_at = now(), why_sealed = '\\x00'`,
        [town.caseworker],
      )
      await afterTheNight(asking, 'plan', 14)
      assert.equal(await all(decided), 2)
      await afterTheNight(asking, 'plan', 12)
      assert.equal(await all(decided), 1)
      assert.equal(await all('plan_answer where true'), 0)
      assert.equal(await all('plan_done where true'), 0)
      await arrange(
        `update plan_version set decided_at = now() - interval '13 months' where decided_at is not null`,
      )
      await afterTheNight(asking, 'plan', 12)
      assert.equal(await all(decided), 1)
      await arrange('update case_assignment set valid_to = today() where citizen_id = $1', [town.citizenA])
      await arrange(
        `insert into plan_version (municipality_id, id, citizen_id, written_by, submission_id, created_at)
          values ($1, gen_random_uuid(), $2, $3, gen_random_uuid(), now() - interval '5 years')`,
        [town.id, town.citizenA, town.caseworker],
      )
      await afterTheNight(asking, 'plan', 12)
      assert.equal(await all(decided), 0)
      assert.equal(await all('plan_version where decided_at is null'), 1)
    },
  },
  {
    name: 'how the agenda is made now is kept however old it is, and what was chosen before goes',
    about: ['forget_past_retention', 'agenda_way'],
    holds: async (asking) => {
      const { arrange, as, town } = asking
      for (const months of [40, 30])
        await arrange(
          `insert into agenda_way (municipality_id, citizen_id, way, chosen_by, chosen_at, submission_id)
            values ($1, $2, 'ring', $3, now() - make_interval(months => $4), gen_random_uuid())`,
          [town.id, town.citizenA, town.caseworker, months],
        )
      await arrange(`delete from agenda_way where chosen_at > now() - interval '29 months'`)
      await afterTheNight(asking, 'agenda', 12)
      assert.equal(await as('citizenA').count('agenda_way'), 1)
      assert.equal(await as('citizenA').count(`agenda_way where chosen_at > now() - interval '31 months'`), 1)
    },
  },
]

export const place: PlaceTables = {
  rows: async (client, { id }) => {
    const words = { name_da: 'Regel', name_en: 'Rule', says_da: 'Den siger.', says_en: 'It says.' }
    await insert(client, 'plan_rule', [
      { municipality_id: id, id: randomUUID(), code: 'aRule', valid_from: '2020-01-01', ...words },
    ])
    await insert(client, 'retention_rule', [
      {
        ...{ municipality_id: id, kind: 'waiting', valid_from: '2020-01-01', months: 60 },
        ...{ because_da: 'Fordi.', because_en: 'Because.' },
      },
    ])
  },
  sees: Object.fromEntries(everybody.map((name) => [name, { plan_rule: 1, retention_rule: 1 }])),
  promises,
}
