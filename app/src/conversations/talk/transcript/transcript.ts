import type { Comment, Conversation, Loss, Role } from '@lydhoer/conversation'
import { citizenStandIns, earlierStandIns, workerStandIns } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { newKey, sealJson, unsealJson, wrapKey } from '../../../shared/sealing/seal.ts'
import {
  placeOfWords,
  sealedTurns,
  turnsOf,
  wordsKey,
  type SealedTurn,
} from '../../../shared/sealing/turn-words.ts'
import type { Services } from '../../../shared/request/services.ts'
import { portions } from './portions.ts'
import { nothingRemembered, type RememberedNames } from './remembered-names.ts'

/** Of a transcript that is how its turns are sealed; the plan of a citizen reads them too. */
export {
  openTurns,
  openWordsKey,
  sealedTurns,
  wordsKey,
  type SealedTurn,
} from '../../../shared/sealing/turn-words.ts'

/** What is sealed of the transcript as a whole. */
interface About {
  language: string | null
  comments: Comment[]
  /** What its file said and could not be carried over: told to the owner until the names are out. */
  losses?: readonly Loss[]
  /** By what names that were taken out are known again. */
  names?: RememberedNames
}

/** What stands where the citizen's or the worker's name was said, so that the use of names can still be seen. */
export const citizensNames: readonly string[] = [...citizenStandIns, earlierStandIns.citizen]
export const workersNames: readonly string[] = [...workerStandIns, earlierStandIns.worker]

/** Somebody who speaks; the label is what the file called them, kept only until the names are out. */
export interface Voice {
  code: string
  role: Role
  label: string | null
}

type Who = Pick<SignedIn, 'municipalityId'>
type Keys = Pick<Services, 'masterKey'>

const aboutContext = (conversationId: string) => `about ${conversationId}`
const labelContext = (conversationId: string, code: string) => `label ${conversationId} ${code}`

/** Makes the key of a conversation's words, or a new one in place of the old: then nothing sealed before can be opened. */
export async function makeWordsKey(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  conversation: { id: string; citizenId: string },
  key = newKey(),
): Promise<Buffer> {
  const wrapped_key = wrapKey(keys.masterKey, placeOfWords(me, conversation.id), key)
  const replaced = await sql
    .updateTable('conversation_key')
    .set({ wrapped_key })
    .where('conversation_id', '=', conversation.id)
    .executeTakeFirst()
  if (replaced.numUpdatedRows === 0n)
    await sql
      .insertInto('conversation_key')
      .values({
        municipality_id: me.municipalityId,
        conversation_id: conversation.id,
        owner_id: me.personId,
        citizen_id: conversation.citizenId,
        wrapped_key,
      })
      .execute()
  return key
}

/** All that is stored of a transcript's talk, sealed. */
export interface SealedTalk {
  speakers: { code: string; role: Role; label_sealed: Buffer | null }[]
  turns: SealedTurn[]
  about: Buffer
}

/** Seals a transcript's turns, comments and what the file called its speakers. */
export function sealTalk(
  key: Buffer,
  conversationId: string,
  conversation: Conversation,
  voices: readonly Voice[],
  beside: Pick<About, 'losses' | 'names'> = {},
): SealedTalk {
  return {
    speakers: voices.map(({ code, role, label }) => ({
      code,
      role,
      label_sealed: label === null ? null : sealJson(key, labelContext(conversationId, code), label),
    })),
    turns: sealedTurns(key, conversationId, conversation),
    about: sealedAbout(key, conversationId, conversation, beside),
  }
}

/** Writes a transcript's turns, speakers and comments. The transcript must be one the owner may still change. */
export async function writeTalk(
  sql: Sql,
  me: SignedIn,
  conversationId: string,
  talk: SealedTalk,
): Promise<void> {
  const of = { municipality_id: me.municipalityId, conversation_id: conversationId }
  await sql.deleteFrom('turn').where('conversation_id', '=', conversationId).execute()
  await sql.deleteFrom('speaker').where('conversation_id', '=', conversationId).execute()
  await sql
    .updateTable('transcript')
    .set({ about_sealed: talk.about })
    .where('conversation_id', '=', conversationId)
    .execute()
  for (const some of portions(talk.speakers))
    await sql
      .insertInto('speaker')
      .values(some.map((one) => ({ ...of, ...one })))
      .execute()
  for (const some of portions(talk.turns))
    await sql
      .insertInto('turn')
      .values(some.map((row) => ({ ...of, ...row })))
      .execute()
}

/** Opens what is stored of a transcript as a whole. */
export function openAbout(key: Buffer, conversationId: string, sealed: Uint8Array): About {
  return unsealJson<About>(key, aboutContext(conversationId), sealed)
}

/** What is stored of a transcript as a whole, sealed. */
export function sealedAbout(
  key: Buffer,
  conversationId: string,
  { language, comments }: Pick<Conversation, 'language' | 'comments'>,
  { losses = [], names }: Pick<About, 'losses' | 'names'> = {},
): Buffer {
  const about: About = { language, comments, ...(losses.length > 0 && { losses }), ...(names && { names }) }
  return sealJson(key, aboutContext(conversationId), about)
}

export interface Transcript {
  conversation: Conversation
  voices: Voice[]
  confirmed: boolean
  /** What its file said and could not be carried over. */
  losses: readonly Loss[]
}

/** A transcript with the key of its words, for what else is sealed with it. */
export interface OpenedTranscript extends Transcript {
  key: Buffer
  /** Of the names that were taken out; nothing for whom a passage was shared with. */
  names: RememberedNames
}

/**
 * The transcript as far as this person may read it: all of it for the owner (and, once names are out, the citizen),
 * the turns of the passage for whoever it was shared with.
 *
 * @throws NotFound when the database shows none of it.
 */
export async function readTranscript(
  sql: Sql,
  keys: Keys,
  who: Who,
  conversationId: string,
  only?: { fromTurn: number; toTurn: number },
): Promise<OpenedTranscript> {
  const key = await wordsKey(sql, keys, who, conversationId)
  const { turns, notation } = await turnsOf(sql, key, conversationId, only)
  if (turns.length === 0) throw new NotFound()
  const speakers = await sql
    .selectFrom('speaker')
    .select(['code', 'role', 'label_sealed'])
    .where('conversation_id', '=', conversationId)
    .orderBy('code')
    .execute()
  const about = await sql
    .selectFrom('transcript')
    .select(['format', 'about_sealed', 'confirmed_at'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  const said = about?.about_sealed
    ? unsealJson<About>(key, aboutContext(conversationId), about.about_sealed)
    : ({ language: null, comments: [] } satisfies About as About)
  const voices = speakers.map(({ code, role, label_sealed }) => ({
    code,
    role,
    label: label_sealed ? unsealJson<string>(key, labelContext(conversationId, code), label_sealed) : null,
  }))
  return {
    key,
    voices,
    losses: said.losses ?? [],
    names: said.names ?? nothingRemembered,
    // A recipient sees no row of the transcript itself, and is shown only what has been confirmed.
    confirmed: about ? about.confirmed_at !== null : true,
    conversation: {
      format: (about?.format ?? 'plain') as Conversation['format'],
      notation,
      language: said.language,
      media: null,
      speakers: voices.map(({ code, role }) => ({ code, role, label: null, attributes: {} })),
      turns,
      headers: [],
      comments: said.comments,
    },
  }
}
