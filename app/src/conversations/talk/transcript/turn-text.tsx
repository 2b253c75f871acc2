import { segments, type Notation, type Role, type Turn } from '@lydhoer/conversation'
import type { Child } from 'hono/jsx'
import { clock } from '@lydhoer/words'
import type { Visit } from '../../../shared/request/route.ts'
import type { Transcript } from './transcript.ts'

/** A stretch of a turn that somebody or something points at. */
export interface TextMark {
  from: number
  to: number
  /** Which lens points, or `noticed` when a person does. */
  by: string
}

/** The words of a turn as analysts read them: notation kept but quiet, marks where somebody points. */
export function TurnText({
  turn,
  notation,
  marks = [],
}: {
  turn: Turn
  notation: Notation
  marks?: TextMark[]
}) {
  const parts = segments(turn.text, notation)
  const edges = new Set<number>([0, turn.text.length])
  for (const { from, to } of [...parts, ...marks]) {
    edges.add(from)
    edges.add(to)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  let at = 0
  const pieces: Child[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i] ?? 0, sorted[i + 1] ?? 0]
    while (parts[at] && (parts[at]?.to ?? 0) <= from) at++
    const kind = parts[at]?.kind
    const quiet = kind !== undefined && kind !== 'talk' && kind !== 'laughter'
    // What is no word goes away when the signs are switched off.
    const sign = parts[at]?.plain === ''
    const look = [quiet && 'pause', sign && 'sign'].filter(Boolean).join(' ') || undefined
    const text = turn.text.slice(from, to)
    const by = marks.filter((mark) => mark.from <= from && mark.to >= to).map((mark) => mark.by)
    const lenses = by.filter((one) => one !== 'noticed').join(' ')
    pieces.push(
      by.length === 0 ? (
        <span class={look} data-char={from}>
          {text}
        </span>
      ) : (
        <mark
          class={by.includes('noticed') ? 'noticed' : undefined}
          data-lens={lenses || undefined}
          data-char={from}
        >
          {look ? <span class={look}>{text}</span> : text}
        </mark>
      ),
    )
  }
  return <>{pieces}</>
}

interface TurnProps {
  turn: Turn
  role: Role
  notation: Notation
  marks?: TextMark[]
  /** Where the turn begins on the river; estimated when the transcript has no times. */
  atMs?: number | null
  speaks: string
  /** What one can do about it, between its words and the margin. */
  act?: Child
  aside?: Child
  /** What the margin is called on the page. */
  asideId?: string
  /** Where its number leads; to the turn itself, unless told. */
  leadsTo?: string
}

/** One turn on the page: number and time, who and what, and the margin. */
export function TurnLine(props: TurnProps) {
  const { turn, role, notation, marks, atMs, speaks, act, aside, asideId, leadsTo } = props
  const time = clock(turn.startMs)
  return (
    <li
      class={`turn ${role === 'citizen' || role === 'worker' ? role : 'other'}`}
      id={`t${turn.number}`}
      data-number={turn.number}
      data-start={turn.startMs ?? undefined}
      data-end={turn.endMs ?? undefined}
      data-at={atMs ?? undefined}
    >
      <span class="n">
        <a href={leadsTo ?? `#t${turn.number}`}>{time ? `${turn.number} · ${time}` : turn.number}</a>
      </span>
      <p class="t" dir="auto">
        <span class="who" title={speaks}>
          {turn.speaker}
        </span>
        <TurnText turn={turn} notation={notation} marks={marks ?? []} />
      </p>
      {act}
      {aside !== undefined && (
        <div class="a" id={asideId} data-turn={turn.number}>
          {aside}
        </div>
      )}
    </li>
  )
}

interface PlainTurnsProps {
  visit: Visit
  transcript: Transcript
  /** What stands beside a turn that people put codes on; left out where none are. */
  beside?(turn: Turn): Child
  marks?(turn: Turn): TextMark[]
  /** Where the number of a turn leads; to the turn itself, unless told. */
  leadsTo?(turn: Turn): string
}

/** Turns to be read: without sound, and without the lenses of listening. */
export function PlainTurns({ visit, transcript, beside, marks, leadsTo }: PlainTurnsProps) {
  const { conversation, voices } = transcript
  return (
    <ol class={beside ? 'page margined' : 'page plain'}>
      {conversation.turns.map((turn) => (
        <TurnLine
          turn={turn}
          role={voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'}
          notation={conversation.notation}
          speaks={visit.language === 'da' ? 'taler' : 'speaks'}
          marks={marks?.(turn) ?? []}
          aside={beside?.(turn)}
          {...(leadsTo && { leadsTo: leadsTo(turn) })}
        />
      ))}
    </ol>
  )
}
