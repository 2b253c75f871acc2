import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { ThingKind } from './kinds.ts'
import type { Crossing, ToCross } from './crosses.ts'
import { findingCrosses, jointExperimentCrosses, loopCrosses, resourceCrosses } from './crossing-kinds.ts'
import type { Keys } from './sealed.ts'

const crosses: Record<
  ThingKind,
  (sql: Sql, keys: Keys, me: SignedIn, id: string) => Promise<ToCross | null>
> = {
  undren: loopCrosses,
  fund: findingCrosses,
  materiale: resourceCrosses,
  forsoeg: jointExperimentCrosses,
}

/** A thing of the house as it would cross now; null where it is not there. */
export const toCross = (
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  kind: ThingKind,
  id: string,
): Promise<ToCross | null> => crosses[kind](sql, keys, me, id)

/** Whether two of them say the same below the title. */
export const saysTheSame = (one: Pick<Crossing, 'parts'>, other: Pick<Crossing, 'parts'>): boolean =>
  JSON.stringify(one.parts) === JSON.stringify(other.parts)
