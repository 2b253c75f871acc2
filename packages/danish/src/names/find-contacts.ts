import { digitRuns } from '../numbers/digit-runs.ts'
import type { DigitRun } from '../numbers/digit-runs.ts'
import type { Token } from '../text/tokens.ts'
import { isDictionaryWord } from './dictionary.ts'
import { grammar, isCommon } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'

const at = /^(?:snabb?el-?a?|snavel-?a?|snable[nr]?|snablea|krølle-?a|@)$/
const atInTwo = /^(?:a|ah|alfa)$/
const joins =
  /^(?:\.|-|_|\+|punktum|punkt|prik|dot|bindestreg|streg|underscore|understreg|understregning|bundstreg|lavstreg)$/
const dots = /^(?:punktum|punkt|prik|dot)$/
const dashes = /^(?:bindestreg|underscore|understreg|understregning|bundstreg|lavstreg)$/
/** Said before an address, and no part of it. */
const notPart =
  /^(?:ja|jo|nej|og|så|er|det|den|med|til|på|hedder|mail|mailen|email|emailen|e-mail|mailadresse|mailadressen|adressen|altså|bare|min|mit|din|jeg|som|der|hun|han|har|øh|øhm|skriver|skriv|hvor|fra|efter|stadig|vist|nok)$/
const tld = /^(?:dk|com|net|org|nu|eu|se|no|de|info|me|uk|ua|pl)$/
/** Whose pages anybody goes to. */
const anybodys =
  /^(?:borger|jobnet|jobindex|sundhed|google|facebook|youtube|dr|skat|e-boks|eboks|star|www|mitid)$/
const single = /^(?:\p{L}|\d)$/u

/**
 * Finds e-mail addresses, written (`a.b@c.dk`), spoken ("mo snabela gmail punktum com") and spelled, and pieces of them where one is asked
 * for or has been given.
 *
 * @param isAsked whether somebody asked for one, or gave one a little before
 */
export function findEmails(all: readonly Token[], isAsked = false): Candidate[] {
  const found: Candidate[] = []
  all.forEach((token, index) => {
    const isInTwo = atInTwo.test(all[index + 1]?.plain ?? '') && token.plain !== '@'
    // "kirsten(at)fjordnet.dk"
    const isBracketed =
      token.plain === 'at' &&
      /^[([]$/.test(all[index - 1]?.plain ?? '') &&
      /^[)\]]$/.test(all[index + 1]?.plain ?? '')
    if (!at.test(token.plain) && !isBracketed && !(token.plain === 'krølle' && isInTwo)) return
    const second = isInTwo ? index + 1 : index
    // "anna.k (snabel-a) posten.dk"
    const open = /^[([,]$/.test(all[index - 1]?.plain ?? '') ? 1 : 0
    const close = /^[)\],]$/.test(all[second + 1]?.plain ?? '') ? 1 : 0
    const from = walk(all, index - 1 - open, -1)
    const to = walk(all, second + 1 + close, 1)
    const first = from === index - open ? index : from
    const last = to === second + close ? second : to
    // «Snabel a» alone is a piece where somebody gives an address bit by bit.
    if (first === index && last === second && !isAsked) return
    found.push(email(first, last, token.text))
  })
  if (!isAsked && found.length === 0) return found
  return [...found, ...dotted(all, found), ...letters(all)]
}

/** «Med k», «nej, j»: a letter by itself where somebody gives or corrects an address. */
function letters(all: readonly Token[]): Candidate[] {
  const words = all.filter(({ kind }) => kind === 'word')
  return all.flatMap((token, at): Candidate[] => {
    if (token.kind !== 'word' || !/^[b-hj-zæø]$/.test(token.plain)) return []
    const before = all[at - 1]?.plain ?? ''
    const isAlone = words.length < 4 || /^(?:med|et|bogstavet|dobbelt|stort|lille)$/.test(before)
    return isAlone ? [{ ...email(at, at, token.text), doubt: 2 }] : []
  })
}

function email(first: number, last: number, written: string): Candidate {
  return {
    ...{ first, last, kind: 'email', ending: 0, sure: true },
    because: reason(written, 'en mailadresse.', 'an e-mail address.'),
  }
}

/** "Ali punktum reza", "bynet punktum dk": a piece that is read back, or given apart. */
function dotted(all: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const pieces: Candidate[] = []
  all.forEach((token, index) => {
    const covering = [...found, ...pieces].some(({ first, last }) => first <= index && index <= last)
    // "bovang.dk": a dot without a space.
    const isInner =
      token.plain === '.' && all[index - 1]?.to === token.from && all[index + 1]?.from === token.to
    if (
      !(isInner || dots.test(token.plain) || dashes.test(token.plain)) ||
      covering ||
      anybodys.test(all[index - 1]?.plain ?? '')
    )
      return
    const [first, last] = [walk(all, index - 1, -1), walk(all, index + 1, 1)]
    if (first < index && last > index)
      pieces.push({ ...email(first, withNumbers(all, last), token.text), doubt: 1 })
  })
  return pieces
}

/** «Lone punktum vang nul to»: numbers that come at once after a piece belong to it. */
function withNumbers(all: readonly Token[], last: number): number {
  let to = last
  for (let next = all[to + 1]; next !== undefined; next = all[to + 1]) {
    if (next.kind !== 'number' && !(next.kind === 'word' && isNumberWord(next, next.plain))) break
    to += 1
  }
  return to
}

/** From a word next to the at-sign outwards, as long as dots and dashes join the words or they are spelled; at most 24 tokens. */
function walk(all: readonly Token[], from: number, step: 1 | -1): number {
  let edge = from - step
  // Words before that no dot joins: some say "anna karina snabel a".
  let words = 0
  let index = from
  for (let steps = 0; steps < 24; steps++) {
    const token = all[index]
    if (token === undefined || token.kind === 'pause') break
    // "m, k, r, snabel-a": letters are told apart.
    if (
      token.plain === ',' &&
      single.test(all[index - step]?.plain ?? '') &&
      single.test(all[index + step]?.plain ?? '')
    ) {
      index += step
      continue
    }
    if (token.kind === 'sign' && !joins.test(token.plain)) break
    const near = all[index - step]?.plain === ',' ? all[index - 2 * step] : all[index - step]
    const apart = near !== undefined && (step > 0 ? token.from > near.to : token.to < near.from)
    if (joins.test(token.plain)) {
      const beyond = all[index + step]
      if (beyond === undefined || (token.kind === 'sign' && (apart || gap(token, beyond)))) break
    } else {
      if (step < 0 && index === from && token.kind === 'word' && apart && notPart.test(token.plain)) break
      const wasJoin = joins.test(near?.plain ?? '') || index === from
      const isTail = step > 0 && tld.test(token.plain)
      const isProvider = step > 0 && token.plain === 'mail' && near?.plain === 'g'
      const isBefore =
        step < 0 && token.kind === 'word' && !notPart.test(token.plain) && !grammar.has(token.plain)
      // «Vangs vvs punktum dk»: words before the dot that nothing joins.
      const isDomain =
        step > 0 && token.kind === 'word' && !grammar.has(token.plain) && isDottedSoon(all, index)
      if (
        !wasJoin &&
        apart &&
        !isTail &&
        !isDomain &&
        !isProvider &&
        !(isBefore && words < 3) &&
        !isSpelledOn(token, near)
      )
        break
      if (!wasJoin && isBefore) words += 1
      edge = index
      if (isTail && index > from) break
    }
    index += step
  }
  return edge
}

/** Whether a dot and «dk» or the like come at once, or after one more word. */
function isDottedSoon(all: readonly Token[], index: number): boolean {
  return [1, 2].some(
    (step) => dots.test(all[index + step]?.plain ?? '') && tld.test(all[index + step + 1]?.plain ?? ''),
  )
}

/** One letter or number after another; and before them the name that they are put on to, "ali fyrre". */
function isSpelledOn(token: Token, near: Token | undefined): boolean {
  if (near === undefined) return false
  const isPiece = ({ kind, plain }: Token) =>
    kind === 'number' || single.test(plain) || (kind === 'word' && isNumberWord(near, plain))
  return isPiece(near) && (isPiece(token) || (token.kind === 'word' && !isCommon(token.plain)))
}

function isNumberWord(like: Token, plain: string): boolean {
  return (
    plain !== 'en' && digitRuns([{ ...like, kind: 'word', plain, text: plain, capital: false }]).length > 0
  )
}

function gap(a: Token, b: Token): boolean {
  return a.from > b.to || b.from > a.to
}

/**
 * Finds words spelled letter by letter, "k j æ r g a r d": a name, or a piece of an e-mail address where one is asked for.
 */
export function findSpelled(all: readonly Token[], isEmailAsked: boolean): Candidate[] {
  const found: Candidate[] = []
  let index = 0
  while (index < all.length) {
    let last = index
    let count = 0
    for (let next = index; next < all.length; next++) {
      const { kind, plain } = all[next] as Token
      if (kind === 'word' && single.test(plain)) {
        last = next
        count += 1
      } else if (count === 0 || !/^[,\-–]$/.test(plain)) break
    }
    const spelled = all.slice(index, last + 1).map(({ plain }) => plain)
    if (count >= 3 && !/^c ?p ?r$/.test(spelled.join(' ')))
      found.push({
        ...{ first: index, last, kind: isEmailAsked ? 'email' : 'person', ending: 0, sure: false, doubt: 1 },
        because: reason(
          all
            .slice(index, last + 1)
            .map(({ text }) => text)
            .join(' '),
          'bogstaver for sig; her staver nogen noget.',
          'letters by themselves; somebody spells something here.',
        ),
      })
    index = Math.max(last, index) + 1
  }
  return found
}

/** «Nummerpladen er ab»: letters of a plate whose digits come later. */
function plateLetters(all: readonly Token[]): Candidate[] {
  return all.flatMap((token, at): Candidate[] =>
    token.kind === 'word' &&
    /^[bcdefghjklmnopqrstuvxyz]{2}$/.test(token.plain) &&
    !grammar.has(token.plain) &&
    !isDictionaryWord(token.plain)
      ? [
          {
            ...{ first: at, last: at, kind: 'plate', ending: 0, sure: true, doubt: 1 },
            because: reason(token.text, 'bogstaver på en nummerplade.', 'letters on a number plate.'),
          },
        ]
      : [],
  )
}

const vehicle =
  /^(?:bil|bilen|varevogn|varevognen|kassevogn|kassevognen|trailer|traileren|motorcykel|motorcyklen|knallert|knallerten|lastbil|lastbilen)$/
const letterNames = /^(?:be|ce|de|ef|ge|hå|jot|kå|el|em|en|pe|ku|er|es|te|ve|dobbelt-?ve|eks|set|[a-zæøå])$/

/**
 * Finds Danish registration plates: two letters and five digits, in digits or words.
 *
 * @param isAsked whether a plate is talked of: then a piece of one counts too, and letters by their names
 */
export function findPlates(all: readonly Token[], runs: readonly DigitRun[], isAsked = false): Candidate[] {
  const isCarTold = all.some(({ plain }) => vehicle.test(plain))
  const plates = runs.flatMap((whole): Candidate[] => {
    const first = lettersBefore(all, whole.fromToken, isAsked, isCarTold)
    if (first === null) return []
    const run = firstFive(all, whole)
    const count = run.digits.length
    if (!(count === 5 || ((isAsked || isCarTold) && count >= 2 && count < 5))) return []
    const written = all
      .slice(first, run.toToken)
      .map(({ text }) => text)
      .join(' ')
    return [
      {
        ...{ first, last: run.toToken - 1, kind: 'plate', ending: 0, sure: true },
        because: reason(
          written,
          'to bogstaver og fem cifre er en nummerplade.',
          'two letters and five digits are a plate.',
        ),
      },
    ]
  })
  return isAsked ? [...plates, ...plateLetters(all)] : plates
}

/** As much of a run as has five digits, where some of it has. */
function firstFive(all: readonly Token[], run: DigitRun): DigitRun {
  for (let to = run.fromToken + 1; to < run.toToken && run.digits.length > 5; to++) {
    const [part] = digitRuns(all.slice(run.fromToken, to))
    if (part?.digits.length === 5)
      return { ...part, fromToken: run.fromToken, toToken: run.fromToken + part.toToken }
  }
  return run
}

/** Where the two letters before a plate's digits begin. */
function lettersBefore(
  all: readonly Token[],
  digitsAt: number,
  isAsked: boolean,
  isCarTold: boolean,
): number | null {
  const isPart = (token: Token | undefined) => token?.kind === 'sign' && /^[-–,.]$/.test(token.plain)
  let index = digitsAt - 1
  if (isPart(all[index])) index -= 1
  const last = all[index]
  if (last?.kind !== 'word') return null
  if (/^[a-zæøå]{2}$/.test(last.plain)) {
    const isUpper = last.text === last.text.toUpperCase()
    if (isUpper || last.to === all[digitsAt]?.from || !grammar.has(last.plain)) return index
    // «Bilen, den med af 61 305»: two letters that are a word.
    if (
      (isCarTold || isAsked) &&
      /^(?:med|er|hedder|har|nummer|pladen|nummerpladen)$/.test(all[index - 1]?.plain ?? '')
    )
      return index
  }
  const one = isAsked ? letterNames : /^[a-zæøå]$/
  let before = index - 1
  if (isPart(all[before])) before -= 1
  return one.test(last.plain) && all[before]?.kind === 'word' && one.test(all[before]?.plain ?? '')
    ? before
    : null
}
