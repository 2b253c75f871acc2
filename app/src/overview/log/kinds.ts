import type { Sentence } from '@lydhoer/words'

/** The parts of a log, in the order in which they are read. Conditions stand beside the others: they are no goals. */
export const parts = ['did', 'learned', 'inTheWay', 'dilemma', 'next', 'condition'] as const
export type Part = (typeof parts)[number]

export const partNames: Record<Part, Sentence> = {
  did: { da: 'Det har vi gjort', en: 'What we did' },
  learned: { da: 'Det har vi lært', en: 'What we learned' },
  inTheWay: { da: 'Benspænd: Det står i vejen', en: 'What stands in the way' },
  dilemma: { da: 'Dilemmaer', en: 'Dilemmas' },
  next: { da: 'Det vil vi nu', en: 'What is next' },
  condition: { da: 'Vilkår i kvartalet', en: 'Conditions in the quarter' },
}

/** What kind of thing stands in the way. */
export const obstacles = ['law', 'time', 'money', 'departments', 'ourselves'] as const
export type Obstacle = (typeof obstacles)[number]

export const obstacleNames: Record<Obstacle, Sentence> = {
  law: { da: 'Loven', en: 'The law' },
  time: { da: 'Tiden', en: 'Time' },
  money: { da: 'Pengene', en: 'Money' },
  departments: { da: 'Andre afdelinger', en: 'Other departments' },
  ourselves: { da: 'Os selv', en: 'Ourselves' },
}

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
