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

export { pillarNames, pillars, type Pillar } from '../pillars.ts'
