import { LongText } from '../../shared/page/form/controls.tsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { parentsOf } from '../matter/pages.tsx'
import { draftMessages } from './draft-messages.ts'
import { pasteForm } from './form.ts'
import { messages } from './messages.ts'

/** Where an old plan is put in as text. */
export function pastePage(visit: Visit, { citizen, again }: { citizen: Citizen; again?: Again | undefined }) {
  const { language } = visit
  const words = draftMessages[language]
  const form = fill(language, pasteForm, { again })
  return answer(
    visit,
    {
      title: words.pasteTitle,
      when: words.pasteLead,
      seen: { rows: 'plan_line', with: [citizen.firstName] },
      parents: [
        ...parentsOf(citizen),
        { href: `/borgere/${citizen.id}/plan`, word: messages[language].word },
        { href: `/borgere/${citizen.id}/plan/skriv`, word: words.goBack },
      ],
      children: (
        <>
          <ErrorSummary {...form} />
          <FormOf form={form} to={`/borgere/${citizen.id}/plan/skriv/saet-ind`}>
            <LongText form={form} name="text" label={words.text} hint={words.textHint} rows={14} />
            <button class="button do">{words.split}</button>
          </FormOf>
        </>
      ),
    },
    form.status,
  )
}
