import { longDate } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents, PagesOf, parentsOf } from '../matter/pages.tsx'
import type { Consideration } from './considerations.ts'
import { orderOfWish, type OwnOrder } from './job-orders.ts'
import { messages } from './messages.ts'
import { OrderSteps } from './order-view.tsx'
import { ownConsiderations, ownFinds, workersFinds } from './addresses.ts'
import { ownMessages } from './own-messages.ts'
import { orderMessages } from './own-order-messages.ts'
import type { Side } from './side.ts'
import type { Wish } from './wishes.ts'

interface ListPage {
  side: Side
  wishes: readonly Wish[]
  orders: readonly OwnOrder[]
  /** What the citizen shares with whoever works with them. */
  considered: readonly Consideration[]
  /** For how long it is kept, said to the citizen; null for others. */
  kept: string | null
}

/** A citizen's wishes, the dearest first, with what each waits for. */
export function listPage(visit: Visit, { side, wishes, orders, considered, kept }: ListPage) {
  const { tongue: language, services, me } = visit
  const words = ownMessages[language]
  const workers = messages[visit.language]
  const { citizen, isOwn, page } = side
  const name = citizen.firstName
  const children = (
    <>
      {!isOwn && <PagesOf visit={visit} citizen={citizen} />}
      {wishes.length === 0 && <p>{isOwn ? words.none : workers.none(name)}</p>}
      <ol class="wishes" data-saved>
        {wishes.map((wish, nth) => (
          <One
            {...{ side, wish, language, now: services.now() }}
            order={orderOfWish(orders, wish)}
            above={wishes[nth - 1]}
            below={wishes[nth + 1]}
          />
        ))}
      </ol>
      {!isOwn && considered.length > 0 && (
        <section class="part">
          <h2>{workers.considerations}</h2>
          <p class="small">{workers.considerationsOf(name)}</p>
          {considered.map((one) => (
            <>
              <OwnWords of="citizen">{one.words}</OwnWords>
              {one.sharedWith === 'place' && <p class="small">{workers.mayBeSaid}</p>}
            </>
          ))}
        </section>
      )}
      {kept !== null && (
        <p class="small">
          {words.ends} {kept}
        </p>
      )}
    </>
  )
  const own = orderMessages[language]
  return answer(visit, {
    title: isOwn ? words.title : workers.title(name),
    when: isOwn ? words.lead : workers.lead,
    ...{ narrow: isOwn, parents: isOwn ? ownParents(visit) : parentsOf(citizen), children },
    act: (
      <a class="button do" href={`${page}/nyt`}>
        {words.write}
      </a>
    ),
    seen: { rows: 'wish', with: side.others },
    next: isOwn
      ? [
          { href: ownConsiderations, word: own.considerTitle, why: own.considerLead },
          { href: ownFinds, word: own.findTitle, why: own.findLead },
        ]
      : [{ href: workersFinds(citizen.id), word: workers.toFinds(name) }],
    ...{ islands: ['unsaved'], browserKey: browserKey(side.key, me) },
  })
}

interface OneProps {
  language: Visit['tongue']
  now: Date
  side: Side
  wish: Wish
  order: OwnOrder | undefined
  above: Wish | undefined
  below: Wish | undefined
}

function One({ side, wish, order, above, below, language, now }: OneProps) {
  const words = ownMessages[language]
  const its = `${side.page}/${wish.id}`
  const about = (act: string) => words.about(act, wish.now.words.slice(0, 60))
  return (
    <li>
      {wish.state !== 'stands' && <p class="small">{words.states[wish.state]}</p>}
      <OwnWords of="citizen">{wish.now.words}</OwnWords>
      {order && <OrderSteps language={language} order={order} now={now} />}
      {wish.asksWhySince !== null && <AsksWhy language={language} its={its} />}
      <div class="row">
        <a href={its} aria-label={about(words.open)}>
          {words.open}
        </a>
        {above && <Put its={its} above={above.id} word={words.up} label={about(words.up)} />}
        {below && (
          <Put its={`${side.page}/${below.id}`} above={wish.id} word={words.down} label={about(words.down)} />
        )}
      </div>
      {wish.moved && (
        <p class="small">
          {(wish.moved.isCitizens ? words.moved : words.movedTogether)(longDate(language, wish.moved.on))}
        </p>
      )}
    </li>
  )
}

/** Puts one wish right above another. */
function Put({ its, above, word, label }: { its: string; above: string; word: string; label: string }) {
  return (
    <form method="post" action={`${its}/flyt`}>
      <button class="quiet" name="above" value={above} aria-label={label}>
        {word}
      </button>
    </form>
  )
}

/** A line that waits, and no demand. */
export function AsksWhy({ language, its }: { language: Visit['tongue']; its: string }) {
  const words = ownMessages[language]
  return (
    <div class="soft">
      <p>{words.asksWhy}</p>
      <div class="row">
        <a href={`${its}/hvorfor`}>{words.tellWhy}</a>
        <form method="post" action={`${its}/ligge`}>
          <SubmissionId />
          <button class="quiet">{words.letLie}</button>
        </form>
      </div>
    </div>
  )
}
