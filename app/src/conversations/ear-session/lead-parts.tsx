import type { Visit } from '../../shared/request/route.ts'
import { turnNumbers } from '../talk/notes/note-form.ts'
import { cues } from './cue-messages.ts'
import { guestWords } from './guest/messages.ts'
import { handOverWords } from './hand-over-messages.ts'
import { paceWords } from './pace-messages.ts'
import { phaseAfter, phases } from './phases.ts'
import { roomWords } from './room-messages.ts'
import { addressOfSession } from './session.ts'
import type { RoomNow } from './read-room.ts'

interface RoomProps {
  visit: Visit
  room: RoomNow
}

/** For those who lead: everybody goes on, or to any other step. */
export function Act({ visit, room: { session } }: RoomProps) {
  const words = roomWords[visit.language]
  const pace = paceWords[visit.language]
  const { phase } = session
  const next = phaseAfter(phase)
  return (
    <div id="room-act">
      {session.leads && (
        <form method="post" action={`${addressOfSession(session)}/fase`} class="row">
          <input type="hidden" name="from" value={phase} />
          {next && (
            <button class="button do" name="to" value={next}>
              {words.next}: {words.phases[next]}
            </button>
          )}
          <label class="small" for="room-to">
            {words.goTo}
          </label>
          <select class="form-select short" id="room-to" name="other">
            {phases
              .filter((one) => one !== phase)
              .map((one) => (
                <option value={one}>{words.phases[one]}</option>
              ))}
          </select>
          <button class="button">{words.goThere}</button>
        </form>
      )}
      {session.leads && phase !== 'ended' && (
        <p class="small row">
          <a href={`${addressOfSession(session)}/aabent`}>
            {session.openUntil === null ? pace.letOpen : pace.otherDay}
          </a>{' '}
          <a href={`${addressOfSession(session)}/leder`}>{handOverWords[visit.language].link}</a>{' '}
          <a href={`${addressOfSession(session)}/gaest`}>{guestWords[visit.language].link}</a>
        </p>
      )}
    </div>
  )
}

/** For those who lead: what one can say in this step. */
export function Cue({ visit, room: { session } }: RoomProps) {
  const words = cues[visit.language]
  return (
    <div id="room-cue">
      {session.leads && (
        <aside class="cue" aria-labelledby="cue">
          <h3 id="cue">{words.title}</h3>
          {words[session.phase].map((sentence) => (
            <p>{sentence}</p>
          ))}
          <p class="small">{words.onlyYou}</p>
        </aside>
      )}
    </div>
  )
}

/** For those who lead, where all are together: what everybody looks at, and hears. */
export function Lead({ visit, room: { session } }: RoomProps) {
  const words = roomWords[visit.language].together
  const { focus, sound } = session
  return (
    <div id="room-lead">
      {session.leads && session.phase === 'together' && (
        <form method="post" action={`${addressOfSession(session)}/se-paa`} class="row">
          <label for="room-turn">{words.lead}</label>
          <select class="form-select short" id="room-turn" name="tur">
            <option value="">{words.all}</option>
            {turnNumbers(session).map((turn) => (
              <option value={turn} selected={turn === focus?.turn}>
                {words.which} {turn}
              </option>
            ))}
          </select>
          <button class="button">{words.show}</button>
          {sound && (
            <button class="button" name="lyd" value="ja">
              {words.play}
            </button>
          )}
        </form>
      )}
    </div>
  )
}
