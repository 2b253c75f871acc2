const house = 'http://house.invalid'
const longest = 2000

/**
 * An address to go on to, if it is a path of ours; else the start page. Read as a browser reads it, which drops tabs and line
 * breaks, takes `\` for `/`, and follows `..`.
 *
 * @example ownPath('/samtaler?linser=pauser') // '/samtaler?linser=pauser'
 * @example ownPath('//elsewhere.example') // '/'
 */
export function ownPath(written: string): string {
  if (!written.startsWith('/') || written.length > longest || !URL.canParse(written, house)) return '/'
  const { origin, pathname, search, hash } = new URL(written, house)
  return origin !== house || pathname.startsWith('//') ? '/' : pathname + search + hash
}
