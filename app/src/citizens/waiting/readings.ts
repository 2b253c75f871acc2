import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  { sawWaiting: { da: 'Så, hvad du venter på', en: 'Saw what you wait for' } } as const satisfies Record<
    string,
    Sentence
  >,
  { easy: {}, ar, uk },
)
