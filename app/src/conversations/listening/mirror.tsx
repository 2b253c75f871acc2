import { lens, whoTalks, type LensKind, type WhoTalks } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { answer } from '../../shared/page/layout.tsx'
import { recordAccess } from '../../shared/request/audit.ts'
import type { Visit } from '../../shared/request/route.ts'
import { ownConversations, type OneOfMany } from '../talk/stretch/stretches.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { talkTitle } from '../talk/title.ts'
import { messages } from './messages.ts'
import { Strip } from './river.tsx'

/** As many conversations as fit a look; older ones are found from the list. */
const most = 24

/** One's own conversations side by side. Nobody else has a page like this of anybody. */
export async function mirrorOf(sql: Sql, visit: Visit): Promise<Reflection[]> {
  const stretches = await ownConversations(sql, visit.me, most)
  await recordAccess(sql, visit, ...stretches)
  const seen: Reflection[] = []
  for (const stretch of stretches) seen.push(await reflectionOf(sql, visit, stretch))
  return seen
}

type Reflection = Awaited<ReturnType<typeof reflectionOf>>

async function reflectionOf(
  sql: Sql,
  { services, me }: Visit,
  { conversationId, talkKind, heldOn }: OneOfMany,
) {
  const { conversation, voices } = await readTranscript(sql, services, me, conversationId)
  const talk = whoTalks(conversation)
  const citizens = new Set(voices.filter((voice) => voice.role === 'citizen').map((voice) => voice.code))
  const msOf = (some: WhoTalks['speakers']) => some.reduce((sum, one) => sum + one.ms, 0)
  const countsOf = (kind: LensKind) => lens(kind, conversation).counts
  const total = (kind: LensKind, what: string) =>
    countsOf(kind).find((count) => count.what === what)?.total ?? 0
  const citizenMs = msOf(talk.speakers.filter((one) => citizens.has(one.speaker)))
  return {
    id: conversationId,
    kind: talkKind ?? '',
    heldOn: heldOn ?? '',
    talk,
    voices,
    turns: conversation.turns.length,
    citizenShare: `${Math.round((citizenMs / Math.max(1, msOf(talk.speakers))) * 100)} %`,
    open: total('questions', 'open'),
    closed: total('questions', 'closed'),
    pauses: countsOf('pauses').reduce((sum, count) => sum + count.total, 0),
    laughter: total('laughter', 'laughter'),
  }
}

const figures = ['turns', 'citizenShare', 'open', 'closed', 'pauses', 'laughter'] as const

export function mirrorPage(visit: Visit, seen: readonly Reflection[]) {
  const words = messages[visit.language]
  const { columns } = words
  const nameOf = ({ kind, heldOn }: Reflection) => talkTitle(visit, { kind, heldOn })
  const longest = Math.max(1, ...seen.map((one) => one.talk.totalMs))
  const children = (
    <>
      {seen.length >= 2 && <p class="small">{words.stripKey}</p>}
      {seen.length >= 2 && (
        <ol class="strips">
          {seen.map((one) => (
            <li>
              <a href={`/samtaler/${one.id}`}>{nameOf(one)}</a>
              <div class="river" role="img" aria-label={`${columns.citizenShare}: ${one.citizenShare}`}>
                <Strip talk={one.talk} voices={one.voices} total={longest} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {seen.length >= 2 && (
        <div class="wide-table" tabindex={0} role="region" aria-label={words.mirrorTitle}>
          <table class="mirror">
            <thead>
              <tr>
                <th scope="col">{columns.conversation}</th>
                {figures.map((figure) => (
                  <th scope="col">{columns[figure]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {seen.map((one) => (
                <tr>
                  <th scope="row">
                    <a href={`/samtaler/${one.id}`}>{nameOf(one)}</a>
                  </th>
                  {figures.map((figure) => (
                    <td>{one[figure]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
  return answer(visit, {
    title: words.mirrorTitle,
    when: seen.length < 2 ? words.mirrorNone : words.mirrorLead,
    seen: 'meAlone',
    next: [{ href: '/samtaler/find', word: words.find, why: words.findWhy }],
    children,
  })
}
