import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { parentsOf } from '../matter/pages.tsx'
import { fieldsOf } from './as-text.ts'
import { draftMessages } from './draft-messages.ts'
import { messages } from './messages.ts'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'

/** The plan as text for each field of the case system, to be copied by a button or by hand. */
export function textPage(
  visit: Visit,
  { citizen, version, around }: { citizen: Citizen; version: Version; around: Around },
) {
  const { language } = visit
  const words = draftMessages[language]
  return answer(visit, {
    title: words.asTextTitle,
    when: `${messages[language].titleOf(citizen.firstName, longDate(language, version.decidedAt ?? version.createdAt))}. ${words.asTextLead}`,
    seen: { rows: 'plan_line', with: [citizen.firstName] },
    parents: [...parentsOf(citizen), { href: `/borgere/${citizen.id}/plan`, word: messages[language].word }],
    islands: ['copy-text'],
    children: (
      <div class="case-fields">
        {fieldsOf(language, { name: citizen.firstName, version, around }).map(({ label, text }) => (
          <section>
            <h2>{label}</h2>
            <lydhoer-copy-text
              data-copy={words.copy}
              data-copy-what={words.copyWhat(label)}
              data-copied={words.copied}
              data-marked={words.marked}
            >
              <pre>{text}</pre>
            </lydhoer-copy-text>
          </section>
        ))}
      </div>
    ),
  })
}
