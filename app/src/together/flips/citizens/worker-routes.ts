import type { Sql } from '@lydhoer/database'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { citizenOf, citizensOf } from '../../../shared/people/citizens.ts'
import { recordAccess } from '../../../shared/request/audit.ts'
import { Invalid } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, slow, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { myFlip } from '../read.ts'
import { keyOfGroup } from '../sealed.ts'
import { thoseInIt } from '../who.ts'
import { citizenInvitation } from './form.ts'
import { staffProblems as problems, staffReceipts as receipts } from './messages.ts'
import { inviteCitizen, invitedCitizens, uninviteCitizen } from './seats.ts'
import { inviteCitizenPage } from './worker-view.tsx'

/** One in a FLIP invites citizens whom they work with. */
export const citizenRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip/:id/borger',
    ...thoseInIt(200),
    reads: 'sawFlipInvitation',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/borger',
    guard: thoseInIt(303).guard,
    // The researcher works with no citizen, so there is nobody they can choose.
    gets: { caseworker: 303, colleague: 303, researcher: 422, others: 404 },
    reads: 'sawFlipInvitation',
    form: citizenInvitation,
    handler: async (visit, sql, { citizen, ...said }) => {
      const { services, me } = visit
      const flip = await myFlip(visit, sql)
      if (!(await citizensOf(sql, me)).some(({ id }) => id === citizen))
        throw new Invalid([{ field: 'citizen', what: problems.notYours }])
      const key = await keyOfGroup(sql, services, me, flip.id)
      await inviteCitizen(sql, visit, key, flip.id, { citizenId: citizen, ...said })
      return redirectWith(visit, `/flip/${flip.id}/borger`, { says: receipts.invited })
    },
    again: show,
  }),
  slow({
    method: 'POST',
    path: '/flip/:id/borger/:citizen/fjern',
    guard: thoseInIt(303).guard,
    gets: { caseworker: 303, colleague: 303, others: 404 },
    reads: { nothing: 'Takes an invitation back, and shows nothing of it' },
    handler: async (visit, database) => {
      const { me, services } = visit
      const id = await database.as(me, async (sql) => {
        const flip = await myFlip(visit, sql)
        const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
        await uninviteCitizen(sql, flip.id, citizen.id)
        return flip.id
      })
      await sweepErased(services, me)
      return redirectWith(visit, `/flip/${id}/borger`, { says: receipts.uninvited })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const flip = await myFlip(visit, sql)
  const invited = await invitedCitizens(sql, flip.id)
  await recordAccess(
    sql,
    visit,
    ...invited.map(({ id }) => ({ citizenId: id, conversationId: null, purpose: 'case' as const })),
  )
  return inviteCitizenPage(visit, { flip, invited, citizens: await citizensOf(sql, visit.me), again })
}
