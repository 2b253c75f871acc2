import type { SchemaFile, SchemaState } from '@lydhoer/letters/memo-schema'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { LongText, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { newSchemaFile } from './form.ts'
import { messages } from './messages.ts'

/** What messages are checked by, what of it is not, and where a file of it is put in. */
export function schemaPage(
  visit: Visit,
  { files, state, again }: { files: readonly SchemaFile[]; state: SchemaState; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, newSchemaFile, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.what}</p>
      <State visit={visit} state={state} />
      {files.length > 0 && (
        <>
          <h2>{words.files}</h2>
          <ul class="list">
            {files.map(({ name, text }) => (
              <li>
                <form method="post" action={`/breve/memo/${name}/slet`} class="row">
                  <span>
                    {name} <span class="small">{words.signs(text.length)}</span>
                  </span>
                  <button class="quiet gone" aria-label={words.away(name)}>
                    {words.takeOut}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.add}</h2>
      <FormOf form={form} to="/breve/memo">
        <Text form={form} name="name" label={words.name} hint={words.nameHint} />
        <LongText form={form} name="text" label={words.text} hint={words.textHint} rows={8} />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { ...{ title: words.title, when: words.lead, seen: { rows: 'memo_schema' }, children } },
    form.status,
  )
}

function State({ visit: { language }, state }: { visit: Visit; state: SchemaState }) {
  const words = messages[language]
  if (state.is === 'none') return <p>{words.none}</p>
  if (state.is === 'lacking') return <p>{words.lacking(state.names.join(', '))}</p>
  if (state.is === 'unusable')
    return (
      <>
        <p>{words.unusable(state.what[language])}</p>
        {state.says && (
          <p class="small" lang="en">
            {state.says}
          </p>
        )}
      </>
    )
  return (
    <p>
      {words.usable} {state.leftOut > 0 && words.leftOut(state.leftOut)} {words.notTried}
    </p>
  )
}
