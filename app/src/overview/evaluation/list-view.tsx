import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Evaluation } from './evaluations.ts'
import { messages } from './messages.ts'

/** All evaluations that the visitor may see. */
export function evaluationsPage(visit: Visit, page: ListPage<Evaluation>) {
  const words = messages[visit.language]
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((one) => (
            <li>
              <a class="title" href={`/evaluering/${one.id}`}>
                {one.title}
              </a>
              <p>{one.question}</p>
              <p class="small">
                {timeOf(visit, one)} {one.isIn && words.youAreIn}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address="/evaluering" />
    </>
  )
  const act = holdsOneOf(visit.me.roles, whoAreOfTheHouse) && (
    <a class="button do" href="/evaluering/ny">
      {words.begin}
    </a>
  )
  return answer(visit, {
    ...{
      title: words.title,
      when: words.lead,
      seen: { rows: 'evaluation', with: [words.invitees] },
      except: words.andInvited,
    },
    ...{ act, children },
  })
}

/** The time that it is about. */
export const timeOf = ({ language }: Visit, { fromDay, toDay }: Pick<Evaluation, 'fromDay' | 'toDay'>) =>
  messages[language].about(longDate(language, fromDay), longDate(language, toDay))
