import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawFlipInvitation: {
      da: 'Så, at du er inviteret til et møde, og hvad du svarede',
      en: 'Saw that you are invited to a meeting, and what you answered',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
