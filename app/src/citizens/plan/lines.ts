import { doers } from '../matter/points.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

/** The parts of a plan in the order in which they stand: the citizen's words first, the law's last. */
export const parts = ['own', 'goal', 'agreed', 'notAgreed', 'law', 'rule'] as const
export type Part = (typeof parts)[number]

export const origins = ['agenda', 'conversation', 'meeting', 'network', 'system'] as const
export type Origin = (typeof origins)[number]

/** Who does what was agreed: besides those of a meeting, another department, by what it is called. */
export const planDoers = [...doers, 'department'] as const
export type PlanDoer = (typeof planDoers)[number]

/** Where a line came from; what it came from may be gone, and then the day stays. */
export interface CameFrom {
  cameFrom: Origin
  fromDay: string | null
  agendaLineId: string | null
  conversationId: string | null
  /** The turns of it that the words were chosen in; null is all of it. */
  pickId: string | null
  meetingId: string | null
}

/** What a line says. */
export interface Said {
  part: Part
  words: string
  /** Somebody has said that these are the citizen's own words. */
  inOwnWords: boolean
  does: PlanDoer | null
  /** What the department, or somebody else, who does it is called; '' else. */
  other: string
  /** Whose promise it is, where one of the municipality does it. */
  promisedBy: string | null
  /** By when; of a rule, the last day on which the citizen is spared. */
  byDay: string | null
  ruleId: string | null
  isSpared: boolean
  /** Why it is new, changed, taken out or spared; '' where nobody has said it. */
  why: string
}

/** One line of a plan, the same `lineId` through its versions. */
export interface PlanLine extends Said, CameFrom {
  lineId: string
  place: number
  /** It stood in the plan before, and no longer holds. */
  isOut: boolean
}

interface Words {
  words: string
  other: string
  why: string
}
const context = (versionId: string, lineId: string) => `plan_line ${versionId} ${lineId} words`

/** The words of a line, sealed for one version. */
export const sealLine = (
  key: Buffer,
  versionId: string,
  lineId: string,
  { words, other, why }: Words,
): Buffer => sealMatter(key, context(versionId, lineId), { words, other, why })

/** The same opened. */
export const openLine = (key: Buffer, versionId: string, lineId: string, sealed: Buffer | string): Words =>
  openMatter<Words>(key, context(versionId, lineId), sealed)

/** Lines that hold, in their order. */
export const holding = (lines: readonly PlanLine[]): PlanLine[] => lines.filter(({ isOut }) => !isOut)

/** Those of one part that hold. */
export const ofPart = (lines: readonly PlanLine[], part: Part): PlanLine[] =>
  lines.filter((line) => line.part === part && !line.isOut)
