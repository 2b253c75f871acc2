import { addDay, workingDayFrom } from '@lydhoer/words'

/** What comes when in the first year: so many weeks after it began, and where in the house it is done. */
const plan = [
  { step: 'leaders', weeks: 0, href: '/samlinger' },
  { step: 'brokers', weeks: 2, href: '/vidensmaeglere' },
  { step: 'wonder', weeks: 4, href: '/undren' },
  { step: 'firstTalk', weeks: 6, href: '/samtaler' },
  { step: 'lendAnEar', weeks: 8, href: '/laan-et-oere' },
  { step: 'rooms', weeks: 10, href: '/rum' },
  { step: 'flip', weeks: 13, href: '/flip' },
  { step: 'log', weeks: 14, href: '/kommunens-log' },
  { step: 'tries', weeks: 17, href: '/vi-proever' },
  { step: 'seminar', weeks: 26, href: '/samlinger' },
  { step: 'feedback', weeks: 30, href: '/makkere' },
  { step: 'visit', weeks: 39, href: '/samlinger' },
  { step: 'again', weeks: 52, href: '/samlinger' },
] as const
export type Step = (typeof plan)[number]['step']

export interface Dated {
  step: Step
  /** `YYYY-MM-DD`, a working day. */
  day: string
  href: string
}

/**
 * The first year with its days, none of them a weekend or a holiday.
 *
 * @example firstYear('2026-12-24')[0]?.day // '2026-12-28'
 */
export const firstYear = (from: string): Dated[] =>
  plan.map(({ step, weeks, href }) => ({
    ...{ step, href },
    day: workingDayFrom(addDay(new Date(`${from}T12:00:00Z`), weeks * 7)),
  }))
