import { noCode, type Level, type Rating } from '@lydhoer/measuring/agreement'

/** A code that somebody has put on turns, or on some words of one turn. */
export interface CodedSpan {
  coder: string
  code: string
  fromTurn: number
  toTurn: number
  /** UTF-16 units into the text of the turn; null or left out for whole turns. */
  fromChar?: number | null
  toChar?: number | null
  /** False when the coder says that the code is not here: they looked. */
  answer?: boolean
}

/** A turn and where its words stand in its text, as `saidWords` finds them. */
export interface UnitTurn {
  number: number
  words: readonly { from: number; to: number }[]
}

/**
 * Spans as ratings, one a unit, coder and code: at `word` each word that the span touches, at `turn` each turn.
 * Every coder of at least one span counts as having looked at all the turns; where they marked nothing it says so.
 *
 * @example
 * spanRatings('s', [{ number: 1, words: [] }], [{ coder: 'a', code: 'pause', fromTurn: 1, toTurn: 1 }], 'turn')
 * // [{ conversation: 's', unit: '1', coder: 'a', code: 'pause' }]
 */
export function spanRatings(
  conversation: string,
  turns: readonly UnitTurn[],
  spans: readonly CodedSpan[],
  level: Level,
): Rating[] {
  const coders = [...new Set(spans.map((span) => span.coder))]
  const marks = spans.filter((span) => span.answer !== false)
  const units = turns.flatMap((turn) => unitsOf(turn, level))
  const whole = level === 'conversation' ? [{ unit: '', in: () => true }] : units
  return coders.flatMap((coder) =>
    whole.flatMap((unit) => {
      const here = marks.filter((mark) => mark.coder === coder && unit.in(mark))
      const codes = [...new Set(here.map((mark) => mark.code))]
      return (codes.length === 0 ? [noCode] : codes).map((code) => ({
        conversation,
        unit: unit.unit,
        coder,
        code,
      }))
    }),
  )
}

interface Unit {
  unit: string
  in(span: CodedSpan): boolean
}

function unitsOf({ number, words }: UnitTurn, level: Level): Unit[] {
  const turn = (span: CodedSpan) => span.fromTurn <= number && number <= span.toTurn
  if (level !== 'word') return [{ unit: String(number), in: turn }]
  return words.map(({ from, to }, index) => ({
    unit: `${number}.${index + 1}`,
    in: (span) => turn(span) && (span.fromChar ?? 0) < to && from < (span.toChar ?? Infinity),
  }))
}
