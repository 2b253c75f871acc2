import type { Sql } from '@lydhoer/database'
import { today, type Messages } from '@lydhoer/words'
import type { Decision, DecisionWords } from '../matter/from-a-day/decision.ts'
import { numberOn, type FromADay } from '../matter/from-a-day/numbers.ts'
import { whoKeepCounts } from './who.ts'

/** Seven, until the municipality decides. */
export const usualDays = 7

/** Within how many days one hears from us on a day, and since when that holds; null where nobody has decided it. */
export const daysOn = async (sql: Sql, day: string): Promise<FromADay<string | null>> =>
  (await numberOn(sql, 'complaint_days', day)) ?? { number: usualDays, validFrom: null }

const inDanish = (days: number) => `${days} ${days === 1 ? 'dag' : 'dage'}`
const inEnglish = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`
const words: Messages<DecisionWords> = {
  da: {
    title: 'Inden hvor mange dage en klage får svar',
    now: (days, day) =>
      day
        ? `Nu er det ${inDanish(days)}. Det gælder fra ${day}.`
        : `Kommunen har ikke valgt noget. Så er det ${inDanish(days)}.`,
    lead: 'Borgeren får dagen at vide, når klagen er sendt. Dagene for klager, der er kommet, flytter sig ikke.',
    label: 'Antal dage',
    line: (days, day) => `${inDanish(days)} fra ${day}`,
  },
  en: {
    title: 'Within how many days a complaint is answered',
    now: (days, day) =>
      day
        ? `Now it is ${inEnglish(days)}. That holds from ${day}.`
        : `The municipality has not chosen anything. So it is ${inEnglish(days)}.`,
    lead: 'The citizen is told the day once the complaint is sent. The days of complaints that have come do not move.',
    label: 'Number of days',
    line: (days, day) => `${inEnglish(days)} from ${day}`,
  },
}

/** Within how many days a citizen hears from us. */
export const daysDecision: Decision = {
  ...{ kept: 'complaint_days', at: '/overblik/klager/svartid', guard: whoKeepCounts, words },
  ...{ least: 1, most: 60 },
  decided: {
    da: 'Det er gemt. Borgerne får dagen at vide, når de klager.',
    en: 'It has been saved. Citizens are told the day when they complain.',
  },
  now: (visit, sql) => daysOn(sql, today(visit.services.now())),
}
