import type { Conversation, Turn } from '../model.ts'
import { stem } from '@lydhoer/danish'
import type { CodeItem } from './codes.ts'
import { lookAt, type LookedAt, type RolesByCode } from './looked-at.ts'
import { fits, type Item, type Pattern, type PhraseItem, type Step, type WordItem } from './pattern.ts'

/** Offsets into a turn's text; both are its end for a silence after the turn. */
export interface HitSpan {
  turn: number
  from: number
  to: number
}

/** A place where a pattern is found, with what stands around it in the same turn. */
export interface Match extends HitSpan {
  speaker: string
  startMs: number | null
  left: string
  hit: string
  right: string
  /** What was found in the turns after, for a pattern of several turns. */
  then: HitSpan[]
}

export interface FindOptions {
  /** How many characters stand around a hit, at most; 60 unless told. Words are kept whole. */
  context?: number
}

const usualContext = 60

/**
 * Every place where a pattern is found in a conversation, in order.
 *
 * A turn that fits gives a hit for each place of what is most particular in the pattern's first turn: a word or phrase
 * before a question, laugh or pause, and these before the whole turn. Turns follow each other when their numbers do.
 *
 * @param roles who is what by the speakers' codes, for `[role:…]`
 * @example
 * find(conversation, new Map([['B', 'citizen']]), parsePattern('[question:closed] >> [minimal]'))
 */
export function find(
  conversation: Conversation,
  roles: RolesByCode,
  pattern: Pattern,
  options: FindOptions = {},
): Match[] {
  const looked = lookAt(conversation, roles)
  const { turns } = conversation
  return turns.flatMap((turn, index) => {
    const [first, ...later] = pattern.steps
    const spans = first ? spansOf(first, turn, looked) : []
    if (spans.length === 0) return []
    const then: HitSpan[] = []
    for (const [at, step] of later.entries()) {
      const next = turns[index + at + 1]
      if (next?.number !== turn.number + at + 1) return []
      const [span] = spansOf(step, next, looked)
      if (!span) return []
      then.push(span)
    }
    return spans.map((span) => matchAt(turn, span, then, options.context ?? usualContext))
  })
}

function matchAt(turn: Turn, { from, to }: HitSpan, then: HitSpan[], context: number): Match {
  const { text, number, speaker, startMs } = turn
  return {
    ...{ turn: number, from, to, speaker, startMs },
    left: lastOf(text.slice(0, from), context),
    hit: text.slice(from, to),
    right: firstOf(text.slice(to), context),
    then,
  }
}

/** The end of a text, from a whole word on, with `…` where something is left out. */
function lastOf(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.slice(text.length - most)
  const cut = /\s/.test(text[text.length - most - 1] ?? '') ? 0 : end.search(/\s/)
  return `…${cut < 0 ? '' : end.slice(cut).trimStart()}`
}

function firstOf(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const cut = /\s/.test(text[most] ?? '') ? most : start.search(/\s\S*$/)
  return `${cut < 0 ? '' : start.slice(0, cut).trimEnd()}…`
}

/** Where a step is found in a turn; empty when something in it is not. */
function spansOf(step: Step, turn: Turn, looked: LookedAt): HitSpan[] {
  const found = step.items.map((item) => ({ item, spans: itemSpans(item, turn, looked) }))
  if (found.some(({ spans }) => spans.length === 0)) return []
  const [particular] = found.sort((a, b) => rank(a.item) - rank(b.item))
  return (particular?.spans ?? []).map(({ from, to }) => ({ turn: turn.number, from, to }))
}

/** What is most particular is shown as the hit. */
function rank(item: Item): number {
  if (item.kind !== 'code') return 0
  return item.name === 'role' || item.name === 'minimal' ? 2 : 1
}

type Span = { from: number; to: number }

function itemSpans(item: Item, turn: Turn, looked: LookedAt): readonly Span[] {
  if (item.kind === 'word') return wordSpans(item, turn, looked)
  if (item.kind === 'phrase') return phraseSpans(item, turn, looked)
  return codeSpans(item, turn, looked)
}

function wordSpans(item: WordItem, turn: Turn, looked: LookedAt): Span[] {
  const wanted = stem(item.text)
  return looked
    .words(turn)
    .filter((word) =>
      item.wild ? fits(word.form, item.text) : word.stem === wanted || word.parts.includes(wanted),
    )
}

function phraseSpans(item: PhraseItem, turn: Turn, looked: LookedAt): Span[] {
  const words = looked.words(turn)
  return words.flatMap(({ from }, at) => {
    const last = words[at + item.words.length - 1]
    const all = last && item.words.every((form, next) => fits(words[at + next]?.form ?? '', form))
    return all ? [{ from, to: last.to }] : []
  })
}

function codeSpans(item: CodeItem, turn: Turn, looked: LookedAt): readonly Span[] {
  const whole = [{ from: 0, to: turn.text.length }]
  switch (item.name) {
    case 'question':
      return looked.questions(turn).filter(({ design }) => item.design === null || design === item.design)
    case 'laughter':
      return looked.laughs(turn)
    case 'minimal':
      return looked.isMinimal(turn) ? whole : []
    case 'role':
      return looked.role(turn) === item.role ? whole : []
    case 'pause':
      return looked
        .pauses(turn)
        .filter(({ ms }) => isAsked(item, ms))
        .map(({ from, to }) => ({ from: from ?? turn.text.length, to: to ?? turn.text.length }))
  }
}

/** A pause written without a figure is neither longer nor shorter than anything. */
function isAsked({ pause }: CodeItem, ms: number | null): boolean {
  if (pause === null) return true
  if (ms === null) return false
  return pause.than === 'longer' ? ms > pause.ms : ms < pause.ms
}
