import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawOwnExperiments: { da: 'Så det, du prøver og har vist', en: 'Saw what you try and have shown' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
