import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './kind-names.ar.ts'
import { easy } from './kind-names.easy.ts'
import { uk } from './kind-names.uk.ts'
import type { GuidanceKind } from './sheet.ts'

/** What each kind of sheet is called, to whoever makes it and to the citizen. */
export const kindNames = sentencesIn(
  {
    sanctions: { da: 'Rettigheder og pligter', en: 'Rights and duties' },
    jobGoal: { da: 'Jobmål i planen', en: 'A job goal in the plan' },
    repatriation: { da: 'Hjælp til at flytte tilbage', en: 'Help to move back' },
    other: { da: 'Et tomt ark', en: 'An empty sheet' },
  } satisfies Record<GuidanceKind, Sentence>,
  { easy, ar, uk },
)
