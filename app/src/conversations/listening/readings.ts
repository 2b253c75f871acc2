import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    listened: { da: 'Hørte eller læste samtalen', en: 'Heard or read the conversation' },
    sawMirror: { da: 'Så, hvor meget I hver især talte', en: 'Saw how much each of you talked' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
