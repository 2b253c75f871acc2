import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    checkedNames: { da: 'Læste teksten for at tage navne ud', en: 'Read the text to take names out' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
