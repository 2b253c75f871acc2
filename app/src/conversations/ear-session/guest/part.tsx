import type { Visit } from '../../../shared/request/route.ts'
import { addressOfSession, type Session } from '../session.ts'
import { isThere, type Guest } from './guest.ts'
import { guestWords } from './messages.ts'

interface OfSession {
  visit: Visit
  room: { session: Pick<Session, 'sessionId' | 'guest' | 'phase'> }
}

/** Who is there as a guest, for everybody's screen; nothing while not everybody has said yes. */
export function GuestHere({ visit, room: { session } }: OfSession) {
  const words = guestWords[visit.language]
  const { guest } = session
  return (
    <div id="room-guest-here">
      {isThere(guest) && (
        <p class="soft">
          <strong>{words.here(guest.name)}</strong> {guest.stands === 'hears' ? words.hears : words.frameOnly}
        </p>
      )}
    </div>
  )
}

/** What each is asked about a guest, on their own screen: yes or no, and something else than before. */
export function AskedAboutGuest({ visit, room: { session } }: OfSession) {
  const words = guestWords[visit.language]
  const { guest } = session
  return (
    <div id="room-guest-asked">
      {guest && session.phase !== 'ended' && (
        <aside class="cue" aria-labelledby="guest-asked">
          <h3 id="guest-asked">{words.question(guest.name)}</h3>
          <p>{words.what}</p>
          <p>{words.quietly}</p>
          <Answer visit={visit} session={session} guest={guest} />
        </aside>
      )}
    </div>
  )
}

function Answer({ visit, session, guest }: { visit: Visit; guest: Guest } & OfSession['room']) {
  const words = guestWords[visit.language]
  const { mySays } = guest
  return (
    <form method="post" action={`${addressOfSession(session)}/gaest/svar`} class="row">
      <input type="hidden" name="guest" value={guest.personId} />
      {mySays === null ? (
        <>
          <button class="button" name="says" value="yes">
            {words.yes}
          </button>
          <button class="button" name="says" value="no">
            {words.no}
          </button>
        </>
      ) : (
        <>
          <span>{words.mySays[mySays]}</span>
          <button class="button" name="says" value={mySays === 'yes' ? 'no' : 'yes'}>
            {words.change[mySays]}
          </button>
        </>
      )}
    </form>
  )
}
