export { tokens, spokenWords } from './text/tokens.ts'
export type { Token, TokenKind } from './text/tokens.ts'
export { sentences } from './text/sentences.ts'
export type { Sentence, Span } from './text/sentences.ts'
export { stem } from './text/stem.ts'
export { lix, LONG_SENTENCE } from './text/lix.ts'
export type { Lix, LixBand } from './text/lix.ts'
export { questionDesign } from './talk/questions.ts'
export type { Question, QuestionDesign } from './talk/questions.ts'
export type { QuestionRule } from './talk/question-reasons.ts'
export type { Quantifier } from './talk/some-any.ts'
export { pronouns } from './talk/pronouns.ts'
export type { Pronoun, PronounPerson } from './talk/pronouns.ts'
export { isMinimalResponse } from './talk/minimal-responses.ts'
export { laughter } from './talk/laughter.ts'
export type { Laughter, LaughterKind } from './talk/laughter.ts'
export { digitRuns } from './numbers/digit-runs.ts'
export type { DigitRun } from './numbers/digit-runs.ts'
export { numberWord, readNumber } from './numbers/number-words.ts'
export { findCpr, maskCpr, plausibleCprDate } from './numbers/cpr.ts'
export type { FoundCpr } from './numbers/cpr.ts'
export { findMentions } from './names/find-mentions.ts'
export type { MentionOptions, TurnText } from './names/find-mentions.ts'
export type { Doubt, InBothLanguages, Mention, MentionKind, StandInKind } from './names/mention.ts'
export { isOrdinaryWord } from './names/everywhere.ts'
export { marksOf, StandIns } from './names/stand-ins.ts'
export type { KnownName, Remembered, StandInOptions } from './names/stand-ins.ts'
export {
  asStandIn,
  citizenStandIns,
  earlierStandIns,
  inGenitive,
  inItsCase,
  isStandIn,
  standInMark,
  standInsIn,
  workerStandIns,
} from './names/stand-in-words.ts'
export { applyMentions } from './names/apply-mentions.ts'
export type { AppliedMentions, MentionDecision } from './names/apply-mentions.ts'
