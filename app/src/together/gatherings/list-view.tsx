import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindsIn } from '../house/kinds-of-people.ts'
import { whenOf } from './gathering-view.tsx'
import type { Gathering } from './gatherings.ts'
import { kindNames } from './kinds.ts'
import { messages } from './messages.ts'

/** The gatherings of the house: of those on the page the coming ones, the nearest first, and then those that have been, the last first. */
export function gatheringsPage(visit: Visit, page: ListPage<Gathering>) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const coming = page.rows.filter(({ startsAt }) => startsAt > now).reverse()
  const been = page.rows.filter(({ startsAt }) => startsAt <= now)
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      <Those visit={visit} head={words.coming} those={coming} />
      <Those visit={visit} head={words.been} those={been} />
      <Pages visit={visit} page={page} address="/samlinger" />
    </>
  )
  const act = (
    <a class="button do" href="/samlinger/ny">
      {words.prepare}
    </a>
  )
  const next = [{ href: '/aarshjul', word: words.toYear }]
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'gathering' as const } },
    ...{ act, next, children },
  })
}

function Those({ visit, head, those }: { visit: Visit; head: string; those: readonly Gathering[] }) {
  const { language } = visit
  const words = messages[language]
  if (those.length === 0) return null
  return (
    <section>
      <h2>{head}</h2>
      <ul class="list">
        {those.map((one) => (
          <li>
            <a class="title" href={`/samlinger/${one.id}`}>
              {one.theme}
            </a>
            <p class="small">
              {kindNames[one.kind][language]}, {whenOf(visit, one)}{' '}
              {words.forKinds(kindsIn(language, one.forKinds))} {one.prepares && words.youPrepare}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
