import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    earSession: { da: 'Talte om et stykke sammen med andre', en: 'Talked about a part together with others' },
    earSessionGuest: {
      da: 'Læste med som gæst, da andre talte om et stykke',
      en: 'Read along as a guest when others talked about a part',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
