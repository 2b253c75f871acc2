import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { AgendaWay } from './agenda-lines.ts'

/** How the agenda is made with a citizen, from a moment on. */
export interface ChosenWay {
  way: AgendaWay
  chosenBy: string
  chosenAt: Date
}

/** How it has been made with a citizen: the newest first, which is the one that holds. Empty where nothing has been chosen. */
export async function waysChosen(sql: Sql, citizenId: string, most = 12): Promise<ChosenWay[]> {
  return sql
    .selectFrom('agenda_way')
    .select(['way', 'chosen_by as chosenBy', 'chosen_at as chosenAt'])
    .where('citizen_id', '=', citizenId)
    .orderBy('chosen_at', 'desc')
    .limit(most)
    .execute()
}

/** From now on it is made like this; what is chosen already is not chosen again. The citizen's key must be there. */
export async function chooseWay(
  sql: Sql,
  me: SignedIn,
  one: { citizenId: string; way: AgendaWay; submissionId: string; now: Date },
): Promise<void> {
  const [holds] = await waysChosen(sql, one.citizenId, 1)
  if (holds?.way === one.way) return
  await sql
    .insertInto('agenda_way')
    .values({
      municipality_id: me.municipalityId,
      citizen_id: one.citizenId,
      way: one.way,
      chosen_by: me.personId,
      chosen_at: one.now,
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.doNothing())
    .execute()
}
