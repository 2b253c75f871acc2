import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawPlacement: {
      da: 'Så din praktik, dine timer og det, du har skrevet om dem',
      en: 'Saw your placement, your hours and what you have written of them',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
