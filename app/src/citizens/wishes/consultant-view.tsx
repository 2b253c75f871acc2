import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ordersAddress, whoAddress } from './addresses.ts'
import { AroundOf } from './around-view.tsx'
import type { Consideration } from './considerations.ts'
import { answeringOrder, taking } from './form.ts'
import type { JobOrder } from './job-orders.ts'
import { usualCallBy } from './looking.ts'
import { messages } from './messages.ts'
import { OrderSteps } from './order-view.tsx'

const seenOf = ({ language }: Visit) => ({ rows: 'job_order', with: [messages[language].thePerson] }) as const

/** What consultants can look for, the longest waiting first; what they look for; and what they have answered. */
export function ordersPage(
  visit: Visit,
  { open, taken }: { open: readonly JobOrder[]; taken: readonly JobOrder[] },
) {
  const words = messages[visit.language]
  const looking = taken.filter(({ answer: said }) => said === null)
  const answered = taken.filter(({ answer: said }) => said !== null)
  const children = (
    <>
      {looking.length > 0 && <Orders visit={visit} title={words.takenOrders} orders={looking} />}
      <Orders visit={visit} title={words.openOrders} orders={open} none={words.noneOpen} />
      {answered.length > 0 && <Orders visit={visit} title={words.answered} orders={answered} />}
    </>
  )
  return answer(visit, { title: words.orders, when: words.ordersLead, seen: seenOf(visit), children })
}

interface OrdersProps {
  visit: Visit
  title: string
  orders: readonly JobOrder[]
  none?: string
}

function Orders({ visit: { language, services }, title, orders, none }: OrdersProps) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {orders.length === 0 && <p>{none}</p>}
      <ul class="list">
        {orders.map((order) => (
          <li>
            <a class="title" href={`${ordersAddress}/${order.id}`} lang="da">
              {order.words.slice(0, 120)}
            </a>
            <OrderSteps language={language} order={{ ...order, answer: null }} now={services.now()} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OrderPage {
  order: JobOrder
  /** Whether the citizen has told who they are. */
  isTold: boolean
  taking?: Again | undefined
  answering?: Again | undefined
}

/** One order: what is wished for, who looks for it, and what the consultant says. */
export function orderPage(visit: Visit, { order, isTold, taking: takes, answering: answers }: OrderPage) {
  const { language, services } = visit
  const words = messages[language]
  const isMine = order.taken !== null
  const children = (
    <>
      <OwnWords of="citizen" large>
        {order.words}
      </OwnWords>
      <AroundOf language={language} around={order.around} />
      <OrderSteps language={language} order={order} now={services.now()} />
      {order.answer?.says === 'found' && (
        <section class="part">
          {isTold ? (
            <p>
              <a href={whoAddress(order.id)}>{words.seeWho}</a>
            </p>
          ) : (
            <p>{words.notTold}</p>
          )}
        </section>
      )}
      {isMine && order.answer === null && <AnswerForm visit={visit} order={order} again={answers} />}
      {order.answer === null && <TakeForm visit={visit} order={order} again={takes} />}
      {isMine && order.answer === null && (
        <form method="post" action={`${ordersAddress}/${order.id}/slip`}>
          <button class="quiet">{words.letGo}</button>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.orderTitle, when: words.orderLead, seen: seenOf(visit), children },
    },
    takes || answers ? 422 : 200,
  )
}

interface FormProps {
  visit: Visit
  order: JobOrder
  again: Again | undefined
}

function TakeForm({ visit: { language, services }, order, again }: FormProps) {
  const words = messages[language]
  const now = services.now()
  const form = fill(language, taking(now), {
    again,
    first: { callBy: order.taken?.callBy ?? usualCallBy(now) },
  })
  const fields = (
    <FormOf form={form} to={`${ordersAddress}/${order.id}/tag`}>
      <Day form={form} name="callBy" label={words.callBy} hint={words.callByHint} />
      <button class={order.taken ? 'button' : 'button do'}>
        {order.taken ? words.changeDay : words.take}
      </button>
    </FormOf>
  )
  return (
    <>
      <ErrorSummary {...form} />
      {order.taken ? (
        <details open={again !== undefined}>
          <summary>{words.changeDay}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </>
  )
}

function AnswerForm({ visit: { language }, order, again }: FormProps) {
  const words = messages[language]
  const form = fill(language, answeringOrder, { again })
  return (
    <section class="part">
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${ordersAddress}/${order.id}/svar`}>
        <OneOf
          form={form}
          name="says"
          label={words.says}
          options={[
            { value: 'found', label: words.found },
            { value: 'none', label: words.notFound },
          ]}
        />
        <LongText form={form} name="words" label={words.orderWords} hint={words.orderWordsHint} rows={4} />
        <p class="small">{words.stands}</p>
        <button class="button do">{words.answer}</button>
      </FormOf>
    </section>
  )
}

/** Who it is, where they have said so, and what they share with consultants. */
export function whosePage(
  visit: Visit,
  { order, name, considered }: { order: JobOrder; name: string; considered: readonly Consideration[] },
) {
  const words = messages[visit.language]
  const children = (
    <>
      <OwnWords of="citizen">{order.words}</OwnWords>
      {considered.length > 0 && <h2>{words.considerations}</h2>}
      {considered.map((one) => (
        <>
          <OwnWords of="citizen">{one.words}</OwnWords>
          {one.sharedWith === 'place' && <p class="small">{words.mayBeSaid}</p>}
        </>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.itIs(name), when: words.itIsLead, children },
    seen: { rows: 'job_order_shown', with: [name] },
    parents: [{ href: `${ordersAddress}/${order.id}`, word: words.orderTitle }],
  })
}
