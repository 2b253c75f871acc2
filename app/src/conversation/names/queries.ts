import type { Role } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/errors.ts'
import type { SignedIn } from '../../shared/route.ts'
import { sealJson, unsealJson } from '../../shared/seal.ts'
import type { Services } from '../../shared/services.ts'
import {
  makeWordsKey,
  readTranscript,
  wordsKey,
  writeTurns,
  type Transcript,
} from '../../shared/transcript.ts'
import { codesFor } from '../../shared/voices.ts'
import { placesOf, takeOut } from './take-out.ts'

export interface SuggestedMention {
  id: string
  turn: number
  from: number
  to: number
  kind: string
  standIn: string
  decision: 'suggested' | 'accepted' | 'kept'
}

export interface NamesToCheck {
  conversationId: string
  citizenId: string
  transcript: Transcript
  mentions: SuggestedMention[]
}

type Keys = Pick<Services, 'masterKey'>
const standInContext = (conversationId: string) => `stand-in ${conversationId}`

/** The owner's unconfirmed transcript with what is to be taken out of it. */
export async function namesToCheck(sql: Sql, keys: Keys, owner: SignedIn, conversationId: string) {
  const row = await sql
    .selectFrom('transcript')
    .select(['citizen_id', 'confirmed_at'])
    .where('conversation_id', '=', conversationId)
    .where('owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const transcript = await readTranscript(sql, keys, owner, conversationId)
  const key = await wordsKey(sql, keys, owner, conversationId)
  const rows = await sql
    .selectFrom('name_mention')
    .select(['id', 'turn_number', 'from_char', 'to_char', 'kind', 'stand_in_sealed', 'decision'])
    .where('conversation_id', '=', conversationId)
    .orderBy('turn_number')
    .orderBy('from_char')
    .execute()
  const mentions = rows.map((mention) => ({
    id: mention.id,
    turn: mention.turn_number,
    from: mention.from_char,
    to: mention.to_char,
    kind: mention.kind,
    standIn: unsealJson<string>(key, standInContext(conversationId), mention.stand_in_sealed),
    decision: mention.decision,
  }))
  return { conversationId, citizenId: row.citizen_id, transcript, mentions } satisfies NamesToCheck
}

/** Adds mentions to look over; one that overlaps a mention already there is left out. */
export async function suggestMentions(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversationId: string,
  found: readonly Omit<SuggestedMention, 'id' | 'decision'>[],
): Promise<number> {
  if (found.length === 0) return 0
  const key = await wordsKey(sql, keys, owner, conversationId)
  await sql
    .insertInto('name_mention')
    .values(
      found.map((mention) => ({
        municipality_id: owner.municipalityId,
        conversation_id: conversationId,
        owner_id: owner.personId,
        turn_number: mention.turn,
        from_char: mention.from,
        to_char: mention.to,
        kind: mention.kind,
        stand_in_sealed: sealJson(key, standInContext(conversationId), mention.standIn),
      })),
    )
    .execute()
  return found.length
}

/** Finds a word the machine missed, everywhere it stands, and marks it to be taken out. */
export async function alsoTakeOut(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  names: NamesToCheck,
  piece: string,
  standIn: string,
): Promise<number> {
  const free = placesOf(piece, names.transcript.conversation.turns).filter(
    (place) =>
      !names.mentions.some(
        (mention) => mention.turn === place.turn && mention.from < place.to && place.from < mention.to,
      ),
  )
  return suggestMentions(
    sql,
    keys,
    owner,
    names.conversationId,
    free.map((place) => ({ ...place, kind: 'other', standIn })),
  )
}

/** Keeps what the owner decided so far; nothing is taken out yet. */
export async function keepDecisions(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  names: NamesToCheck,
  decisions: {
    taken: ReadonlySet<string>
    standIns: ReadonlyMap<string, string>
    roles: ReadonlyMap<string, Role>
  },
): Promise<void> {
  const key = await wordsKey(sql, keys, owner, names.conversationId)
  for (const mention of names.mentions) {
    const standIn = decisions.standIns.get(mention.id) ?? mention.standIn
    const decision = decisions.taken.has(mention.id) ? 'accepted' : 'kept'
    if (standIn === mention.standIn && decision === mention.decision) continue
    await sql
      .updateTable('name_mention')
      .set({ decision, stand_in_sealed: sealJson(key, standInContext(names.conversationId), standIn) })
      .where('id', '=', mention.id)
      .execute()
  }
  for (const [code, role] of decisions.roles)
    await sql
      .updateTable('speaker')
      .set({ role })
      .where('conversation_id', '=', names.conversationId)
      .where('code', '=', code)
      .execute()
}

/**
 * Takes the names out for good: the text is written anew under a new key, so that what was written before cannot be
 * read any more, and the suggestions are deleted. From now on the transcript stays as it is.
 */
export async function confirmNames(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversationId: string,
): Promise<void> {
  const names = await namesToCheck(sql, keys, owner, conversationId)
  if (names.transcript.confirmed) return
  const taken = names.mentions.filter((mention) => mention.decision !== 'kept')
  const without = takeOut(names.transcript.conversation, taken)
  const coded = codesFor(without, names.transcript.voices)
  const key = await makeWordsKey(sql, keys, owner, { id: conversationId, citizenId: names.citizenId })
  await writeTurns(sql, key, owner, conversationId, coded.conversation, coded.voices)
  await sql.deleteFrom('name_mention').where('conversation_id', '=', conversationId).execute()
  const confirmed = await sql
    .updateTable('transcript')
    .set({ confirmed_at: new Date(), confirmed_by: owner.personId })
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (confirmed.numUpdatedRows === 0n)
    throw new Conflict({
      da: 'Navnene er allerede taget ud, måske i en anden fane.',
      en: 'The names have been taken out already, perhaps in another tab.',
    })
}
