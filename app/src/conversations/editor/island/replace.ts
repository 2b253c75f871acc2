import type { DraftTurn } from '../../talk/draft/draft-turns.ts'
import type { Cursor } from './undo.ts'

/**
 * The next place where some words stand, letter for letter, after the cursor; from the beginning again when there are no more.
 *
 * @returns null where they stand nowhere
 * @example nextPlace([{ id: 'a', text: 'ja nej ja' }], 'ja', { id: 'a', from: 0, to: 2 }) // { id: 'a', from: 7, to: 9 }
 */
export function nextPlace(
  turns: readonly Pick<DraftTurn, 'id' | 'text'>[],
  words: string,
  after: Cursor | null,
): Cursor | null {
  if (words === '') return null
  const all = turns.flatMap(({ id, text }, order) =>
    placesIn(text, words).map((from) => ({ id, from, to: from + words.length, order })),
  )
  const now = after ? turns.findIndex(({ id }) => id === after.id) : -1
  const isLater = (place: (typeof all)[number]) =>
    place.order > now || (place.order === now && place.from >= (after?.to ?? 0))
  const next = all.find(isLater) ?? all[0]
  return next ? { id: next.id, from: next.from, to: next.to } : null
}

/**
 * The turns in which some words stand, with others in their place everywhere; and in how many places that was.
 *
 * @example replacedIn([turn('a', 'Hansen og Hansen')], 'Hansen', 'Hansens').places // 2
 */
export function replacedIn(
  turns: readonly DraftTurn[],
  words: string,
  instead: string,
): { turns: DraftTurn[]; places: number } {
  if (words === '') return { turns: [], places: 0 }
  const hit = turns.filter(({ text }) => text.includes(words))
  return {
    turns: hit.map((turn) => ({ ...turn, text: turn.text.replaceAll(words, () => instead) })),
    places: hit.reduce((sum, { text }) => sum + placesIn(text, words).length, 0),
  }
}

function placesIn(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}
