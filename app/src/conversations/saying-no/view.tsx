import { say } from '@lydhoer/words'
import type { Purpose } from '@lydhoer/database'
import type { Child } from 'hono/jsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { talkTitleToCitizen } from '../talk/title.ts'
import { mayToCitizen } from '../talk/consent/purpose-words.ts'
import { erasedSays, receiptSays, type Receipt } from '../talk/gone/receipts.ts'
import { messages } from './messages.ts'
import type { talksWithAYes } from './queries.ts'

/** What a no means, in plain words, with one thing to do. Erasing cannot be undone, so this page is the thought. */
export function askPage(visit: Visit, id: string, purpose: Purpose) {
  const words = messages[visit.tongue]
  return ask(visit, {
    title: words.title,
    action: `/min/samtaler/${id}/nej/${purpose}`,
    about: (
      <>
        <p>{words.youSaidYes}</p>
        <p class="own-words">{say(mayToCitizen[purpose], visit.tongue)}</p>
      </>
    ),
    sentences: purpose === 'ownReflection' ? words.whole : words.part,
    erase: words.erase,
    keep: words.keep,
  })
}

/** The same for everything at once. */
export function askAboutAllPage(visit: Visit, talks: Awaited<ReturnType<typeof talksWithAYes>>) {
  const words = messages[visit.tongue]
  return ask(visit, {
    title: words.titleAll,
    action: '/min/nej',
    about: (
      <>
        <p>{words.talksAre}</p>
        <ul class="own-words plain-list">
          {talks.map((talk) => (
            <li>{talkTitleToCitizen(visit, { kind: talk.kind, heldOn: talk.held_on })}</li>
          ))}
        </ul>
      </>
    ),
    sentences: words.everything,
    erase: words.eraseAll,
    keep: words.keepAll,
  })
}

type Words = (typeof messages)['da']

/** What one has said is seen by the one who asked. */
const ofYourYes = (words: Words) => ({ rows: 'consent', with: [words.theWorker] }) as const
const mine = (words: Words) => [{ href: '/min', word: words.mine }]

interface Ask {
  title: string
  action: string
  about: Child
  sentences: readonly string[]
  erase: string
  keep: string
}

function ask(visit: Visit, { title, action, about, sentences, erase, keep }: Ask) {
  const words = messages[visit.tongue]
  const children = (
    <>
      {about}
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>{words.safe}</p>
      <form method="post" action={action} class="row">
        <button class="button gone">{erase}</button>
        <a class="button" href="/min">
          {keep}
        </a>
      </form>
    </>
  )
  return answer(visit, { title, seen: ofYourYes(words), parents: mine(words), narrow: true, children })
}

/** What has been erased, counted: the end of a no. */
export function donePage(visit: Visit, receipts: readonly Receipt[]) {
  const words = messages[visit.tongue]
  const [one] = receipts
  const whole = receipts.some(({ purpose }) => purpose === 'ownReflection')
  const children = (
    <>
      <p>{[one && receiptSays(one, visit.tongue), erasedSays(receipts, visit.tongue)].join(' ')}</p>
      <p>{whole ? words.doneWhole : words.donePart}</p>
      {one?.how === 'withdrawn' && <p>{words.doneTold}</p>}
      <p class="small">{words.doneKept}</p>
    </>
  )
  return answer(visit, {
    title: words.doneTitle,
    seen: { rows: 'consent_receipt' },
    parents: mine(words),
    next: [{ href: '/min', word: words.back }],
    narrow: true,
    children,
  })
}
