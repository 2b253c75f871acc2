import { recordAccess } from '../../shared/request/audit.ts'
import { Invalid } from '../../shared/request/errors.ts'
import type { Role } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { whoConverse } from '../../shared/people/roles.ts'
import { type Again, guarded, idOf, type Route, type Visit } from '../../shared/request/route.ts'
import { aloneWith } from '../talk/transcript/alone-with.ts'
import { namesForm, role } from './form.ts'
import { problems } from './messages.ts'
import { alsoTakeOut, confirmNames, keepDecisions, namesToCheck, type NamesToCheck } from './queries.ts'
import { groups, namesPage } from './view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/navne',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'checkedNames',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/navne',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'checkedNames',
    form: namesForm,
    handler: async (visit, sql, { act, also, take, right, ...fields }) => {
      const id = idOf(visit)
      const { services, me } = visit
      await aloneWith(sql, id)
      const names = await namesToCheck(sql, services, me, id)
      if (names.transcript.confirmed) return visit.c.redirect(`/samtaler/${id}`, 303)
      if (act === 'confirm' && names.other && !right)
        throw new Invalid([{ field: 'right', what: problems.rightFile }])
      await keepDecisions(sql, names, {
        taken: new Set(take),
        standIns: standInsOf(names, fields),
        roles: rolesOf(names, fields),
      })
      if (act === 'confirm') {
        await confirmNames(sql, services, me, id)
        return visit.c.redirect(`/samtaler/${id}`, 303)
      }
      if (act === 'also' && also.trim()) {
        const found = await alsoTakeOut(sql, me, names, also, nextStandIn(names))
        if (found === 0) throw new Invalid([{ field: 'also', what: problems.alsoNone }])
      }
      return visit.c.redirect(`/samtaler/${id}/navne`, 303)
    },
    again: show,
  }),
]

/** The page shows the text as it is before the names are out; afterwards it shows none. */
async function show(visit: Visit, sql: Sql, again?: Again) {
  const names = await namesToCheck(sql, visit.services, visit.me, idOf(visit))
  const { citizenId, conversationId, transcript } = names
  if (!transcript.confirmed)
    await recordAccess(sql, visit, { citizenId, conversationId, purpose: 'ownReflection' })
  return namesPage(visit, names, again)
}

/** One stand-in field serves its whole group, so that the same person is called the same throughout. */
function standInsOf(names: NamesToCheck, fields: Record<string, unknown>): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const group of groups(names.mentions)) {
    const written = fields[`standIn.${group[0]?.id}`]
    if (typeof written !== 'string' || written.trim() === '' || written === group[0]?.standIn) continue
    for (const mention of group) chosen.set(mention.id, written.trim().slice(0, 80))
  }
  return chosen
}

function rolesOf(names: NamesToCheck, fields: Record<string, unknown>): Map<string, Role> {
  const said = new Map<string, Role>()
  for (const { code, role: before } of names.transcript.voices) {
    const now = role.safeParse(fields[`role.${code}`])
    if (now.success && now.data !== before) said.set(code, now.data)
  }
  return said
}

/** A stand-in that nothing else has in this conversation. */
function nextStandIn(names: NamesToCheck): string {
  const taken = new Set(names.mentions.map((mention) => mention.standIn))
  for (let n = 1; ; n++) if (!taken.has(`Udeladt${n}`)) return `Udeladt${n}`
}
