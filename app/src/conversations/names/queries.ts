import type { Role } from '@lydhoer/conversation'
import { isOrdinaryWord, type Doubt } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { correctionsOf, refuseWhileWriting, writeCorrections } from '../talk/draft/finish-draft.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import {
  decideMention,
  suggestedMentions,
  type NewMention,
  type SuggestedMention,
} from '../talk/transcript/name-mentions.ts'
import type { Parties } from '../talk/transcript/prepare.ts'
import {
  decidedNames,
  fingerprinter,
  remembering,
  type RememberedNames,
} from '../talk/transcript/remembered-names.ts'
import type { Services } from '../../shared/request/services.ts'
import {
  makeWordsKey,
  readTranscript,
  sealTalk,
  writeTalk,
  type Transcript,
  type Voice,
} from '../talk/transcript/transcript.ts'
import { lettersFor } from '../talk/transcript/voices.ts'
import { writeTurnIndex } from '../talk/transcript/turn-index.ts'
import { partiesOf } from '../talk/transcript/put-transcript.ts'
import { groups } from './groups.ts'
import { otherPersonIn, type OtherPerson } from './other-person.ts'
import { placesOf } from '../talk/transcript/places-of.ts'
import { takeOut } from './take-out.ts'

export interface NamesToCheck {
  conversationId: string
  citizenId: string
  transcript: Transcript
  mentions: SuggestedMention[]
  /** What the mentions are sealed with. */
  key: Buffer
  /** Whether these are corrections of a text whose names have been taken out before. */
  corrections: boolean
  /** What is remembered of those names, and with which key. */
  remembered: { names: RememberedNames; key: Buffer } | null
  /** Whom the text seems to be with, when it is not the citizen. */
  other: OtherPerson | null
  /** Whom the conversation is between. */
  between: Parties
  /** What and when it was, and until when the text may be here. */
  about: { kind: string; heldOn: string; until: string }
}

type Keys = Pick<Services, 'masterKey' | 'workers'>

/** The owner's unconfirmed transcript with what is to be taken out of it. */
export async function namesToCheck(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversationId: string,
): Promise<NamesToCheck> {
  const row = await sql
    .selectFrom('transcript as t')
    .innerJoin('conversation as c', 'c.id', 't.conversation_id')
    .select(['t.citizen_id', 't.confirmed_at', 't.submission_id', 't.ground_until', 'c.kind', 'c.held_on'])
    .where('t.conversation_id', '=', conversationId)
    .where('t.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { citizen, worker } = await partiesOf(sql, owner, conversationId)
  const of = {
    ...{ conversationId, citizenId: row.citizen_id, between: { citizen, worker } },
    about: { kind: row.kind, heldOn: row.held_on, until: row.ground_until },
  }
  const corrected = row.confirmed_at && (await correctionsOf(sql, keys, owner, conversationId))
  if (corrected) return { ...of, ...corrected, corrections: true, other: null }
  const { key, ...transcript } = await readTranscript(sql, keys, owner, conversationId)
  const mentions = await suggestedMentions(sql, key, conversationId)
  // What was written here came with no form, and its writer knows whom it is with.
  const isFile = !transcript.confirmed && row.submission_id !== null
  const other = isFile ? otherPersonIn(transcript, mentions, citizen) : null
  return { ...of, transcript, mentions, key, corrections: false, remembered: null, other }
}

/** What was decided, as it stands in the form. */
export interface Decisions {
  taken: ReadonlySet<string>
  standIns: ReadonlyMap<string, string>
  roles: ReadonlyMap<string, Role>
  /** Those that somebody says are right. */
  areRight?: ReadonlySet<string>
}

/** Keeps what the owner decided so far; nothing is taken out yet. */
export async function keepDecisions(sql: Sql, names: NamesToCheck, decisions: Decisions): Promise<void> {
  for (const mention of names.mentions) {
    const standIn = decisions.standIns.get(mention.id) ?? mention.standIn
    const decision = decided(mention, decisions)
    if (standIn === mention.standIn && decision === mention.decision) continue
    await decideMention(sql, names.key, names.conversationId, { ...mention, decision, standIn })
  }
  for (const [code, role] of decisions.roles)
    await sql
      .updateTable('speaker')
      .set({ role })
      .where('conversation_id', '=', names.conversationId)
      .where('code', '=', code)
      .execute()
}

/** What nobody has said anything of stays a suggestion, though it goes out unless somebody lets it stay. */
function decided(
  { id, decision, standIn }: SuggestedMention,
  { taken, standIns, areRight }: Decisions,
): SuggestedMention['decision'] {
  if (!taken.has(id)) return 'kept'
  const isSaid = areRight?.has(id) === true || (standIns.get(id) ?? standIn) !== standIn
  return decision === 'suggested' && !isSaid ? 'suggested' : 'accepted'
}

/** Those of a doubt that nobody has said anything of. */
export const thoseOf = (names: NamesToCheck, doubt: Doubt): Set<string> =>
  new Set(
    groups(names.mentions)
      .filter((group) => group.doubt === doubt && !group.isDecided)
      .flatMap(({ mentions }) => mentions.map(({ id }) => id)),
  )

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
  const { conversation } = names.transcript
  const without = takeOut(conversation, everywhere(names))
  const decided = decidedNames(conversation.turns, names.mentions)
  if (names.corrections && names.remembered) {
    const { names: before, key } = names.remembered
    const remembered = remembering(decided, fingerprinter(key), before)
    return writeCorrections(sql, keys, owner, conversationId, without, remembered)
  }
  await refuseWhileWriting(sql, conversationId)
  const coded = lettersFor(without, names.transcript.voices)
  const key = await makeWordsKey(sql, keys, owner, { id: conversationId, citizenId: names.citizenId })
  const remembered = remembering(decided, fingerprinter(key))
  const talk = sealTalk(key, conversationId, coded.conversation, coded.voices.map(unlabelled), {
    names: remembered,
  })
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

/**
 * All that goes out, and wherever else the same words stand of which nobody has said that they stay. One in small letters that is an
 * ordinary word too goes out only where somebody saw it.
 */
function everywhere({
  mentions,
  transcript,
}: NamesToCheck): Pick<NewMention, 'turn' | 'from' | 'to' | 'standIn'>[] {
  const { turns } = transcript.conversation
  const out: Pick<NewMention, 'turn' | 'from' | 'to' | 'standIn'>[] = mentions.filter(
    ({ decision }) => decision !== 'kept',
  )
  const touched = [...mentions] as Pick<NewMention, 'turn' | 'from' | 'to'>[]
  for (const { text, standIn } of decidedNames(
    turns,
    mentions.filter(({ decision }) => decision !== 'kept'),
  ))
    for (const place of isOrdinaryWord(text) ? [] : placesOf(text, turns)) {
      const isTouched = touched.some(
        ({ turn, from, to }) => turn === place.turn && from < place.to && place.from < to,
      )
      if (isTouched) continue
      touched.push(place)
      out.push({ ...place, standIn })
    }
  return out
}
