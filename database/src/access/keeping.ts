// How long things are kept, said and carried out, for the promises about it.
import type { Asking } from './asking.ts'

export const newTerm = `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en)
  values ($1, $2, '2020-01-01', $3, 'b', 'b')`

/** Says a rule for a kind, and lets what there is of it be so old; what the night then leaves. */
export async function afterTheNight({ arrange, as, town }: Asking, kind: string, months: number | null) {
  await arrange('delete from retention_rule where municipality_id = $1', [town.id])
  if (months !== null) await arrange(newTerm, [town.id, kind, months])
  await as(null).does('select forget_past_retention()')
}
