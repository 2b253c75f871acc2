import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawOpenings: { da: 'Så, hvem du har åbnet din sag for', en: 'Saw to whom you have opened your case' },
    readOpenedPlan: { da: 'Læste din plan, som du har åbnet', en: 'Read your plan, which you have opened' },
    readOpenedAgenda: {
      da: 'Læste det, du vil tale om, som du har åbnet',
      en: 'Read what you want to talk about, which you have opened',
    },
    readOpenedWaiting: {
      da: 'Læste, hvad du venter på, som du har åbnet',
      en: 'Read what you wait for, which you have opened',
    },
    readOpenedLetters: {
      da: 'Læste dine breve, som du har åbnet',
      en: 'Read your letters, which you have opened',
    },
    readOpenedGuidance: {
      da: 'Læste om dine rettigheder og pligter, som du har åbnet',
      en: 'Read of your rights and duties, which you have opened',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
