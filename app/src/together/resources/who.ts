import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

export { theHouse } from '../../shared/people/the-house.ts'

/** The scene's resource is looked after by the caseworker. */
export const itsKeeper = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What none of these pages shows. */
export const ofNobody = {
  nothing: 'What colleagues can use; a quote stands there because its citizen has said yes to being quoted',
}
