import type { Sentence } from '@lydhoer/words'

/** Whom practice can ask. */
export const sides = ['research', 'neighbour', 'library'] as const
export type Side = (typeof sides)[number]

/** What each is called when it is asked. */
export const sideNames: Record<Side, Sentence> = {
  research: { da: 'forskningen', en: 'research' },
  neighbour: { da: 'en nabokommune', en: 'a neighbour municipality' },
  library: { da: 'et bibliotek', en: 'a library' },
}

/** What can be written to a request: an answer, that it is not known, a question back; and what whoever asked adds. */
export const replyKinds = ['answer', 'unknown', 'asksBack', 'addition'] as const
export type ReplyKind = (typeof replyKinds)[number]

/** What one chooses among; what whoever asked adds is nothing to choose. */
export const answerKinds = ['answer', 'unknown', 'asksBack'] as const satisfies ReplyKind[]

/** With these a request is answered. */
export const answering = ['answer', 'unknown'] as const satisfies ReplyKind[]

export const replyNames: Record<ReplyKind, Sentence> = {
  answer: { da: 'Et svar', en: 'An answer' },
  unknown: { da: 'Det ved vi ikke', en: 'We do not know' },
  asksBack: { da: 'Et spørgsmål tilbage', en: 'A question back' },
  addition: { da: 'Føjet til af dem, der spurgte', en: 'Added by those who asked' },
}
