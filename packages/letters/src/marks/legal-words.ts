import { caseWords } from './legal-words/case.ts'
import { healthWords } from './legal-words/health.ts'
import { lawWords } from './legal-words/law.ts'
import type { LegalWord } from './legal-words/legal-word.ts'
import { debtWords, moneyWords } from './legal-words/money.ts'
import { serviceWords } from './legal-words/services.ts'
import { workWords } from './legal-words/work.ts'

/** In the order in which they are tried: longer before the shorter that they hold. */
export const legalWords: readonly LegalWord[] = [
  ...caseWords,
  ...lawWords,
  ...debtWords,
  ...healthWords,
  ...workWords,
  ...serviceWords,
  ...moneyWords,
]
