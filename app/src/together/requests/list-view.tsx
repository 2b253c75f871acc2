import { today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Request } from './requests.ts'
import { sideNames, sides, type Side } from './sides.ts'
import { StandingOf } from './standing-view.tsx'

interface ListProps {
  page: ListPage<Request>
  /** How many ask each too. */
  supporters: ReadonlyMap<string, number>
  /** How many wait for an answer, of each side. */
  open: ReadonlyMap<Side, number>
  onlyOpen: boolean
}

/** From so many that wait for one side, it is said that they are many. */
const many = 6

/** All that is asked. */
export function requestsPage(visit: Visit, { page, supporters, open, onlyOpen }: ListProps) {
  const { language, services } = visit
  const words = messages[language]
  const waiting = sides.filter((side) => open.get(side))
  const day = today(services.now())
  const children = (
    <>
      {waiting.length > 0 && (
        <p>
          {waiting.map((side) => `${words.standing(sideNames[side][language], open.get(side) ?? 0)} `)}
          {waiting.some((side) => (open.get(side) ?? 0) >= many) && words.tooMany}
        </p>
      )}
      {(page.rows.length > 0 || onlyOpen) && (
        <p class="small">
          {onlyOpen ? (
            <a href="/spoergsmaal">{words.all}</a>
          ) : (
            waiting.length > 0 && <a href="/spoergsmaal?kun=ubesvaret">{words.onlyOpen}</a>
          )}
        </p>
      )}
      {page.rows.length === 0 && page.after === null && <p>{onlyOpen ? words.noneOpen : words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((request) => (
            <li>
              <a class="title" href={`/spoergsmaal/${request.id}`}>
                {request.question}
              </a>
              <p class="small">
                <StandingOf
                  language={language}
                  request={request}
                  supporters={supporters.get(request.id) ?? 0}
                  today={day}
                />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address={onlyOpen ? '/spoergsmaal?kun=ubesvaret' : '/spoergsmaal'} />
    </>
  )
  const act = (
    <a class="button do" href="/spoergsmaal/nyt">
      {words.ask}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { rows: 'request' }, act, children })
}

/** What nobody has answered, to be answered with a finding: a link each. */
export function answerWithPage(
  visit: Visit,
  { page, findingId }: { page: ListPage<Request>; findingId: string },
) {
  const words = messages[visit.language]
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.noneOpen}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map(({ id, question }) => (
            <li>
              <a class="title" href={`/spoergsmaal/${id}/svar?fund=${findingId}`}>
                {question}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address={`/spoergsmaal/svar-med?fund=${findingId}`} />
    </>
  )
  return answer(visit, {
    ...{ title: words.chooseTitle, when: words.chooseLead, seen: { rows: 'request' }, children },
  })
}
