import type { Sql } from '@lydhoer/database'
import { sendWhile } from '../../../shared/files/send/send-while.ts'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { workersOfMine } from '../../../shared/people/workers-of-mine.ts'
import { Conflict, Invalid } from '../../../shared/request/errors.ts'
import { ofOneself as reads } from '../../../shared/request/reading.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, slow, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { sayGrasped, takeBackGrasp } from '../grasp.ts'
import { ownProblems, ownReceipts as receipts } from '../own-messages.ts'
import { sayForm } from '../recording/form.ts'
import { sayToRecording, soundRow, storedSound } from '../recording/recordings.ts'
import { keyOfGroup } from '../sealed.ts'
import { problems } from '../told.ts'
import { ownAnswer, ownGrasp, ownStand } from './form.ts'
import { answerAsCitizen, leaveFlip, ownFlip, ownInvitations, standAsCitizen, type OwnFlip } from './own.ts'
import { ownAddress, ownFlipPage, ownFlipsPage } from './own-view.tsx'

const theCitizen = ['citizen'] as const
const itsCitizen = (status: number) =>
  ({ guard: theCitizen, gets: { citizenA: status, others: 404 } }) as const

/** What a citizen is invited to, answers, grasps and stands by. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/flip',
    guard: theCitizen,
    gets: 200,
    reads,
    handler: async (visit, sql) =>
      ownFlipsPage(visit, await ownInvitations(sql, visit.services, visit.me, await workersOfMine(sql))),
  }),
  guarded({
    method: 'GET',
    path: '/min/flip/:flip',
    ...itsCitizen(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/min/flip/:flip/svar',
    ...itsCitizen(303),
    reads,
    form: ownAnswer,
    within: '/min/flip/:flip',
    handler: async (visit, sql, said) => {
      const { flip, seat } = await own(visit, sql)
      const key = await keyOfGroup(sql, visit.services, visit.me, flip.id)
      await answerAsCitizen(sql, key, seat.id, said)
      return redirectWith(visit, `${ownAddress}/${flip.id}`, { says: receipts[said.says] })
    },
    again: (visit, sql, again) => show(visit, sql, { answering: again }),
  }),
  guarded({
    method: 'POST',
    path: '/min/flip/:flip/greb',
    ...itsCitizen(303),
    reads,
    form: ownGrasp,
    within: '/min/flip/:flip',
    handler: async (visit, sql, said) => {
      if (said.words === '' && !said.nothingNew)
        throw new Invalid([{ field: 'words', what: ownProblems.noGrasp }])
      const { flip } = await own(visit, sql)
      const key = await keyOfGroup(sql, visit.services, visit.me, flip.id)
      await sayGrasped(sql, visit.me, key, { flipId: flip.id, party: 'citizen', ...said })
      return redirectWith(visit, `${ownAddress}/${flip.id}`, { says: receipts.grasped })
    },
    again: (visit, sql, again) => show(visit, sql, { grasping: again }),
  }),
  guarded({
    method: 'POST',
    path: '/min/flip/:flip/greb/tilbage',
    ...itsCitizen(303),
    reads,
    handler: async (visit, sql) => {
      const { flip } = await own(visit, sql)
      const undo = await takeBackGrasp(sql, visit, flip.id, 'citizen')
      return redirectWith(visit, `${ownAddress}/${flip.id}`, {
        says: receipts.graspGone,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/flip/:flip/god',
    ...itsCitizen(303),
    reads,
    button: ownStand,
    handler: async (visit, sql, { version, stands }) => {
      const { flip, summary } = await own(visit, sql)
      if (summary?.version !== version) throw new Conflict(problems.notWritten)
      await standAsCitizen(sql, visit.me, flip.id, { version, stands: stands === 'yes' })
      return redirectWith(visit, `${ownAddress}/${flip.id}`, {
        says: receipts[stands === 'yes' ? 'stand' : 'standNot'],
      })
    },
  }),
  slow({
    method: 'POST',
    path: '/min/flip/:flip/optagelse',
    ...itsCitizen(303),
    reads,
    button: sayForm,
    handler: async (visit, database, { says }) => {
      const { me, services } = visit
      const id = await database.as(me, async (sql) => {
        const { flip, recording } = await own(visit, sql)
        if (recording) await sayToRecording(sql, me, flip.id, says === 'yes')
        return flip.id
      })
      if (says === 'no') await sweepErased(services, me)
      return redirectWith(visit, `${ownAddress}/${id}`, { says: receipts[says] })
    },
  }),
  slow({
    method: 'GET',
    path: '/min/flip/:flip/lyd',
    ...itsCitizen(200),
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      const { id, stored } = await database.as(me, async (sql) => {
        const { flip } = await own(visit, sql)
        const key = await keyOfGroup(sql, services, me, flip.id)
        return { id: flip.id, stored: await storedSound(sql, me, key, flip.id) }
      })
      return sendWhile(visit, database, await stored.open(services.store), stored.mime, (sql) =>
        soundRow(sql, id),
      )
    },
  }),
  slow({
    method: 'POST',
    path: '/min/flip/:flip/slet',
    guard: theCitizen,
    // What is another's is not there, and what is gone is gone: both say the same.
    gets: 303,
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      await database.as(me, (sql) => leaveFlip(sql, me, param(visit, 'flip')))
      await sweepErased(services, me)
      return redirectWith(visit, ownAddress, { says: receipts.left })
    },
  }),
]

/** @throws NotFound unless the citizen who asks is invited */
async function own(visit: Visit, sql: Sql): Promise<OwnFlip> {
  return ownFlip(sql, visit.services, visit.me, param(visit, 'flip'), await workersOfMine(sql), visit.tongue)
}

async function show(visit: Visit, sql: Sql, again: { answering?: Again; grasping?: Again } = {}) {
  return ownFlipPage(visit, { own: await own(visit, sql), ...again })
}
