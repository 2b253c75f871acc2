import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { thanksReceipt } from './thanks-messages.ts'
import { thanksForm, thanksPage } from './thanks-view.tsx'
import { brokerOf, deleteThanks, keyWith, thank, thanksBy } from './thanks.ts'
import { whoSee } from './who.ts'

const betweenTwo = { nothing: 'A few words from one colleague to another' }

/** A broker is thanked. */
export const thanksRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/vidensmaeglere/tak/:id',
    guard: whoSee,
    gets: { nextDoor: 404, others: 200 },
    reads: betweenTwo,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/tak/:id',
    guard: whoSee,
    gets: { nextDoor: 404, others: 303 },
    reads: betweenTwo,
    form: thanksForm,
    handler: async (visit, sql, { words, submissionId }) => {
      const { services, me } = visit
      const { id: to } = await brokerOf(sql, me, idOf(visit))
      await thank(sql, services, me, { to, words, submissionId })
      return redirectWith(visit, `/vidensmaeglere/tak/${to}`, { says: thanksReceipt('said') })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/takket/:id/slet',
    guard: whoSee,
    gets: { caseworker: 303, others: 404 },
    reads: betweenTwo,
    handler: async (visit, sql) => {
      await deleteThanks(sql, idOf(visit))
      return redirectWith(visit, '/vidensmaeglere', { says: thanksReceipt('removed') })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const to = await brokerOf(sql, me, idOf(visit))
  return thanksPage(visit, {
    to,
    before: await thanksBy(sql, services, me, to.id),
    key: await keyWith(sql, services, me, to.id),
    again,
  })
}
