import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneJustNow, GoneLines } from '../talk/gone/gone-lines.tsx'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { messages } from './messages.ts'
import type { conversationsOwnedBy } from './queries.ts'

type Conversations = Awaited<ReturnType<typeof conversationsOwnedBy>>

interface ConversationsPage {
  page: Conversations
  gone: readonly Gone[]
  /** What the visitor has just erased. */
  justGone: Gone | undefined
}

/** A worker's own conversations: a quiet list, one line each, and a line for what is gone. */
export function conversationsPage(visit: Visit, { page, gone, justGone }: ConversationsPage) {
  const words = messages[visit.language]
  const { rows: conversations, after } = page
  const some = conversations.length > 0 || after !== null
  return answer(visit, {
    title: words.title,
    children: (
      <>
        <h1>{words.title}</h1>
        {justGone && <GoneJustNow visit={visit} gone={justGone} />}
        <p class="lead">{some ? words.lead : words.none}</p>
        <p class="row">
          <a class="button do" href="/samtaler/ny">
            {words.register}
          </a>
          {(conversations.length > 1 || after !== null) && (
            <a class="button" href="/samtaler/spejl">
              {words.mirror}
            </a>
          )}
          {some && (
            <a class="button" href="/samtaler/find">
              {words.find}
            </a>
          )}
        </p>
        <ul class="list">
          <GoneLines visit={visit} gone={gone} but={justGone} />
          {conversations.map((one) => (
            <li>
              <a class="title" href={addressOf(one)}>
                {`${kindNames[one.kind]?.[visit.language] ?? one.kind}, ${longDate(visit.language, one.held_on)}`}
              </a>{' '}
              {words.with(one.citizen_name)}
              <p class="small">
                {stateOf(visit, one)}
                {isEmpty(one) && (
                  <>
                    {' · '}
                    <a href={`/samtaler/${one.id}/ret`}>{words.correct}</a>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
        <Pages visit={visit} page={page} address="/samtaler" />
      </>
    ),
  })
}

type Conversation = Conversations['rows'][number]

const isEmpty = (one: Conversation) => !one.format && !one.recording_state

function addressOf(one: Conversation): string {
  if (one.consent_state !== 'given') return `/samtaler/${one.id}/samtykke`
  if (one.format && !one.confirmed_at) return `/samtaler/${one.id}/navne`
  return one.format || one.recording_state ? `/samtaler/${one.id}` : `/samtaler/${one.id}/materiale`
}

function stateOf(visit: Visit, one: Conversations['rows'][number]): string {
  const words = messages[visit.language]
  if (one.consent_state === 'refused') return words.states.refused
  if (one.consent_state !== 'given') return words.states.ended
  if (isEmpty(one)) return words.states.empty
  const parts = [
    one.duration_ms !== null && words.minutes(Math.max(1, Math.round(one.duration_ms / 60_000))),
    one.recording_state && words.withSound,
    one.format && words.turns(Number(one.turns ?? 0)),
    one.format && !one.confirmed_at && words.states.names,
  ]
  return parts.filter(Boolean).join(' · ')
}
