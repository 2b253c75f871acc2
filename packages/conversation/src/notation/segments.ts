import type { Notation } from '../model.ts'
import { chat } from './chat.ts'
import { jefferson } from './jefferson.ts'
import { lex } from './lex.ts'
import type { Segment } from './segment.ts'

/**
 * Takes a turn's text apart into talk, pauses, laughter, descriptions and marks, losing nothing: the texts of the
 * segments in a row are the text. Time is linear in its length.
 *
 * @param notation which signs mean what; `conversation.notation` says
 * @example
 * segments('ja (0.8) °tak°').map((segment) => segment.kind)
 * // ['talk', 'pause', 'talk', 'mark', 'talk', 'mark']
 */
export function segments(text: string, notation: Notation = 'jefferson'): Segment[] {
  return lex(text, notation === 'chat' ? chat : jefferson)
}

/**
 * A turn as readable text: the words with ordinary punctuation, without marks, pauses and descriptions.
 *
 * @example
 * plain('ja:: (0.8) °det [er° ] fint ((griner))') // 'ja det er fint'
 */
export function plain(text: string, notation: Notation = 'jefferson'): string {
  return segments(text, notation)
    .map((segment) => (segment.plain === '' && spaced.has(segment.kind) ? ' ' : segment.plain))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ +(?=[.,?!;…](?:\s|$|[.?!…]))/g, '')
    .trim()
}

/** Kinds that part the words around them; a mark inside a word does not. */
const spaced = new Set<Segment['kind']>(['pause', 'omitted', 'comment', 'unclear', 'code', 'breath'])
