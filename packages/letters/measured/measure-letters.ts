// How much of what people have marked by hand in invented letters is marked here, and how much of what is marked they marked too.
import type { Span } from '@lydhoer/danish'
import { firstTold } from '../src/first.ts'
import { markLetter } from '../src/index.ts'
import { letterOf } from '../src/letter.ts'
import { labelledKinds, questions, type LabelledKind, type LabelledLetter, type Question } from './hands.ts'

/** So many of so many. */
export interface Share {
  of: number
  are: number
}

export interface Measured {
  paragraphs: number
  /** By kind: labels that are marked, and marks that are labelled (they overlap); then the same of paragraphs that have one. */
  byKind: Record<
    LabelledKind,
    { recall: Share; precision: Share; inParagraphs: { recall: Share; precision: Share } }
  >
  /** Answers of the four questions found in the paragraph where they are, or rightly found nowhere. */
  first: Record<Question, Share>
  missed: string[]
  tooMuch: string[]
  notFirst: string[]
}

export const none = (): Share => ({ of: 0, are: 0 })
export const add = (share: Share, is: boolean) => {
  share.of++
  if (is) share.are++
}
export const overlap = (one: Span, other: Span) => one.from < other.to && other.from < one.to

export function measure(letters: readonly LabelledLetter[]): Measured {
  const told: Measured = {
    paragraphs: 0,
    byKind: Object.fromEntries(
      labelledKinds.map((kind) => [
        kind,
        { recall: none(), precision: none(), inParagraphs: { recall: none(), precision: none() } },
      ]),
    ) as Measured['byKind'],
    first: Object.fromEntries(questions.map((question) => [question, none()])) as Measured['first'],
    missed: [],
    tooMuch: [],
    notFirst: [],
  }
  for (const { id, paragraphs, first } of letters) {
    const text = paragraphs.map((one) => one.text).join('\n\n')
    const { marks } = markLetter(text)
    const starts: number[] = []
    let at = 0
    for (const one of paragraphs) {
      starts.push(at)
      const labels = labelsIn(one, at)
      const here = { from: at, to: at + one.text.length }
      for (const kind of labelledKinds) {
        const wanted = labels.filter((label) => label.kind === kind)
        const found = marks.filter((mark) => mark.kind === kind && overlap(mark, here))
        const { recall, precision, inParagraphs } = told.byKind[kind]
        for (const label of wanted) {
          const is = found.some((mark) => overlap(mark, label))
          add(recall, is)
          if (!is) told.missed.push(`${id} ${kind}: ${text.slice(label.from, label.to)}`)
        }
        for (const mark of found) {
          const is = wanted.some((label) => overlap(mark, label))
          add(precision, is)
          if (!is) told.tooMuch.push(`${id} ${kind}: ${text.slice(mark.from, mark.to)}`)
        }
        if (wanted.length > 0) add(inParagraphs.recall, found.length > 0)
        if (found.length > 0) add(inParagraphs.precision, wanted.length > 0)
      }
      told.paragraphs++
      at += one.text.length + 2
    }
    const answers = firstTold(letterOf(text))
    for (const question of questions) {
      const from = answers[question]?.from
      const paragraph = from === undefined ? null : starts.findLastIndex((start) => start <= from)
      add(told.first[question], paragraph === first[question])
      if (paragraph !== first[question])
        told.notFirst.push(`${id} ${question}: ${paragraph}, not ${first[question]}`)
    }
  }
  return told
}

/** Where a paragraph's labels stand in the letter; the same words twice are two places, in their order. */
export function labelsIn({ text, labels }: LabelledLetter['paragraphs'][number], at = 0) {
  const after = new Map<string, number>()
  return labels.map(({ kind, words }) => {
    const key = `${kind} ${words}`
    const found = text.indexOf(words, after.get(key) ?? 0)
    if (found < 0) throw new Error(`“${words}” is not in “${text}”`)
    after.set(key, found + words.length)
    return { kind, from: at + found, to: at + found + words.length }
  })
}

/** A share as a figure from 0 to 1; 1 where there was none. */
export const rate = ({ of, are }: Share) => (of === 0 ? 1 : are / of)
