import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    wroteDown: { da: 'Skrev eller rettede teksten', en: 'Wrote down or corrected the text' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
