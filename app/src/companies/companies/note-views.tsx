import { addDay, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, OneOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Child } from 'hono/jsx'
import type { Sentence } from '@lydhoer/words'
import { pageOf, type Company } from '../known/companies.ts'
import { aboutNames, abouts, saidNames, saids, wayNames, ways, whyNames, whys } from './kinds.ts'
import type { Caution } from './known-of.ts'
import {
  agreementForm,
  callForm,
  cautionAgainForm,
  cautionForm,
  contactForm,
  saidForm,
} from './note-forms.ts'
import { noteMessages } from './note-messages.ts'
import type { noteTables } from './notes.ts'

type Table = (typeof noteTables)[keyof typeof noteTables]

interface Sheet {
  company: Company
  to: string
  title: string
  lead: string
  rows: Table
  form: Pick<Filled<string>, 'status' | 'problems' | 'submissionId' | 'language'>
}

/** A form about a company, on a page of its own. */
function sheet(visit: Visit, { company, to, title, lead, rows, form }: Sheet, fields: Child) {
  const words = noteMessages[visit.language]
  const back = pageOf(company.id)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form as Filled<string>} to={`${back}/${to}`}>
        {fields}
        <SaveOrLeave save={words.save} leave={words.leave} to={back} />
      </FormOf>
    </>
  )
  const parents = [{ href: back, word: company.name }]
  return answer(visit, { title, when: lead, seen: { rows }, parents, children }, form.status)
}

const options = <Value extends string>(
  { language }: Visit,
  values: readonly Value[],
  names: Readonly<Record<Value, Sentence>>,
) => values.map((value) => ({ value, label: names[value][language] }))

export function contactPage(visit: Visit, company: Company, again?: Again) {
  const words = noteMessages[visit.language]
  const form = fill(visit.language, contactForm, { again })
  const head = { title: words.contactTitle(company.name), lead: words.contactLead }
  return sheet(
    visit,
    { company, to: 'kontakt', ...head, rows: 'company_contact', form },
    <>
      <Text form={form} name="name" label={words.contactName} />
      <Text form={form} name="does" label={words.does} />
      <Text form={form} name="phone" label={words.phone} short />
      <Text form={form} name="mail" label={words.mail} />
    </>,
  )
}

export function callPage(visit: Visit, company: Company, again?: Again) {
  const words = noteMessages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, callForm(now), { again, first: { way: 'rang', on: today(now) } })
  const head = { title: words.callTitle(company.name), lead: words.callLead }
  return sheet(
    visit,
    { company, to: 'ringet', ...head, rows: 'company_call', form },
    <>
      <OneOf form={form} name="way" label={words.way} options={options(visit, ways, wayNames)} inRow />
      <OneOf form={form} name="about" label={words.about} options={options(visit, abouts, aboutNames)} />
      <Day form={form} name="on" label={words.on} />
      <Text form={form} name="with" label={words.with} />
      <LongText form={form} name="words" label={words.callWords} hint={words.callWordsHint} rows={3} />
      <Day form={form} name="ringBackOn" label={words.ringBackOn} hint={words.ringBackHint} />
    </>,
  )
}

export function agreementPage(visit: Visit, company: Company, again?: Again) {
  const words = noteMessages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, agreementForm(now), { again, first: { from: today(now) } })
  const head = { title: words.agreementTitle(company.name), lead: words.agreementLead }
  return sheet(
    visit,
    { company, to: 'aftale', ...head, rows: 'company_agreement', form },
    <>
      <LongText form={form} name="words" label={words.agreementWords} rows={4} />
      <Day form={form} name="from" label={words.from} />
      <Day form={form} name="until" label={words.until} />
    </>,
  )
}

export function saidPage(visit: Visit, company: Company, again?: Again) {
  const words = noteMessages[visit.language]
  const form = fill(visit.language, saidForm, { again, first: { kind: 'value' } })
  const head = { title: words.saidTitle(company.name), lead: words.saidLead }
  return sheet(
    visit,
    { company, to: 'ord', ...head, rows: 'company_said', form },
    <>
      <OneOf form={form} name="kind" label={words.kind} options={options(visit, saids, saidNames)} />
      <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
      <Tick form={form} name="saidYes" label={words.saidYes} hint={words.saidYesHint} />
    </>,
  )
}

/** How long a caution holds unless somebody chooses otherwise. */
const usualDays = 180

export function cautionPage(visit: Visit, company: Company, again?: Again) {
  const words = noteMessages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, cautionForm(now), {
    again,
    first: { endsOn: addDay(now, usualDays) },
  })
  const head = { title: words.cautionTitle(company.name), lead: words.cautionLead }
  return sheet(
    visit,
    { company, to: 'pas-paa', ...head, rows: 'company_caution', form },
    <>
      <Choice form={form} name="why" label={words.why} none="" options={options(visit, whys, whyNames)} />
      <Holds visit={visit} form={form} />
    </>,
  )
}

/** Where whoever wrote a caution looks at it again. */
export function cautionAgainPage(
  visit: Visit,
  company: Company,
  { id, words: reason, endsOn }: Pick<Caution, 'id' | 'words' | 'endsOn'>,
  again?: Again,
) {
  const words = noteMessages[visit.language]
  const form = fill(visit.language, cautionAgainForm(visit.services.now()), {
    again,
    first: { words: reason, endsOn },
  })
  const head = { title: words.cautionAgainTitle(company.name), lead: words.cautionLead }
  return sheet(
    visit,
    { company, to: `pas-paa/${id}`, ...head, rows: 'company_caution', form },
    <Holds visit={visit} form={form} />,
  )
}

function Holds({ visit: { language }, form }: { visit: Visit; form: Filled<'words' | 'endsOn'> }) {
  const words = noteMessages[language]
  return (
    <>
      <LongText form={form} name="words" label={words.reason} hint={words.reasonHint} rows={3} />
      <Day form={form} name="endsOn" label={words.endsOn} />
    </>
  )
}
