import type { Sql } from '@lydhoer/database'
import { whoBringTogether } from '../../shared/people/roles.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { alikeForm, roleForm, tellForm } from './role-form.ts'
import { roleProblems, roleReceipts } from './role-messages.ts'
import { rolePage, tellPage, writeRolePage } from './role-view.tsx'
import { alikeFor, roleVersions, sayAlike, takeBackAlike, writeRole } from './role.ts'
import { otherCoordinators, takeBackTold, tellTo, toldOf } from './told-to.ts'
import { whoSee } from './who.ts'

const reads = { nothing: 'What a broker does here, and what colleagues say of it; no citizen is in it' }
const role = '/vidensmaeglere/rollen'

/** What a broker does here is written together; and somebody tells a coordinator that they are alone with it, or that it is unclear. */
export const roleRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/vidensmaeglere/rollen',
    guard: whoSee,
    gets: 200,
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const versions = await roleVersions(sql, services, me)
      const alike = await alikeFor(sql, versions[0]?.version ?? 0)
      return rolePage(visit, { versions, alike, told: await toldOf(sql, services, me) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/vidensmaeglere/rollen/ny',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: (visit, sql) => showWriting(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/rollen/ny',
    guard: whoBringTogether,
    gets: 303,
    reads,
    form: roleForm,
    handler: async (visit, sql, typed) => {
      await writeRole(sql, visit.services, visit.me, typed)
      return redirectWith(visit, role, { says: roleReceipts.written })
    },
    again: showWriting,
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/rollen/ogsaa',
    guard: whoBringTogether,
    gets: 303,
    reads,
    button: alikeForm,
    handler: async (visit, sql, { version }) => {
      // It is said of what stands there now: of a version that nobody has is nothing to say.
      const [stands] = await roleVersions(sql, visit.services, visit.me)
      if (stands?.version !== version) throw new NotFound()
      await sayAlike(sql, visit.me, version)
      return redirectWith(visit, role, { says: roleReceipts.alike })
    },
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/rollen/ogsaa/tag-tilbage',
    guard: whoBringTogether,
    gets: 303,
    reads,
    button: alikeForm,
    handler: async (visit, sql, { version }) => {
      await takeBackAlike(sql, visit.me, version)
      return redirectWith(visit, role, { says: roleReceipts.notAlike })
    },
  }),
  guarded({
    method: 'GET',
    path: '/vidensmaeglere/rollen/sig',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: (visit, sql) => showTelling(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/rollen/sig',
    guard: whoBringTogether,
    // Somebody else coordinates than whoever tells it.
    gets: { coordinator: 422, others: 303 },
    reads,
    form: tellForm,
    handler: async (visit, sql, { submissionId: id, ...typed }) => {
      const { services, me } = visit
      const coordinators = await otherCoordinators(sql, me)
      if (!coordinators.some((one) => one.id === typed.to))
        throw new Invalid([{ field: 'to', what: roleProblems.noTo }])
      await tellTo(sql, services, me, { id, ...typed })
      return redirectWith(visit, role, { says: roleReceipts.told })
    },
    again: showTelling,
  }),
  guarded({
    method: 'POST',
    path: '/vidensmaeglere/sagt/:id/tag-tilbage',
    guard: whoBringTogether,
    gets: 404,
    reads,
    handler: async (visit, sql) => {
      await takeBackTold(sql, visit.me, idOf(visit))
      return redirectWith(visit, role, { says: roleReceipts.takenBack })
    },
  }),
]

async function showWriting(visit: Visit, sql: Sql, again?: Again) {
  const [stands] = await roleVersions(sql, visit.services, visit.me)
  return writeRolePage(visit, { stands, again })
}

async function showTelling(visit: Visit, sql: Sql, again?: Again) {
  return tellPage(visit, { coordinators: await otherCoordinators(sql, visit.me), again })
}
