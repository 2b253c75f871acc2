import { stages, type Stage } from '../house/stages.ts'

export { kindNames, kindOf, kindsOfPeople, shortKinds, type KindOfPeople } from '../house/kinds-of-people.ts'
export { stageNames, stages, type Stage } from '../house/stages.ts'

/** The stage that is suggested after the steps there are: the one after the last, and after the last of all the first. */
export function suggestedStage(before: readonly { stage: Stage }[]): Stage {
  const last = before.at(-1)
  return (last && stages[(stages.indexOf(last.stage) + 1) % stages.length]) ?? 'known'
}
