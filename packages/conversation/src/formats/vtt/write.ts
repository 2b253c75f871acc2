import { onOneLine } from '@lydhoer/words'
import type { Losses } from '../../loss.ts'
import { unknownSpeaker, type Comment, type Conversation, type Header, type Turn } from '../../model.ts'
import { anchored } from '../anchored.ts'
import { clockText } from '../clock.ts'
import { cueText } from '../cue-text.ts'
import { timesFor, type TurnTime } from '../reckoned-times.ts'
import { tellUncarried } from '../uncarried.ts'

/**
 * Writes a conversation as WebVTT: one cue a turn, its speaker as the voice, anchors as time tags.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function writeVtt(conversation: Conversation, losses: Losses): string {
  const times = timesFor(conversation, losses)
  tellUncarried(conversation, losses, {
    language: conversation.format === 'vtt',
    turnFacts: ['id', 'settings'],
  })
  const title = conversation.headers.find((header) => header.name === 'WEBVTT')
  const head = [title ? `WEBVTT ${title.value}` : 'WEBVTT', ...headLines(conversation, losses)]
  const blocks = [head.join('\n'), ...blocksAfter(conversation, 0, losses)]
  for (const turn of conversation.turns) {
    blocks.push(
      cue(turn, times[turn.number - 1] as TurnTime, losses),
      ...blocksAfter(conversation, turn.number, losses),
    )
  }
  return `${blocks.join('\n\n')}\n`
}

const blockNames = new Set(['STYLE', 'REGION'])

/** The lines under WEBVTT, of a file that had them; headers of other formats have no place here. */
function headLines(conversation: Conversation, losses: Losses): string[] {
  const own = conversation.headers.filter(
    (header) => header.name !== 'WEBVTT' && !blockNames.has(header.name),
  )
  if (conversation.format === 'vtt')
    return own.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`))
  if (own.length > 0) {
    const what = { da: 'Filens indledende linjer er udeladt', en: 'The file’s opening lines are left out' }
    losses.add('headers', null, what, own.length)
  }
  return []
}

function blocksAfter(conversation: Conversation, turn: number, losses: Losses): string[] {
  const here = (line: Header | Comment) => line.afterTurn === turn
  const blocks = conversation.headers.filter((header) => blockNames.has(header.name) && here(header))
  return [
    ...blocks.map(({ name, value }) => `${name}\n${value}`),
    ...conversation.comments.filter(here).map(({ text }) => `NOTE\n${cueText(text, losses)}`),
  ]
}

function cue(turn: Turn, { startMs, endMs }: TurnTime, losses: Losses): string {
  if (turn.dependents || turn.words) {
    losses.add('dependents', null, {
      da: 'Linjer og ordtider, der hører til turene, er udeladt',
      en: 'Lines and word times that hang on the turns are left out',
    })
  }
  const spans = turn.anchors?.filter(({ ms }) => ms >= startMs && ms <= endMs) ?? []
  const text = anchored(cueText(turn.text, losses), spans, ({ ms }) => `<${clockText(ms)}>`, escaped)
  const { id, settings } = turn.attributes ?? {}
  const timing = `${clockText(startMs)} --> ${clockText(endMs)}${settings ? ` ${settings}` : ''}`
  const voice = turn.speaker === unknownSpeaker ? '' : `<v ${escaped(onOneLine(turn.speaker))}>`
  return [...(id ? [id] : []), timing, voice + text].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}
