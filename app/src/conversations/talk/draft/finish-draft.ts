import { emptyConversation, type Comment, type Conversation, type Turn } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { Conflict, Invalid, NotFound, type Problem } from '../../../shared/request/errors.ts'
import { draftOf, type Draft } from './draft.ts'
import { follow, type Followed, type PassageAt } from './follow-turns.ts'
import { suggestMentions, suggestedMentions, type NewMention } from '../transcript/name-mentions.ts'
import { lengthOf, soundSpanIn } from '../passage/passage-sound.ts'
import { throughWords } from '../transcript/through-words.ts'
import { decidedNames, type DecidedName, type RememberedNames } from '../transcript/remembered-names.ts'
import { partiesOf, putTranscript } from '../transcript/put-transcript.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { indexTranscript } from '../transcript/turn-index.ts'
import {
  readTranscript,
  sealedAbout,
  sealedTurns,
  wordsKey,
  type OpenedTranscript,
  type Transcript,
  type Voice,
} from '../transcript/transcript.ts'
import { roleOf } from '../transcript/voices.ts'

type Keys = Pick<Services, 'masterKey' | 'workers'>

/** A draft as a conversation: empty turns left out, numbered anew. `origins` are those of each turn, in the same order. */
function written(draft: Draft): { turns: Turn[]; origins: (readonly number[])[] } {
  const said = draft.turns.filter(({ text }) => text.trim() !== '')
  return {
    turns: said.map(({ id, speaker, startMs, endMs, text }, index) => ({
      number: index + 1,
      speaker,
      startMs,
      endMs,
      text: text.trim(),
      ...(text === text.trim() ? draft.timed.get(id) : undefined),
    })),
    origins: said.map(({ origins }) => origins),
  }
}

/** Those who speak in the draft, by the roles that are known. */
function voicesIn(turns: readonly Turn[], known: readonly Voice[]): Voice[] {
  const codes = [...new Set(turns.map(({ speaker }) => speaker))].sort()
  return codes.map(
    (code) => known.find((voice) => voice.code === code) ?? { code, role: roleOf(code), label: null },
  )
}

/** Comments stand after the turns that they stood after; what they are about in a turn may have moved. */
function moved(comments: readonly Comment[], { moves }: Followed): Comment[] {
  const lastOf = new Map(moves.map(({ number, last }) => [number, last]))
  return comments.map(({ text, kind, afterTurn }) => ({
    text,
    kind,
    afterTurn: lastOf.get(afterTurn) ?? 0,
  }))
}

/**
 * Sends a draft on to the names page. Before anybody has confirmed, it becomes the transcript. After, it stays a draft, with
 * the names that were found in what was changed, and reaches nobody before these have been looked over.
 *
 * @throws NotFound when there is no draft
 * @throws Invalid when nothing has been written, or when a passage cannot follow its turns
 */
export async function offerDraft(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversationId: string,
): Promise<void> {
  const draft = await draftOf(sql, keys, owner, conversationId)
  if (!draft) throw new NotFound()
  const { turns, origins } = written(draft)
  if (turns.length === 0) throw new Invalid([nothingWritten])
  const before = await transcriptOf(sql, keys, owner, conversationId)
  const voices = voicesIn(turns, before?.voices ?? [])
  if (!before?.confirmed) {
    const followed = follow(before?.conversation.turns ?? [], withOrigins(turns, origins), [])
    const conversation = {
      ...emptyConversation('plain'),
      ...before?.conversation,
      notation: draft.notation,
      speakers: voices.map(({ code, role }) => ({ code, role, label: null, attributes: {} })),
      turns,
      comments: moved(before?.conversation.comments ?? [], followed),
    }
    const decided = before ? await decidedIn(sql, conversationId, before) : []
    await putTranscript(sql, keys, owner, conversationId, conversation, voices, decided)
    return
  }
  const followed = await follows(sql, conversationId, before, turns, origins)
  if (followed.unclear.length > 0) throw new Invalid(followed.unclear.map(cannotFollow))
  const between = await partiesOf(sql, owner, conversationId)
  const of = { conversationId, between, remembered: before.names, rememberedWith: before.key }
  const all = await throughWords(keys, owner, turns, 'names', { turns, of })
  const mentions = toLookOver(all, (turn) =>
    isChanged(before.conversation.turns, turns[turn - 1], origins[turn - 1]),
  )
  await sql.deleteFrom('name_mention').where('conversation_id', '=', conversationId).execute()
  await suggestMentions(sql, draft.key, owner, conversationId, mentions)
  await sql
    .updateTable('transcript_draft')
    .set({ checking: true })
    .where('conversation_id', '=', conversationId)
    .execute()
}

const nothingWritten: Problem = {
  what: {
    da: 'Der er ikke skrevet noget endnu.',
    en: 'Nothing has been written yet.',
  },
}

function cannotFollow({ from, to }: PassageAt): Problem {
  const turns = from === to ? `${from}` : `${from}–${to}`
  return {
    what: {
      da: `Stykket med tur ${turns} kan ikke følge med: dets første eller sidste tur er taget væk, eller den er slået sammen med ord uden for stykket.`,
      en: `The passage with turn ${turns} cannot follow: its first or last turn has been taken away, or joined to words outside it.`,
    },
    hint: {
      da: 'Del turen igen, eller tag stykket væk først.',
      en: 'Split the turn again, or remove the passage first.',
    },
  }
}

const withOrigins = (turns: readonly Turn[], origins: readonly (readonly number[])[]) =>
  turns.map(({ text }, index) => ({ text, origins: origins[index] ?? [] }))

async function transcriptOf(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversationId: string,
): Promise<OpenedTranscript | null> {
  const row = await sql
    .selectFrom('transcript')
    .select('format')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row ? readTranscript(sql, keys, owner, conversationId) : null
}

async function follows(
  sql: Sql,
  conversationId: string,
  before: Transcript,
  turns: readonly Turn[],
  origins: readonly (readonly number[])[],
): Promise<Followed> {
  const passages = await sql
    .selectFrom('passage')
    .select(['id', 'from_turn as from', 'to_turn as to'])
    .where('conversation_id', '=', conversationId)
    .execute()
  return follow(before.conversation.turns, withOrigins(turns, origins), passages)
}

/** The names of a text that nobody has confirmed, as far as they are decided on. */
async function decidedIn(sql: Sql, conversationId: string, before: OpenedTranscript): Promise<DecidedName[]> {
  return decidedNames(before.conversation.turns, await suggestedMentions(sql, before.key, conversationId))
}

/** Only what was not confirmed before is looked over again, and wherever a name stands that is new in it. */
function toLookOver(all: readonly NewMention[], isNew: (turn: number) => boolean): NewMention[] {
  const called = new Set(
    all.filter(({ turn, decision }) => decision !== 'kept' && isNew(turn)).map(({ standIn }) => standIn),
  )
  return all.filter(
    ({ turn, decision, standIn }) => isNew(turn) || (decision !== 'kept' && called.has(standIn)),
  )
}

/** A word that was left standing once stays. */
function isChanged(
  before: readonly Turn[],
  turn: Turn | undefined,
  origins: readonly number[] | undefined,
): boolean {
  const [only, ...more] = origins ?? []
  if (only === undefined || more.length > 0) return true
  return before.find(({ number }) => number === only)?.text !== turn?.text
}

/** What the names page looks over when a confirmed transcript has been corrected; null when none is being. */
export async function correctionsOf(sql: Sql, keys: Keys, owner: SignedIn, conversationId: string) {
  const draft = await draftOf(sql, keys, owner, conversationId)
  if (!draft?.checking) return null
  const before = await readTranscript(sql, keys, owner, conversationId)
  const { turns } = written(draft)
  const voices = voicesIn(turns, before.voices)
  const conversation: Conversation = { ...before.conversation, turns, comments: [], notation: draft.notation }
  return {
    key: draft.key,
    /** What is remembered of the names, and with which key. */
    remembered: { names: before.names, key: before.key },
    transcript: { conversation, voices, confirmed: false, losses: [] } satisfies Transcript,
    mentions: await suggestedMentions(sql, draft.key, conversationId),
  }
}

/**
 * Lets the corrections, with the names taken out, take the place of the confirmed turns; what points at these follows.
 * Their key stays, since others have sealed their noticings with it; names were never sealed with it.
 *
 * @throws Conflict when a passage was chosen meanwhile that cannot follow
 */
export async function writeCorrections(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversationId: string,
  without: Conversation,
  names: RememberedNames,
): Promise<void> {
  const draft = await draftOf(sql, keys, owner, conversationId)
  if (!draft?.checking) throw new NotFound()
  const before = await readTranscript(sql, keys, owner, conversationId)
  const { origins } = written(draft)
  const { turns } = without
  const followed = await follows(sql, conversationId, before, turns, origins)
  const [unclear] = followed.unclear
  if (unclear) throw new Conflict(cannotFollow(unclear).what)
  const key = await wordsKey(sql, keys, owner, conversationId)
  const durationMs = await lengthOf(sql, conversationId)
  const comments = moved(before.conversation.comments, followed)
  const { language } = before.conversation
  const about = sealedAbout(key, conversationId, { language, comments }, { names })
  const passages = followed.passages.map(({ id, from, to }) => {
    const sound = soundSpanIn(turns, from, to, durationMs)
    return {
      ...{ id, from_turn: from, to_turn: to },
      ...{ from_ms: sound?.fromMs ?? null, to_ms: sound?.toMs ?? null },
    }
  })
  const rows = sealedTurns(key, conversationId, without).map(({ speaker_code, body_sealed, ...row }) => ({
    ...row,
    speaker: speaker_code,
    body: body_sealed.toString('base64'),
  }))
  const speakers = voicesIn(turns, before.voices).map(({ code, role }) => ({ code, role }))
  const json = (value: unknown) => sqlTag`${JSON.stringify(value)}::jsonb`
  await sqlTag`select correct_transcript(${conversationId}, ${about}, ${json(speakers)}, ${json(rows)}, ${json(passages)},
    ${json(followed.moves)})`.execute(sql)
  await indexTranscript(sql, keys, owner, conversationId)
}

/** Nobody confirms a text while another version of it is being written. */
export async function refuseWhileWriting(sql: Sql, conversationId: string): Promise<void> {
  const draft = await sql
    .selectFrom('transcript_draft')
    .select('checking')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (draft)
    throw new Conflict({
      da: 'Du er ved at rette udskriften. Gør rettelsen færdig, eller smid den væk, før du bekræfter.',
      en: 'You are correcting the transcript. Finish the correction, or throw it away, before you confirm.',
    })
}
