import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfGroup, open: openOfGroup } = forTheHouse('development group')

export const pointContext = (id: string) => `development_point ${id} words`
export const answerContext = (id: string) => `development_answer ${id} words`
