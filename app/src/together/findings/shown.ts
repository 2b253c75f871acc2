import type { Answer } from './answers.ts'
import type { Finding } from './findings.ts'
import type { Quote } from './quotes.ts'
import type { TriedIn } from './tried.ts'
import type { AskedOf, StoodAs } from './standing.ts'

export interface FindingProps {
  finding: Finding
  stood: readonly StoodAs[]
  asked: AskedOf | null
  answers: readonly Answer[]
  quotes: readonly Quote[]
  /** In which FLIPs it is tried on those it concerns. */
  tried: readonly TriedIn[]
  /** On which days quotes were taken back. */
  gone: readonly string[]
}
