import { isSameWork, type Citizen, type Hours, type Opening, type Work, type WorkOf } from './asked.ts'

/** What can stand between a citizen and an opening of the kind they wish. */
export type Between = 'hours' | 'transport' | 'not'

/** Whether a citizen has said no to an opening, by its id or by what kind of work it is. */
export type SaidNo = (opening: Opening, work: Work) => boolean

/**
 * What stands between the two; nothing where the place can be theirs. What is not said limits nothing: it has to be asked.
 *
 * Hours fit where some number of hours is right for both. Of the ways to get there, one must be both's; a car is a way of
 * its own, so that whoever has a car and takes the bus too says both.
 */
export function between(citizen: Citizen, opening: Opening, saidNo: boolean): Between[] {
  const found: Between[] = []
  if (!hoursFit(citizen.hours, opening.hours)) found.push('hours')
  if (citizen.transport?.length && opening.transport?.length && waysOfBoth(citizen, opening).length === 0)
    found.push('transport')
  if (saidNo) found.push('not')
  return found
}

const hoursFit = (can: Hours | undefined, asked: Hours | undefined) =>
  !can || !asked || (asked.from <= can.to && can.from <= asked.to)

/** The ways to get there that are both's. */
export const waysOfBoth = (citizen: Citizen, opening: Opening): string[] =>
  (citizen.transport ?? []).filter((way) => opening.transport?.includes(way))

/** What a citizen has said no to. */
export function noOf(citizen: Citizen, workOf: WorkOf): SaidNo {
  const said = new Set(citizen.not)
  if (said.size === 0) return () => false
  const kinds = [...said].map(workOf)
  return (opening, work) => said.has(opening.id) || kinds.some((kind) => isSameWork(kind, work))
}
