import { grouped } from './grouped.ts'
import {
  applyMentions,
  findMentions,
  inItsCase,
  type AppliedMentions,
  type KnownName,
  type Mention,
} from '@lydhoer/danish'
import type { Conversation, Turn, Word } from './model.ts'

/** A mention in a conversation: in a turn, or in what is written around the turns. */
export interface ConversationMention extends Mention {
  /** Which text it stands in, counted from 1; the turns come first, under their own numbers. */
  slot: number
}

/** What is needed of a mention to put its stand-in in its place. */
export type Replacement = Pick<ConversationMention, 'slot' | 'from' | 'to' | 'standIn'>

/** One text of a conversation that can hold a name, and how to put another in its place. */
interface Slot {
  text: string
  put(conversation: Conversation, applied: AppliedMentions): void
}

/**
 * Suggests all names and numbers in a conversation by which somebody could be recognised: in turns, speakers' labels,
 * headers, comments, dependent lines and the name of the recording. The same person has the same stand-in throughout. People decide.
 *
 * @param known names to look for beside those that are found, such as the citizen's
 */
export function mentionsIn(
  conversation: Conversation,
  known: readonly KnownName[] = [],
): ConversationMention[] {
  const slots = slotsOf(conversation)
  const labels = conversation.speakers.flatMap(({ label }) => (label ? [label] : []))
  const found = findMentions(
    slots.map(({ text }, index) => ({ number: index + 1, text })),
    { known: [...known, ...labels] },
  )
  return found.map((mention) => ({ ...mention, slot: mention.turn }))
}

/**
 * A conversation with stand-ins for the mentions given, each in its case. Anchors, word offsets and comments follow their words.
 *
 * @param mentions from `mentionsIn` on the same conversation; leave out those that a person wants kept
 */
export function withStandIns(conversation: Conversation, mentions: readonly Replacement[]): Conversation {
  const result = structuredClone(conversation)
  const bySlot = grouped(mentions, (mention) => mention.slot)
  for (const [index, slot] of slotsOf(conversation).entries()) {
    const here = bySlot.get(index + 1)
    if (here)
      slot.put(
        result,
        applyMentions(
          slot.text,
          here.map((mention) => inItsCase(slot.text, mention)),
        ),
      )
  }
  return result
}

/** Every text that can hold a name, the turns first so that their slot is their number. */
function slotsOf({ turns, media, speakers, headers, comments, tiers = [] }: Conversation): Slot[] {
  return [
    ...turns.map((turn, index): Slot => ({
      text: turn.text,
      put: (result, applied) => {
        result.turns[index] = movedTurn(turn, result.turns[index] as Turn, applied)
        for (const comment of result.comments) {
          if (comment.about && comment.afterTurn === turn.number) {
            comment.about = { from: applied.toNew(comment.about.from), to: applied.toNew(comment.about.to) }
          }
        }
      },
    })),
    ...turns.flatMap((turn, index) =>
      (turn.dependents ?? []).map(({ text }, nth): Slot => ({
        text,
        put: (result, applied) => {
          const dependent = result.turns[index]?.dependents?.[nth]
          if (dependent) dependent.text = applied.text
        },
      })),
    ),
    {
      text: media?.name ?? '',
      put: (result, applied) => {
        if (result.media) result.media.name = applied.text
      },
    },
    ...speakers.map(({ label }, index): Slot => ({
      text: label ?? '',
      put: (result, applied) => {
        const speaker = result.speakers[index]
        if (speaker) speaker.label = applied.text
      },
    })),
    ...headers.map(({ name, value }, index): Slot => ({
      // The limits of a TextGrid are times, not somebody's number.
      text: /^x(?:min|max)$/.test(name) ? '' : value,
      put: (result, applied) => {
        const header = result.headers[index]
        if (header) header.value = applied.text
      },
    })),
    ...tiers.map(({ name, speaker }, index): Slot => ({
      // A root tier's name is a speaker's code; `withNeutralCodes` sees to those.
      text: speaker === null ? name : '',
      put: (result, applied) => renameTier(result, index, applied.text),
    })),
    ...['participant', 'type'].flatMap((name) =>
      tiers.map(({ attributes }, index): Slot => ({
        text: attributes[name] ?? '',
        put: (result, applied) => {
          const tier = result.tiers?.[index]
          if (tier) tier.attributes[name] = applied.text
        },
      })),
    ),
    ...comments.map(({ text }, index): Slot => ({
      text,
      put: (result, applied) => {
        const comment = result.comments[index]
        if (comment) comment.text = applied.text
      },
    })),
  ]
}

/** Renames a tier wherever it is named: in itself, in tiers below, in the lines that stand on it. */
function renameTier(conversation: Conversation, index: number, name: string): void {
  const tier = conversation.tiers?.[index]
  if (!tier) return
  const before = tier.name
  tier.name = name
  for (const other of conversation.tiers ?? []) if (other.parent === before) other.parent = name
  for (const turn of conversation.turns) {
    for (const dependent of turn.dependents ?? []) if (dependent.tier === before) dependent.tier = name
  }
}

function movedTurn(before: Turn, turn: Turn, applied: AppliedMentions): Turn {
  const moved: Turn = { ...turn, text: applied.text }
  if (before.anchors)
    moved.anchors = before.anchors.map((anchor) => ({ ...anchor, at: applied.toNew(anchor.at) }))
  if (before.words) moved.words = before.words.flatMap((word) => movedWord(word, applied))
  return moved
}

/** A word that cannot be found in the text cannot be checked, and one that was replaced along with its neighbour is gone. */
function movedWord(word: Word, applied: AppliedMentions): Word[] {
  if (word.from === null || word.to === null) return []
  const from = applied.toNew(word.from)
  const to = applied.toNew(word.to)
  return to > from ? [{ ...word, from, to, text: applied.text.slice(from, to) }] : []
}
