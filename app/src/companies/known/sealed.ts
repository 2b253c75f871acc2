import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

/** What is written of companies, and by them. */
export const { seal: sealOfCompany, open: openOfCompany } = forTheHouse('companies')
