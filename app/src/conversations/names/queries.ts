import type { Role } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { correctionsOf, refuseWhileWriting, writeCorrections } from '../talk/draft/finish-draft.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import {
  decideMention,
  suggestMentions,
  suggestedMentions,
  type SuggestedMention,
} from '../talk/transcript/name-mentions.ts'
import type { Services } from '../../shared/request/services.ts'
import {
  makeWordsKey,
  readTranscript,
  sealTalk,
  wordsKey,
  writeTalk,
  type Transcript,
  type Voice,
} from '../talk/transcript/transcript.ts'
import { lettersFor } from '../talk/transcript/voices.ts'
import { writeTurnIndex } from '../talk/transcript/turn-index.ts'
import { partiesOf } from '../talk/transcript/put-transcript.ts'
import { otherPersonIn, type OtherPerson } from './other-person.ts'
import { placesOf, takeOut } from './take-out.ts'

export interface NamesToCheck {
  conversationId: string
  citizenId: string
  transcript: Transcript
  mentions: SuggestedMention[]
  /** What the mentions are sealed with. */
  key: Buffer
  /** Whether these are corrections of a text whose names have been taken out before. */
  corrections: boolean
  /** Whom the text seems to be with, when it is not the citizen. */
  other: OtherPerson | null
  /** The citizen's name. */
  citizen: string
}

type Keys = Pick<Services, 'masterKey' | 'workers'>

/** The owner's unconfirmed transcript with what is to be taken out of it. */
export async function namesToCheck(sql: Sql, keys: Keys, owner: SignedIn, conversationId: string) {
  const row = await sql
    .selectFrom('transcript')
    .select(['citizen_id', 'confirmed_at', 'submission_id'])
    .where('conversation_id', '=', conversationId)
    .where('owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { citizen } = await partiesOf(sql, owner, conversationId)
  const of = { conversationId, citizenId: row.citizen_id, citizen }
  const corrected = row.confirmed_at && (await correctionsOf(sql, keys, owner, conversationId))
  if (corrected) return { ...of, ...corrected, corrections: true, other: null } satisfies NamesToCheck
  const transcript = await readTranscript(sql, keys, owner, conversationId)
  const key = await wordsKey(sql, keys, owner, conversationId)
  const mentions = await suggestedMentions(sql, key, conversationId)
  // What was written here came with no form, and its writer knows whom it is with.
  const isFile = !transcript.confirmed && row.submission_id !== null
  const other = isFile ? otherPersonIn(transcript, mentions, citizen) : null
  return { ...of, transcript, mentions, key, corrections: false, other } satisfies NamesToCheck
}

/** Finds a word the machine missed, everywhere it stands, and marks it to be taken out. */
export async function alsoTakeOut(
  sql: Sql,
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
  const found = free.map((place) => ({ ...place, kind: 'other', standIn }))
  await suggestMentions(sql, names.key, owner, names.conversationId, found)
  return found.length
}

/** Keeps what the owner decided so far; nothing is taken out yet. */
export async function keepDecisions(
  sql: Sql,
  names: NamesToCheck,
  decisions: {
    taken: ReadonlySet<string>
    standIns: ReadonlyMap<string, string>
    roles: ReadonlyMap<string, Role>
  },
): Promise<void> {
  for (const mention of names.mentions) {
    const standIn = decisions.standIns.get(mention.id) ?? mention.standIn
    const decision = decisions.taken.has(mention.id) ? 'accepted' : 'kept'
    if (standIn === mention.standIn && decision === mention.decision) continue
    await decideMention(sql, names.key, names.conversationId, { id: mention.id, decision, standIn })
  }
  for (const [code, role] of decisions.roles)
    await sql
      .updateTable('speaker')
      .set({ role })
      .where('conversation_id', '=', names.conversationId)
      .where('code', '=', code)
      .execute()
}

/** What the file called a speaker may be a name. */
const unlabelled = (voice: Voice): Voice => ({ ...voice, label: null })

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
  if (names.corrections) return writeCorrections(sql, keys, owner, conversationId, without)
  await refuseWhileWriting(sql, conversationId)
  const coded = lettersFor(without, names.transcript.voices)
  const key = await makeWordsKey(sql, keys, owner, { id: conversationId, citizenId: names.citizenId })
  const talk = sealTalk(key, conversationId, coded.conversation, coded.voices.map(unlabelled))
  await writeTalk(sql, owner, conversationId, talk)
  await writeTurnIndex(sql, keys, owner, conversationId, { key, ...coded })
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
