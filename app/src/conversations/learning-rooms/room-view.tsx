import { listIn, longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { whoConverse, whoMakeTime, whoReflect } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindOfRoom } from './list-view.tsx'
import { messages } from './messages.ts'
import { LendAnEar, MeetingLine, Preparing } from './room-parts.tsx'
import type { RoomProps } from './room-props.ts'
import { Answers, WhatStandsInTheWay } from './standing-view.tsx'
import { Themes } from './themes/list-view.tsx'
import { messages as ofThemes } from './themes/messages.ts'
import { messages as ofWords } from './words/messages.ts'

/** So many meetings to come stand in sight. */
const inSight = 2

const holds = (visit: Visit, roles: readonly string[]) =>
  visit.me.roles.some(({ role }) => roles.includes(role))

/** A room: what it is about, when it meets, how whoever carries it prepares it, and what stands in the way. */
export function roomPage(visit: Visit, props: RoomProps) {
  const { language } = visit
  const words = messages[language]
  const { room, people, toCome, past, isAmong, asks, themes, again } = props
  const address = `/rum/${room.id}`
  const canBook = room.carries && !room.hasEnded
  const children = (
    <>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      {room.hasEnded && <p>{words.hasEnded}</p>}
      {(asks || again) && <WhatStandsInTheWay visit={visit} {...props} />}
      {room.theme && (
        <section>
          <h2>{words.about}</h2>
          <p class="words">{room.theme}</p>
        </section>
      )}
      <section>
        <h2>{words.meetings}</h2>
        {toCome.length === 0 && <p>{words.noMeetings}</p>}
        {toCome.length > 0 && (
          <ul class="list">
            {toCome.slice(0, inSight).map((one) => (
              <MeetingLine visit={visit} one={one} {...props} />
            ))}
          </ul>
        )}
        {toCome.length > inSight && (
          <details>
            <summary>{words.laterOnes}</summary>
            <ul class="list">
              {toCome.slice(inSight).map((one) => (
                <MeetingLine visit={visit} one={one} {...props} />
              ))}
            </ul>
          </details>
        )}
        {canBook && toCome.length > 0 && (
          <p>
            <a href={`${address}/moede`}>{words.bookMore}</a>
          </p>
        )}
      </section>
      {themes.length > 0 && (
        <section>
          <h2>{ofThemes[language].ofRoom}</h2>
          <SeenBy language={language} seen={{ rows: 'learning_theme' }} />
          <Themes language={language} themes={themes} />
        </section>
      )}
      {holds(visit, whoReflect) && (
        <section>
          <h2>
            <a href={`${address}/ord`}>{ofWords[language].toWords}</a>
          </h2>
          <p>{ofWords[language].toWordsWhy}</p>
        </section>
      )}
      {canBook && <Preparing visit={visit} {...props} />}
      {room.isIn && !room.hasEnded && holds(visit, whoConverse) && <LendAnEar visit={visit} {...props} />}
      <Time visit={visit} {...props} />
      <p>
        <a href={`/undren/haeng?rum=${room.id}`}>{words.hangOnLoop}</a>
      </p>
      <section>
        <h2>{words.earlier}</h2>
        {past.length === 0 && <p>{words.noEarlier}</p>}
        {past.length > 0 && (
          <ul>
            {past.map(({ state, startsAt }) => {
              const day = longDate(language, today(startsAt))
              return <li>{state === 'held' ? words.metOn(day) : words.droppedOn(day)}</li>
            })}
          </ul>
        )}
      </section>
      {isAmong && <Answers visit={visit} {...props} />}
      {holds(visit, whoReflect) && (
        <section>
          <h2>{words.whoIsIn}</h2>
          <SeenBy language={language} seen={{ rows: 'learning_room_person' }} />
          <p>
            {`${listIn(
              language,
              people.map(({ name, carries }) => (carries ? words.carriesIt(name) : name)),
            )}.`}
          </p>
          {room.isIn && !room.carries && (
            <form method="post" action={`${address}/ikke-med`}>
              <button class="quiet">{words.goes}</button>
            </form>
          )}
        </section>
      )}
      {room.carriedBy === visit.me.personId && !room.hasEnded && (
        <p>
          <a href={`${address}/ret`}>{words.change}</a>
        </p>
      )}
      {room.carriedBy === visit.me.personId && (
        <form method="post" action={`${address}/luk`} class="row">
          <button class="quiet" name="ended" value={room.hasEnded ? 'no' : 'yes'} aria-describedby="luk">
            {room.hasEnded ? words.reopen : words.close}
          </button>
          <span class="small" id="luk">
            {words.closeHint}
          </span>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: room.name,
      when: `${kindOfRoom(language, room)} · ${words.carriedBy(room.carrierName)}`,
      seen: { rows: 'learning_room' },
      ...actOf(visit, props),
      children,
    },
    again ? 422 : 200,
  )
}

/** What the page is for: a first day to find, or to come along. What is asked first comes before both. */
function actOf(visit: Visit, { room, toCome, asks, again }: RoomProps) {
  const words = messages[visit.language]
  const address = `/rum/${room.id}`
  if (room.hasEnded) return {}
  const isAsked = asks !== null || again !== undefined
  if (room.carries && toCome.length === 0)
    return {
      act: (
        <a class={isAsked ? 'button' : 'button do'} href={`${address}/moede`}>
          {words.book}
        </a>
      ),
    }
  if (room.carries)
    return {
      act: (
        <a class={isAsked ? 'button' : 'button do'} href={`/rum/plan/${room.minutes}`}>
          {words.prepareNext}
        </a>
      ),
    }
  if (room.isIn || !holds(visit, whoReflect)) return {}
  return {
    act: (
      <form method="post" action={`${address}/med`} class="row">
        <button class="button do" aria-describedby="med">
          {words.joins}
        </button>
        <span class="small" id="med">
          {words.joinsHint}
        </span>
      </form>
    ),
  }
}

/** Whether the time is protected, and for leaders the press that says so. */
function Time({ visit, room }: RoomProps & { visit: Visit }) {
  const words = messages[visit.language]
  const mayProtect = holds(visit, whoMakeTime) && !room.hasEnded
  const { protectedBy } = room
  if (!protectedBy && !mayProtect) return null
  return (
    <section>
      <h2>{words.time}</h2>
      {protectedBy && <p>{words.protectedBy(protectedBy.name)}</p>}
      {mayProtect && (!protectedBy || protectedBy.id === visit.me.personId) && (
        <form method="post" action={`/rum/${room.id}/fredet`} class="row">
          <button
            class={protectedBy ? 'quiet' : 'button'}
            name="protected"
            value={protectedBy ? 'no' : 'yes'}
            aria-describedby={protectedBy ? undefined : 'fredet'}
          >
            {protectedBy ? words.unprotect : words.protect}
          </button>
          {!protectedBy && (
            <span class="small" id="fredet">
              {words.protectHint}
            </span>
          )}
        </form>
      )}
    </section>
  )
}
