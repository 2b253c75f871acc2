import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawGrants: {
      da: 'Så, hvad der er spurgt om for dig uden for det sædvanlige',
      en: 'Saw what is asked for with you outside the usual',
    },
    sawGrantToDecide: {
      da: 'Læste dit ønske for at svare ja eller nej',
      en: 'Read your wish to answer yes or no',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
