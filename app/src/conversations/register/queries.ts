import { saidOnce, type Blanks, type Sql } from '@lydhoer/database'
import { sql as sqlTag, type RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { goneThings, isAnythingGone } from '../talk/gone/gone.ts'
import { answers, type ConversationForm } from './form.ts'

const inOrder = ['held_on', 'created_at', 'id'] as const

/**
 * Some of the worker's own conversations, newest first, each with how far it has come. What belongs to each is looked up for it alone:
 * joined, each citizen and transcript of the house may be held against the policies first.
 */
function ownedIn(sql: Sql, owner: RawBuilder<string>, stands: RawBuilder<boolean>) {
  return sql
    .selectFrom((from) =>
      from
        .selectFrom('conversation')
        .select(['id', 'kind', 'held_on', 'citizen_id', 'created_at'])
        .where('owner_id', '=', owner)
        .where(stands)
        .orderBy('held_on', 'desc')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(readPerPage)
        .as('c'),
    )
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('person')
          .select('display_name')
          .whereRef('id', '=', 'c.citizen_id')
          .limit(sqlTag.lit(1))
          .as('person'),
      (on) => on.onTrue(),
    )
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('transcript')
          .select(['format', 'confirmed_at', 'turns'])
          .whereRef('conversation_id', '=', 'c.id')
          .limit(sqlTag.lit(1))
          .as('t'),
      (on) => on.onTrue(),
    )
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('recording')
          .select(['duration_ms', 'state'])
          .whereRef('conversation_id', '=', 'c.id')
          .limit(sqlTag.lit(1))
          .as('r'),
      (on) => on.onTrue(),
    )
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('consent')
          .select(['state', 'ends_on'])
          .whereRef('conversation_id', '=', 'c.id')
          .where('purpose', '=', sqlTag.lit('ownReflection'))
          .limit(sqlTag.lit(1))
          .as('k'),
      (on) => on.onTrue(),
    )
    .select([
      'c.id',
      'c.kind',
      'c.held_on',
      'person.display_name as citizen_name',
      't.format',
      't.confirmed_at',
      't.turns',
      'r.duration_ms',
      'r.state as recording_state',
      'k.state as consent_state',
      'k.ends_on',
    ])
    .orderBy('c.held_on', 'desc')
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
}

/** The first page, with whether anything is gone, which is told there alone: one question. */
const firstPage = saidOnce((sql, { owner }: Blanks<{ owner: string }>) =>
  sql.selectNoFrom([
    jsonArrayFrom(ownedIn(sql, owner, standsAfter('conversation', inOrder, null))).as('rows'),
    isAnythingGone(sql, 'conversation').as('isGone'),
  ]),
)
const laterPage = saidOnce((sql, { owner, after }: Blanks<{ owner: string; after: string }>) =>
  sql.selectNoFrom(
    jsonArrayFrom(ownedIn(sql, owner, standsAfter('conversation', inOrder, after))).as('rows'),
  ),
)

/** A page of the worker's own conversations, and on the first what is gone of them. */
export async function conversationsOwnedBy(sql: Sql, { personId: owner }: SignedIn, after: string | null) {
  if (after !== null) {
    const [{ rows } = { rows: [] }] = await laterPage(sql, { owner, after })
    return { page: pageOfList(rows, after), gone: [] }
  }
  const [{ rows, isGone } = { rows: [], isGone: false }] = await firstPage(sql, { owner })
  return { page: pageOfList(rows, after), gone: isGone ? await goneThings(sql, 'conversation') : [] }
}

/** The worker's newest conversations, for being found by name. */
export async function newestOwned(sql: Sql, worker: SignedIn) {
  return sql
    .selectFrom('conversation as c')
    .innerJoin('person', 'person.id', 'c.citizen_id')
    .select(['c.id', 'c.kind', 'c.held_on', 'person.display_name as citizen_name'])
    .where('c.owner_id', '=', worker.personId)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(500)
    .execute()
}

/** Registers a conversation with its consents; the same submission twice is one conversation. */
export async function registerConversation(
  sql: Sql,
  worker: SignedIn,
  departmentId: string,
  form: Omit<ConversationForm, 'another'>,
): Promise<string> {
  const id = crypto.randomUUID()
  const made = await sql
    .insertInto('conversation')
    .values({
      municipality_id: worker.municipalityId,
      id,
      owner_id: worker.personId,
      citizen_id: form.citizenId,
      department_id: departmentId,
      kind: form.kind,
      held_on: form.heldOn,
      submission_id: form.submissionId,
    })
    .onConflict((on) => on.columns(['municipality_id', 'owner_id', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return registeredWith(sql, worker, form.submissionId)
  await sql
    .insertInto('consent')
    .values(
      answers(form).map(({ purpose, state }) => ({
        municipality_id: worker.municipalityId,
        conversation_id: id,
        citizen_id: form.citizenId,
        owner_id: worker.personId,
        purpose,
        state,
        given_how: form.givenHow,
        given_on: form.heldOn,
        ends_on: state === 'given' ? form.endsOn : null,
      })),
    )
    .execute()
  return id
}

async function registeredWith(sql: Sql, worker: SignedIn, submissionId: string): Promise<string> {
  const { id } = await sql
    .selectFrom('conversation')
    .select('id')
    .where('owner_id', '=', worker.personId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return id
}

/** Another conversation of the worker's with the same citizen, on the same day and of the same kind, from another form. */
export async function twinOf(
  sql: Sql,
  worker: SignedIn,
  form: Pick<ConversationForm, 'citizenId' | 'heldOn' | 'kind' | 'submissionId'>,
): Promise<string | undefined> {
  const twin = await sql
    .selectFrom('conversation')
    .select('id')
    .where('owner_id', '=', worker.personId)
    .where('citizen_id', '=', form.citizenId)
    .where('held_on', '=', form.heldOn)
    .where('kind', '=', form.kind)
    .where('submission_id', '!=', form.submissionId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return twin?.id
}

/** @throws NotFound unless it is the worker's own */
export async function conversationToCorrect(sql: Sql, worker: SignedIn, id: string) {
  const row = await sql
    .selectFrom('conversation as c')
    .innerJoin('person as p', 'p.id', 'c.citizen_id')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .select(['c.id', 'c.kind', 'c.held_on', 'p.display_name as citizen_name', 't.format', 'r.object_id'])
    .where('c.id', '=', id)
    .where('c.owner_id', '=', worker.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...row, isEmpty: row.format === null && row.object_id === null }
}

/** Puts the day and the kind right. False when something has been put in: then they stay as they are. */
export async function correctConversation(
  sql: Sql,
  id: string,
  { kind, heldOn }: Pick<ConversationForm, 'kind' | 'heldOn'>,
): Promise<boolean> {
  const { rows } = await sqlTag<{
    done: boolean
  }>`select correct_conversation(${id}, ${kind}, ${heldOn}) as done`.execute(sql)
  return rows[0]?.done ?? false
}
