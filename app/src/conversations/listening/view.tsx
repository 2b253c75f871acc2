import { whoTalks } from '@lydhoer/conversation'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import type { Child } from 'hono/jsx'
import { answer } from '../../shared/page/layout.tsx'
import { seenBy, type Seen } from '../../shared/page/seen-by.ts'
import type { Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { questionOf } from '../talk/passage/question.ts'
import { ownTalks, talkTitle } from '../talk/title.ts'
import { Bar, Keys } from './bar.tsx'
import { messages } from './messages.ts'
import { heardIn } from './opportunities.tsx'
import type { ListeningPage } from './listening-page.ts'
import type { ConversationToListenTo } from './queries.ts'
import { River } from './river.tsx'
import { SoundState } from './sound-state.tsx'
import { Talk } from './talk-view.tsx'

/** Listening and reading again, in its frame. */
export function listeningPage(
  visit: Visit,
  { conversation, writing }: Pick<ListeningPage, 'conversation' | 'writing'>,
  { key, children }: { key: Buffer | null; children: Child },
) {
  const words = messages[visit.language]
  const { kind, held_on, citizen_name: name } = conversation
  return answer(
    visit,
    {
      title: talkTitle(visit, { kind, heldOn: held_on, name }),
      parents: [{ href: ownTalks.href, word: ownTalks.word[visit.language] }],
      when: <Lead visit={visit} conversation={conversation} />,
      seen: seenOf(conversation),
      except: conversation.openFor.length > 0 && words.onlyPassages,
      islands: ['listening'],
      browserKey: key ? browserKey(key, visit.me) : undefined,
      next: conversation.confirmed_at
        ? [
            { href: `/samtaler/${conversation.id}/koder`, word: words.codes, why: words.codesWhy },
            { href: '/samtaler/spejl', word: words.mirror, why: words.mirrorWhy },
          ]
        : [],
      children,
    },
    writing?.again ? 422 : 200,
  )
}

/**
 * The talk in the middle, what is said about it in the margin. What it shows is in `page`, so that the same of the same visitor on
 * the same day is the same page (kept-page.ts).
 */
export function Listening({ visit, page }: { visit: Visit; page: ListeningPage }) {
  const { language } = visit
  const words = messages[language]
  const { conversation, transcript, proposed, shown } = page
  const address = `/samtaler/${conversation.id}`
  const hasSound = conversation.recording_state === 'ready'
  const timed = transcript && (proposed ?? transcript.conversation)
  const heard = transcript && heardIn(transcript)
  return (
    <lydhoer-listening
      class={[...shown.on.map((kind) => `lens-${kind}`), ...(shown.signs ? [] : ['words-only'])].join(' ')}
      data-proposed={proposed ? '' : undefined}
    >
      {transcript && (
        <a class="skip" href="#t1">
          {words.toText}
        </a>
      )}
      <ErrorSummary problems={page.writing?.again?.problems ?? []} language={language} />
      {conversation.recording_state !== null && !hasSound && (
        <SoundState visit={visit} id={conversation.id} state={conversation.recording_state} />
      )}
      {(timed || hasSound) && (
        <River
          language={language}
          talk={timed && whoTalks(timed)}
          voices={transcript?.voices ?? []}
          durationMs={conversation.duration_ms}
          places={heard?.grasps.map(({ opportunity }) => opportunity) ?? []}
          peaksAt={hasSound ? `${address}/lydens-bolger` : null}
        />
      )}
      {proposed && <p class="small">{words.proposed}</p>}
      {transcript && timed && heard ? (
        <Talk visit={visit} page={page} transcript={transcript} timed={timed} heard={heard} />
      ) : (
        <p>
          {words.noText} <a href={`${address}/materiale`}>{words.addMaterial}</a>
          {' · '}
          <a href={`${address}/udskrift`}>{words.writeIt}</a>
        </p>
      )}
      <Passages visit={visit} page={page} />
      {transcript && <Keys language={language} />}
      <Bar
        visit={visit}
        address={address}
        hasSound={hasSound}
        canChoose={transcript?.confirmed === true}
        plan={
          conversation.worksWith
            ? `/borgere/${conversation.citizen_id}/plan/fra-samtale/${conversation.id}`
            : null
        }
      />
      <p class="printed">{printedFor(visit, seenOf(conversation))}</p>
    </lydhoer-listening>
  )
}

function seenOf({ citizen_name, openFor, consents }: ConversationToListenTo): Seen {
  return {
    rows: 'turn',
    with: [citizen_name],
    openFor: openFor.map(({ name }) => name),
    until: given(consents, 'ownReflection')?.ends_on ?? undefined,
  }
}

const given = (consents: ConversationToListenTo['consents'], purpose: string) =>
  consents.find((consent) => consent.purpose === purpose && consent.state === 'given')

/** What stands at the foot of each sheet of paper: who may see it, in the words of the page itself. */
function printedFor({ language, me }: Visit, seen: Seen): string {
  const { who, rest } = seenBy(language, seen)
  return messages[language].printed(me.displayName, `${who}${rest}`)
}

function Lead({ visit, conversation }: { visit: Visit; conversation: ConversationToListenTo }) {
  const words = messages[visit.language]
  const { id, consents, duration_ms, format } = conversation
  const agreed = given(consents, 'colleagues') ? words.leadColleagues : words.lead
  return (
    <>
      {duration_ms !== null && `${words.minutes(Math.max(1, Math.round(duration_ms / 60_000)))}. `}
      {agreed} <a href={`/samtaler/${id}/samtykke`}>{words.seeConsent}</a>
      {format && (
        <>
          {' · '}
          <a href={`/samtaler/${id}/udskrift`}>{words.correct}</a>
        </>
      )}
    </>
  )
}

function Passages({ visit, page }: { visit: Visit; page: ListeningPage }) {
  const { passages } = page.conversation
  const words = messages[visit.language]
  const { turns } = ofPassage[visit.language]
  if (passages.length === 0) return null
  return (
    <section class="chosen-before">
      <h2>{words.passages}</h2>
      <ul class="list">
        {passages.map((passage) => (
          <li>
            <a href={`/stykker/${passage.passageId}`}>
              {(page.transcript &&
                questionOf(page.transcript.key, {
                  ...passage,
                  questionSealed: passage.questionSealed === null ? null : bytesOf(passage.questionSealed),
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
  )
}
