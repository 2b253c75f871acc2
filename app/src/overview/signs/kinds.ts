import type { Sentence } from '@lydhoer/words'

/** Who it may be that remarks on something from outside, by kind and never by name. */
export const sources = [
  ...(['auditor', 'doctor', 'newcomer', 'homeSupporter', 'employer'] as const),
  ...(['relative', 'department', 'politician', 'other'] as const),
] as const
export type Source = (typeof sources)[number]

export const sourceNames: Record<Source, Sentence> = {
  auditor: { da: 'En revisor eller et tilsyn', en: 'An auditor or inspector' },
  doctor: { da: 'En læge', en: 'A doctor' },
  newcomer: { da: 'En ny i huset', en: 'Somebody new in the house' },
  homeSupporter: { da: 'En bostøtte eller mentor', en: 'A home supporter or mentor' },
  employer: { da: 'En arbejdsgiver', en: 'An employer' },
  relative: { da: 'En pårørende', en: 'A relative' },
  department: { da: 'En anden afdeling', en: 'Another department' },
  politician: { da: 'En politiker', en: 'A politician' },
  other: { da: 'En anden', en: 'Somebody else' },
}
