import { listIn, whenItBegins } from '@lydhoer/words'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { nameWith } from '../../talk/passage/question.ts'
import { PassageText } from '../../talk/passage/passage-text.tsx'
import type { OpenedTranscript } from '../../talk/transcript/transcript.ts'
import { Brought } from '../brought.tsx'
import { Following } from '../following.tsx'
import { messages } from '../messages.ts'
import { roomWords } from '../room-messages.ts'
import { Now } from '../room-now.tsx'
import { guestWords } from './messages.ts'
import type { Frame, Heard } from './seen-as-guest.ts'

interface GuestSees {
  visit: Visit
  frame: Frame
  /** Null for a guest who sees the frame alone. */
  heard: Heard | null
}

export const addressOfGuest = ({ sessionId }: Pick<Frame, 'sessionId'>): string =>
  `/laan-et-oere/gaest/${sessionId}`

/** What of a guest's page follows: where people are, what they are told, and what has been brought together. */
export function GuestParts({ visit, frame, heard }: GuestSees) {
  const words = guestWords[visit.language].guest
  const ofRoom = roomWords[visit.language]
  const { phase, focus, people } = frame
  return (
    <>
      <Now visit={visit} room={{ session: frame }} />
      <div id="guest-says">
        <h2>{ofRoom.headings[phase]}</h2>
        <p class="small">{words.told}</p>
        <p class="lead" role="status">
          {ofRoom.says[phase]}
        </p>
        {focus && (
          <p>
            <a href={`#t${focus.turn}`}>{words.looking(focus.turn)}</a> {focus.playedAt && words.played}
          </p>
        )}
        {!heard && <p>{words.frameOnly}</p>}
        <p class="small">
          {messages[visit.language].leads(frame.facilitatorName)}.{' '}
          {words.with(listIn(visit.language, people))}
        </p>
      </div>
      <div id="guest-brought">{heard && <Brought visit={visit} room={{ session: frame, ...heard }} />}</div>
    </>
  )
}

/** A guest's page of one session: it follows as the shared screen does, and has no field and no button. */
export function guestPage(
  visit: Visit,
  page: Omit<GuestSees, 'visit'> & { transcript: OpenedTranscript | null },
) {
  const words = guestWords[visit.language].guest
  const { frame, heard, transcript } = page
  const from = `${addressOfGuest(frame)}/${heard ? 'nu' : 'ramme'}`
  const children = (
    <Following visit={visit} from={from}>
      <GuestParts visit={visit} frame={frame} heard={heard} />
      {transcript && <PassageText visit={visit} transcript={transcript} />}
      <p class="small">
        {words.remains} {frame.time.startsAt && words.place}
      </p>
    </Following>
  )
  const heading = heard ? nameWith(visit.language, heard.key, heard.stretch) : words.title
  return answer(visit, {
    title: heard ? [words.title, heading].join(' · ') : words.title,
    heading,
    when: [frame.time.startsAt && whenItBegins(visit.language, frame.time.startsAt), words.when]
      .filter(Boolean)
      .join(' · '),
    seen: heard
      ? { rows: 'passage', with: [words.citizen], openFor: frame.people }
      : { rows: 'ear_session_guest', openFor: frame.people },
    islands: ['live', 'room'],
    children,
  })
}

/** For a leader who is no guest here now, in words that say nothing of why. */
export function noGuestPage(visit: Visit) {
  const words = guestWords[visit.language].guest
  const next = [{ href: '/', word: words.today }]
  return answer(
    visit,
    { title: words.notHereTitle, seen: 'meAlone', children: <p class="lead">{words.notHere}</p>, next },
    404,
  )
}
