import { planVisits, type Person, type Plan, type Round } from '@lydhoer/pairing'
import type { Tell } from '../../shared/workers/task.ts'

/** Plans a round away from those that answer people. */
export const work = (
  { people, round }: { people: readonly Person[]; round: Round },
  { progress }: Tell,
): Promise<Plan> => planVisits(people, round, { progress })
