export {
  grasps,
  institutionalTurns,
  workPerspectives,
  workTalk,
  type GraspHint,
  type InstitutionalHint,
  type PerspectiveHint,
  type WorkPerspective,
  type WorkTalk,
} from './detect.ts'
export { sanctionGuidance, type SanctionGuidance } from './sanction-guidance.ts'
export type { GraspOutcome } from './became.ts'
