import { longDate } from '@lydhoer/words'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import type { Wonder } from './came-from.ts'
import { wantedQuery } from './form.ts'
import { resourceKindNames, resourceKinds } from './kinds.ts'
import { messages } from './messages.ts'
import type { Resource, Wanted } from './resources.ts'

interface ListProps {
  page: ListPage<Resource>
  wanted: Wanted
  /** The loops that something came from. */
  loops: readonly Wonder[]
}

/** All that others can use, or those of one kind or from one loop. */
export function resourcesPage(visit: Visit, { page, wanted, loops }: ListProps) {
  const { language } = visit
  const words = messages[language]
  const isSome = wanted.kind !== null || wanted.loopId !== null
  const asked = new URLSearchParams({
    ...(wanted.kind && { slags: wanted.kind }),
    ...(wanted.loopId && { undren: wanted.loopId }),
  }).toString()
  const children = (
    <>
      {(page.rows.length > 0 || isSome) && <WhichOnes visit={visit} wanted={wanted} loops={loops} />}
      {page.rows.length === 0 && page.after === null && <p>{isSome ? words.noneSuch : words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list resources">
          {page.rows.map((resource) => (
            <li>
              <a class="title" href={`/materialer/${resource.id}`}>
                {resource.title}
              </a>
              <p class="resource-use">{resource.use}</p>
              <p class="small">
                {resource.restsSince && <>{words.restsSince(longDate(language, resource.restsSince))}. </>}
                {words.madeBy(
                  resourceKindNames[resource.kind][language],
                  kindNames[resource.madeAs][language],
                  longDate(language, resource.madeOn),
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address={asked ? `/materialer?${asked}` : '/materialer'} />
    </>
  )
  const act = (
    <a class="button do" href={wanted.loopId ? `/materialer/nyt?undren=${wanted.loopId}` : '/materialer/nyt'}>
      {words.make}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { rows: 'resource' }, act, children })
}

/** Which of them are shown: by kind, and by the wonder that they came from. */
function WhichOnes({
  visit: { language },
  wanted,
  loops,
}: Pick<ListProps, 'wanted' | 'loops'> & { visit: Visit }) {
  const words = messages[language]
  const form = fill(language, wantedQuery, {
    first: { slags: wanted.kind ?? '', undren: wanted.loopId ?? '' },
  })
  return (
    <form method="get" action="/materialer" class="row which-resources" aria-label={words.which} novalidate>
      <Choice
        form={form}
        name="slags"
        label={words.kind}
        none={words.anyKind}
        options={resourceKinds.map((value) => ({ value, label: resourceKindNames[value][language] }))}
      />
      {loops.length > 0 && (
        <Choice
          form={form}
          name="undren"
          label={words.fromLoop}
          none={words.anyLoop}
          options={loops.map(({ id, wonder }) => ({ value: id, label: wonder ?? words.emptied }))}
        />
      )}
      <button class="button">{words.show}</button>
    </form>
  )
}
