import { onOneLine } from '@lydhoer/words'
import type { Losses } from '../../loss.ts'
import type { Anchor, Conversation, Turn } from '../../model.ts'
import { anchored } from '../anchored.ts'
import { tellUncarried } from '../uncarried.ts'
import { chatHead } from './head.ts'

const nak = '\u0015'

/**
 * Writes a conversation as CHAT. One that was read from CHAT comes out with its own headers in their own places; for
 * others the required headers are made, with `@Options: CA` since their turns have no terminators.
 *
 * Signs of Jefferson's notation that CHAT writes otherwise are left as they are, and reported.
 */
export function writeChat(conversation: Conversation, losses: Losses): string {
  const head = chatHead(conversation, losses)
  const isChat = conversation.format === 'chat'
  tellUncarried(conversation, losses, {
    ...{ language: true, media: true, labels: true },
    ...(isChat && { speakerFacts: true, tiers: true }),
  })
  const lines = ['@UTF8']
  const headersAfter = (turn: number) => {
    for (const { name, value, afterTurn } of head.headers) {
      if (afterTurn === turn) lines.push(value === '' ? `@${name}` : `@${name}:\t${value}`)
    }
    for (const { text, afterTurn } of conversation.comments) {
      if (afterTurn === turn) lines.push(`@Comment:\t${oneLine(text)}`)
    }
  }
  headersAfter(0)
  for (const turn of conversation.turns) {
    lines.push(`*${head.codeOf.get(turn.speaker) ?? turn.speaker}:\t${timedTurn(turn, losses)}`)
    for (const { tier, text, startMs, of } of turn.dependents ?? []) {
      lines.push(`%${tier.replace(/[:\s]+/g, '_')}:\t${oneLine(text)}`)
      if (startMs !== undefined || of !== undefined) {
        losses.add('dependent-times', null, {
          da: 'Underordnede linjers egne tider og led er udeladt',
          en: 'The times and nesting of dependent lines are left out',
        })
      }
    }
    if (turn.words) {
      losses.add('word-times', null, {
        da: 'Ordenes egne tider er udeladt',
        en: 'The words’ own times are left out',
      })
    }
    headersAfter(turn.number)
  }
  return [...lines, '@End', ''].join('\n')
}

function timedTurn(turn: Turn, losses: Losses): string {
  if (turn.text.includes('\n')) {
    losses.add('line-breaks', null, {
      da: 'Linjeskift i ture er udeladt',
      en: 'Line breaks within turns are left out',
    })
  }
  const spans = (turn.anchors ?? []).flatMap(({ at, ms, endMs, isTight }) =>
    endMs === undefined ? [] : [{ at, ms, endMs, ...(isTight && { isTight }) }],
  )
  const loose = (turn.anchors?.length ?? 0) - spans.length
  if (loose > 0) {
    const what = { da: 'Tider inde i ture er udeladt', en: 'Times inside turns are left out' }
    losses.add('anchors', null, what, loose)
  }
  if (spans.length > 0) {
    const mark = ({ at, ms, endMs, isTight }: Anchor) =>
      `${at === 0 || isTight ? '' : ' '}${nak}${ms}_${endMs}${nak}${at === 0 ? ' ' : ''}`
    return oneLine(anchored(turn.text, spans, mark))
  }
  const text = oneLine(turn.text)
  if (turn.startMs !== null && turn.endMs !== null) return `${text} ${nak}${turn.startMs}_${turn.endMs}${nak}`
  if (turn.startMs !== null || turn.endMs !== null) {
    losses.add('half-times', null, {
      da: 'Ture, hvor kun start eller slut kendes, har mistet den',
      en: 'Turns with only a start or an end have lost it',
    })
  }
  return text
}

function oneLine(text: string): string {
  return onOneLine(text, /[\n\r\t]/)
}
