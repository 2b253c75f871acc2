import { firstName, longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { OwnThing } from '../../shared/request/taken-out.ts'
import { topicAddresses, topicNames, type OpenToMe, type Topic } from '../matter/topics.ts'
import { messages } from './messages.ts'

/** Whose rows each page shows, so that it says who sees them. */
const rows = {
  plan: 'plan_version',
  agenda: 'agenda_line',
  waiting: 'waiting_period',
  letters: 'citizen_letter',
  guidance: 'guidance_sheet',
} as const satisfies Record<Topic, string>

interface OpenedTopic {
  one: OpenToMe
  topic: Topic
  until: string
  things: readonly OwnThing[]
}

/** One topic that a citizen has opened, to read; and what is not told here. */
export function openedTopicPage(visit: Visit, { one, topic, until, things }: OpenedTopic) {
  const { language } = visit
  const words = messages[language]
  const name = firstName(one.name)
  return answer(visit, {
    title: words.readTitle(one.name, topicNames[topic][language]),
    when: words.readLead(name, longDate(language, until)),
    seen: { rows: rows[topic], with: [name] },
    parents: [],
    children: (
      <>
        <p>{words.rest(name)}</p>
        {one.topics.length > 1 && (
          <nav class="pages-of" aria-label={one.name}>
            {one.topics.map((other) => (
              <a
                href={`/borgere/aabne/${one.id}/${topicAddresses[other.topic]}`}
                aria-current={other.topic === topic ? 'page' : undefined}
              >
                {topicNames[other.topic][language]}
              </a>
            ))}
          </nav>
        )}
        {things.length === 0 && <p>{words.none}</p>}
        <ul class="list">
          {things.map(({ day, what, words: paragraphs }) => (
            <li>
              <p class="title">{what}</p>
              {day && <p class="small">{longDate(language, day)}</p>}
              {paragraphs.map((said) => (
                <p class="words">{said}</p>
              ))}
            </li>
          ))}
        </ul>
        <p class="small">{words.onlyReading}</p>
      </>
    ),
  })
}
