import { danishPiece, type Tongue } from '@lydhoer/words'

/** In these stands text alone, and no element. */
const textAlone = new Set(['title', 'textarea', 'option', 'script', 'style'])

/**
 * A page in which what has not been put into the tongue yet says that it is Danish, so that it is read aloud as such. Where no element
 * can stand, in an attribute or a title, the marks of Unicode stay.
 *
 * @param html as `html` of hono writes it: no bare `<` or `>` in text and attributes
 */
export function danishMarked(html: string, tongue: Tongue): string {
  if (tongue !== 'ar' && tongue !== 'uk') return html
  let within = ''
  return html.replaceAll(
    /<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+/g,
    (piece, closes: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        within = closes ? '' : name
        return piece
      }
      return textAlone.has(within)
        ? piece
        : piece.replaceAll(danishPiece, '<span lang="da" dir="ltr">$1</span>')
    },
  )
}
