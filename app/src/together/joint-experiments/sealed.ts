export {
  learnedContext,
  openOfJointExperiments as openForHouse,
  sealOfJointExperiments as sealForHouse,
  wordsContext,
  type Keys,
} from '../house/sealed-joint-experiments.ts'
export { keyOfGroup, openInside, sealInside } from '../../shared/people/group.ts'

export const whyContext = (id: string, personId: string) => `joint_experiment_asked ${id} ${personId} why`
export const lineContext = (id: string) => `joint_experiment_line ${id} words`
