import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { GoneLines } from '../talk/gone/gone-lines.tsx'
import { ownTalkTitle } from '../talk/title.ts'
import { messages } from './messages.ts'
import type { conversationsOwnedBy } from './queries.ts'

type ConversationsPage = Awaited<ReturnType<typeof conversationsOwnedBy>>
type Conversations = ConversationsPage['page']

/** A worker's own conversations: a quiet list, one line each, and a line for what is gone. */
export function conversationsPage(visit: Visit, { page, gone }: ConversationsPage) {
  const words = messages[visit.language]
  const { rows: conversations, after } = page
  const some = conversations.length > 0 || after !== null
  return answer(visit, {
    title: words.title,
    when: some ? words.lead : words.none,
    seen: { rows: 'conversation', with: [words.whoItIsAbout] },
    act: (
      <a class="button do" href="/samtaler/ny">
        {words.register}
      </a>
    ),
    next:
      conversations.length > 1 || after !== null
        ? [{ href: '/samtaler/spejl', word: words.mirror, why: words.mirrorWhy }]
        : [],
    children: (
      <>
        <ul class="list">
          <GoneLines visit={visit} gone={gone} />
          {conversations.map((one) => (
            <li>
              <a class="title" href={addressOf(one)}>
                {ownTalkTitle(visit, one)}
              </a>
              <p class="small">
                {one.citizen_name}
                {' · '}
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
