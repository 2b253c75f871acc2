/** Which words of which turn are selected; null when nothing, or more than one turn, is. */
export function selectedWords(place: HTMLElement): { turn: number; from: number; to: number } | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = placeOf(range.startContainer, range.startOffset)
  const to = placeOf(range.endContainer, range.endOffset)
  if (!from || !to || from.turn !== to.turn || !place.contains(from.turn)) return null
  if (to.at <= from.at) return null
  return { turn: Number(from.turn.dataset.number), from: from.at, to: to.at }
}

/** Each piece of a turn's text says at which character it starts (`data-at`). */
function placeOf(node: Node, offset: number): { turn: HTMLElement; at: number } | null {
  const element = node instanceof HTMLElement ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-char]')
  const turn = element?.closest<HTMLElement>('.turn')
  if (!piece || !turn) return null
  return { turn, at: Number(piece.dataset.char) + (node instanceof Text ? offset : 0) }
}
