import { longDate, nearDay, today, whenItBegins } from '@lydhoer/words'
import { hoursSay } from '../../shared/companies/hours-say.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Hidden, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { daysBetween } from '../matter/waiting.ts'
import { ownAddress, ownLooking, ownOf, ownSeen } from './addresses.ts'
import { ownWorked } from './form.ts'
import { agreedOn } from './ladder.ts'
import { ownMessages } from './own-messages.ts'
import { AskedBecause, Course, Steps, Voices, WhatItIs, standsNow } from './parts-view.tsx'
import type { Placement } from './placements.ts'
import { NotWorkingNow } from './own-not-working-view.tsx'
import { shownMessages } from './own-shown-messages.ts'
import { ShownNow } from './own-shown-view.tsx'
import type { Showing } from './shown.ts'
import type { Said } from './voices.ts'
import { WeekTable, weeksUntil } from './weeks-view.tsx'
import { mondayOf, plusDays } from './weeks.ts'
import { workerCalled, type Looking, type Whole } from './whole.ts'
import type { Wish } from './wishes.ts'

/** Where a citizen sees the places they try, and have tried. */
export function ownListPage(
  visit: Visit,
  {
    placements,
    workers,
    kept,
  }: { placements: readonly Placement[]; workers: readonly string[]; kept: string },
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const looking = (where: string): Looking => ({
    ...{ language, me: visit.me.personId, citizen: null, names: new Map<string, string>(), where },
  })
  const children = (
    <>
      {placements.length === 0 && <p>{words.none}</p>}
      <ul class="list">
        {placements.map((one) => (
          <li>
            <a class="title" href={ownOf(one)}>
              {one.where}
            </a>
            <p>{standsNow(looking(one.where), one)}</p>
          </li>
        ))}
      </ul>
      {placements.length > 0 && <p class="small">{kept}</p>}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, narrow: true, parents: ownParents(visit), children },
    seen: ownSeen(workers, visit),
    except: words.companySeesNot,
  })
}

interface OwnPage {
  whole: Whole
  showing: Showing
  workers: readonly string[]
  kept: string
  /** Whether the hours asked for are those of the week before. */
  isLastWeek: boolean
  again?: Again | undefined
}

/** One placement of the citizen's own: this week's hours first, then what they can say, then all that is written. */
export function ownPage(visit: Visit, { whole, showing, workers, kept, isLastWeek, again }: OwnPage) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const { placement, said, course, meeting, wishes } = whole
  const looking = ownLooking(visit, whole)
  const its = ownOf(placement)
  const day = today(services.now())
  const isUnderWay = placement.state === 'underWay'
  const weeks = weeksUntil(whole, day)
  const children = (
    <>
      <NotWorkingNow looking={looking} its={its} all={whole.notWorking} now={services.now()} />
      {isUnderWay && <ThisWeek visit={visit} whole={whole} isLastWeek={isLastWeek} again={again} />}
      {wishes.slice(0, 3).map((wish) => (
        <OneWish looking={looking} its={its} wish={wish} now={services.now()} />
      ))}
      {placement.state !== 'ended' && (
        <p class="row">
          <a class="button" href={`${its}/gaar-ikke`}>
            {words.toNotWorking}
          </a>
          {isUnderWay && (
            <a class="button" href={`${its}/oenske`}>
              {words.toWish}
            </a>
          )}
        </p>
      )}
      <section class="item">
        <WhatItIs looking={looking} placement={placement} />
        <AskedBecause language={language} asked={whole.asked} at="/min/uden-for" />
        {meeting && <p>{words.meet(whenItBegins(language, meeting.startsAt))}</p>}
      </section>
      <ShownNow visit={visit} placement={placement} showing={showing} agreed={whole.changes.length} />
      {weeks.length > 0 && (
        <section class="item" id="uger">
          <h2>{words.weeksTitle}</h2>
          <p class="small">{words.weeksLead}</p>
          <WeekTable looking={looking} weeks={weeks} />
          <p>
            <a href={`${its}/uger`}>{words.weeksOut}</a>
          </p>
        </section>
      )}
      <Voices
        looking={looking}
        said={said}
        toSay={(about) => (
          <p>
            <a href={`${its}/sig/${about}`} aria-label={`${words.write}: ${words.ask[about]}`}>
              {words.write}
            </a>
          </p>
        )}
        acts={(one) => <Mine visit={visit} its={its} one={one} />}
      />
      <p class="small">{words.sayYours}</p>
      {course && <Course looking={looking} course={course} />}
      <Steps looking={looking} steps={placement.steps} />
      <p class="small">{kept}</p>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: placement.where, when: standsNow(looking, placement), narrow: true, children },
      parents: [...ownParents(visit), { href: ownAddress, word: words.title }],
      ...{
        seen: ownSeen(workers, visit),
        except: showing.now ? shownMessages[language].companySees : words.companySeesNot,
      },
    },
    again ? 422 : 200,
  )
}

/** One field and one button: what the week came to. */
function ThisWeek({
  visit,
  whole,
  isLastWeek,
  again,
}: {
  visit: Visit
  whole: Whole
  isLastWeek: boolean
  again: Again | undefined
}) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const now = services.now()
  const thisWeek = mondayOf(today(now))
  const week = isLastWeek ? plusDays(thisWeek, -7) : thisWeek
  const form = fill(language, ownWorked(now), { again, first: { week } })
  const stands = whole.worked.find((one) => one.week === week)
  const agreed = agreedOn(whole.changes, week)
  return (
    <section class="item">
      <h2>{isLastWeek ? words.lastWeekTitle : words.hoursTitle}</h2>
      {agreed && <p class="small">{words.hoursAgreed(hoursSay(language, agreed.hours))}</p>}
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${ownOf(whole.placement)}/timer`}>
        <Hidden form={form} name="week" />
        <Text
          form={form}
          name="hours"
          label={words.hoursField}
          hint={words.hoursHint}
          short
          inputmode="decimal"
        />
        <button class="button do">{words.save}</button>
      </FormOf>
      {stands?.isCitizens && <p class="small">{words.hoursStand(hoursSay(language, stands.hours))}</p>}
      {!isLastWeek && (
        <p class="small">
          <a href={`${ownOf(whole.placement)}?uge=sidste`}>{words.forLastWeek}</a>
        </p>
      )}
    </section>
  )
}

/** A wish for other hours: how long it has waited, or the answer. */
function OneWish({ looking, its, wish, now }: { looking: Looking; its: string; wish: Wish; now: Date }) {
  const { language } = looking
  const words = ownMessages[language]
  const waited = daysBetween(wish.askedOn, today(now))
  return (
    <section class="item" data-saved>
      <h2>{(wish.answer ? words.wishWas : words.wishIs)(hoursSay(language, wish.hours))}</h2>
      {wish.why && <OwnWords of="citizen">{wish.why}</OwnWords>}
      {wish.answer ? (
        <p>
          <strong>
            {words.wishAnswers[wish.answer.says](
              workerCalled(looking, wish.answer.by),
              longDate(language, wish.answer.on),
            )}
          </strong>{' '}
          <bdi class="words">{wish.answer.words}</bdi>
        </p>
      ) : (
        <>
          <p>
            {waited < 1 ? words.wishToday : words.wishDays(waited)}{' '}
            {wish.answerBy ? words.wishPromised(nearDay(language, wish.answerBy, now)) : words.wishNobody}
          </p>
          <form method="post" action={`${its}/oenske/${wish.id}/tilbage`}>
            <button class="quiet">{words.takeBack}</button>
          </form>
        </>
      )}
    </section>
  )
}

/** What the citizen can do with what was said: delete their own, and choose what goes along. */
function Mine({ visit, its, one }: { visit: Visit; its: string; one: Said }) {
  const words = ownMessages[visit.tongue]
  return (
    <div class="row">
      {one.about === 'learned' && (
        <form method="post" action={`${its}/sagt/${one.id}/med`}>
          {one.goesAlong && <span class="small">{words.goesAlong} </span>}
          <button class="quiet" name="along" value={one.goesAlong ? 'no' : 'yes'}>
            {one.goesAlong ? words.keepHere : words.letAlong}
          </button>
        </form>
      )}
      {one.writtenBy === visit.me.personId && (
        <form method="post" action={`${its}/sagt/${one.id}/slet`}>
          <button class="quiet">{words.remove}</button>
        </form>
      )}
    </div>
  )
}
