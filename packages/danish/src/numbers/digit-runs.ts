import type { Token } from '../text/tokens.ts'
import { readNumber } from './number-words.ts'

/** Numbers said or written one after another, as people give a phone number; token indexes, `to` after the last. */
export type DigitRun = {
  fromToken: number
  toToken: number
  /** One string of digits for each number. */
  groups: string[]
  /** All digits after one another. */
  digits: string
  /** At least one number is in words. */
  spoken: boolean
}

/** Signs and small words that may stand between the numbers of one run. */
const between =
  /^(?:,|-|–|\/|\.|\(|\)|:|°|=|>|<|øh|øhm|øhh|streg|bindestreg|skråstreg|slash|mellemrum|så|\(\.\)|\(\d+[.,]\d+\))$/

/**
 * Finds runs of numbers in talk: "toogtyve halvtreds tolv" is one run with the groups 22, 50 and 12.
 *
 * A lone "en" or "et" is an article unless a number stands after it, digit by digit ("en syv"), or it ends the run. Cost: linear.
 */
export function digitRuns(all: readonly Token[]): DigitRun[] {
  const runs: DigitRun[] = []
  const plain = all.map((token) => token.plain)
  let at = 0
  while (at < all.length) {
    const first: Group | null = groupAt(all, plain, at, false)
    if (first === null) {
      at += 1
      continue
    }
    const run: DigitRun = {
      fromToken: at,
      toToken: first.next,
      groups: [first.digits],
      digits: '',
      spoken: first.spoken,
    }
    let next = first.next
    while (next < all.length) {
      let gap = next
      while (gap < next + 4 && gap < all.length && between.test(plain[gap] ?? '')) gap += 1
      // A number that is whole ends with its sentence.
      if (run.groups.join('').length >= 8 && plain[next] === '.') break
      const group = groupAt(all, plain, gap, true)
      if (group === null) break
      run.groups.push(group.digits)
      run.spoken ||= group.spoken
      run.toToken = group.next
      next = group.next
    }
    run.digits = run.groups.join('')
    runs.push(run)
    at = run.toToken
  }
  return runs
}

type Group = { digits: string; next: number; spoken: boolean }

function groupAt(all: readonly Token[], plain: readonly string[], at: number, inside: boolean): Group | null {
  const token = all[at]
  if (token === undefined) return null
  if (token.kind === 'number') return { digits: token.plain.replace(/\D/g, ''), next: at + 1, spoken: false }
  if (token.kind !== 'word' || token.capital !== /^\p{Lu}/u.test(token.text)) return null
  const read = readNumber(plain.slice(at, at + 8), 0)
  if (read === null) return null
  const article = read.words === 1 && /^(?:en|et)$/.test(token.plain)
  if (
    article &&
    !(inside ? nextIsNumber(plain, at + 1) || isEnd(all[at + 1]) : digit.test(plain[at + 1] ?? ''))
  )
    return null
  return { digits: String(read.value), next: at + read.words, spoken: true }
}

const digit = /^(?:nul|to|tre|fire|fem|seks|syv|otte|ni)$/

/** Nothing is counted after it: "otte syv to en." */
function isEnd(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'sign' && /^[.,?!;]$/.test(next.plain))
}

function nextIsNumber(plain: readonly string[], at: number): boolean {
  return /^\d/.test(plain[at] ?? '') || readNumber(plain.slice(at, at + 4), 0) !== null
}
