import type { Database } from '@lydhoer/database'
import { sendWhile } from '../../shared/files/send/send-while.ts'
import { sweepErased } from '../../shared/files/sweep-erased.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { fileMessages, fileReceipts } from './file-messages.ts'
import { filePage } from './file-view.tsx'
import { fileOf, fileRow, layFile, storedFileOf, storeFile, takeFileAway } from './files.ts'
import { ownOfAddress, resourceOfAddress } from './of-address.ts'
import { endings, takeInFile } from './take-in.ts'
import { itsKeeper, ofNobody as reads, theHouse } from './who.ts'

/** The file that lies by a resource: put there, got, and taken away. */
export const fileRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/materialer/:id/fil',
    ...itsKeeper(200),
    reads,
    handler: async (visit, sql) => {
      const resource = await ownOfAddress(visit, sql)
      return filePage(visit, { resource, file: await fileOf(sql, visit.services, visit.me, resource.id) })
    },
  }),
  slow({
    method: 'POST',
    path: '/materialer/:id/fil',
    ...itsKeeper(303),
    reads,
    countsItsBody: true,
    handler: async (visit, database) => {
      const { services, me } = visit
      // Before anything is read: whether the visitor looks after it.
      const { resource, file } = await database.as(me, async (sql) => {
        const own = await ownOfAddress(visit, sql)
        return { resource: own, file: await fileOf(sql, services, me, own.id) }
      })
      try {
        await putFile(visit, database, resource.id)
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        return filePage(visit, { resource, file, problems: error.problems })
      }
      await sweepErased(services, me)
      return redirectWith(visit, `/materialer/${resource.id}`, { says: fileReceipts.laid })
    },
  }),
  slow({
    method: 'GET',
    path: '/materialer/:id/fil/hent',
    ...theHouse(200),
    reads,
    handler: async (visit, database) => {
      const { services, me, language } = visit
      const { id, stored } = await database.as(me, async (sql) => {
        const resource = await resourceOfAddress(visit, sql)
        return { id: resource.id, stored: await storedFileOf(sql, services, me, resource.id) }
      })
      const file = await stored.open(services.store)
      const answer = sendWhile(visit, database, file, stored.mime, (sql) => fileRow(sql, id))
      // It is got and not opened within the page: what somebody put up does nothing here.
      const name = `${fileMessages[language].fileName}.${endings[stored.mime] ?? 'fil'}`
      answer.headers.set('content-disposition', `attachment; filename="${name}"`)
      return answer
    },
  }),
  slow({
    method: 'POST',
    path: '/materialer/:id/fil/slet',
    ...itsKeeper(303),
    reads,
    handler: async (visit, database) => {
      const id = await database.as(visit.me, async (sql) => {
        const resource = await ownOfAddress(visit, sql)
        await takeFileAway(sql, resource.id)
        return resource.id
      })
      await sweepErased(visit.services, visit.me)
      return redirectWith(visit, `/materialer/${id}`, { says: fileReceipts.takenAway })
    },
  }),
]

/** Keeps the file that comes in: all of it, or nothing. */
async function putFile(visit: Visit, database: Database, resourceId: string): Promise<void> {
  const { c, me, services } = visit
  const { file, submissionId } = await takeInFile(c.req.raw, (incoming) =>
    storeFile(services.store, me, resourceId, incoming),
  )
  let isLaid = false
  try {
    isLaid = await database.as(me, async (sql) => {
      await ownOfAddress(visit, sql)
      return layFile(sql, services, me, resourceId, { file, submissionId })
    })
  } finally {
    // Pressed twice, or refused: nothing of this one is left.
    if (!isLaid) await services.store.delete(file.objectId)
  }
}
