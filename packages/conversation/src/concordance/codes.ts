import type { QuestionDesign } from '@lydhoer/danish'
import type { Role } from '../model.ts'

/** What a turn can be looked up by besides its words. */
export type CodeName = 'question' | 'minimal' | 'laughter' | 'pause' | 'role'

/** A code as written in a pattern: `[question:closed]`, `[minimal]`, `[pause>1]`. */
export interface CodeItem {
  kind: 'code'
  name: CodeName
  design: QuestionDesign | null
  role: Role | null
  /** The pause is longer than, or shorter than, so many ms. */
  pause: { than: 'longer' | 'shorter'; ms: number } | null
}

/** Codes by the words people write, Danish and English. */
export const codeNames: ReadonlyMap<string, CodeName> = new Map([
  ['question', 'question'],
  ['spørgsmål', 'question'],
  ['minimal', 'minimal'],
  ['kort', 'minimal'],
  ['kort svar', 'minimal'],
  ['minimalrespons', 'minimal'],
  ['laughter', 'laughter'],
  ['latter', 'laughter'],
  ['pause', 'pause'],
  ['role', 'role'],
  ['rolle', 'role'],
])

/** The designs of questions, by the words people write. */
export const designs: ReadonlyMap<string, QuestionDesign> = new Map([
  ['open', 'open'],
  ['åbent', 'open'],
  ['åben', 'open'],
  ['closed', 'closed'],
  ['lukket', 'closed'],
  ['choice', 'choice'],
  ['valg', 'choice'],
  ['tag', 'tag'],
  ['påhæng', 'tag'],
  ['declarative', 'declarative'],
  ['påstand', 'declarative'],
])

/** Roles, by the words people write. */
export const roleWords: ReadonlyMap<string, Role> = new Map([
  ['citizen', 'citizen'],
  ['borger', 'citizen'],
  ['worker', 'worker'],
  ['medarbejder', 'worker'],
  ['interpreter', 'interpreter'],
  ['tolk', 'interpreter'],
  ['companion', 'companion'],
  ['bisidder', 'companion'],
  ['other', 'other'],
  ['andre', 'other'],
])
