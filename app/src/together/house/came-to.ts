import type { Sentence } from '@lydhoer/words'

/** What it came to. */
export const cameTos = ['learned', 'keep', 'change', 'drop'] as const
export type CameTo = (typeof cameTos)[number]
export const cameToNames: Record<CameTo, Sentence> = {
  learned: { da: 'Vi lærte noget', en: 'We learned something' },
  keep: { da: 'Vi bliver ved', en: 'We keep it' },
  change: { da: 'Vi laver det om', en: 'We change it' },
  drop: { da: 'Vi holder op', en: 'We drop it' },
}

/** Whether it worked, as far as those in it can tell. */
export const workeds = ['yes', 'partly', 'no', 'unknown'] as const
export type Worked = (typeof workeds)[number]
export const workedNames: Record<Worked, Sentence> = {
  yes: { da: 'Ja', en: 'Yes' },
  partly: { da: 'Noget af det', en: 'Some of it' },
  no: { da: 'Nej', en: 'No' },
  unknown: { da: 'Det ved vi ikke', en: 'We do not know' },
}
