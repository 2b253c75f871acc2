import type { Sql } from '@lydhoer/database'
import { sweepErased } from '../../shared/files/sweep-erased.ts'
import { tellSoon } from '../../shared/meetings/mail/tell-soon.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { answerForm, invitation, saidToInvited } from './form.ts'
import { answerPage, invitedPage, invitePage } from './invite-view.tsx'
import { answerInvitation, invite, invitedTo, sayToInvited, takeBackInvitation } from './people.ts'
import { myFlip, preparedFlip, readWithin } from './read.ts'
import { keyOfGroup } from './sealed.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, thoseInIt, whoPrepares } from './who.ts'

/** People are invited to a FLIP, each with why and what to bring; and they answer. */
export const peopleRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip/:id/inviter',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showInvite(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/inviter',
    ...whoPrepares(303),
    reads,
    form: invitation,
    handler: async (visit, sql, { person: personId, ...asked }) => {
      const flip = await preparedFlip(visit, sql)
      const house = await whoIsOfTheHouse(sql)
      if (!house.some(({ id }) => id === personId))
        throw new Invalid([{ field: 'person', what: problems.notThere }])
      await invite(sql, visit.services, visit.me, flip, { personId, ...asked })
      await tellSoon(visit.services)
      return redirectWith(visit, `/flip/${flip.id}/inviter`, { says: receipts.invited })
    },
    again: showInvite,
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/inviteret/:person',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showInvited(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/inviteret/:person',
    ...whoPrepares(303),
    reads,
    form: saidToInvited,
    handler: async (visit, sql, said) => {
      const { flip, one } = await itsInvited(visit, sql)
      await sayToInvited(sql, visit.services, visit.me, flip.id, { personId: one.id, ...said })
      return redirectWith(visit, `/flip/${flip.id}`, { says: receipts.saidToInvited })
    },
    again: showInvited,
  }),
  slow({
    method: 'POST',
    path: '/flip/:id/inviteret/:person/fjern',
    ...whoPrepares(303),
    reads,
    handler: async (visit, database) => {
      const { id, undo } = await database.as(visit.me, async (sql) => {
        const flip = await preparedFlip(visit, sql)
        return { id: flip.id, undo: await takeBackInvitation(sql, visit, flip, param(visit, 'person')) }
      })
      // A recording went with their yes.
      await sweepErased(visit.services, visit.me)
      return redirectWith(visit, `/flip/${id}`, { says: receipts.uninvited, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/svar',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showAnswer(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/svar',
    ...thoseInIt(303),
    reads,
    form: answerForm,
    handler: async (visit, sql, said) => {
      const flip = await myFlip(visit, sql)
      if (said.says === 'asks' && said.question === '')
        throw new Invalid([{ field: 'question', what: problems.noQuestion }])
      await answerInvitation(sql, visit.services, visit.me, flip.id, said)
      return redirectWith(visit, `/flip/${flip.id}`, { says: receipts[said.says] })
    },
    again: showAnswer,
  }),
]

async function showInvite(visit: Visit, sql: Sql, again?: Again) {
  const flip = await preparedFlip(visit, sql)
  const key = await keyOfGroup(sql, visit.services, visit.me, flip.id)
  return invitePage(visit, {
    ...{ flip, people: await invitedTo(sql, key, flip.id), house: await whoIsOfTheHouse(sql) },
    again,
  })
}

/** @throws NotFound unless the visitor prepares it and they are invited, and of the visitor: they need no invitation */
async function itsInvited(visit: Visit, sql: Sql) {
  const flip = await preparedFlip(visit, sql)
  const key = await keyOfGroup(sql, visit.services, visit.me, flip.id)
  const one = (await invitedTo(sql, key, flip.id)).find(({ id }) => id === param(visit, 'person'))
  if (!one || one.id === flip.preparedBy.id) throw new NotFound()
  return { flip, one }
}

async function showInvited(visit: Visit, sql: Sql, again?: Again) {
  return invitedPage(visit, { ...(await itsInvited(visit, sql)), again })
}

async function showAnswer(visit: Visit, sql: Sql, again?: Again) {
  return answerPage(visit, { within: await readWithin(visit, sql, await myFlip(visit, sql)), again })
}
