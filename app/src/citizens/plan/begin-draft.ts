import type { Sql } from '@lydhoer/database'
import type { Visit } from '../../shared/request/route.ts'
import { takenUpAt } from '../matter/agenda-lines.ts'
import type { Citizen } from '../matter/citizens.ts'
import { meetingsHeld } from '../matter/meetings.ts'
import { pointsOf } from '../matter/points.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { beginningOf } from './begin.ts'
import { startDraft } from './drafts.ts'
import { planOf } from './plans.ts'
import { doneOf } from './promises.ts'

/** Begins a draft from the plan that holds and the last meeting; where there is one already, it stays. */
export async function beginDraft(
  { services, me }: Visit,
  sql: Sql,
  citizen: Citizen,
  submissionId: string,
): Promise<void> {
  const key = await matterKey(sql, services, me, citizen.id)
  const { holds, draft } = await planOf(sql, key, citizen.id)
  if (draft) return
  const [meeting] = await meetingsHeld(sql, citizen.id, 1)
  const lines = beginningOf({
    holds,
    done: await doneOf(sql, citizen.id),
    meeting: meeting && {
      meeting,
      points: await pointsOf(sql, key, meeting.id),
      takenUp: await takenUpAt(sql, key, citizen.id, meeting.id),
    },
  })
  await startDraft(sql, key, me, {
    citizenId: citizen.id,
    meetingId: meeting?.id ?? null,
    submissionId,
    lines,
  })
}
