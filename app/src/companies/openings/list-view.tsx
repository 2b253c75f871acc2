import { today } from '@lydhoer/words'
import { Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { OpeningLines } from '../known/opening-lines.tsx'
import type { Opening } from '../known/openings.ts'
import { listForm } from './form.ts'
import { messages } from './messages.ts'

interface Shown {
  /** The newest of all, or what is like some work. */
  page: ListPage<Opening>
  ord: string
}

/** What there is room for now, and a field to find some work in. */
export function openingsPage(visit: Visit, { page, ord }: Shown) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, listForm, { first: { ord } })
  const children = (
    <>
      <form class="row" action="/pladser" autocomplete="off">
        <Text form={form} name="ord" label={words.find} hint={words.findHint} />
        <button class="button">{words.look}</button>
        {ord && <a href="/pladser">{words.all}</a>}
      </form>
      {ord && page.rows.length > 0 && <h2>{words.alike(ord)}</h2>}
      {page.rows.length === 0 && page.after === null && <p>{ord ? words.noneFound(ord) : words.none}</p>}
      <OpeningLines language={language} those={page.rows} today={today(services.now())} />
      <Pages visit={visit} page={page} address="/pladser" />
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'opening' as const }, children },
    next: [{ href: '/virksomheder', word: words.companies }],
  })
}
