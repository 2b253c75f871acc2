import { firstName, longDate, whenItBegins } from '@lydhoer/words'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import type { Citizen } from '../matter/citizens.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf } from '../matter/pages.tsx'
import { readsAlongSays, type ReadsAlong } from '../matter/reading-along.ts'
import { SpokenLine } from '../matter/spoken.tsx'
import { topicAddresses, topicNames, type OpenToMe } from '../matter/topics.ts'
import { WaitsOf, type WaitNow } from '../matter/waits-now.tsx'
import { messages } from './messages.ts'
import type { ToMeet } from './queries.ts'

/** So many of the citizen's lines stand on the first page about them; the agenda has all. */
const linesShown = 4

/** Those one works with, a line each; below them those who have opened something, with that alone. */
export function citizensPage(visit: Visit, citizens: readonly ToMeet[], open: readonly OpenToMe[]) {
  const { language } = visit
  const words = messages[language]
  return answer(visit, {
    title: words.title,
    when: citizens.length > 0 ? words.lead : words.none,
    seen: { rows: 'case_assignment', with: [words.whoItIsAbout] },
    children: (
      <>
        <ul class="list">
          {citizens.map(({ id, name, startsAt, quietSince }) => (
            <li>
              <a class="title" href={`/borgere/${id}`}>
                {name}
              </a>
              <p class="small">
                {startsAt ? words.meets(whenItBegins(language, startsAt)) : words.noMeeting}
              </p>
              {quietSince && <p>{words.quiet(firstName(name), longDate(language, quietSince))}</p>}
            </li>
          ))}
        </ul>
        {open.length > 0 && <OpenedToMe visit={visit} open={open} />}
      </>
    ),
  })
}

/** What citizens whom one does not work with have opened: the topics, each with its last day, and that the rest is not there. */
function OpenedToMe({ visit: { language }, open }: { visit: Visit; open: readonly OpenToMe[] }) {
  const words = messages[language]
  return (
    <section class="part">
      <h2>{words.open}</h2>
      <SeenBy language={language} seen={{ rows: 'opened_topic', with: [words.whoItIsAbout] }} />
      <ul class="list">
        {open.map(({ id, name, topics }) => (
          <li>
            <p class="title">{name}</p>
            {topics.map(({ topic, until }) => (
              <p>
                <a href={`/borgere/aabne/${id}/${topicAddresses[topic]}`}>{topicNames[topic][language]}</a>{' '}
                <span class="small">{words.until(longDate(language, until))}</span>
              </p>
            ))}
            <p class="small">{words.rest(firstName(name))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CitizenPage {
  citizen: Citizen
  /** Who reads along with them, where they have said so. */
  along: ReadsAlong | null
  meeting: CitizenMeeting | undefined
  lines: readonly AgendaLine[]
  waits: readonly WaitNow[]
}

/** One citizen, for whoever works with them: when they meet, what the citizen wants to talk about, and where the rest is. */
export function citizenPage(visit: Visit, { citizen, along, meeting, lines, waits }: CitizenPage) {
  const { language } = visit
  const words = messages[language]
  const own = lines.filter(({ isCitizens }) => isCitizens)
  const agenda = `/borgere/${citizen.id}/dagsorden`
  return answer(visit, {
    title: citizen.name,
    when: !meeting
      ? words.noMeeting
      : meeting.begunAt
        ? words.goesOn(citizen.firstName)
        : words.meets(whenItBegins(language, meeting.startsAt)),
    seen: { rows: 'agenda_line', with: [citizen.firstName] },
    act: meeting?.begunAt && (
      <a class="button do" href={`/borgere/${citizen.id}/moede`}>
        {words.toMeeting}
      </a>
    ),
    children: (
      <>
        <PagesOf visit={visit} citizen={citizen} />
        {along && <p>{readsAlongSays(language, along, citizen.firstName)}</p>}
        <section class="part">
          <h2>{words.wants(citizen.firstName)}</h2>
          {own.length === 0 && <p>{words.nothingYet}</p>}
          {own
            .slice(0, linesShown)
            .map((line) =>
              line.spoken ? (
                <SpokenLine visit={visit} line={line} />
              ) : (
                <OwnWords of="citizen">{line.words}</OwnWords>
              ),
            )}
          <p>
            <a href={agenda}>{words.openAgenda}</a>
          </p>
        </section>
        {waits.length > 0 && (
          <section class="part">
            <h2>{words.waits(citizen.firstName)}</h2>
            <WaitsOf language={language} citizen={citizen} waits={waits} />
          </section>
        )}
      </>
    ),
  })
}
