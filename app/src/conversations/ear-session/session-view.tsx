import { ErrorSummary } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { words as ofNotes } from '../talk/notes/messages.ts'
import { turnNumbers } from '../talk/notes/note-form.ts'
import { NoteFields } from '../talk/notes/note-fields.tsx'
import type { Draft } from '../talk/notes/noticings.ts'
import { nameWith } from '../talk/passage/question.ts'
import { PassageSound, PassageText } from '../talk/passage/passage-text.tsx'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { roomWords } from './room-messages.ts'
import { sharingIsOpen, writtenIn } from './phases.ts'
import { parts } from './room-parts.tsx'
import { addressOfSession } from './session.ts'
import { Following } from './following.tsx'
import type { RoomNow } from './read-room.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { TimeLine } from './time-view.tsx'

export interface SessionPage {
  room: RoomNow
  transcript: OpenedTranscript
  draft: Draft | null
  again?: Again | undefined
}

/** One page for everybody in the room: where we are, the passage, and one's own writing. What changes follows by itself. */
export function sessionPage(visit: Visit, page: SessionPage) {
  const words = roomWords[visit.language]
  const { room, transcript, again } = page
  const { session } = room
  const { phase } = session
  const { Act, Now, GuestHere, Says, AskedAboutGuest, LastTimePart, Cue, Lead, People, Written } = parts
  const name = nameWith(visit.language, transcript.key, session)
  const of = { visit, room }
  const children = (
    <Following visit={visit} from={`${addressOfSession(session)}/nu`}>
      <Now {...of} />
      <GuestHere {...of} />
      <div class="text-and-margin">
        <section>
          <Says {...of} />
          <Cue {...of} />
          <Lead {...of} />
          <PassageText visit={visit} transcript={transcript} />
          {session.leads && <Lit visit={visit} address={addressOfSession(session)} />}
          {session.sound && (
            <PassageSound visit={visit} passageId={session.passageId} fromMs={session.sound.fromMs} />
          )}
        </section>
        <section>
          <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
          {phase === 'ended' && (
            <p>
              {words.wantsToTry} <a href={`/proev/ny?fra=${session.sessionId}`}>{words.writeIt}</a>
            </p>
          )}
          <AskedAboutGuest {...of} />
          <LastTimePart {...of} />
          <Writing visit={visit} page={page} />
          <People {...of} />
          <Written {...of} />
        </section>
      </div>
    </Following>
  )
  return answer(
    visit,
    {
      title: [titleOf(visit.language, session), name].join(' · '),
      heading: name,
      when: <TimeLine visit={visit} session={session} />,
      seen: sessionSeen(visit, session),
      except: sharingIsOpen(phase) || phase === 'alone' ? words.writingIsOnes : undefined,
      act: <Act {...of} />,
      islands: ['unsaved', 'gentle', 'player', 'live', 'room'],
      browserKey: browserKey(transcript.key, visit.me),
      next: [
        { href: `${addressOfSession(session)}/skaerm`, word: words.screen.open, why: words.screen.lead },
        { href: `${addressOfSession(session)}/papir.pdf`, word: words.paper.fetch, why: words.paper.why },
      ],
      children,
    },
    again ? 422 : 200,
  )
}

/** Words that whoever leads has chosen in the passage, to be lit up on everybody's screen; there once some are chosen. */
function Lit({ visit, address }: { visit: Visit; address: string }) {
  const words = roomWords[visit.language].together
  return (
    <form method="post" action={`${address}/se-paa`} class="row" data-lights hidden>
      <input type="hidden" name="tur" />
      <input type="hidden" name="fra" />
      <input type="hidden" name="til" />
      <button class="button">{words.lit}</button>
    </form>
  )
}

/** Where one writes for oneself. It is no part that follows: nobody's writing is exchanged under their hands. */
function Writing({ visit, page }: { visit: Visit; page: SessionPage }) {
  const words = roomWords[visit.language]
  const { session } = page.room
  const writes = writtenIn(session.phase)
  const address = addressOfSession(session)
  const notes = `${address}/bemaerkninger`
  const draft = writes === 'noticing' ? page.draft : null
  return (
    <div
      id="room-writing"
      data-draft={writes === 'noticing' ? `${address}/kladde` : undefined}
      data-kept={words.draftKept}
      data-keeping={words.draftKeeping}
      data-here={words.draftHere}
    >
      {writes && (
        <NoteFields
          visit={visit}
          again={page.again}
          draft={draft}
          address={notes}
          keep={`${notes}/${writes}`}
          label={writes === 'experiment' ? words.experimentLabel : ofNotes[visit.language].label}
          hint={writes === 'experiment' ? words.onlyMine : words.saved}
          isAside
          turns={writes === 'experiment' ? [] : turnNumbers(session)}
        />
      )}
      <p class="small" role="status" data-state></p>
      <span data-saved hidden>
        {draft?.body}
      </span>
    </div>
  )
}
