/** Words that people stumble over in questions, by how they begin or are made up. */
const stems: readonly RegExp[] = [
  /beslutning|mulighed|præference|inddrag|involver|indsats|relevan|tilfreds|ressource|kompetenc|motiv/iu,
  /afklar|aktivitetsparat|jobparat|myndighed|samtykke|progression|støttebehov|ligeværdig|medbestemm|borgerrettet/iu,
]

/**
 * The words of a question that people are known to stumble over, as they are written there, each once. It is a hint: ask somebody what the
 * question means to them.
 *
 * @example stumblesIn('Blev du inddraget i beslutningen?') // ['inddraget', 'beslutningen']
 */
export function stumblesIn(question: string): string[] {
  const words = question.match(/\p{L}+/gu) ?? []
  return [...new Set(words.filter((word) => stems.some((stem) => stem.test(word))))]
}
