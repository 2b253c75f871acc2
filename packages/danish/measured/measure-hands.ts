import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { findMentions } from '../src/names/find-mentions.ts'
import { covers, labelledLines, overlaps } from './measure-names.ts'
import type { LabelledConversation } from './measure-names.ts'

const folder = new URL('../fixtures/hands/', import.meta.url)

/** The kinds that the hands marked, as `fixtures/hands/README.md` tells them. */
export const handKinds = [
  'person',
  'place',
  'institution',
  'cpr',
  'birth',
  'phone',
  'email',
  'plate',
  'number',
  'age',
] as const
type HandKind = (typeof handKinds)[number]

/** The hands whose transcripts the rules were made with; everybody else's are only counted. */
export const developing: readonly string[] = ['court-transcriber', 'danish-at-25', 'nurse', 'village-shop']

/** One transcript of one hand. */
export type HandTranscript = LabelledConversation<HandKind> & {
  hand: string
  name: string
  /** Without a capital, as a recogniser gives it. */
  isRecogniser: boolean
}

/**
 * Reads all transcripts of all hands: a turn a line, `M: ` before it, `{{kind|words}}` around what tells who somebody is.
 *
 * @param isSmall whether capitals, commas and stops are taken away, as a recogniser leaves them out
 */
export function readHands(isSmall = false): HandTranscript[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.replace(/^\p{Lu}\d?:\s*/u, '').replace(/\{\{([a-z]+\|[^}]*)\}\}/g, '{$1}'))
      const read = labelledLines<HandKind>(isSmall ? lines.map(withoutCapitals) : lines)
      const isRecogniser = !read.turns.some(({ text }) => /\p{Lu}/u.test(text))
      return { ...read, hand: name.replace(/-\d\.txt$/, ''), name, isRecogniser }
    })
}

/** A line as a recogniser would give it: in small letters, and without the signs that end or part what is said. */
const withoutCapitals = (line: string) => line.toLowerCase().replace(/[.,;:!?…–»«"“”]+(?=[\s}]|$)/g, '')

/** How many of those marked were found whole. */
export type Share = { found: number; of: number }

/** What was found of what the hands marked, by kind, and how much of what was proposed tells who somebody is. */
export type HandFigures = {
  byKind: Record<HandKind, Share>
  all: Share
  /** CPR, birth date, phone, e-mail and plate together. */
  identifying: Share
  /** Proposals that touch what is marked. */
  precision: Share
  /** The same without those that stand last, as doubtful. */
  precisionOfFirm: Share
  transcripts: number
  /** Transcripts in which some of a person's name would stay. */
  withPersonLeft: number
  misses: string[]
  extras: string[]
}

/** Measures proposals against the marks of some transcripts. */
export function measureHands(transcripts: readonly HandTranscript[]): HandFigures {
  const share = (): Share => ({ found: 0, of: 0 })
  const byKind = Object.fromEntries(handKinds.map((kind) => [kind, share()])) as Record<HandKind, Share>
  const [precision, precisionOfFirm] = [share(), share()]
  const misses: string[] = []
  const extras: string[] = []
  let withPersonLeft = 0
  for (const { turns, labels, name } of transcripts) {
    const mentions = findMentions(turns)
    let isPersonLeft = false
    for (const label of labels) {
      const touching = mentions.filter((mention) => mention.turn === label.turn && overlaps(mention, label))
      const isWhole = covers(touching, label)
      byKind[label.kind].of += 1
      if (isWhole) byKind[label.kind].found += 1
      else misses.push(`${name} ${label.kind} »${label.text}« in: ${turns[label.turn - 1]?.text ?? ''}`)
      if (label.kind === 'person' && !isWhole) isPersonLeft = true
    }
    if (isPersonLeft) withPersonLeft += 1
    for (const mention of mentions) {
      const isRight = labels.some((label) => label.turn === mention.turn && overlaps(mention, label))
      for (const counted of mention.doubt < 2 ? [precision, precisionOfFirm] : [precision]) {
        counted.of += 1
        if (isRight) counted.found += 1
      }
      if (!isRight)
        extras.push(
          `${name} ${mention.kind} ${mention.doubt} »${mention.text}« in: ${turns[mention.turn - 1]?.text ?? ''}`,
        )
    }
  }
  return {
    byKind,
    all: sum(Object.values(byKind)),
    identifying: sum([byKind.cpr, byKind.birth, byKind.phone, byKind.email, byKind.plate]),
    ...{ precision, precisionOfFirm, transcripts: transcripts.length, withPersonLeft, misses, extras },
  }
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, { found, of }) => ({ found: all.found + found, of: all.of + of }), {
    found: 0,
    of: 0,
  })
}

/** A share as a number. */
export function rate({ found, of }: Share): number {
  return found / of
}

const shown = (one: Share) => (one.of === 0 ? '–' : `${rate(one).toFixed(3)} (${one.found}/${one.of})`)

/** The table by kind, a column for each set of transcripts. */
function table(sets: Record<string, readonly HandTranscript[]>): string {
  const figures = Object.entries(sets).map(([name, set]) => ({ name, ...measureHands(set) }))
  const row = (name: string, cell: (one: HandFigures) => string) =>
    `| ${[name, ...figures.map(cell)].join(' | ')} |`
  return [
    `| | ${figures.map(({ name }) => name).join(' | ')} |`,
    `| --- |${figures.map(() => ' --- |').join('')}`,
    ...handKinds.map((kind) => row(kind, ({ byKind }) => shown(byKind[kind]))),
    row('**found whole**', ({ all }) => shown(all)),
    row('numbers that identify', ({ identifying }) => shown(identifying)),
    row('precision', ({ precision }) => shown(precision)),
    row('precision of those not last', ({ precisionOfFirm }) => shown(precisionOfFirm)),
    row('transcripts with a person left', (one) => `${one.withPersonLeft} of ${one.transcripts}`),
  ].join('\n')
}

/** The time a thousand turns take, the best of five readings of all transcripts. */
function millisecondsPerThousandTurns(transcripts: readonly HandTranscript[]): number {
  const turns = transcripts.reduce((sum, one) => sum + one.turns.length, 0)
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    for (const one of transcripts) findMentions(one.turns)
    return performance.now() - began
  })
  return (Math.min(...times) / turns) * 1000
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const all = readHands()
  const ours = all.filter(({ hand }) => developing.includes(hand))
  const others = all.filter(({ hand }) => !developing.includes(hand))
  const ordinary = new Set(others.flatMap(({ name, isRecogniser }) => (isRecogniser ? [] : [name])))
  print(
    table({
      'made with': ours,
      'left out': others,
      'left out, ordinary text': others.filter((one) => !one.isRecogniser),
      'left out, recogniser text': others.filter((one) => one.isRecogniser),
      'left out, capitals taken away': readHands(true).filter((one) => ordinary.has(one.name)),
    }),
  )
  print(`\n${millisecondsPerThousandTurns(all).toFixed(1)} ms per 1,000 turns`)
  // What fails is shown of the transcripts the rules are made with, and of no others.
  if (process.argv.includes('--misses')) {
    const { misses, extras } = measureHands(ours)
    print(`\nmissed:\n${misses.join('\n')}\n\nproposed but not marked:\n${extras.join('\n')}`)
  }
}
