import type { PlanLine } from './lines.ts'

/** What became of a line from one plan to the next. */
export type Change =
  | { is: 'new'; line: PlanLine }
  | { is: 'changed'; line: PlanLine; before: PlanLine }
  | { is: 'out'; line: PlanLine; before: PlanLine }

const says = ({ part, words, other, does, promisedBy, byDay, ruleId, isSpared }: PlanLine) =>
  JSON.stringify([part, words, other, does, promisedBy, byDay, ruleId, isSpared])

/**
 * What is new, changed and taken out, line by line; the same line has the same `lineId`. A line that is only moved is as it was.
 *
 * @returns in the order of the new plan, and last what was taken out
 * @example changesFrom(before, after).filter(({ is }) => is === 'new')
 */
export function changesFrom(before: readonly PlanLine[], after: readonly PlanLine[]): Change[] {
  const held = new Map(before.filter(({ isOut }) => !isOut).map((line) => [line.lineId, line]))
  const now = new Map(after.map((line) => [line.lineId, line]))
  const stands = after
    .filter(({ isOut }) => !isOut)
    .flatMap((line): Change[] => {
      const was = held.get(line.lineId)
      if (!was) return [{ is: 'new', line }]
      return says(was) === says(line) ? [] : [{ is: 'changed', line, before: was }]
    })
  const out = [...held.values()].flatMap((was): Change[] => {
    const line = now.get(was.lineId)
    return line && !line.isOut ? [] : [{ is: 'out', line: line ?? was, before: was }]
  })
  return [...stands, ...out]
}

/** How many lines became what. */
export function countOf(changes: readonly Change[]): Record<Change['is'], number> {
  const count = { new: 0, changed: 0, out: 0 }
  for (const { is } of changes) count[is]++
  return count
}
