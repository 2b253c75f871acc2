import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    readPassage: { da: 'Læste et stykke', en: 'Read a part' },
    heardPassage: { da: 'Hørte et stykke', en: 'Heard a part' },
    chosePassage: { da: 'Valgte et stykke at dele', en: 'Chose a part to share' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
