import { emptyConversation, type Conversation, type Turn } from '../../model.ts'
import { invalidAt, type Line, type Source } from '../source.ts'
import { endNotBefore } from '../end-not-before.ts'
import { lineFromCells, openingFromHeading } from './cells.ts'
import { openingOf, speakerLabels } from './labels.ts'
import { withFrontsRead } from './fronts.ts'
import { lineNumbersLeft, withoutLineNumbers } from './line-numbers.ts'
import { withoutPageNumbers } from './page-numbers.ts'
import { withoutStamps, type Mark } from './stamps.ts'
import { openedByLines } from './unlabelled.ts'

/** A line that is nothing but a silence: `(2.0)`, `(.)`, `(3 sek.)`, `((pause))`, `[pause 4 sek]`. */
const silence =
  /^\s*(?:\(\s*\d+(?:[.,]\d+)?\s*(?:(?:(?:s|sek|sekunder)\.?|\.)\s*)?\)|\(\.{1,3}\)|[[(]{1,2}[^()[\]]{0,40}\bpause\b[^()[\]]{0,40}[\])]{1,2})\s*$/i

/**
 * Builds a conversation from numbered lines; shared by plain text and Word.
 *
 * Blank lines end a turn only when a heading follows. Lines before the first speaker are kept as headers.
 *
 * @throws {Invalid} when no line says who speaks
 */
export function conversationFromLines(numbered: Line[], source: Source): Conversation {
  const { lines, labels } = labelledLines(numbered, source)
  const conversation = emptyConversation('plain')
  const state: State = { open: undefined, silences: [], stamp: undefined }
  for (const line of lines) readLine(conversation, state, line, labels, source)
  if (state.open && state.stamp !== undefined) state.open.endMs ??= state.stamp
  closeTurn(conversation, state, source)
  if (conversation.turns.length === 0) throw nobodySpeaks(lines, source)
  const codes = new Set(conversation.turns.map((turn) => turn.speaker))
  conversation.speakers = [...codes].map((code) => ({ code, label: null, role: null, attributes: {} }))
  return conversation
}

/** Lines whose openings are all of one kind, `[time] label: talk`, and the labels of those who speak. */
function labelledLines(numbered: Line[], source: Source): { lines: Line[]; labels: Set<string> } {
  const bare = withoutPageNumbers(withoutLineNumbers(numbered, source), source)
  const counted = withFrontsRead(bare, source)
  const headings = counted.map((line) => openingFromHeading(line.text))
  const cells = counted.map((line) => lineFromCells(line.text))
  const parted = counted.map((line, index) => headings[index]?.line ?? cells[index]?.line ?? line.text)
  const labels = speakerLabels(parted.map((text) => withoutStamps(text).text))
  for (const heading of headings) if (heading) labels.add(heading.label)
  if (labels.size === 0) return openedByLines(bare) ?? { lines: counted, labels }
  const lines = counted.map((line, index) => {
    const text = cellsOrLine(line.text, parted[index] ?? '', labels)
    const number = text === line.text ? undefined : cells[index]?.number
    if (number !== undefined) source.losses.add('line-numbers', line.number, lineNumbersLeft)
    return { ...line, text }
  })
  return { lines, labels }
}

/** Columns are read as such only when they name somebody who speaks; elsewhere a tab is a tab. */
function cellsOrLine(line: string, parted: string, labels: Set<string>): string {
  const label = parted === line ? undefined : openingOf(withoutStamps(parted).text)?.label
  return label !== undefined && labels.has(label) ? parted : line
}

interface State {
  open: Turn | undefined
  /** Silences on their own lines, whose place is known when the next line comes. */
  silences: string[]
  /** A time stamp alone on its line belongs to the turn after it. */
  stamp: number | undefined
}

function readLine(
  conversation: Conversation,
  state: State,
  line: Line,
  labels: Set<string>,
  source: Source,
): void {
  if (line.text.trim() === '') return
  const { text, marks } = withoutStamps(line.text)
  if (text.trim() === '') {
    state.stamp = marks[0]?.ms
    return
  }
  const opening = openingOf(text)
  if (opening && labels.has(opening.label)) {
    closeTurn(conversation, state, source)
    state.open = {
      number: conversation.turns.length + 1,
      speaker: opening.label,
      text: '',
      startMs: state.stamp ?? null,
      endMs: null,
    }
    state.stamp = undefined
    conversation.turns.push(state.open)
    addTalk(state.open, text, opening.textFrom, marks)
  } else if (silence.test(text)) {
    state.silences.push(text.trim())
  } else if (state.open) {
    for (const pause of state.silences.splice(0)) addTalk(state.open, pause, 0, [])
    const waiting = state.stamp === undefined ? [] : [{ ms: state.stamp, at: 0 }]
    state.stamp = undefined
    addTalk(state.open, text, 0, [...waiting, ...marks])
  } else {
    conversation.headers.push({ name: '', value: text.trim(), afterTurn: conversation.turns.length })
  }
}

/** Adds a line of talk. A stamp before the turn's first word starts it, one after the line ends it, others anchor. */
function addTalk(turn: Turn, line: string, talkFrom: number, marks: Mark[]): void {
  const first = turn.text === ''
  const talk = line.slice(talkFrom).trim()
  const lead = line.length - line.slice(talkFrom).trimStart().length
  const textFrom = first ? 0 : turn.text.length + 1
  if (talk !== '') turn.text = first ? talk : `${turn.text} ${talk}`
  for (const { at, ms } of marks) {
    if (first && at <= lead) turn.startMs ??= ms
    else if (at >= lead + talk.length) turn.endMs = ms
    else (turn.anchors ??= []).push({ at: textFrom + Math.max(0, at - lead), ms })
  }
}

function closeTurn(conversation: Conversation, state: State, source: Source): void {
  for (const text of state.silences.splice(0)) {
    conversation.comments.push({ text, afterTurn: conversation.turns.length, kind: 'between' })
  }
  const turn = state.open
  if (turn && turn.endMs !== null && turn.startMs !== null)
    turn.endMs = endNotBefore(turn.startMs, turn.endMs, null, source)
  state.open = undefined
}

function nobodySpeaks(lines: Line[], source: Source) {
  const first = lines.find((line) => line.text.trim() !== '')
  return invalidAt(
    source,
    first?.number ?? 1,
    1,
    first
      ? { da: 'Ingen linje siger, hvem der taler', en: 'No line says who speaks' }
      : { da: 'Filen er tom', en: 'The file is empty' },
    {
      da: 'Begynd hver tur med en kode og et kolon, fx “B: jeg har tænkt på noget”',
      en: 'Start each turn with a code and a colon, for example “B: I have been thinking”',
    },
  )
}
