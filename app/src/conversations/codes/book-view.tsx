import { codebook } from '@lydhoer/conversation'
import type { UsableCode } from '../talk/notes/codes.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { codeForm } from './form.ts'
import { messages } from './messages.ts'

/** The codebook: what each code means, when to use it and when not, and the municipality's own. */
export function bookPage(visit: Visit, codes: readonly UsableCode[], again?: Again) {
  const words = messages[visit.language]
  const { language } = visit
  const own = codes.filter((code) => code.own)
  const form = fill(language, codeForm, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      {(['concept', 'involvementForm'] as const).map((group) => (
        <section>
          <h2>{group === 'concept' ? words.concepts : words.forms}</h2>
          {codebook
            .filter((code) => code.group === group)
            .map((code) => (
              <details class="entry" id={code.identifier}>
                <summary>
                  <span class="title">{code.name[language]}</span> {code.definition[language]}
                </summary>
                <dl>
                  <dt>{words.use}</dt>
                  <dd>{code.use[language]}</dd>
                  <dt>{words.notUse}</dt>
                  <dd>{code.notUse[language]}</dd>
                  <dt>{words.example}</dt>
                  <dd class="talk">{code.example[language]}</dd>
                </dl>
              </details>
            ))}
        </section>
      ))}
      <section id="egne">
        <h2>{words.own}</h2>
        <ul class="list">
          {own.map((code) => (
            <li>
              <p class="title">{code.name[language]}</p>
              <p>{code.definition[language]}</p>
              {code.mine && (
                <form method="post" action={`/kodebog/${code.id}/slet`}>
                  <button class="quiet gone" aria-label={`${words.remove}: ${code.name[language]}`}>
                    {words.remove}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <FormOf form={form} to="/kodebog">
          <h3>{words.newCode}</h3>
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
      </section>
    </>
  )
  return answer(
    visit,
    {
      title: words.bookTitle,
      when: words.bookLead,
      seen: { rows: 'code' },
      next: [
        { href: '/ordliste', word: words.glossary, why: words.glossaryWhy },
        { href: '/kodebog/enige', word: words.agreeAll },
      ],
      children,
    },
    form.status,
  )
}
