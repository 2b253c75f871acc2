import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { OwnPart } from '../../shared/request/taken-out.ts'
import { ownParents } from '../matter/pages.tsx'
import { messages } from './messages.ts'

/**
 * All there is of a citizen's: what it is, until when, and where it is ended.
 *
 * @param there those of the parts that there is something of
 */
export function allOfMinePage(visit: Visit, parts: readonly OwnPart[], there: ReadonlySet<OwnPart>) {
  const words = messages[visit.tongue]
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: 'meAlone',
    parents: ownParents(visit),
    narrow: true,
    children: (
      <>
        <section class="item">
          <h2>{words.take}</h2>
          <p>{words.takeLead}</p>
          <p>
            <a class="button" href="/min/alt/fil" download>
              {words.asPage}
            </a>
          </p>
          <p class="small">
            {words.dataLead}{' '}
            <a href="/min/alt/data" download>
              {words.asData}
            </a>
          </p>
        </section>
        {parts.map((part) => (
          <section class="item">
            <h2>{part.title}</h2>
            <p>{there.has(part) ? part.ends : words.nothing}</p>
            {there.has(part) && (
              <p>
                <a href={part.href}>{words.see(part.title)}</a>
              </p>
            )}
          </section>
        ))}
      </>
    ),
  })
}
