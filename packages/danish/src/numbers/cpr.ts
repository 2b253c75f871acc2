import { tokens } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../text/sentences.ts'
import { digitRuns } from './digit-runs.ts'

/** A personal number in a text. */
export type FoundCpr = Span & { text: string; spoken: boolean; digits: string }

/**
 * Tells whether six digits can be the date of a Danish personal number: day 01–31, or 61–91 for made-up people.
 *
 * Loose on purpose: no modulus 11, which was given up in 2007, and no count of the days in the month.
 */
export function plausibleCprDate(sixDigits: string): boolean {
  const day = Number(sixDigits.slice(0, 2))
  const month = Number(sixDigits.slice(2, 4))
  const dayFits = (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
  return /^\d{6}$/.test(sixDigits) && dayFits && month >= 1 && month <= 12
}

/**
 * Finds personal numbers (CPR), written with or without dash and space, or spoken number by number.
 *
 * Ten digits with a plausible date count, and from six to twelve digits right after words like "cpr" or
 * "personnummer", since people and speech recognition drop and add digits.
 *
 * @example
 * findCpr('det er 610203-1234').map((found) => found.text) // → ['610203-1234']
 *
 * @see CPR-kontoret (2008). Personnummeret i CPR.
 */
export function findCpr(text: string): FoundCpr[] {
  const all = tokens(text)
  return digitRuns(all)
    .filter((run) => isCpr(run.digits, all, run.fromToken))
    .map((run) => {
      const from = all[run.fromToken]?.from ?? 0
      const to = all[run.toToken - 1]?.to ?? from
      return { from, to, text: text.slice(from, to), spoken: run.spoken, digits: run.digits }
    })
}

/** Whether these digits, standing where they stand, are a personal number. */
export function isCpr(digits: string, all: readonly Token[], at: number): boolean {
  if (digits.length === 10 && plausibleCprDate(digits.slice(0, 6))) return true
  const cue = before(all, at, 7)
  if (
    /\b(?:cpr|cpr-?nummer(?:et)?|cpr-?nr\.?|personnummer(?:et)?|person nummer|cprnummer(?:et)?)\b/.test(cue)
  ) {
    return digits.length >= 6 && digits.length <= 12
  }
  return digits.length === 4 && /sidste fire\b/.test(cue)
}

/** The words before a token, in small letters. */
export function before(all: readonly Token[], at: number, count: number): string {
  return all
    .slice(Math.max(0, at - count), at)
    .map((token) => token.plain)
    .join(' ')
}

/**
 * Writes `xxxxxx-xxxx` over every personal number that `findCpr` finds.
 *
 * @example
 * maskCpr('cpr 610203-1234') // → 'cpr xxxxxx-xxxx'
 */
export function maskCpr(text: string): string {
  let masked = ''
  let at = 0
  for (const found of findCpr(text)) {
    masked += `${text.slice(at, found.from)}xxxxxx-xxxx`
    at = found.to
  }
  return masked + text.slice(at)
}
