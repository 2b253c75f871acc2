import { forTheHouse } from '../sealing/for-the-house.ts'

export type { Keys } from '../sealing/for-the-house.ts'

/** What is written of companies, and by them. */
export const { seal: sealOfCompany, open: openOfCompany } = forTheHouse('companies')

export const wordsOfOpening = (id: string) => `opening ${id} words`
