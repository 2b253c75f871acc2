import type { Database } from '@lydhoer/database'
import { z } from 'zod'
import { Unreadable } from '@lydhoer/words'
import { problemOf } from '../../shared/request/errors-view.tsx'
import { Invalid, NotFound, type Problem } from '../../shared/request/errors.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { sessionHash } from '../../shared/people/sign-in/session.ts'
import { guarded, idOf, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { storeOriginal } from '../talk/sound/index.ts'
import { keepRecording, keyForNewSound, type TakenIn } from '../talk/sound/stored-recordings.ts'
import { storeTranscript } from '../talk/transcript/put-transcript.ts'
import { readInWorker } from './import-transcript.ts'
import { aloneWith } from '../talk/transcript/alone-with.ts'
import { both, problems } from './messages.ts'
import { conversationOwnedBy, mayListen } from '../talk/stretch/conversation.ts'
import { cameWith, mayStillBring } from './queries.ts'
import { materialPage } from './view.tsx'
import { receiveUpload } from '../../shared/files/upload/sound-and-text.ts'
import { takenWhileAllowed } from '../../shared/files/send/while-allowed.ts'
import { deleteWithCopy } from '../../shared/files/store/index.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/materiale',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: { nothing: 'What is to be put in; nothing of what was said' },
    handler: async (visit, sql) =>
      materialPage(visit, { conversation: await conversationOwnedBy(sql, visit.me, idOf(visit)) }),
  }),
  slow({
    method: 'POST',
    path: '/samtaler/:id/materiale',
    guard: whoConverse,
    countsItsBody: true,
    // Something rests on the text of the scene, so it cannot be replaced.
    gets: { caseworker: 409, others: 404 },
    reads: { nothing: 'What the visitor brings in; nothing that was here' },
    handler: takeIn,
  }),
]

/** Takes in a form with sound, text or both. All of it is kept, or none. */
async function takeIn(visit: Visit, database: Database): Promise<Response> {
  const { me, services } = visit
  const id = idOf(visit)
  const conversation = await database.as(me, async (sql) => {
    const found = await conversationOwnedBy(sql, me, id)
    if (!(await mayListen(sql, id))) throw new Invalid([{ field: 'sound', what: problems.ended }])
    return found
  })
  const refuse = (wrong: readonly Problem[]) => materialPage(visit, { conversation, problems: wrong })
  const undo = (sound: TakenIn) => deleteWithCopy(services.store, sound.objectId)
  const mayGoOn = mayStillBring(database, me, id, sessionHash(visit.c), services.now)
  let sound: TakenIn | null = null
  try {
    const upload = await receiveUpload<TakenIn>(visit.c.req.raw, {
      onSound: async ({ bytes, mime }) => {
        const key = keyForNewSound(me, id)
        const taken = takenWhileAllowed(bytes, mayGoOn, () => new NotFound())
        return { ...(await storeOriginal(services.store, key, taken)), mime, key }
      },
      undoSound: undo,
    })
    sound = upload.sound
    if (!upload.sound && !upload.transcript) return refuse([{ field: 'sound', what: problems.nothing }])
    const { transcript } = upload
    const text =
      transcript &&
      (await readInWorker(services, me, id, { bytes: transcript.bytes, name: transcript.fileName }))
    const submissionId = z.uuid().nullable().catch(null).parse(upload.fields['submissionId'])
    const isNew = await database.as(me, async (sql) => {
      await aloneWith(sql, id)
      if (await cameWith(sql, id, submissionId)) return false
      if (text) await storeTranscript(sql, services, me, id, text.key, text.prepared, submissionId)
      if (upload.sound)
        await keepRecording(sql, services, me, conversation, { ...upload.sound, submissionId })
      return true
    })
    // Pressed twice: what the first press brought is there.
    if (!isNew && upload.sound) await undo(upload.sound)
    if (isNew && upload.sound)
      await services.later({
        kind: 'measureSound',
        municipalityId: me.municipalityId,
        personId: me.personId,
        conversationId: id,
      })
    return redirectWith(visit, upload.transcript ? `/samtaler/${id}/navne` : `/samtaler/${id}`, {
      says: both('putIn'),
    })
  } catch (error) {
    if (sound) await undo(sound)
    if (error instanceof Unreadable) return refuse([problemOf(error)])
    if (error instanceof Invalid) return refuse(error.problems)
    throw error
  }
}
