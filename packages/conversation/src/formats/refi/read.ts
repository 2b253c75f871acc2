import { Unreadable } from '@lydhoer/words'
import type { Conversation } from '../../model.ts'
import { readPlain } from '../plain/read.ts'
import { withoutStamps } from '../plain/stamps.ts'
import { invalidAt, type Source } from '../source.ts'
import { counted } from './code-points.ts'
import type { CodedStretch, RefiCode, RefiSource } from './model.ts'
import { refiProject } from './project.ts'
import { stamped } from './synced.ts'

/** A conversation out of a project, with the codes that stand in its codebook and where they were put. */
export interface CodedConversation {
  conversation: Conversation
  codes: RefiCode[]
  stretches: CodedStretch[]
}

/**
 * Reads the talk of a REFI-QDA project: its first transcript of a recording, or else its first text in which somebody speaks.
 * Other texts are reported; choose one of them by name with `wanted`.
 *
 * @throws {Unreadable} when no text in the project says who speaks
 */
export function readRefi(bytes: Uint8Array, source: Source, wanted?: string): CodedConversation {
  const project = refiProject(bytes, source)
  const order = project.sources
    .filter((one) => one.text.trim() !== '' && (wanted === undefined || one.name === wanted))
    .sort((a, b) => Number(b.kind === 'transcript') - Number(a.kind === 'transcript'))
  let refused: unknown
  for (const [index, one] of order.entries()) {
    try {
      const read = talkOf(one, source)
      if (order.length > 1)
        source.losses.add(
          'refi sources',
          null,
          { da: 'Andre tekster i projektet er ikke læst', en: 'Other texts of the project are not read' },
          order.length - 1,
        )
      if (index > 0) source.losses.add('refi silent', null, silent, index)
      return { ...read, codes: project.codes }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      refused = error
    }
  }
  throw refused ?? nothingSaid(source)
}

/** One text as turns, and its coded stretches found again in them. */
function talkOf(one: RefiSource, source: Source): Omit<CodedConversation, 'codes'> {
  const text = one.text
  const typed = text.split('\n').some((line) => withoutStamps(line).marks.length > 0)
  const timed = one.syncPoints.some(({ position, ms }) => position !== null && ms !== null && ms > 0)
  if (typed && timed) source.losses.add('refi points', null, both)
  const conversation = readPlain(typed || !timed ? text : stamped(text, one.syncPoints), source)
  conversation.format = 'refi'
  if (one.media) conversation.media = { name: one.media.name, kind: one.media.kind, attributes: {} }
  return { conversation, stretches: stretchesOf(conversation, one, source) }
}

/** Turns are found again in their order in the text, and selections in the turns. */
function stretchesOf(conversation: Conversation, one: RefiSource, source: Source): CodedStretch[] {
  if (one.selections.length === 0) return []
  const lineOf = (text: string) => text.split('\n')[0] ?? ''
  let cursor = 0
  const placed = conversation.turns.flatMap((turn) => {
    const from = one.text.indexOf(lineOf(turn.text), cursor)
    if (from < 0) return []
    cursor = from + lineOf(turn.text).length
    return [{ number: turn.number, from, to: from + turn.text.length, length: turn.text.length }]
  })
  const places = counted(one.text)
  const stretches: CodedStretch[] = []
  for (const { from, to, codes } of one.selections) {
    if (codes.length === 0) continue
    const [start, end] = [places.unit(from), places.unit(to)]
    const touched = from < 0 || to < from ? [] : placed.filter((turn) => turn.from < end && start < turn.to)
    const [first, last] = [touched[0], touched.at(-1)]
    if (!first || !last) {
      source.losses.add('refi selections', null, outside)
      continue
    }
    stretches.push({
      fromTurn: first.number,
      fromChar: Math.max(0, start - first.from),
      toTurn: last.number,
      toChar: Math.min(last.length, end - last.from),
      codes,
    })
  }
  return stretches
}

const both = {
  da: 'Teksten har selv tidsangivelser; synkroniseringspunkterne er ikke brugt',
  en: 'The text has times of its own; the sync points are not used',
}
const silent = {
  da: 'Tekster, hvor ingen siger noget, er sprunget over',
  en: 'Texts in which nobody speaks are passed over',
}
const outside = {
  da: 'Koder på noget, der ikke er talt, er udeladt',
  en: 'Codes on what is not talk are left out',
}

function nothingSaid(source: Source) {
  return invalidAt(
    source,
    1,
    1,
    { da: 'Projektet har ingen tekster', en: 'The project has no texts' },
    {
      da: 'Eksportér projektet med dets kilder (teksterne skal med i filen)',
      en: 'Export the project with its sources (the texts must be in the file)',
    },
  )
}
