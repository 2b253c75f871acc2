import type { Child } from 'hono/jsx'
import type { Language } from '@lydhoer/words'
import type { Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { parentsOf } from '../matter/pages.tsx'
import { workersAddress, workersOf } from './addresses.ts'
import { messages } from './messages.ts'
import type { Placement } from './placements.ts'

interface WritePage<Name extends string> {
  citizen: Citizen
  /** Null where it is not written yet. */
  placement: Placement | null
  title: string
  when: string
  form: Filled<Name, Language>
  /** The last part of its address. */
  to: string
  fields: Child
}

/** A page on which one who works with the citizen writes something of a placement. */
export function writePage<Name extends string>(
  visit: Visit,
  { citizen, placement, title, when, form, to, fields }: WritePage<Name>,
) {
  const words = messages[visit.language]
  const list = workersAddress(citizen.id)
  const above = placement ? workersOf(placement) : list
  const children = (
    <FormOf form={form} to={`${above}/${to}`}>
      {fields}
      <SaveOrLeave save={words.save} leave={words.leave} to={above} />
    </FormOf>
  )
  return answer(
    visit,
    {
      ...{ title, when, children },
      ...{ seen: { rows: 'placement', with: [citizen.firstName] }, except: words.companySeesNot },
      parents: [
        ...parentsOf(citizen),
        { href: list, word: words.word },
        ...(placement ? [{ href: above, word: placement.where }] : []),
      ],
    },
    form.status,
  )
}
