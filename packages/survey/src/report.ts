import { fewest, reliabilityOf, wilson, type Interval, type Reliability } from '@lydhoer/measuring'
import { Unreadable, type Sentence } from '@lydhoer/words'
import type { Column } from './column.ts'
import { itemReport, type ItemReport } from './item.ts'
import type { AnswersRead } from './read-answers.ts'
import { isBesideTheScale } from './scales.ts'
import type { Share, Spread } from './spread.ts'
import { weighing } from './weights.ts'

/** How far the questions of a scale go together; the figures are null under 30 people. */
export interface ScaleReport {
  items: string[]
  /** People who answered one of them at least. */
  n: number
  because: Reliability['because']
  alpha: number | null
  omega: number | null
  /** From drawing people anew. */
  interval: { alpha: Interval; omega: Interval }
  details: Reliability
}

/** What disclosure control took out. Whether a count was small itself or would have given a small one away is not told: that would tell. */
export interface Hidden {
  item: string
  /** The unit; missing where it is of all people. */
  group?: string
  answers: string[]
  because: Sentence
}

export interface SurveyReport {
  /** How many were asked and how many answered; the share where it is known how many were asked. */
  response: { invited: number | null; answered: number; share: Share | null }
  items: Record<string, ItemReport>
  scales: ScaleReport[]
  /** As many people, all counting alike, would tell as much. Without weights all who answered. */
  nEff: number
  /** Weights that were set to a limit; null without weights. */
  trimmed: number | null
  hidden: Hidden[]
  /** Columns that are nobody's answer to a question with given answers: ids, and words of people's own. */
  leftOut: string[]
}

export interface SurveyOptions {
  scales?: readonly (readonly string[])[]
  /** How many were asked. */
  invited?: number | undefined
  /** Other draws for the intervals. */
  seed?: number | undefined
  /** What units of fewer than ten people are called together. */
  others?: string
}

/**
 * What people answered when they were asked, so that nobody is found in it. Each question by itself: an attacker who has all of it cannot reckon
 * how many gave an answer where those were one to four (tested over generated surveys).
 *
 * @throws {Unreadable} where a scale names a question that is not there or has no numbers, or fewer were asked than answered
 * @example surveyOf(readAnswers('q1\n1\n1\n1\n2\n2\n2\n')).items.q1?.distribution // { 1: null, 2: null }
 */
export function surveyOf(read: AnswersRead, options: SurveyOptions = {}): SurveyReport {
  const { invited = null, others = 'øvrige' } = options
  if (invited !== null && invited < read.people)
    throw refused(says.tooFew(invited, read.people), says.invitedIs)
  const weighed = read.weights && weighing(read.weights)
  const items = read.items.map((column) => {
    const report = itemReport(column, { groups: read.groups, weights: weighed?.weights ?? null, others })
    return { name: column.name, report }
  })
  return {
    response: {
      invited,
      answered: read.people,
      share: invited === null ? null : { share: read.people / invited, ...wilson(read.people, invited) },
    },
    items: Object.fromEntries(items.map(({ name, report }) => [name, report])),
    scales: (options.scales ?? []).map((names) => scaleOf(read, names, options.seed)),
    nEff: weighed?.nEff ?? read.people,
    trimmed: weighed?.trimmed ?? null,
    hidden: items.flatMap(({ name, report }) => hiddenOf(name, report)),
    leftOut: read.leftOut,
  }
}

function scaleOf(read: AnswersRead, names: readonly string[], seed: number | undefined): ScaleReport {
  const columns = names.map((name) => {
    const column = read.items.find((one) => one.name === name)
    if (!column) throw refused(says.noItem(name), says.itemsAre(read.items))
    if (column.kind === 'words') throw refused(says.noOrder(name), says.orderIs)
    return column
  })
  const details = reliabilityOf(
    Array.from({ length: read.people }, (_, person) => columns.map((column) => numberOf(column, person))),
    seed === undefined ? {} : { seed },
  )
  const { people, because, alpha, omega } = details
  return {
    items: [...names],
    n: people,
    because,
    alpha: alpha.value,
    omega: omega.value,
    interval: {
      alpha: { low: alpha.low, high: alpha.high },
      omega: { low: omega.low, high: omega.high },
    },
    details,
  }
}

/** An answer as a number: itself, or its place in the order; one beside the scale (“ved ikke”) is none. */
function numberOf({ kind, answers, values }: Column, person: number): number | null {
  const answer = answers[person] ?? null
  if (typeof answer === 'number' || answer === null) return answer
  return kind === 'ordered' && !isBesideTheScale(answer) ? values.indexOf(answer) + 1 : null
}

function hiddenOf(item: string, report: ItemReport): Hidden[] {
  if (report.kind === 'amounts') return [{ item, answers: [], because: says.amounts }]
  if (report.n < fewest) return [{ item, answers: [], because: says.hidden }]
  const parts = [
    { spread: report as Spread },
    ...Object.entries(report.groups ?? {}).map(([group, spread]) => ({ group, spread })),
  ]
  return parts.flatMap((part) => {
    const answers = Object.entries(part.spread.distribution).flatMap(([answer, count]) =>
      count === null ? [answer] : [],
    )
    if (answers.length === 0) return []
    return [{ item, ...('group' in part ? { group: part.group } : {}), answers, because: says.hidden }]
  })
}

const refused = (what: Sentence, hint: Sentence) => new Unreadable({ what, hint })

const says = {
  hidden: {
    da: 'Færre end fem gav svaret, eller det ville kunne bruges til at regne ud, hvor få der gav et andet.',
    en: 'Fewer than five gave the answer, or it could be used to reckon how few gave another.',
  },
  amounts: {
    da: 'Der er så mange forskellige tal, at de næsten kunne kendes et for et; kun det midterste vises.',
    en: 'There are so many different numbers that they could nearly be known one by one; only the middle is shown.',
  },
  tooFew: (invited: number, answered: number) => ({
    da: `${answered} har svaret, og kun ${invited} er spurgt`,
    en: `${answered} have answered, and only ${invited} were asked`,
  }),
  invitedIs: {
    da: 'Skriv, hvor mange der blev spurgt i alt',
    en: 'Write how many were asked in all',
  },
  noItem: (name: string) => ({
    da: `Intet spørgsmål hedder “${name}”`,
    en: `No question is called “${name}”`,
  }),
  itemsAre: (items: readonly Column[]) => ({
    da: `Skriv nogle af disse: ${items.map((one) => one.name).join(', ')}`,
    en: `Write some of these: ${items.map((one) => one.name).join(', ')}`,
  }),
  noOrder: (name: string) => ({
    da: `Svarene på “${name}” har ingen rækkefølge`,
    en: `The answers to “${name}” have no order`,
  }),
  orderIs: {
    da: 'En skala skal have tal, eller ord fra mindst til mest (slet ikke, i nogen grad, i høj grad)',
    en: 'A scale takes numbers, or words from least to most (not at all, to some extent, to a large extent)',
  },
}
