import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from './kinds.ts'
import type { ListedLoop } from './loops.ts'
import { messages } from './messages.ts'
import { nameOf } from './words.ts'

/** All that the house wonders at. */
export function loopsPage(visit: Visit, page: ListPage<ListedLoop>) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((loop) => (
            <li>
              <a class="title" href={`/undren/${loop.id}`}>
                {nameOf(language, loop)}
              </a>
              <p class="small">
                {words.raisedBy(kindNames[loop.raisedAs][language], longDate(language, loop.raisedOn))}{' '}
                {loop.lastOn > loop.raisedOn && words.lastOn(longDate(language, loop.lastOn))}{' '}
                {loop.restsUntil && words.rests(longDate(language, loop.restsUntil))}{' '}
                {loop.mine !== null && words.youTakePart}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address="/undren" />
    </>
  )
  const act = (
    <a class="button do" href="/undren/ny">
      {words.raise}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { rows: 'loop' }, act, children })
}
