import type { Sql } from '@lydhoer/database'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import {
  guarded,
  param,
  type Again,
  type Route,
  type SignedIn,
  type Visit,
} from '../../shared/request/route.ts'
import { whereIAmIn } from './evaluations.ts'
import { newMaterial } from './form.ts'
import { insideMessages } from './inside-messages.ts'
import { materialPage } from './material-view.tsx'
import { addMaterial, countAnew, materialOf, takeOff } from './material.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, thoseInIt } from './who.ts'

const materialAt = (id: string) => `/evaluering/${id}/materiale`

/** Whoever is here as a researcher or from outside alone reads less than the house, and would count less. */
const whoCount = whoAreOfTheHouse.filter((role) => role !== 'researcher')
const mayCount = ({ roles }: SignedIn): boolean => holdsOneOf(roles, whoCount)

/** What material there is: fetched from the house, and typed in. */
export const materialRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/evaluering/:id/materiale',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/materiale',
    ...thoseInIt(303),
    reads,
    form: newMaterial,
    handler: async (visit, sql, { submissionId: id, ...facts }) => {
      const { one, key } = await whereIAmIn(visit, sql)
      await addMaterial(sql, visit.me, key, one.id, { id, ...facts, countedOn: null })
      return redirectWith(visit, materialAt(one.id), { says: receipts.material })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/materiale/hent',
    guard: thoseInIt(303).guard,
    gets: { ...thoseInIt(303).gets, researcher: 409 },
    reads,
    handler: async (visit, sql) => {
      const { one, key } = await whereIAmIn(visit, sql)
      if (!mayCount(visit.me)) throw new Conflict(problems.countsNot)
      await countAnew(sql, visit, key, one, insideMessages[visit.language].countedSource)
      return redirectWith(visit, materialAt(one.id), { says: receipts.counted })
    },
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/materiale/:row/slet',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { one } = await whereIAmIn(visit, sql)
      const undo = await takeOff(sql, visit, one.id, param(visit, 'row'))
      return redirectWith(visit, materialAt(one.id), { says: receipts.takenOff, ...(undo && { undo }) })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { one, key } = await whereIAmIn(visit, sql)
  const rows = await materialOf(sql, key, one.id)
  return materialPage(visit, { one, rows, mayCount: mayCount(visit.me), again })
}
