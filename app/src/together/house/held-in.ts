import type { Sentence } from '@lydhoer/words'

/** How people meet. */
export const heldIns = ['onSite', 'online', 'mixed'] as const
export type HeldIn = (typeof heldIns)[number]

export const heldInNames: Record<HeldIn, Sentence> = {
  onSite: { da: 'Vi mødes i samme rum', en: 'We meet in one room' },
  online: { da: 'Vi mødes på skærmen', en: 'We meet on screen' },
  mixed: { da: 'Nogle i rummet, andre på skærmen', en: 'Some in the room, others on screen' },
}
