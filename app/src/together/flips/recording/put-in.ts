import type { Database } from '@lydhoer/database'
import { Unreadable } from '@lydhoer/words'
import { z } from 'zod'
import { deleteWithCopy } from '../../../shared/files/store/index.ts'
import { receiveUpload } from '../../../shared/files/upload/sound-and-text.ts'
import { Conflict, Invalid, sqlState } from '../../../shared/request/errors.ts'
import { problemOf } from '../../../shared/request/errors-view.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { WorkerDied } from '../../../shared/workers/errors.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import { myFlip } from '../read.ts'
import { keyOfGroup } from '../sealed.ts'
import { recordingProblems, uploadProblems } from './messages.ts'
import { putIn, recordingOf, storeSound, type StoredSound } from './recordings.ts'
import type { Talk } from './talk.ts'

const reading = taskIn<typeof import('./read-talk-work.ts').work>(
  new URL('./read-talk-work.ts', import.meta.url),
)
/** Longer than the largest file that may come takes on a slow machine. */
const silenceMs = 60_000

/**
 * Takes in sound, a transcript, or both. All of it is kept, or none.
 *
 * @returns whether a transcript came, of whose voices it is to be said now which party they are of
 * @throws Invalid where something cannot be used, Conflict where not all say yes; nothing is stored then
 */
export async function takeIn(
  visit: Visit,
  database: Database,
  flipId: string,
): Promise<{ hasTalk: boolean }> {
  const { c, me, services } = visit
  let sound: StoredSound | null = null
  let isKept = false
  try {
    const upload = await receiveUpload<StoredSound>(c.req.raw, {
      onSound: (incoming) => storeSound(services.store, me, flipId, incoming),
      undoSound: ({ objectId }) => deleteWithCopy(services.store, objectId),
    })
    sound = upload.sound
    if (!sound && !upload.transcript) throw new Invalid([uploadProblems.nothing])
    const talk = upload.transcript && (await readInWorker(visit, upload.transcript))
    const submissionId = z.uuid().catch(crypto.randomUUID()).parse(upload.fields['submissionId'])
    isKept = await database.as(me, async (sql) => {
      // Who was in it when the sending began may be in it no more, or have said no.
      const key = await keyOfGroup(sql, services, me, (await myFlip(visit, sql)).id)
      const now = await recordingOf(sql, me, key, flipId)
      if (!now?.allSayYes) throw new Conflict(recordingProblems.notAll)
      if (sound && now.sound?.isMine === false) throw new Invalid([uploadProblems.theirSound])
      if (talk && now.transcript?.isMine === false) throw new Invalid([uploadProblems.theirText])
      return putIn(sql, me, key, flipId, { sound, talk, keptUntil: now.keptUntil, submissionId })
    })
    return { hasTalk: talk !== null }
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid([{ ...problemOf(error), field: 'transcript' }])
    // Somebody said no while it was put in.
    if (sqlState(error) === '42501') throw new Conflict(recordingProblems.notAll)
    throw error
  } finally {
    // Pressed twice, or refused: nothing of this one is left.
    if (sound && !isKept) await deleteWithCopy(services.store, sound.objectId)
  }
}

async function readInWorker(
  { services, me }: Visit,
  { bytes, fileName }: { bytes: Buffer; fileName: string },
): Promise<Talk> {
  try {
    const asked = { municipalityId: me.municipalityId, isAwaited: true, silenceMs }
    const talk = await services.workers.do(reading, { bytes, name: fileName }, asked)
    if (talk.voices.length === 0) throw new Invalid([uploadProblems.noTurns])
    return talk
  } catch (error) {
    if (error instanceof WorkerDied && error.why !== 'ended') throw new Invalid([uploadProblems.tooMuch])
    throw error
  }
}
