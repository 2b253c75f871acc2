import { Follows } from '../../shared/page/follows.tsx'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { SaidLine } from './line-view.tsx'
import { List, type ListsProps } from './lists-view.tsx'
import { ownMessages } from './own-messages.ts'
import { PhotosPart } from './photos/photos-view.tsx'
import { goesOn, type Now } from './read.ts'
import { addressFor } from './work.ts'

/** A screen follows the meetings of a citizen. */
export const meetingsOf = (visit: Visit, citizenId: string) => ({
  municipalityId: visit.me.municipalityId,
  thing: 'citizenMeeting' as const,
  id: citizenId,
})

/** What keeps a page as it is on the other's screen; without the page's own code it is loaded anew by hand. */
export function Following({ visit, citizen, from }: { visit: Visit; citizen: Citizen; from: string }) {
  return <Follows from={`${addressFor(visit.me, citizen.id)}/${from}`} words={ownMessages[visit.tongue]} />
}

/** The parts of a meeting that follow what the other writes. @throws NotFound when another meeting goes on than the page shows, or none: it is loaded anew */
export function followingParts(visit: Visit, now: Now, shown: string | null) {
  const { meeting } = now
  const isOn = goesOn(meeting)
  if ((isOn ? meeting.id : null) !== shown) throw new NotFound()
  if (!isOn) return visit.c.html('')
  const { citizen, nameOf, points, photos, lines } = now
  const isOwn = visit.me.personId === citizen.id
  const lists = { visit, citizen, nameOf, meeting, points, lines }
  return visit.c.html(
    <>
      <AgreedPart {...lists} />
      <NotAgreedPart {...lists} />
      <PhotosPart visit={visit} meeting={meeting} photos={photos} nameOf={nameOf} />
      {isOwn && <OwnAgendaPart visit={visit} now={now} />}
    </>,
  )
}

export function AgreedPart(of: ListsProps) {
  const words = ownMessages[of.visit.tongue]
  return (
    <section id="enige">
      <h2>{words.agreed}</h2>
      <List of={of} isAgreed none={words.agreedNone} />
    </section>
  )
}

export function NotAgreedPart(of: ListsProps) {
  const words = ownMessages[of.visit.tongue]
  return (
    <section id="uenige">
      <h2>{words.notAgreed}</h2>
      <List of={of} isAgreed={false} none={words.notAgreedNone} />
    </section>
  )
}

/** The agenda on the citizen's own phone, with what comes of each line as it is said. */
export function OwnAgendaPart({ visit, now: { lines } }: { visit: Visit; now: Now }) {
  const words = ownMessages[visit.tongue]
  return (
    <section id="om">
      <h2>{words.agenda}</h2>
      {lines.length === 0 && <p>{words.agendaNone}</p>}
      <ul class="bare agenda-lines">
        {lines.map((line) => (
          <li>
            <SaidLine visit={visit} line={line} />
            {line.cameOfIt === null && <p class="small">{words.open}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
