import { longDate, type Tongue } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { AroundOf, isSaid } from './around-view.tsx'
import type { OwnOrder } from './job-orders.ts'
import { AsksWhy } from './list-view.tsx'
import { messages } from './messages.ts'
import { OwnOrderOf } from './order-view.tsx'
import { ownMessages } from './own-messages.ts'
import { orderMessages } from './own-order-messages.ts'
import { AskedOf } from './question-view.tsx'
import type { WishQuestion } from './questions.ts'
import type { Side } from './side.ts'
import { under } from './under.ts'
import type { Wish, WishEvent } from './wishes.ts'

interface WishPage {
  side: Side
  wish: Wish
  at: string
  order: OwnOrder | undefined
  questions: readonly WishQuestion[]
}

/** One wish: what it says and said, what happened to it, who looks for it, and what can be done. */
export function wishPage(visit: Visit, { side, wish, at, order, questions }: WishPage) {
  const { tongue: language, services, me } = visit
  const words = ownMessages[language]
  const canSend = wish.state === 'stands' && (!order || order.answer?.says === 'none')
  const children = (
    <>
      <div data-saved>
        <OwnWords of="citizen" large>
          {wish.now.words}
        </OwnWords>
        <p class="small">{words.saidBy(wish.now.by, longDate(language, wish.now.on))}</p>
        {isSaid(wish.now) && <AroundOf language={language} around={wish.now} />}
        <div class="row">
          <a href={`${at}/ord`}>{words.anew}</a>
          <a href={`${at}/mere`}>{words.more}</a>
        </div>
      </div>
      {order && (
        <section class="part">
          <OwnOrderOf language={language} order={order} side={side} now={services.now()} />
        </section>
      )}
      {wish.asksWhySince !== null && <AsksWhy language={language} its={at} />}
      {wish.events.length > 0 && (
        <section class="part" data-saved>
          <h2>{words.happened}</h2>
          {wish.events.map((event) => (
            <Happened language={language} event={event} />
          ))}
        </section>
      )}
      <AskedOf visit={visit} side={side} questions={questions} />
      <Acts visit={visit} side={side} wish={wish} at={at} />
      <Before language={language} wish={wish} />
    </>
  )
  return answer(visit, {
    ...{ title: words.oneTitle, narrow: side.isOwn, parents: under(visit, side), children },
    seen: { rows: 'wish', with: side.others },
    act: canSend && (
      <a class="button do" href={`${at}/bestil`}>
        {orderMessages[language].send}
      </a>
    ),
    ...{ islands: ['unsaved'], browserKey: browserKey(side.key, me) },
  })
}

function Happened({ language, event }: { language: Tongue; event: WishEvent }) {
  const words = ownMessages[language]
  const { kind, by, on, what, words: own } = event
  const day = longDate(language, on)
  const line = {
    cannot: () => words.cannot(by, day),
    left: () => words.left(day),
    why: () => (own === '' ? words.notAsked(day) : words.why(day)),
    again: () => words.again(day),
    declined: () => words.declined(what, day),
  }[kind]()
  return (
    <>
      <p>{line}</p>
      {own !== '' && <OwnWords of={kind === 'cannot' ? 'worker' : 'citizen'}>{own}</OwnWords>}
    </>
  )
}

function Acts({ visit, side, wish, at }: { visit: Visit; side: Side; wish: Wish; at: string }) {
  const words = ownMessages[visit.tongue]
  return (
    <div class="part">
      <p>
        <a href={`${at}/nej`}>{words.decline}</a>
      </p>
      {!side.isOwn && (
        <p>
          <a href={`${at}/spoerg`}>{messages[visit.language].ask}</a>
        </p>
      )}
      {!side.isOwn && wish.state !== 'cannot' && (
        <p>
          <a href={`${at}/kan-ikke`}>{messages[visit.language].cannot}</a>
        </p>
      )}
      {wish.state !== 'stands' && <Press to={`${at}/igen`} word={words.takeUp} />}
      {wish.state !== 'left' && <Press to={`${at}/laeg-vaek`} word={words.layAway} />}
      {side.isOwn && wish.state === 'left' && (
        <form method="post" action={`${at}/slet`}>
          <button class="quiet">{words.remove}</button>
          <p class="small">{words.removeHint}</p>
        </form>
      )}
    </div>
  )
}

function Press({ to, word }: { to: string; word: string }) {
  return (
    <form method="post" action={to}>
      <SubmissionId />
      <button class="quiet">{word}</button>
    </form>
  )
}

/** What it said before, folded away: nothing is written over. */
function Before({ language, wish }: { language: Tongue; wish: Wish }) {
  const words = ownMessages[language]
  if (wish.before.length === 0) return null
  return (
    <details class="part">
      <summary>{words.before}</summary>
      {wish.before.map((said) => (
        <div class="item">
          <OwnWords of="citizen">{said.words}</OwnWords>
          {isSaid(said) && <AroundOf language={language} around={said} />}
          <p class="small">{words.saidBy(said.by, longDate(language, said.on))}</p>
        </div>
      ))}
    </details>
  )
}
