import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfOutward, open: openOfOutward } = forTheHouse('outward')

export const wordsContext = (id: string) => `outward ${id} words`
export const storyContext = (id: string) => `outward_story ${id} words`
export const cameContext = (id: string) => `outward_came ${id} words`
