import { createHash } from 'node:crypto'
import type { Plan } from '@lydhoer/pairing'
import type { Services } from '../../shared/request/services.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { forgetSoon, soon, stopSoon, Stopped, type Under } from '../../shared/workers/soon.ts'
import { taskIn } from '../../shared/workers/task.ts'
import type { FeedbackRound } from './rounds.ts'
import type { ToPlan } from './to-plan.ts'

type Hands = Pick<Services, 'workers'>

const planning = taskIn<typeof import('./plan-work.ts').work>(new URL('./plan-work.ts', import.meta.url))

/** So long a page waits for a plan before it says how far it is; in milliseconds. */
const patienceMs = 1_000

/** Each plan is made once, for whoever looks and for whoever then says yes, as long as nobody wishes something else. */
const nameOf = ({ municipalityId }: SignedIn, round: FeedbackRound, read: ToPlan) =>
  `visits ${municipalityId} ${round.id} ${markOf(read)}`

const make =
  ({ workers }: Hands, { municipalityId }: SignedIn, { people, round }: ToPlan) =>
  (progress: (part: number) => void, signal: AbortSignal): Promise<Plan> =>
    workers.do(planning, { people, round }, { municipalityId, isAwaited: true, progress, signal })

/** The plan for a round, if it is there in a moment: else how far it is, or that it was stopped. */
export async function planSoon(
  hands: Hands,
  me: SignedIn,
  round: FeedbackRound,
  read: ToPlan,
): Promise<Plan | Under | 'stopped'> {
  try {
    return await soon(nameOf(me, round, read), patienceMs, make(hands, me, read))
  } catch (error) {
    if (error instanceof Stopped) return 'stopped'
    throw error
  }
}

/** The plan for a round: the same for the same people and wishes, so that what was looked at is what is written. */
export const planFor = async (
  hands: Hands,
  me: SignedIn,
  round: FeedbackRound,
  read: ToPlan,
): Promise<Plan> => {
  const plan = await soon(nameOf(me, round, read), Infinity, make(hands, me, read))
  if ('progress' in plan) throw new Error('a plan that is waited for to its end is there')
  return plan
}

/** Stops a plan that is being made; it is not made until somebody says so. */
export const stopPlan = (me: SignedIn, round: FeedbackRound, read: ToPlan): void =>
  stopSoon(nameOf(me, round, read))

/** Lets go of a plan, so that it is made anew. */
export const forgetPlan = (me: SignedIn, round: FeedbackRound, read: ToPlan): void =>
  forgetSoon(nameOf(me, round, read))

/** What a plan was made of, in so few signs that a form can carry it. */
export const markOf = ({ people, round }: ToPlan): string => markOfAll({ people, round })

/** The same of anything that is plain data. */
export const markOfAll = (madeOf: object): string =>
  createHash('sha256').update(JSON.stringify(madeOf)).digest('base64url')
