const name = 'lit'

/** Lights up characters of a turn, in UTF-16 units of its text; without them, nothing is lit any more (CSS Custom Highlight API). */
export function lightUp(turn: HTMLElement | null, from: number | undefined, to: number | undefined): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(name)
  if (!turn || from === undefined || to === undefined) return
  const ranges: Range[] = []
  for (const piece of turn.querySelectorAll<HTMLElement>('[data-char]')) {
    const start = Number(piece.dataset.char)
    const words =
      piece.firstChild instanceof Text ? piece.firstChild : piece.querySelector('span')?.firstChild
    if (!(words instanceof Text) || start >= to || start + words.length <= from) continue
    const range = new Range()
    range.setStart(words, Math.max(0, from - start))
    range.setEnd(words, Math.min(words.length, to - start))
    ranges.push(range)
  }
  CSS.highlights.set(name, new Highlight(...ranges))
}
