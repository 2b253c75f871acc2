import { findMentions } from '@lydhoer/danish'
import { citizensNames, workersNames, type Transcript } from '../talk/transcript/transcript.ts'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'

/** Somebody whom a text seems to be with, when it is not the citizen that the conversation was written in with. */
export interface OtherPerson {
  name: string
  /** Whether the file calls the one who speaks so, or the worker greets them so. */
  how: 'speaks' | 'greeted'
}

/** How far into the talk people greet each other, in turns. */
const atFirst = 8
const greeting = /(?:^|[^\p{L}])(?:hej|goddag|godmorgen|godaften|dav|davs|halløj|velkommen|mojn)[\s,.!]*$/iu

/**
 * Whom the text seems to be with, when that is another than the citizen; null when nothing says so. The citizen's name, said as a
 * greeting or given to the one who speaks, settles it.
 *
 * @param citizen the citizen's name
 * @example otherPersonIn(transcript, mentions, 'Freja Holm') // { name: 'Karsten', how: 'greeted' }
 */
export function otherPersonIn(
  { conversation, voices }: Pick<Transcript, 'conversation' | 'voices'>,
  mentions: readonly SuggestedMention[],
  citizen: string,
): OtherPerson | null {
  const labels = voices.flatMap(({ role, label }) => (role === 'citizen' && label !== null ? [label] : []))
  if (labels.some((label) => shareAWord(label, citizen))) return null
  const named = labels.find(isName)
  if (named !== undefined) return { name: named, how: 'speaks' }
  const greeted = conversation.turns.slice(0, atFirst).flatMap((turn) => {
    if (voices.find(({ code }) => code === turn.speaker)?.role !== 'worker') return []
    return mentions
      .filter(
        (one) => one.turn === turn.number && one.kind === 'person' && !workersNames.includes(one.standIn),
      )
      .filter((one) => greeting.test(turn.text.slice(0, one.from)))
      .map((one) => ({
        name: turn.text.slice(one.from, one.to),
        isCitizen: citizensNames.includes(one.standIn),
      }))
  })
  const [first] = greeted
  return first && !greeted.some(({ isCitizen }) => isCitizen) ? { name: first.name, how: 'greeted' } : null
}

const words = (name: string) =>
  name
    .toLocaleLowerCase('da')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

function shareAWord(one: string, other: string): boolean {
  const known = new Set(words(other))
  return words(one).some((word) => known.has(word))
}

/** «Karsten» is one, «Borger 2» and «B» are not. */
function isName(label: string): boolean {
  return findMentions(label).some(
    ({ kind, text }) => kind === 'person' && words(text).length === words(label).length,
  )
}
