import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { whenOf } from './list-view.tsx'
import { messages } from './messages.ts'
import type { FeedbackVisit, OwnVisit } from './queries.ts'
import { swapMessages } from './swap-messages.ts'
import type { Swapped } from './swaps.ts'
import { titleOf } from './visit-head.ts'

/** Where whoever visits swaps with another: each line is a visit that breaks no limit, and a press. */
export function swapPage(visit: Visit, { one, others }: { one: OwnVisit; others: readonly FeedbackVisit[] }) {
  const { language } = visit
  const words = swapMessages[language]
  const address = `/makkere/${one.id}`
  const title = titleOf(visit, one)
  const pairIn = ({ visitorName, hostName }: FeedbackVisit) => messages[language].pair(visitorName, hostName)
  const none = one.isHost ? words.onlyVisitor : one.startsAt ? words.hasDay : words.none
  const children = (
    <section>
      <p>{words.yours(whenOf(language, one))}</p>
      <h2>{words.with}</h2>
      {others.length === 0 && <p>{none}</p>}
      {others.length > 0 && (
        <ul class="list">
          {others.map((other) => (
            <li>
              <form method="post" action={`${address}/byt`} class="row">
                <span>{words.line(pairIn(other), longDate(language, other.week))}</span>
                <button class="button" name="med" value={other.id} aria-label={words.swapWith(pairIn(other))}>
                  {words.swap}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={address}>{messages[language].unchanged}</a>
      </p>
    </section>
  )
  return answer(visit, {
    title: words.title(title),
    when: words.lead,
    parents: [{ href: address, word: title }],
    seen: 'meAlone',
    children,
  })
}

/** That a visit has been swapped, and the press that takes it back, for as long as neither has a day. */
export function WasSwapped({
  visit: { language },
  one,
  swapped,
}: {
  visit: Visit
  one: OwnVisit
  swapped: Swapped
}) {
  const words = swapMessages[language]
  return (
    <form method="post" action={`/makkere/${one.id}/byt/tilbage`} class="row">
      <span>{(swapped.byMe ? words.byMe : words.byOther)(swapped.otherName)}</span>
      {one.startsAt === null && <button class="quiet">{words.back}</button>}
    </form>
  )
}
