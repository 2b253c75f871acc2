import { whoAreOfTheHouse, holdsOneOf } from '../../shared/people/roles.ts'
import { Conflict } from '../../shared/request/errors.ts'
import { quotedAt, type Quoted } from '../../shared/quoted/quoted.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Route } from '../../shared/request/route.ts'
import { beginning, readBy, givingOut, whichVersion } from './form.ts'
import { giveOut, versionOf, versionsOf } from './given.ts'
import { inTheWay } from './in-the-way.ts'
import { inTheWayPage } from './in-the-way-view.tsx'
import { logsPage } from './list-view.tsx'
import { linesOf, toHref } from './lines.ts'
import { logPage } from './log-view.tsx'
import { beginLog, logOfAddress, logsOf, takeAwayEmpty } from './logs.ts'
import { researchersOf, shareLog, shareNoLonger } from './shares.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theKeepers, theReaders, whoKeepTheLog } from './who.ts'

const pageOf = (id: string) => `/kommunens-log/${id}`

/**
 * The logs of all quarters: read, begun, given out, and shared with researchers.
 *
 * @param quoted where citizens are quoted in the places of the house
 */
export const readRoutes = (quoted: readonly Quoted[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/kommunens-log',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: async (visit, sql) => logsPage(visit, await logsOf(sql)),
  }),
  guarded({
    method: 'GET',
    path: '/kommunens-log/benspaend',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: readBy,
    handler: async (visit, sql, { efter }) =>
      inTheWayPage(visit, { logs: await inTheWay(sql, visit.services, visit.me), readBy: efter }),
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/begynd',
    ...theKeepers(303),
    reads,
    button: beginning,
    handler: async (visit, sql, { quarter }) => {
      const id = await beginLog(sql, visit.me, quarter)
      return redirectWith(visit, `${pageOf(id)}/skriv`, { says: receipts.begun })
    },
  }),
  guarded({
    method: 'GET',
    path: '/kommunens-log/:id',
    ...theReaders,
    reads,
    form: whichVersion,
    handler: async (visit, sql, { udgave }) => {
      const { services, me, c } = visit
      const log = await logOfAddress(visit, sql)
      const keeps = holdsOneOf(me.roles, whoKeepTheLog)
      if (!log.given && keeps) return c.redirect(`${pageOf(log.id)}/skriv`, 303)
      const version = await versionOf(sql, services, me, log.id, udgave)
      return logPage(visit, {
        ...{ log, version, quotes: await quotedAt(quoted, sql, visit, version.lines.map(toHref)) },
        versions: await versionsOf(sql, log.id),
        researchers: keeps ? await researchersOf(sql, log.id) : null,
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/giv-ud',
    ...theKeepers(303),
    reads,
    button: givingOut,
    handler: async (visit, sql, { submissionId }) => {
      const { services, me } = visit
      const { id } = await logOfAddress(visit, sql)
      if ((await linesOf(sql, services, me, id)).length === 0) throw new Conflict(problems.nothingThere)
      const undo = await giveOut(sql, visit, id, submissionId)
      return redirectWith(visit, pageOf(id), { says: receipts.given, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/smid-vaek',
    ...theKeepers(303),
    reads,
    handler: async (visit, sql) => {
      const id = param(visit, 'id')
      await takeAwayEmpty(sql, id)
      const isThere = (await logsOf(sql)).some((log) => log.id === id)
      return redirectWith(visit, '/kommunens-log', { says: isThere ? receipts.stays : receipts.emptied })
    },
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/forskere/:person',
    ...theKeepers(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await logOfAddress(visit, sql)
      await shareLog(sql, visit.me, id, param(visit, 'person'))
      return redirectWith(visit, pageOf(id), { says: receipts.shared })
    },
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/forskere/:person/slet',
    ...theKeepers(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await logOfAddress(visit, sql)
      const undo = await shareNoLonger(sql, visit, id, param(visit, 'person'))
      return redirectWith(visit, pageOf(id), { says: receipts.notShared, ...(undo && { undo }) })
    },
  }),
]
