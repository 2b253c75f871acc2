import { longDate } from '@lydhoer/words'
import { Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import { fileAddress } from './file-view.tsx'
import { listForm } from './form.ts'
import { messages } from './messages.ts'

/** The companies by name, and a field to find one in. */
export function companiesPage(
  visit: Visit,
  { page, ord }: { page: ListPage<Company & { free: number }>; ord: string },
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, listForm, { first: { ord } })
  const children = (
    <>
      <form class="row" action="/virksomheder" autocomplete="off">
        <Text form={form} name="ord" label={words.find} hint={words.findHint} />
        <button class="button">{words.look}</button>
        {ord && <a href="/virksomheder">{words.all}</a>}
      </form>
      {page.rows.length === 0 && page.after === null && <p>{ord ? words.noneFound(ord) : words.none}</p>}
      <ul class="list">
        {page.rows.map((one) => (
          <li>
            <a class="title" href={pageOf(one.id)}>
              {one.name}
            </a>
            <p class="small">
              {[one.industry, one.town].filter(Boolean).join(', ')}
              {one.closedOn && `. ${words.closed(longDate(language, one.closedOn))}`}
              {one.free > 0 && `. ${words.free(one.free)}`}
            </p>
          </li>
        ))}
      </ul>
      {page.next !== null && (
        <p>
          <a
            class="button"
            rel="next"
            href={`/virksomheder?${new URLSearchParams({ ord, efter: page.next }).toString()}`}
          >
            {words.more}
          </a>
        </p>
      )}
    </>
  )
  const act = (
    <a class="button do" href="/virksomheder/ny">
      {words.add}
    </a>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'company' as const }, act, children },
    next: [{ href: fileAddress, word: words.fileWay }],
  })
}
