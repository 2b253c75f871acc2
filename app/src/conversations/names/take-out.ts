import { withStandIns, type Conversation, type Turn } from '@lydhoer/conversation'
import { applyMentions, findMentions } from '@lydhoer/danish'

/** A stretch of a turn that names somebody or something, and what to write instead. */
export interface Mention {
  turn: number
  from: number
  to: number
  standIn: string
}

/**
 * The conversation with every mention replaced by its stand-in, in turns, words and comments.
 * Lines that hang on a turn (such as CHAT's %mor) repeat its words in other shapes, so they are left out.
 *
 * @example takeOut(conversation, [{ turn: 2, from: 4, to: 8, standIn: 'NavnA' }])
 */
export function takeOut(conversation: Conversation, mentions: readonly Mention[]): Conversation {
  const slotOf = new Map(conversation.turns.map((turn, index) => [turn.number, index + 1]))
  const replacements = mentions.flatMap(({ turn, from, to, standIn }) => {
    const slot = slotOf.get(turn)
    return slot === undefined ? [] : [{ slot, from, to, standIn }]
  })
  const surfaces = new Map(
    mentions.map(({ turn, from, to, standIn }) => {
      const text = conversation.turns[(slotOf.get(turn) ?? 0) - 1]?.text ?? ''
      return [text.slice(from, to), standIn]
    }),
  )
  const bare: Conversation = {
    ...conversation,
    turns: conversation.turns.map(({ dependents: _dependents, attributes: _attributes, ...kept }) => kept),
    comments: conversation.comments.map(({ text, afterTurn, kind }) => ({
      text: withoutNames(replaceAll(text, surfaces)),
      afterTurn,
      kind,
    })),
    headers: [],
    media: null,
  }
  return withStandIns(bare, replacements)
}

/** Nobody looks comments over one by one, so all that is found in them goes out. */
function withoutNames(text: string): string {
  return applyMentions(text, findMentions(text)).text
}

function replaceAll(text: string, surfaces: ReadonlyMap<string, string>): string {
  // The longest first, so that «Amina Hassan» is not left as «NavnA Hassan».
  const longestFirst = [...surfaces].sort(([a], [b]) => b.length - a.length)
  return longestFirst.reduce(
    (kept, [surface, standIn]) => (surface === '' ? kept : kept.replaceAll(surface, standIn)),
    text,
  )
}

/**
 * Every place where a piece of text stands as words of its own, in any case: what «also take out» means.
 *
 * @example placesOf('benny', [{ number: 1, text: 'Ham der Benny.' }]) // [{ turn: 1, from: 8, to: 13 }]
 */
export function placesOf(
  piece: string,
  turns: readonly Pick<Turn, 'number' | 'text'>[],
): { turn: number; from: number; to: number }[] {
  const wanted = piece.trim().toLocaleLowerCase('da')
  if (wanted === '') return []
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
  return turns.flatMap(({ number, text }) => {
    const lower = text.toLocaleLowerCase('da')
    const found: { turn: number; from: number; to: number }[] = []
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + wanted.length)) {
      let to = from + wanted.length
      if (text[to] === 's' && !isLetter(text[to + 1])) to += 1
      if (!isLetter(text[from - 1]) && !isLetter(text[to])) found.push({ turn: number, from, to })
    }
    return found
  })
}
