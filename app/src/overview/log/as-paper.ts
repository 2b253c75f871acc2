import { longDate, type Language } from '@lydhoer/words'
import type { Block, Paper } from '@lydhoer/paper'
import type { Version } from './given.ts'
import { obstacleNames, obstacles, partNames, parts, pillarNames } from './kinds.ts'
import type { QuotesAt } from '../../shared/quoted/quoted.ts'
import { quotesOf, type LineFacts } from './lines.ts'
import { messages } from './messages.ts'
import { quarterName } from './quarters.ts'

interface OfLog {
  beginsOn: string
  version: Version
  /** What citizens are quoted with where its lines lead to. */
  quotes: QuotesAt
  /** The municipality. */
  author: string
}

/** A version of a log as a document. What leads to pages of the house is left out: whoever reads it elsewhere has no way there. */
export function logAsPaper(language: Language, { beginsOn, version, quotes, author }: OfLog): Paper {
  const words = messages[language]
  const listOf = (lines: readonly LineFacts[]) => listIn(language, lines, quotes)
  const asked = version.lines.filter(({ toAsk }) => toAsk)
  return {
    title: words.read(quarterName(language, beginsOn)),
    ...{ language, author, made: version.at },
    blocks: [
      { text: author },
      { note: words.given(version.number, longDate(language, version.at)) },
      ...parts.flatMap((part) => {
        const lines = version.lines.filter((line) => line.part === part)
        if (lines.length === 0) return []
        return [
          { heading: partNames[part][language] },
          ...(part === 'inTheWay' ? inTheWay(language, lines, listOf) : [listOf(lines)]),
          ...(part === 'condition' ? [{ note: words.noGoals }] : []),
        ]
      }),
      ...(asked.length > 0 ? [{ heading: words.toAsk }, { list: asked.map(({ words: says }) => says) }] : []),
    ],
  }
}

/** What stands in the way, kind by kind. */
const inTheWay = (
  language: Language,
  lines: readonly LineFacts[],
  listOf: (lines: readonly LineFacts[]) => Block,
): Block[] =>
  obstacles.flatMap((obstacle) => {
    const these = lines.filter((line) => line.obstacle === obstacle)
    return these.length === 0
      ? []
      : [{ heading: obstacleNames[obstacle][language], level: 3 as const }, listOf(these)]
  })

/** Lines one after another, each with where in the work it stands and what citizens say of it in their own words. */
const listIn = (language: Language, lines: readonly LineFacts[], quotes: QuotesAt): Block => ({
  list: lines.map(({ words, pillar, href, codes = [] }) => {
    const says = pillar === null ? words : `${words} (${pillarNames[pillar][language]})`
    const coded = codes.map(({ name }) => name[language]).join(', ')
    return [
      says,
      ...(coded ? [messages[language].coded(coded)] : []),
      ...quotesOf(quotes, href).map((quote) => messages[language].inTheirWords(quote)),
    ].join(' ')
  }),
})

/** @example fileNameOf('2026-10-01', 'pdf') // 'kommunens-log-2026-4.pdf' */
export const fileNameOf = (beginsOn: string, ending: 'pdf' | 'docx' | 'md'): string =>
  `kommunens-log-${beginsOn.slice(0, 4)}-${(Number(beginsOn.slice(5, 7)) + 2) / 3}.${ending}`
