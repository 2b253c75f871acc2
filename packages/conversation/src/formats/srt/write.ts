import type { Losses } from '../../loss.ts'
import { unknownSpeaker, type Conversation } from '../../model.ts'
import { clockText } from '../clock.ts'
import { cueText } from '../cue-text.ts'
import { timesFor, type TurnTime } from '../reckoned-times.ts'
import { namesBeforeColon } from '../speaker-names.ts'
import { tellUncarried } from '../uncarried.ts'

/** Writes a conversation as SubRip, with the speaker's code before the words since SRT has no voices. */
export function writeSrt(conversation: Conversation, losses: Losses): string {
  const times = timesFor(conversation, losses)
  const nameOf = namesBeforeColon(conversation, losses)
  tellUncarried(conversation, losses, { turnFacts: ['id'] })
  const left = conversation.comments.length + conversation.headers.length
  if (left > 0) {
    const what = {
      da: 'Bemærkninger og indledende linjer er udeladt',
      en: 'Remarks and opening lines are left out',
    }
    losses.add('comments', null, what, left)
  }
  if (conversation.turns.some((turn) => turn.anchors || turn.words || turn.dependents)) {
    losses.add('dependents', null, {
      da: 'Tider og linjer inde i turene er udeladt',
      en: 'Times and lines inside the turns are left out',
    })
  }
  const blocks = conversation.turns.map((turn) => {
    const { startMs, endMs } = times[turn.number - 1] as TurnTime
    const id = turn.attributes?.['id']
    const number = id && /^\d+$/.test(id) ? id : String(turn.number)
    const who = turn.speaker === unknownSpeaker ? '' : `${nameOf(turn.speaker)}: `
    return `${number}\n${clockText(startMs, ',')} --> ${clockText(endMs, ',')}\n${who}${cueText(turn.text, losses)}`
  })
  return `${blocks.join('\n\n')}\n`
}
