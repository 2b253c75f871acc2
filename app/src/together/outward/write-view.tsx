import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, OneOf, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { say } from '@lydhoer/words'
import { kindNames, kindsOfPeople } from '../house/kinds-of-people.ts'
import { changedOutward, newOutward } from './form.ts'
import { outwardKindNames, outwardKinds } from './kinds.ts'
import type { Lead } from './leads.ts'
import { messages } from './messages.ts'
import type { Outward } from './tellings.ts'

interface WriteProps {
  leads: readonly Lead[]
  again?: Again | undefined
}

/** Where something that the house tells is put down. */
export function newTellingPage(visit: Visit, { leads, again }: WriteProps) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, newOutward(services.now()), { again, first: { kind: 'talk' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/udadtil/ny">
        <Facts visit={visit} form={form} leads={leads} />
        <SaveOrLeave save={words.save} leave={words.stopped} to="/udadtil" />
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'outward' }, children },
    form.status,
  )
}

/** Where whoever prepares it says anew what it is. */
export function changeTellingPage(
  visit: Visit,
  { telling, leads, again }: WriteProps & { telling: Outward },
) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/udadtil/${telling.id}`
  const { title, kind, to, day, speaks, about, address: lies, lead, version } = telling
  const form = fill(language, changedOutward(services.now()), {
    again,
    first: {
      ...{ title, kind, to, day, speaks, about, address: lies, seen: String(version) },
      leads: lead ? `${lead.kind} ${lead.id}` : '',
    },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <input type="hidden" name="seen" value={again?.typed['seen']?.toString() ?? String(version)} />
        <Facts visit={visit} form={form} leads={leads} />
        <SaveOrLeave save={words.saveChange} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{
        title: words.changeTitle(title),
        when: words.changeLead,
        seen: { rows: 'outward' as const },
        children,
      },
      parents: [{ href: address, word: title }],
    },
    form.status,
  )
}

type Fields = 'title' | 'kind' | 'to' | 'day' | 'speaks' | 'about' | 'address' | 'leads'

function Facts<Name extends string>({
  visit: { language },
  form: all,
  leads,
}: {
  visit: Visit
  form: Filled<Name | Fields>
  leads: readonly Lead[]
}) {
  const words = messages[language]
  // What stands in both forms.
  const form = all as Filled<Fields>
  return (
    <>
      <Text form={form} name="title" label={words.fieldTitle} />
      <OneOf
        form={form}
        name="kind"
        label={words.kind}
        inRow
        options={outwardKinds.map((value) => ({ value, label: outwardKindNames[value][language] }))}
      />
      <Text form={form} name="to" label={words.to} hint={words.toHint} />
      <Day form={form} name="day" label={words.day} hint={words.dayHint} />
      <SomeOf
        form={form}
        name="speaks"
        label={words.speaks}
        hint={words.speaksHint}
        options={kindsOfPeople.map((value) => ({ value, label: say(kindNames[value], language) }))}
      />
      <LongText form={form} name="about" label={words.about} hint={words.aboutHint} rows={5} />
      <Text form={form} name="address" label={words.address} hint={words.addressHint} />
      {leads.length > 0 && (
        <Choice
          form={form}
          name="leads"
          label={words.leads}
          none={words.noLead}
          options={leads.map(({ kind, id, word }) => ({
            value: `${kind} ${id}`,
            label: `${words.leadNames[kind]}: ${word ?? words.emptied}`,
          }))}
        />
      )}
    </>
  )
}
