/** A sentence as it goes on after a colon: «Kolleger må …» → «kolleger må …». */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1)
}
