import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    heardAgenda: { da: 'Hørte det, du har sagt med stemmen', en: 'Heard what you have said aloud' },
    sawAgenda: { da: 'Så, hvad du vil tale om', en: 'Saw what you want to talk about' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
