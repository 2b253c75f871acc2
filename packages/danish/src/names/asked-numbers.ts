import { plausibleCprDate } from '../numbers/cpr.ts'
import { digitRuns } from '../numbers/digit-runs.ts'
import type { DigitRun } from '../numbers/digit-runs.ts'
import type { Token } from '../text/tokens.ts'
import { counted, cues, inRowWords, kindWords, timed, type Asked, type Numbered } from './asked-words.ts'
import { grammar } from './lexicon.ts'
import type { Candidate } from './mention.ts'

// A number is seldom said with its name: one asks, another answers, in pieces, and the first reads it back. So what was asked for is
// remembered from turn to turn, and what was found is known again.

type AskedState = {
  kind: Asked
  turn: number
  /** Digits said of it so far. */
  digits: number
}

/** Whether something is talked of when a turn begins or within it, and numbers in it that answer. */
export type Answers = {
  isAsked: (kind: Asked) => boolean
  candidates: Candidate[]
  runs: readonly DigitRun[]
}

/** How many turns a question waits for its answer. */
const patience = 4
const wholeOf: Record<Numbered, number> = { cpr: 10, phone: 8, number: 12, plate: 5 }

/**
 * Finds numbers that answer a question, within a turn and over turns, whole or in pieces, and wherever they are read back.
 *
 * @param turns the tokens of each turn, in order
 * @returns one for each turn
 */
export function findAskedNumbers(turns: readonly (readonly Token[])[]): Answers[] {
  let state = null as AskedState | null
  const known = new Map<string, Numbered>()
  const runsOf = turns.map((all) => digitRuns(all))
  const emails = new Set<number>()
  const answers = turns.map((all, turn): Answers => {
    if (state !== null && turn - state.turn > patience) state = null
    const talkedOf = new Set<Asked | undefined>([state?.kind])
    const candidates: Candidate[] = []
    let from = 0
    for (const run of runsOf[turn] ?? []) {
      state = cueIn(all, from, run.fromToken, state, turn)
      talkedOf.add(state?.kind)
      from = run.toToken
      const kind = answered(run, all, state, turn)
      if (kind === null) continue
      const goesOn = state?.kind === kind && !isStartAgain(state, run, kind)
      const digits: number = (goesOn ? (state?.digits ?? 0) : 0) + run.digits.length
      state = { kind, turn, digits }
      if (run.digits.length >= 4) known.set(run.digits, kind)
      candidates.push(widened(all, candidate(run, kind)))
    }
    state = cueIn(all, from, all.length, state, turn)
    talkedOf.add(state?.kind)
    if (talkedOf.has('email')) emails.add(turn)
    // An address is given and read back over several turns, with other things between.
    for (let back = 1; back <= patience; back++) if (emails.has(turn - back)) talkedOf.add('email')
    return { isAsked: (kind) => talkedOf.has(kind), candidates, runs: runsOf[turn] ?? [] }
  })
  return answers.map(({ candidates, ...answer }, turn) => ({
    ...answer,
    candidates: [
      ...candidates,
      ...readBack(runsOf[turn] ?? [], candidates, known),
      ...inRow(runsOf[turn] ?? [], turns[turn] ?? []),
      ...endings(runsOf[turn] ?? [], turns[turn] ?? []),
    ],
  }))
}

/** A number that goes beyond what is left of the one before begins anew: a correction, or another's. */
function isStartAgain(state: AskedState, run: DigitRun, kind: Numbered): boolean {
  return state.digits + run.digits.length > wholeOf[kind]
}

/** The last thing named between two tokens, or what was asked for before. */
function cueIn(
  all: readonly Token[],
  from: number,
  to: number,
  state: AskedState | null,
  turn: number,
): AskedState | null {
  if (from >= to) return state
  const text = all
    .slice(from, to)
    .map(({ plain }) => plain)
    .join(' ')
  let last = -1
  let kind: Asked | null = null
  for (const [asked, shape] of cues)
    for (const { index } of text.matchAll(shape))
      if (index > last || (kind === 'phone' && isBare(text, last))) {
        // «CPR-nummeret» is no telephone's.
        if (asked === 'phone' && kind !== null && isBare(text, index)) continue
        last = index
        kind = asked
      }
  if (kind === null) return state
  // «Nummeret» alone is that of what was talked of.
  const isSame = kind === state?.kind || (kind === 'phone' && state !== null && isBare(text, last))
  if (isSame && state !== null) return { ...state, turn }
  return { kind, turn, digits: 0 }
}

const isBare = (text: string, at: number) => /^(?:numm|numre|nr)/.test(text.slice(at))

function answered(
  run: DigitRun,
  all: readonly Token[],
  state: AskedState | null,
  turn: number,
): Numbered | null {
  if (state === null) return null
  const before = all[run.fromToken - 1]?.plain ?? ''
  const next = all[run.toToken]
  const count = run.digits.length
  // «De sidste fire»: how many, and not which.
  if (
    count === 1 &&
    (/^(?:sidste|de|første|bagerste)$/.test(before) ||
      /^(?:sidste|bagerste|cifre|tal)$/.test(next?.plain ?? ''))
  )
    return null
  if (isCorrection(all, run) && /^(?:cpr|phone|number)$/.test(state.kind)) return state.kind as Numbered
  if (count < 4 && (counted.test(next?.plain ?? '') || timed.test(before))) return null
  if (counted.test(next?.plain ?? '') && !run.spoken && run.groups.length === 1 && count < 6) return null
  const text = all[run.fromToken]?.text ?? ''
  if (run.groups.length === 1 && /^\d{1,2}[.:]\d{2}$/.test(text)) return null
  const isYear = run.groups.length === 1 && /^(?:19|20)\d\d$/.test(run.digits)
  if (state.kind === 'cpr') {
    const isNew = turn === state.turn || state.digits < 10
    if (count === 6 && plausibleCprDate(run.digits)) return 'cpr'
    if (count === 10) return 'cpr'
    if (count === 4 && isNew) return 'cpr'
    const isPiece = count <= 10 && isOnlyNumbers(all, run) && (count >= 2 || isWholeTurn(all, run))
    return isPiece && isNew && (state.digits < 10 || count > 2) ? 'cpr' : null
  }
  if (state.kind === 'phone') {
    if (count >= 8 || (count >= 4 && !isYear)) return 'phone'
    const goesOn = state.digits >= 2 && state.digits + count <= 8 && count >= 2
    const ends =
      /^(?:på|med|så)$/.test(before) && count >= 2 && /ender|slutter|starter|begynder/.test(start(all, run))
    const begins =
      turn - state.turn <= 2 && count >= 2 && (isWholeTurn(all, run) || isGiven.test(start(all, run)))
    // «Syv» – «ja» – «to»: one by one; «syv to» as an answer.
    const isOneMore = state.digits > 0 && state.digits + count <= 8 && isWholeTurn(all, run)
    const isRow = run.groups.length > 1 && turn - state.turn <= 1 && isOnlyNumbers(all, run)
    return (goesOn && isOnlyNumbers(all, run)) || ends || begins || isOneMore || isRow ? 'phone' : null
  }
  // «AX 44» – «og så 102»
  if (state.kind === 'plate')
    return count >= 2 && count <= 5 && !isYear && isOnlyNumbers(all, run) ? 'plate' : null
  if (state.kind === 'number') {
    if (count >= 4) return !isYear || turn === state.turn ? 'number' : null
    // «Syv syv» – «ja» – «fire nul to ni», «lejemål nummer 1 1 4»
    const isPiece = run.groups.length > 1 && turn - state.turn <= 2 && isOnlyNumbers(all, run)
    return isPiece || (state.digits > 0 && isWholeTurn(all, run)) ? 'number' : null
  }
  return null
}

function start(all: readonly Token[], run: DigitRun): string {
  return all
    .slice(Math.max(0, run.fromToken - 4), run.fromToken)
    .map(({ plain }) => plain)
    .join(' ')
}

/** Said just before a number that is given: "ring på toogtyve", "nummeret er toogtyve". */
const isGiven =
  /(?:ring\p{L}* (?:på|til)|numm\p{L}* er|(?<!\p{L})(?:det|mit|dit|hans|hendes|deres|(?:min|hans|hendes|din) \p{L}+s) er)$/u

/** All of the turn, but for yes and so. */
function isWholeTurn(all: readonly Token[], run: DigitRun): boolean {
  return all.every(
    ({ kind, plain }, at) =>
      (at >= run.fromToken && at < run.toToken) || kind !== 'word' || besides.test(plain),
  )
}

const besides =
  /^(?:ja|nej|jo|og|så|er|det|den|vent|øh|øhm|hov|undskyld|streg|bindestreg|de|sidste|fire|til|min|mit|jeg|tror|hvad|altså|første|med|punktum|eller|tak|bare|lige|hm|mm|okay|godt|kommer|efter|der|noget|nå|igen|en|gang|lidt|i|bag)$/

/** Little but numbers is said around it. */
function isOnlyNumbers(all: readonly Token[], run: DigitRun): boolean {
  const near = [
    ...all.slice(Math.max(0, run.fromToken - 5), run.fromToken),
    ...all.slice(run.toToken, run.toToken + 2),
  ]
  const words = near.filter((token) => token.kind === 'word')
  const other = words.filter(
    ({ plain }) => !besides.test(plain) && !digitRuns([{ ...wordToken, plain }]).length,
  )
  return other.length <= 1
}

const wordToken: Token = {
  ...{ kind: 'word', text: '', plain: '', from: 0, to: 0, capital: false },
  ...{ cutOff: false, comment: false, abbreviation: false },
}

/** «Nej, 24 til sidst»: what is said again of a number that was given wrong. */
function isCorrection(all: readonly Token[], run: DigitRun): boolean {
  const after = `${all[run.toToken]?.plain ?? ''} ${all[run.toToken + 1]?.plain ?? ''}`
  const isPut = /^(?:til sidst|i slutningen|i midten|først|i starten)/.test(after)
  return (
    run.digits.length >= 2 &&
    isPut &&
    /(?<!\p{L})(?:nej|ikke|med|hov|undskyld)(?!\p{L})/u.test(start(all, run))
  )
}

/** Letters that stand at a number without a space are part of it: «4456-B», «KX88123». */
function widened(all: readonly Token[], one: Candidate): Candidate {
  const isNear = (index: number, next: number) => {
    const [a, b] = [all[index], all[next]]
    return a !== undefined && b !== undefined && a.to === b.from
  }
  const isLetters = (index: number) => all[index]?.kind === 'word' && (all[index]?.plain.length ?? 9) < 4
  const isDash = (index: number) => /^[-–/.]$/.test(all[index]?.plain ?? '')
  let { first, last } = one
  if (isLetters(last + 1) && isNear(last, last + 1)) last += 1
  else if (isDash(last + 1) && isNear(last, last + 1) && isLetters(last + 2) && isNear(last + 1, last + 2))
    last += 2
  if (isLetters(first - 1) && isNear(first - 1, first)) first -= 1
  else if (
    isDash(first - 1) &&
    isNear(first - 1, first) &&
    isLetters(first - 2) &&
    isNear(first - 2, first - 1)
  )
    first -= 2
  // «Kundenummer kl 4456», «skadesnummer a 1234»
  else if (
    one.kind === 'number' &&
    isLetters(first - 1) &&
    !grammar.has(all[first - 1]?.plain ?? '') &&
    isFewLetters(all[first - 1]?.plain ?? '')
  )
    first -= 1
  // «Plus femogfyrre 60 12 44 18»
  else if (one.kind === 'phone' && all[first - 1]?.plain === 'plus') first -= 1
  return { ...one, first, last }
}

const isFewLetters = (word: string) =>
  /^(?:\p{L}|[bcdfghjklmnpqrstvwxz]{2,3})$/u.test(word) && !/^(?:nr|kr|st|th|tv|i|å)$/.test(word)

/** A number that was given is the same when somebody says it again, or a piece of it. */
function readBack(
  runs: readonly DigitRun[],
  found: readonly Candidate[],
  known: ReadonlyMap<string, Numbered>,
): Candidate[] {
  return runs.flatMap((run) => {
    if (run.digits.length < 4 || found.some(({ first }) => first === run.fromToken)) return []
    if (run.groups.length === 1 && /^(?:19|20)\d\d$/.test(run.digits)) return []
    const same = [...known].find(([digits]) => digits.includes(run.digits) || run.digits.includes(digits))
    return same === undefined ? [] : [candidate(run, same[1])]
  })
}

/** Several numbers after one another that count nothing, though nobody asked: "noget med 44 19". */
function inRow(runs: readonly DigitRun[], all: readonly Token[]): Candidate[] {
  return runs
    .filter(({ digits, groups, fromToken, toToken }) => {
      const isCounted = counted.test(all[toToken]?.plain ?? '') || timed.test(all[fromToken - 1]?.plain ?? '')
      const isDate = groups.length === 1 && /[./:]/.test(all[fromToken]?.plain ?? '')
      const isYear = digits.length === 4 && /^(?:19|20)$/.test(groups[0] ?? '') && groups.length === 2
      if (isCounted || isDate || isYear || all.slice(fromToken, toToken).some(({ plain }) => plain === ':'))
        return false
      return digits.length >= 4 && (groups.length > 1 || digits.length >= 5) && !isCountingUp(groups)
    })
    .map((run): Candidate => ({ ...candidate(run, 'number'), because: inRowWords, doubt: 1 }))
}

/** "Det der ender på 35": how a number that is known ends. */
function endings(runs: readonly DigitRun[], all: readonly Token[]): Candidate[] {
  return runs
    .filter(
      ({ digits, fromToken, toToken }) =>
        digits.length >= 2 &&
        /(?:ender|slutter|endte|begynder|starter) (?:på|med)$/.test(
          all
            .slice(Math.max(0, fromToken - 2), fromToken)
            .map(({ plain }) => plain)
            .join(' '),
        ) &&
        !counted.test(all[toToken]?.plain ?? ''),
    )
    .map((run): Candidate => ({ ...candidate(run, 'number'), doubt: 1 }))
}

/** "Fire fem stykker", "tre fire hundrede". */
function isCountingUp(groups: readonly string[]): boolean {
  return (
    groups.length < 4 && groups.every((one, at) => at === 0 || Number(one) === Number(groups[at - 1]) + 1)
  )
}

function candidate(run: DigitRun, kind: Numbered): Candidate {
  return {
    ...{ first: run.fromToken, last: run.toToken - 1, kind, because: kindWords[kind], ending: 0, sure: true },
    doubt: run.digits.length >= 4 ? 0 : 1,
  }
}
