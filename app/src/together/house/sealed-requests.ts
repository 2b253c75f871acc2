import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfRequests, open: openOfRequests } = forTheHouse('requests')

export const requestContext = (id: string) => `request ${id} words`
export const replyContext = (id: string) => `request_reply ${id} words`
export const promiseContext = (id: string) => `request_promise ${id} words`
