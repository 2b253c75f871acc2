import { addDay, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import { closedWhyNames, weekdayNames } from '../known/opening-lines.tsx'
import { closedWhys, pageOfOpening, weekdays, type Opening, type OpeningFacts } from '../known/openings.ts'
import { changedOpening, closeForm, newOpening } from './form.ts'
import { messages } from './messages.ts'

/** How long an opening stands unless somebody says otherwise. */
const usualDays = 90

/** Where a company's opening is written down. */
export function newOpeningPage(visit: Visit, company: Company, again?: Again) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, newOpening(now), {
    again,
    first: {
      ...{ hoursFrom: '2', hoursTo: '15', places: '1' },
      ...{ openFrom: today(now), openUntil: addDay(now, usualDays) },
    },
  })
  const back = pageOf(company.id)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${back}/plads`}>
        <Facts visit={visit} form={form} />
        <SaveOrLeave save={words.save} leave={words.leave} to={back} />
      </FormOf>
    </>
  )
  const head = {
    title: words.newTitle(company.name),
    when: words.newLead,
    seen: { rows: 'opening' as const },
  }
  return answer(visit, { ...head, parents: [{ href: back, word: company.name }], children }, form.status)
}

/** Where what stands of it is said anew. */
export function changeOpeningPage(visit: Visit, opening: Opening, again?: Again) {
  const words = messages[visit.language]
  const address = pageOfOpening(opening.id)
  const form = fill(visit.language, changedOpening(visit.services.now()), { again, first: textOf(opening) })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <Facts visit={visit} form={form} />
        <SaveOrLeave save={words.save} leave={words.leave} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle(opening.work), seen: { rows: 'opening' as const }, children },
      parents: [{ href: address, word: opening.work }],
    },
    form.status,
  )
}

const textOf = ({ hoursFrom, hoursTo, places, ...facts }: OpeningFacts) => ({
  ...{ hoursFrom: String(hoursFrom), hoursTo: String(hoursTo), places: String(places) },
  ...{ work: facts.work, tasks: facts.tasks, days: facts.days, transport: facts.transport },
  ...{ welcomes: facts.welcomes, value: facts.value, openFrom: facts.openFrom, openUntil: facts.openUntil },
})

/** Where an opening is closed, with the reason. */
export function closePage(visit: Visit, opening: Opening, again?: Again) {
  const words = messages[visit.language]
  const address = pageOfOpening(opening.id)
  const form = fill(visit.language, closeForm, { again })
  const options = closedWhys.map((value) => ({ value, label: closedWhyNames[value][visit.language] }))
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/luk`}>
        <OneOf form={form} name="why" label={words.why} options={options} />
        <SaveOrLeave save={words.close} leave={words.leave} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.closeTitle(opening.work), when: words.closeLead, seen: { rows: 'opening' as const } },
      ...{ parents: [{ href: address, word: opening.work }], children },
    },
    form.status,
  )
}

function Facts({ visit: { language }, form }: { visit: Visit; form: Filled<keyof OpeningFacts> }) {
  const words = messages[language]
  const days = weekdays.map((value) => ({ value, label: weekdayNames[value][language] }))
  return (
    <>
      <Text form={form} name="work" label={words.work} hint={words.workHint} />
      <LongText form={form} name="tasks" label={words.tasks} rows={3} />
      <Text form={form} name="hoursFrom" label={words.hoursFrom} short inputmode="numeric" />
      <Text form={form} name="hoursTo" label={words.hoursTo} short inputmode="numeric" />
      <SomeOf form={form} name="days" label={words.days} hint={words.daysHint} options={days} />
      <Text form={form} name="places" label={words.places} short inputmode="numeric" />
      <LongText form={form} name="transport" label={words.transport} rows={2} />
      <LongText form={form} name="welcomes" label={words.welcomes} hint={words.welcomesHint} rows={2} />
      <LongText form={form} name="value" label={words.value} rows={2} />
      <Day form={form} name="openFrom" label={words.openFrom} />
      <Day form={form} name="openUntil" label={words.openUntil} />
    </>
  )
}
