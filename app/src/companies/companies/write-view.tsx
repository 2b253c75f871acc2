import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import { changedCompany, newCompany } from './form.ts'
import { messages } from './messages.ts'

/** Where a company is written in by hand. */
export function newCompanyPage(visit: Visit, again?: Again) {
  const words = messages[visit.language]
  const form = fill(visit.language, newCompany, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/virksomheder/ny">
        <Facts visit={visit} form={form} />
        <SaveOrLeave save={words.save} leave={words.leave} to="/virksomheder" />
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.addTitle, when: words.addLead, seen: { rows: 'company' }, children },
    form.status,
  )
}

/** Where what stands of it is said anew. */
export function changeCompanyPage(
  visit: Visit,
  { company, again }: { company: Company; again?: Again | undefined },
) {
  const words = messages[visit.language]
  const { id, name, cvr, pNumber, industry, street, postcode, town, closedOn, source, addedBy } = company
  const form = fill(visit.language, changedCompany, {
    again,
    first: { name, cvr, pNumber, industry, street, postcode, town, isClosed: closedOn ? 'on' : '' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${pageOf(id)}/ret`}>
        <Facts visit={visit} form={form} />
        <Tick form={form} name="isClosed" label={words.isClosed} />
        <SaveOrLeave save={words.save} leave={words.leave} to={pageOf(id)} />
      </FormOf>
      {source === 'byHand' && addedBy === visit.me.personId && (
        <form method="post" action={`${pageOf(id)}/tag-ud`}>
          <button class="quiet">{words.takeOut}</button>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle(name), when: words.changeLead, seen: { rows: 'company' as const } },
      ...{ children, parents: [{ href: pageOf(id), word: name }] },
    },
    form.status,
  )
}

type Fields = 'name' | 'industry' | 'street' | 'postcode' | 'town' | 'cvr' | 'pNumber'

function Facts({ visit: { language }, form }: { visit: Visit; form: Filled<Fields> }) {
  const words = messages[language]
  return (
    <>
      <Text form={form} name="name" label={words.name} />
      <Text form={form} name="industry" label={words.industry} />
      <Text form={form} name="street" label={words.street} />
      <Text form={form} name="postcode" label={words.postcode} short inputmode="numeric" />
      <Text form={form} name="town" label={words.town} />
      <Text form={form} name="cvr" label={words.cvr} short inputmode="numeric" />
      <Text
        form={form}
        name="pNumber"
        label={words.pNumber}
        hint={words.pNumberHint}
        short
        inputmode="numeric"
      />
    </>
  )
}
