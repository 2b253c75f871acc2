/** So many codes at most are offered for what is typed. */
const most = 7

/**
 * The codes that what is typed may mean, the likeliest first: those whose name begins so, then a word of it, then the first letters of its
 * words, then any part.
 *
 * @example matching([{ name: 'Mulighed for gribning' }, { name: 'Greb' }], 'gr') // Greb, then Mulighed for gribning
 */
export function matching<Code extends { name: string }>(codes: readonly Code[], typed: string): Code[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return []
  const rank = ({ name }: Code): number => {
    const plain = name.toLowerCase()
    const words = plain.split(/[\s,–-]+/)
    if (plain.startsWith(wanted)) return 0
    if (words.some((word) => word.startsWith(wanted))) return 1
    if (
      words
        .map((word) => word.charAt(0))
        .join('')
        .startsWith(wanted)
    )
      return 2
    return plain.includes(wanted) ? 3 : 4
  }
  return codes
    .map((code) => ({ code, at: rank(code) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ code }) => code)
}
