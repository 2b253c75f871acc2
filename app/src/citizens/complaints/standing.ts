import { today } from '@lydhoer/words'
import type { Complaint } from './complaints.ts'

/** How a complaint stands, and so who has the ball. */
export type Standing =
  /** The citizen waits to hear; `isLate` when the day has passed. */
  | { is: 'waits'; isLate: boolean }
  /** The leader has invited, and the citizen has not said anything to it. */
  | { is: 'invited'; startsAt: Date }
  | { is: 'agreed'; startsAt: Date; isOver: boolean }
  | { is: 'otherTime' }
  | { is: 'saidNo' }
  /** The leader wrote, and invited to no talk. */
  | { is: 'answered' }
  | { is: 'ended' }

/** How it stands at a moment. */
export function standingOf(
  { endedAt, answeredAt, answerBy, steps }: Pick<Complaint, 'endedAt' | 'answeredAt' | 'answerBy' | 'steps'>,
  now: Date,
): Standing {
  if (endedAt) return { is: 'ended' }
  if (!answeredAt) return { is: 'waits', isLate: answerBy < today(now) }
  const invitation = steps.findLast(({ kind }) => kind === 'invited')
  if (!invitation?.startsAt) return { is: 'answered' }
  const { startsAt } = invitation
  const reply = steps
    .slice(steps.indexOf(invitation) + 1)
    .findLast(({ kind }) => kind === 'yes' || kind === 'no' || kind === 'otherTime')
  if (!reply) return { is: 'invited', startsAt }
  if (steps.slice(steps.indexOf(reply)).some(({ kind }) => kind === 'answered')) return { is: 'answered' }
  if (reply.kind === 'otherTime') return { is: 'otherTime' }
  if (reply.kind === 'no') return { is: 'saidNo' }
  return { is: 'agreed', startsAt, isOver: startsAt <= now }
}

/** Whether the first answer came after the day by which it was promised. */
export const cameLate = ({ answeredAt, answerBy }: Pick<Complaint, 'answeredAt' | 'answerBy'>): boolean =>
  answeredAt !== null && today(answeredAt) > answerBy
