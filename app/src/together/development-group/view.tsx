import { longDate, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { daysBetween } from '../house/days-between.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { answerNames } from './kinds.ts'
import { LayForm } from './lay-view.tsx'
import type { GroupMeeting } from './meetings.ts'
import { messages } from './messages.ts'
import type { Point } from './points.ts'
import type { Room } from './room.ts'
import { WhoSits } from './seats-view.tsx'

/** The group's room: what lies on its table, who sits there, and its meetings. */
export function roomPage(visit: Visit, room: Room) {
  const words = messages[visit.language]
  const { waiting, answered } = room
  const children = (
    <>
      <section>
        <h2>{words.table}</h2>
        {waiting.length === 0 && <p>{words.tableEmpty}</p>}
        <Points visit={visit} points={waiting} />
      </section>
      <LayForm visit={visit} again={room.again?.of === 'lay' ? room.again.what : undefined} />
      <WhoSits visit={visit} room={room} />
      <Meetings visit={visit} meetings={room.meetings} />
      {(answered.rows.length > 0 || answered.after !== null) && (
        <section>
          <h2>{words.answered}</h2>
          <Points visit={visit} points={answered.rows} />
          <Pages visit={visit} page={answered} address="/udviklingsgruppe" />
        </section>
      )}
    </>
  )
  return answer(
    visit,
    { title: words.title, when: words.lead, seen: { rows: 'development_point' }, children },
    room.again ? 422 : 200,
  )
}

function Points({ visit, points }: { visit: Visit; points: readonly Point[] }) {
  const words = messages[visit.language]
  if (points.length === 0) return null
  return (
    <ul class="list">
      {points.map((point) => (
        <li>
          <p class="words">{point.words}</p>
          <p class="small">
            <Stands visit={visit} point={point} />{' '}
            <a href={`/udviklingsgruppe/${point.id}`} aria-label={words.openPoint(point.words)}>
              {words.read}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Whom it comes from, and how it stands. */
export function Stands({ visit: { language, services }, point }: { visit: Visit; point: Point }) {
  const words = messages[language]
  const { laidOn, stands } = point
  return (
    <>
      {words.laidBy(kindNames[point.laidAs][language], longDate(language, laidOn))}.{' '}
      {stands === null && words.waits(daysBetween(laidOn, today(services.now())))}
      {stands && `${answerNames[stands.kind][language]}.`}
      {stands?.lookOn && ` ${words.looksOn(longDate(language, stands.lookOn))}`} {point.isMine && words.mine}
    </>
  )
}

function Meetings({ visit: { language }, meetings }: { visit: Visit; meetings: readonly GroupMeeting[] }) {
  const words = messages[language]
  return (
    <section>
      <h2>{words.meetings}</h2>
      {meetings.length === 0 && <p>{words.noMeeting}</p>}
      {meetings.length > 0 && (
        <ul>
          {meetings.map(({ id, theme, startsAt }) => (
            <li>
              <a href={`/samlinger/${id}`}>{theme}</a>{' '}
              <span class="small">{longDate(language, startsAt)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/samlinger/ny">{words.prepare}</a> <span class="small">{words.prepareHint}</span>
      </p>
    </section>
  )
}
