import { standsIn } from '@lydhoer/letters'
import { isDemanded, type LetterDemand } from './demands.ts'
import type { LetterWaiver } from './waivers.ts'

/** What a letter does about something that is or was demanded of it. */
export type Stands =
  | { as: 'says'; paragraphs: number[] }
  | { as: 'leftOut'; by: LetterWaiver; paragraphs: number[] }
  | { as: 'notFound' }
  | { as: 'notDemanded'; since: string; paragraphs: number[] }
  | { as: 'notYetDemanded'; from: string }

/** One line of the list of what a letter must say. */
export interface Checked {
  demand: LetterDemand
  stands: Stands
  /** What was left out before, with what came of it. */
  before: LetterWaiver[]
}

/** What a letter does about everything that is demanded of its kind, on a day. */
export function checked(
  text: string,
  demands: readonly LetterDemand[],
  waivers: readonly LetterWaiver[],
  day: string,
): Checked[] {
  return demands.map((demand) => {
    const mine = waivers.filter(({ demandId }) => demandId === demand.id)
    const before = mine.filter(({ endedOn }) => endedOn !== null)
    return { demand, before, stands: standsOf(text, demand, mine, day) }
  })
}

function standsOf(text: string, demand: LetterDemand, mine: readonly LetterWaiver[], day: string): Stands {
  const paragraphs = standsIn(text, demand.signs)
  if (demand.validFrom > day) return { as: 'notYetDemanded', from: demand.validFrom }
  if (!isDemanded(demand, day)) return { as: 'notDemanded', since: demand.validTo ?? day, paragraphs }
  const by = mine.find(({ endedOn }) => endedOn === null)
  if (by) return { as: 'leftOut', by, paragraphs }
  return paragraphs.length > 0 ? { as: 'says', paragraphs } : { as: 'notFound' }
}
