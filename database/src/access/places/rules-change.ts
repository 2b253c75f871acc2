// Rules are changed from a day that has not come, and until then the change is undone; what has held stays as it was. What a rule would take is told of many.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { everybody, standAtTheKeys } from '../as-whom.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

/** A text of the rule that there is, from so many days from today. */
const otherText = `insert into plan_rule (municipality_id, id, code, valid_from, name_da, name_en, says_da, says_en, law)
  values ($1, $2, $3, today() + $4::int, 'n', 'n', 's', 's', 'l')`
const otherTerm = `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en)
  values ($1, $2, today() + $3::int, 12, 'b', 'b')`
const lastDay = 'update plan_rule set valid_to = today() + $1::int'
const held = /what has held is not written anew/

/** Lets the rules that there are begin so many days from today. */
const begin = ({ arrange }: Asking, inDays: number) =>
  arrange(
    `update plan_rule set valid_from = today() + ${inDays}; update retention_rule set valid_from = today() + ${inDays}`,
  )
const takeAway = async (ask: Ask) => [
  await ask.tries('delete from plan_rule'),
  await ask.tries('delete from retention_rule'),
]

const told = async (ask: Ask, months = 12, inDays = 1) => {
  const answer = await ask.does(`select would_be_forgotten('agenda', $1, today() + $2::int) as citizens`, [
    months,
    inDays,
  ])
  return 'rows' in answer ? answer.rows[0]?.['citizens'] : answer.refused
}

const promises: Promised[] = [
  {
    name: 'a rule whose day has not come is taken away at the keys, one that has begun by nobody',
    about: ['plan_rule', 'retention_rule'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await standAtTheKeys(as('coordinator'))
      for (const inDays of [0, -1]) {
        await begin(asking, inDays)
        for (const answer of await takeAway(as('coordinator'))) done(answer, 0)
      }
      await begin(asking, 1)
      for (const name of [...everybody, null])
        if (name !== 'coordinator') for (const answer of await takeAway(as(name))) done(answer, 0)
      const next = as('coordinator', { ...scene.nabo, id: town.id })
      for (const answer of await takeAway(next)) done(answer, 0)
      for (const answer of await takeAway(as('coordinator'))) done(answer, 1)
      await as('coordinator').does(`select set_config('lydhoer.at_keys', '', true)`)
      for (const answer of await takeAway(as('coordinator'))) done(answer, 0)
    },
  },
  {
    name: 'a rule is changed from tomorrow at the earliest, one text of it holds at a time, and what has ended stays ended',
    about: ['plan_rule', 'keep_what_has_held'],
    holds: async ({ as, arrange, town }) => {
      const keeper = as('coordinator')
      await standAtTheKeys(keeper)
      const text = (inDays: number, code = 'aRule') =>
        keeper.tries(otherText, [town.id, randomUUID(), code, inDays])
      refused(await text(-1), held)
      refused(await text(0), held)
      refused(await text(1), /another text of this rule holds then/)
      done(await text(-400, 'newRule'))
      refused(await keeper.tries(lastDay, [-1]), held)
      done(await keeper.tries(lastDay, [0]))
      done(await keeper.does(lastDay, [5]))
      refused(await text(5), /another text/)
      done(await text(6))
      done(await keeper.does(otherText, [town.id, randomUUID(), 'aRule', 6]))
      refused(
        await keeper.tries(`update plan_rule set valid_to = null where valid_from < today()`),
        /another text/,
      )
      await as(null).does('select')
      await arrange(`update plan_rule set valid_to = today() - 1 where valid_from < today()`)
      refused(
        await keeper.tries(`update plan_rule set valid_to = today() + 3 where valid_from < today()`),
        held,
      )
    },
  },
  {
    name: 'how long things are kept is changed from tomorrow at the earliest, and said of kinds that there are',
    about: ['retention_rule', 'keep_what_has_held'],
    holds: async ({ as, town }) => {
      const keeper = as('coordinator')
      await standAtTheKeys(keeper)
      refused(await keeper.tries(otherTerm, [town.id, 'waiting', 0]), held)
      done(await keeper.tries(otherTerm, [town.id, 'waiting', 1]))
      for (const kind of ['plan', 'agenda', 'meeting', 'letter', 'guidance', 'complaint'])
        done(await keeper.tries(otherTerm, [town.id, kind, 0]))
      refused(await keeper.tries(otherTerm, [town.id, 'salary', 1]))
    },
  },
  {
    name: 'of how many citizens a rule would delete something is told at the keys, from five citizens on, in steps, and of whole quarters',
    about: ['would_be_forgotten', 'resting'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange('delete from plan_line')
      await arrange('delete from agenda_line')
      const some = (citizens: number, ago: string) =>
        arrange(
          `with p as (insert into person (municipality_id, id, kind, display_name) select $1, gen_random_uuid(), 'citizen', 'x' from generate_series(1, $3::int) returning id),
             k as (insert into citizen_key (municipality_id, citizen_id, wrapped_key) select $1, id, '\\x00' from p returning citizen_id)
           insert into agenda_line (municipality_id, id, citizen_id, is_citizens, written_by, way, words_sealed, submission_id, created_at)
             select $1, gen_random_uuid(), citizen_id, true, $2, 'self', '\\x00', gen_random_uuid(), ${ago} from k, generate_series(1, 3)`,
          [town.id, town.caseworker, citizens],
        )
      await some(4, `now() - interval '30 months'`)
      for (const name of [...everybody, null]) assert.equal(await told(as(name)), null, String(name))
      await standAtTheKeys(as('coordinator'))
      for (const name of [...everybody, null])
        if (name !== 'coordinator') assert.equal(await told(as(name)), null, String(name))
      const keeper = as('coordinator')
      assert.equal(await told(keeper), 0)
      await some(1, `now() - interval '30 months'`)
      assert.equal(await told(keeper), 5)
      assert.equal(await told(as('coordinator', { ...asking.scene.nabo, id: town.id })), null)
      await some(4, `now() - interval '30 months'`)
      assert.equal(await told(keeper), 5)
      await some(1, `now() - interval '30 months'`)
      assert.equal(await told(keeper), 10)
      assert.equal(await told(keeper, 40), 0)
      // Somebody whose line is of the quarter in which the rule begins to take, or of this one, is not told of by themselves.
      await arrange('delete from agenda_line')
      await some(5, `date_trunc('quarter', today() + 1 - interval '12 months') + interval '12 hours'`)
      assert.equal(await told(keeper), 0)
      await arrange('delete from agenda_line')
      await some(5, `date_trunc('quarter', now()) + interval '12 hours'`)
      assert.equal(await told(keeper, 1, 3000), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
