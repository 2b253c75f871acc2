import type { Turn, Word } from '@lydhoer/conversation'
import { isStandIn, tokens } from '@lydhoer/danish'
import type { Silent } from '@lydhoer/sound'
import type { SoundSpan } from '../talk/passage/passage-sound.ts'

/** Where in the sound a name is said that a stand-in has taken the place of in the text. */
export interface SilenceAtStandIn extends Silent {
  turn: number
  standIn: string
  /** Whether the word has a time of its own; else it is guessed from where in the turn it stands. */
  isMeasured: boolean
}

/** Speech recognisers are some tenths of a second off. */
const aroundAWordMs = 200
/** People do not talk evenly: a guess is the further off the longer the turn. */
const leastAroundAGuessMs = 400
const mostAroundAGuessMs = 2000
const shareOfTheTurn = 0.08

/**
 * Stretches of a passage's sound that its owner may want silent: one at each stand-in. Where a word has its own time it is used; else
 * the place in the turn's text is taken for the place in its time, with room around it. A turn without a time gives none.
 *
 * @param turns those of the passage, in order
 * @param sound from when to when the passage lasts
 */
export function silencesAtStandIns(turns: readonly Turn[], sound: SoundSpan): SilenceAtStandIn[] {
  return turns.flatMap((turn, at) => {
    const { startMs } = turn
    if (startMs === null) return []
    const endMs = turn.endMs ?? turns[at + 1]?.startMs ?? sound.toMs
    return tokens(turn.text)
      .filter(({ text }) => isStandIn(text))
      .map(({ text, from, to }) => {
        const word = (turn.words ?? []).find((one) => saysAt(one, from, to))
        const span = word ? around(word, aroundAWordMs) : guessed({ startMs, endMs }, turn.text, from, to)
        return {
          turn: turn.number,
          standIn: text,
          fromMs: Math.max(sound.fromMs, Math.round(span.startMs)),
          toMs: Math.min(sound.toMs, Math.round(span.endMs)),
          isMeasured: word !== undefined,
        }
      })
      .filter(({ fromMs, toMs }) => toMs > fromMs)
  })
}

interface Timed {
  startMs: number
  endMs: number
}

function saysAt(word: Word, from: number, to: number): word is Word & Timed {
  if (word.from === null || word.to === null || word.startMs === null || word.endMs === null) return false
  return word.from < to && from < word.to
}

const around = ({ startMs, endMs }: Timed, ms: number): Timed => ({
  startMs: startMs - ms,
  endMs: endMs + ms,
})

function guessed({ startMs, endMs }: Timed, text: string, from: number, to: number): Timed {
  const lasts = endMs - startMs
  const at = (char: number) => startMs + (lasts * char) / text.length
  const room = Math.min(mostAroundAGuessMs, Math.max(leastAroundAGuessMs, lasts * shareOfTheTurn))
  return around({ startMs: at(from), endMs: at(to) }, room)
}

/** A silence as a box of the form sends it. @example boxOf({ fromMs: 62500, toMs: 63400 }) // '62500-63400' */
export const boxOf = ({ fromMs, toMs }: Silent): string => `${fromMs}-${toMs}`

/**
 * What boxes have sent, or several of them in an address; nothing of what ends before it begins.
 *
 * @example silencesOf(['62500-63400']) // [{ fromMs: 62500, toMs: 63400 }]
 */
export function silencesOf(boxes: readonly string[]): Silent[] {
  return boxes.flatMap((box) => {
    const [fromMs = NaN, toMs = NaN] = box.split('-').map(Number)
    return toMs > fromMs ? [{ fromMs, toMs }] : []
  })
}
