import type { Block, Paper } from '@lydhoer/paper'
import { longDate, type Language } from '@lydhoer/words'
import { insideMessages } from './inside-messages.ts'
import {
  answerNames,
  causeNames,
  kindsIn,
  materialNames,
  pillarNames,
  sides,
  sourceNames,
  whoseNames,
} from './kinds.ts'
import { shortHalf } from './halves.ts'
import { asSum, lineName, materialTable, type MaterialLine } from './material-table.ts'
import { messages } from './messages.ts'
import type { GivenReport, ReportedChange } from './report.ts'
import { roundMessages } from './round-messages.ts'
import type { ReportedRound } from './agreed.ts'
import { agreedInWords, themeName } from './round-view.tsx'

/** A report as a document. What leads to pages of the house is left out: whoever reads it elsewhere has no way there. */
export function reportAsPaper(language: Language, report: GivenReport, author: string): Paper {
  const words = insideMessages[language]
  const asked = messages[language]
  const conclusions = report.changes.filter(({ rests }) => rests === 'conclusion')
  const singles = report.changes.filter(({ rests }) => rests !== 'conclusion')
  return {
    ...{ title: words.reportTitle(report.title), language, author, made: report.at },
    blocks: [
      { text: author },
      { note: words.reportGiven(report.number, longDate(language, report.at)) },
      { text: words.period(longDate(language, report.fromDay), longDate(language, report.toDay)) },
      { heading: asked.question },
      { text: report.question, keepsLines: true },
      { heading: asked.role },
      { text: report.role, keepsLines: true },
      { heading: words.criteriaTitle },
      ...criteria(language, report),
      { heading: words.conclusions },
      ...(conclusions.length === 0 ? [{ text: words.noConclusions }] : []),
      ...conclusions.flatMap((change) => oneChange(language, change)),
      ...(singles.length > 0 ? [{ heading: words.singles }] : []),
      ...singles.flatMap((change) => oneChange(language, change)),
      ...report.rounds.flatMap((round) => oneRound(language, round)),
      ...(report.limits ? [{ heading: asked.limits }, { text: report.limits, keepsLines: true }] : []),
      ...material(language, report),
      { note: words.namesNobody },
    ],
  }
}

function criteria(language: Language, { criteria: all }: GivenReport): Block[] {
  const words = insideMessages[language]
  if (all.length === 0) return [{ text: words.noCriteria }]
  return all.flatMap(([now, ...before]): Block[] => {
    if (!now) return []
    const said = (now.stands ? words.since : words.ended)(
      whoseNames[now.whose][language],
      longDate(language, now.fromDay),
    )
    const why = (reason: string) => (reason ? ` ${words.because(reason)}` : '')
    return [
      { text: now.words },
      { note: `${said}${why(now.reason)}` },
      ...before.map((one) => ({
        note: `${words.was(longDate(language, one.fromDay))} ${one.words}${why(one.reason)}`,
      })),
    ]
  })
}

function oneChange(language: Language, change: ReportedChange): Block[] {
  const words = insideMessages[language]
  const otherwise = [
    ...change.causes.map((cause) => causeNames[cause][language]),
    ...(change.otherwise ? [change.otherwise] : []),
  ]
  return [
    { heading: change.says, level: 3 },
    {
      text: `${pillarNames[change.pillar][language]}. ${words.isFor(change.forWhom, change.since)} ${words.rests[change.rests]}`,
    },
    ...sides.flatMap((side): Block[] => {
      const these = change.evidence.filter((one) => one.side === side)
      const none = side === 'for' ? words.noneFor : words.noneAgainst
      return [
        { text: `${words[side]}:` },
        these.length === 0
          ? { text: none }
          : {
              list: these.map(
                ({ says, kind, source }) => `${says} (${sourceNames[kind][language]}: ${source})`,
              ),
            },
      ]
    }),
    { text: `${words.otherwiseTitle}:` },
    otherwise.length === 0 ? { text: words.nothingElse } : { list: otherwise },
    ...change.drafts.flatMap((draft): Block[] => [
      { text: `${words.whatTheySaid}: ${draft.words}` },
      { note: words.sentTo(kindsIn(language, draft.kinds), longDate(language, draft.sentOn)) },
      draft.answers.length === 0
        ? { text: words.noAnswers }
        : {
            list: draft.answers.map(({ says, words: said }) =>
              said ? `${answerNames[says][language]}: ${said}` : answerNames[says][language],
            ),
          },
    ]),
  ]
}

/** What two found, each alone. */
function oneRound(language: Language, round: ReportedRound): Block[] {
  const words = roundMessages[language]
  return [
    { heading: words.title },
    { text: agreedInWords(language, round).join(' ') },
    {
      list: round.pieces.map(({ says, theme, note }) => {
        const as = theme === null ? words.notSettled : themeName(language, round.themes, theme)
        return `${says} (${note ? `${as}. ${note}` : as})`
      }),
    },
  ]
}

/** So many columns of figures fit across a page; the rest comes in another table below. */
const abreast = 8

function material(language: Language, { material: rows }: GivenReport): Block[] {
  const words = insideMessages[language]
  if (rows.length === 0) return []
  const table = materialTable(rows)
  const tables = (
    caption: string,
    columns: readonly string[],
    numbers: (line: MaterialLine) => readonly number[],
  ): Block[] => {
    const parts = Array.from({ length: Math.ceil(columns.length / abreast) }, (_, nth) => nth * abreast)
    return parts.map((from) => ({
      caption,
      columns: [words.kind, ...columns.slice(from, from + abreast), words.total],
      table: table.lines.map((line) => [
        lineName(language, line),
        ...numbers(line)
          .slice(from, from + abreast)
          .map(String),
        `${line.total}`,
      ]),
    }))
  }
  const typed = [...new Set(rows.filter(({ countedOn }) => countedOn === null).map(({ source }) => source))]
  return [
    { heading: words.materialTitle },
    { list: table.kinds.map((one) => `${materialNames[one.kind][language]}: ${asSum(one)}`) },
    ...tables(words.byHalf, table.halves.map(shortHalf), ({ ofHalves }) => ofHalves),
    ...tables(words.byMunicipality, table.municipalities, ({ ofMunicipalities }) => ofMunicipalities),
    ...(typed.length > 0 ? [{ note: words.typedRows }, { list: typed }] : []),
  ]
}

/** @example fileNameOf(2, 'pdf') // 'evaluering-2.pdf' */
export const fileNameOf = (number: number, ending: 'pdf' | 'docx' | 'md'): string =>
  `evaluering-${number}.${ending}`
