import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealWords, open: openWords } = forTheHouse('questionnaires')

export const instrumentContext = (id: string) => `instrument ${id} words`
export const wordingContext = (id: string) => `item_wording ${id} words`
export const remarkContext = (id: string) => `item_remark ${id} words`
