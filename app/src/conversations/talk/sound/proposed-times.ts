import { createHash } from 'node:crypto'
import {
  withProposedTimes,
  type Conversation,
  type ProposedTime,
  type SoundOutline,
} from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { sealJson, unsealJson } from '../../../shared/sealing/seal.ts'
import { WorkerDied } from '../../../shared/workers/errors.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import { wordsKey } from '../transcript/transcript.ts'

const proposing = taskIn<typeof import('./propose-times-work.ts').work>(
  new URL('./propose-times-work.ts', import.meta.url),
)

/** What is kept: the times, and of what they were made. */
interface Kept {
  of: string
  times: ProposedTime[]
}

const context = (conversationId: string) => `proposed times ${conversationId}`

/** Raised when times are proposed in another way; those that are kept are then made anew. */
const version = 1

/**
 * A transcript without any times, with times proposed from the pauses in its sound; null when it has times of its own or
 * there is nothing to propose from. They show about where to listen, and are not cut by.
 *
 * They are found once, by a worker, and kept sealed with the conversation's key beside what they were made of.
 */
export async function withTimesFromSound(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'workers'>,
  owner: SignedIn,
  of: {
    conversationId: string
    conversation: Conversation
    pauses: SoundOutline['pauses'] | null
    durationMs: number | null
  },
): Promise<Conversation | null> {
  const { conversationId, conversation, pauses, durationMs } = of
  if (!pauses || !durationMs || conversation.turns.some(({ startMs }) => startMs !== null)) return null
  const made = fingerprint(conversation, { pauses, durationMs })
  const key = await wordsKey(sql, services, owner, conversationId)
  const row = await sql
    .selectFrom('proposed_times')
    .select('body_sealed')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  const kept = row && unsealJson<Kept>(key, context(conversationId), row.body_sealed)
  if (kept?.of === made) return timed(conversation, kept.times)
  const times = await propose(services, owner, conversation, { pauses, durationMs })
  if (!times) return null
  const body_sealed = sealJson(key, context(conversationId), { of: made, times } satisfies Kept)
  await sql
    .insertInto('proposed_times')
    .values({ municipality_id: owner.municipalityId, conversation_id: conversationId, body_sealed })
    .onConflict((on) => on.columns(['municipality_id', 'conversation_id']).doUpdateSet({ body_sealed }))
    .execute()
  return timed(conversation, times)
}

const timed = (conversation: Conversation, times: readonly ProposedTime[]) =>
  times.length === 0 ? null : withProposedTimes(conversation, times)

/** Of what text and what sound times were made. */
function fingerprint({ turns, notation }: Conversation, outline: SoundOutline): string {
  const made = [version, notation, turns.map(({ text }) => text), outline.durationMs, outline.pauses]
  return createHash('sha256').update(JSON.stringify(made)).digest('base64')
}

/** Null when it is too much for a worker: the page is then without them, and whole. */
async function propose(
  { workers }: Pick<Services, 'workers'>,
  { municipalityId }: SignedIn,
  conversation: Conversation,
  outline: SoundOutline,
): Promise<ProposedTime[] | null> {
  try {
    return await workers.do(proposing, { conversation, outline }, { municipalityId, isAwaited: true })
  } catch (error) {
    if (error instanceof WorkerDied) return null
    throw error
  }
}
