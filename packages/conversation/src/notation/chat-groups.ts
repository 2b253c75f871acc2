import { describesLaughter } from './descriptions.ts'
import type { Feature, Piece } from './segment.ts'

/** A code in square brackets: `[>]`, `[//]`, `[=! griner]`, `[: ord]`. */
const code = /\[([^[\]]{0,300})\]/g

/**
 * Finds CHAT's square-bracket codes and the `<groups>` they are about.
 *
 * A code after `>` is about the whole group; the group's angles switch the feature it stands for. A code that follows
 * one word without angles is shown as a code only.
 *
 * @returns what stands at each offset
 */
export function codePieces(text: string): Map<number, Piece> {
  const found = new Map<number, Piece>()
  const featuresAfter = new Map<number, Feature>()
  for (const match of text.matchAll(code)) {
    const inner = (match[1] ?? '').trim()
    found.set(match.index, { length: match[0].length, ...kindOf(inner) })
    const feature = featureOf(inner)
    if (feature) featuresAfter.set(endOfWhatPrecedes(text, match.index), feature)
  }
  addGroups(text, found, featuresAfter)
  return found
}

/** The offset just after the `>` or word that a code follows, past other codes between. */
function endOfWhatPrecedes(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 400), at)
  const trimmed = before.replace(/(?:\s*\[[^[\]]*\])*\s*$/, '')
  return at - (before.length - trimmed.length)
}

function addGroups(text: string, found: Map<number, Piece>, featuresAfter: Map<number, Feature>): void {
  const open: number[] = []
  for (const match of text.matchAll(/\[[^[\]]{0,300}\]|\+<|[<>]/g)) {
    if (match[0] === '<') open.push(match.index)
    if (match[0] !== '>') continue
    const start = open.pop()
    if (start === undefined) continue
    const feature = featuresAfter.get(match.index + 1)
    const mark = { length: 1, kind: 'mark' as const }
    found.set(start, feature ? { ...mark, open: feature } : { ...mark, sign: 'other' })
    found.set(match.index, feature ? { ...mark, close: feature } : { ...mark, sign: 'other' })
  }
}

function kindOf(inner: string): Omit<Piece, 'length'> {
  if (inner.startsWith('=!')) return { kind: describesLaughter(inner.slice(2)) ? 'laughter' : 'comment' }
  if (/^[%=^]/.test(inner)) return { kind: 'comment' }
  return { kind: 'code' }
}

/** What a code says of the words before it. */
function featureOf(inner: string): Feature | undefined {
  if (/^[<>]\d?$/.test(inner) || inner === '<>') return 'overlap'
  if (/^(?:\/{1,3}|\/-)$/.test(inner)) return 'retraced'
  if (inner === '?') return 'unclear'
  if (/^!{1,2}$/.test(inner)) return 'emphasis'
  if (inner.startsWith('=!') && describesLaughter(inner.slice(2))) return 'laughing'
  return undefined
}
