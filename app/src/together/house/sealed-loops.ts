import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfLoops, open: openOfLoops } = forTheHouse('loops')

export const wonderContext = (id: string) => `loop ${id} wonder`
export const stepContext = (id: string) => `loop_step ${id} words`
export const noteContext = (id: string) => `loop_hung ${id} note`
