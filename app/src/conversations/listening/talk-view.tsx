import {
  lens,
  whoTalks,
  type Conversation,
  type GraspHint,
  type Lens,
  type WorkTalk,
} from '@lydhoer/conversation'
import type { Child } from 'hono/jsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Noticing } from '../talk/notes/noticings.ts'
import { citizensNames, type Transcript } from '../talk/transcript/transcript.ts'
import { TurnLine, type TextMark } from '../talk/transcript/turn-text.tsx'
import { comparePauses, type ComparedPause } from './compare-pauses.ts'
import { Lenses } from './lenses.tsx'
import { marginOf } from './margin.ts'
import { MeasuredPauses, withMeasuring } from './measured-pauses.tsx'
import { messages } from './messages.ts'
import { NoticingForm, NoticingNote } from './noticing-view.tsx'
import { Opportunity } from './opportunities.tsx'
import { lensesToSwitch, queryOf } from './shown.ts'
import type { ListeningPage } from './listening-page.ts'

interface TalkProps {
  visit: Visit
  page: ListeningPage
  transcript: Transcript
  /** The same turns with the times that the river shows, which may be proposed. */
  timed: Conversation
  heard: WorkTalk
}

/** The switches of the lenses, and every turn with its margin. */
export function Talk({ visit, page, transcript, timed, heard }: TalkProps) {
  const { conversation: talk, voices } = transcript
  const words = messages[visit.language]
  const options = { names: citizensNames, heard }
  const lenses = lensesToSwitch.map((kind) =>
    page.measuredPauses && kind === 'pauses'
      ? withMeasuring(lens(kind, talk, options))
      : lens(kind, talk, options),
  )
  const compared = page.measuredPauses ? comparePauses(talk, page.measuredPauses) : null
  const hints = new Map(heard.grasps.map((hint) => [hint.opportunity, hint]))
  const spans = new Map(whoTalks(timed).spans.map((span) => [span.turn, span.startMs]))
  return (
    <>
      <Lenses visit={visit} lenses={lenses} voices={voices} shown={page.shown} read={page.read} />
      <ol class="page margined" id="teksten" aria-label={words.theText}>
        {talk.turns.map((turn) => {
          const role = voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'
          const noticings = page.noticings.filter((noticing) => noticing.fromTurn === turn.number)
          return (
            <TurnLine
              turn={turn}
              role={role}
              notation={talk.notation}
              atMs={spans.get(turn.number) ?? null}
              speaks={words[role === 'citizen' ? 'citizen' : 'worker']}
              marks={marksOf(turn.number, lenses, noticings)}
              act={page.transcript?.confirmed && <WriteHere visit={visit} page={page} turn={turn.number} />}
              asideId={marginOf(turn.number)}
              aside={
                <Margin
                  visit={visit}
                  page={page}
                  turn={turn.number}
                  lenses={lenses}
                  noticings={noticings}
                  hint={hints.get(turn.number)}
                  pauses={compared?.filter((pause) => pause.turn === turn.number) ?? null}
                />
              }
            />
          )
        })}
      </ol>
    </>
  )
}

function marksOf(turn: number, lenses: readonly Lens[], noticings: readonly Noticing[]): TextMark[] {
  const seen = lenses.flatMap((one) =>
    one.marks
      .filter((mark) => mark.turn === turn && mark.to > mark.from)
      .map(({ from, to }) => ({ from, to, by: one.kind })),
  )
  const noticed = noticings.flatMap(({ fromChar, toChar }) =>
    fromChar === null || toChar === null ? [] : [{ from: fromChar, to: toChar, by: 'noticed' }],
  )
  return [...seen, ...noticed]
}

/** The way to write about a turn. */
function WriteHere({ visit, page, turn }: { visit: Visit; page: ListeningPage; turn: number }) {
  const words = messages[visit.language]
  const { conversation, shown } = page
  return (
    <a
      class="write-here"
      data-do="notice"
      href={`${queryOf(shown, { skriv: turn })}#t${turn}`}
      hx-get={`/samtaler/${conversation.id}/bemaerkninger/ny?tur=${turn}`}
      hx-swap="afterbegin"
      hx-target={`#${marginOf(turn)}`}
      aria-label={`${words.notice}, ${words.turnNumber(turn).toLowerCase()}`}
      title={words.notice}
    >
      <span aria-hidden="true">✎</span>
    </a>
  )
}

interface MarginProps {
  visit: Visit
  page: ListeningPage
  turn: number
  lenses: readonly Lens[]
  noticings: readonly Noticing[]
  /** Null when none were measured. */
  pauses: ComparedPause[] | null
  hint: GraspHint | undefined
}

/** What is said about a turn: by people, in their own words; by a lens, with its reason. */
function Margin({ visit, page, turn, lenses, noticings, pauses, hint }: MarginProps): Child {
  const { writing, shown } = page
  const about = { visit, conversationId: page.conversation.id, shown }
  const again = writing?.again
  const at = writing && 'tur' in writing && writing.tur === turn ? writing : null
  return (
    <>
      {at && <NoticingForm {...about} about={at} again={again} />}
      {noticings.map((noticing) =>
        writing && 'noticing' in writing && writing.noticing === noticing.id && noticing.mine ? (
          <NoticingForm {...about} about={noticing} again={again} />
        ) : (
          <NoticingNote {...about} noticing={noticing} />
        ),
      )}
      <Opportunity {...about} turn={turn} hint={hint} marks={page.codes} />
      {lenses.map((one) => {
        // Where pauses were measured, each is told once, with what was written beside.
        if (pauses && one.kind === 'pauses') return null
        const notes = new Set(
          one.marks.filter((mark) => mark.turn === turn).map((mark) => mark.note[visit.language]),
        )
        return [...notes].map((note) => <p data-lens={one.kind}>{note}</p>)
      })}
      {pauses && <MeasuredPauses language={visit.language} pauses={pauses} />}
    </>
  )
}
