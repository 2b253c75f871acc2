import type { Sentence } from '@lydhoer/words'

export { standingNames, standings, type Standing } from '../house/finding-standings.ts'

/** What those whom a finding came from can say to it. */
export const answerKinds = ['recognise', 'partly', 'notRecognise', 'movedOn'] as const
export type AnswerKind = (typeof answerKinds)[number]

export const answerNames: Record<AnswerKind, Sentence> = {
  recognise: { da: 'Det kender vi', en: 'We recognise it' },
  partly: { da: 'Det kender vi noget af', en: 'We recognise some of it' },
  notRecognise: { da: 'Det kender vi ikke', en: 'We do not recognise it' },
  movedOn: { da: 'Vi er allerede videre', en: 'We have already moved on' },
}

/** What a finding can rest on, as its form calls each. */
export const materials = [
  'conversations',
  'interviews',
  'observations',
  'answers',
  'courses',
  'other',
] as const
export type MaterialKind = (typeof materials)[number]
export interface Material {
  kind: MaterialKind
  count: number
}

/** What each is called in a form, and of so many. */
export const materialNames: Record<MaterialKind, { label: Sentence; one: Sentence; many: Sentence }> = {
  conversations: {
    label: { da: 'Samtaler', en: 'Conversations' },
    one: { da: 'samtale', en: 'conversation' },
    many: { da: 'samtaler', en: 'conversations' },
  },
  interviews: {
    label: { da: 'Interview', en: 'Interviews' },
    one: { da: 'interview', en: 'interview' },
    many: { da: 'interview', en: 'interviews' },
  },
  observations: {
    label: { da: 'Gange, nogen var med og så til', en: 'Times somebody was there and watched' },
    one: { da: 'gang, nogen var med', en: 'time somebody was there' },
    many: { da: 'gange, nogen var med', en: 'times somebody was there' },
  },
  answers: {
    label: { da: 'Svar på spørgeskema', en: 'Answers to a survey' },
    one: { da: 'svar på spørgeskema', en: 'answer to a survey' },
    many: { da: 'svar på spørgeskema', en: 'answers to a survey' },
  },
  courses: {
    label: { da: 'Forløb i registre', en: 'Courses in registers' },
    one: { da: 'forløb i registre', en: 'course in registers' },
    many: { da: 'forløb i registre', en: 'courses in registers' },
  },
  other: {
    label: { da: 'Andet', en: 'Other' },
    one: { da: 'andet', en: 'other' },
    many: { da: 'andre', en: 'others' },
  },
}
