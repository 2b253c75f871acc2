import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Conflict, Invalid } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { addresses } from '../parts.tsx'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { keepers, seesNoCitizen as reads } from '../who.ts'
import { newDepartment, otherName } from './form.ts'
import { problems, receipts } from './messages.ts'
import { changeDepartment, departmentHere, departmentsHere, openDepartment, whoWorkIn } from './queries.ts'
import { departmentPage, departmentsPage } from './view.tsx'

const list = addresses.departments
const one = `${list}/:id`
const pageOf = (id: string) => `${list}/${id}`

/** The departments: opened, renamed, closed when nobody is in them, and opened again. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    guard: keepers,
    gets: 200,
    reads,
    handler: (visit, sql) => showAll(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: list,
    guard: keepers,
    gets: 303,
    reads,
    form: newDepartment,
    handler: async (visit, sql, { submissionId: id, name }) => {
      await turnTheKeys(sql, visit.me)
      const same = await openByName(sql, name)
      if (same && same.id !== id) return redirectWith(visit, pageOf(same.id), { says: receipts.wasHere })
      await openDepartment(sql, visit.me, { id, name })
      return redirectWith(visit, pageOf(id), { says: receipts.opened, undo: `${pageOf(id)}/luk` })
    },
    again: showAll,
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: keepers,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/navn`,
    guard: keepers,
    gets: 303,
    reads,
    form: otherName,
    handler: async (visit, sql, { name }) => {
      await turnTheKeys(sql, visit.me)
      const { id } = await departmentHere(sql, idOf(visit))
      const same = await openByName(sql, name)
      if (same && same.id !== id) throw new Invalid([{ field: 'name', what: problems.sameName }])
      await changeDepartment(sql, id, { name })
      return redirectWith(visit, pageOf(id), { says: receipts.named })
    },
    within: one,
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${one}/luk`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const { id } = await departmentHere(sql, idOf(visit))
      if ((await whoWorkIn(sql, id)).length > 0) throw new Conflict(problems.notEmpty)
      await changeDepartment(sql, id, { closed_on: today(visit.services.now()) })
      return redirectWith(visit, pageOf(id), { says: receipts.closed, undo: `${pageOf(id)}/aabn` })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/aabn`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const { id } = await departmentHere(sql, idOf(visit))
      await changeDepartment(sql, id, { closed_on: null })
      return redirectWith(visit, pageOf(id), { says: receipts.reopened })
    },
  }),
]

/** The open department that is called so, however it is written. */
async function openByName(sql: Sql, name: string) {
  const alike = (text: string) => text.toLocaleLowerCase('da')
  const all = await departmentsHere(sql)
  return all.find((other) => other.closedOn === null && alike(other.name) === alike(name))
}

async function showAll(visit: Visit, sql: Sql, again?: Again) {
  await standAtTheKeys(sql)
  return departmentsPage(visit, { departments: await departmentsHere(sql), again })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  await standAtTheKeys(sql)
  const department = await departmentHere(sql, idOf(visit))
  return departmentPage(visit, { department, people: await whoWorkIn(sql, department.id), again })
}
