import type { Sentence } from '@lydhoer/words'

/** Where in the work it stands: the five pillars, and that research and practice meet. */
export const pillars = ['citizens', 'conversations', 'companies', 'together', 'leading', 'engine'] as const
export type Pillar = (typeof pillars)[number]

export const pillarNames: Record<Pillar, Sentence> = {
  citizens: { da: 'Borgerens stemme', en: 'The citizen’s voice' },
  conversations: { da: 'Samtalen', en: 'The conversation' },
  companies: { da: 'Virksomheder', en: 'Companies' },
  together: { da: 'På tværs af afdelinger', en: 'Across departments' },
  leading: { da: 'Ledelse og politik', en: 'Leaders and politics' },
  engine: { da: 'Forskning og praksis', en: 'Research and practice' },
}
