import type { Sql } from '@lydhoer/database'
import { firstName, type Tongue } from '@lydhoer/words'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Visit } from '../../shared/request/route.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { askedBecauseOf } from '../matter/what-waits.ts'
import { nextFollowUp } from './follow-up.ts'
import { hoursOf } from './hours.ts'
import type { Change, WhoseWish, Worked } from './ladder.ts'
import { notWorkingAt, type NotWorking } from './not-working.ts'
import { ownMessages } from './own-messages.ts'
import { courseOf, type PackageCourse } from './package-course.ts'
import { placementOf, type Placement } from './placements.ts'
import { saidOf, type Said, type Voice } from './voices.ts'
import { wishesOf, type Wish } from './wishes.ts'

/** All that a page about one placement shows. */
export interface Whole {
  placement: Placement
  changes: readonly Change[]
  worked: readonly Worked[]
  wishes: readonly Wish[]
  notWorking: readonly NotWorking[]
  said: readonly Said[]
  course: PackageCourse | null
  meeting: Meeting | undefined
  /** What is asked for outside the usual because of it. */
  asked: readonly { id: string; what: string }[]
  names: ReadonlyMap<string, string>
}

/** @throws NotFound unless it is the citizen's */
export async function wholeOf(
  { services, me }: Visit,
  sql: Sql,
  key: Buffer,
  { citizenId, id }: { citizenId: string; id: string },
): Promise<Whole> {
  const placement = await placementOf(sql, key, citizenId, id)
  const whole = {
    placement,
    ...(await hoursOf(sql, key, placement)),
    wishes: await wishesOf(sql, key, id),
    notWorking: await notWorkingAt(sql, key, id),
    said: await saidOf(sql, key, id),
    course: await courseOf(sql, key, id),
    meeting: await nextFollowUp(sql, services, me, id),
    asked: await askedBecauseOf(sql, services, me, id),
  }
  const names =
    me.kind === 'citizen' ? await workersOfMine(sql) : await namesOf(sql, whoWrote(whole), citizenId)
  return { ...whole, names }
}

const whoWrote = ({ placement, wishes, notWorking, said }: Omit<Whole, 'names'>) => [
  placement.writtenBy,
  ...placement.steps.map(({ writtenBy }) => writtenBy),
  ...wishes.flatMap(({ writtenBy, answer }) => [writtenBy, ...(answer ? [answer.by] : [])]),
  ...notWorking.flatMap(({ decision }) => (decision ? [decision.by] : [])),
  ...said.map(({ writtenBy }) => writtenBy),
]

/** What the workers who wrote are called. */
async function namesOf(sql: Sql, ids: readonly string[], citizenId: string) {
  const all = [...new Set(ids)].filter((id) => id !== citizenId)
  if (all.length === 0) return new Map<string, string>()
  const rows = await sql.selectFrom('person').select(['id', 'display_name']).where('id', 'in', all).execute()
  return new Map(rows.map(({ id, display_name }) => [id, display_name]))
}

/** Who looks at it, so that the same words name people rightly. */
export interface Looking {
  language: Tongue
  me: string
  /** The citizen's first name; null where they look themselves. */
  citizen: string | null
  names: ReadonlyMap<string, string>
  where: string
}

/** What a worker who wrote is called. */
export const workerCalled = ({ language, names }: Looking, id: string): string => {
  const name = names.get(id)
  return name === undefined ? ownMessages[language].somebody : firstName(name)
}

/** Whose voice it is, as a heading above the words. */
export function voiceCalled(
  looking: Looking,
  { voice, writtenBy }: { voice: Voice; writtenBy: string },
): string {
  const words = ownMessages[looking.language]
  if (voice === 'citizen') return looking.citizen ?? words.you
  const worker = workerCalled(looking, writtenBy)
  return voice === 'company' ? words.toldTo(looking.where, worker) : worker
}

/** Whose wish a change was. */
export function whoseCalled({ language, citizen }: Looking, whose: WhoseWish): string {
  const words = ownMessages[language].whose
  return whose === 'citizen' ? (citizen ?? words.citizen) : words[whose]
}
