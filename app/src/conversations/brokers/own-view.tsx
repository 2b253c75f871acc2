import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { OfKind } from './own.ts'
import { Carried, type BrokersPage } from './view.tsx'

/** One's own page: what is asked of those who bring people together, and what one carries oneself. */
export function ownPage(
  visit: Visit,
  { found, carried }: { found: readonly OfKind[]; carried: NonNullable<BrokersPage['carried']> },
) {
  const words = messages[visit.language]
  const asked = found.filter(({ kind }) => kind.as === 'asked')
  const mine = found.filter(({ kind }) => kind.as === 'carried')
  const children = (
    <>
      <section>
        <h2>{words.asked}</h2>
        {asked.length === 0 ? <p>{words.askedNothing}</p> : <p class="small">{words.askedLead}</p>}
        <Kinds visit={visit} kinds={asked} />
      </section>
      <Carried visit={visit} carried={carried} hasMore={mine.length > 0} isOwnPage>
        <Kinds visit={visit} kinds={mine} />
      </Carried>
    </>
  )
  return answer(visit, {
    ...{ title: words.ownTitle, when: words.ownLead, seen: 'meAlone' as const, children },
    next: [
      { href: '/giv-videre', word: words.handOver, why: words.handOverWhy },
      { href: '/vidensmaeglere/rollen', word: words.toRole },
      { href: '/vidensmaeglere', word: words.network },
    ],
  })
}

function Kinds({ visit: { language }, kinds }: { visit: Visit; kinds: readonly OfKind[] }) {
  const words = messages[language]
  return (
    <>
      {kinds.map(({ kind, those, hasMore }) => (
        <>
          <h3>{kind.called[language]}</h3>
          <ul>
            {those.map(({ says, href }) => (
              <li>
                <a href={href}>{says}</a>
              </li>
            ))}
          </ul>
          {hasMore && (
            <p class="small">
              <a href={kind.all}>{words.seeAll}</a>
            </p>
          )}
        </>
      ))}
    </>
  )
}
