import type { Visit } from '../../shared/request/route.ts'
import { Noticed } from '../talk/notes/noticed.tsx'
import { Brought } from './brought.tsx'
import { Coming } from './coming.tsx'
import { LastTimePart } from './last-time-part.tsx'
import { Act, Cue, Lead } from './lead-parts.tsx'
import { groupWords } from './group-messages.ts'
import { roomWords } from './room-messages.ts'
import { AskedAboutGuest, GuestHere } from './guest/part.tsx'
import { areTogether, sharingIsOpen } from './phases.ts'
import { addressOfSession, groupOf, namesOf, type Participant, type Session } from './session.ts'
import type { RoomNow } from './read-room.ts'
import { Now } from './room-now.tsx'

interface RoomProps {
  visit: Visit
  room: RoomNow
}

/** The parts of the page that follow, by their ids: each stands in the page and comes anew when something has changed. */
export const parts = {
  Act,
  Now,
  GuestHere,
  Says,
  AskedAboutGuest,
  LastTimePart,
  Cue,
  Lead,
  People,
  Written,
} as const

/** The same parts with nothing around them, for a page that is there already. */
export function RoomParts(props: RoomProps) {
  return (
    <>
      {Object.entries(parts).map(([name, Part]) => (
        <Part {...props} key={name} />
      ))}
    </>
  )
}

/** What one does in this step. */
function Says({ visit, room: { session } }: RoomProps) {
  const words = roomWords[visit.language]
  return (
    <div id="room-says">
      <h2>{words.headings[session.phase]}</h2>
      <p class="lead" role="status">
        {words.says[session.phase]}
      </p>
      {session.phase === 'frame' && <p>{words.heldBy(session.ownerName)}</p>}
      {session.phase === 'together' && <Floor visit={visit} session={session} />}
    </div>
  )
}

/** Who begins: it is offered to the one whose conversation it is, who may let it pass. */
function Floor({ visit, session }: { visit: Visit; session: Session }) {
  const words = roomWords[visit.language].together
  const { floor, ownerName, focus } = session
  const says = { taken: words.takes, passed: words.pass, offered: words.offered }[floor ?? 'offered']
  return (
    <>
      <p>{says(ownerName)}</p>
      {floor === null && session.ownerId === visit.me.personId && (
        <form method="post" action={`${addressOfSession(session)}/ordet`} class="row">
          <button class="button" name="floor" value="taken">
            {words.takeFloor}
          </button>
          <button class="button" name="floor" value="passed">
            {words.passFloor}
          </button>
        </form>
      )}
      <p>{focus ? <a href={`#t${focus.turn}`}>{words.turn(focus.turn)}</a> : words.nothing}</p>
    </>
  )
}

function People({ visit, room: { session, meeting } }: RoomProps) {
  const words = roomWords[visit.language]
  const { people, phase, leads } = session
  const names = (some: readonly Participant[]) => namesOf(visit.language, some)
  const ready = people.filter((person) => person.ready_phase === phase)
  const isReady = ready.some((person) => person.person_id === visit.me.personId)
  const takesPart = people.some((person) => person.person_id === visit.me.personId)
  return (
    <div id="room-people">
      {meeting && <Coming visit={visit} session={session} meeting={meeting} />}
      {takesPart && phase !== 'ended' && (
        <form method="post" action={`${addressOfSession(session)}/klar`} class="row">
          <button
            class={leads || isReady ? 'button' : 'button do'}
            name="ready"
            value={isReady ? 'no' : 'yes'}
          >
            {isReady ? words.notReady : words.ready}
          </button>
          <span>
            <span class="dots" aria-hidden="true">
              {people.map((_, index) => (
                <i class={index < ready.length ? 'ok' : undefined} />
              ))}
            </span>{' '}
            {words.readyCount(ready.length, people.length)}
          </span>
        </form>
      )}
      {leads && ready.length > 0 && phase !== 'ended' && (
        <p class="small">{words.readyNames(names(ready))}</p>
      )}
      <p class="small">
        {words.with}: {names(people)}.{' '}
        <noscript>
          <a href="">{words.seeNew}</a>
        </noscript>
      </p>
      {phase === 'groups' && <Groups visit={visit} session={session} names={names} />}
    </div>
  )
}

interface GroupsProps {
  visit: Visit
  session: Session
  names: (some: readonly Participant[]) => string
}

/** Whom one talks with; for those who lead, all groups, and the way to make them. */
function Groups({ visit, session, names }: GroupsProps) {
  const words = groupWords[visit.language]
  const address = addressOfSession(session)
  const { number: mine, others } = groupOf(visit.me.personId, session)
  const numbers = groupsOf(session)
  return (
    <>
      {numbers.length === 0 && <p>{words.none}</p>}
      {mine !== null && (
        <p>
          {others.length > 0 ? words.yours(mine, names(others)) : words.alone(mine)}{' '}
          <a href={`${address}/gruppe`}>{words.go}</a>
        </p>
      )}
      {session.leads && numbers.length > 0 && (
        <ul class="plain" aria-label={words.all}>
          {numbers.map((number) => (
            <li>{words.line(number, names(session.people.filter((one) => one.group === number)))}</li>
          ))}
        </ul>
      )}
      {session.leads && (
        <form method="post" action={`${address}/grupper`} class="row">
          <button class="button">{numbers.length > 0 ? words.drawAgain : words.draw}</button>
          <a href={`${address}/grupper`}>{words.byHand}</a>
        </form>
      )}
    </>
  )
}

/** The numbers of the groups that somebody is in. */
const groupsOf = ({ people }: Pick<Session, 'people'>): number[] =>
  [...new Set(people.flatMap(({ group }) => group ?? []))].sort((a, b) => a - b)

/** What has been brought, turn by turn where all are together; one's own, and what people have chosen to share. */
function Written({ visit, room }: RoomProps) {
  const words = roomWords[visit.language]
  const { session, noticings } = room
  const together = areTogether(session.phase)
  return (
    <div id="room-written">
      {together && <Brought visit={visit} room={room} />}
      <Noticed
        visit={visit}
        address={`${addressOfSession(session)}/bemaerkninger`}
        noticings={together ? noticings.filter(({ mine }) => mine) : noticings}
        mine={words.mine}
        others={words.shared}
        sharing={({ kind, shared }) => kind === 'noticing' && (shared || sharingIsOpen(session.phase))}
      />
    </div>
  )
}
