import { evenLong } from '../sealing/even-long.ts'
import type { SignedIn } from '../request/route.ts'
import { openOfCompany, sealOfCompany, type Keys } from './sealed.ts'

/** From a week on so many hours are agreed. */
export interface AgreedHours {
  /** The Monday of the week. */
  fromWeek: string
  hours: number
  /** Which days, and at what times; '' where nobody said. */
  days: string
}

/** What a citizen chooses that a company may read beside their hours. */
export interface ChosenToShow {
  /** Their first name; '' where they show none. */
  name: string
  days: boolean
}

/** What a company reads of one placement. */
export interface HoursShown {
  chosen: ChosenToShow
  /** What is agreed now comes first. */
  agreed: readonly AgreedHours[]
}

type Here = Pick<SignedIn, 'municipalityId'>
const context = (placementId: string, column: 'chosen' | 'hours') => `hours_shown ${placementId} ${column}`

/** What is agreed on a day, and then what is agreed ahead of it. @param agreed one for each week, the first week first */
export const fromNowOn = (agreed: readonly AgreedHours[], day: string): readonly AgreedHours[] => {
  const now = agreed.findLastIndex(({ fromWeek }) => fromWeek <= day)
  return agreed.slice(Math.max(now, 0))
}

export const sealChosen = (keys: Keys, here: Here, placementId: string, chosen: ChosenToShow): Buffer =>
  sealOfCompany(keys, here, context(placementId, 'chosen'), evenLong(chosen))

export const sealHours = (
  keys: Keys,
  here: Here,
  placementId: string,
  agreed: readonly AgreedHours[],
): Buffer => sealOfCompany(keys, here, context(placementId, 'hours'), evenLong({ agreed }))

interface Row {
  placement_id: string
  chosen_sealed: Buffer
  hours_sealed: Buffer
}

/** What stands in a row on a day; where the days are not shown they are left out. */
export function openShown(keys: Keys, here: Here, row: Row, day: string): HoursShown {
  const id = row.placement_id
  const chosen = openOfCompany<ChosenToShow>(keys, here, context(id, 'chosen'), row.chosen_sealed)
  const { agreed } = openOfCompany<{ agreed: AgreedHours[] }>(
    keys,
    here,
    context(id, 'hours'),
    row.hours_sealed,
  )
  return { chosen, agreed: fromNowOn(agreed, day) }
}
