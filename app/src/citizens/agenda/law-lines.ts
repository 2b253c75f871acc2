import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../shared/request/place.ts'
import type { Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/** What it takes to put one back; the words stay sealed with the citizen's key. */
interface KeptLine {
  row: {
    municipality_id: string
    id: string
    citizen_id: string
    is_citizens: boolean
    written_by: string
    way: 'ring' | 'together' | 'nextTime' | 'self'
    helped_by: null
    words_sealed: Buffer
    submission_id: string
  }
}

/**
 * Takes off a line that the law asks for and the visitor wrote.
 *
 * @returns the address that undoes it; undefined where it was gone already, or is somebody else's
 */
export async function takeOffLawLine(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  citizenId: string,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('agenda_line')
    .where('id', '=', id)
    .where('citizen_id', '=', citizenId)
    .where('written_by', '=', me.personId)
    .where('is_citizens', '=', false)
    .where('came_of_it', 'is', null)
    .returning([
      'municipality_id',
      'id',
      'citizen_id',
      'is_citizens',
      'written_by',
      'way',
      'words_sealed',
      'submission_id',
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const kept: KeptLine = { row: { ...row, helped_by: null } }
  return letGo(sql, services, me, { kind: 'lawLine', kept })
}

/** Puts it back where it stood. */
export const putBackLawLine: PutBack = async (_, sql, kept) => {
  const { row } = kept as KeptLine
  await sql
    .insertInto('agenda_line')
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/borgere/${row.citizen_id}/dagsorden`
}
