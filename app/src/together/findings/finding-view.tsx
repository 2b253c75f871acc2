import { listIn, longDate, say, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { AnswersTo } from './answers-view.tsx'
import { materialNames, type Material } from './kinds.ts'
import { messages } from './messages.ts'
import type { FindingProps } from './shown.ts'
import { StandingOf } from './standing-view.tsx'

/** A finding as a whole: three quick points, what it rests on, and beside it what those it came from say. */
export function findingPage(visit: Visit, props: FindingProps) {
  const { language, me } = visit
  const { finding, asked, answers, quotes } = props
  const words = messages[language]
  const address = `/fund/${finding.id}`
  const isOwn = finding.by.id === me.personId
  const children = (
    <div class="two finding">
      <div>
        <ol class="quick-points">
          {finding.points.map((point) => (
            <li>{point}</li>
          ))}
        </ol>
        <h2>{words.rests}</h2>
        <p>{restsOn(language, finding.material)}.</p>
        <h2>{words.limitsHead}</h2>
        <p class="words">{finding.limits}</p>
        {finding.more && (
          <>
            <h2>{words.moreHead}</h2>
            <p class="words">{finding.more}</p>
          </>
        )}
        <QuotesIn visit={visit} {...props} />
        {isOwn && asked === null && answers.length === 0 && (
          <form method="post" action={`${address}/tilbage`} class="row">
            <button class="quiet gone" aria-describedby="tilbage">
              {words.takeBack}
            </button>
            <span class="small" id="tilbage">
              {words.takeBackHint}
            </span>
          </form>
        )}
      </div>
      <div>
        <StandingOf visit={visit} {...props} />
        <AnswersTo visit={visit} {...props} />
        <TriedInFlips visit={visit} tried={props.tried} />
      </div>
    </div>
  )
  const sayIt = { href: `${address}/svar`, word: words.say }
  const change = { href: `${address}/ret`, word: words.change }
  const act =
    isOwn && asked === null ? { href: `${address}/spoerg`, word: words.askThem } : isOwn ? change : sayIt
  return answer(visit, {
    title: finding.title,
    when: [
      words.byOn(kindNames[finding.writtenAs][language], longDate(language, finding.writtenOn)),
      finding.changedOn ? ` ${words.changed(longDate(language, finding.changedOn))}` : '',
    ],
    seen: { rows: 'finding' },
    ...(quotes.length > 0 && { except: words.quoteSeen }),
    children,
    act: (
      <a class="button do" href={act.href}>
        {act.word}
      </a>
    ),
    next: [
      ...(isOwn ? [...(asked === null ? [change] : []), sayIt] : []),
      { href: `/spoergsmaal/svar-med?fund=${finding.id}`, word: words.asAnswer },
      { href: `/flip/ny?fund=${finding.id}`, word: words.tryInFlip },
      { href: `/undren/haeng?fund=${finding.id}`, word: words.hang },
    ],
  })
}

/** @example restsOn('da', [{ kind: 'conversations', count: 11 }]) // '11 samtaler' */
export const restsOn = (language: Language, material: readonly Material[]): string =>
  listIn(
    language,
    material.map(
      ({ kind, count }) => `${count} ${say(materialNames[kind][count === 1 ? 'one' : 'many'], language)}`,
    ),
  )

/** Where it is tried on those it concerns; what they came to stands there. */
function TriedInFlips({ visit: { language }, tried }: Pick<FindingProps, 'tried'> & { visit: Visit }) {
  const words = messages[language]
  if (tried.length === 0) return null
  return (
    <section>
      <h2>{words.tried}</h2>
      <ul>
        {tried.map(({ id, theme, startsAt }) => (
          <li>
            <a href={`/flip/${id}`}>{theme}</a> <span class="small">{longDate(language, startsAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What citizens are quoted with, and that a quote was taken back, where it stood. */
function QuotesIn({ visit: { language }, finding, quotes, gone }: FindingProps & { visit: Visit }) {
  const words = messages[language]
  if (quotes.length === 0 && gone.length === 0) return null
  return (
    <section id="citater">
      {quotes.length > 0 && <h2>{words.quotes}</h2>}
      {quotes.map((quote) => (
        <>
          <blockquote class="words-of citizen">“{quote.words}”</blockquote>
          {quote.mayTakeOut && (
            <form method="post" action={`/fund/${finding.id}/citater/${quote.id}/ud`}>
              <button class="quiet" aria-label={words.takeOutOf(quote.words)}>
                {words.takeOut}
              </button>
            </form>
          )}
        </>
      ))}
      {gone.map((day) => (
        <p class="soft">{words.quotesGone(longDate(language, day))}</p>
      ))}
    </section>
  )
}
