import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindsIn } from '../house/kinds-of-people.ts'
import { whenOf } from './gathering-view.tsx'
import type { Gathering } from './gatherings.ts'
import { kindNames } from './kinds.ts'
import { messages } from './messages.ts'

/** The gatherings of the house, those that come, or came, last first. */
export function gatheringsPage(visit: Visit, page: ListPage<Gathering>) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((one) => (
            <li>
              <a class="title" href={`/samlinger/${one.id}`}>
                {one.theme}
              </a>
              <p class="small">
                {kindNames[one.kind][language]}. {whenOf(visit, one)}{' '}
                {words.forKinds(kindsIn(language, one.forKinds))} {one.prepares && words.youPrepare}
              </p>
            </li>
          ))}
        </ul>
      )}
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
