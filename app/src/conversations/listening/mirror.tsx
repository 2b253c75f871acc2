import { lens, whoTalks, type WhoTalks } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { longDate } from '@lydhoer/words'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { answer } from '../../shared/page/layout.tsx'
import { recordAccess } from '../../shared/request/audit.ts'
import type { Visit } from '../../shared/request/route.ts'
import { ownConversations } from '../talk/stretch/stretches.ts'
import { readTranscript, type Voice } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'
import { Strip } from './river.tsx'

interface Reflection {
  id: string
  kind: string
  heldOn: string
  talk: WhoTalks
  voices: readonly Voice[]
  turns: number
  citizenMs: number
  allMs: number
  open: number
  closed: number
  pauses: number
  laughter: number
}

/** As many conversations as fit a look; older ones are found from the list. */
const most = 24

/** One's own conversations side by side. Nobody else has a page like this of anybody. */
export async function mirrorOf(sql: Sql, visit: Visit): Promise<Reflection[]> {
  const { services, me: owner } = visit
  const stretches = await ownConversations(sql, owner, most)
  await recordAccess(sql, visit, ...stretches)
  const seen: Reflection[] = []
  for (const { conversationId: id, kind, heldOn } of stretches) {
    const { conversation, voices } = await readTranscript(sql, services, owner, id)
    const talk = whoTalks(conversation)
    const citizens = new Set(voices.filter((voice) => voice.role === 'citizen').map((voice) => voice.code))
    const questions = lens('questions', conversation).counts
    const total = (what: string) => questions.find((count) => count.what === what)?.total ?? 0
    seen.push({
      id,
      kind: kind ?? '',
      heldOn: heldOn ?? '',
      talk,
      voices,
      turns: conversation.turns.length,
      citizenMs: talk.speakers.reduce((sum, one) => sum + (citizens.has(one.speaker) ? one.ms : 0), 0),
      allMs: talk.speakers.reduce((sum, one) => sum + one.ms, 0),
      open: total('open'),
      closed: total('closed'),
      pauses: lens('pauses', conversation).counts.reduce((sum, count) => sum + count.total, 0),
      laughter: lens('laughter', conversation).counts.find((count) => count.what === 'laughter')?.total ?? 0,
    })
  }
  return seen
}

export function mirrorPage(visit: Visit, seen: readonly Reflection[]) {
  const words = messages[visit.language]
  const { columns } = words
  const nameOf = (one: Reflection) =>
    `${kindNames[one.kind]?.[visit.language] ?? ''}, ${longDate(visit.language, one.heldOn)}`
  const shareOf = (one: Reflection) => Math.round((one.citizenMs / Math.max(1, one.allMs)) * 100)
  const longest = Math.max(1, ...seen.map((one) => one.talk.totalMs))
  const children = (
    <>
      <h1>{words.mirrorTitle}</h1>
      <p class="lead">{seen.length < 2 ? words.mirrorNone : words.mirrorLead}</p>
      {seen.length >= 2 && <p class="small">{words.stripKey}</p>}
      {seen.length >= 2 && (
        <ol class="strips">
          {seen.map((one) => (
            <li>
              <a href={`/samtaler/${one.id}`}>{nameOf(one)}</a>
              <div class="river" role="img" aria-label={`${columns.citizenShare}: ${shareOf(one)} %`}>
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
                <th scope="col">{columns.turns}</th>
                <th scope="col">{columns.citizenShare}</th>
                <th scope="col">{columns.open}</th>
                <th scope="col">{columns.closed}</th>
                <th scope="col">{columns.pauses}</th>
                <th scope="col">{columns.laughter}</th>
              </tr>
            </thead>
            <tbody>
              {seen.map((one) => (
                <tr>
                  <th scope="row">
                    <a href={`/samtaler/${one.id}`}>{nameOf(one)}</a>
                  </th>
                  <td>{one.turns}</td>
                  <td>{`${shareOf(one)} %`}</td>
                  <td>{one.open}</td>
                  <td>{one.closed}</td>
                  <td>{one.pauses}</td>
                  <td>{one.laughter}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
  return answer(visit, { title: words.mirrorTitle, children })
}
