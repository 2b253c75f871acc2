import type { RegisterLimits } from '@lydhoer/trajectories'

/** The largest file that may be brought in. */
export const mostBytes = 100 * 1024 ** 2

/** How much one register may hold, so that a worker of moderate size draws it; told beside the field before one uploads. */
export const limits: RegisterLimits = {
  people: 300_000,
  periods: 4000,
  cells: 60_000_000,
  states: 40,
  spells: 5_000_000,
}
