import type { Notation, Turn } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { placeOf } from './draft-place.ts'
import { inOrder, sameTurn, type DraftTurn } from './draft-turns.ts'
import { Conflict, NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { newKey, sealJson, unsealJson, unwrapKey, wrapKey } from '../../../shared/sealing/seal.ts'
import type { Services } from '../../../shared/request/services.ts'
import { conversationOwnedBy, mayListen } from '../stretch/conversation.ts'
import { portions } from '../transcript/portions.ts'
import { readTranscript } from '../transcript/transcript.ts'

type Keys = Pick<Services, 'masterKey'>

/** Words with their own times, which hold only as long as the text stays as it was. */
type Timed = Pick<Turn, 'words' | 'anchors'>
/** What is sealed of a turn. */
interface Body {
  text: string
  notation: Notation
  timed?: Timed
}

/** A transcript that its owner writes or corrects; nobody else sees any of it. */
export interface Draft {
  /** Counts every saving. */
  revision: number
  /** Whether the names are being looked over. */
  checking: boolean
  notation: Notation
  turns: DraftTurn[]
  timed: ReadonlyMap<string, Timed>
  key: Buffer
}

const mostTurns = 5000
const place = (me: SignedIn, conversationId: string) =>
  ({ municipalityId: me.municipalityId, conversationId, of: 'draft' }) as const
const context = (conversationId: string, id: string) => `draft ${conversationId} ${id}`

/** The draft of a conversation of one's own; null when there is none. */
export async function draftOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  conversationId: string,
): Promise<Draft | null> {
  const row = await sql
    .selectFrom('transcript_draft')
    .select(['revision', 'checking', 'wrapped_key'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (!row) return null
  const key = unwrapKey(keys.masterKey, place(me, conversationId), row.wrapped_key)
  const rows = await sql
    .selectFrom('turn_draft')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('gone', '=', false)
    .execute()
  const opened = rows.map((one) => opening(key, conversationId, one))
  return {
    revision: row.revision,
    checking: row.checking,
    notation: opened[0]?.body.notation ?? 'jefferson',
    turns: inOrder(opened.map(({ turn }) => turn)),
    timed: new Map(opened.flatMap(({ turn, body }) => (body.timed ? [[turn.id, body.timed]] : []))),
    key,
  }
}

interface Row {
  id: string
  place: string
  speaker_code: string
  start_ms: number | null
  end_ms: number | null
  body_sealed: Buffer
  origins: number[]
  revision: number
  gone: boolean
}

function opening(key: Buffer, conversationId: string, row: Row): { turn: DraftTurn; body: Body } {
  const body = unsealJson<Body>(key, context(conversationId, row.id), row.body_sealed)
  return {
    body,
    turn: {
      id: row.id,
      place: row.place,
      speaker: row.speaker_code,
      startMs: row.start_ms,
      endMs: row.end_ms,
      text: body.text,
      origins: row.origins,
      revision: row.revision,
      gone: row.gone,
    },
  }
}

/**
 * Begins a draft: the transcript as it is, or one empty turn. A draft that is there already stays.
 *
 * @throws NotFound when the conversation is not one's own
 * @throws Conflict when the citizen has not agreed to own reflection
 */
export async function beginDraft(sql: Sql, keys: Keys, me: SignedIn, conversationId: string): Promise<void> {
  const { citizen_id, format } = await conversationOwnedBy(sql, me, conversationId)
  if (!(await mayListen(sql, conversationId))) throw new Conflict(notAgreed)
  const key = newKey()
  const begun = await sql
    .insertInto('transcript_draft')
    .values({
      municipality_id: me.municipalityId,
      conversation_id: conversationId,
      owner_id: me.personId,
      citizen_id,
      wrapped_key: wrapKey(keys.masterKey, place(me, conversationId), key),
    })
    .onConflict((on) => on.columns(['municipality_id', 'conversation_id']).doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 0n) return
  const read = format ? (await readTranscript(sql, keys, me, conversationId)).conversation : null
  const notation = read?.notation ?? 'jefferson'
  const turns = read?.turns ?? [{ number: 1, speaker: 'M', startMs: null, endMs: null, text: '' }]
  const rows = turns.map((turn: Turn, index) => {
    const id = crypto.randomUUID()
    const timed = { ...(turn.words && { words: turn.words }), ...(turn.anchors && { anchors: turn.anchors }) }
    return {
      municipality_id: me.municipalityId,
      conversation_id: conversationId,
      id,
      place: placeOf(index),
      speaker_code: turn.speaker,
      start_ms: turn.startMs,
      end_ms: turn.endMs,
      body_sealed: sealJson(key, context(conversationId, id), { text: turn.text, notation, timed }),
      origins: read ? [turn.number] : [],
      revision: 1,
    }
  })
  for (const some of portions(rows)) await sql.insertInto('turn_draft').values(some).execute()
  await sql
    .updateTable('transcript_draft')
    .set({ revision: 1 })
    .where('conversation_id', '=', conversationId)
    .execute()
}

const notAgreed = {
  da: 'Borgeren har ikke sagt ja til, at du må lytte, eller aftalen er udløbet.',
  en: 'The citizen has not agreed that you may listen, or the agreement has ended.',
}

/** What came of a saving: all of it was kept, or none of it because somebody had changed the same turns meanwhile. */
export type Saved =
  | { kept: true; revision: number; others: DraftTurn[] }
  | { kept: false; revision: number; theirs: DraftTurn[] }

/**
 * Keeps changed turns. A change says which version of the turn it rests on; where another version has been kept
 * meanwhile nothing at all is written, and the other versions are handed back. A change that has been kept already
 * (an answer was lost on its way) counts as kept.
 *
 * @param since the saving after which others' changes are wanted
 * @throws NotFound when there is no draft, or the turns are of one that was let go of
 */
export async function saveTurns(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  conversationId: string,
  changes: readonly DraftTurn[],
  since: number,
): Promise<Saved> {
  const row = await sql
    .selectFrom('transcript_draft')
    .select(['revision', 'checking', 'wrapped_key'])
    .where('conversation_id', '=', conversationId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const key = unwrapKey(keys.masterKey, place(me, conversationId), row.wrapped_key)
  const rows = await sql
    .selectFrom('turn_draft')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .execute()
  const there = new Map(rows.map((one) => [one.id, opening(key, conversationId, one)]))
  const notation = there.values().next().value?.body.notation ?? 'jefferson'
  const theirs: DraftTurn[] = []
  const toWrite: DraftTurn[] = []
  for (const change of changes) {
    const now = there.get(change.id)?.turn
    if (!now && change.revision !== 0) throw new NotFound()
    if (now && sameTurn(now, change)) continue
    if (now && now.revision !== change.revision) theirs.push(now)
    else toWrite.push(change)
  }
  if (theirs.length > 0) return { kept: false, revision: row.revision, theirs }
  if (there.size + toWrite.length > mostTurns)
    throw new Conflict({
      da: `En udskrift kan højst have ${mostTurns} taleture.`,
      en: `A transcript can have at most ${mostTurns} turns.`,
    })
  const revision = toWrite.length > 0 ? row.revision + 1 : row.revision
  for (const change of toWrite)
    await write(sql, key, me, conversationId, { ...change, revision }, notation, there.get(change.id)?.body)
  if (toWrite.length > 0) {
    await sql
      .updateTable('transcript_draft')
      .set({ revision, checking: false })
      .where('conversation_id', '=', conversationId)
      .execute()
    // What was found in the text as it was no longer stands where it stood.
    if (row.checking)
      await sql.deleteFrom('name_mention').where('conversation_id', '=', conversationId).execute()
  }
  const mine = new Set(changes.map(({ id }) => id))
  const others = [...there.values()]
    .map(({ turn }) => turn)
    .filter((turn) => turn.revision > since && !mine.has(turn.id))
  return { kept: true, revision, others }
}

async function write(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  conversationId: string,
  turn: DraftTurn,
  notation: Notation,
  before: Body | undefined,
): Promise<void> {
  const timed = before?.timed && before.text === turn.text ? { timed: before.timed } : {}
  const columns = {
    place: turn.place,
    speaker_code: turn.speaker,
    start_ms: turn.startMs,
    end_ms: turn.endMs,
    body_sealed: sealJson(key, context(conversationId, turn.id), {
      text: turn.gone ? '' : turn.text,
      notation,
      ...timed,
    } satisfies Body),
    origins: [...turn.origins],
    revision: turn.revision,
    gone: turn.gone,
  }
  await sql
    .insertInto('turn_draft')
    .values({ municipality_id: me.municipalityId, conversation_id: conversationId, id: turn.id, ...columns })
    .onConflict((on) => on.columns(['municipality_id', 'conversation_id', 'id']).doUpdateSet(columns))
    .execute()
}

/** Lets the draft go, with its key; the confirmed text, if any, stays as it is. */
export async function dropDraft(sql: Sql, conversationId: string): Promise<void> {
  const draft = await sql
    .selectFrom('transcript_draft')
    .select('checking')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (draft?.checking)
    await sql.deleteFrom('name_mention').where('conversation_id', '=', conversationId).execute()
  await sql.deleteFrom('transcript_draft').where('conversation_id', '=', conversationId).execute()
}
