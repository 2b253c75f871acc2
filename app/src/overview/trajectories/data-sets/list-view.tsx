import { answer } from '../../../shared/page/layout.tsx'
import { Pages } from '../../../shared/page/pages.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Visit } from '../../../shared/request/route.ts'
import type { DataSetSeen } from '../data-set.ts'
import type { StudySeen } from '../studies.ts'
import { messages } from './messages.ts'
import { isEmpty, sizeOf, StudyList } from './parts-view.tsx'

/** All that somebody may use and see. */
export function listPage(
  visit: Visit,
  { sets, studies }: { sets: ListPage<DataSetSeen>; studies: ListPage<StudySeen> },
) {
  const words = messages[visit.language]
  const children = (
    <>
      <h2>{words.studies}</h2>
      {isEmpty(studies) ? (
        <p class="small">{words.noStudies}</p>
      ) : (
        <StudyList visit={visit} studies={studies} address="/forloeb" />
      )}
      <h2>{words.dataSets}</h2>
      {isEmpty(sets) && <p class="small">{words.noneYet}</p>}
      <ul class="list">
        {sets.rows.map((set) => (
          <li>
            <a class="title" href={`/forloeb/data/${set.id}`}>
              {set.about.title}
            </a>
            <p class="small">
              {words.purposes[set.purpose]} · {sizeOf(visit, set)}
            </p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={sets} address="/forloeb" name="data" of={words.dataSets} />
    </>
  )
  const act = (
    <a class={isEmpty(sets) ? 'button do' : 'button'} href="/forloeb/data/nyt">
      {words.newData}
    </a>
  )
  return answer(visit, { title: words.listTitle, when: words.listLead, seen: 'meAlone', act, children })
}
