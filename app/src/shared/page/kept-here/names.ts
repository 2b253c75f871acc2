/**
 * What is kept in this browser goes by names of four words: ours, whose, the place, and the window that kept it.
 * Whose is a mark that the server makes of the person (browser-key.ts); a place is an address without spaces.
 */
export const ours = 'gemt '

export const placeIn = (name: string) => name.split(' ')[2] ?? ''
export const windowIn = (name: string) => name.split(' ')[3] ?? ''

/** What is kept, by anybody (`ours`) or by one person, at an address or below it. */
export function namesUnder(prefix: string, path: string): string[] {
  return Object.keys(localStorage).filter((name) => {
    const place = placeIn(name)
    return name.startsWith(prefix) && (place === path || place.startsWith(`${path}/`))
  })
}
