import { holdsOneOf, whoAreOfTheHouse, whoSpeakOutward } from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** The scene's partnership has the neighbour in it too. */
export const thoseInIt = { guard: whoAreOfTheHouse, gets: 200 } as const

/** Those who decide for their municipality. */
export const speaking = (status: number) => ({ guard: whoSpeakOutward, gets: status })

export const speaksOutward = (me: SignedIn): boolean => holdsOneOf(me.roles, whoSpeakOutward)

/** What none of these pages shows. */
export const ofNobody = {
  nothing: 'What a house has learned, in its own words; quotes and names of citizens never cross',
}
