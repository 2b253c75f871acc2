import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfFindings, open: openOfFindings } = forTheHouse('findings')

export const findingContext = (id: string) => `finding ${id} words`
export const answerContext = (id: string) => `finding_answer ${id} words`
export const quoteContext = (id: string) => `finding_quote ${id} words`
