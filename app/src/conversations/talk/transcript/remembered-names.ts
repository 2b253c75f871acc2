import { createHmac } from 'node:crypto'
import type { Turn } from '@lydhoer/conversation'
import { marksOf, standInsIn, type Remembered } from '@lydhoer/danish'
import type { NewMention } from './name-mentions.ts'

/**
 * What is kept of names that have been taken out, so that the same person is called the same when the text is corrected: fingerprints,
 * sealed with the rest of the transcript, and gone with it. No name can be read from them.
 */
export interface RememberedNames {
  /** What stands in a name's place, with the fingerprints of the name. */
  called: readonly Remembered[]
  /** Of words that somebody let stand, so that nobody is asked about them again. */
  stays: readonly string[]
}

export const nothingRemembered: RememberedNames = { called: [], stays: [] }

/** So short that several names of a telephone book share each: who guesses a name cannot be sure, who writes it again nearly can. */
const bits = 12

/**
 * Makes fingerprints under the key of a conversation's words: the same name has another in every conversation.
 *
 * @example fingerprinter(key)('karsten') // 'a3f'
 */
export function fingerprinter(key: Buffer): (mark: string) => string {
  const own = createHmac('sha256', key).update('lydhoer names taken out 1').digest()
  return (mark) =>
    (createHmac('sha256', own).update(mark, 'utf8').digest().readUInt16BE(0) >> (16 - bits)).toString(16)
}

/** A name that somebody has decided on, as it stands in the text. */
export type DecidedName = Pick<NewMention, 'kind' | 'standIn' | 'decision' | 'because'> & { text: string }

/** Mentions with the words that they are about. */
export function decidedNames(
  turns: readonly Pick<Turn, 'number' | 'text'>[],
  mentions: readonly NewMention[],
): DecidedName[] {
  const texts = new Map(turns.map(({ number, text }) => [number, text]))
  return mentions.map(({ turn, from, to, ...mention }) => ({
    ...mention,
    text: texts.get(turn)?.slice(from, to) ?? '',
  }))
}

/**
 * What is remembered of names that were looked over, beside what was remembered before.
 *
 * @param fingerprint of a mark; left out only where nothing of it is stored
 */
export function remembering(
  decided: readonly DecidedName[],
  fingerprint: (mark: string) => string = (mark) => mark,
  before: RememberedNames = nothingRemembered,
): RememberedNames {
  const called = new Map<string, { kind: string; standIn: string; marks: Set<string> }>()
  const add = ({ kind, standIn, marks }: Remembered) => {
    const one = called.get(`${kind} ${standIn}`) ?? { kind, standIn, marks: new Set() }
    for (const mark of marks) one.marks.add(mark)
    called.set(`${kind} ${standIn}`, one)
  }
  before.called.forEach(add)
  const stays = new Set(before.stays)
  for (const { kind, standIn, text, decision } of decided) {
    const marks = marksOf(kind, text).map(fingerprint)
    if (decision !== 'kept') add({ kind, standIn, marks })
    else stays.add(staying(kind, text, fingerprint))
  }
  return { called: [...called.values()].map((one) => ({ ...one, marks: [...one.marks] })), stays: [...stays] }
}

/** Whether somebody let this very word stand before. */
export function hasStayed(
  { kind, text }: Pick<DecidedName, 'kind' | 'text'>,
  { stays }: RememberedNames,
  fingerprint: (mark: string) => string,
): boolean {
  return stays.includes(staying(kind, text, fingerprint))
}

const staying = (kind: string, text: string, fingerprint: (mark: string) => string) =>
  marksOf(kind, text).map(fingerprint).join(' ')

/** The stand-ins that a conversation has already, in the order in which they are first met, to be offered for somebody who is met again. */
export function standInsOf(
  texts: readonly string[],
  mentions: readonly Pick<NewMention, 'standIn'>[],
): string[] {
  const inText = texts.flatMap((text) => standInsIn(text)).map(({ standIn }) => standIn)
  return [...new Set([...inText, ...mentions.map(({ standIn }) => standIn)])]
}
