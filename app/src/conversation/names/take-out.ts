import type { Conversation, Turn } from '@lydhoer/conversation'
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
 * @example takeOut(conversation, [{ turn: 2, from: 4, to: 8, standIn: '[navn 1]' }])
 */
export function takeOut(conversation: Conversation, mentions: readonly Mention[]): Conversation {
  const byTurn = Map.groupBy(mentions, (mention) => mention.turn)
  const surfaces = new Map<string, string>()
  for (const turn of conversation.turns)
    for (const mention of byTurn.get(turn.number) ?? [])
      surfaces.set(turn.text.slice(mention.from, mention.to), mention.standIn)
  return {
    ...conversation,
    turns: conversation.turns.map((turn) => turnWithout(turn, byTurn.get(turn.number) ?? [])),
    comments: conversation.comments.map((comment) => ({
      text: withoutNames(replaceAll(comment.text, surfaces)),
      afterTurn: comment.afterTurn,
      kind: comment.kind,
    })),
    headers: [],
    media: null,
  }
}

function turnWithout(turn: Turn, mentions: readonly Mention[]): Turn {
  const { dependents: _dependents, attributes: _attributes, words, anchors, ...kept } = turn
  const { text, toNew } = applyMentions(turn.text, mentions)
  const hiding = (from: number, to: number) =>
    mentions.find((mention) => from < mention.to && mention.from < to)
  return {
    ...kept,
    text,
    ...(anchors && { anchors: anchors.map((anchor) => ({ ...anchor, at: toNew(anchor.at) })) }),
    // A word that is part of a mention keeps its time and loses its letters; one without a place could be anything.
    ...(words && {
      words: words.map((word) => {
        if (word.from === null || word.to === null) return { ...word, text: '' }
        const hidden = hiding(word.from, word.to)
        if (!hidden) return { ...word, from: toNew(word.from), to: toNew(word.to) }
        const from = toNew(hidden.from)
        return { ...word, text: hidden.standIn, from, to: from + hidden.standIn.length }
      }),
    }),
  }
}

/** Nobody looks comments over one by one, so all that is found in them goes out. */
function withoutNames(text: string): string {
  return applyMentions(text, findMentions(text)).text
}

function replaceAll(text: string, surfaces: ReadonlyMap<string, string>): string {
  // The longest first, so that «Amina Hassan» is not left as «[navn 1] Hassan».
  const longestFirst = [...surfaces].sort(([a], [b]) => b.length - a.length)
  return longestFirst.reduce((kept, [surface, standIn]) => kept.replaceAll(surface, standIn), text)
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
