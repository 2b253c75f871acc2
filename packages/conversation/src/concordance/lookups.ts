import { stem } from '@lydhoer/danish'
import type { Conversation, Turn } from '../model.ts'
import type { CodeItem } from './codes.ts'
import { lookAt, type LookedAt, type RolesByCode } from './looked-at.ts'
import type { Item, Pattern } from './pattern.ts'

/** Lengths of pause, in seconds, that an index tells apart. */
const pauseSteps = [0.5, 1, 2, 4]

/**
 * The terms under which each turn of a conversation can be looked up: stems, parts of compounds, and what the turn is.
 * An index keeps them, keyed, where it may not keep words. Each term once a turn; turns in order.
 *
 * @example lookupsOf(conversation, roles)[0] // ['word arbejd', 'question', 'question closed', 'role worker']
 */
export function lookupsOf(conversation: Conversation, roles: RolesByCode): string[][] {
  const looked = lookAt(conversation, roles)
  return conversation.turns.map((turn) => [...new Set(termsOf(turn, looked))])
}

function termsOf(turn: Turn, looked: LookedAt): string[] {
  const words = looked.words(turn).flatMap((word) => [word.stem, ...word.parts].map((one) => `word ${one}`))
  const designs = looked.questions(turn).map(({ design }) => `question ${design}`)
  const role = looked.role(turn)
  const silences = looked.pauses(turn)
  const longest = Math.max(0, ...silences.map(({ ms }) => ms ?? 0))
  return [
    ...words,
    ...(designs.length > 0 ? ['question', ...designs] : []),
    ...(looked.isMinimal(turn) ? ['minimal'] : []),
    ...(looked.laughs(turn).length > 0 ? ['laughter'] : []),
    ...(silences.length > 0 ? ['pause'] : []),
    ...pauseSteps.filter((step) => longest > step * 1000).map((step) => `pause ${step}`),
    ...(role ? [`role ${role}`] : []),
  ]
}

/**
 * For each turn of a pattern the terms that a turn must have to fit: necessary, not sufficient, so what an index gives is
 * looked at again with `find`. A turn of which the pattern asks only forms with wildcards has none.
 *
 * @example termsFor(parsePattern('arbejde >> [minimal]')) // [['word arbejd'], ['minimal']]
 */
export function termsFor(pattern: Pattern): string[][] {
  return pattern.steps.map(({ items }) => [...new Set(items.flatMap(termsOfItem))])
}

function termsOfItem(item: Item): string[] {
  if (item.kind === 'word') return item.wild ? [] : [`word ${stem(item.text)}`]
  if (item.kind === 'phrase')
    return item.words.filter((word) => !word.includes('*')).map((word) => `word ${stem(word)}`)
  return [termOfCode(item)]
}

function termOfCode({ name, design, role, pause }: CodeItem): string {
  if (name === 'question' && design) return `question ${design}`
  if (name === 'role' && role) return `role ${role}`
  if (name !== 'pause' || pause?.than !== 'longer') return name
  const step = pauseSteps.findLast((one) => one * 1000 <= pause.ms)
  return step === undefined ? name : `pause ${step}`
}
