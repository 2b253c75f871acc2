import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './readings.ar.ts'
import { uk } from './readings.uk.ts'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    guidance: { da: 'Så et ark med rettigheder og pligter', en: 'Saw a sheet of rights and duties' },
  } as const satisfies Record<string, Sentence>,
  { easy: {}, ar, uk },
)
