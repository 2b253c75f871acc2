import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { sealTried } from '../words-sealed.ts'
import type { Hangable } from './gathered.ts'

type Keys = Pick<Services, 'masterKey'>

/** Each kind's table. */
const tableOf = {
  passage: 'learning_theme_passage',
  noticing: 'learning_theme_noticing',
  experiment: 'learning_theme_experiment',
} as const satisfies Record<Hangable, string>

/**
 * Hangs on a theme a passage that the visitor has; one that hangs there hangs there once.
 *
 * @throws NotFound unless the visitor may see it
 */
export async function hangPassage(sql: Sql, me: SignedIn, themeId: string, passageId: string): Promise<void> {
  const seen = await sql.selectFrom('passage').select('id').where('id', '=', passageId).executeTakeFirst()
  if (!seen) throw new NotFound()
  await sql
    .insertInto('learning_theme_passage')
    .values({ ...hungIn(me, themeId), passage_id: passageId })
    .onConflict((same) => same.doNothing())
    .execute()
}

/**
 * Hangs on a theme a noticing that the visitor may read; one that hangs there hangs there once.
 *
 * @throws NotFound unless the visitor may read it
 */
export async function hangNoticing(
  sql: Sql,
  me: SignedIn,
  themeId: string,
  noticingId: string,
): Promise<void> {
  const seen = await sql.selectFrom('noticing').select('id').where('id', '=', noticingId).executeTakeFirst()
  if (!seen) throw new NotFound()
  await sql
    .insertInto('learning_theme_noticing')
    .values({ ...hungIn(me, themeId), noticing_id: noticingId })
    .onConflict((same) => same.doNothing())
    .execute()
}

const hungIn = (me: SignedIn, themeId: string) => ({
  ...{ municipality_id: me.municipalityId, theme_id: themeId, hung_by: me.personId },
})

/** Hangs on a theme what the visitor wanted to try, in words for those who reflect; the same form sent twice is one. */
export async function hangTried(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  themeId: string,
  { id, words }: { id: string; words: string },
): Promise<void> {
  await sql
    .insertInto('learning_theme_experiment')
    .values({
      ...{ municipality_id: me.municipalityId, id, theme_id: themeId, person_id: me.personId },
      words_sealed: sealTried(keys, me, id, words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

interface KeptHung {
  what: Hangable
  row: Record<string, unknown>
}

/**
 * Takes something off a theme, where the visitor hung it there or it is theirs, and keeps for a moment what it takes to hang it again.
 *
 * @returns the address that undoes it; undefined where nothing hung there for the visitor to take off
 */
export async function takeOff(
  sql: Sql,
  { services, me }: Visit,
  themeId: string,
  { what, id }: { what: Hangable; id: string },
): Promise<string | undefined> {
  const row = await taken(sql, themeId, what, id)
  if (!row) return undefined
  // What the database fills in, it fills in anew.
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'hungOnTheme', kept: { what, row: kept } satisfies KeptHung })
}

function taken(sql: Sql, themeId: string, what: Hangable, id: string) {
  switch (what) {
    case 'passage':
      return sql
        .deleteFrom('learning_theme_passage')
        .where('theme_id', '=', themeId)
        .where('passage_id', '=', id)
        .returningAll()
        .executeTakeFirst()
    case 'noticing':
      return sql
        .deleteFrom('learning_theme_noticing')
        .where('theme_id', '=', themeId)
        .where('noticing_id', '=', id)
        .returningAll()
        .executeTakeFirst()
    case 'experiment':
      return sql
        .deleteFrom('learning_theme_experiment')
        .where('theme_id', '=', themeId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
  }
}

/** Hangs it again, in the name of whoever took it off; what they may no longer see does not come back. */
export const putBackHung: PutBack = async ({ me }, sql, kept) => {
  const { what, row } = kept as KeptHung
  await sql
    .insertInto(tableOf[what])
    .values({ ...row, ...(what !== 'experiment' && { hung_by: me.personId }) } as never)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/rum/temaer/${String(row['theme_id'])}`
}
