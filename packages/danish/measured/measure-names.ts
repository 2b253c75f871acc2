import { readFileSync } from 'node:fs'
import { findMentions } from '../src/names/find-mentions.ts'
import type { Mention, MentionKind } from '../src/names/mention.ts'

/** A labelled mention and where it stands. */
export type Labelled<Kind = MentionKind> = {
  turn: number
  from: number
  to: number
  kind: Kind
  text: string
}

/** A conversation without its labels, and the labels. */
export type LabelledConversation<Kind = MentionKind> = { turns: { text: string }[]; labels: Labelled<Kind>[] }

/** What the finder found of what people had marked. */
export type MentionFigures = {
  labelled: number
  /** Marked words wholly covered by suggestions (a genitive ending may stand out). */
  found: number
  suggested: number
  /** Suggestions that touch a marked stretch. */
  right: number
  recall: number
  precision: number
  /** Found ones whose kind agrees too. */
  kindAgreement: number
  misses: string[]
  extras: string[]
}

/** Reads conversations parted by blank lines, one turn a line, with `{kind|words}` around each mention. */
export function readConversations(path: URL): LabelledConversation[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => labelledLines<MentionKind>(lines))
}

/** Takes the labels out of turns: `{kind|words}`. */
export function labelledLines<Kind>(lines: readonly string[]): LabelledConversation<Kind> {
  const labels: Labelled<Kind>[] = []
  const turns = lines.map((line, index) => {
    let text = ''
    for (const piece of line.split(/(\{[a-z]+\|[^}]*\})/i)) {
      const label = /^\{([a-z]+)\|([^}]*)\}$/i.exec(piece)
      const words = label?.[2] ?? piece
      if (label !== null) {
        const kind = label[1] as Kind
        labels.push({ turn: index + 1, from: text.length, to: text.length + words.length, kind, text: words })
      }
      text += words
    }
    return { text }
  })
  return { turns, labels }
}

/** Measures suggestions against marks; a miss and an extra are shown with their turn. */
export function measureMentions(conversations: readonly LabelledConversation[]): MentionFigures {
  const figures = { labelled: 0, found: 0, suggested: 0, right: 0, kinds: 0 }
  const misses: string[] = []
  const extras: string[] = []
  for (const { turns, labels } of conversations) {
    const mentions = findMentions(turns)
    figures.labelled += labels.length
    figures.suggested += mentions.length
    for (const label of labels) {
      const touching = mentions.filter((mention) => mention.turn === label.turn && overlaps(mention, label))
      if (covers(touching, label)) {
        figures.found += 1
        if (touching.some((mention) => mention.kind === label.kind)) figures.kinds += 1
      } else misses.push(`${label.kind} »${label.text}« in: ${turns[label.turn - 1]?.text ?? ''}`)
    }
    for (const mention of mentions) {
      if (labels.some((label) => label.turn === mention.turn && overlaps(mention, label))) figures.right += 1
      else extras.push(`${mention.kind} »${mention.text}« in: ${turns[mention.turn - 1]?.text ?? ''}`)
    }
  }
  return {
    labelled: figures.labelled,
    found: figures.found,
    suggested: figures.suggested,
    right: figures.right,
    recall: figures.found / figures.labelled,
    precision: figures.right / figures.suggested,
    kindAgreement: figures.kinds / figures.found,
    misses,
    extras,
  }
}

/** Whether two stretches have a letter in common. */
export function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether nothing of a marked stretch is left but signs and a genitive ending. */
export function covers(mentions: readonly Mention[], label: Labelled<string>): boolean {
  let left = ''
  for (let at = label.from; at < label.to; at++) {
    if (!mentions.some((mention) => mention.from <= at && at < mention.to))
      left += label.text[at - label.from] ?? ''
  }
  return left.replace(/[^\p{L}\d]/gu, '').replace(/^s$/i, '') === ''
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const print = (line: string) => process.stdout.write(`${line}\n`)
  for (const name of ['mentions-learning', 'mentions-unseen']) {
    const figures = measureMentions(readConversations(new URL(`../fixtures/${name}.txt`, import.meta.url)))
    print(`${name}: ${figures.found} of ${figures.labelled} found, recall ${figures.recall.toFixed(3)}`)
    print(
      `  ${figures.right} of ${figures.suggested} suggestions right, precision ${figures.precision.toFixed(3)}`,
    )
    print(`  kind agrees in ${figures.kindAgreement.toFixed(3)} of those found`)
    print('  misses:')
    for (const miss of figures.misses) print(`    ${miss}`)
    print('  suggested but not marked:')
    for (const extra of figures.extras) print(`    ${extra}`)
  }
}
