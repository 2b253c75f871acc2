import { whoAreOfTheHouse, whoReflect } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** A room's page is the house's. */
export const theHouse = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What those do who reflect together; leaders see no more than that a room meets. */
export const thoseWhoReflect = (status: number) => ({
  guard: whoReflect,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What those do who carry a room. */
export const thoseWhoCarry = (status: number) => ({
  guard: whoReflect,
  gets: { coordinator: status, others: 404 } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = {
  nothing: 'When colleagues meet in a room, and about what; nothing of what was said',
}
