import type { Sentence } from '@lydhoer/words'

/** What a finding stands as, in the order in which it usually goes. */
export const standings = ['preliminary', 'reviewed', 'published'] as const
export type Standing = (typeof standings)[number]

export const standingNames: Record<Standing, Sentence> = {
  preliminary: { da: 'Foreløbigt', en: 'Preliminary' },
  reviewed: { da: 'Set efter af andre', en: 'Reviewed by others' },
  published: { da: 'Udgivet', en: 'Published' },
}
