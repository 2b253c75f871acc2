import { replanVisits, type Change, type Person, type Replan, type Round, type Visit } from '@lydhoer/pairing'

/** Plans the rest of a round anew, away from those that answer people. */
export const work = ({ people, round, visits, change }: ToReplan): Replan =>
  replanVisits(people, round, visits, change)

/** What the rest of a round is planned of: who takes part from now on, and the visits there are. */
export interface ToReplan {
  people: readonly Person[]
  round: Round
  visits: readonly Visit[]
  change: Change
}
