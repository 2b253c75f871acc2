import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

export const { seal: sealOfJointExperiments, open: openOfJointExperiments } = forTheHouse('joint experiments')

export const wordsContext = (id: string) => `joint_experiment ${id} words`
export const learnedContext = (id: string) => `joint_experiment_end ${id} learned`
