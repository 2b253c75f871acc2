import type { Loss, Role } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { Unreadable } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { newKey } from '../../shared/sealing/seal.ts'
import { WorkerDied } from '../../shared/workers/errors.ts'
import { taskIn } from '../../shared/workers/task.ts'
import { partiesOf, storeTranscript } from '../talk/transcript/put-transcript.ts'
import { readTranscriptFile, type FileRead } from './read-transcript.ts'

export interface Imported {
  turns: number
  mentions: number
  losses: Loss[]
}

/**
 * Reads a transcript into a conversation of one's own: sealed turn by turn, with a guess of who speaks and with the
 * names and numbers that are to be taken out. Nobody else sees it before a person has confirmed. For the terminal and the
 * demonstration, which keep nobody waiting.
 *
 * @param said roles that are known beforehand, by the file's own codes
 * @throws Unreadable with file and line when it cannot be read; nothing is stored then.
 * @throws Conflict when something already rests on the transcript that is there.
 */
export async function importTranscript(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  owner: SignedIn,
  conversationId: string,
  file: { bytes: Uint8Array; name: string },
  said: Readonly<Record<string, Role>> = {},
): Promise<Imported> {
  const key = newKey()
  const between = await partiesOf(sql, owner, conversationId)
  const { prepared, losses } = readTranscriptFile({ ...file, said, of: { key, conversationId, between } })
  await storeTranscript(sql, services, owner, conversationId, key, prepared)
  return { turns: prepared.talk.turns.length, mentions: prepared.mentions.length, losses }
}

const reading = taskIn<typeof import('./read-transcript-work.ts').work>(
  new URL('./read-transcript-work.ts', import.meta.url),
)

/** Longer than the largest file that may come takes on a slow machine. */
const silenceMs = 60_000

/** A transcript that was read by a worker, with the key that it is sealed with: for `storeTranscript`. */
export type ReadByWorker = FileRead & { key: Buffer }

/**
 * Reads a transcript as `importTranscript` does, in a worker; storing it is left.
 *
 * @throws Unreadable when it cannot be read, or is too much for a worker
 */
export async function readInWorker(
  services: Pick<Services, 'database' | 'workers'>,
  owner: SignedIn,
  conversationId: string,
  file: { bytes: Uint8Array; name: string },
): Promise<ReadByWorker> {
  const key = newKey()
  const { citizen, worker } = await services.database.as(owner, (sql) =>
    partiesOf(sql, owner, conversationId),
  )
  const of = { key, conversationId, between: { citizen, worker } }
  try {
    const asked = { municipalityId: owner.municipalityId, isAwaited: true, silenceMs }
    return { ...(await services.workers.do(reading, { ...file, of }, asked)), key }
  } catch (error) {
    if (error instanceof WorkerDied && error.why !== 'ended') throw tooMuch(file.name)
    throw error
  }
}

const tooMuch = (file: string) =>
  new Unreadable({
    file,
    what: {
      da: 'Filen kræver mere, end en samtale kan',
      en: 'The file takes more than a conversation can',
    },
    hint: {
      da: 'Gem den som almindelig tekst uden billeder, og send den igen',
      en: 'Save it as plain text without pictures, and send it again',
    },
  })
