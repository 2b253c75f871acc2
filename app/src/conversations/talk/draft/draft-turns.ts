import { between } from './draft-place.ts'

/** One turn of a draft. It keeps its id when others come between, are split off it or joined to it. */
export interface DraftTurn {
  id: string
  place: string
  speaker: string
  startMs: number | null
  endMs: number | null
  text: string
  /** Numbers of the confirmed turns that the words come from; none for a new turn. */
  origins: readonly number[]
  /** The saving in which it was last changed; 0 before the first. */
  revision: number
  /** Taken away; kept so that another window does not bring it back. */
  gone: boolean
}

/** In the order of the talk, without those taken away. */
export function inOrder(turns: Iterable<DraftTurn>): DraftTurn[] {
  return [...turns].filter((turn) => !turn.gone).sort(byPlace)
}

function byPlace(a: DraftTurn, b: DraftTurn): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/**
 * A turn said in two: what stands after `at` becomes a turn of its own, by the same speaker.
 *
 * @param nowMs where the sound is, which is then where one ends and the other begins; null when it is elsewhere
 * @returns the two, or nothing when there is no such turn
 */
export function split(
  turns: readonly DraftTurn[],
  id: string,
  at: number,
  newId: string,
  nowMs: number | null,
): DraftTurn[] {
  const index = turns.findIndex((turn) => turn.id === id)
  const turn = turns[index]
  if (!turn) return []
  const fits = nowMs !== null && nowMs >= (turn.startMs ?? 0) && nowMs <= (turn.endMs ?? Infinity)
  const edge = fits && nowMs !== null ? Math.round(nowMs) : null
  return [
    { ...turn, text: turn.text.slice(0, at).trimEnd(), endMs: edge },
    {
      ...turn,
      id: newId,
      place: between(turn.place, turns[index + 1]?.place ?? null),
      text: turn.text.slice(at).trimStart(),
      startMs: edge,
      revision: 0,
    },
  ]
}

/** A turn joined to the one before it: the first grows, the second goes. Nothing when there is none before. */
export function join(turns: readonly DraftTurn[], id: string): DraftTurn[] {
  const index = turns.findIndex((turn) => turn.id === id)
  const [before, turn] = [turns[index - 1], turns[index]]
  if (!before || !turn) return []
  return [
    {
      ...before,
      text: [before.text.trimEnd(), turn.text.trimStart()].filter(Boolean).join(' '),
      startMs: before.startMs ?? (before.text === '' ? turn.startMs : null),
      endMs: turn.endMs ?? before.endMs,
      origins: [...new Set([...before.origins, ...turn.origins])].sort((a, b) => a - b),
    },
    { ...turn, text: '', gone: true },
  ]
}

/** An empty turn after another (or first of all), by the next to speak. */
export function addAfter(
  turns: readonly DraftTurn[],
  id: string | null,
  newId: string,
  startMs: number | null,
): DraftTurn[] {
  const index = id === null ? -1 : turns.findIndex((turn) => turn.id === id)
  const before = turns[index]
  return [
    {
      id: newId,
      place: between(before?.place ?? null, turns[index + 1]?.place ?? null),
      speaker: nextSpeaker(turns.slice(0, index + 1)),
      startMs: startMs === null ? null : Math.round(startMs),
      endMs: null,
      text: '',
      origins: [],
      revision: 0,
      gone: false,
    },
  ]
}

/** Whoever spoke before the one who spoke last: two people talk mostly in turn. */
function nextSpeaker(turns: readonly DraftTurn[]): string {
  const last = turns.at(-1)?.speaker
  if (last === undefined) return 'M'
  return turns.findLast((turn) => turn.speaker !== last)?.speaker ?? (last === 'M' ? 'B' : 'M')
}

/** Whether two versions of a turn say the same, whoever saved them and when. */
export function sameTurn(a: DraftTurn, b: DraftTurn): boolean {
  if (a.gone && b.gone) return true
  return (
    a.gone === b.gone &&
    a.text === b.text &&
    a.speaker === b.speaker &&
    a.startMs === b.startMs &&
    a.endMs === b.endMs &&
    a.place === b.place
  )
}
