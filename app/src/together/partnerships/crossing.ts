import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { ThingKind } from './kinds.ts'
import { findingCrosses, jointExperimentCrosses, loopCrosses, resourceCrosses } from './crossing-kinds.ts'
import type { Keys } from './sealed.ts'

/** A part of what crosses, with what stands above it in both languages of the house. */
export interface Part {
  head: Sentence
  words: string[]
}

/** What the others read: a copy of the words as they stand. No quote, no name and no figure is in it. */
export interface Crossing {
  title: string
  parts: Part[]
}

/** A thing at home, as it would cross. */
export interface ToCross extends Crossing {
  /** Whether its title is a citizen's own words, so that whoever shares it writes another. */
  isTitledByCitizen: boolean
  /** How many quotes and counts are left out. */
  leftOut: number
  /** Why it cannot cross yet; null where it can. */
  heldBack: 'preliminary' | 'emptied' | null
}

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
