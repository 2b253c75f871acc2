import { today, type Language } from '@lydhoer/words'
import { roleNames, type Role } from '../../../shared/people/roles.ts'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, Day, Text } from '../../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { isOver } from '../days.ts'
import { addresses, FindByName, FurtherByName, Parts, termSays, under, underTheKeys } from '../parts.tsx'
import type { HeldRole } from '../roles.ts'
import { newColleague, staffRoles } from './form.ts'
import { messages } from './messages.ts'
import type { Colleague } from './queries.ts'

/** All who work here or did, and what they do. */
export function colleaguesPage(visit: Visit, { page, name }: { page: ListPage<Colleague>; name: string }) {
  const words = messages[visit.language]
  const children = (
    <>
      <Parts visit={visit} open="colleagues" />
      <p>{words.byThemselves}</p>
      <p class="small">{words.fromSignIn}</p>
      <FindByName visit={visit} at={addresses.colleagues} name={name} />
      {page.rows.length === 0 && <p>{words.noneFound(name)}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((colleague) => (
            <li>
              <p class="title">
                <a href={`${addresses.colleagues}/${colleague.id}`}>{colleague.name}</a>
              </p>
              <p>{doesNow(visit, colleague)}</p>
              {colleague.key && <p class="small">{words.notYet}</p>}
            </li>
          ))}
        </ul>
      )}
      <FurtherByName visit={visit} at={addresses.colleagues} name={name} {...page} />
    </>
  )
  const act = (
    <a class="button do" href={`${addresses.colleagues}/ny`}>
      {words.write}
    </a>
  )
  const seen = { rows: 'person_role' } as const
  const parents = underTheKeys(visit)
  return answer(visit, { title: words.title, when: words.lead, parents, seen, act, children })
}

/** A role and where, as it is said: «sagsbehandler, Ungeteamet». */
export const roleSays = (language: Language, { role, department }: HeldRole): string =>
  [roleNames[role][language], department].filter(Boolean).join(', ')

function doesNow(visit: Visit, { roles }: Colleague): string {
  const now = today(visit.services.now())
  const still = roles.filter((held) => !isOver(held, now))
  if (still.length === 0) return messages[visit.language].noRole
  return still.map((held) => `${roleSays(visit.language, held)} (${termSays(visit, held)})`).join(' · ')
}

type Departments = readonly { id: string; name: string }[]

/** What somebody does, where and from when: the same fields in two forms. */
export function DoesWhat({
  form,
  departments,
}: {
  form: Filled<'role' | 'departmentId' | 'from'>
  departments: Departments
}) {
  const words = messages[form.language]
  const nameOf = (role: Role) => roleNames[role][form.language]
  return (
    <>
      <Choice
        form={form}
        name="role"
        label={words.role}
        options={staffRoles.map((role) => ({ value: role, label: nameOf(role) }))}
      />
      <Choice
        form={form}
        name="departmentId"
        label={words.department}
        none={words.noDepartment}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Day form={form} name="from" label={words.startsOn} />
    </>
  )
}

/** Where a colleague is written in before they come. */
export function newPage(
  visit: Visit,
  { departments, again }: { departments: Departments; again?: Again | undefined },
) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const first = { from: today(now), role: 'caseworker' }
  const form = fill(visit.language, newColleague(now), { again, first })
  const children = (
    <>
      <p>{words.byThemselves}</p>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addresses.colleagues}/ny`}>
        <Text form={form} name="name" label={words.name} />
        <Text form={form} name="key" label={words.key} hint={words.keyHint} />
        <DoesWhat form={form} departments={departments} />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  const head = {
    title: words.newTitle,
    seen: { rows: 'person_role' } as const,
    parents: under(visit, 'colleagues'),
  }
  return answer(visit, { ...head, children }, form.status)
}
