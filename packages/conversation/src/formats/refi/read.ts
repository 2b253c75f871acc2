import { Unreadable } from '@lydhoer/words'
import type { Conversation } from '../../model.ts'
import { composed, known } from '../../decode.ts'
import { readPlain } from '../plain/read.ts'
import { withoutStamps } from '../plain/stamps.ts'
import { invalidAt, type Source } from '../source.ts'
import { counted } from './code-points.ts'
import type { CodedStretch, RefiCode, RefiSource } from './model.ts'
import { refiProject } from './project.ts'
import { stamped } from './synced.ts'

/** A conversation out of a project, with the codes that stand in its codebook and where they were put. */
export interface CodedConversation {
  conversation: Conversation
  codes: RefiCode[]
  stretches: CodedStretch[]
}

/**
 * Reads the talk of a REFI-QDA project: its first transcript of a recording, or else its first text in which somebody speaks.
 * Other texts are reported; choose one of them by name with `wanted`.
 *
 * @throws {Unreadable} when no text in the project says who speaks
 */
export function readRefi(bytes: Uint8Array, source: Source, wanted?: string): CodedConversation {
  const project = refiProject(bytes, source)
  const order = project.sources
    .filter((one) => one.text.trim() !== '' && (wanted === undefined || one.name === wanted))
    .sort((a, b) => Number(b.kind === 'transcript') - Number(a.kind === 'transcript'))
  let refused: Unreadable | null = null
  for (const [index, one] of order.entries()) {
    try {
      const read = talkOf(composedSource(one, source), source)
      if (order.length > 1)
        source.losses.add(
          'refi sources',
          null,
          { da: 'Andre tekster i projektet er ikke læst', en: 'Other texts of the project are not read' },
          order.length - 1,
        )
      if (index > 0) source.losses.add('refi silent', null, silent, index)
      return { ...read, codes: project.codes }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      refused = error
    }
  }
  throw refused ?? nothingSaid(source)
}

/** A text with its letters composed, and its places moved along. */
function composedSource(one: RefiSource, source: Source): RefiSource {
  const text = composed(one.text, source.losses)
  if (text === one.text) return one
  const [before, after] = [counted(one.text), counted(text)]
  const place = (at: number) =>
    at < 0 ? at : after.codePoint(known(one.text.slice(0, before.unit(at))).length)
  return {
    ...one,
    text,
    syncPoints: one.syncPoints.map((point) => ({
      ...point,
      position: point.position === null ? null : place(point.position),
    })),
    selections: one.selections.map((each) => ({ ...each, from: place(each.from), to: place(each.to) })),
  }
}

/** One text as turns, and its coded stretches found again in them. */
function talkOf(one: RefiSource, source: Source): Omit<CodedConversation, 'codes'> {
  const text = one.text
  const typed = text.split('\n').some((line) => withoutStamps(line).marks.length > 0)
  const timed = one.syncPoints.some(({ position, ms }) => position !== null && ms !== null && ms > 0)
  if (typed && timed) source.losses.add('refi points', null, both)
  const conversation = readPlain(typed || !timed ? text : stamped(text, one.syncPoints), source)
  conversation.format = 'refi'
  if (one.media) conversation.media = { name: one.media.name, kind: one.media.kind, attributes: {} }
  return { conversation, stretches: stretchesOf(conversation, one, source) }
}

/** Where a turn stands in the text that it was read from. */
interface Placed {
  number: number
  from: number
  to: number
  length: number
}

/** So far on from the turn before a turn is looked for, and as far again as the turns that were not found are long. */
const reach = 65_536

/** Turns are found again in their order in the text. */
function placesOf(conversation: Conversation, text: string): Placed[] {
  const placed: Placed[] = []
  let cursor = 0
  let missed = 0
  for (const turn of conversation.turns) {
    const line = turn.text.split('\n', 1)[0] ?? ''
    const within = text.slice(cursor, cursor + reach + missed + line.length)
    const at = within.indexOf(line)
    if (at < 0) {
      missed += turn.text.length
      continue
    }
    const from = cursor + at
    cursor = from + line.length
    missed = 0
    placed.push({ number: turn.number, from, to: from + turn.text.length, length: turn.text.length })
  }
  return placed
}

/** Selections found again in the turns. */
function stretchesOf(conversation: Conversation, one: RefiSource, source: Source): CodedStretch[] {
  if (one.selections.length === 0) return []
  const placed = placesOf(conversation, one.text)
  const touchedBy = between(placed)
  const places = counted(one.text)
  const stretches: CodedStretch[] = []
  for (const { from, to, codes } of one.selections) {
    if (codes.length === 0) {
      source.losses.add('refi quotes', null, quotes)
      continue
    }
    const [start, end] = [places.unit(from), places.unit(to)]
    const touched = from < 0 || to < from ? null : touchedBy(start, end)
    if (!touched) {
      source.losses.add('refi selections', null, outside)
      continue
    }
    const [first, last] = touched
    stretches.push({
      fromTurn: first.number,
      fromChar: Math.max(0, start - first.from),
      toTurn: last.number,
      toChar: Math.min(last.length, end - last.from),
      codes,
    })
  }
  return stretches
}

/** The first and the last turn that a stretch of the text touches: found by halving, since turns follow each other. */
function between(placed: readonly Placed[]): (start: number, end: number) => [Placed, Placed] | null {
  let furthest = 0
  const reached = placed.map(({ to }) => (furthest = Math.max(furthest, to)))
  return (start, end) => {
    const first = firstWhere(placed.length, (i) => reached[i]! > start)
    let last = firstWhere(placed.length, (i) => placed[i]!.from >= end) - 1
    while (last > first && placed[last]!.to <= start) last--
    const [one, other] = [placed[first], placed[last]]
    return one && other && last >= first ? [one, other] : null
  }
}

/** The first place at which something holds that, once it holds, goes on holding. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const both = {
  da: 'Teksten har selv tidsangivelser; synkroniseringspunkterne er ikke brugt',
  en: 'The text has times of its own; the sync points are not used',
}
const silent = {
  da: 'Tekster, hvor ingen siger noget, er sprunget over',
  en: 'Texts in which nobody speaks are passed over',
}
const quotes = {
  da: 'Citater, der ikke har fået en kode, er udeladt',
  en: 'Quotes without a code are left out',
}
const outside = {
  da: 'Koder på noget, der ikke er talt, er udeladt',
  en: 'Codes on what is not talk are left out',
}

function nothingSaid(source: Source) {
  return invalidAt(
    source,
    1,
    1,
    { da: 'Projektet har ingen tekster', en: 'The project has no texts' },
    {
      da: 'Eksportér projektet med dets kilder (teksterne skal med i filen)',
      en: 'Export the project with its sources (the texts must be in the file)',
    },
  )
}
