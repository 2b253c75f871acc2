import { kindsOfPeople, type KindOfPeople } from './kinds.ts'
import type { Step } from './steps.ts'

/** Whose knowledge: that of citizens, of practice, of research. They are equal, and so are their columns. */
export const columns = ['citizen', 'practice', 'research'] as const
export type Column = (typeof columns)[number]

const columnOf = (kind: KindOfPeople): Column =>
  kind === 'citizen' ? 'citizen' : kind === 'researcher' ? 'research' : 'practice'

/** So many of each stand there, the newest. */
const newest = 3

/** What each knows now, the newest first: what was written as known by those people. */
export function knownBy(steps: readonly Step[], column: Column): Step[] {
  return steps
    .filter(({ stage, kinds }) => stage === 'known' && kinds.some((kind) => columnOf(kind) === column))
    .slice(-newest)
    .reverse()
}

/** In which column what several know is told whole: the first of theirs. In the others it is named, so that it is not read twice. */
export const standsIn = ({ kinds }: Pick<Step, 'kinds'>): Column | undefined =>
  columns.find((column) => kinds.some((kind) => columnOf(kind) === column))

/** Which kinds of people took part in the steps of a stage, in the order of the lanes. */
export function kindsAt(steps: readonly Step[], stage: Step['stage']): KindOfPeople[] {
  const there = new Set(steps.filter((step) => step.stage === stage).flatMap(({ kinds }) => kinds))
  return kindsOfPeople.filter((kind) => there.has(kind))
}
