import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { jointExperimentPage } from './experiment-view.tsx'
import { changedJointExperiment, fromBefore, listed, newJointExperiment } from './form.ts'
import {
  beginJointExperiment,
  changeJointExperiment,
  jointExperimentOf,
  jointExperiments,
} from './joint-experiments.ts'
import { jointExperimentsPage } from './list-view.tsx'
import { changePage, newPage } from './new-view.tsx'
import { begunByMe, shownOf } from './of-address.ts'
import { receipts } from './told.ts'
import { ofNobody as reads, theHouse, whoBegan } from './who.ts'

const pageOf = (id: string) => `/vi-proever/${id}`
/** What it is tried again from. */
const onceFrom = z.object({ fra: fromBefore })

/** What several try, where it is found, begun, read and said anew. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/vi-proever',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listed,
    handler: async (visit, sql, { tema: theme, kun: standing, efter }) => {
      const wanted = { theme, standing }
      const page = await jointExperiments(sql, visit.services, visit.me, wanted, efter)
      return jointExperimentsPage(visit, { page, wanted })
    },
  }),
  guarded({
    method: 'GET',
    path: '/vi-proever/nyt',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: onceFrom,
    handler: async (visit, sql, { fra }) => newPage(visit, { from: await beforeOf(visit, sql, fra) }),
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/nyt',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newJointExperiment,
    handler: async (visit, sql, { submissionId: id, fra, ...toTry }) => {
      const before = await beforeOf(visit, sql, fra)
      const cameFromId = before?.id ?? null
      await beginJointExperiment(sql, visit.services, visit.me, { id, cameFromId, ...toTry })
      // Who tries it too is what comes next, as the form says.
      return redirectWith(visit, `${pageOf(id)}/spoerg`, { says: receipts.begun })
    },
    again: async (visit, sql, again) => {
      const { fra } = onceFrom.parse({ fra: again.typed['fra'] })
      return newPage(visit, { from: await beforeOf(visit, sql, fra), again })
    },
  }),
  guarded({
    method: 'GET',
    path: '/vi-proever/:id',
    ...theHouse(200),
    reads,
    form: listed.pick({ efter: true }),
    handler: async (visit, sql, { efter }) => jointExperimentPage(visit, await shownOf(visit, sql, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/vi-proever/:id/ret',
    ...whoBegan(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/ret',
    ...whoBegan(303),
    reads,
    form: changedJointExperiment,
    handler: async (visit, sql, toTry) => {
      await changeJointExperiment(sql, visit.services, visit.me, idOf(visit), toTry)
      return redirectWith(visit, pageOf(idOf(visit)), { says: receipts.changed })
    },
    again: showChange,
  }),
]

/** The one that it is tried again from; null where that is none that the visitor sees. */
async function beforeOf({ services, me }: Visit, sql: Sql, id: string | null) {
  if (id === null) return null
  const one = await sql.selectFrom('joint_experiment').select('id').where('id', '=', id).executeTakeFirst()
  return one ? jointExperimentOf(sql, services, me, one.id) : null
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return changePage(visit, { one: await begunByMe(visit, sql), again })
}
