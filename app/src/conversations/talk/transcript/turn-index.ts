import { createHmac } from 'node:crypto'
import { lookupsOf, type Conversation } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { readTranscript, wordsKey, type Voice } from './transcript.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

/** Raised when the terms or the hashes are made in another way; the job then makes every index anew. */
export const indexVersion = 1

type Who = Pick<SignedIn, 'municipalityId' | 'personId'>
type Keys = Pick<Services, 'masterKey'>

/**
 * What a term is called in one conversation's index: 32 bits of HMAC-SHA-256 under a key of the conversation's own. The same
 * word has another hash in every conversation, and none that can be worked out once the conversation's key is deleted.
 *
 * @param key the key of the conversation's words
 * @example hasher(key)('word arbejd') // a whole number from -2^31 to 2^31 - 1
 * @see docs/decisions/005-what-a-turn-is-looked-up-by.md
 */
export function hasher(key: Buffer): (term: string) => number {
  const own = createHmac('sha256', key).update('lydhoer turn index 1').digest()
  return (term) => createHmac('sha256', own).update(term, 'utf8').digest().readInt32BE(0)
}

/** Writes by what each turn of a confirmed transcript can be looked up, in place of what was there. */
export async function writeTurnIndex(
  sql: Sql,
  key: Buffer,
  owner: Who,
  conversationId: string,
  conversation: Conversation,
  voices: readonly Pick<Voice, 'code' | 'role'>[],
): Promise<void> {
  const hash = hasher(key)
  const known = new Map<string, number>()
  const hashOf = (term: string) => {
    const before = known.get(term)
    if (before !== undefined) return before
    const now = hash(term)
    known.set(term, now)
    return now
  }
  const terms = lookupsOf(conversation, new Map(voices.map(({ code, role }) => [code, role])))
  const rows = conversation.turns.map(({ number }, index) => ({
    number,
    // In order, so that nothing is told of the order in which things were said.
    hashes: [...new Set((terms[index] ?? []).map(hashOf))].sort((a, b) => a - b),
  }))
  await sql.deleteFrom('turn_index').where('conversation_id', '=', conversationId).execute()
  if (rows.length === 0) return
  await sqlTag`insert into turn_index (municipality_id, conversation_id, number, version, hashes)
    select ${owner.municipalityId}, ${conversationId}, one.number, ${indexVersion}, one.hashes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (number integer, hashes integer[])`.execute(
    sql,
  )
}

/** Reads a transcript that is there and writes its index. */
export async function indexTranscript(
  sql: Sql,
  keys: Keys,
  owner: Who,
  conversationId: string,
): Promise<void> {
  const key = await wordsKey(sql, keys, owner, conversationId)
  const { conversation, voices } = await readTranscript(sql, keys, owner, conversationId)
  await writeTurnIndex(sql, key, owner, conversationId, conversation, voices)
}

/** Makes the index of every confirmed transcript that has none, or an older one; each in a transaction of its own. */
export async function indexWhatIsNot(
  services: Pick<Services, 'database' | 'masterKey' | 'report'>,
): Promise<number> {
  const { rows } = await services.database.atTheDoor({}, (sql) =>
    sqlTag<{ municipality_id: string; owner_id: string; conversation_id: string }>`
      select municipality_id, owner_id, conversation_id from transcripts_to_index(${indexVersion}::smallint)`.execute(
      sql,
    ),
  )
  let made = 0
  for (const { municipality_id, owner_id, conversation_id } of rows) {
    const owner = { municipalityId: municipality_id, personId: owner_id }
    try {
      await services.database.as(owner, (sql) => indexTranscript(sql, services, owner, conversation_id))
      made++
    } catch (error) {
      // Withdrawn meanwhile, or unreadable: the others are not kept waiting for it.
      services.report('an index of turns', error)
    }
  }
  return made
}
