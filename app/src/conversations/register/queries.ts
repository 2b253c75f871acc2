import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { pageOfList, readPerPage, standsAfter } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { answers, type ConversationForm } from './form.ts'

const today = sqlTag<string>`today()`

/** The citizens whom this worker works with now, for the list to choose from. */
export async function citizensOf(sql: Sql, worker: SignedIn) {
  return sql
    .selectFrom('case_assignment')
    .innerJoin('person', 'person.id', 'case_assignment.citizen_id')
    .select(['person.id', 'person.display_name'])
    .where('case_assignment.worker_id', '=', worker.personId)
    .where('case_assignment.valid_from', '<=', today)
    .where((on) =>
      on.or([on('case_assignment.valid_to', 'is', null), on('case_assignment.valid_to', '>', today)]),
    )
    .distinct()
    .execute()
}

const inOrder = ['held_on', 'created_at', 'id'] as const

/** A page of the worker's own conversations, newest first, each with how far it has come. */
export async function conversationsOwnedBy(sql: Sql, worker: SignedIn, after: string | null) {
  const rows = await sql
    .selectFrom((from) =>
      from
        .selectFrom('conversation')
        .select(['id', 'kind', 'held_on', 'citizen_id', 'created_at'])
        .where('owner_id', '=', worker.personId)
        .where(standsAfter('conversation', inOrder, after))
        .orderBy('held_on', 'desc')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(readPerPage)
        .as('c'),
    )
    .innerJoin('person', 'person.id', 'c.citizen_id')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .leftJoin('consent as k', (join) =>
      join.onRef('k.conversation_id', '=', 'c.id').on('k.purpose', '=', 'ownReflection'),
    )
    .select((of) => [
      'c.id',
      'c.kind',
      'c.held_on',
      'person.display_name as citizen_name',
      't.format',
      't.confirmed_at',
      'r.duration_ms',
      'r.state as recording_state',
      'k.state as consent_state',
      'k.ends_on',
      of
        .selectFrom('turn')
        .whereRef('turn.conversation_id', '=', 'c.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('turns'),
    ])
    .orderBy('c.held_on', 'desc')
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return pageOfList(rows, after)
}

/** Registers a conversation with its consents; the same submission twice is one conversation. */
export async function registerConversation(
  sql: Sql,
  worker: SignedIn,
  departmentId: string,
  form: ConversationForm,
): Promise<string> {
  const existing = () =>
    sql
      .selectFrom('conversation')
      .select('id')
      .where('owner_id', '=', worker.personId)
      .where('submission_id', '=', form.submissionId)
      .executeTakeFirst()
  const before = await existing()
  if (before) return before.id

  const id = crypto.randomUUID()
  await sql
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
    .execute()
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
        ends_on: state === 'given' ? (form.endsOn ?? null) : null,
      })),
    )
    .execute()
  return id
}
