import { whoAreOfTheHouse, type Role } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** Those who write the log, as the database says in `keeps_the_log`. */
export const whoKeepTheLog = ['coordinator', 'knowledgeBroker'] as const satisfies Role[]

/** What is done by those who keep the log. */
export const theKeepers = (status: number) => ({ guard: whoKeepTheLog, gets: status })

/** What the house reads; next door has others. The scene's log is shared with its researcher. */
export const theReaders = { guard: whoAreOfTheHouse, gets: { nextDoor: 404, others: 200 } satisfies Gets }

/** What none of the pages shows. */
export const ofNobody = {
  nothing: 'What the municipality has done and learnt in a quarter; no citizen is named there',
}
