import type { Sql } from '@lydhoer/database'
import type { Visit } from '../../../shared/request/route.ts'
import { nameOf, questionAmong } from '../../talk/passage/question.ts'
import { words as ofPassage } from '../../talk/passage/messages.ts'
import { openTried } from '../words-sealed.ts'
import { hangMessages } from './hang-messages.ts'

/** What can hang on a theme. */
export const hangable = ['passage', 'noticing', 'experiment'] as const
export type Hangable = (typeof hangable)[number]

/** Something that hangs on a theme, as the visitor may see it. */
export interface Hung {
  what: Hangable
  /** The passage's id, the noticing's, or that of the words written for the theme. */
  id: string
  /** What a passage is called, at which turns something is noticed, or what somebody wanted to try. */
  says: string
  /** Where it opens for those who may see it; null for words that stand here. */
  href: string | null
  /** '' where the visitor does not see who it is. */
  byName: string
  at: Date
  /** Whether the visitor may take it off. */
  isMine: boolean
}

/** So many of each are read. */
const most = 50

/** What hangs on a theme, in the order in which it came: what the visitor may not see is not there for them. */
export async function hungOn(sql: Sql, visit: Visit, themeId: string): Promise<Hung[]> {
  const all = [
    ...(await passagesOn(sql, visit, themeId)),
    ...(await noticingsOn(sql, visit, themeId)),
    ...(await triedOn(sql, visit, themeId)),
  ]
  return all.sort((one, other) => one.at.getTime() - other.at.getTime())
}

async function passagesOn(sql: Sql, { language, services, me }: Visit, themeId: string): Promise<Hung[]> {
  const rows = await sql
    .selectFrom('learning_theme_passage as h')
    .innerJoin('passage as p', 'p.id', 'h.passage_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .leftJoin('person as who', 'who.id', 'h.hung_by')
    .select(['p.id as passageId', 'p.conversation_id as conversationId', 'p.owner_id', 'h.hung_by'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn', 'k.wrapped_key as wrappedKey'])
    .select(['q.question_sealed as questionSealed', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .select(['who.display_name as name', 'h.created_at as at'])
    .where('h.theme_id', '=', themeId)
    .orderBy('h.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ what: 'passage', id: row.passageId, href: `/stykker/${row.passageId}` },
    says: nameOf(language, questionAmong(services, me, row), row),
    ...{ byName: row.name ?? '', at: row.at },
    isMine: row.hung_by === me.personId || row.owner_id === me.personId,
  }))
}

async function noticingsOn(sql: Sql, { language, me }: Visit, themeId: string): Promise<Hung[]> {
  const rows = await sql
    .selectFrom('learning_theme_noticing as h')
    .innerJoin('noticing as n', 'n.id', 'h.noticing_id')
    .leftJoin('person as a', 'a.id', 'n.author_id')
    .leftJoin('person as who', 'who.id', 'h.hung_by')
    .select(['n.id', 'n.passage_id', 'n.conversation_id', 'n.from_turn', 'n.to_turn', 'n.author_id'])
    .select(['a.display_name as author', 'who.display_name as name', 'h.created_at as at', 'h.hung_by'])
    .where('h.theme_id', '=', themeId)
    .orderBy('h.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ what: 'noticing', id: row.id, href: whereNoticed(row) },
    says: hangMessages[language].noticedAt(
      ofPassage[language].turns(row.from_turn, row.to_turn),
      row.author_id === me.personId ? null : (row.author ?? ''),
    ),
    ...{ byName: row.name ?? '', at: row.at },
    isMine: row.hung_by === me.personId || row.author_id === me.personId,
  }))
}

/** Where what somebody noticed stands beside the talk it is about. */
export const whereNoticed = (one: {
  passage_id: string | null
  conversation_id: string
  from_turn: number
}): string =>
  one.passage_id === null
    ? `/samtaler/${one.conversation_id}#t${one.from_turn}`
    : `/stykker/${one.passage_id}#t${one.from_turn}`

async function triedOn(sql: Sql, { services, me }: Visit, themeId: string): Promise<Hung[]> {
  const rows = await sql
    .selectFrom('learning_theme_experiment as h')
    .leftJoin('person as who', 'who.id', 'h.person_id')
    .select(['h.id', 'h.words_sealed', 'h.person_id', 'h.created_at as at', 'who.display_name as name'])
    .where('h.theme_id', '=', themeId)
    .orderBy('h.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ what: 'experiment', id: row.id, href: null, byName: row.name ?? '', at: row.at },
    says: openTried(services, me, row.id, row.words_sealed),
    isMine: row.person_id === me.personId,
  }))
}
