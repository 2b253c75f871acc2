import { listIn, whenItBegins } from '@lydhoer/words'
import { mailProblem } from '../../shared/meetings/mail/messages.ts'
import { holdsOneOf, whoReflect } from '../../shared/people/roles.ts'
import { messages as ofTeamMeetings } from './team-meetings/messages.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { RoomMeeting } from './room-meetings.ts'
import type { RoomProps } from './room-props.ts'

/** A meeting to come: when and where, whether one comes, and for those who carry the room how to move it, drop it or say it was held. */
export function MeetingLine({
  visit,
  one,
  room,
  people,
  booked,
  onMeetings,
}: RoomProps & { visit: Visit; one: RoomMeeting }) {
  const { language, me, services } = visit
  const words = messages[language]
  const meeting = booked.get(one.id)
  const address = `/rum/${room.id}/moede/${one.id}`
  const isPast = one.startsAt <= services.now()
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? ''
  const reflects = holdsOneOf(me.roles, whoReflect)
  const mine = meeting?.people.find(({ personId, invited }) => personId === me.personId && invited)
  const away =
    meeting?.people.filter((who) => who.answer === 'no').map(({ personId }) => nameOf(personId)) ?? []
  const unreached = services.config.mail
    ? (meeting?.people.flatMap(({ mail, personId }) => mailProblem(mail, nameOf(personId)) ?? []) ?? [])
    : []
  return (
    <li>
      <p class="title">{whenItBegins(language, one.startsAt)}</p>
      <p class="small">
        {[words.lasts(one.minutes), meeting?.where, one.state === 'moved' && words.wasMoved]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {onMeetings.get(one.id)?.map(({ themeId, words: says }) => (
        <p>
          <a href={`/rum/temaer/${themeId}`}>{words.themeOnIt(says)}</a>
        </p>
      ))}
      {mine && !isPast && reflects && (
        <p>
          <a href={`/rum/moeder/${one.id}`}>{ofTeamMeetings[language].themeHere}</a>
        </p>
      )}
      {mine && !isPast && !room.carries && (
        <form method="post" action={`${address}/svar`} class="row">
          <span>{words.youCome[mine.answer]}</span>
          {mine.answer !== 'yes' && (
            <button class="button" name="answer" value="yes">
              {words.comes}
            </button>
          )}
          {mine.answer !== 'no' && (
            <button class={mine.answer === 'yes' ? 'quiet' : 'button'} name="answer" value="no">
              {words.comesNot}
            </button>
          )}
        </form>
      )}
      {room.carries && away.length > 0 && <p>{words.away(listIn(language, away))}</p>}
      {room.carries && unreached.map((sentence) => <p class="small">{sentence[language]}</p>)}
      {room.carries && isPast && (
        <form method="post" action={`${address}/holdt`} class="row">
          <span>{words.didYouMeet}</span>
          <button class="button">{words.met}</button>
          <a href={`${address}/aflys`}>{words.didNotMeet}</a>
        </form>
      )}
      {room.carries && !isPast && (
        <p class="row">
          <a href={`${address}/tid`}>{words.move}</a>
          <a href={`${address}/aflys`}>{words.drop}</a>
        </p>
      )}
    </li>
  )
}

/** How whoever has never held a room prepares one, in three things. */
export function Preparing({ visit, room, rehearsals }: RoomProps & { visit: Visit }) {
  const { language, services } = visit
  const words = messages[language]
  const toCome = rehearsals.filter(({ startsAt }) => startsAt > services.now())
  const things = [
    { href: `/rum/plan/${room.minutes}`, word: words.readPlan(room.minutes), why: words.readPlanWhy },
    { href: `/rum/${room.id}/oev`, word: words.rehearse, why: words.rehearseWhy },
  ]
  return (
    <section>
      <h2>{words.prepare}</h2>
      <p>{words.prepareLead}</p>
      <ol class="list">
        {things.map(({ href, word, why }) => (
          <li>
            <p class="title">
              <a href={href}>{word}</a>
            </p>
            <p class="small">{why}</p>
          </li>
        ))}
      </ol>
      {toCome.map(({ startsAt, where }) => (
        <p>{words.rehearsal([whenItBegins(language, startsAt), where].filter(Boolean).join(', '))}</p>
      ))}
    </section>
  )
}

/** One's own passages that others in the room have: with one of them, everybody in it is invited in two presses. */
export function LendAnEar({ visit: { language, me }, people, passages }: RoomProps & { visit: Visit }) {
  const words = messages[language].ear
  const others = people.filter(({ id }) => id !== me.personId).map(({ id }) => id)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{passages.length > 0 ? words.lead : words.none}</p>
      {passages.length === 0 && (
        <p>
          <a href="/stykker">{words.toPassages}</a>
        </p>
      )}
      {passages.length > 0 && (
        <ul class="list">
          {passages.map(({ id, name }) => (
            <li>
              <a
                class="title"
                href={`/laan-et-oere/ny?${new URLSearchParams({ stykke: id, med: others.join(' ') }).toString()}`}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
