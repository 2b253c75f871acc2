import { longDate, type Language } from '@lydhoer/words'
import { answer } from '../../../shared/page/layout.tsx'
import { Pages } from '../../../shared/page/pages.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { letterKinds } from './kinds.ts'
import { messages } from './messages.ts'
import type { ListedTemplate } from './templates.ts'

/** The house's letters, those in use before those that are not. */
export function templatesPage(visit: Visit, page: ListPage<ListedTemplate>) {
  const { language } = visit
  const words = messages[language]
  const rows = page.rows.toSorted(
    (one, other) => Number(one.endedOn !== null) - Number(other.endedOn !== null),
  )
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      <ul class="list letters">
        {rows.map((template) => (
          <li>
            <h2>
              <a href={`/breve/${template.id}`}>{template.name}</a>
            </h2>
            <p>
              {letterKinds[template.kind][language]}
              {template.for && `: ${template.for}`}.
            </p>
            <p class="small">{standing(language, template).join(' ')}</p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={page} address="/breve" />
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'letter_template' }, children },
    act: (
      <a class="button do" href="/breve/ny">
        {words.begin}
      </a>
    ),
    next: [
      { href: '/breve/efter', word: words.lookOver },
      { href: '/breve/krav', word: words.demands },
      { href: '/breve/memo', word: words.memo },
    ],
  })
}

/** Who uses it, and where its versions stand. */
function standing(language: Language, { endedOn, department, used, hasDraft }: ListedTemplate): string[] {
  const words = messages[language]
  if (endedOn !== null) return [words.ended(longDate(language, endedOn))]
  return [
    department ? words.ofDepartment(department.name) : words.ofAll,
    used ? words.used(used.number, longDate(language, used.from)) : words.neverUsed,
    ...(hasDraft ? [words.hasDraft] : []),
  ]
}
