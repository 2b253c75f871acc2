import { fromCells, type Sequences } from '../model/sequences.ts'
import type { ProtectedSequences } from './protected.ts'

/** Made-up people, drawn as they are: what a figure makes of given numbers is tried apart from the blurring. */
export const unblurred = (sequences: Sequences) => sequences as ProtectedSequences

/** So many made-up people in each state, all along. */
export const peopleIn = (counts: Record<string, number>, periods = 2): ProtectedSequences =>
  unblurred(
    fromCells(
      Object.entries(counts).flatMap(([state, people]) =>
        Array.from({ length: people }, () => Array<string>(periods).fill(state)),
      ),
    ),
  )
