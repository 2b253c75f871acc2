import { drawLegend, type Figure } from '@lydhoer/trajectories'
import { longDate } from '@lydhoer/words'
import type { Visit } from '../../../shared/request/route.ts'
import { isSet, nameOfType, titles, typesOf, type Asked, type FigureName } from '../figures.ts'
import { statesOf } from '../settings.ts'
import type { Shown } from '../shown.ts'
import type { TypeWords } from '../results.ts'
import { whyNot } from '../why-not.ts'
import { messages, references } from './messages.ts'

/** One piece of a report, for the page and for the PDF alike. */
export type Piece =
  | { heading: string }
  | { text: string }
  | { list: readonly string[] }
  | { figures: readonly Figure[]; asked: Asked; caption: string; legend: string | null }

const ofEverybody: readonly FigureName[] = [
  ...(['distribution', 'entropy', 'mean-time', 'transitions', 'index', 'likeness'] as const),
]

/** What a report shows. */
export const figuresOfReport = (types: number): Asked[] => [
  ...ofEverybody.map((figure): Asked => ({ figure, of: 'all' })),
  ...(['before', 'after', 'groups'] as const).map((of): Asked => ({ figure: 'distribution', of })),
  { figure: 'strips', of: 'types', types },
  { figure: 'distribution', of: 'types', types },
]

/** A report: what was done, with what, and what was seen. */
export function reportOf(
  visit: Visit,
  shown: Shown,
  types: number,
  named: ReadonlyMap<number, TypeWords>,
): Piece[] {
  const { language, me, services } = visit
  const words = messages[language]
  const { study, drawn, results } = shown
  const { settings, dataSet } = study
  const { people, periods, first, last } = drawn
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const { names, colours } = statesOf(settings, language)
  const figure = (asked: Asked, title?: string): Piece[] => {
    const figures = shown.figures(asked)
    if (!figures || figures.length === 0) return []
    const n = figures.map((one) => number.format(one.people)).join(', ')
    const name = title ?? figures[0]?.title ?? ''
    const legend = isSet(asked) ? drawLegend(names, { language, colours, id: `legend${asked.of}` }) : null
    return [{ figures, asked, legend, caption: `${name}. n = ${n}.` }]
  }
  const found = typesOf(shown, types)
  const grouped = results.groups
  const column = settings.groups.by === 'column' ? settings.groups.column : words.start
  const codes = statesOf(settings, language).names.map((name) =>
    words.stateText(
      name,
      settings.states
        .filter((state) => state.name === name)
        .map((state) => state.code)
        .join(', '),
    ),
  )
  return [
    { text: words.made(me.displayName, longDate(language, services.now())) },
    { heading: words.data },
    {
      text: words.dataText(
        dataSet.about.title,
        asSentence(dataSet.about.why),
        number.format(people),
        words.periods(periods, settings.unit),
        first,
        last,
      ),
    },
    ...(dataSet.source === 'fjordby' ? [{ text: words.fjordby }] : []),
    { heading: words.states },
    { list: codes },
    { heading: words.method },
    { text: words.describe },
    { text: words.measures[settings.measure] },
    { text: words.missing[settings.empty] },
    { text: words.sample(Math.min(settings.sample, people), people, settings.seed) },
    { text: words.quality },
    ...(grouped
      ? [
          {
            text:
              grouped.pseudoR2 === null || grouped.p === null
                ? words.notCompared(column, whyNot(grouped)[language])
                : words.groups(
                    column,
                    decimal.format(grouped.pseudoR2),
                    grouped.pseudoF === null ? '–' : decimal.format(grouped.pseudoF),
                    `= ${decimal.format(grouped.p)}`,
                    grouped.permutations,
                  ),
          },
        ]
      : []),
    { text: words.disclosure },
    { text: words.caution },
    { heading: words.found },
    ...ofEverybody.flatMap((name) => figure({ figure: name, of: 'all' }, titles[language][name])),
    ...figure({ figure: 'distribution', of: 'before' }),
    ...figure({ figure: 'distribution', of: 'after' }),
    ...figure({ figure: 'distribution', of: 'groups' }, words.inGroups(titles[language].distribution)),
    { heading: words.types(types) },
    ...(found
      ? [
          ...found.sizes.flatMap((size, t): Piece[] => {
            const all = found.sizes.reduce((sum, one) => sum + one, 0)
            const said = named.get(t + 1)?.meaning
            return [
              {
                text: `${nameOfType(named, t + 1)}: ${words.typeOf(number.format(size), percent.format(size / all))}${said ? ` ${said}` : ''}`,
              },
            ]
          }),
          ...figure({ figure: 'strips', of: 'types', types }, titles[language].strips),
          ...figure(
            { figure: 'distribution', of: 'types', types },
            words.inTypes(titles[language].distribution),
          ),
        ]
      : [{ text: words.noTypes }]),
    { heading: words.settings },
    { text: words.settingsText },
    { list: settingsInWords(shown) },
    { heading: words.references },
    { list: cited(shown) },
  ]
}

/** What somebody wrote, ended as a sentence is. */
const asSentence = (text: string) => text.trim().replace(/[^.?!]$/, '$&.')

/** The settings by their names, as they are stored. */
function settingsInWords({ study: { settings, dataSet } }: Shown): string[] {
  const { from, to, reform, unit, empty, measure, sample, seed, groups } = settings
  const by = groups.by === 'column' ? `column:${groups.column}` : groups.by
  const periods = dataSet.about.held?.periods ?? []
  const named = (period: number) => {
    const name = periods[period - 1]
    return name === undefined || name === String(period) ? period : `${period} (${name})`
  }
  const window = { from: named(from), to: named(to), reform: reform === null ? '–' : named(reform) }
  return Object.entries({ ...window, unit, empty, groups: by, measure, sample, seed }).map(
    ([name, value]) => `${name}: ${value}`,
  )
}

/** The references that this report names. */
function cited({ study: { settings }, results }: Shown): string[] {
  const { abbott, billari, domingo, hamming, hundepool, kaufman } = references
  const { lesnard, rousseeuw, rubin, schubert, studer11, studer13 } = references
  return [
    ...(settings.measure === 'ham' ? [hamming, lesnard] : [abbott]),
    ...[billari, domingo, hundepool, kaufman, rousseeuw, rubin, schubert, studer13],
    ...(results.groups ? [studer11] : []),
  ].sort(new Intl.Collator('en').compare)
}
