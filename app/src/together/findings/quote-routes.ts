import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { findingOf, findingsOf } from './findings.ts'
import { quoteForm } from './form.ts'
import { findingOfAddress, ofNobody } from './of-address.ts'
import { quotable, quotedOf } from './quotable.ts'
import { quotePage } from './quote-view.tsx'
import { quote, takeOutQuote } from './quotes.ts'
import { problems, receipts } from './told.ts'

/** The scene's passage is the caseworker's. */
const itsOwner = (status: number) => ({ guard: whoAreOfTheHouse, gets: { caseworker: status, others: 404 } })
const reads = 'choseQuote'

/** What a citizen says is quoted by whoever's passage it is, and taken out again. */
export const quoteRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/fund/citat',
    ...itsOwner(200),
    reads,
    form: z.object({ stykke: z.uuid() }),
    handler: (visit, sql, { stykke }) => showQuote(visit, sql, stykke),
  }),
  guarded({
    method: 'POST',
    path: '/fund/citat',
    ...itsOwner(303),
    reads,
    form: quoteForm,
    handler: async (visit, sql, { submissionId: id, stykke, finding, turn, part }) => {
      const { services, me } = visit
      const passage = await quotable(sql, visit, stykke, today(services.now()))
      if (!passage.saidYes) throw new Invalid([{ what: problems.noYes }])
      const { id: findingId } = await findingOf(sql, services, me, finding)
      const chosen = passage.turns.find(({ number }) => number === turn)
      if (!chosen) throw new Invalid([{ field: 'turn', what: problems.noTurn }])
      const words = quotedOf(chosen.words, part)
      if (words === null) throw new Invalid([{ field: 'part', what: problems.noSuchPart }])
      await quote(sql, services, me, { id, findingId, passageId: stykke, words })
      return redirectWith(visit, `/fund/${findingId}#citater`, { says: receipts.quoted })
    },
    again: (visit, sql, again) => {
      const passage = z.uuid().safeParse(again.typed['stykke'] ?? visit.c.req.query('stykke'))
      if (!passage.success) throw new NotFound()
      return showQuote(visit, sql, passage.data, again)
    },
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/citater/:quote/ud',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads: ofNobody,
    handler: async (visit, sql) => {
      const { id } = await findingOfAddress(visit, sql)
      await takeOutQuote(sql, id, param(visit, 'quote'))
      return redirectWith(visit, `/fund/${id}`, { says: receipts.quoteOut })
    },
  }),
]

/** @throws NotFound unless the passage is the visitor's own */
async function showQuote(visit: Visit, sql: Sql, passageId: string, again?: Again) {
  const { services, me } = visit
  return quotePage(visit, {
    quotable: await quotable(sql, visit, passageId, today(services.now())),
    findings: (await findingsOf(sql, services, me, null)).rows,
    again,
  })
}
