import { firstName } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { ownMessages } from './own-messages.ts'
import type { Looking, Whole } from './whole.ts'

export const ownAddress = '/min/praktik'
/** The citizen's page of one placement. */
export const ownOf = ({ id }: { id: string }) => `${ownAddress}/${id}`

export const workersAddress = (citizenId: string) => `/borgere/${citizenId}/praktik`
/** The same for whoever works with them. */
export const workersOf = ({ id, citizenId }: { id: string; citizenId: string }) =>
  `${workersAddress(citizenId)}/${id}`

/** Who sees a citizen's own page of it. */
export const ownSeen = (workers: readonly string[], { tongue }: Visit) =>
  ({
    rows: 'placement',
    with: workers.length > 0 ? workers.map(firstName) : [ownMessages[tongue].yourWorkers],
  }) as const

export const ownLooking = ({ tongue, me }: Visit, { placement, names }: Whole): Looking => ({
  ...{ language: tongue, me: me.personId, citizen: null, names, where: placement.where },
})
