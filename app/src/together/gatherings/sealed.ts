export { openOfGatherings, sealOfGatherings, themeContext, type Keys } from '../house/sealed-gatherings.ts'

export const whereContext = (id: string) => `gathering ${id} where`
export const partContext = (id: string) => `gathering_part ${id} words`
export const outcomeContext = (id: string) => `gathering_outcome ${id} words`
