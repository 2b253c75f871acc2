import { SeenBy } from '../../shared/page/head.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { guestWords } from './guest-messages.ts'
import type { GuestAskedOf } from './guests.ts'
import { lowerFirst } from './lower-first.ts'
import { unitOf } from './looks-view.tsx'

/** A leader who is to be a guest: asked in plain words, and taken back where it was said. */
export function Guests({ visit, guests }: { visit: Visit; guests: readonly GuestAskedOf[] }) {
  const words = guestWords[visit.tongue]
  return (
    <>
      {guests.map((guest) => (
        <section id={`gaest-${guest.sessionId}`}>
          <h3>{words.title}</h3>
          <SeenBy
            language={visit.tongue}
            seen={{ rows: 'ear_session_guest_answer' }}
            except={words.yesIsSeen}
          />
          {guest.says === null ? (
            <p>{words.ask(guest.name, lowerFirst(unitOf(visit, guest.role ?? 'none', guest.department)))}</p>
          ) : (
            <p>{words.says[guest.says](guest.name)}</p>
          )}
          <p>{words.rule}</p>
          <p class="small">{words.free}</p>
          <form method="post" action={`/min/gaest/${guest.sessionId}`} class="row">
            <input type="hidden" name="guest" value={guest.guestId} />
            {guest.says !== 'yes' && (
              <button class="button" name="says" value="yes">
                {guest.says === null ? words.yes : words.sayYes}
              </button>
            )}
            {guest.says !== 'no' && (
              <button class="button gone" name="says" value="no">
                {guest.says === null ? words.no : words.takeBack}
              </button>
            )}
          </form>
        </section>
      ))}
    </>
  )
}
