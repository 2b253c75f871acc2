import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { answerForm, invitation } from './form.ts'
import { chosenPeople, invite, sayComing, takeBack } from './people.ts'
import { invitePage } from './people-view.tsx'
import { gatheringOfAddress, preparedGathering, readWhole } from './read.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, thoseInvited, whoPrepares } from './who.ts'

/** People of the house are invited by the house's calendar, and answer. */
export const peopleRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samlinger/:id/inviter',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showInvite(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/inviter',
    ...whoPrepares(303),
    reads,
    form: invitation,
    handler: async (visit, sql, { person }) => {
      const gathering = await invitingTo(visit, sql)
      const people = await chosenPeople(sql, person)
      if (people.length === 0) throw new Invalid([{ field: 'person', what: problems.nobody }])
      await invite(sql, visit.services, visit.me, gathering, people)
      return redirectWith(visit, `/samlinger/${gathering.id}/inviter`, { says: receipts.invited })
    },
    again: showInvite,
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/inviteret/:person/fjern',
    ...whoPrepares(303),
    reads,
    handler: async (visit, sql) => {
      const gathering = await preparedGathering(visit, sql)
      const undo = await takeBack(sql, visit, gathering, param(visit, 'person'))
      const to = `/samlinger/${gathering.id}/inviter`
      return redirectWith(visit, to, { says: receipts.uninvited, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/samlinger/:id/svar',
    ...thoseInvited(303),
    reads,
    button: answerForm,
    handler: async (visit, sql, { says }) => {
      const gathering = await gatheringOfAddress(visit, sql)
      await sayComing(sql, visit.services, visit.me, gathering, says)
      return redirectWith(visit, `/samlinger/${gathering.id}`, { says: receipts[says] })
    },
  }),
]

/** @throws Conflict for a café, to which nobody is invited */
async function invitingTo(visit: Visit, sql: Sql) {
  const gathering = await preparedGathering(visit, sql)
  if (gathering.kind === 'cafe') throw new Conflict(problems.nobodyInvited)
  return gathering
}

async function showInvite(visit: Visit, sql: Sql, again?: Again) {
  const gathering = await invitingTo(visit, sql)
  return invitePage(visit, {
    ...{ whole: await readWhole(visit, sql, gathering), house: await whoIsOfTheHouse(sql), again },
  })
}
