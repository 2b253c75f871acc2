import type { Anchor } from '../model.ts'

/** A text with something put in at each anchor; `escape` is for the text between. */
export function anchored(
  text: string,
  anchors: readonly Anchor[],
  mark: (anchor: Anchor) => string,
  escape: (part: string) => string = (part) => part,
): string {
  let from = 0
  let result = ''
  for (const anchor of anchors) {
    result += escape(text.slice(from, anchor.at)) + mark(anchor)
    from = Math.max(from, anchor.at)
  }
  return result + escape(text.slice(from))
}
