import { saidOnce, type Blanks, type Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { notedAccess, readingOf, recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { codeColumns } from '../../shared/codebook/codes.ts'
import { markColumns } from '../talk/notes/marks.ts'
import { noticingColumns } from '../talk/notes/noticings.ts'

/** Notes for the citizen that the owner listens to or reads their own conversation. */
export const recordListening = (sql: Sql, visit: Visit, one: { id: string; citizen_id: string }) =>
  recordAccess(sql, visit, {
    citizenId: one.citizen_id,
    conversationId: one.id,
    purpose: 'ownReflection',
  })

/**
 * A conversation of one's own with all that its page shows beside the talk, in one question: what the citizen has said yes and no to,
 * the passages chosen from it with how many people each is open to now, who they are, what was measured, what people have
 * written, and what its words open with. People are looked up once for all of it, since who may see a name is long to find out. Where
 * there is something to listen to or read, the same question notes for the citizen that it was opened.
 */
const toListenTo = saidOnce((sql, { id, owner, reading }: Blanks<Asked>) =>
  sql
    .with('talk', (from) =>
      from.selectFrom('conversation').selectAll().where('id', '=', id).where('owner_id', '=', owner),
    )
    .with('shared', (from) =>
      from
        .selectFrom('passage_share')
        .select(['passage_id', 'with_person_id'])
        .where('conversation_id', '=', id),
    )
    .with('noticed', (from) =>
      from
        .selectFrom('noticing')
        .selectAll()
        .where('conversation_id', '=', id)
        .where('kind', '=', 'noticing'),
    )
    .with('marked', (from) => from.selectFrom('coded_span').selectAll().where('conversation_id', '=', id))
    .with('people', (from) =>
      from
        .selectFrom('person')
        .select(['id', 'display_name'])
        .where('id', 'in', (either) =>
          either
            .selectFrom('talk')
            .select('citizen_id as id')
            .unionAll(either.selectFrom('shared').select('with_person_id as id'))
            .unionAll(either.selectFrom('noticed').select('author_id as id'))
            .unionAll(either.selectFrom('marked').select('author_id as id')),
        ),
    )
    .selectFrom('talk as c')
    .innerJoin('people as who', 'who.id', 'c.citizen_id')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .leftJoin('conversation_key as k', 'k.conversation_id', 'c.id')
    .leftJoin('proposed_times as p', 'p.conversation_id', 'c.id')
    .select(['c.id', 'c.kind', 'c.held_on', 'c.citizen_id', 'who.display_name as citizen_name'])
    .select([
      't.format',
      't.confirmed_at',
      't.about_sealed',
      'k.wrapped_key',
      'p.body_sealed as times_sealed',
    ])
    .select(['r.state as recording_state', 'r.duration_ms', 'r.pauses'])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('consent')
          .select(['purpose', 'state', 'ends_on'])
          .whereRef('consent.conversation_id', '=', 'c.id'),
      ).as('consents'),
      jsonArrayFrom(
        of
          .selectFrom('passage')
          .leftJoin('passage_question as q', 'q.passage_id', 'passage.id')
          .select((within) => [
            'passage.id as passageId',
            'passage.conversation_id as conversationId',
            'passage.from_turn as fromTurn',
            'passage.to_turn as toTurn',
            'q.question_sealed as questionSealed',
            within
              .selectFrom('shared')
              .whereRef('shared.passage_id', '=', 'passage.id')
              .select(({ fn }) => fn.countAll<number>().as('n'))
              .as('shares'),
          ])
          .whereRef('passage.conversation_id', '=', 'c.id')
          .orderBy('passage.from_turn'),
      ).as('passages'),
      jsonArrayFrom(
        of
          .selectFrom('shared')
          .innerJoin('people', 'people.id', 'shared.with_person_id')
          .select('people.display_name as name')
          .distinct()
          .orderBy('name'),
      ).as('openFor'),
      jsonArrayFrom(
        of
          .selectFrom('noticed as n')
          .innerJoin('people as p', 'p.id', 'n.author_id')
          .select(noticingColumns)
          .orderBy('n.created_at'),
      ).as('noticings'),
      jsonArrayFrom(
        of
          .selectFrom('marked as n')
          .innerJoin('people as p', 'p.id', 'n.author_id')
          .select(markColumns)
          .orderBy('n.from_turn')
          .orderBy('n.from_char')
          .orderBy('n.created_at'),
      ).as('marks'),
      jsonArrayFrom(
        of
          .selectFrom('code')
          .select(codeColumns)
          .where('code.id', 'in', (used) =>
            used.selectFrom('marked').select('code_id').where('code_id', 'is not', null),
          ),
      ).as('codes'),
      of
        .case()
        .when(sqlTag<boolean>`t.confirmed_at is not null or (t.format is null and r.state is not null)`)
        .then(notedAccess(sqlTag.ref('c.citizen_id'), sqlTag.ref('c.id'), 'ownReflection', reading))
        .end()
        .as('noted'),
      // Whether the visitor works with the citizen today, and may write in their plan.
      sqlTag<boolean>`c.citizen_id in (select citizen_and_assigned())`.as('worksWith'),
    ]),
)

interface Asked {
  id: string
  owner: string
  reading: string
}

/** @throws NotFound when it is another's. */
export async function conversationToListenTo(sql: Sql, visit: Visit, id: string) {
  const [row] = await toListenTo(sql, { id, owner: visit.me.personId, reading: readingOf(visit) })
  if (!row) throw new NotFound()
  const { noticings, marks, codes, noted, ...conversation } = row
  return {
    conversation,
    /** What people have written beside it, sealed where it is sealed. */
    written: { noticings, marks, codes },
    /** False where there is nothing yet to listen to or read, or names still to be taken out. */
    isThere: noted !== null,
  }
}

export type ConversationToListenTo = Awaited<ReturnType<typeof conversationToListenTo>>['conversation']
