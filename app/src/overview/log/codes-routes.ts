import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { codesForLine, putCodes } from './codes.ts'
import { codesPage } from './codes-view.tsx'
import { lineCodes } from './form.ts'
import { lineOf, type Line } from './lines.ts'
import { logOfAddress, type Log } from './logs.ts'
import { receipts } from './told.ts'
import { ofNobody as reads, theKeepers } from './who.ts'

const path = '/kommunens-log/:id/skriv/linje/:line/koder'

/** Codes of the codebook are put on what stands in the way, so that several quarters can be read by theme. */
export const codesRoutes: Route[] = [
  guarded({
    method: 'GET',
    path,
    ...theKeepers(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path,
    ...theKeepers(303),
    reads,
    form: lineCodes,
    handler: async (visit, sql, form) => {
      const { log, line } = await inTheWayOf(visit, sql)
      await putCodes(sql, visit.services, visit.me, line, form)
      return redirectWith(visit, `/kommunens-log/${log.id}/skriv#inTheWay`, { says: receipts.coded })
    },
    again: show,
  }),
]

/** @throws NotFound unless it is a line on what stands in the way */
async function inTheWayOf(visit: Visit, sql: Sql): Promise<{ log: Log; line: Line }> {
  const log = await logOfAddress(visit, sql)
  const line = await lineOf(sql, visit.services, visit.me, log.id, param(visit, 'line'))
  if (line.part !== 'inTheWay') throw new NotFound()
  return { log, line }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { log, line } = await inTheWayOf(visit, sql)
  return codesPage(visit, {
    log,
    line,
    again,
    codes: await codesForLine(sql, visit.services, visit.me, line),
  })
}
