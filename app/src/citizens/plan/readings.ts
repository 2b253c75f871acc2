import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawPlan: { da: 'Så din plan', en: 'Saw your plan' },
    choseForPlan: { da: 'Valgte dine ord til planen', en: 'Chose your words for the plan' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
