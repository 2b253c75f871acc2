import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { LongText } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { browserKey } from '../../../shared/sealing/browser-key.ts'
import { keyOfLetters } from '../sealed.ts'
import { FactFields, FieldsToUse } from './facts-fields.tsx'
import { changedTemplate, newTemplate, wording } from './form.ts'
import { messages } from './messages.ts'
import type { LetterTemplate } from './templates.ts'
import type { LetterVersion } from './versions.ts'

interface Chooses {
  departments: readonly { id: string; name: string }[]
  colleagues: readonly { id: string; name: string }[]
  again?: Again | undefined
}

/** What is typed and not saved yet is kept in the browser, for whoever types it. */
export const unsaved = (visit: Visit) => ({
  islands: ['unsaved'],
  browserKey: browserKey(keyOfLetters(visit.services, visit.me), visit.me),
})

/** Where a letter is put in. */
export function newTemplatePage(visit: Visit, { departments, colleagues, again }: Chooses) {
  const { language, services, me } = visit
  const words = messages[language]
  const form = fill(language, newTemplate(services.now()), {
    again,
    first: { answersFor: me.personId, kind: 'firstMeeting' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/breve/ny">
        <FactFields form={form} departments={departments} colleagues={colleagues} />
        <LongText form={form} name="text" label={words.text} hint={words.textHint} rows={16} />
        <FieldsToUse language={language} />
        <div class="row">
          <button class="button do">{words.save}</button>
          <a href="/breve">{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'letter_template' }, children },
    form.status,
  )
}

/** Where it is changed what a letter is for. */
export function changeTemplatePage(
  visit: Visit,
  { template, departments, colleagues, again }: Chooses & { template: LetterTemplate },
) {
  const { language, services } = visit
  const words = messages[language]
  const { id, name, for: whom, kind, department, answersFor, lookAgainOn } = template
  const form = fill(language, changedTemplate(services.now()), {
    again,
    first: {
      ...{ name, for: whom, kind, department: department?.id ?? '' },
      ...{ answersFor: answersFor.id, lookAgainOn: lookAgainOn ?? '' },
    },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/breve/${id}/ret`}>
        <FactFields form={form} departments={departments} colleagues={colleagues} />
        <div class="row">
          <button class="button do">{words.save}</button>
          <a href={`/breve/${id}`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.change, when: words.changeLead, seen: { rows: 'letter_template' }, children },
      parents: [{ href: `/breve/${id}`, word: name }],
    },
    form.status,
  )
}

/** Where the draft is worded, or the next version begun. */
export function wordingPage(
  visit: Visit,
  { template, latest, again }: { template: LetterTemplate; latest: LetterVersion; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const address = `/breve/${template.id}`
  const isDraft = latest.usedFrom === null
  const form = fill(language, wording, { again, first: { text: latest.text } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/tekst`}>
        {/* Of what stands there now: whoever saves again has been told. */}
        <input type="hidden" name="seen" value={isDraft ? latest.savedAt.toISOString() : ''} />
        <LongText
          form={form}
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={24}
          keep={`${address}/tekst`}
        />
        <FieldsToUse language={language} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  const number = isDraft ? latest.number : latest.number + 1
  return answer(
    visit,
    {
      ...{ ...unsaved(visit), title: words.writeTitle(template.name, number), when: words.writeLead },
      ...{ seen: { rows: 'letter_version' }, children },
      parents: [{ href: address, word: template.name }],
    },
    form.status,
  )
}
