import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { workersWith } from '../matter/citizens.ts'
import { besideOf, draftNow, lineNow, saidIn, to } from './draft-now.ts'
import { changeLine, moveUp, takeOff, takeOut } from './drafts.ts'
import { lineForm, outButton } from './form.ts'
import { changeLinePage } from './line-view.tsx'
import { holding } from './lines.ts'
import { receipts } from './messages.ts'
import { theirs } from '../matter/opened.ts'
import { writes } from './who.ts'

/** One line of a draft: said otherwise, taken out, moved up. */
export const draftLineRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/skriv/:line',
    ...theirs(200),
    reads: 'sawPlan',
    handler: (visit, sql) => showLine(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/:line',
    ...theirs(303),
    reads: 'sawPlan',
    form: lineForm,
    handler: async (visit, sql, typed) => {
      const { citizen, key, draft, line } = await lineNow(visit, sql)
      const promisers = [...(await workersWith(sql, citizen.id)).map(({ id }) => id), line.promisedBy ?? '']
      const said = saidIn(typed, line.part, { me: visit.me.personId, promisers })
      // Own words stay own words while they stand as they were; changed, they are only if somebody says so.
      const inOwnWords = said.inOwnWords || (line.inOwnWords && said.words === line.words)
      await changeLine(sql, key, draft.id, line.lineId, { ...said, inOwnWords })
      return redirectWith(visit, `${to(citizen)}#${line.lineId}`, { says: receipts.saved(citizen.firstName) })
    },
    again: (visit, sql, again) => showLine(visit, sql, again),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/:line/ud',
    ...theirs(303),
    reads: writes,
    button: outButton,
    handler: async (visit, sql, { out }) => {
      const { services, me } = visit
      const { citizen, draft, holds } = await draftNow(visit, sql)
      const lineId = param(visit, 'line')
      const wasThere = holds && holding(holds.lines).some((line) => line.lineId === lineId)
      if (wasThere) {
        await takeOut(sql, draft.id, lineId, out === 'yes')
        const says = (out === 'yes' ? receipts.out : receipts.in)(citizen.firstName)
        return redirectWith(visit, to(citizen), { says })
      }
      const row = await takeOff(sql, draft.id, lineId)
      const undo = row && (await letGo(sql, services, me, { kind: 'planLine', kept: row }))
      return redirectWith(visit, to(citizen), { says: receipts.off, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/:line/op',
    ...theirs(303),
    reads: writes,
    handler: async (visit, sql) => {
      const { citizen, draft, line } = await lineNow(visit, sql)
      await moveUp(sql, draft, line)
      return redirectWith(visit, `${to(citizen)}#${line.lineId}`, { says: receipts.moved(citizen.firstName) })
    },
  }),
]

async function showLine(visit: Visit, sql: Sql, again?: Again) {
  const { citizen, line } = await lineNow(visit, sql)
  return changeLinePage(visit, { citizen, line, ...(await besideOf(visit, sql, citizen)), again })
}
