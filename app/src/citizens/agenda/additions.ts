import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../shared/request/place.ts'
import type { Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/** What it takes to put one back; the words stay sealed with the citizen's key. */
interface KeptAddition {
  row: {
    municipality_id: string
    id: string
    citizen_id: string
    agenda_line_id: string
    written_by: string
    words_sealed: Buffer
    submission_id: string
  }
}

/**
 * Takes off what the visitor added below a line.
 *
 * @returns the address that undoes it; undefined where it was gone already, or is somebody else's
 */
export async function takeOffAddition(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  citizenId: string,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('agenda_addition')
    .where('id', '=', id)
    .where('citizen_id', '=', citizenId)
    .where('written_by', '=', me.personId)
    .returning([
      'municipality_id',
      'id',
      'citizen_id',
      'agenda_line_id',
      'written_by',
      'words_sealed',
      'submission_id',
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const kept: KeptAddition = { row }
  return letGo(sql, services, me, { kind: 'agendaAddition', kept })
}

/** Puts it back below its line, while that is there. */
export const putBackAddition: PutBack = async (_, sql, kept) => {
  const { row } = kept as KeptAddition
  await sql
    .insertInto('agenda_addition')
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/borgere/${row.citizen_id}/dagsorden`
}
