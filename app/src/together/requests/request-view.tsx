import { longDate, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { messages } from './messages.ts'
import { mayPromise, type Promised } from './promises.ts'
import type { Reply } from './replies.ts'
import type { Request } from './requests.ts'
import { replyNames } from './sides.ts'
import { StandingOf } from './standing-view.tsx'
import { eventsOf } from './tempo.ts'
import { TempoOf } from './tempo-view.tsx'

interface RequestProps {
  request: Request
  supporters: number
  replies: readonly Reply[]
  /** The last one holds. */
  promises: readonly Promised[]
  /** How long it is kept who asked, in words; for those who did. */
  kept: string
}

/** A request as a whole: what for, both paces, what was answered, and what one may do. */
export function requestPage(visit: Visit, props: RequestProps) {
  const { language, me, services } = visit
  const { request, promises, supporters } = props
  const words = messages[language]
  const address = `/spoergsmaal/${request.id}`
  const day = today(services.now())
  const children = (
    <div class="request">
      <h2>{words.why2}</h2>
      <p class="words">{request.why}</p>
      <TempoOf language={language} events={eventsOf(request, promises)} today={day} />
      <PromiseActs visit={visit} {...props} />
      <RepliesTo visit={visit} {...props} />
      {request.mine === 'asked' && <AskersActs visit={visit} {...props} />}
      {request.mine !== null && <p class="small">{props.kept}</p>}
    </div>
  )
  const isAsker = request.mine === 'asked'
  const replies = { href: `${address}/svar`, word: isAsker ? words.add : words.reply }
  const act = isAsker ? (
    <a class="button do" href={replies.href}>
      {replies.word}
    </a>
  ) : (
    <form method="post" action={`${address}/${request.mine === null ? 'ogsaa' : 'ikke-mere'}`}>
      <button class={request.mine === null ? 'button do' : 'button'}>
        {request.mine === null ? words.askToo : words.askNoMore}
      </button>
    </form>
  )
  return answer(visit, {
    title: request.question,
    when: <StandingOf language={language} request={request} supporters={supporters} today={day} />,
    ...{ seen: { rows: 'request' }, act, children },
    next: [
      ...(isAsker ? [] : [replies]),
      ...(mayPromise(me, request)
        ? [{ href: `${address}/loefte`, word: promises.length > 0 ? words.move : words.promise }]
        : []),
      { href: `/undren/haeng?spoergsmaal=${request.id}`, word: words.hang },
    ],
  })
}

/** What whoever promised can do with the promise that holds. */
function PromiseActs({ visit: { language, me }, request, promises }: RequestProps & { visit: Visit }) {
  const words = messages[language]
  const holds = promises.at(-1)
  if (holds?.by.id !== me.personId) return null
  const address = `/spoergsmaal/${request.id}/loefte/${holds.id}`
  return (
    <div class="row">
      <form method="post" action={`${address}/${holds.keptOn ? 'ikke-holdt' : 'holdt'}`}>
        <button class="button" aria-label={holds.keptOn ? undefined : words.keepOf(holds.what)}>
          {holds.keptOn ? words.notKept : words.keep}
        </button>
      </form>
      <form method="post" action={`${address}/tilbage`}>
        <button class="quiet gone">{words.takePromiseBack}</button>
      </form>
    </div>
  )
}

function RepliesTo({ visit: { language, me }, request, replies }: RequestProps & { visit: Visit }) {
  const words = messages[language]
  return (
    <section id="svar">
      <h2>{words.replies}</h2>
      {replies.length === 0 && <p>{words.noReplies}</p>}
      {replies.map(({ id, kind, words: said, writtenAs, findingId, by, at }) => (
        <article class="reply">
          <h3>{replyNames[kind][language]}</h3>
          <p class="words">{said}</p>
          {findingId && (
            <p>
              <a href={`/fund/${findingId}`}>{words.withFinding}</a>
            </p>
          )}
          <p class="small">{words.by(by.name, kindNames[writtenAs][language], longDate(language, at))}</p>
          {by.id === me.personId && (
            <form method="post" action={`/spoergsmaal/${request.id}/svar/${id}/slet`}>
              <button class="quiet" aria-label={words.removeOf(replyNames[kind][language])}>
                {words.remove}
              </button>
            </form>
          )}
        </article>
      ))}
    </section>
  )
}

/** Whoever asked needs it no more, or takes it back while nobody else is in it. */
function AskersActs({
  visit: { language },
  request,
  supporters,
  replies,
  promises,
}: RequestProps & { visit: Visit }) {
  const words = messages[language]
  const address = `/spoergsmaal/${request.id}`
  const isAlone = supporters === 0 && replies.length === 0 && promises.length === 0
  const [to, word, hint] = request.noLongerOn
    ? (['brug-igen', words.needAgain, null] as const)
    : isAlone
      ? (['tilbage', words.takeBack, words.takeBackHint] as const)
      : (['ikke-brug', words.noMoreNeed, words.noMoreNeedHint] as const)
  return (
    <form method="post" action={`${address}/${to}`} class="row">
      <button class="quiet" aria-describedby={hint ? 'asker' : undefined}>
        {word}
      </button>
      {hint && (
        <span class="small" id="asker">
          {hint}
        </span>
      )}
    </form>
  )
}
