/** Numbers from 0 up to, not including, a bound; the same for the same seed. */
export type Chance = (below: number) => number

/**
 * Chance that comes of a seed: mulberry32 (Tommy Ettinger, public domain).
 *
 * @example chanceFrom(1)(6) // a throw of dice, from 0 to 5, the same each time
 */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** The same things in an order drawn by lot (Fisher & Yates 1938, as Durstenfeld 1964 has it). */
export function shuffled<T>(things: readonly T[], chance: Chance): T[] {
  const drawn = [...things]
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = chance(i + 1)
    ;[drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!]
  }
  return drawn
}
