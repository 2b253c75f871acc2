import type { Sql } from '@lydhoer/database'
import { sendWhile } from '../../../shared/files/send/send-while.ts'
import { Conflict, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, slow, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { citizenHere, openedHere } from '../../matter/opened.ts'
import { lineOf } from '../../matter/agenda-lines.ts'
import { soundOf, soundRow, writeDown } from '../../matter/agenda-sounds.ts'
import { openFile } from '../../matter/kept-files.ts'
import { meetingNow } from '../../matter/meetings.ts'
import { matterKey } from '../../matter/sealed-words.ts'
import { whoWorkWithCitizens as guard } from '../../matter/who.ts'
import { writtenDown as wordsOf } from '../form.ts'
import { aloudConflicts, aloudReceipts } from './messages.ts'
import { ownAloudRoutes } from './own-routes.ts'
import { writeDownPage } from './write-down-view.tsx'

const here = '/borgere/:citizen/dagsorden/sagt/:line'
/** In the scenes the caseworker and the colleague work with citizen A. */
const gets = (status: number) => ({ caseworker: status, colleague: status, others: 404 })

/** What a citizen has said aloud, for those who work with them: to be heard, and put into words together. */
const workersRoutes: Route[] = [
  slow({
    method: 'GET',
    path: `${here}/lyd`,
    guard,
    gets: gets(200),
    reads: 'heardAgenda',
    handler: async (visit, database) => {
      const { me, services } = visit
      const line = param(visit, 'line')
      const { citizenId, sound } = await database.as(me, async (sql) => {
        const { citizenId, key } = await opened(visit, sql)
        return { citizenId, sound: await soundOf(sql, key, me, citizenId, line) }
      })
      const file = await openFile(services.store, sound)
      return sendWhile(visit, database, file, sound.mime, (sql) => soundRow(sql, citizenId, line))
    },
  }),
  guarded({
    method: 'GET',
    path: `${here}/ord`,
    guard,
    gets: gets(200),
    reads: 'sawAgenda',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${here}/ord`,
    guard,
    gets: gets(303),
    reads: 'sawAgenda',
    form: wordsOf,
    handler: async (visit, sql, { words }) => {
      const { me, services } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizenId)
      const line = await lineOf(sql, key, citizenId, param(visit, 'line'))
      const said = { words, pictures: [], helpedBy: 'worker', at: services.now() } as const
      // What the citizen has put into words is theirs; and once it is words it is no sound any more.
      if (line.spoken && !(await writeDown(sql, key, me, line.id, said)))
        throw new Conflict(aloudConflicts.citizensOwn)
      return redirectWith(visit, await whereTheyAre(sql, citizenId, line.id), {
        says: aloudReceipts.writtenByWorker,
      })
    },
    again: show,
  }),
]

export const aloudRoutes: Route[] = [...workersRoutes, ...ownAloudRoutes]

/** The citizen of the address and the key of their matter, noted for them. */
async function opened(visit: Visit, sql: Sql) {
  const { me, services } = visit
  const citizen = await openedHere(visit, sql)
  return { citizen, citizenId: citizen.id, key: await matterKey(sql, services, me, citizen.id) }
}

/** While they meet, the meeting; else the agenda. */
async function whereTheyAre(sql: Sql, citizenId: string, lineId: string): Promise<string> {
  const meeting = await meetingNow(sql, citizenId)
  return meeting?.begunAt && !meeting.endedAt
    ? `/borgere/${citizenId}/moede#linje-${lineId}`
    : `/borgere/${citizenId}/dagsorden`
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { citizen, key } = await opened(visit, sql)
  const line = await lineOf(sql, key, citizen.id, param(visit, 'line'))
  if (!line.spoken) throw new NotFound()
  return writeDownPage(visit, { citizen, key, line, again })
}
