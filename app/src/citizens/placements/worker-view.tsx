import { addDay, longDate, nearDay, today, whenItBegins, workingDayFrom } from '@lydhoer/words'
import { hoursSay } from '../../shared/companies/hours-say.ts'
import type { HoursShown } from '../../shared/companies/hours-shown.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { daysBetween } from '../matter/waiting.ts'
import { workersAddress, workersOf } from './addresses.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { AskedBecause, Course, Steps, Voices, WhatItIs, standsNow } from './parts-view.tsx'
import type { Placement, StepKind } from './placements.ts'
import { WeekByWeek } from './weeks-view.tsx'
import { voiceCalled, type Looking, type Whole } from './whole.ts'
import { NotWorkingSaid } from './worker-not-working-view.tsx'
import type { Wish } from './wishes.ts'

/** The address of each step. */
export const stepAddresses: Readonly<Record<StepKind, string>> = {
  notYet: 'ikke-endnu',
  ready: 'klar',
  began: 'begynder',
  extended: 'laengere',
  ended: 'slut',
}
/** What can come next. */
const nextSteps: Readonly<Record<Placement['state'], readonly StepKind[]>> = {
  preparing: ['began', 'notYet'],
  notYet: ['ready', 'began', 'notYet'],
  underWay: ['extended', 'ended'],
  ended: [],
}

export const seenHere = ({ firstName }: Citizen) => ({ rows: 'placement', with: [firstName] }) as const
export const lookingAt = (
  { language, me }: Visit,
  citizen: Citizen,
  { placement, names }: Pick<Whole, 'placement' | 'names'>,
): Looking => ({
  ...{ language, me: me.personId, citizen: citizen.firstName, names, where: placement.where },
})

/** One placement, for whoever works with the citizen: what waits first, the hours, what each says, and what became of it. */
export function workersPage(
  visit: Visit,
  { citizen, whole, shown }: { citizen: Citizen; whole: Whole; shown: HoursShown | null },
) {
  const { language, services, me } = visit
  const words = messages[language]
  const { placement, wishes, said, course, meeting } = whole
  const looking = lookingAt(visit, citizen, whole)
  const its = workersOf(placement)
  const now = services.now()
  const open = wishes.find((one) => one.answer === null)
  const isUnderWay = placement.state === 'underWay'
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      <NotWorkingSaid visit={visit} citizen={citizen} its={its} all={whole.notWorking} />
      {open && <OpenWish visit={visit} citizen={citizen} its={its} wish={open} />}
      <section class="part" id="uger">
        <h2>{words.weeks}</h2>
        <WeekByWeek looking={looking} hours={whole} today={today(now)} />
        <p class="row">
          <a class="button" href={`${its}/timer`}>
            {words.agree}
          </a>
          <a class="button" href={`${its}/uge`}>
            {words.writeWeek}
          </a>
          <a href={`${its}/oenske`}>{words.noteWish}</a>
        </p>
        {shown && <p class="small">{words.isShown(citizen.firstName)}</p>}
        <p>
          <a href={`${its}/uger/pdf`}>{words.print}</a> <span class="small">{words.printWhy}</span>
        </p>
      </section>
      <section class="part">
        <h2>{words.next}</h2>
        <WhatItIs looking={looking} placement={placement} />
        {placement.companyId && (
          <p>
            <a href={`/virksomheder/${placement.companyId}`}>{words.company}</a>
          </p>
        )}
        <AskedBecause language={language} asked={whole.asked} at={`/borgere/${citizen.id}/uden-for`} />
        {meeting && <p>{words.meetNext(whenItBegins(language, meeting.startsAt))}</p>}
        <p class="row">
          <a class="button" href={`${its}/snak`}>
            {meeting ? words.move : words.book}
          </a>
          {nextSteps[placement.state].map((kind) => (
            <a href={`${its}/${stepAddresses[kind]}`}>{words.steps[kind]}</a>
          ))}
          {!course && <a href={`${its}/maal`}>{words.course}</a>}
          <a href={`${its}/ret`}>{words.change}</a>
          <a href={`/borgere/${citizen.id}/uden-for/nyt?praktik=${placement.id}`}>{words.askUnusual}</a>
        </p>
        {meeting && (
          <form method="post" action={`${its}/snak/aflys`}>
            <button class="quiet">{words.callOff}</button>
          </form>
        )}
        {placement.state === 'preparing' &&
          placement.steps.length === 0 &&
          placement.writtenBy === me.personId && (
            <form method="post" action={`${its}/tilbage`}>
              <button class="quiet">{words.takeBack}</button>
            </form>
          )}
      </section>
      <Voices
        looking={looking}
        said={said}
        toSay={(about) => (
          <p>
            <a
              href={`${its}/sig/${about}`}
              aria-label={`${words.say}: ${ownMessages[language].about[about]}`}
            >
              {words.say}
            </a>
          </p>
        )}
        acts={(one) => (
          <div class="row">
            {one.goesAlong && <span class="small">{words.goesAlong(citizen.firstName)}</span>}
            {one.writtenBy === me.personId && (
              <form method="post" action={`${its}/sagt/${one.id}/slet`}>
                <button class="quiet" aria-label={`${words.remove}: ${voiceCalled(looking, one)}`}>
                  {words.remove}
                </button>
              </form>
            )}
          </div>
        )}
      />
      {course && (
        <>
          <Course
            looking={looking}
            course={course}
            acts={(one) => (
              <div class="row">
                <a href={`${its}/maal/${one.id}`}>{one.review ? words.reviewAgain : words.review}</a>
                {!one.review && one.writtenBy === me.personId && (
                  <form method="post" action={`${its}/maal/${one.id}/tilbage`}>
                    <button class="quiet">{words.takeBackStretch}</button>
                  </form>
                )}
              </div>
            )}
          />
          <p>
            <a href={`${its}/maal/ny`}>{words.addStretch}</a>
          </p>
        </>
      )}
      <AnsweredWishes visit={visit} wishes={wishes} />
      <Steps looking={looking} steps={placement.steps} />
      <p class="small">{(shown ? words.whoSeesShown : words.whoSees)(citizen.firstName)}</p>
    </>
  )
  const act =
    open || isUnderWay ? (
      open && (
        <a class="button do" href={`${its}/oenske/${open.id}`}>
          {words.answerWish(citizen.firstName)}
        </a>
      )
    ) : placement.state === 'ended' ? undefined : (
      <a class="button do" href={`${its}/${stepAddresses.began}`}>
        {words.steps.began}
      </a>
    )
  return answer(visit, {
    ...{ title: placement.where, when: standsNow(looking, placement), act, children },
    parents: [...parentsOf(citizen), { href: workersAddress(citizen.id), word: words.word }],
    ...{ seen: seenHere(citizen), except: shown ? words.companySeesHours : words.companySeesNot },
  })
}

/** A wish that waits for an answer: for how long, and who has promised one. */
function OpenWish({
  visit: { language, services },
  citizen: { firstName },
  its,
  wish,
}: {
  visit: Visit
  citizen: Citizen
  its: string
  wish: Wish
}) {
  const words = messages[language]
  const now = services.now()
  const by = workingDayFrom(addDay(now, 3))
  return (
    <section class="soft">
      <h2>{words.wishTitle(firstName, hoursSay(language, wish.hours))}</h2>
      {wish.why && <OwnWords of="citizen">{wish.why}</OwnWords>}
      <p>
        {words.wishDays(firstName, daysBetween(wish.askedOn, today(now)))}{' '}
        {wish.answerBy ? words.promised(nearDay(language, wish.answerBy, now)) : words.nobody}
      </p>
      {!wish.answerBy && (
        <form method="post" action={`${its}/oenske/${wish.id}/lov`}>
          <button class="quiet" name="by" value={by}>
            {words.promise(nearDay(language, by, now))}
          </button>
        </form>
      )}
    </section>
  )
}

function AnsweredWishes({ visit: { language }, wishes }: { visit: Visit; wishes: readonly Wish[] }) {
  const words = messages[language]
  const answered = wishes.flatMap((wish) => (wish.answer ? [{ wish, answer: wish.answer }] : []))
  if (answered.length === 0) return null
  return (
    <details class="more">
      <summary>{words.answeredWishes}</summary>
      <ul class="list">
        {answered.map(({ wish, answer: said }) => (
          <li>
            <p class="title">
              {hoursSay(language, wish.hours)} {words.hours.toLowerCase()}{' '}
              <span class="small">
                {longDate(language, wish.askedOn)} · {longDate(language, said.on)}
              </span>
            </p>
            {wish.why && <OwnWords of="citizen">{wish.why}</OwnWords>}
            <p>{said.words}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
