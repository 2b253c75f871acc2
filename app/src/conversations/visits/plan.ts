import { createHash } from 'node:crypto'
import type { Plan } from '@lydhoer/pairing'
import type { Services } from '../../shared/request/services.ts'
import { taskIn } from '../../shared/workers/task.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { ToPlan } from './rounds.ts'

const planning = taskIn<typeof import('./plan-work.ts').work>(new URL('./plan-work.ts', import.meta.url))

/** The plan for a round: the same for the same people and wishes, so that what was looked at is what is written. */
export const planFor = (
  { workers }: Pick<Services, 'workers'>,
  { municipalityId }: SignedIn,
  { people, round }: ToPlan,
): Promise<Plan> => workers.do(planning, { people, round }, { municipalityId, isAwaited: true })

/** What a plan was made of, in so few signs that a form can carry it. */
export const markOf = ({ people, round }: ToPlan): string =>
  createHash('sha256').update(JSON.stringify({ people, round })).digest('base64url')
