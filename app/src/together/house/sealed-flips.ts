import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfFlips, open: openOfFlips } = forTheHouse('flips')

export const themeContext = (id: string) => `flip ${id} theme`
