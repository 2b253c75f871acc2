import { longDate, today, type Tongue } from '@lydhoer/words'
import { daysBetween } from '../matter/days-between.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { JobOrder, OwnOrder } from './job-orders.ts'
import { orderMessages } from './own-order-messages.ts'
import type { Side } from './side.ts'

/** Who looks for a wish, since when and by when they answer, and the answer: the same words for all who see it. */
export function OrderSteps({
  language,
  order,
  now,
}: {
  language: Tongue
  order: Pick<JobOrder, 'sentOn' | 'taken' | 'answer'>
  now: Date
}) {
  const words = orderMessages[language]
  const day = (on: string) => longDate(language, on)
  const { sentOn, taken, answer } = order
  if (answer && taken)
    return (
      <>
        <p>
          {answer.says === 'found'
            ? words.found(taken.name, day(answer.on))
            : words.noneFound(taken.name, day(answer.on))}
        </p>
        <OwnWords of="worker">{answer.words}</OwnWords>
      </>
    )
  return (
    <p>
      {words.sent(day(sentOn))}{' '}
      {taken ? (
        <>
          {words.looks(taken.name, day(taken.on))} <ByWhen language={language} by={taken.callBy} now={now} />
        </>
      ) : (
        words.nobodyYet(daysBetween(sentOn, today(now)))
      )}
    </p>
  )
}

/** By when there is an answer; how late it is, once that day has passed. */
export function ByWhen({ language, by, now }: { language: Tongue; by: string; now: Date }) {
  const words = orderMessages[language]
  const late = daysBetween(by, today(now))
  return <>{late > 0 ? words.late(late) : words.callsBy(longDate(language, by))}</>
}

/** The same on the page of the wish, with what can be done about it. */
export function OwnOrderOf({
  language,
  order,
  side,
  now,
}: {
  language: Tongue
  order: OwnOrder
  side: Side
  now: Date
}) {
  const words = orderMessages[language]
  const its = `${side.page}/bestilling/${order.id}`
  const isFound = order.answer?.says === 'found' && order.taken !== null
  return (
    <>
      <OrderSteps language={language} order={order} now={now} />
      {side.isOwn && isFound && order.taken && (
        <form method="post" action={`${its}/${order.isShown ? 'skjul' : 'vis'}`}>
          <p>{order.isShown ? words.told(order.taken.name) : words.mayTell(order.taken.name)}</p>
          <button class={order.isShown ? 'quiet' : 'button'}>
            {order.isShown ? words.tellNoMore : words.tell}
          </button>
        </form>
      )}
      <form method="post" action={`${its}/tilbage`}>
        <button class="quiet">{order.answer ? words.forget : words.stop}</button>
      </form>
    </>
  )
}
