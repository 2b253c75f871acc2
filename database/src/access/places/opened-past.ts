// What a citizen opened, wrote in short and answered in the panel is kept as long as the municipality has said.
import assert from 'node:assert/strict'
import { standAtTheKeys } from '../as-whom.ts'
import { afterTheNight } from '../keeping.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'an opened topic goes when its time has come, counted from its last day, and who was named goes after it when nobody works with the citizen',
    about: ['forget_past_retention', 'opened_topic', 'colleague_around'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange(`update colleague_around set created_at = now() - interval '30 months'`)
      await arrange('delete from opened_topic where citizen_id = $1', [town.citizenA])
      const opened = (lastDay: string) =>
        arrange(
          `insert into opened_topic (municipality_id, citizen_id, topic, department_id, opened_on, open_until, created_at)
            select $1, $2, 'letters', id, ${lastDay} - 10, ${lastDay}, now() - interval '30 months' from department
            where municipality_id = $1 limit 1`,
          [town.id, town.citizenA],
        )
      const topics = () => as('citizenA').count('opened_topic')
      const named = () => as('citizenA').count('colleague_around')
      const before = await named()
      assert.ok(before > 0)
      await opened(`(today() + 5)`)
      await afterTheNight(asking, 'opened', 1)
      assert.equal(await topics(), 1, 'it is still open')
      await arrange('delete from opened_topic where citizen_id = $1', [town.citizenA])
      await opened(`(today() - interval '13 months')::date`)
      await afterTheNight(asking, 'opened', 14)
      assert.equal(await topics(), 1)
      await afterTheNight(asking, 'opened', 12)
      assert.equal(await topics(), 0)
      assert.equal(await named(), before, 'somebody works with the citizen')
      await arrange('update case_assignment set valid_to = today() where citizen_id = $1', [town.citizenA])
      await afterTheNight(asking, 'opened', 12)
      assert.equal(await named(), 0)
    },
  },
  {
    name: 'a topic that was said no to keeps its no as long as the rule says',
    about: ['forget_past_retention', 'opened_topic'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange(
        `update opened_topic set opened_on = null, open_until = null, closed_at = now() - interval '13 months',
          created_at = now() - interval '30 months' where citizen_id = $1`,
        [town.citizenA],
      )
      const topics = () => as('citizenA').count('opened_topic')
      assert.ok((await topics()) > 0)
      await afterTheNight(asking, 'opened', 14)
      assert.ok((await topics()) > 0)
      await afterTheNight(asking, 'opened', 12)
      assert.equal(await topics(), 0)
    },
  },
  {
    name: 'a short message goes when its answer has been kept as long as the rule says; one without an answer stays while somebody works with the citizen',
    about: ['forget_past_retention', 'short_message'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const messages = () => as('citizenA').count('short_message')
      await arrange('delete from short_message where citizen_id = $1', [town.citizenA])
      await arrange(
        `insert into short_message (municipality_id, id, citizen_id, words_sealed, submission_id, created_at, read_at, answer_sealed, answered_by, answered_at)
          select $1, gen_random_uuid(), $2, '\\x00', gen_random_uuid(), now() - interval '30 months', t, case when t is not null then '\\x00'::bytea end,
            case when t is not null then $3::uuid end, t from unnest(array[null, now() - interval '13 months']) t`,
        [town.id, town.citizenA, town.caseworker],
      )
      await afterTheNight(asking, 'message', 14)
      assert.equal(await messages(), 2)
      await afterTheNight(asking, 'message', 12)
      assert.equal(await messages(), 1)
      await arrange('update case_assignment set valid_to = today() where citizen_id = $1', [town.citizenA])
      await afterTheNight(asking, 'message', 12)
      assert.equal(await messages(), 0)
    },
  },
  {
    name: 'an answer of the panel goes when its time has come, counted from the last day that was asked, and beforehand it is told of how many citizens',
    about: ['forget_past_retention', 'would_be_forgotten', 'panel_answer', 'panel_answer_of'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange(`update panel_letter set until = (today() - interval '13 months')::date`)
      const answers = () => as('caseworker').count('panel_answer')
      const before = await answers()
      assert.ok(before > 0)
      await arrange(
        `with p as (insert into person (municipality_id, id, kind, display_name) select $1, gen_random_uuid(), 'citizen', 'x' from generate_series(1, 5) returning id),
           a as (insert into panel_answer (municipality_id, id, panel_letter_id, words_sealed)
             select $1, gen_random_uuid(), l.id, '\\x00' from generate_series(1, 5), (select id from panel_letter where municipality_id = $1 limit 1) l returning id)
         insert into panel_answer_of (municipality_id, answer_id, person_id)
           select $1, a.id, p.id from (select id, row_number() over () n from a) a join (select id, row_number() over () n from p) p using (n)`,
        [town.id],
      )
      await standAtTheKeys(as('coordinator'))
      const told = await as('coordinator').does(`select would_be_forgotten('panel', 6, today()) as citizens`)
      assert.deepEqual('rows' in told ? told.rows : told.refused, [{ citizens: 5 }])
      await afterTheNight(asking, 'panel', 14)
      assert.equal(await answers(), before + 5)
      await afterTheNight(asking, 'panel', 12)
      assert.equal(await answers(), 0)
      assert.equal(await as('citizenA').count('panel_answer_of'), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
