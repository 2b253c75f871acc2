import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { toCross } from './crossing.ts'
import { chosenKind, shareForm } from './form.ts'
import { isThingKind } from './kinds.ts'
import { partnershipOf } from './partnerships.ts'
import { choosePage, previewPage } from './share-view.tsx'
import { share, takeBackShare, thingOf } from './shares.ts'
import { thingPage } from './thing-view.tsx'
import { whatCouldBeShared } from './to-share.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, speaking, thoseInIt } from './who.ts'

/** What is shared in a partnership, read by all of it and decided by those who speak for their municipality. */
export const shareRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/faelles/:id/laes/:thing',
    ...thoseInIt,
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const partnership = await partnershipOf(sql, services, me, idOf(visit))
      const thing = await thingOf(sql, services, me, partnership.id, param(visit, 'thing'))
      return thingPage(visit, { partnership, thing })
    },
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/laes/:thing/slet',
    ...speaking(303),
    reads,
    handler: async (visit, sql) => {
      const undo = await takeBackShare(sql, visit, param(visit, 'thing'))
      return redirectWith(visit, `/faelles/${idOf(visit)}`, {
        says: receipts.takenBack,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/faelles/:id/del',
    ...speaking(200),
    reads,
    form: chosenKind,
    handler: async (visit, sql, { slags: kind }) => {
      const { services, me } = visit
      const partnership = await partnershipOf(sql, services, me, idOf(visit))
      return choosePage(visit, {
        ...{ partnership, kind },
        things: await whatCouldBeShared(sql, services, me, kind),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/faelles/:id/del/:kind/:home',
    ...speaking(200),
    reads,
    handler: (visit, sql) => showPreview(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/del/:kind/:home',
    ...speaking(303),
    reads,
    form: shareForm,
    handler: async (visit, sql, { submissionId: id, title }) => {
      const { services, me } = visit
      const { partnership, kind, thingId, crosses } = await ofAddress(visit, sql)
      if (crosses.heldBack) throw new Conflict(problems[crosses.heldBack])
      await share(sql, services, me, {
        ...{ id, partnershipId: partnership.id, kind, thingId },
        crossing: { title, parts: crosses.parts },
      })
      return redirectWith(visit, `/faelles/${partnership.id}`, { says: receipts.shared })
    },
    again: showPreview,
  }),
]

/** The thing at home that the address names, as it would cross. @throws NotFound unless both are there */
async function ofAddress(visit: Visit, sql: Sql) {
  const { services, me } = visit
  const partnership = await partnershipOf(sql, services, me, idOf(visit))
  const [kind, thingId] = [param(visit, 'kind'), param(visit, 'home')]
  const crosses = isThingKind(kind) && (await toCross(sql, services, me, kind, thingId))
  if (!isThingKind(kind) || !crosses) throw new NotFound()
  return { partnership, kind, thingId, crosses }
}

async function showPreview(visit: Visit, sql: Sql, again?: Again) {
  return previewPage(visit, { ...(await ofAddress(visit, sql)), again })
}
