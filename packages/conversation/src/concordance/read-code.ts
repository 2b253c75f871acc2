import { codeNames, designs, roleWords, type CodeItem } from './codes.ts'
import { refusePattern } from './refusals.ts'

/** Lengths that nobody writes are slips of the finger. */
const longestPauseSeconds = 3600

/**
 * Reads what stands between brackets.
 *
 * @param column of its first character in the pattern
 * @throws {Invalid} when there is no such code
 */
export function readCode(inside: string, column: number): CodeItem {
  const [, name = '', sign = '', value = ''] = /^([^:<>]*)([:<>]?)(.*)$/su.exec(inside) ?? []
  const code = codeNames.get(plain(name))
  if (code === undefined) refusePattern(column, 'noSuchCode', inside.trim())
  const found: CodeItem = { kind: 'code', name: code, design: null, role: null, pause: null }
  const at = column + name.length + sign.length
  if (code === 'question' && sign === ':') {
    const design = designs.get(plain(value))
    if (design === undefined) refusePattern(at, 'noSuchDesign', value.trim())
    return { ...found, design }
  }
  if (code === 'role') {
    const role = roleWords.get(plain(value))
    if (sign !== ':' || role === undefined) refusePattern(at, 'noSuchRole', value.trim())
    return { ...found, role }
  }
  if (code === 'pause' && (sign === '>' || sign === '<')) {
    const seconds = /^(\d{1,4}(?:[.,]\d{1,3})?)\s*s?$/.exec(value.trim())?.[1]?.replace(',', '.')
    if (seconds === undefined || Number(seconds) > longestPauseSeconds)
      refusePattern(at, 'badPause', value.trim())
    return {
      ...found,
      pause: { than: sign === '>' ? 'longer' : 'shorter', ms: Math.round(Number(seconds) * 1000) },
    }
  }
  if (sign !== '') refusePattern(at, 'noValue', name.trim())
  return found
}

const plain = (written: string): string => written.trim().toLowerCase().replace(/\s+/g, ' ')
