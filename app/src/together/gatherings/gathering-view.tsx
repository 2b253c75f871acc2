import { dateAndTime, listIn, longDate, today, whenItBegins, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { heldInNames } from '../house/held-in.ts'
import { kindsIn } from '../house/kinds-of-people.ts'
import { formMessages } from './form-messages.ts'
import type { Gathering } from './gatherings.ts'
import { kindMeans, kindNames, outsideNames, rhythmNames, rhythmOf } from './kinds.ts'
import { messages } from './messages.ts'
import { WhoComes, YourAnswer } from './people-view.tsx'
import { ProgrammeOf, RoomOf } from './programme-view.tsx'
import type { Whole } from './read.ts'

type Timed = Pick<Gathering, 'startsAt' | 'minutes' | 'isOff'>

/** When it is, how long, and that it is off where it is. */
export const whenOf = ({ language, services }: Visit, { startsAt, minutes, isOff }: Timed): string =>
  [
    `${beginning(language, startsAt, services.now())}, ${howLong(language, minutes)}.`,
    isOff && messages[language].isOff,
  ]
    .filter(Boolean)
    .join(' ')

/** In hours where they come out even, as it is chosen. */
const howLong = (language: Language, minutes: number): string =>
  (formMessages[language].lasts as Readonly<Record<string, string>>)[minutes] ??
  messages[language].lasts(minutes)

/** With its year where that is another. */
const beginning = (language: Language, startsAt: Date, now: Date): string =>
  today(startsAt).slice(0, 4) === today(now).slice(0, 4)
    ? whenItBegins(language, startsAt)
    : dateAndTime(language, startsAt)

/** What it is, whom it is for, its programme, who comes, and what it came to. */
export function gatheringPage(visit: Visit, whole: Whole) {
  const { language, services } = visit
  const { gathering, meeting, outcome, said, isWorkingHere } = whole
  const words = messages[language]
  const address = `/samlinger/${gathering.id}`
  const isAfter = gathering.startsAt <= services.now()
  const children = (
    <>
      <YourAnswer visit={visit} whole={whole} />
      {isAfter && <CameTo visit={visit} whole={whole} />}
      <WhatItIs visit={visit} whole={whole} />
      <section id="program">
        <h2>{words.programme}</h2>
        <ProgrammeOf visit={visit} whole={whole} />
        {gathering.kind === 'visit' && !gathering.isOff && (
          <RoomOf visit={visit} whole={whole} mayWish={isWorkingHere && !isAfter} />
        )}
        {!gathering.isOff && !isAfter && (
          <p>
            <a href={`${address}/program`}>{words.toProgramme}</a>
          </p>
        )}
      </section>
      <WhoComes visit={visit} whole={whole} />
      {gathering.prepares && !gathering.isOff && !isAfter && (
        <form method="post" action={`${address}/aflys`} class="row">
          <button class="quiet gone" aria-describedby="aflys">
            {words.callOff}
          </button>
          <span class="small" id="aflys">
            {gathering.kind === 'cafe' ? words.callOffCafe : words.callOffHint}
          </span>
        </form>
      )}
    </>
  )
  return answer(visit, {
    title: gathering.theme,
    when: [whenOf(visit, gathering), gathering.openWhere ?? meeting?.where].filter(Boolean).join(' '),
    seen: { rows: 'gathering' },
    act: gathering.isOff ? undefined : gathering.prepares && !isAfter && gathering.kind !== 'cafe' ? (
      <a class="button do" href={`${address}/inviter`}>
        {words.invite}
      </a>
    ) : gathering.kind === 'visit' && !isAfter && !said && isWorkingHere ? (
      <a class="button do" href={`${address}/program`}>
        {words.wish}
      </a>
    ) : isAfter && !outcome ? (
      <a class="button do" href={`${address}/gav`}>
        {words.writeOutcome}
      </a>
    ) : undefined,
    next: [
      ...(gathering.prepares && !gathering.isOff && !isAfter
        ? [{ href: `${address}/ret`, word: words.change }]
        : []),
      { href: `/undren/haeng?samling=${gathering.id}`, word: words.hangOnLoop },
      { href: '/aarshjul', word: words.toYear },
    ],
    children,
  })
}

function WhatItIs({ visit: { language }, whole }: { visit: Visit; whole: Whole }) {
  const words = messages[language]
  const { gathering, departments, next } = whole
  const { kind, forKinds, outside, heldIn, everyMonths, prepares, preparedBy } = gathering
  const names = outside.map((one) => outsideNames[one][language])
  return (
    <section>
      <h2>{words.whatItIs}</h2>
      <p>
        <strong>{kindNames[kind][language]}.</strong> {kindMeans[kind][language]}
      </p>
      <p>
        {words.forKinds(kindsIn(language, forKinds))}{' '}
        {departments.length > 0 ? words.departments(listIn(language, departments)) : words.wholeHouse}
      </p>
      {names.length > 0 && <p>{words.outside(listIn(language, names))}</p>}
      <p class="small">
        {heldInNames[heldIn][language]}. {prepares ? words.youPrepare : words.by(preparedBy.name)}
      </p>
      {everyMonths !== null && (
        <p>
          {words.expects(rhythmNames[rhythmOf(everyMonths)][language])}{' '}
          {next ? (
            <a href={`/samlinger/${next.id}`}>
              {words.nextIs}: {longDate(language, next.starts_at)}
            </a>
          ) : (
            <>
              {words.noNext} <a href={`/samlinger/ny?efter=${gathering.id}`}>{words.makeNext}</a>
            </>
          )}
        </p>
      )}
    </section>
  )
}

function CameTo({ visit: { language }, whole }: { visit: Visit; whole: Whole }) {
  const words = messages[language]
  const { gathering, outcome } = whole
  if (gathering.isOff) return null
  return (
    <section id="gav">
      <h2>{words.came}</h2>
      {outcome ? (
        <>
          <p class="gathering-words">{outcome.words}</p>
          <p class="small">
            {words.writtenBy(outcome.by, longDate(language, outcome.on))}{' '}
            <a href={`/samlinger/${gathering.id}/gav`}>{words.changeOutcome}</a>
          </p>
        </>
      ) : (
        <p>{words.noOutcome}</p>
      )}
    </section>
  )
}
