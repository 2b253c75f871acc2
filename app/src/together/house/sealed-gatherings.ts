import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfGatherings, open: openOfGatherings } = forTheHouse('gatherings')

export const themeContext = (id: string) => `gathering ${id} theme`
