import { addDay, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import { linkForm } from './form.ts'
import { messages } from './messages.ts'

/** How long a company's page stands unless somebody says otherwise. */
const usualDays = 90

/** Where a company's address is made. */
export function makePage(visit: Visit, company: Company, again?: Again) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, linkForm(now), { again, first: { endsOn: addDay(now, usualDays) } })
  const back = pageOf(company.id)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${back}/side`}>
        <Text form={form} name="reach" label={words.reach} />
        <LongText form={form} name="expects" label={words.expects} hint={words.expectsHint} rows={4} />
        <Day form={form} name="endsOn" label={words.endsOn} />
        <SaveOrLeave save={words.make} leave={words.leave} to={back} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{
        title: words.makeTitle(company.name),
        when: words.makeLead,
        seen: { rows: 'company_link' as const },
      },
      ...{ parents: [{ href: back, word: company.name }], children },
    },
    form.status,
  )
}

/** The address, shown this once. */
export function madePage(
  visit: Visit,
  company: Company,
  { address, endsOn }: { address: string; endsOn: string },
) {
  const words = messages[visit.language]
  const back = pageOf(company.id)
  const children = (
    <>
      <h2>{words.address}</h2>
      <p class="words">
        <a href={address}>{address}</a>
      </p>
      <p>{words.until(longDate(visit.language, endsOn))}</p>
      <h2>{words.onIt}</h2>
      <p>{words.theyCan}</p>
    </>
  )
  return answer(visit, {
    ...{ title: words.madeTitle(company.name), when: words.madeLead, seen: 'meAlone' as const, children },
    ...{ parents: [{ href: back, word: company.name }], next: [{ href: back, word: words.back }] },
  })
}
