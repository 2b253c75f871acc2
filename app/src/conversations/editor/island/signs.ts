import type { Notation } from '@lydhoer/conversation'

/** A text with what is chosen in it (or where the cursor stands, when `from` is `to`). */
export interface Chosen {
  text: string
  from: number
  to: number
}

export type SignKind = 'pause' | 'micro' | 'overlap' | 'laugh' | 'smile'

/** What stands before and after the chosen words, or by itself. Jefferson's marks, or CHAT's where the file came so. */
function signOf(
  kind: SignKind,
  notation: Notation,
  griner: string,
): { before: string; after: string; apart: boolean } {
  const chat = notation === 'chat'
  switch (kind) {
    case 'pause':
      return { before: '(0.5)', after: '', apart: true }
    case 'micro':
      return { before: '(.)', after: '', apart: true }
    case 'overlap':
      return { before: chat ? '⌈' : '[', after: chat ? '⌉' : ']', apart: false }
    case 'laugh':
      return { before: chat ? '&=ler' : 'hah', after: '', apart: true }
    case 'smile':
      return { before: chat ? `&=${griner}` : `((${griner}))`, after: '', apart: true }
  }
}

/**
 * Puts a sign in where the cursor stands: brackets around what is chosen, anything else by itself with a space on
 * each side.
 *
 * @example withSign({ text: 'ja nej', from: 2, to: 2 }, 'micro', 'jefferson', 'griner').text // 'ja (.) nej'
 */
export function withSign(chosen: Chosen, kind: SignKind, notation: Notation, griner: string): Chosen {
  const { before, after, apart } = signOf(kind, notation, griner)
  const left = chosen.text.slice(0, chosen.from)
  const right = chosen.text.slice(chosen.to)
  if (!apart) {
    const inside = chosen.text.slice(chosen.from, chosen.to)
    const from = left.length + before.length
    return { text: left + before + inside + after + right, from, to: from + inside.length }
  }
  const lead = left === '' || /[\s[⌈]$/.test(left) ? '' : ' '
  const trail = /^[\s\]⌉]/.test(right) ? '' : ' '
  const text = left + lead + before + trail
  const at = text.length + (trail === '' && /^\s/.test(right) ? 1 : 0)
  return { text: text + right, from: at, to: at }
}
