import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { turnNumbers } from '../talk/notes/note-form.ts'
import type { Noticing } from '../talk/notes/noticings.ts'
import { nameWith } from '../talk/passage/question.ts'
import { PassageSound, PassageText } from '../talk/passage/passage-text.tsx'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { Following } from './following.tsx'
import { thingForm } from './group-form.ts'
import { places, type GroupThing } from './group-things.ts'
import { groupWords } from './group-messages.ts'
import { roomWords } from './room-messages.ts'
import { parts } from './room-parts.tsx'
import type { RoomNow } from './read-room.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { addressOfSession, groupOf, namesOf, type Session } from './session.ts'

export interface GroupPage {
  room: RoomNow
  transcript: OpenedTranscript
  again?: Again | undefined
}

/** The page of one's own group: the passage, what one has written oneself, and three places for what the group comes back with. */
export function groupPage(visit: Visit, { room, transcript, again }: GroupPage) {
  const words = groupWords[visit.language]
  const { session } = room
  const { number, others } = groupOf(visit.me.personId, session)
  const address = addressOfSession(session)
  const title = number === null ? words.noGroup : words.title(number)
  const children = (
    <Following visit={visit} from={`${address}/gruppe/nu`}>
      <parts.Now visit={visit} room={room} />
      <div class="text-and-margin">
        <section>
          <p class="lead">{words.lead}</p>
          <PassageText visit={visit} transcript={transcript} />
          {session.sound && (
            <PassageSound visit={visit} passageId={session.passageId} fromMs={session.sound.fromMs} />
          )}
        </section>
        <section>
          <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
          {number !== null && <Things visit={visit} room={room} again={again} />}
          <Mine visit={visit} noticings={room.noticings} />
        </section>
      </div>
    </Following>
  )
  return answer(
    visit,
    {
      title: [title, titleOf(visit.language, session)].join(' · '),
      heading: title,
      when:
        others.length > 0 && number !== null
          ? words.yours(number, namesOf(visit.language, others))
          : undefined,
      seen: sessionSeen(visit, session),
      except: words.seenBy,
      parents: [{ href: address, word: nameWith(visit.language, transcript.key, session) }],
      islands: ['unsaved', 'gentle', 'player', 'live', 'room'],
      browserKey: browserKey(transcript.key, visit.me),
      next: [{ href: address, word: words.back }],
      children,
    },
    again ? 422 : 200,
  )
}

/** What follows on the page of a group. */
export function GroupParts({ visit, room }: { visit: Visit; room: RoomNow }) {
  return (
    <>
      <parts.Now visit={visit} room={room} />
      {groupOf(visit.me.personId, room.session).number !== null && <Things visit={visit} room={room} />}
    </>
  )
}

function Things({ visit, room, again }: { visit: Visit; room: RoomNow; again?: Again | undefined }) {
  const words = groupWords[visit.language]
  const { number } = groupOf(visit.me.personId, room.session)
  const own = room.things.filter(({ group }) => group === number)
  return (
    <div id="room-things">
      <h2>{words.things}</h2>
      <p class="small">{words.emptyIsGone}</p>
      {places.map((place) => (
        <Thing
          visit={visit}
          session={room.session}
          place={place}
          thing={own.find((one) => one.place === place)}
          again={again?.typed['place'] === String(place) ? again : undefined}
        />
      ))}
    </div>
  )
}

interface ThingProps {
  visit: Visit
  session: Session
  place: number
  thing: GroupThing | undefined
  again: Again | undefined
}

function Thing({ visit, session, place, thing, again }: ThingProps) {
  const words = groupWords[visit.language]
  const first = {
    body: thing?.body ?? '',
    tur: thing && thing.fromTurn === thing.toTurn ? String(thing.fromTurn) : '',
  }
  const form = fill(visit.language, thingForm, { again, first, among: `ting-${place}` })
  return (
    <FormOf form={form} to={`${addressOfSession(session)}/gruppe/ting`}>
      <input type="hidden" name="place" value={place} />
      <LongText form={form} name="body" label={words.thing(place)} rows={2} />
      <Choice
        form={form}
        name="tur"
        label={roomWords[visit.language].together.which}
        none={roomWords[visit.language].together.all}
        options={turnNumbers(session).map((turn) => ({ value: String(turn), label: turn }))}
        short
      />
      <button class="button">{words.keepThing}</button>
    </FormOf>
  )
}

function Mine({ visit, noticings }: { visit: Visit; noticings: readonly Noticing[] }) {
  const words = groupWords[visit.language]
  const mine = noticings.filter((one) => one.mine && one.kind === 'noticing')
  return (
    <>
      <h2>{words.mine}</h2>
      {mine.length === 0 && <p>{words.noneOfMine}</p>}
      {mine.map(({ body }) => (
        <article class="noticed">
          <p class="body">{body}</p>
        </article>
      ))}
    </>
  )
}

/** Where whoever leads says who is in which group. */
export function handPage(visit: Visit, { session }: { session: Session }) {
  const words = groupWords[visit.language]
  const address = addressOfSession(session)
  const numbers = Array.from({ length: Math.ceil(session.people.length / 2) }, (_, at) => at + 1)
  const children = (
    <form method="post" action={`${address}/grupper/haand`} autocomplete="off">
      <ul class="plain">
        {session.people.map(({ person_id, display_name, group }) => (
          <li class="row">
            <label for={person_id}>{display_name}</label>
            <select class="form-select short" id={person_id} name={person_id}>
              <option value="">{words.outside}</option>
              {numbers.map((number) => (
                <option value={number} selected={number === group}>
                  {words.title(number)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div class="row">
        <button class="button do">{words.saveHand}</button>
      </div>
    </form>
  )
  const title = titleOf(visit.language, session)
  return answer(visit, {
    title: [words.handTitle, title].join(' · '),
    heading: words.handTitle,
    seen: sessionSeen(visit, session),
    parents: [{ href: address, word: title }],
    children,
  })
}
