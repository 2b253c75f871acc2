import type { Feature, Piece, Segment } from './segment.ts'

/** Recognises something at an offset of a text, or nothing. */
export type Rule = (text: string, at: number) => Piece | undefined

export interface RuleBook {
  /** The characters at which rules are tried. */
  triggers: RegExp
  rules: readonly Rule[]
  /** Marks that depend on a partner elsewhere in the text, by offset; tried when no rule matches. */
  partners(text: string): Map<number, Piece>
}

/** A rule from a pattern that must match at the place itself. */
export function ruleFor(
  pattern: RegExp,
  piece: (match: RegExpExecArray, text: string) => Omit<Piece, 'length'> | undefined,
): Rule {
  const sticky = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '') + 'y')
  return (text, at) => {
    sticky.lastIndex = at
    const match = sticky.exec(text)
    const found = match && match[0].length > 0 ? piece(match, text) : undefined
    return found && match ? { ...found, length: match[0].length } : undefined
  }
}

/** A piece at its place. */
interface Placed extends Piece {
  from: number
}

/** Takes a text apart by a rule book; whatever no rule knows is talk. Linear in the length of the text. */
export function lex(text: string, book: RuleBook): Segment[] {
  const pieces: Placed[] = []
  const partners = book.partners(text)
  let talkFrom = 0
  const talkTo = (to: number) => {
    if (to > talkFrom) pieces.push({ kind: 'talk', from: talkFrom, length: to - talkFrom })
  }
  const trigger = new RegExp(book.triggers.source, 'gu')
  let at = 0
  while (at < text.length) {
    trigger.lastIndex = at
    const next = trigger.exec(text)?.index ?? text.length
    if (next === text.length) break
    const piece = firstMatch(book.rules, text, next) ?? partners.get(next)
    at = next + (piece?.length ?? 1)
    if (!piece) continue
    talkTo(next)
    pieces.push({ ...piece, from: next })
    talkFrom = at
  }
  talkTo(text.length)
  return withFeatures(text, pieces)
}

function firstMatch(rules: readonly Rule[], text: string, at: number): Piece | undefined {
  for (const rule of rules) {
    const piece = rule(text, at)
    if (piece) return piece
  }
  return undefined
}

/** Carries features that marks switch on over the segments until they are switched off or the turn ends. */
function withFeatures(text: string, pieces: Placed[]): Segment[] {
  const left = new Map<Feature, number>()
  for (const { toggle } of pieces) if (toggle) left.set(toggle, (left.get(toggle) ?? 0) + 1)
  const depth = new Map<Feature, number>()
  return pieces.map((piece) => {
    const segment = segmentOf(text, piece)
    const { open, close, toggle } = piece
    if (toggle) {
      left.set(toggle, (left.get(toggle) ?? 1) - 1)
      segment.about = toggle
      if (depth.has(toggle)) depth.delete(toggle)
      else if ((left.get(toggle) ?? 0) > 0) depth.set(toggle, 1)
      segment.sign = depth.has(toggle) ? 'start' : 'end'
    } else if (open) {
      depth.set(open, (depth.get(open) ?? 0) + 1)
      segment.about = open
      segment.sign = 'start'
    } else if (close) {
      const rest = (depth.get(close) ?? 0) - 1
      if (rest > 0) depth.set(close, rest)
      else depth.delete(close)
      segment.about = close
      segment.sign = 'end'
    }
    if (segment.kind !== 'mark') segment.features = [...new Set([...depth.keys(), ...segment.features])]
    return segment
  })
}

function segmentOf(text: string, piece: Placed): Segment {
  const to = piece.from + piece.length
  const written = text.slice(piece.from, to)
  const segment: Segment = {
    kind: piece.kind,
    text: written,
    from: piece.from,
    to,
    plain: piece.plain ?? (piece.kind === 'talk' ? written : ''),
    features: piece.features ?? [],
  }
  if (piece.sign) segment.sign = piece.sign
  if (piece.ms !== undefined) segment.ms = piece.ms
  if (piece.pause) segment.pause = piece.pause
  if (piece.speaker) segment.speaker = piece.speaker
  return segment
}
