import { say, longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { ownParents } from '../matter/pages.tsx'
import { SheetLines } from './lines-view.tsx'
import { kindNames } from './kind-names.ts'
import { ownMessages } from './own-messages.ts'
import type { Sheet } from './queries.ts'

/** What the citizen has been told of rights and duties, with the help that comes with each. */
export function ownPage(
  visit: Visit,
  { sheets, workers, kept }: { sheets: readonly Sheet[]; workers: readonly string[]; kept: string },
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  return answer(visit, {
    title: words.title,
    when: sheets.length > 0 ? words.lead : words.none,
    seen: { rows: 'guidance_sheet', with: workers },
    parents: ownParents(visit),
    narrow: true,
    children: (
      <>
        {sheets.map(({ kind, lines, givenAt }) => (
          <section class="item">
            <h2>{say(kindNames[kind], language)}</h2>
            <p class="small">{givenAt ? words.given(longDate(language, givenAt)) : words.notGiven}</p>
            <SheetLines lines={lines} language={language} />
          </section>
        ))}
        {sheets.length > 0 && <p>{words.ask}</p>}
        <p class="small">{kept}</p>
      </>
    ),
  })
}
