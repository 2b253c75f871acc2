import type { Sql } from '@lydhoer/database'
import { sendWhile } from '../../../shared/files/send/send-while.ts'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { Conflict, Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, slow, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { myFlip, preparedFlip, readWithin, type InIt } from '../read.ts'
import { keyOfGroup } from '../sealed.ts'
import { ofNobody as reads, thoseInIt, whoPrepares } from '../who.ts'
import { askForm, mostVoices, sayForm, voicesForm } from './form.ts'
import { recordingProblems as problems, recordingReceipts as receipts } from './messages.ts'
import { takeIn } from './put-in.ts'
import {
  askNoMore,
  askToRecord,
  recordingOf,
  sayToRecording,
  sortVoices,
  soundRow,
  storedSound,
  takeAway,
  type Recording,
} from './recordings.ts'
import { sorted, type Talk } from './talk.ts'
import { putPage, sortPage } from './put-view.tsx'
import { recordingPage } from './view.tsx'

const pageOf = (id: string) => `/flip/${id}/optagelse`

/** Whether a FLIP may be recorded, what each says to that, and what was put in. */
export const recordingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip/:id/optagelse',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/optagelse',
    ...whoPrepares(303),
    reads,
    form: askForm,
    handler: async (visit, sql, { keptUntil }) => {
      const { id } = await preparedFlip(visit, sql)
      await askToRecord(sql, visit.me, id, keptUntil)
      return redirectWith(visit, pageOf(id), { says: receipts.asked })
    },
    again: show,
  }),
  slow({
    method: 'POST',
    path: '/flip/:id/optagelse/fjern',
    ...whoPrepares(303),
    reads,
    handler: async (visit, database) => {
      const id = await database.as(visit.me, async (sql) => {
        const flip = await preparedFlip(visit, sql)
        await askNoMore(sql, flip.id)
        return flip.id
      })
      await sweepErased(visit.services, visit.me)
      return redirectWith(visit, pageOf(id), { says: receipts.removed })
    },
  }),
  slow({
    method: 'POST',
    path: '/flip/:id/optagelse/svar',
    ...thoseInIt(303),
    reads,
    button: sayForm,
    handler: async (visit, database, { says }) => {
      const id = await database.as(visit.me, async (sql) => {
        const { flip } = await asked(visit, sql)
        await sayToRecording(sql, visit.me, flip.id, says === 'yes')
        return flip.id
      })
      if (says === 'no') await sweepErased(visit.services, visit.me)
      return redirectWith(visit, pageOf(id), { says: receipts[says] })
    },
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/optagelse/fil',
    ...thoseInIt(200),
    reads,
    handler: async (visit, sql) => putPage(visit, await mayPutIn(visit, sql)),
  }),
  slow({
    method: 'POST',
    path: '/flip/:id/optagelse/fil',
    guard: thoseInIt(303).guard,
    // What the caseworker of the scene put in, the others ask them to take away first.
    gets: { caseworker: 303, colleague: 422, researcher: 422, others: 404 },
    reads,
    countsItsBody: true,
    handler: async (visit, database) => {
      const at = await database.as(visit.me, (sql) => mayPutIn(visit, sql))
      try {
        const { hasTalk } = await takeIn(visit, database, at.flip.id)
        await sweepErased(visit.services, visit.me)
        return redirectWith(visit, hasTalk ? `${pageOf(at.flip.id)}/stemmer` : pageOf(at.flip.id), {
          says: receipts.put,
        })
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        return putPage(visit, { ...at, problems: error.problems })
      }
    },
  }),
  slow({
    method: 'GET',
    path: '/flip/:id/optagelse/lyd',
    ...thoseInIt(200),
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      const { id, stored } = await database.as(me, async (sql) => {
        const flip = await myFlip(visit, sql)
        const key = await keyOfGroup(sql, services, me, flip.id)
        return { id: flip.id, stored: await storedSound(sql, me, key, flip.id) }
      })
      return sendWhile(visit, database, await stored.open(services.store), stored.mime, (sql) =>
        soundRow(sql, id),
      )
    },
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/optagelse/stemmer',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showVoices(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/optagelse/stemmer',
    ...whoPrepares(303),
    reads,
    form: voicesForm,
    handler: async (visit, sql, typed) => {
      const { flip, talk } = await ownTalk(visit, sql)
      const voices = talk.voices.slice(0, mostVoices).map((_, at) => typed[`voice${at + 1}`])
      const missing = voices.flatMap((voice, at) =>
        voice === undefined ? [{ field: `voice${at + 1}`, what: problems.noParty }] : [],
      )
      if (missing.length > 0) throw new Invalid(missing)
      const parties = voices.filter((voice) => voice !== undefined)
      await sortVoices(
        sql,
        await keyOfGroup(sql, visit.services, visit.me, flip.id),
        flip.id,
        sorted(talk, parties),
      )
      return redirectWith(visit, pageOf(flip.id), { says: receipts.sorted })
    },
    again: showVoices,
  }),
  ...(['lyd', 'udskrift'] as const).map((what) =>
    slow({
      method: 'POST',
      path: `/flip/:id/optagelse/${what}/slet`,
      ...thoseInIt(303),
      reads,
      handler: async (visit, database) => {
        const id = await database.as(visit.me, async (sql) => {
          const flip = await myFlip(visit, sql)
          await takeAway(sql, what === 'lyd' ? 'flip_sound' : 'flip_transcript', flip.id)
          return flip.id
        })
        await sweepErased(visit.services, visit.me)
        return redirectWith(visit, pageOf(id), { says: receipts.takenAway })
      },
    }),
  ),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const within = await readWithin(visit, sql, await myFlip(visit, sql))
  const key = await keyOfGroup(sql, services, me, within.flip.id)
  return recordingPage(visit, { within, recording: await recordingOf(sql, me, key, within.flip.id), again })
}

/** @throws NotFound unless the visitor is in it, Conflict where nobody has asked */
async function asked(visit: Visit, sql: Sql): Promise<{ flip: InIt; recording: Recording }> {
  const flip = await myFlip(visit, sql)
  const key = await keyOfGroup(sql, visit.services, visit.me, flip.id)
  const recording = await recordingOf(sql, visit.me, key, flip.id)
  if (!recording) throw new Conflict(problems.notAll)
  return { flip, recording }
}

/** @throws Conflict where not all say yes */
async function mayPutIn(visit: Visit, sql: Sql) {
  const found = await asked(visit, sql)
  if (!found.recording.allSayYes) throw new Conflict(problems.notAll)
  return found
}

/** The transcript that the visitor put in. @throws NotFound where there is none of theirs */
async function ownTalk(visit: Visit, sql: Sql): Promise<{ flip: InIt; talk: Talk }> {
  const { flip, recording } = await asked(visit, sql)
  if (!recording.transcript?.isMine) throw new NotFound()
  return { flip, talk: recording.transcript.talk }
}

async function showVoices(visit: Visit, sql: Sql, again?: Again) {
  return sortPage(visit, { ...(await ownTalk(visit, sql)), again })
}
