import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { nameWith } from '../talk/passage/question.ts'
import { PassageSound, PassageText } from '../talk/passage/passage-text.tsx'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { Following } from './following.tsx'
import { Brought } from './brought.tsx'
import { roomWords } from './room-messages.ts'
import { parts } from './room-parts.tsx'
import type { RoomNow } from './read-room.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { addressOfSession } from './session.ts'

/** What the screen that all in a room look at shows; nothing that anybody wrote for themselves. */
export function ScreenParts({ visit, room }: { visit: Visit; room: RoomNow }) {
  return (
    <>
      <parts.Now visit={visit} room={room} />
      <parts.GuestHere visit={visit} room={room} />
      <parts.Says visit={visit} room={room} />
      <div id="room-brought">
        <Brought visit={visit} room={room} />
      </div>
    </>
  )
}

/** The shared screen: large, without fields, and it follows. */
export function screenPage(
  visit: Visit,
  { room, transcript }: { room: RoomNow; transcript: OpenedTranscript },
) {
  const words = roomWords[visit.language]
  const { session } = room
  const title = titleOf(visit.language, session)
  const children = (
    <Following visit={visit} from={`${addressOfSession(session)}/skaerm/nu`}>
      <div class="shared-screen">
        <ScreenParts visit={visit} room={room} />
        <PassageText visit={visit} transcript={transcript} />
        {session.sound && (
          <PassageSound visit={visit} passageId={session.passageId} fromMs={session.sound.fromMs} />
        )}
      </div>
    </Following>
  )
  return answer(visit, {
    title: [words.screen.title, title].join(' · '),
    heading: nameWith(visit.language, transcript.key, session),
    when: words.screen.lead,
    seen: sessionSeen(visit, session),
    parents: [{ href: addressOfSession(session), word: title }],
    islands: ['player', 'live', 'room'],
    children,
  })
}
