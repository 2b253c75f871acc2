import { forTheHouse } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'
export { keyOfGroup, openInside, sealInside } from '../../shared/people/group.ts'

export const { seal: sealForHouse, open: openForHouse } = forTheHouse('evaluations')

export const askedContext = (id: string) => `evaluation ${id} words`
export const criterionContext = (id: string) => `evaluation_criterion ${id} words`
export const materialContext = (id: string) => `evaluation_material ${id} words`
export const changeContext = (id: string) => `evaluation_change ${id} words`
export const evidenceContext = (id: string) => `evaluation_evidence ${id} words`
export const draftContext = (id: string) => `evaluation_draft ${id} words`
export const answerContext = (id: string) => `evaluation_draft_answer ${id} words`
export const reportContext = (id: string) => `evaluation_report ${id} words`
export const roundContext = (id: string) => `evaluation_round ${id} words`
export const codingContext = (roundId: string, personId: string) =>
  `evaluation_coding ${roundId} ${personId} words`
export const settledContext = (roundId: string, pieceId: string) =>
  `evaluation_settled ${roundId} ${pieceId} words`
