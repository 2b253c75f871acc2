import { codebook } from '@lydhoer/conversation'
import type { UsableCode } from '../talk/notes/codes.ts'
import { ErrorSummary, Field, SubmissionId } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

/** The codebook: what each code means, when to use it and when not, and the municipality's own. */
export function bookPage(visit: Visit, codes: readonly UsableCode[], again?: Again) {
  const words = messages[visit.language]
  const { language } = visit
  const own = codes.filter((code) => code.own)
  const problems = again?.problems ?? []
  const typed = (name: string) => String(again?.typed[name] ?? '')
  const children = (
    <>
      <h1>{words.bookTitle}</h1>
      <p class="lead">
        {words.bookLead} <a href="/kodebog/enige">{words.agreeAll}</a>
      </p>
      <ErrorSummary problems={problems} language={language} />
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
                  <button class="quiet" aria-label={`${words.remove}: ${code.name[language]}`}>
                    {words.remove}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <form method="post" action="/kodebog" autocomplete="off" novalidate>
          <h3>{words.newCode}</h3>
          <SubmissionId />
          <Field
            name="name"
            label={words.newName}
            hint={words.newNameHint}
            problems={problems}
            language={language}
          >
            {(wiring) => (
              <input class="form-input" name="name" maxlength={80} value={typed('name')} {...wiring} />
            )}
          </Field>
          <Field
            name="definition"
            label={words.newDefinition}
            hint={words.newDefinitionHint}
            problems={problems}
            language={language}
          >
            {(wiring) => (
              <textarea name="definition" maxlength={2000} rows={4} {...wiring}>
                {typed('definition')}
              </textarea>
            )}
          </Field>
          <button class="button do">{words.save}</button>
        </form>
      </section>
    </>
  )
  return answer(visit, { title: words.bookTitle, children }, again ? 422 : 200)
}
