import type { Sentence } from '@lydhoer/words'

/** What the group can say of something that lies on its table. */
export const answerKinds = ['takesUp', 'goesOn', 'notNow', 'done'] as const
export type AnswerKind = (typeof answerKinds)[number]

export const answerNames: Record<AnswerKind, Sentence> = {
  takesUp: { da: 'Vi tager det op', en: 'We take it up' },
  goesOn: { da: 'Det hører hjemme et andet sted', en: 'It belongs elsewhere' },
  notNow: { da: 'Ikke nu', en: 'Not now' },
  done: { da: 'Det kom der ud af det', en: 'What came of it' },
}
