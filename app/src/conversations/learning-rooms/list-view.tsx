import { listIn, longDate, today, whenItBegins, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { holdsOneOf, whoBringTogether } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { messages as ofThemes } from './themes/messages.ts'
import { roomLengths, type LearningRoom } from './rooms.ts'

/** How often, how long and for whom, in a line. */
export function kindOfRoom(language: Language, { rhythmMonths, minutes, departments }: LearningRoom): string {
  const words = messages[language]
  const often = words.rhythm[rhythmOf(rhythmMonths)]
  const whom = departments.length === 0 ? words.wholeHouse : listIn(language, departments)
  return [often, words.lasts(minutes), whom].join(' · ')
}

const rhythms = [0, 1, 2, 3] as const

/** The rhythm as it is called: 0 for a café. */
export const rhythmOf = (months: number | null): (typeof rhythms)[number] =>
  rhythms.find((one) => one === months) ?? 0

/** When it meets next, or when it last met. */
export function whenOfRoom(language: Language, { nextAt, lastAt }: LearningRoom): string {
  const words = messages[language]
  if (nextAt) return words.nextAt(whenItBegins(language, nextAt))
  return `${lastAt ? words.lastAt(longDate(language, today(lastAt))) : words.notMetYet}. ${words.noneBooked}`
}

/** The rooms of the house: one's own first, the others, and plans that one can follow. */
export function roomsPage(visit: Visit, rooms: readonly LearningRoom[]) {
  const { language, me } = visit
  const words = messages[language]
  const mine = rooms.filter(({ isIn }) => isIn)
  const others = rooms.filter(({ isIn }) => !isIn)
  const mayMake = holdsOneOf(me.roles, whoBringTogether)
  const leads = !me.roles.some(({ role }) => role !== 'teamLead' && role !== 'director')
  const children = (
    <>
      {rooms.length === 0 && <p>{words.none}</p>}
      {rooms.length > 0 && !leads && (
        <section>
          <h2>{words.yours}</h2>
          {mine.length === 0 ? <p>{words.noneYours}</p> : <Rooms visit={visit} rooms={mine} />}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{words.others}</h2>
          <Rooms visit={visit} rooms={others} />
        </section>
      )}
      {!leads && (
        <section>
          <h2>{ofThemes[language].title}</h2>
          <p>{words.themesLead}</p>
          <p class="row">
            <a href="/rum/temaer">{ofThemes[language].all}</a>
            <a href="/rum/temaer/nyt">{ofThemes[language].propose}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{words.plansTitle}</h2>
        <p>{words.plansLead}</p>
        <p class="row">
          {roomLengths.map((minutes) => (
            <a href={`/rum/plan/${minutes}`}>{words.planOf(minutes)}</a>
          ))}
        </p>
      </section>
    </>
  )
  const act = mayMake && (
    <a class="button do" href="/rum/nyt">
      {words.newRoom}
    </a>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { rows: 'learning_room' },
    ...(act && { act }),
    children,
  })
}

function Rooms({ visit: { language }, rooms }: { visit: Visit; rooms: readonly LearningRoom[] }) {
  const words = messages[language]
  return (
    <ul class="list">
      {rooms.map((room) => (
        <li>
          <p class="title">
            <a href={`/rum/${room.id}`}>{room.name}</a>
          </p>
          <p class="small">
            {whenOfRoom(language, room)}
            {room.protectedBy && ` · ${words.protectedTime}`}
          </p>
          <p class="small">{kindOfRoom(language, room)}</p>
        </li>
      ))}
    </ul>
  )
}
