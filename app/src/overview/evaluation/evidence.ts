import type { Sql } from '@lydhoer/database'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { holdsOneOf } from '../../shared/people/roles.ts'
import { kindOfFound, wonderStands, type Side, type SourceKind } from './kinds.ts'
import { evidenceContext, openInside, sealInside } from './sealed.ts'

/** What hangs beside a change. */
export interface EvidenceFacts {
  side: Side
  kind: SourceKind
  says: string
  /** Where it is from, in words. */
  source: string
  /** The page of the house that it is; null where it is a note. */
  href: string | null
}

export interface Evidence extends EvidenceFacts {
  id: string
  changeId: string
  /** Whether the visitor hung it. */
  isMine: boolean
}

/** All that hangs in an evaluation, what was hung first first. */
export async function evidenceIn(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
): Promise<Evidence[]> {
  const rows = await sql
    .selectFrom('evaluation_evidence')
    .select(['id', 'change_id', 'words_sealed', 'hung_by'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, changeId: row.change_id, isMine: row.hung_by === me.personId },
    ...openInside<EvidenceFacts>(key, evidenceContext(row.id), row.words_sealed),
  }))
}

/** Hangs something beside a change; the same id twice is one. */
export async function hang(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  { evaluationId, changeId }: { evaluationId: string; changeId: string },
  { id, ...facts }: EvidenceFacts & { id: string },
): Promise<void> {
  await sql
    .insertInto('evaluation_evidence')
    .values({
      ...{ municipality_id: me.municipalityId, id, evaluation_id: evaluationId, change_id: changeId },
      ...{ hung_by: me.personId, words_sealed: sealInside(key, evidenceContext(id), facts) },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Takes down what the visitor hung. @returns the address that undoes it; undefined where it is gone already, or another's */
export async function takeDown(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const kept = await sql
    .deleteFrom('evaluation_evidence')
    .where('id', '=', id)
    .where('hung_by', '=', me.personId)
    .returning(['municipality_id', 'id', 'evaluation_id', 'change_id', 'words_sealed', 'hung_by'])
    .executeTakeFirst()
  return kept && letGo(sql, services, me, { kind: 'evaluationEvidence', kept })
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/**
 * What of the house lies at an address that somebody typed, of what can be looked up by its words and the visitor may read.
 *
 * @param typed a whole address as the browser shows it, or only its path
 * @returns null where there is nothing that they may read, or nothing that can hang there
 */
export async function foundAt(
  { me, services, language }: Pick<Visit, 'me' | 'services' | 'language'>,
  sql: Sql,
  searched: readonly Searched[],
  typed: string,
): Promise<{ kind: SourceKind; name: string; href: string } | null> {
  const address = URL.parse(typed, 'https://here.invalid')
  const ids = [...(typed.match(uuid) ?? [])].map((id) => id.toLowerCase())
  if (!address || ids.length === 0) return null
  for (const { kind, read, one, for: roles } of searched) {
    const as = kindOfFound[kind]
    if (as === undefined || !holdsOneOf(me.roles, roles)) continue
    const found = (await read(sql, { me, services, language }, ids)).find(({ href }) =>
      leadsTo(href, address),
    )
    if (found) {
      // Whoever raised a wonder, a citizen too, may take their words out: they stay on its own page.
      const name = as === 'loop' ? wonderStands[language] : found.name || found.under || one[language]
      return { kind: as, name, href: found.href }
    }
  }
  return null
}

/** Whether two addresses are of one page, whatever part of it or which version. */
const leadsTo = (href: string, { pathname }: URL): boolean =>
  new URL(href, 'https://here.invalid').pathname === pathname
