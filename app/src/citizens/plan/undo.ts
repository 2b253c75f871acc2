import type { PutBack } from '../../shared/request/place.ts'

const byTheDatabase = ['created_at', 'why_sealed', 'decided_by', 'decided_at']

const written = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !byTheDatabase.includes(column)))

interface Row extends Record<string, unknown> {
  citizen_id: string
}

/** A line that was taken off a draft; it comes back as one's own to have written. */
const planLine: PutBack = async ({ me }, sql, kept) => {
  const row = kept as Row
  // What a citizen has said no to meanwhile does not come back.
  const pick = typeof row['pick_id'] === 'string' ? row['pick_id'] : null
  const isThere =
    pick === null ||
    (await sql.selectFrom('plan_pick').select('id').where('id', '=', pick).executeTakeFirst())
  if (!isThere) return `/borgere/${row.citizen_id}/plan/skriv`
  await sql
    .insertInto('plan_line')
    .values({ ...written(row), written_by: me.personId } as never)
    .onConflict((on) => on.doNothing())
    .execute()
  return `/borgere/${row.citizen_id}/plan/skriv`
}

/** A draft that was thrown away, with its lines; where another has been begun since, that one stays. */
const planDraft: PutBack = async ({ me }, sql, kept) => {
  const { version, lines } = kept as { version: Row; lines: Row[] }
  const back = await sql
    .insertInto('plan_version')
    .values({ ...written(version), written_by: me.personId } as never)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (back && lines.length > 0)
    await sql
      .insertInto('plan_line')
      .values(lines.map((line) => ({ ...written(line), written_by: me.personId })) as never)
      .execute()
  return `/borgere/${version.citizen_id}/plan/skriv`
}

export const undoes = { planLine, planDraft }
