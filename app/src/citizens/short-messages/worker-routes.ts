import type { Sql } from '@lydhoer/database'
import type { Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { answerForm } from './form.ts'
import { receipts } from './messages.ts'
import { answerMessage, messagesOf, sayRead } from './short-messages.ts'
import { workersMessagesPage } from './worker-view.tsx'

const page = '/borgere/:citizen/beskeder'
const reads: Reads = 'readShortMessages'

/** For those who work with the citizen: what was written, and answering it where it stands. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    ...theirs(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${page}/:id`,
    ...theirs(303),
    reads,
    form: answerForm,
    within: page,
    handler: async (visit, sql, { words }) => {
      const { services, me } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizenId)
      const isNew = await answerMessage(sql, key, me, {
        ...{ citizenId, id: idOf(visit), words, now: services.now() },
      })
      const says = isNew ? receipts.answered : receipts.before
      return redirectWith(visit, `/borgere/${citizenId}/beskeder`, { says })
    },
    again: (visit, sql, again) => show(visit, sql, { id: idOf(visit), again }),
  }),
]

async function show(visit: Visit, sql: Sql, tried?: { id: string; again: Again }) {
  const { services, me } = visit
  const citizen = await openedHere(visit, sql)
  const key = await matterKey(sql, services, me, citizen.id)
  const written = await messagesOf(sql, key, citizen.id)
  await sayRead(sql, citizen.id, services.now())
  return workersMessagesPage(visit, { citizen, key, written, names: await whoAnswered(sql, written), tried })
}

/** What those are called who have answered, by id. */
async function whoAnswered(sql: Sql, written: readonly { answer: { by: string } | null }[]) {
  const ids = written.flatMap(({ answer }) => answer?.by ?? [])
  if (ids.length === 0) return new Map<string, string>()
  const rows = await sql.selectFrom('person').select(['id', 'display_name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.display_name]))
}
