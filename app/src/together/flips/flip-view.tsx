import { dateAndTime, longDate, today, whenItBegins, type Language } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { GraspsOf, SummaryOf, TasksOf } from './came-view.tsx'
import { heldInNames } from '../house/held-in.ts'
import type { Flip } from './flips.ts'
import { kindMeans, kindNames, phases, whoseNames } from './kinds.ts'
import { messages } from './messages.ts'
import { WhoIsInIt, YourInvitation } from './people-view.tsx'
import { ProgrammeOf } from './programme-view.tsx'
import { recordingMessages } from './recording/messages.ts'
import type { Within } from './read.ts'
import type { Summary } from './summary.ts'

/** When it is, how long, and that it is off where it is. */
export const whenOf = ({ language, services }: Visit, { startsAt, minutes, isOff }: Flip): string =>
  [
    `${beginning(language, startsAt, services.now())}, ${messages[language].lasts(minutes)}.`,
    isOff && messages[language].isOff,
  ]
    .filter(Boolean)
    .join(' ')

/** With its year where that is another. */
const beginning = (language: Language, startsAt: Date, now: Date): string =>
  today(startsAt).slice(0, 4) === today(now).slice(0, 4)
    ? whenItBegins(language, startsAt)
    : dateAndTime(language, startsAt)

/** What kind of meeting it is, and for whom. */
function WhatItIs({ visit: { language }, flip }: { visit: Visit; flip: Flip }) {
  const words = messages[language]
  return (
    <section>
      <h2>{words.kind}</h2>
      <p>
        <strong>{kindNames[flip.kind][language]}.</strong> {kindMeans[flip.kind][language]}
      </p>
      <p class="small">
        {whoseNames[flip.whose][language]}. {heldInNames[flip.heldIn][language]}.{' '}
        {flip.across && words.across} {flip.preparedBy.name && words.by(flip.preparedBy.name)}
      </p>
      {flip.findingId && (
        <p>
          <a href={`/fund/${flip.findingId}`}>{words.tries}</a>
        </p>
      )}
    </section>
  )
}

/** What the house sees of a FLIP. */
export function flipFromOutside(visit: Visit, { flip, summary }: { flip: Flip; summary: Summary | null }) {
  const words = messages[visit.language]
  const children = (
    <>
      <WhatItIs visit={visit} flip={flip} />
      {summary ? (
        <section id="gav">
          <h2>{words.summary}</h2>
          <SummaryOf visit={visit} flip={flip} summary={summary} />
        </section>
      ) : (
        <p>{words.onlyInvited}</p>
      )}
    </>
  )
  return answer(visit, {
    ...{ title: flip.theme, when: whenOf(visit, flip), seen: { rows: 'flip' }, children },
    next: [{ href: `/undren/haeng?flip=${flip.id}`, word: words.hang }],
  })
}

/** All of a FLIP, for those in it: before it, what comes; after it, what it gave. */
export function flipPage(visit: Visit, within: Within) {
  const { language } = visit
  const { flip, inside, where } = within
  const words = messages[language]
  const address = `/flip/${flip.id}`
  const isAfter = inside.phase === 'ended'
  const parts: Child[] = [
    <YourInvitation visit={visit} within={within} />,
    isAfter && <CameTo visit={visit} within={within} />,
    <WhatItIs visit={visit} flip={flip} />,
    inside.aim && (
      <section>
        <h2>{words.aim}</h2>
        <p class="words">{inside.aim}</p>
      </section>
    ),
    <ThemesOf visit={visit} within={within} />,
    <Programme visit={visit} within={within} />,
    <WhoIsInIt visit={visit} within={within} />,
    !isAfter && phases.indexOf(inside.phase) > 0 && <CameTo visit={visit} within={within} />,
    flip.prepares && !flip.isOff && !isAfter && (
      <form method="post" action={`${address}/aflys`} class="row">
        <button class="quiet gone" aria-describedby="aflys">
          {words.callOff}
        </button>
        <span class="small" id="aflys">
          {words.callOffHint}
        </span>
      </form>
    ),
  ]
  return answer(visit, {
    title: flip.theme,
    when: [whenOf(visit, flip), where].filter(Boolean).join(' '),
    seen: { rows: 'flip_person', with: [words.othersInvited] },
    except: words.houseSees,
    act: flip.isOff ? undefined : flip.prepares && inside.phase === 'planned' ? (
      <a class="button do" href={`${address}/inviter`}>
        {words.invite}
      </a>
    ) : isAfter && flip.party === 'practice' && !within.summary ? (
      <a class="button do" href={`${address}/referat`}>
        {words.writeSummary}
      </a>
    ) : undefined,
    next: [
      ...(flip.isOff ? [] : [{ href: `${address}/moede`, word: words.toDay, why: words.toDayWhy }]),
      ...(flip.isOff
        ? []
        : [
            {
              href: `${address}/optagelse`,
              word: recordingMessages[language].title,
              why: recordingMessages[language].why,
            },
          ]),
      { href: `${address}/papir`, word: words.paper },
      ...(flip.prepares && !flip.isOff && !isAfter ? [{ href: `${address}/ret`, word: words.change }] : []),
      { href: `/undren/haeng?flip=${flip.id}`, word: words.hang },
    ],
    children: <>{parts}</>,
  })
}

/** What the theme was, and the way to change it. */
function ThemesOf({ visit: { language }, within: { flip, inside } }: { visit: Visit; within: Within }) {
  const words = messages[language]
  const mayChange = flip.prepares && !flip.isOff && inside.phase !== 'ended'
  if (inside.themes.length === 0 && !mayChange) return null
  return (
    <section>
      {inside.themes.length > 0 && <h2>{words.themes}</h2>}
      {inside.themes.map(({ was, became, why, on }) => (
        <>
          <p>{words.themeWas(was, became)}</p>
          <p class="small">{words.themeWhy(why, longDate(language, on))}</p>
        </>
      ))}
      {mayChange && (
        <p>
          <a href={`/flip/${flip.id}/tema`}>{words.changeTheme}</a>
        </p>
      )}
    </section>
  )
}

function Programme({ visit: { language }, within: { flip, inside } }: { visit: Visit; within: Within }) {
  const words = messages[language]
  return (
    <section>
      <h2>{words.programme}</h2>
      {inside.parts.length === 0 ? (
        <p>{words.noProgramme}</p>
      ) : (
        <ProgrammeOf language={language} flip={flip} parts={inside.parts} />
      )}
      {!flip.isOff && (
        <p>
          <a href={`/flip/${flip.id}/program`}>
            {inside.parts.length === 0 ? words.makeProgramme : words.changeProgramme}
          </a>
        </p>
      )}
    </section>
  )
}

function CameTo({ visit, within }: { visit: Visit; within: Within }) {
  const words = messages[visit.language]
  const { flip, summary } = within
  return (
    <>
      <section id="gav">
        <h2>{words.summary}</h2>
        {summary ? (
          <SummaryOf visit={visit} flip={flip} summary={summary} />
        ) : (
          <>
            <p>{words.noSummary}</p>
            {flip.party === 'practice' && (
              <p>
                <a href={`/flip/${flip.id}/referat`}>{words.writeSummary}</a>
              </p>
            )}
          </>
        )}
      </section>
      <section id="greb">
        <h2>{words.grasped}</h2>
        <GraspsOf visit={visit} {...within} />
      </section>
      <section id="opgaver">
        <h2>{words.tasks}</h2>
        <TasksOf visit={visit} {...within} />
      </section>
    </>
  )
}
