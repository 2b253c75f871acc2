import type { Sentence } from '@lydhoer/words'

/** Something that the source says and the result cannot carry, or that was changed on the way. */
export interface Loss {
  /** A short fixed word for the kind of loss, e.g. `formatting`. */
  kind: string
  /** From 1; null when it concerns the whole file. */
  line: number | null
  /** How many times, when the same loss was found in several places (`line` is the first). */
  count: number
  what: Sentence
}

/** A ledger of losses: each kind is listed once, with its first line and how often it happened. */
export interface Losses {
  add(kind: string, line: number | null, what: Sentence, count?: number): void
  list(): Loss[]
}

/**
 * Starts an empty ledger.
 *
 * @example
 * const losses = lossLedger()
 * losses.add('formatting', 4, { da: 'Fed skrift er udeladt', en: 'Bold type is left out' })
 * losses.list().length // 1
 */
export function lossLedger(): Losses {
  const byKind = new Map<string, Loss>()
  return {
    add(kind, line, what, count = 1) {
      const known = byKind.get(kind)
      if (known) known.count += count
      else byKind.set(kind, { kind, line, count, what })
    },
    list: () => [...byKind.values()],
  }
}
