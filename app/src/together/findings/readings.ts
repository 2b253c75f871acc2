import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    choseQuote: { da: 'Valgte dine ord til at blive gengivet', en: 'Chose your words to be quoted' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
