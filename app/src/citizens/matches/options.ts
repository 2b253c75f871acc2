import type { Sql } from '@lydhoer/database'
import { limitIn, matchWishes, reasonsOf, type Reasons } from '@lydhoer/pairing'
import { today, type Language } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { openPlaces, type OpenPlace } from './openings-open.ts'
import { whoLooks } from './wished.ts'

/** A place that can be laid before a citizen, and why. */
export interface Suggested {
  place: OpenPlace
  /** Which wish it meets, from 1. */
  rank: number
  reasons: Reasons
}

export interface Suggestions {
  suggested: Suggested[]
  /** What stood in the way, in a sentence, where there is nothing; null where there is. */
  limit: string | null
  /** Whether the citizen has a wish of a kind of work that was chosen. */
  hasWish: boolean
}

const says = {
  othersToo: { da: 'Andre ønsker det også.', en: 'Others wish for it too.' },
}

/**
 * What can be laid before one citizen of those whom the visitor works with: all who look are looked at together, so that nobody is left behind
 * for those who are easy to place. Nothing that was not wished is there, and nothing that the citizen has said no to.
 */
export async function suggestionsFor(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  { citizenId, language }: { citizenId: string; language: Language },
): Promise<Suggestions> {
  const now = services.now()
  const looking = await whoLooks(sql, now)
  const open = await openPlaces(sql, services, me, today(now))
  const openings = open.map(({ id, unit, placesLeft, hours, welcomes }) => ({
    ...{ id, occupation: unit ?? '', places: placesLeft, hours, welcomes },
  }))
  // Wishes and openings name units of ISCO-08, so that a word is no hindrance; an opening of which the unit is not known meets nobody's wish.
  const workOf = (unit: string) => (unit === '' ? {} : { unit })
  const { options, unmet } = matchWishes(looking, openings, { workOf })
  const citizen = looking.find(({ id }) => id === citizenId)
  const suggested = options.flatMap((option) => {
    const at = open.findIndex(({ id }) => id === option.opening)
    const [place, opening] = [open[at], openings[at]]
    if (option.citizen !== citizenId || !citizen || !place || !opening) return []
    const reasons = reasonsOf(language, { ...option, others: 0 }, citizen, opening)
    if (option.others > 0) reasons.against.push(says.othersToo[language])
    return { place, rank: option.rank, reasons }
  })
  const left = unmet.find((one) => one.citizen === citizenId)
  return {
    suggested,
    limit: left ? limitIn(language, left) : null,
    hasWish: (citizen?.wishes.length ?? 0) > 0,
  }
}
