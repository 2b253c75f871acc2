import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { wayForm } from './form.ts'
import { chooseWay, lettersOf, loadOf, sayOf, wayOf } from './letters.ts'
import { ownReceipts } from './own-messages.ts'
import { ownLettersPage } from './own-view.tsx'
import { understandings } from './senders.ts'

/** The citizen's letters: read, said something of, and how they are told. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/breve',
    guard: theCitizen,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/min/breve/maade',
    guard: theCitizen,
    gets: 303,
    reads,
    form: wayForm,
    handler: async (visit, sql, one) => {
      const { services, me } = visit
      const key = await matterKey(sql, services, me, me.personId)
      await chooseWay(sql, key, me, { ...one, citizenId: me.personId })
      return redirectWith(visit, '/min/breve#maade', { says: ownReceipts.way })
    },
    within: '/min/breve',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/min/breve/:id/sagt',
    guard: theCitizen,
    gets: { citizenA: 303, others: 404 },
    reads,
    button: z.object({ says: z.enum([...understandings, 'nothing']).default('nothing') }),
    handler: async (visit, sql, { says }) => {
      const id = idOf(visit)
      await sayOf(sql, visit.me, id, says === 'nothing' ? null : says, visit.services.now())
      return redirectWith(visit, `/min/breve#brev-${id}`, {
        says: says === 'nothing' ? ownReceipts.takenBack : ownReceipts.said,
      })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  return ownLettersPage(visit, {
    letters: key ? await lettersOf(sql, key, me.personId) : [],
    loads: await loadOf(sql, me.personId, 2),
    way: key && (await wayOf(sql, key, me.personId)),
    workers: await workersToday(sql),
    kept: await keptSays(sql, visit.tongue, 'letter'),
    again,
  })
}
