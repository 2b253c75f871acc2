import { tokens } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../text/sentences.ts'

/** How laughter is written: as sound, inside a word, in the transcriber's comment, or as a smiling voice. */
export type LaughterKind = 'laughter' | 'withinWord' | 'comment' | 'smileVoice'

/** Laughter where it stands in the text. */
export type Laughter = Span & { kind: LaughterKind; text: string }

/** `haha`, `hhaha`, `ahaha`, `hahah`: beats in a row, read in one way only, so that a long word takes no longer to refuse. */
const sound = /^(?:(?:h{1,2}[aeiæø]+|[aeiæø]h[aeiæø]+)(?:h{1,2}[aeiæø]+)+h*|h[aeiæø]h+)$/
const oneBeat = /^(?:ha|he|hi|hø|hæ|ho)$/
const word = /(?:grin|latter|fnis|smågrin|humre|skraldgrin|smågriner|smiler|leende)|^ler$|^le$|^lo$/

/**
 * Finds laughter and smiling voice: `haha`, `ha ha`, `hah`, `ja(h)`, `((griner))`, `&=ler`, `[latter]`, `£jo£`.
 *
 * @example
 * laughter('nå £det var da£ hah ((griner))').map((found) => found.kind) // → ['smileVoice', 'laughter', 'comment']
 *
 * @see Jefferson, G. (1985). An exercise in the transcription and analysis of laughter.
 */
export function laughter(text: string): Laughter[] {
  const found: Laughter[] = []
  const add = (kind: LaughterKind, from: number, to: number) => {
    const last = found.at(-1)
    if (last !== undefined && last.kind === kind && from - last.to <= 2) {
      last.to = to
      last.text = text.slice(last.from, to)
    } else found.push({ kind, from, to, text: text.slice(from, to) })
  }
  const all = tokens(text)
  all.forEach((token, index) => {
    const before = all[index - 1]
    const after = all[index + 1]
    if (token.kind === 'word' && token.comment) {
      if (word.test(token.plain)) add('comment', ...commentAround(all, index))
    } else if (token.kind === 'word') {
      if (/\(\.?h{1,4}\)|\((?:ha|he)\)/.test(token.text)) add('withinWord', token.from, token.to)
      else if (sound.test(token.plain)) add('laughter', token.from, token.to)
      else if (
        oneBeat.test(token.plain) &&
        (oneBeat.test(before?.plain ?? '') || oneBeat.test(after?.plain ?? ''))
      ) {
        add('laughter', token.from, token.to)
      } else if (word.test(token.plain) && enclosed(before, after)) {
        add(
          'comment',
          (before ?? token).from,
          after !== undefined && ')]*>'.includes(after.plain) ? after.to : token.to,
        )
      } else if (/^h{2,}$/.test(token.plain) && before?.plain !== '.') add('laughter', token.from, token.to)
      else if (token.plain === 'h' && before?.plain === '(' && after?.plain === ')')
        add('withinWord', before.from, after.to)
    }
  })
  for (const smile of text.matchAll(/£[^£\n]{1,400}£/g)) {
    found.push({ kind: 'smileVoice', from: smile.index, to: smile.index + smile[0].length, text: smile[0] })
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

function enclosed(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.plain === '=') return true
  const pairs = ['()', '[]', '**', '<>']
  return before?.kind === 'sign' && pairs.includes(`${before.plain}${after?.plain ?? ''}`)
}

/** The whole `((…))` around a token, at most a line. */
function commentAround(all: readonly Token[], index: number): [number, number] {
  let first = index
  let last = index
  while (all[first - 1]?.comment === true && index - first < 40) first -= 1
  while (all[last + 1]?.comment === true && last - index < 40) last += 1
  return [all[first]?.from ?? 0, all[last]?.to ?? 0]
}
