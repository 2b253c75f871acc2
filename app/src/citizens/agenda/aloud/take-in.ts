import { z } from 'zod'
import { receiveForm } from '../../../shared/files/upload/receive-form.ts'
import { soundIn } from '../../../shared/files/upload/sound-in.ts'
import { Invalid } from '../../../shared/request/errors.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { WorkerDied } from '../../../shared/workers/errors.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import { storeFile, type FilePlace, type NewFile } from '../../matter/kept-files.ts'
import type { Length } from './length-work.ts'
import { mostBytes, mostSeconds } from './limits.ts'
import { aloudProblems } from './messages.ts'

const measuring = taskIn<typeof import('./length-work.ts').work>(new URL('./length-work.ts', import.meta.url))
/** A decoder that is silent for so long is led in circles by a damaged file; on a busy machine it takes a while to begin. */
const silenceMs = 60_000

/** Sound that has come in whole and can be heard; it has no row yet. */
export interface TakenIn {
  sound: NewFile & { durationMs: number }
  submissionId: string
}

/**
 * Takes in what the citizen says, straight into the store.
 *
 * @throws Invalid at the field `sound` when it can't be used; then nothing of it is left
 */
export async function takeInSound({ c, me, services }: Visit): Promise<TakenIn> {
  const whose = { municipalityId: me.municipalityId, citizenId: me.personId }
  let stored: NewFile | undefined
  try {
    const fields = await receiveForm(c.req.raw, {
      sound: {
        most: mostBytes,
        tooLarge: () => aloudProblems.tooLarge,
        take: async (file) => {
          const { bytes, mime } = await soundIn(file)
          stored = await storeFile(services.store, whose, mime, bytes)
        },
      },
    })
    if (!stored) throw new Invalid([aloudProblems.nothing])
    const length = await lengthOf(services, stored)
    if ('problem' in length) throw new Invalid([aloudProblems[length.problem]])
    const submissionId = z.uuid().catch(crypto.randomUUID()).parse(fields['submissionId'])
    return { sound: { ...stored, ...length }, submissionId }
  } catch (error) {
    if (stored) await services.store.delete(stored.objectId)
    throw error
  }
}

async function lengthOf(
  { workers, storeSettings: settings }: Visit['services'],
  { municipalityId, citizenId, objectId, key }: FilePlace,
): Promise<Length> {
  const of = { municipalityId, citizenId, objectId, key }
  try {
    return await workers.do(
      measuring,
      { settings, of, maxSeconds: mostSeconds },
      { municipalityId, isAwaited: true, silenceMs },
    )
  } catch (error) {
    if (error instanceof WorkerDied && error.why !== 'ended') return { problem: 'unreadable' }
    throw error
  }
}
