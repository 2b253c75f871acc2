import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, param, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere } from '../matter/opened.ts'
import { writeLine } from '../matter/agenda-lines.ts'
import { haveRung } from '../matter/meetings.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { whoWorkWithCitizens as guard } from '../matter/who.ts'
import { heardLine } from './form.ts'
import { receipts } from './messages.ts'
import { openAgenda } from './read-agenda.ts'
import { writingPage, type Writing } from './writing-view.tsx'

const here = '/borgere/:citizen/dagsorden'
const gets = (status: number) => ({ caseworker: status, colleague: status, others: 404 })
/** What each page is called in its address. */
const addresses = { ring: 'ring', nextTime: 'naeste' } as const satisfies Record<Writing, string>

/** Where a worker writes down what the citizen says, line by line: on the telephone, and when a meeting ends. */
export const writingRoutes: Route[] = [
  ...(['ring', 'nextTime'] as const).flatMap((way) => [
    guarded({
      method: 'GET',
      path: `${here}/${addresses[way]}`,
      guard,
      gets: gets(200),
      reads: 'sawAgenda',
      handler: (visit, sql) => show(visit, sql, way),
    }),
    guarded({
      method: 'POST',
      path: `${here}/${addresses[way]}`,
      guard,
      gets: gets(303),
      reads: 'sawAgenda',
      form: heardLine,
      handler: async (visit, sql, { submissionId, words }) => {
        const { me, services } = visit
        const { id: citizenId } = await citizenHere(visit, sql)
        const key = await matterKey(sql, services, me, citizenId)
        await writeLine(sql, key, me, {
          ...{ citizenId, isCitizens: true, way, helpedBy: 'worker' },
          ...{ words, pictures: [], submissionId },
        })
        if (way === 'ring') await haveRung(sql, citizenId, services.now())
        return redirectWith(visit, `/borgere/${citizenId}/dagsorden/${addresses[way]}`, {
          says: receipts.written,
        })
      },
      again: (visit, sql, again) => show(visit, sql, way, again),
    }),
  ]),
  guarded({
    method: 'POST',
    path: `${here}/ring/faerdig`,
    guard,
    gets: gets(303),
    reads: { nothing: 'That the two have talked on the telephone; nothing of what was said' },
    handler: async (visit, sql) => {
      const { id: citizenId } = await citizenHere(visit, sql)
      await haveRung(sql, citizenId, visit.services.now())
      return redirectWith(visit, `/borgere/${citizenId}/dagsorden`, { says: receipts.rung })
    },
  }),
]

async function show(visit: Visit, sql: Sql, way: Writing, again?: Again) {
  const agenda = await openAgenda(sql, visit, param(visit, 'citizen'))
  return writingPage(visit, { way, agenda, again })
}
