import type { UsableCode } from '../../shared/codebook/codes.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { codeForm } from './form.ts'
import { messages } from './messages.ts'

/** The municipality's own words: made here, and deleted while they are on no talk. */
export function ownWordsPage(visit: Visit, codes: readonly UsableCode[], again?: Again) {
  const words = messages[visit.language]
  const { language } = visit
  const own = codes.filter((code) => code.own)
  const form = fill(language, codeForm, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <ul class="list">
        {own.map((code) => (
          <li>
            <p class="title">{code.name[language]}</p>
            <p>{code.definition[language]}</p>
            {code.mine && (
              <form method="post" action={`/ordbog/egne/${code.id}/slet`}>
                <button class="quiet gone" aria-label={`${words.remove}: ${code.name[language]}`}>
                  {words.remove}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <FormOf form={form} to="/ordbog/egne">
        <h2>{words.newCode}</h2>
        <Text form={form} name="name" label={words.newName} hint={words.newNameHint} />
        <LongText
          form={form}
          name="definition"
          label={words.newDefinition}
          hint={words.newDefinitionHint}
          rows={4}
        />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.bookTitle,
      when: words.bookLead,
      seen: { rows: 'code' },
      parents: [{ href: '/ordbog', word: words.glossary }],
      next: [{ href: '/ordbog#egne', word: words.glossary, why: words.glossaryWhy }],
      children,
    },
    form.status,
  )
}
