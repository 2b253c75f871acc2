import type { Visit } from '../../shared/request/route.ts'
import { lastTimeWords } from './last-time-messages.ts'
import type { RoomNow } from './read-room.ts'
import { addressOfSession } from './session.ts'

/** Before it begins: what one wanted to try since last time, for oneself, and what people have brought of it. */
export function LastTimePart({ visit, room: { session, lastTime } }: { visit: Visit; room: RoomNow }) {
  const words = lastTimeWords[visit.language]
  const { own = [], brought = [] } = lastTime ?? {}
  const address = `${addressOfSession(session)}/sidst`
  return (
    <div id="room-last-time">
      {own.length + brought.length > 0 && <h2>{words.title}</h2>}
      {own.map(({ id, wants, createdAt }) => (
        <article class="noticed">
          <p class="body">{wants}</p>
          <p class="small">{words.yours(createdAt)}</p>
          <form method="post" action={address} class="row">
            <input type="hidden" name="experiment" value={id} />
            <button class="button">{words.bring}</button>
            <a href={`/proev/${id}`}>{words.howItWent}</a>
          </form>
        </article>
      ))}
      {brought.map(({ personId, name, body }) => (
        <article class="noticed">
          <p class="small">{words.brought(name)}</p>
          <p class="body">{body}</p>
          {personId === visit.me.personId && (
            <form method="post" action={`${address}/slet`}>
              <button class="quiet">{words.takeBack}</button>
            </form>
          )}
        </article>
      ))}
    </div>
  )
}
