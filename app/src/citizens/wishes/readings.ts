import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawWishes: { da: 'Så dine ønsker', en: 'Saw your wishes' },
    sawOwnFinds: { da: 'Så de steder, du selv har fundet', en: 'Saw the places that you found yourself' },
    sawWhoseOrder: {
      da: 'Så, hvem du er, og de hensyn, du har delt',
      en: 'Saw who you are, and the considerations that you have shared',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
