import type { Sentence } from '@lydhoer/words'

/** What a step can be; they are suggested in this order, and any may come first. */
export const stages = [
  ...(['known', 'exchange', 'experiment', 'material'] as const),
  ...(['pattern', 'resource', 'change', 'next'] as const),
] as const
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, Sentence> = {
  known: { da: 'Det ved vi', en: 'What we know' },
  exchange: { da: 'Vi taler sammen', en: 'We talk together' },
  experiment: { da: 'Vi prøver', en: 'We try' },
  material: { da: 'Nyt at se på', en: 'New to look at' },
  pattern: { da: 'Et mønster', en: 'A pattern' },
  resource: { da: 'Noget, andre kan bruge', en: 'Something others can use' },
  change: { da: 'Noget er blevet anderledes', en: 'Something has changed' },
  next: { da: 'Næste omgang', en: 'The next turn' },
}
