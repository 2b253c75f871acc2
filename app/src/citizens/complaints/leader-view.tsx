import { firstName, longDate, whenItBegins } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Complaint } from './complaints.ts'
import type { WithoutLeader } from './sent-on.ts'
import { kindNames } from './kinds.ts'
import { messages } from './messages.ts'
import { dayInWords } from './own-view.tsx'
import { standingOf } from './standing.ts'

/** How it stands, said to the leader. */
export function leadersStanding({ language, services }: Visit, complaint: Complaint): string {
  const words = messages[language].stands
  const from = firstName(complaint.from)
  const standing = standingOf(complaint, services.now())
  const by = dayInWords(language, complaint.answerBy)
  switch (standing.is) {
    case 'waits':
      return standing.isLate ? words.late(from, by) : words.waits(from, by)
    case 'agreed': {
      const when = whenItBegins(language, standing.startsAt)
      return standing.isOver ? words.agreedOver(from, when) : words.agreed(from, when)
    }
    case 'invited':
    case 'otherTime':
    case 'saidNo':
      return words[standing.is](from)
    default:
      return words[standing.is]
  }
}

interface Received {
  open: readonly Complaint[]
  ended: readonly Complaint[]
  withoutLeader: readonly WithoutLeader[]
}

/** What was sent to the leader: what is to be answered first, by its day; then what goes on, and what has ended. */
export function receivedPage(visit: Visit, { open, ended, withoutLeader }: Received) {
  const { language } = visit
  const words = messages[language]
  const all = [...open, ...ended]
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: {
      rows: 'complaint',
      with: [words.theCitizen],
      openFor: all.some(({ isShown }) => isShown) ? [words.thoseWhoWork] : [],
    },
    next: [{ href: '/overblik/klager', word: words.toTrend }],
    children: (
      <>
        {all.length === 0 && <p>{words.none}</p>}
        <Part
          visit={visit}
          title={words.toAnswer}
          complaints={open.filter(({ answeredAt }) => !answeredAt)}
        />
        <Part visit={visit} title={words.goesOn} complaints={open.filter(({ answeredAt }) => answeredAt)} />
        {withoutLeader.length > 0 && (
          <section class="part">
            <h2>{words.withoutLeader}</h2>
            <p>{words.withoutLeaderLead}</p>
            <ul class="list">
              {withoutLeader.map(({ id, receivedOn, answerBy }) => (
                <li>
                  <p>
                    {words.withoutLeaderLine(
                      dayInWords(language, receivedOn),
                      dayInWords(language, answerBy),
                    )}
                  </p>
                  <form method="post" action={`/klager/${id}/overtag`}>
                    <button class="button">{words.takeOver}</button>
                  </form>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Part visit={visit} title={words.ended} complaints={ended} />
      </>
    ),
  })
}

function Part({
  visit,
  title,
  complaints,
}: {
  visit: Visit
  title: string
  complaints: readonly Complaint[]
}) {
  const { language } = visit
  const words = messages[language]
  if (complaints.length === 0) return null
  return (
    <section class="part">
      <h2>{title}</h2>
      <ul class="list">
        {complaints.map((one) => (
          <li>
            <a class="title" href={`/klager/${one.id}`}>
              {words.line(one.from, kindNames[one.kind][language])}
            </a>
            <p>{leadersStanding(visit, one)}</p>
            <p class="small">{words.received(longDate(language, one.receivedOn))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
