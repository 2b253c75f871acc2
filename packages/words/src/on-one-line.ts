/**
 * A text on one line: where a line breaks, it and the space around it become one space. Other space stays.
 * Cost: O(length), also of a text that is nothing but space.
 *
 * @param breaks what counts as a break
 * @example onOneLine('ja  \n nej  tak') // 'ja nej  tak'
 */
export function onOneLine(text: string, breaks: RegExp = /\n/): string {
  return text.replace(/\s+/g, (space) => (breaks.test(space) ? ' ' : space))
}
