import { listIn, longDate, type Language, type Sentence } from '@lydhoer/words'
import { pageOfOpening, type ClosedWhy, type Opening, type OpeningFacts, type Weekday } from './openings.ts'

const words = {
  da: {
    hours: (from: number, to: number) =>
      from === to ? `${from} timer om ugen` : `${from}–${to} timer om ugen`,
    left: (left: number, of: number) =>
      of === 1
        ? left === 1
          ? 'Pladsen er ledig.'
          : 'Pladsen er taget.'
        : left === 0
          ? `Alle ${of} pladser er taget.`
          : `${left} af ${of} pladser er ledige.`,
    until: (day: string) => `Til og med ${day}.`,
    closed: (day: string, why: string) => `Lukket ${day}: ${why}.`,
    over: (day: string) => `Sluttede ${day}.`,
    agreed: 'Dagene aftales',
  },
  en: {
    hours: (from: number, to: number) =>
      from === to ? `${from} hours a week` : `${from}–${to} hours a week`,
    left: (left: number, of: number) =>
      of === 1
        ? left === 1
          ? 'The place is free.'
          : 'The place is taken.'
        : left === 0
          ? `All ${of} places are taken.`
          : `${left} of ${of} places are free.`,
    until: (day: string) => `Until ${day}.`,
    closed: (day: string, why: string) => `Closed on ${day}: ${why}.`,
    over: (day: string) => `Ended on ${day}.`,
    agreed: 'The days are agreed upon',
  },
}

export const closedWhyNames: Record<ClosedWhy, Sentence> = {
  filled: { da: 'alle, der skulle, er begyndt', en: 'all who were to have begun' },
  notNow: { da: 'de kan ikke lige nu', en: 'they cannot for the time being' },
  fellThrough: { da: 'det, der var lovet, blev ikke til noget', en: 'what was promised came to nothing' },
  other: { da: 'noget andet', en: 'something else' },
}

export const weekdayNames: Record<Weekday, Sentence> = {
  mon: { da: 'mandag', en: 'Monday' },
  tue: { da: 'tirsdag', en: 'Tuesday' },
  wed: { da: 'onsdag', en: 'Wednesday' },
  thu: { da: 'torsdag', en: 'Thursday' },
  fri: { da: 'fredag', en: 'Friday' },
  sat: { da: 'lørdag', en: 'Saturday' },
  sun: { da: 'søndag', en: 'Sunday' },
}

/** How many hours, and on which days. */
export function hoursAndDays(
  language: Language,
  { hoursFrom, hoursTo, days }: Pick<OpeningFacts, 'hoursFrom' | 'hoursTo' | 'days'>,
): string {
  const names = days.map((day) => weekdayNames[day][language])
  return `${words[language].hours(hoursFrom, hoursTo)}. ${names.length > 0 ? capital(listIn(language, names)) : words[language].agreed}.`
}
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

/** Whether there is room, until when, or why there is not any more. */
export function howItStands(
  language: Language,
  one: Pick<Opening, 'closedOn' | 'closedWhy' | 'openUntil' | 'places' | 'placesLeft'>,
  today: string,
): string {
  const its = words[language]
  if (one.closedOn && one.closedWhy)
    return its.closed(longDate(language, one.closedOn), closedWhyNames[one.closedWhy][language])
  const until = longDate(language, one.openUntil)
  return one.openUntil < today
    ? its.over(until)
    : `${its.left(one.placesLeft, one.places)} ${its.until(until)}`
}

/** Openings in a list, with or without the name of the company. */
export function OpeningLines({
  language,
  those,
  today,
  isOfOne,
}: {
  language: Language
  those: readonly Opening[]
  today: string
  /** Whether all are of the company whose page it is. */
  isOfOne?: boolean
}) {
  return (
    <ul class="list">
      {those.map((one) => (
        <li>
          <a class="title" href={pageOfOpening(one.id)}>
            {isOfOne ? one.work : `${one.work}, ${one.company.name}`}
          </a>
          <p class="small">
            {hoursAndDays(language, one)} {howItStands(language, one, today)}
          </p>
        </li>
      ))}
    </ul>
  )
}
