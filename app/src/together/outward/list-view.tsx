import { longDate, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { outwardKindNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { Outward } from './tellings.ts'

/** What it is, to whom and when, in a line. */
export const lineOf = (
  { language }: Visit,
  { kind, to, day }: Pick<Outward, 'kind' | 'to' | 'day'>,
): string => messages[language].what(outwardKindNames[kind][language], to, longDate(language, day))

/** What the house tells outside: of those on the page the coming ones, the nearest first, and then those that have been, the last first. */
export function tellingsPage(visit: Visit, page: ListPage<Outward>) {
  const { language, services } = visit
  const words = messages[language]
  const now = today(services.now())
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      <Those visit={visit} head={words.coming} those={page.rows.filter(({ day }) => day >= now).reverse()} />
      <Those visit={visit} head={words.been} those={page.rows.filter(({ day }) => day < now)} />
      <Pages visit={visit} page={page} address="/udadtil" />
    </>
  )
  const act = (
    <a class="button do" href="/udadtil/ny">
      {words.begin}
    </a>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'outward' as const }, act, children },
    next: [{ href: '/udadtil/ark', word: words.kit, why: words.kitWhy }],
  })
}

function Those({ visit, head, those }: { visit: Visit; head: string; those: readonly Outward[] }) {
  const words = messages[visit.language]
  if (those.length === 0) return null
  return (
    <section>
      <h2>{head}</h2>
      <ul class="list">
        {those.map((one) => (
          <li>
            <a class="title" href={`/udadtil/${one.id}`}>
              {one.title}
            </a>
            <p class="small">
              {lineOf(visit, one)} {one.isOff && words.off} {one.prepares && words.youPrepare}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
