import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import type { Finding } from './findings.ts'
import { standingNames } from './kinds.ts'
import { messages } from './messages.ts'

/** All that was found, each with its first point. */
export function findingsPage(visit: Visit, page: ListPage<Finding>) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((finding) => (
            <li>
              <a class="title" href={`/fund/${finding.id}`}>
                {finding.title}
              </a>
              <p>{finding.points[0]}</p>
              <p class="small">
                {standingNames[finding.standing][language]}.{' '}
                {words.byOn(kindNames[finding.writtenAs][language], longDate(language, finding.writtenOn))}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address="/fund" />
    </>
  )
  const act = (
    <a class="button do" href="/fund/nyt">
      {words.write}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { rows: 'finding' }, act, children })
}
