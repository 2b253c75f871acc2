import type { Sentence } from '@lydhoer/words'
import { fewestUnits } from './report.ts'
import type { Estimate } from './units.ts'

/** What a κ or an α allows one to say. */
export type Standing = 'tooFew' | 'rare' | 'noInterval' | 'unknown' | 'firm' | 'tentative' | 'weak' | 'chance'

/** Of a code put on fewer units than this, agreement is a matter of a few places. */
const fewestMarked = 10

/**
 * What a κ or an α allows one to say, by the lower end of its interval: where that is at least .800 conclusions can rest on the
 * codes, from .667 only tentative ones. These limits are a convention (Krippendorff 2004, ch. 11.4.2), not a law.
 *
 * @param marked for one code by itself: on how many units anybody put it.
 * @example standingOf({ value: 0.9, low: 0.82, high: 0.95 }, 120) // 'firm'
 */
export function standingOf({ value, low }: Estimate, units: number, marked = Infinity): Standing {
  if (value === null) return 'unknown'
  if (units < fewestUnits) return 'tooFew'
  if (marked < fewestMarked) return 'rare'
  if (low === null) return value === 1 ? 'firm' : 'noInterval'
  if (low >= 0.8) return 'firm'
  if (low >= 0.667) return 'tentative'
  return low > 0 ? 'weak' : 'chance'
}

/** A standing in one plain sentence. It is about the code and its definition, never about the people who coded. */
export const standings: Record<Standing, Sentence> = {
  tooFew: {
    da: `Færre end ${fewestUnits} enheder er for få til at sige noget sikkert. Se på, hvor I er uenige, og tal om det.`,
    en: `Fewer than ${fewestUnits} units are too few to tell. Look at where you differ, and talk about it.`,
  },
  rare: {
    da: `Koden er sat færre end ${fewestMarked} steder. Det er for få til at sige noget sikkert. Se på stederne et for et.`,
    en: `The code was put in fewer than ${fewestMarked} places. That is too few to tell. Look at them one by one.`,
  },
  noInterval: {
    da: 'Næsten alle enheder har fået det samme. Derfor kan man ikke sige, hvor sikkert tallet er.',
    en: 'Nearly all units were given the same. So one cannot tell how sure the figure is.',
  },
  unknown: {
    da: 'Der er ikke noget tal: alle har sagt det samme overalt, eller ingen har set på det samme.',
    en: 'There is no figure: all said the same everywhere, or no two looked at the same.',
  },
  firm: {
    da: 'I ser det samme så ofte, at man kan bygge på det.',
    en: 'You see the same so often that conclusions can rest on it.',
  },
  tentative: {
    da: 'I ser ofte det samme. Man kan sige noget foreløbigt ud fra det.',
    en: 'You often see the same. It carries tentative conclusions.',
  },
  weak: {
    da: 'I er mere enige end ved et tilfælde, men ikke nok til at bygge på. Koden må måske forklares bedre.',
    en: 'You agree more than by chance, but not enough to build on. The code may need a clearer definition.',
  },
  chance: {
    da: 'Det kan være et tilfælde, at I er enige. Læs kodens forklaring sammen, og prøv igen.',
    en: 'You may agree by chance only. Read the definition together, and try again.',
  },
}
