import { withStandIns, type Conversation } from '@lydhoer/conversation'
import { applyMentions, findMentions, inItsCase } from '@lydhoer/danish'
import { placesOf } from '../talk/transcript/places-of.ts'

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
 * @example takeOut(conversation, [{ turn: 2, from: 4, to: 8, standIn: 'Henrikª' }])
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
  return applyMentions(
    text,
    findMentions(text).map((mention) => inItsCase(text, mention)),
  ).text
}

function replaceAll(text: string, surfaces: ReadonlyMap<string, string>): string {
  const taken: { from: number; to: number; standIn: string }[] = []
  // The longest first, so that «Amina Hassan» is not left as «Ullaª Hassan».
  for (const [surface, standIn] of [...surfaces].sort(([a], [b]) => b.length - a.length))
    for (const { from, to } of placesOf(surface, [{ number: 1, text }]))
      if (!taken.some((one) => one.from < to && from < one.to)) taken.push({ from, to, standIn })
  return applyMentions(
    text,
    taken.map((one) => inItsCase(text, one)),
  ).text
}
