import type { Sql } from '@lydhoer/database'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { groundKeyIfThere } from '../../../shared/sealing/ground-key.ts'
import { wantsIn } from '../../../shared/sealing/own-wants.ts'
import { words as ofPassage } from '../../talk/passage/messages.ts'
import { nameOf, questionAmong } from '../../talk/passage/question.ts'

/** Something that the visitor can hang on a theme. */
export interface ToHang {
  id: string
  says: string
  /** Whose it is, where it is another's. */
  ofName: string | null
  at: Date
}

/** What a visitor can hang on a theme, the newest of each first. */
export interface AllToHang {
  passages: ToHang[]
  noticings: ToHang[]
  /** Their own, in their own words: to write something for the theme from. */
  experiments: ToHang[]
}

/** So many of each are shown. */
const most = 20

/** What the visitor has and does not see hang on a theme yet. */
export const allToHang = async (sql: Sql, visit: Visit, themeId: string): Promise<AllToHang> => ({
  passages: await passagesToHang(sql, visit, themeId),
  noticings: await noticingsToHang(sql, visit, themeId),
  experiments: await ownExperiments(sql, visit),
})

/** The passages that the visitor owns or has been given, the newest first; without those that they see hang on a theme. */
export async function passagesToHang(
  sql: Sql,
  { language, services, me }: Visit,
  themeId: string | null = null,
): Promise<ToHang[]> {
  const rows = await sql
    .selectFrom('passage as p')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .leftJoin('person as o', 'o.id', 'p.owner_id')
    .select(['p.id as passageId', 'p.conversation_id as conversationId', 'p.owner_id'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn', 'k.wrapped_key as wrappedKey'])
    .select(['q.question_sealed as questionSealed', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .select(['o.display_name as owner', 'p.created_at as at'])
    .where((one) =>
      one.or([
        one('p.owner_id', '=', me.personId),
        one('p.id', 'in', (from) =>
          from
            .selectFrom('passage_share as s')
            .select('s.passage_id')
            .where('s.with_person_id', '=', me.personId),
        ),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('learning_theme_passage as h')
            .select('h.passage_id')
            .whereRef('h.passage_id', '=', 'p.id')
            .where('h.theme_id', '=', themeId),
        ),
      ),
    )
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.passageId, at: row.at, ofName: nameUnlessMine(me, row.owner_id, row.owner) },
    says: nameOf(language, questionAmong(services, me, row), row),
  }))
}

async function noticingsToHang(
  sql: Sql,
  { language, services, me }: Visit,
  themeId: string,
): Promise<ToHang[]> {
  const rows = await sql
    .selectFrom('noticing as n')
    .leftJoin('person as a', 'a.id', 'n.author_id')
    .select(['n.id', 'n.from_turn', 'n.to_turn', 'n.author_id', 'n.created_at as at'])
    .leftJoin('conversation_key as k', 'k.conversation_id', 'n.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'n.passage_id')
    .select(['n.passage_id as passageId', 'n.conversation_id as conversationId'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .select('a.display_name as author')
    .where('n.kind', '=', 'noticing')
    .where((one) =>
      one.or([
        one('n.author_id', '=', me.personId),
        one.and([one('n.owner_id', '=', me.personId), one('n.shared_at', 'is not', null)]),
        one('n.passage_id', 'in', (from) =>
          from
            .selectFrom('passage_share as s')
            .select('s.passage_id')
            .where('s.with_person_id', '=', me.personId),
        ),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('learning_theme_noticing as h')
            .select('h.noticing_id')
            .whereRef('h.noticing_id', '=', 'n.id')
            .where('h.theme_id', '=', themeId),
        ),
      ),
    )
    .orderBy('n.created_at', 'desc')
    .orderBy('n.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, at: row.at, ofName: nameUnlessMine(me, row.author_id, row.author) },
    says: [
      ofPassage[language].turns(row.from_turn, row.to_turn),
      row.wrappedKey && questionAmong(services, me, { ...row, wrappedKey: row.wrappedKey }),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
}

const nameUnlessMine = (me: SignedIn, id: string, name: string | null) =>
  id === me.personId ? null : (name ?? '')

/** What the visitor has written for themselves that they want to try. */
async function ownExperiments(sql: Sql, { services, me }: Visit): Promise<ToHang[]> {
  const key = await groundKeyIfThere(sql, services, me, { of: 'person', personId: me.personId })
  if (!key) return []
  const rows = await sql
    .selectFrom('experiment')
    .select(['id', 'wants_sealed', 'created_at as at'])
    .where('person_id', '=', me.personId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(5)
    .execute()
  return rows.map(({ id, wants_sealed, at }) => ({
    id,
    says: wantsIn(key, id, wants_sealed),
    ofName: null,
    at,
  }))
}

/** One of the visitor's own experiments in their own words, to begin from; '' where there is none. */
export async function ownWords(sql: Sql, { services, me }: Visit, experimentId: string): Promise<string> {
  const key = await groundKeyIfThere(sql, services, me, { of: 'person', personId: me.personId })
  const row = await sql
    .selectFrom('experiment')
    .select(['id', 'wants_sealed'])
    .where('id', '=', experimentId)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  return key && row ? wantsIn(key, row.id, row.wants_sealed) : ''
}
