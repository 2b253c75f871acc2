import type { RawElan, RawTier } from './document.ts'

export interface Span {
  startMs: number | null
  endMs: number | null
}

/**
 * The times of a tier's annotations, in their order. Slots without a time are filled in evenly between the nearest
 * times known on the same tier, as ELAN draws them.
 *
 * @returns one span for each annotation; null times where nothing before or after is known
 */
export function spansOf(tier: RawTier, raw: RawElan): Span[] {
  const spans = tier.annotations.map(({ slots }): Span => ({
    startMs: slots ? (raw.slots.get(slots[0]) ?? null) : null,
    endMs: slots ? (raw.slots.get(slots[1]) ?? null) : null,
  }))
  for (let from = 0; from < spans.length;) {
    const first = spans[from] as Span
    let to = from
    while (to + 1 < spans.length && spans[to]?.endMs === null && spans[to + 1]?.startMs === null) to++
    const endMs = spans[to]?.endMs ?? null
    const { startMs } = first
    if (to > from && startMs !== null && endMs !== null && endMs >= startMs) {
      const step = (endMs - startMs) / (to - from + 1)
      for (let index = from; index <= to; index++) {
        spans[index] = {
          startMs: Math.round(startMs + step * (index - from)),
          endMs: Math.round(startMs + step * (index - from + 1)),
        }
      }
    }
    from = to + 1
  }
  return spans
}
