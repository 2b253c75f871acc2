import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { parentsOf } from '../matter/pages.tsx'
import { pictogramNames, pictograms } from '../matter/pictograms/names.ts'
import { fieldsOf, lineNumbers, sheetForm } from './form.ts'
import { kindNames } from './kind-names.ts'
import { messages } from './messages.ts'
import type { Sheet } from './queries.ts'

/** The lines of a sheet, to be put right for one citizen; a line left empty is none. */
export function changePage(
  visit: Visit,
  { citizen, sheet, again }: { citizen: Citizen; sheet: Sheet; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const here = `/borgere/${citizen.id}/vejledning/${sheet.id}`
  const form = fill(language, sheetForm, { again, first: fieldsOf(sheet.lines) })
  const pictures = pictograms.map((value) => ({ value, label: pictogramNames[value][language] }))
  return answer(
    visit,
    {
      title: words.changeFor(kindNames[sheet.kind][language], citizen.firstName),
      when: words.changeLead,
      seen: { rows: 'guidance_sheet', with: [citizen.firstName] },
      parents: [...parentsOf(citizen), { href: `/borgere/${citizen.id}/vejledning`, word: words.word }],
      children: (
        <>
          <ErrorSummary {...form} />
          <FormOf form={form} to={`${here}/ret`}>
            {lineNumbers.map((n) => (
              <fieldset class="guidance-line">
                <legend>{words.line(n + 1)}</legend>
                <LongText form={form} name={`duty${n}`} label={words.duty} rows={2} />
                <LongText form={form} name={`help${n}`} label={words.help} rows={2} />
                <Choice
                  form={form}
                  name={`picture${n}`}
                  label={words.picture}
                  none={words.noPicture}
                  options={pictures}
                  short
                />
              </fieldset>
            ))}
            <button class="button do">{words.save}</button>
          </FormOf>
        </>
      ),
    },
    form.status,
  )
}
