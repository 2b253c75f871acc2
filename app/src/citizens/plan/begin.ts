import { today } from '@lydhoer/words'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import type { Point } from '../matter/points.ts'
import type { NewLine } from './drafts.ts'
import { ofPart, type Part, type PlanLine } from './lines.ts'
import type { Version } from './plans.ts'
import type { Pasted } from './split.ts'

/** What a draft can begin from. */
export interface Beginnings {
  holds: Version | undefined
  /** The promises that have been kept, by line. */
  done: ReadonlySet<string>
  /** The meeting that ended last, with its two lists and what was taken up there. */
  meeting: { meeting: CitizenMeeting; points: readonly Point[]; takenUp: readonly AgendaLine[] } | undefined
}

/** A line of which nothing has been said yet. */
export const plainLine = {
  inOwnWords: false,
  does: null,
  other: '',
  promisedBy: null,
  byDay: null,
  ruleId: null,
  isSpared: false,
  why: '',
  agendaLineId: null,
  conversationId: null,
  pickId: null,
  meetingId: null,
}

/** A line of the agenda as one of the plan: the citizen's words as they said them. */
export const fromAgenda = (line: AgendaLine, part: Part): NewLine => ({
  ...plainLine,
  part,
  words: line.words,
  inOwnWords: line.isCitizens,
  cameFrom: 'agenda',
  fromDay: today(line.createdAt),
  agendaLineId: line.id,
})

/** A line of a meeting's two lists as one of the plan; what the citizen wrote themselves there is in their own words. */
const fromPoint = (point: Point, { meeting }: { meeting: CitizenMeeting }): NewLine => ({
  ...plainLine,
  part: point.isAgreed ? 'agreed' : 'notAgreed',
  words: point.words,
  inOwnWords: point.writtenBy === meeting.citizenId,
  does: point.does,
  other: point.other,
  promisedBy: point.does === 'worker' ? meeting.workerId : null,
  byDay: point.byDay,
  cameFrom: meeting.withSealed ? 'network' : 'meeting',
  fromDay: today(meeting.endedAt ?? meeting.startsAt),
  agendaLineId: point.agendaLineId,
  meetingId: meeting.id,
})

/** What the heading that a line stood under says of its part. */
const partUnder: readonly (readonly [RegExp, Part])[] = [
  [/(?:ikke|u)\s*enig/i, 'notAgreed'],
  [/jobmål|beskæftigelsesmål|lov|krav|pligt/i, 'law'],
  [/mål|ønske|drøm|vil gerne/i, 'goal'],
]

/** The lines of a pasted plan: their part by the heading they stood under, and else an agreement. Whose words they are nobody has said yet. */
export const fromText = (pasted: readonly Pasted[], submissionId: string): NewLine[] =>
  pasted.map(({ words, under }, nth) => ({
    ...plainLine,
    lineId: idNear(submissionId, nth),
    part: partUnder.find(([heading]) => heading.test(under))?.[1] ?? 'agreed',
    words,
    cameFrom: 'system',
    fromDay: null,
  }))

/** The same id for the same line of the same submission, so that sent twice is once. */
function idNear(id: string, nth: number): string {
  const last = (Number.parseInt(id.slice(24), 16) + nth) % 0x1000000000000
  return id.slice(0, 24) + last.toString(16).padStart(12, '0')
}

/** Why one is spared, and what one does not agree on, holds as long as the line; why it was new is told once. */
const isReason = ({ part }: PlanLine): boolean => part === 'rule' || part === 'notAgreed'

/**
 * The lines that a draft begins with: the plan that holds, without what has been done; then what the two agreed on, and did not, at the
 * last meeting, if it was held since; and where nothing is said in the citizen's words, what they wanted to talk about there. What is still sound has no words for a plan yet.
 */
export function beginningOf({ holds, done, meeting }: Beginnings): NewLine[] {
  const kept = (holds?.lines ?? [])
    .filter(({ isOut }) => !isOut)
    .map((line) => ({ ...line, why: isReason(line) ? line.why : '', isOut: done.has(line.lineId) }))
  const isSince = meeting && (meeting.meeting.endedAt ?? new Date(0)) > (holds?.decidedAt ?? new Date(0))
  if (!isSince) return kept
  const own = ofPart(holds?.lines ?? [], 'own')
  const said = own.length > 0 ? [] : meeting.takenUp.filter(({ isCitizens, spoken }) => isCitizens && !spoken)
  return [
    ...said.map((line) => fromAgenda(line, 'own')),
    ...kept,
    ...meeting.points.map((point) => fromPoint(point, meeting)),
  ]
}
