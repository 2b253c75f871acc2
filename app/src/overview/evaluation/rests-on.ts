import type { Side, SourceKind } from './kinds.ts'

/** What a change rests on: nothing yet, a single statement, or enough to be called a conclusion. */
export type RestsOn = 'nothing' | 'single' | 'conclusion'

/**
 * What a change rests on. Two pieces of evidence from two kinds of source are the least that a conclusion rests on: however many say the same in one kind of
 * place, they may have it from each other. What speaks against it takes nothing away here; it stands beside it for people to weigh.
 *
 * @example restsOn([{ side: 'for', kind: 'interview' }, { side: 'for', kind: 'interview' }]) // 'single'
 */
export function restsOn(evidence: readonly { side: Side; kind: SourceKind }[]): RestsOn {
  const sources = new Set(evidence.filter(({ side }) => side === 'for').map(({ kind }) => kind))
  if (sources.size === 0) return 'nothing'
  return sources.size === 1 ? 'single' : 'conclusion'
}
