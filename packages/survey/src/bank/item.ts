/** What a question is about: what one expects, what has to be there, how far one takes part, and what came of it. */
export const elements = ['expectations', 'preconditions', 'degrees', 'consequences'] as const
export type SurveyElement = (typeof elements)[number]

/** What workers say has to be there before anybody can take part. */
export const preconditions = [
  'decisionAuthority',
  'predictability',
  'continuity',
  'availability',
  'backing',
  'fittingOffers',
  'earlierExperience',
] as const
export type Precondition = (typeof preconditions)[number]

/** The forms of taking part (Monrad 2020). */
export const forms = ['selfDetermination', 'consumerChoice', 'selfReflection', 'coCreation'] as const
export type InvolvementForm = (typeof forms)[number]

/** How a question is answered. `words` is answered in words of one's own. */
export type AnswerKind = 'degree' | 'agree' | 'often' | 'yesNo' | 'words'

/** A question that may be asked, in each wording there is of it. */
export interface BankItem {
  /** A short name that never changes: answers name it. */
  key: string
  element: SurveyElement
  precondition?: Precondition
  form?: InvolvementForm
  /** Who can be asked it. */
  asks: 'citizen' | 'worker'
  answer: AnswerKind
  da: string
  /** In words that are easier still. */
  easy: string
  en: string
}
