import {
  lens,
  whoTalks,
  type Conversation,
  type GraspHint,
  type Lens,
  type LensKind,
} from '@lydhoer/conversation'
import type { Child } from 'hono/jsx'
import { longDate, shortDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Noticing } from '../talk/notes/noticings.ts'
import type { Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { citizensNames, type OpenedTranscript, type Transcript } from '../talk/transcript/transcript.ts'
import type { OwnConversation } from '../talk/stretch/conversation.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { questionOf } from '../talk/passage/question.ts'
import { TurnLine, type TextMark } from '../talk/transcript/turn-text.tsx'
import { comparePauses, type ComparedPause } from './compare-pauses.ts'
import { messages } from './messages.ts'
import { Lenses, lensesToSwitch } from './lenses.tsx'
import { MeasuredPauses, withMeasuring } from './measured-pauses.tsx'
import { NoticingForm, NoticingNote, type Writing } from './noticing-view.tsx'
import { Player } from './player.tsx'
import type { ConversationToListenTo } from './queries.ts'
import { River } from './river.tsx'
import { SoundState } from './sound-state.tsx'
import type { Mark } from '../talk/notes/marks.ts'
import { heardIn, Opportunity } from './opportunities.tsx'
import { kindNames } from '../talk/consent/conversation-kinds.ts'

export interface ListeningPage {
  conversation: OwnConversation
  consents: ConversationToListenTo['consents']
  transcript: OpenedTranscript | null
  /** The same with times proposed from its sound, where it has none of its own. */
  proposed: Conversation | null
  noticings: Noticing[]
  passages: ConversationToListenTo['passages']
  /** Null when they were not measured. */
  measuredPauses: Parameters<typeof comparePauses>[1] | null
  /** Codes that people have put on the talk and the visitor may see. */
  codes: readonly Mark[]
  /** Whether the signs of the transcript are shown; without them it is plain text. */
  signs: boolean
  /** Lenses that are on, from the address. */
  on: readonly LensKind[]
  /** What is being written, when the browser runs no code or it could not be kept. */
  writing: Writing | null
}

/** Listening and reading again, in its frame. */
export function listeningPage(
  visit: Visit,
  { conversation, writing }: Pick<ListeningPage, 'conversation' | 'writing'>,
  { key, children }: { key: Buffer | null; children: Child },
) {
  const title = titleOf(visit, conversation)
  const status = writing?.again ? 422 : 200
  return answer(
    visit,
    { title, islands: ['listening'], browserKey: key ? browserKey(key, visit.me) : undefined, children },
    status,
  )
}

const titleOf = ({ language }: Visit, { kind, held_on }: OwnConversation) =>
  `${kindNames[kind]?.[language] ?? messages[language].aTalk}, ${shortDate(language, held_on)}`

/**
 * The talk in the middle, what is said about it in the margin. What it shows is in `page`, so that the same of the same visitor on
 * the same day is the same page (kept-page.ts).
 */
export function Listening({ visit, page }: { visit: Visit; page: ListeningPage }) {
  const { language } = visit
  const words = messages[language]
  const { turns } = ofPassage[language]
  const { conversation, transcript, passages } = page
  const address = `/samtaler/${conversation.id}`
  const hasSound = conversation.recording_state === 'ready'
  const { proposed } = page
  return (
    <lydhoer-listening
      class={[...page.on.map((kind) => `lens-${kind}`), ...(page.signs ? [] : ['words-only'])].join(' ')}
      data-nonce={visit.nonce}
      data-proposed={proposed ? '' : undefined}
    >
      <h1>{titleOf(visit, conversation)}</h1>
      <p class="lead">
        {leadOf(visit, page)} <a href={`${address}/samtykke`}>{words.seeConsent}</a>
        {transcript && (
          <>
            {' · '}
            <a href={`${address}/udskrift`}>{words.correct}</a>
          </>
        )}
      </p>
      <ErrorSummary problems={page.writing?.again?.problems ?? []} language={language} />
      {conversation.recording_state !== null && !hasSound && (
        <SoundState visit={visit} id={conversation.id} state={conversation.recording_state} />
      )}
      {transcript && (
        <River
          language={language}
          talk={whoTalks(proposed ?? transcript.conversation)}
          voices={transcript.voices}
          durationMs={conversation.duration_ms}
        />
      )}
      {proposed && <p class="small">{words.proposed}</p>}
      {hasSound && <div class="wave" data-peaks={`${address}/lydens-bolger`} />}
      {transcript ? (
        <Talk visit={visit} page={page} transcript={transcript} timed={proposed ?? transcript.conversation} />
      ) : (
        <p>
          {words.noText} <a href={`${address}/materiale`}>{words.addMaterial}</a>{' '}
          <a href={`${address}/udskrift`}>{words.writeIt}</a>
        </p>
      )}
      {passages.length > 0 && (
        <section>
          <h2>{words.passages}</h2>
          <ul class="list">
            {passages.map((passage) => (
              <li>
                <a href={`/stykker/${passage.passageId}`}>
                  {(transcript &&
                    questionOf(transcript.key, {
                      ...passage,
                      questionSealed: bytesOf(passage.questionSealed),
                    })) ??
                    turns(passage.fromTurn, passage.toTurn)}
                </a>{' '}
                <span class="small">
                  {turns(passage.fromTurn, passage.toTurn).toLowerCase()} ·{' '}
                  {words.sharedWith(Number(passage.shares ?? 0))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {transcript?.confirmed && (
        <p>
          <a href={`${address}/koder`}>{words.codes}</a>
        </p>
      )}
      <Player
        visit={visit}
        sound={hasSound ? `${address}/lyd` : null}
        noticeAt={`${address}/bemaerkninger/ny`}
        passagesAt={transcript?.confirmed ? `${address}/stykker` : null}
      />
    </lydhoer-listening>
  )
}

const bytesOf = (base64: string | null) => (base64 === null ? null : Buffer.from(base64, 'base64'))

function leadOf(visit: Visit, { conversation, consents, transcript }: ListeningPage): string {
  const words = messages[visit.language]
  const given = (purpose: string) =>
    consents.find((consent) => consent.purpose === purpose && consent.state === 'given')
  const ms = conversation.duration_ms ?? (transcript ? whoTalks(transcript.conversation).totalMs : 0)
  const minutes = words.minutes(Math.max(1, Math.round(ms / 60_000)))
  const until = given('ownReflection')?.ends_on
  const day = until ? longDate(visit.language, until) : ''
  return given('colleagues') ? words.leadColleagues(minutes, day) : words.lead(minutes, day)
}

interface TalkProps {
  visit: Visit
  page: ListeningPage
  transcript: Transcript
  /** The same turns with the times that the river shows, which may be proposed. */
  timed: Conversation
}

function Talk({ visit, page, transcript, timed }: TalkProps) {
  const { conversation: talk, voices } = transcript
  const heard = heardIn(transcript)
  const options = { names: citizensNames, heard }
  const lenses = lensesToSwitch.map((kind) =>
    page.measuredPauses && kind === 'pauses'
      ? withMeasuring(lens(kind, talk, options))
      : lens(kind, talk, options),
  )
  const compared = page.measuredPauses ? comparePauses(talk, page.measuredPauses) : []
  const hints = new Map(heard.grasps.map((hint) => [hint.opportunity, hint]))
  const spans = new Map(whoTalks(timed).spans.map((span) => [span.turn, span.startMs]))
  return (
    <>
      <Lenses visit={visit} lenses={lenses} voices={voices} on={page.on} signs={page.signs} />
      <ol class="page">
        {talk.turns.map((turn) => {
          const role = voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'
          const noticings = page.noticings.filter((noticing) => noticing.fromTurn === turn.number)
          return (
            <TurnLine
              turn={turn}
              role={role}
              notation={talk.notation}
              atMs={spans.get(turn.number) ?? null}
              speaks={messages[visit.language][role === 'citizen' ? 'citizen' : 'worker']}
              marks={marksOf(turn.number, lenses, noticings)}
              aside={
                <Margin
                  visit={visit}
                  page={page}
                  turn={turn.number}
                  lenses={lenses}
                  noticings={noticings}
                  hint={hints.get(turn.number)}
                  pauses={compared.filter((pause) => pause.turn === turn.number)}
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

interface MarginProps {
  visit: Visit
  page: ListeningPage
  turn: number
  lenses: readonly Lens[]
  noticings: readonly Noticing[]
  pauses: ComparedPause[]
  hint: GraspHint | undefined
}

/** What is said about a turn: by a lens, with its reason; by people, in their own words. */
function Margin({ visit, page, turn, lenses, noticings, pauses, hint }: MarginProps): Child {
  const words = messages[visit.language]
  const conversationId = page.conversation.id
  const { writing } = page
  const again = writing?.again
  const at = writing && 'tur' in writing && writing.tur === turn ? writing : null
  return (
    <>
      {lenses.map((one) => {
        const notes = new Set(
          one.marks.filter((mark) => mark.turn === turn).map((mark) => mark.note[visit.language]),
        )
        return [...notes].map((note) => <p data-lens={one.kind}>{note}</p>)
      })}
      <MeasuredPauses language={visit.language} pauses={pauses} />
      <Opportunity visit={visit} conversationId={conversationId} turn={turn} hint={hint} marks={page.codes} />
      {noticings.map((noticing) =>
        writing && 'noticing' in writing && writing.noticing === noticing.id && noticing.mine ? (
          <NoticingForm visit={visit} conversationId={conversationId} about={noticing} again={again} />
        ) : (
          <NoticingNote visit={visit} conversationId={conversationId} noticing={noticing} />
        ),
      )}
      {at ? (
        <NoticingForm visit={visit} conversationId={conversationId} about={at} again={again} />
      ) : (
        page.transcript?.confirmed && (
          <a
            class="quiet write-here"
            data-do="notice"
            href={`?skriv=${turn}#t${turn}`}
            hx-get={`/samtaler/${conversationId}/bemaerkninger/ny?tur=${turn}`}
            hx-swap="outerHTML"
            hx-target="this"
            aria-label={`${words.notice}, ${words.turnNumber(turn).toLowerCase()}`}
          >
            {words.notice}
          </a>
        )
      )}
    </>
  )
}
