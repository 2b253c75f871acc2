import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { whenOf } from './flip-view.tsx'
import type { Flip } from './flips.ts'
import { kindNames, whoseNames } from './kinds.ts'
import { messages } from './messages.ts'

/** What a FLIP is, and those that the house has. */
export function flipsPage(visit: Visit, page: ListPage<Flip>) {
  const { language } = visit
  const words = messages[language]
  const isNone = page.rows.length === 0 && page.after === null
  const children = (
    <>
      <details open={isNone}>
        <summary>{words.what}</summary>
        {words.whatIs.map((one) => (
          <p>{one}</p>
        ))}
        <p class="small">{words.notYet}</p>
      </details>
      {isNone && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((flip) => (
            <li>
              <a class="title" href={`/flip/${flip.id}`}>
                {flip.theme}
              </a>
              <p class="small">
                {whenOf(visit, flip)} {kindNames[flip.kind][language]}. {whoseNames[flip.whose][language]}.{' '}
                {flip.across && words.across}{' '}
                {flip.prepares ? words.youPrepare : flip.party !== null && words.youAreIn}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address="/flip" />
    </>
  )
  const act = (
    <a class="button do" href="/flip/ny">
      {words.prepare}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { rows: 'flip' }, act, children })
}
