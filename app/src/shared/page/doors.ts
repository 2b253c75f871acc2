import type { Sentence } from '@lydhoer/words'
import type { Role } from '../people/roles.ts'

/** The six doors, for good and always in this order. A new place lies behind one of them and is never a door itself. */
export const doorNames = {
  today: { da: 'I dag', en: 'Today' },
  citizens: { da: 'Borgere', en: 'Citizens' },
  conversations: { da: 'Samtaler', en: 'Conversations' },
  companies: { da: 'Virksomheder', en: 'Companies' },
  together: { da: 'Sammen', en: 'Together' },
  overview: { da: 'Overblik', en: 'Overview' },
} as const satisfies Record<string, Sentence>

export type DoorName = keyof typeof doorNames

/** A page behind a door that one can go straight to, for those who have something there. */
export interface Way {
  behind: DoorName
  href: string
  word: Sentence
  for: readonly Role[]
}

/** What a citizen's own pages are gathered in, in this order: what is on its way, work, what they say, and who else is in it. */
export const ownParts = ['now', 'work', 'say', 'others'] as const
export type OwnPart = (typeof ownParts)[number]

/** A page about one citizen: the citizen's own, and that of whoever works with them. */
export interface AboutCitizen {
  word: Sentence
  /** The citizen's: where it is, what it is good for, in a short sentence, and among which of their pages it stands. */
  own?: { href: string; word: Sentence; lead: Sentence; among: OwnPart }
  /** Where it is for whoever works with the citizen. */
  workers?: (citizenId: string) => string
}

/** Where a place lies in the house. */
export interface Whereabouts {
  /** The door that it lies behind; none for a citizen's own pages and those of everybody. */
  behind?: DoorName
  /** Its page that one goes straight to, where it has one; the others are reached from where they belong. */
  way?: Omit<Way, 'behind'>
  /** Its page about one citizen. */
  aboutCitizen?: AboutCitizen
}

/** A door of somebody's, with what lies behind it for them; it leads to the first. */
export interface Door {
  name: DoorName
  word: Sentence
  href: string
  ways: readonly Way[]
}

interface Someone {
  roles: readonly { role: Role }[]
}

/** The pages that somebody can go straight to. */
export function waysFor(ways: readonly Way[], me: Someone | null): Way[] {
  return ways.filter((way) => me?.roles.some((held) => way.for.includes(held.role)))
}

/**
 * Somebody's doors in their order. A door with nothing behind it is not there, and neither is a single one.
 *
 * @example doorsFor(services.ways, me).map(({ name }) => name) // ['today', 'conversations', 'together']
 */
export function doorsFor(ways: readonly Way[], me: Someone | null): Door[] {
  const open = waysFor(ways, me)
  const doors = (Object.keys(doorNames) as DoorName[]).flatMap((name) => {
    const behind = open.filter((way) => way.behind === name)
    const [first] = behind
    return first ? [{ name, word: doorNames[name], href: first.href, ways: behind }] : []
  })
  return doors.length > 1 ? doors : []
}
