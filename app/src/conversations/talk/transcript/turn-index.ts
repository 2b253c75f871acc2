import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { IndexedTalk } from './index-rows.ts'
import { throughWords } from './through-words.ts'
import { readTranscript, wordsKey } from './transcript.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

/** Raised when the terms or the hashes are made in another way; the job then makes every index anew. */
export const indexVersion = 1

type Who = Pick<SignedIn, 'municipalityId' | 'personId'>
type Keys = Pick<Services, 'masterKey' | 'workers'>

/** Writes by what each turn of a confirmed transcript can be looked up, in place of what was there. */
export async function writeTurnIndex(
  sql: Sql,
  services: Pick<Services, 'workers'>,
  owner: Who,
  conversationId: string,
  talk: IndexedTalk,
): Promise<void> {
  const rows = await throughWords(services, owner, talk.conversation.turns, 'index', talk)
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
  services: Keys,
  owner: Who,
  conversationId: string,
): Promise<void> {
  const key = await wordsKey(sql, services, owner, conversationId)
  const { conversation, voices } = await readTranscript(sql, services, owner, conversationId)
  await writeTurnIndex(sql, services, owner, conversationId, { key, conversation, voices })
}

/** Makes the index of every confirmed transcript that has none, or an older one; each in a transaction of its own. */
export async function indexWhatIsNot(
  services: Pick<Services, 'database' | 'masterKey' | 'workers' | 'report'>,
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
