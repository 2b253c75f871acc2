// A round that is long over is forgotten: first what people wished, then who visited whom, and never what two have written.
import assert from 'node:assert/strict'
import type { Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { visitsIn } from './visits.ts'

const tables = ['feedback_round_person', 'visit_word', 'visit_talk', 'visit_news', 'feedback_visit'] as const

/** The planned round ended so many days ago; what is there of it after a night. */
async function after(days: number, { arrange, as, owner, town }: Asking) {
  const { planned } = visitsIn(town)
  await arrange(
    `update feedback_round set weeks = 1, each = 1, from_day = date_trunc('week', today()::timestamp)::date - 7 * $2::int where id = $1`,
    [planned, 1 + Math.ceil(days / 7)],
  )
  await as(null).does('select forget_feedback_rounds()')
  const left: Record<string, number> = {}
  for (const table of tables)
    left[table] = await owner('backup', { municipality: town.id, person: town.caseworker }).count(
      `${table} where round_id = $1`,
      [planned],
    )
  return left
}

const promises: Promised[] = [
  {
    name: 'a month after a round what people wished and said for themselves is gone, and who visits whom is there',
    about: ['forget_feedback_rounds', 'feedback_round_person', 'visit_word', 'visit_talk', 'visit_news'],
    holds: async (asking) => {
      const all = await after(14, asking)
      for (const table of tables) assert.ok((all[table] ?? 0) > 0, table)
      const { feedback_visit: visits, ...rest } = await after(49, asking)
      assert.equal(visits, 2)
      assert.deepEqual(new Set(Object.values(rest)), new Set([0]))
    },
  },
  {
    name: 'three years after, who visited whom is gone; a visit that two have written about stays until they have deleted that',
    about: ['forget_feedback_rounds', 'feedback_visit', 'visit_reflection'],
    holds: async (asking) => {
      const { as, town } = asking
      assert.equal((await after(3 * 366 + 14, asking))['feedback_visit'], 1)
      assert.equal(
        await as('caseworker').count('visit_reflection where visit_id = $1', [visitsIn(town).visit]),
        1,
      )
      await as('colleague').does('delete from visit_reflection')
      await as(null).does('select forget_feedback_rounds()')
      assert.equal(await as('director').count('feedback_round where id = $1', [visitsIn(town).planned]), 0)
      assert.equal(await as('director').count('feedback_round where id = $1', [visitsIn(town).open]), 1)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
