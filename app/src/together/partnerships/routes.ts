import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Route, type Visit } from '../../shared/request/route.ts'
import { codesOf, invitedBy, joinBy, makeCode, takeBackCode } from './codes.ts'
import { saysTheSame, toCross } from './crossing.ts'
import { codeTyped, newPartnership, pressed, saidYes } from './form.ts'
import { beginPage, codePage, leavePage, yesPage } from './join-view.tsx'
import { partnershipsPage } from './list-view.tsx'
import { partnershipPage, type OurThing } from './partnership-view.tsx'
import {
  beginPartnership,
  leavePartnership,
  leftByUs,
  partnershipOf,
  partnershipsOf,
} from './partnerships.ts'
import { researchersOf } from './researchers.ts'
import { asCode } from './sealed.ts'
import { sharedWithUs, sharesOf, thingsIn, type Thing } from './shares.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, speaking, speaksOutward, thoseInIt } from './who.ts'

/** So many of the others' things are counted for the list. */
const most = 200

/** The partnerships there are, and how a municipality comes into one. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/faelles',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      return partnershipsPage(visit, {
        partnerships: await partnershipsOf(sql, services, me),
        left: await leftByUs(sql, services, me),
        things: await sharedWithUs(sql, services, me, most),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/faelles/nyt',
    ...speaking(200),
    reads,
    handler: (visit) => beginPage(visit),
  }),
  guarded({
    method: 'POST',
    path: '/faelles/nyt',
    ...speaking(303),
    reads,
    form: newPartnership,
    handler: async (visit, sql, { submissionId: id, name }) => {
      await beginPartnership(sql, visit.services, id, name)
      return redirectWith(visit, `/faelles/${id}`, { says: receipts.begun })
    },
    again: (visit, _, again) => beginPage(visit, again),
  }),
  guarded({
    method: 'GET',
    path: '/faelles/kode',
    ...speaking(200),
    reads,
    handler: (visit) => codePage(visit),
  }),
  guarded({
    method: 'POST',
    path: '/faelles/kode',
    // The scene's code is the visitor's own municipality's, which is in it already.
    ...speaking(422),
    reads,
    form: codeTyped,
    handler: async (visit, sql, { code }) => {
      const invited = await invitedBy(sql, visit.services, asCode(code))
      if (!invited) throw new Invalid([{ field: 'code', what: problems.badCode }])
      return redirectWith(visit, `/faelles/kode/${asCode(code)}`, { says: receipts.codeFits })
    },
    again: (visit, _, again) => codePage(visit, again),
  }),
  guarded({
    method: 'GET',
    path: '/faelles/kode/:code',
    ...speaking(404),
    reads,
    handler: async (visit, sql) => {
      const code = asCode(param(visit, 'code'))
      const invited = await invitedBy(sql, visit.services, code)
      if (!invited) throw new NotFound(problems.codeGone)
      return yesPage(visit, { code, invited })
    },
  }),
  guarded({
    method: 'POST',
    path: '/faelles/kode/:code/ja',
    ...speaking(303),
    reads,
    button: saidYes,
    handler: async (visit, sql, { partnership }) => {
      const joined = await joinBy(sql, asCode(param(visit, 'code')))
      // Pressed twice, the municipality is in it by the first.
      const isIn = (await partnershipsOf(sql, visit.services, visit.me)).some(({ id }) => id === partnership)
      if (!joined && !isIn) throw new Conflict(problems.codeGone)
      return redirectWith(visit, `/faelles/${joined ?? partnership}`, { says: receipts.joined })
    },
  }),
]

/** One partnership. */
export const partnershipRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/faelles/:id',
    ...thoseInIt,
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const partnership = await partnershipOf(sql, services, me, idOf(visit))
      const things = await thingsIn(sql, services, me, partnership.id)
      const speaks = speaksOutward(me)
      return partnershipPage(visit, {
        partnership,
        theirs: things.filter(({ isOurs }) => !isOurs),
        ours: await oursOf(visit, sql, partnership.id, things),
        researchers: await researchersOf(sql, services, me, partnership.id),
        codes: speaks ? await codesOf(sql, services, me, partnership.id) : [],
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/koder',
    ...speaking(303),
    reads,
    button: pressed,
    handler: async (visit, sql, { submissionId }) => {
      const { id } = await partnershipOf(sql, visit.services, visit.me, idOf(visit))
      await makeCode(sql, visit.services, visit.me, { id: submissionId, partnershipId: id })
      return redirectWith(visit, `/faelles/${id}#koder`, { says: receipts.codeMade })
    },
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/koder/:code/slet',
    ...speaking(303),
    reads,
    handler: async (visit, sql) => {
      await takeBackCode(sql, param(visit, 'code'))
      return redirectWith(visit, `/faelles/${idOf(visit)}`, { says: receipts.codeGone })
    },
  }),
  guarded({
    method: 'GET',
    path: '/faelles/:id/forlad',
    ...speaking(200),
    reads,
    handler: async (visit, sql) =>
      leavePage(visit, await partnershipOf(sql, visit.services, visit.me, idOf(visit))),
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/forlad',
    ...speaking(303),
    reads,
    handler: async (visit, sql) => {
      await leavePartnership(sql, visit.me, idOf(visit))
      return redirectWith(visit, '/faelles', { says: receipts.leftIt })
    },
  }),
]

/** What the house shares; whoever can share it again is told whether it says something else at home by now. */
async function oursOf(
  visit: Visit,
  sql: Sql,
  partnershipId: string,
  things: readonly Thing[],
): Promise<OurThing[]> {
  const { services, me } = visit
  const speaks = speaksOutward(me)
  const shares = await sharesOf(sql, partnershipId)
  const ours: OurThing[] = []
  for (const thing of things) {
    const share = thing.isOurs && shares.get(thing.id)
    if (!share) continue
    const now = speaks ? await toCross(sql, services, me, share.kind, share.thingId) : null
    const since = now && (saysTheSame(now, thing) ? 'same' : now.heldBack ? 'heldBack' : 'changed')
    ours.push({ thing, share, since })
  }
  return ours
}
