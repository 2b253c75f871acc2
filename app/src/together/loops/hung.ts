import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { titleOfHung } from './hung-titles.ts'
import { problems } from './told.ts'
import { noteContext, openOfLoops, sealOfLoops, type Keys } from '../house/sealed-loops.ts'
import { columnOf, isCause, things, type Cause, type Thing } from './things.ts'

/** Something that hangs on a loop, as far as the visitor may see it. */
export interface Hung {
  id: string
  stepId: string | null
  what: Thing
  /** Where it stands; null where it is a word, or where the visitor may see that it hangs there and not open it. */
  href: string | null
  /** Of a letter, its version; of what is waited for, its cause; of what the house reads, what it is called. */
  version: number | null
  cause: Cause | null
  title: string | null
  note: string
  by: { id: string; name: string }
  /** Whether the visitor can take it off: they hung it, or it is theirs. */
  mayTakeOff: boolean
}

const rowsOf = (sql: Sql, loopId: string) =>
  sql
    .selectFrom('loop_hung')
    .leftJoin('passage as p', 'p.id', 'loop_hung.passage_id')
    .leftJoin('noticing as n', 'n.id', 'loop_hung.noticing_id')
    .leftJoin('letter_version as v', 'v.id', 'loop_hung.letter_version_id')
    .leftJoin('study as s', 's.id', 'loop_hung.study_id')
    .leftJoin('flip as f', 'f.id', 'loop_hung.flip_id')
    .leftJoin('request as q', 'q.id', 'loop_hung.request_id')
    .leftJoin('finding as d', 'd.id', 'loop_hung.finding_id')
    .leftJoin('joint_experiment as j', 'j.id', 'loop_hung.joint_experiment_id')
    .leftJoin('gathering as g', 'g.id', 'loop_hung.gathering_id')
    .leftJoin('person as h', 'h.id', 'loop_hung.hung_by')
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('resource_version as w')
          .select(['w.id as worded', 'w.words_sealed as words_of_resource'])
          .whereRef('w.resource_id', '=', 'loop_hung.resource_id')
          .orderBy('w.number', 'desc')
          .limit(1)
          .as('r'),
      (on) => on.onTrue(),
    )
    .select(['loop_hung.id', 'loop_hung.step_id', 'loop_hung.note_sealed', 'loop_hung.hung_by'])
    .select(Object.values(columnOf).map((column) => `loop_hung.${column}` as const))
    .select(['h.display_name as name', 'p.owner_id', 'n.author_id', 'n.passage_id as noticed_passage'])
    .select(['v.template_id', 'v.number', 's.id as open_study', 'r.worded', 'r.words_of_resource'])
    .select(['f.theme_sealed as theme_of_flip', 'q.words_sealed as words_of_request'])
    .select(['d.words_sealed as words_of_finding', 'j.words_sealed as words_of_trial'])
    .select('g.theme_sealed as theme_of_gathering')
    .where('loop_hung.loop_id', '=', loopId)

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

function whereIs(what: Thing, row: Row): string | null {
  switch (what) {
    case 'stykke':
      return `/stykker/${row.passage_id}`
    case 'bemaerkning':
      return row.noticed_passage && `/stykker/${row.noticed_passage}`
    case 'proev':
      return `/proev/${row.experiment_id}`
    case 'rum':
      return `/rum/${row.learning_room_id}`
    case 'brev':
      return row.template_id && `/breve/${row.template_id}?til=${row.number}`
    case 'studie':
      return row.open_study && `/forloeb/studier/${row.open_study}`
    case 'flip':
      return `/flip/${row.flip_id}`
    case 'spoergsmaal':
      return `/spoergsmaal/${row.request_id}`
    case 'fund':
      return `/fund/${row.finding_id}`
    case 'materiale':
      return `/materialer/${row.resource_id}`
    case 'forsoeg':
      return `/vi-proever/${row.joint_experiment_id}`
    case 'samling':
      return `/samlinger/${row.gathering_id}`
    case 'venter':
      return null
  }
}

function opened(keys: Keys, me: SignedIn, row: Row): Hung {
  const what = things.find((thing) => row[columnOf[thing]] !== null) ?? 'venter'
  const cause = row.waiting_cause
  return {
    ...{ id: row.id, stepId: row.step_id, what, href: whereIs(what, row), version: row.number },
    cause: cause !== null && isCause(cause) ? cause : null,
    title: titleOfHung(keys, me, row),
    note: row.note_sealed ? openOfLoops<string>(keys, me, noteContext(row.id), row.note_sealed) : '',
    by: { id: row.hung_by, name: row.name ?? '' },
    mayTakeOff: [row.hung_by, row.owner_id, row.author_id].includes(me.personId),
  }
}

/** A page of what hangs on a loop or its steps that the visitor may see, the newest first. */
export async function hungOn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  loopId: string,
  after: string | null = null,
): Promise<ListPage<Hung>> {
  const rows = await rowsOf(sql, loopId)
    .where(standsAfter('loop_hung', ['created_at', 'id'], after).$castTo<boolean>())
    .orderBy('loop_hung.created_at', 'desc')
    .orderBy('loop_hung.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor sees it */
export async function oneHung(sql: Sql, keys: Keys, me: SignedIn, loopId: string, id: string): Promise<Hung> {
  const row = await rowsOf(sql, loopId).where('loop_hung.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** Whether the visitor may see what they want to hang. */
export async function maySee(sql: Sql, what: Thing, of: string): Promise<boolean> {
  if (what === 'venter') return isCause(of)
  if (!/^[0-9a-f-]{36}$/.test(of)) return false
  const table = {
    ...{ stykke: 'passage', bemaerkning: 'noticing', proev: 'experiment', rum: 'learning_room' },
    ...{ brev: 'letter_version', studie: 'study', flip: 'flip', spoergsmaal: 'request', fund: 'finding' },
    ...{ materiale: 'resource' },
    ...{ forsoeg: 'joint_experiment', samling: 'gathering' },
  }[what] as 'passage'
  const row = await sql.selectFrom(table).select('id').where('id', '=', of).executeTakeFirst()
  return row !== undefined
}

export interface ToHang {
  what: Thing
  of: string
  note: string
}

/**
 * Hangs something on a loop; what hangs there hangs there once.
 *
 * @returns the address that undoes it; undefined where it hung there already
 * @throws NotFound unless the visitor may see it
 */
export async function hang(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  loopId: string,
  { what, of, note }: ToHang,
): Promise<string | undefined> {
  if (!(await maySee(sql, what, of))) throw new NotFound(problems.notYours)
  const id = crypto.randomUUID()
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('loop_hung')
    .values({
      ...{
        municipality_id: me.municipalityId,
        id,
        loop_id: loopId,
        [columnOf[what]]: of,
        hung_by: me.personId,
      },
      note_sealed: note === '' ? null : sealOfLoops(services, me, noteContext(id), note),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made !== 1n) return undefined
  return letGo(sql, services, me, { kind: 'loopHung', kept: { id, loopId } })
}

/** It was hung, and hangs there no more. */
export const unhang: PutBack = async (_, sql, kept) => {
  const { id, loopId } = kept as { id: string; loopId: string }
  await sql.deleteFrom('loop_hung').where('id', '=', id).execute()
  return `/undren/${loopId}`
}

/** Says why something hangs there, and on which step. @throws NotFound unless the visitor hung it */
export async function sayOfHung(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { stepId, note }: { stepId: string | null; note: string },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('loop_hung')
    .set({
      step_id: stepId,
      note_sealed: note === '' ? null : sealOfLoops(keys, me, noteContext(id), note),
    })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/**
 * Takes something off, where the visitor hung it there or it is theirs.
 *
 * @returns the address that undoes it; undefined where nothing hung there for them to take off
 */
export async function takeOff(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await sql.deleteFrom('loop_hung').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'loopTakenOff', kept })
}

/** It hangs there again, in the name of whoever took it off; what they may no longer see does not come back. */
export const hangAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { loop_id: string }
  await sql
    .insertInto('loop_hung')
    .values({ ...row, hung_by: me.personId } as never)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/undren/${row.loop_id}`
}
