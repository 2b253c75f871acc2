import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    citizensLetters: { da: 'Så, hvilke breve du har fået', en: 'Saw which letters you have had' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
