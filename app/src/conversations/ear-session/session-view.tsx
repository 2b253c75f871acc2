import { ErrorSummary } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { words as ofNotes } from '../talk/notes/messages.ts'
import { NoteFields } from '../talk/notes/note-fields.tsx'
import { Noticed } from '../talk/notes/noticed.tsx'
import type { Noticing } from '../talk/notes/noticings.ts'
import { nameWith } from '../talk/passage/question.ts'
import { PassageSound, PassageText } from '../talk/passage/passage-text.tsx'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'
import { phases, sharingIsOpen } from './phases.ts'
import type { Session } from './queries.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { TimeLine } from './time-view.tsx'

export interface SessionPage {
  session: Session
  transcript: OpenedTranscript
  noticings: readonly Noticing[]
  again?: Again | undefined
}

/** One page for everybody in the room: where we are, the passage, and one's own writing. */
export function sessionPage(visit: Visit, page: SessionPage) {
  const words = messages[visit.language]
  const { session, transcript, again } = page
  const { phase } = session
  const says = words.says[phase]
  const name = nameWith(visit.language, transcript.key, session)
  const children = (
    <>
      <Steps visit={visit} page={page} />
      <div class="text-and-margin">
        <section>
          <h2>{words.headings[phase]}</h2>
          <p class="lead">{typeof says === 'string' ? says : says(session.ownerName)}</p>
          <PassageText visit={visit} transcript={transcript} />
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
          {(phase === 'alone' || phase === 'groups' || phase === 'together' || phase === 'takeHome') && (
            <Writing visit={visit} page={page} />
          )}
          <People visit={visit} page={page} />
          <Written visit={visit} page={page} />
        </section>
      </div>
    </>
  )
  return answer(
    visit,
    {
      title: [titleOf(visit.language, session), name].join(' · '),
      heading: name,
      when: <TimeLine visit={visit} session={session} />,
      seen: sessionSeen(visit, session),
      except: sharingIsOpen(phase) || phase === 'alone' ? words.writingIsOnes : undefined,
      act: session.leads && session.phase !== 'ended' && <MoveOn visit={visit} session={session} />,
      islands: ['unsaved', 'gentle', 'player'],
      browserKey: browserKey(transcript.key, visit.me),
      children,
    },
    again ? 422 : 200,
  )
}

function Steps({ visit, page }: { visit: Visit; page: SessionPage }) {
  const words = messages[visit.language]
  const { session } = page
  const at = phases.indexOf(session.phase)
  return (
    <ol class="steps" aria-label={words.steps}>
      {phases.map((phase, index) => (
        <li class={index < at ? 'done' : undefined} aria-current={index === at ? 'step' : undefined}>
          {words.phases[phase]}
        </li>
      ))}
    </ol>
  )
}

/** For those who lead: everybody goes one step on, or one back. */
function MoveOn({ visit, session }: { visit: Visit; session: Session }) {
  const words = messages[visit.language]
  return (
    <form method="post" action={`/laan-et-oere/${session.sessionId}/fase`} class="row">
      <input type="hidden" name="from" value={session.phase} />
      <button class="button do" name="where" value="next">
        {words.next}
      </button>
      {session.phase !== 'frame' && (
        <button class="quiet" name="where" value="back">
          {words.back}
        </button>
      )}
    </form>
  )
}

function Writing({ visit, page }: { visit: Visit; page: SessionPage }) {
  const words = messages[visit.language]
  const isExperiment = page.session.phase === 'takeHome'
  const address = `/laan-et-oere/${page.session.sessionId}/bemaerkninger`
  return (
    <NoteFields
      visit={visit}
      again={page.again}
      address={address}
      keep={`${address}/${isExperiment ? 'experiment' : 'noticing'}`}
      label={isExperiment ? words.experimentLabel : ofNotes[visit.language].label}
      hint={isExperiment ? words.onlyMine : words.saved}
      turns={isExperiment ? [] : page.transcript.conversation.turns.map(({ number }) => number)}
    />
  )
}

function People({ visit, page }: { visit: Visit; page: SessionPage }) {
  const words = messages[visit.language]
  const { session } = page
  const ready = session.people.filter((person) => person.ready_phase === session.phase)
  const iAmReady = ready.some((person) => person.person_id === visit.me.personId)
  const takesPart = session.people.some((person) => person.person_id === visit.me.personId)
  return (
    <>
      {takesPart && session.phase !== 'ended' && (
        <form method="post" action={`/laan-et-oere/${session.sessionId}/klar`} class="row">
          <button class="button" name="ready" value={iAmReady ? 'no' : 'yes'}>
            {iAmReady ? words.notReady : words.ready}
          </button>
          <span>
            <span class="dots" aria-hidden="true">
              {session.people.map((_, index) => (
                <i class={index < ready.length ? 'ok' : undefined} />
              ))}
            </span>{' '}
            {words.readyCount(ready.length, session.people.length)}
          </span>
        </form>
      )}
      <p class="small">
        {words.with}:{' '}
        {new Intl.ListFormat(visit.language).format(session.people.map((person) => person.display_name))}.{' '}
        <a href="">{words.seeNew}</a>
      </p>
    </>
  )
}

/** One's own, and what people have chosen to share. */
function Written({ visit, page }: { visit: Visit; page: SessionPage }) {
  const words = messages[visit.language]
  const { session, noticings } = page
  return (
    <Noticed
      visit={visit}
      address={`/laan-et-oere/${session.sessionId}/bemaerkninger`}
      noticings={noticings}
      mine={words.mine}
      others={words.shared}
      sharing={({ kind, shared }) => kind === 'noticing' && (shared || sharingIsOpen(session.phase))}
    />
  )
}
