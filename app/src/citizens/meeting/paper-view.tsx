import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { parentsOf } from '../matter/pages.tsx'
import { SaidLine } from './line-view.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import type { Now } from './read.ts'

/** A sheet to write on by hand: what is to be talked about, and the two lists, empty. */
export function paperPage(visit: Visit, { citizen, lines }: Now) {
  const words = messages[visit.language]
  const own = ownMessages[visit.tongue]
  const open = lines.filter(({ cameOfIt }) => cameOfIt === null)
  const children = (
    <div class="sheet">
      <p>{words.date} ______________________</p>
      <h2>{words.wants(citizen.firstName)}</h2>
      <ul class="bare agenda-lines">
        {open.map((line) => (
          <li>
            <SaidLine visit={visit} line={line} />
            <p class="rule" />
          </li>
        ))}
        {[1, 2].map(() => (
          <li>
            <p class="rule" />
          </li>
        ))}
      </ul>
      <div class="two-lists">
        {[own.agreed, own.notAgreed].map((title, at) => (
          <section>
            <h2>{title}</h2>
            {at === 0 && <p class="small">{words.whoAndWhen}</p>}
            {[1, 2, 3, 4, 5, 6].map(() => (
              <p class="rule" />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
  return answer(visit, {
    title: words.paperTitle(citizen.firstName),
    when: words.paperLead,
    seen: { rows: 'agenda_line', with: [citizen.firstName] },
    parents: [...parentsOf(citizen), { href: `/borgere/${citizen.id}/moede`, word: words.word }],
    children,
  })
}
