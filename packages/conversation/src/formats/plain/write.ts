import { onOneLine } from '@lydhoer/words'
import type { Losses } from '../../loss.ts'
import type { Conversation, Turn } from '../../model.ts'
import { anchored } from '../anchored.ts'
import { clockText } from '../clock.ts'
import { namesBeforeColon } from '../speaker-names.ts'
import { type Carries, tellUncarried } from '../uncarried.ts'

/**
 * Writes a conversation as plain text, one turn a line: `[00:12:03.000] B: words [00:12:05.500]`.
 *
 * What the format that is made of the text carries besides is given by `carries`. Silences between turns keep their own lines; other comments have no place among the turns and are reported.
 */
export function writePlain(conversation: Conversation, losses: Losses, carries: Carries = {}): string {
  tellUncarried(conversation, losses, carries)
  const nameOf = namesBeforeColon(conversation, losses)
  const lines = conversation.headers.flatMap(({ name, value, afterTurn }) =>
    afterTurn === 0 && name === '' ? [value] : [],
  )
  const left = conversation.headers.length - lines.length
  if (left > 0) {
    const what = { da: 'Filens indledende linjer er udeladt', en: 'The file’s opening lines are left out' }
    losses.add('headers', null, what, left)
  }
  const between = conversation.comments.filter((comment) => comment.kind === 'between')
  const others = conversation.comments.length - between.length
  if (others > 0)
    losses.add('comments', null, { da: 'Kommentarer er udeladt', en: 'Comments are left out' }, others)
  const silences = (turn: number) =>
    between.filter(({ afterTurn }) => afterTurn === turn).map(({ text }) => text)
  lines.push(...silences(0))
  for (const turn of conversation.turns)
    lines.push(line(turn, nameOf(turn.speaker), losses), ...silences(turn.number))
  return `${lines.join('\n')}\n`
}

function line(turn: Turn, name: string, losses: Losses): string {
  if (turn.dependents || turn.words) {
    losses.add('dependents', null, {
      da: 'Linjer og ordtider, der hører til turene, er udeladt',
      en: 'Lines and word times that hang on the turns are left out',
    })
  }
  if (turn.text.includes('\n')) {
    losses.add('line-breaks', null, {
      da: 'Linjeskift i ture er udeladt',
      en: 'Line breaks within turns are left out',
    })
  }
  if (turn.anchors?.some(({ endMs }) => endMs !== undefined)) {
    losses.add('inner-ends', null, {
      da: 'Af tider inde i ture er kun starten skrevet',
      en: 'Of times inside turns only the start is written',
    })
  }
  const stamp = (ms: number) => `[${clockText(ms)}]`
  const inner = turn.anchors?.filter(({ at }) => at > 0 && at < turn.text.length) ?? []
  const text = onOneLine(anchored(turn.text, inner, ({ ms }) => `${stamp(ms)} `))
  const start = turn.startMs === null ? '' : `${stamp(turn.startMs)} `
  const end = turn.endMs === null ? '' : ` ${stamp(turn.endMs)}`
  return `${start}${name}: ${text}${end}`
}
