import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { addresses, Parts, under, underTheKeys } from '../parts.tsx'
import { newDepartment, otherName } from './form.ts'
import { messages } from './messages.ts'
import type { Department } from './queries.ts'

const at = (id: string) => `${addresses.departments}/${id}`
const seen = { rows: 'department' } as const

/** All departments, and where one is opened. */
export function departmentsPage(
  visit: Visit,
  { departments, again }: { departments: readonly Department[]; again?: Again | undefined },
) {
  const words = messages[visit.language]
  const form = fill(visit.language, newDepartment, { again })
  const children = (
    <>
      <Parts visit={visit} open="departments" />
      <ErrorSummary {...form} />
      {departments.length === 0 && <p>{words.none}</p>}
      {departments.length > 0 && (
        <ul class="list">
          {departments.map((one) => (
            <li>
              <p class="title">
                <a href={at(one.id)}>{one.name}</a>
              </p>
              <Closed visit={visit} department={one} />
            </li>
          ))}
        </ul>
      )}
      <h2>{words.open}</h2>
      <FormOf form={form} to={addresses.departments}>
        <Text form={form} name="name" label={words.name} />
        <button class="button do">{words.doOpen}</button>
      </FormOf>
    </>
  )
  const head = { title: words.title, when: words.lead, parents: underTheKeys(visit), seen }
  return answer(visit, { ...head, children }, form.status)
}

function Closed({ visit, department: { closedOn } }: { visit: Visit; department: Department }) {
  if (!closedOn) return null
  return <p class="small">{messages[visit.language].closed(longDate(visit.language, closedOn))}</p>
}

interface OnePage {
  department: Department
  people: readonly { id: string; name: string }[]
  again?: Again | undefined
}

/** One department: who works in it, what it is called, and whether it is open. */
export function departmentPage(visit: Visit, { department, people, again }: OnePage) {
  const words = messages[visit.language]
  const form = fill(visit.language, otherName, { again, first: { name: department.name } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <Closed visit={visit} department={department} />
      <p>
        {words.signIn} <code>{department.id}</code>
        <br />
        <span class="small">{words.signInHint}</span>
      </p>
      <h2>{words.who}</h2>
      {people.length === 0 && <p>{words.nobody}</p>}
      <ul>
        {people.map(({ id, name }) => (
          <li>
            <a href={`${addresses.colleagues}/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <details open={again !== undefined}>
        <summary>{words.rename}</summary>
        <FormOf form={form} to={`${at(department.id)}/navn`}>
          <Text form={form} name="name" label={words.name} />
          <button class="button">{words.saveName}</button>
        </FormOf>
      </details>
      {department.closedOn === null ? (
        <form method="post" action={`${at(department.id)}/luk`} class="row">
          {people.length === 0 && <button class="quiet">{words.close}</button>}
          <span class="small">{words.closeHint}</span>
        </form>
      ) : (
        <form method="post" action={`${at(department.id)}/aabn`}>
          {people.length > 0 && <p>{words.stillSignedIn}</p>}
          <button class="button">{words.reopen}</button>
        </form>
      )}
    </>
  )
  const head = { title: department.name, seen, parents: under(visit, 'departments') }
  return answer(visit, { ...head, children }, form.status)
}
