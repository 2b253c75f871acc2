import { fewest } from '@lydhoer/measuring'
import {
  fewestForShares,
  type ItemReport,
  type ScaleReport,
  type Share,
  type Spread,
  type SurveyReport,
} from '@lydhoer/survey'
import type { Language } from '@lydhoer/words'

const words = {
  da: {
    answered: (answered: number) => `${answered} har svaret.`,
    of: (answered: number, invited: number, share: string) =>
      `${answered} af ${invited} har svaret (${share}). De andres svar er der ingen, der kender.`,
    n: (n: number) => `${n} svar`,
    middle: (median: number | string) => `det midterste er ${median}`,
    count: (answer: string, count: number, of: number) => `${answer}: ${count} af ${of}`,
    share: (answer: string, count: number, share: string) => `${answer}: ${count} (${share})`,
    weighted: (share: string) => `, vægtet ${share}`,
    hidden: (answers: readonly string[]) => `skjult: ${answers.join(', ')}`,
    few: 'Færre end fem har svaret. Så står der ikke mere.',
    nEff: (nEff: string, trimmed: number) =>
      `Med vægtene siger svarene så meget som ${nEff} svar uden. ${trimmed} vægte er beskåret.`,
    scale: (items: readonly string[]) => `Hænger de sammen? ${items.join(', ')}`,
    because: {
      tooFew: 'Færre end 30 har svaret. Det er for få til at sige det.',
      oneItem: 'Der skal mindst to spørgsmål til.',
      alike: 'Alle har svaret det samme på et af dem. Så kan det ikke siges.',
    },
    alpha: 'Cronbachs α',
    omega: 'McDonalds ω',
    noOmega: 'McDonalds ω kan ikke siges: der skal mindst tre spørgsmål til, og de skal kunne skilles ad.',
    against: (items: readonly string[]) =>
      `Går imod de andre: ${items.join(', ')}. Er det vendt om, så vend svarene, før I regner.`,
    about: `I parentes: 95 %-interval (andele: Wilson; α og ω: trukket blandt dem, der svarede). Det siger, hvor meget tilfældet kan
gøre, hvis de, der svarede, ligner dem, der ikke gjorde. Det ved ingen.`,
    took: 'Skjult er svar fra færre end fem, og det, de kunne regnes ud af. Hvad der er hvad, står der ikke.',
    leftOut: (columns: readonly string[]) =>
      `Ikke vist, fordi det er folks egne ord eller numre: ${columns.join(', ')}.`,
  },
  en: {
    answered: (answered: number) => `${answered} have answered.`,
    of: (answered: number, invited: number, share: string) =>
      `${answered} of ${invited} have answered (${share}). What the others would have said nobody knows.`,
    n: (n: number) => `${n} answers`,
    middle: (median: number | string) => `the middle one is ${median}`,
    count: (answer: string, count: number, of: number) => `${answer}: ${count} of ${of}`,
    share: (answer: string, count: number, share: string) => `${answer}: ${count} (${share})`,
    weighted: (share: string) => `, weighted ${share}`,
    hidden: (answers: readonly string[]) => `hidden: ${answers.join(', ')}`,
    few: 'Fewer than five have answered. So no more is told.',
    nEff: (nEff: string, trimmed: number) =>
      `With the weights the answers tell as much as ${nEff} without. ${trimmed} weights were trimmed.`,
    scale: (items: readonly string[]) => `Do they go together? ${items.join(', ')}`,
    because: {
      tooFew: 'Fewer than 30 have answered. That is too few to tell.',
      oneItem: 'It takes two questions at least.',
      alike: 'All gave the same answer to one of them. So it cannot be told.',
    },
    alpha: 'Cronbach’s α',
    omega: 'McDonald’s ω',
    noOmega: 'McDonald’s ω cannot be told: it takes three questions at least, that can be told apart.',
    against: (items: readonly string[]) =>
      `Against the others: ${items.join(', ')}. If it is put the other way round, turn the answers before you reckon.`,
    about: `In brackets: 95 % interval (shares: Wilson; α and ω: drawn among those who answered). It tells what chance can do
if those who answered are like those who did not. Nobody knows that.`,
    took: 'Hidden are answers of fewer than five, and what they could be reckoned from. Which is which is not told.',
    leftOut: (columns: readonly string[]) =>
      `Not shown, since they are people's own words or ids: ${columns.join(', ')}.`,
  },
}

/** A survey in plain words for the terminal. */
export function surveyText(survey: SurveyReport, language: Language): string {
  const say = words[language]
  const { response } = survey
  const lines = [
    response.invited === null
      ? say.answered(response.answered)
      : say.of(response.answered, response.invited, shareIn(language, response.share!)),
  ]
  if (survey.trimmed !== null) lines.push(say.nEff(numberIn(language, survey.nEff, 1), survey.trimmed))
  for (const [name, item] of Object.entries(survey.items)) {
    lines.push('', name, ...spreadLines(item, language, item.weighted))
    for (const [group, spread] of Object.entries(item.groups ?? {}))
      lines.push(`  ${group}`, ...spreadLines(spread, language, null).map((line) => `  ${line}`))
  }
  for (const scale of survey.scales) lines.push('', ...scaleLines(scale, language))
  lines.push('', say.about)
  if (survey.hidden.length > 0) lines.push(say.took)
  if (survey.leftOut.length > 0) lines.push(say.leftOut(survey.leftOut))
  return `${lines.join('\n')}\n`
}

function spreadLines(spread: Spread, language: Language, weighted: ItemReport['weighted']): string[] {
  const say = words[language]
  const { n, median } = spread
  if (n < fewest) return [`  ${say.few}`]
  const hidden: string[] = []
  const lines = [
    `  ${[say.n(n), ...(median === null ? [] : [say.middle(told(median, language))])].join(', ')}`,
  ]
  for (const [answer, count] of Object.entries(spread.distribution)) {
    const share = spread.wilson[answer]
    if (count === null || !share) {
      hidden.push(answerIn(language, answer))
      continue
    }
    const beside = weighted?.[answer]
    lines.push(
      n < fewestForShares
        ? `    ${say.count(answerIn(language, answer), count, n)}`
        : `    ${say.share(answerIn(language, answer), count, shareIn(language, share))}${beside === undefined || beside === null ? '' : say.weighted(percentIn(language, beside))}`,
    )
  }
  if (hidden.length > 0) lines.push(`    ${say.hidden(hidden)}`)
  return lines
}

function scaleLines(
  { items, because, alpha, omega, interval, details }: ScaleReport,
  language: Language,
): string[] {
  const say = words[language]
  if (because) return [say.scale(items), `  ${say.because[because]}`]
  const figure = (
    name: string,
    value: number | null,
    { low, high }: { low: number | null; high: number | null },
  ) => `  ${name}: ${figureIn(language, value)} (${figureIn(language, low)}–${figureIn(language, high)})`
  const against = items.filter((_, item) => (details.perItem[item]?.withOthers ?? 0) < 0)
  return [
    say.scale(items),
    figure(say.alpha, alpha, interval.alpha),
    omega === null ? `  ${say.noOmega}` : figure(say.omega, omega, interval.omega),
    ...(against.length > 0 ? [`  ${say.against(against)}`] : []),
  ]
}

const shareIn = (language: Language, { share, low, high }: Share) =>
  `${percentIn(language, share)}; ${percentIn(language, low)}–${percentIn(language, high)}`

const percentIn = (language: Language, share: number) =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share)

const numberIn = (language: Language, number: number, digits: number) =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(number)

const figureIn = (language: Language, figure: number | null) =>
  figure === null
    ? '–'
    : new Intl.NumberFormat(localeOf(language), {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }).format(figure)

const told = (value: number | string, language: Language) =>
  typeof value === 'number' ? numberIn(language, value, 2) : value

/** An answer as it is written in the language: `2,5`; JSON has `2.5`. */
const answerIn = (language: Language, answer: string) =>
  /^-?\d+\.\d+$/.test(answer) ? numberIn(language, Number(answer), 10) : answer

const localeOf = (language: Language) => (language === 'da' ? 'da-DK' : 'en-GB')
