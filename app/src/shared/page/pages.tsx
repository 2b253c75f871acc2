import type { ListPage } from '../request/list-page.ts'
import type { Visit } from '../request/route.ts'
import { messages } from './messages.ts'

/** The ways on from a page of a list, the newest first: plain links, and none where all fits. */
export function Pages({
  visit,
  page,
  address,
  name = 'efter',
  of,
}: {
  visit: Visit
  page: ListPage<unknown>
  /** Of the first page. */
  address: string
  /** What the row to go on after is called in the address, where a page has several lists. */
  name?: string
  /** And what that list is called. */
  of?: string
}) {
  const words = messages[visit.tongue]
  if (page.after === null && page.next === null) return null
  return (
    <nav class="row" aria-label={of ? `${words.pages}: ${of}` : words.pages}>
      {page.rows.length === 0 && <p>{words.noMore}</p>}
      {page.after !== null && (
        <a class="button" href={address}>
          {words.newest}
        </a>
      )}
      {page.next !== null && (
        <a
          class="button"
          rel="next"
          href={`${address}${address.includes('?') ? '&' : '?'}${name}=${page.next}`}
        >
          {words.older}
        </a>
      )}
    </nav>
  )
}
