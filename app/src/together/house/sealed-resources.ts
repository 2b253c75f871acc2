import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfResources, open: openOfResources } = forTheHouse('resources')

export const versionContext = (id: string) => `resource_version ${id} words`
export const lookContext = (id: string) => `resource_look ${id} words`
export const useContext = (id: string) => `resource_use ${id} words`
