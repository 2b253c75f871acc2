import type { Loss } from '@lydhoer/conversation'

const from = { da: 'fra linje', en: 'from line' }

/**
 * What did not come along, a line each, with how often and from where.
 *
 * @example lossLines(losses, 'da') // ['Tomme undertekster er udeladt (2 × fra linje 7)']
 */
export function lossLines(losses: readonly Loss[], language: 'da' | 'en'): string[] {
  return losses.map(({ what, count, line }) => {
    if (line !== null) return `${what[language]} (${count} × ${from[language]} ${line})`
    return count > 1 ? `${what[language]} (${count} ×)` : what[language]
  })
}
