import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoReflect } from '../../../shared/people/roles.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { thoseWhoReflect } from '../who.ts'
import { triedForm } from './form.ts'
import { hangable } from './gathered.ts'
import { hangPage, triedPage } from './gathered-view.tsx'
import { hangReceipts } from './hang-messages.ts'
import { hangNoticing, hangPassage, hangTried, takeOff } from './hang.ts'
import { themeOf } from './themes.ts'
import { allToHang, ownWords } from './to-hang.ts'

/** A theme shows a way to talk and nothing of it. */
export const aWayOnly = {
  nothing:
    'What people keep meeting, and which passages hang on it, by their question; nothing of what was said',
}

const pageOf = (id: string) => `/rum/temaer/${id}`
const ofAddress = (visit: Visit, sql: Sql) => themeOf(sql, visit.services, visit.me, idOf(visit))

/** What a theme gathers is hung on it and taken off again. */
export const hangRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/rum/temaer/:id/haeng',
    ...thoseWhoReflect(200),
    reads: aWayOnly,
    handler: async (visit, sql) => {
      const theme = await ofAddress(visit, sql)
      return hangPage(visit, { theme, all: await allToHang(sql, visit, theme.id) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/haeng',
    guard: whoReflect,
    // What the caseworker noticed on the scene is shared with nobody.
    gets: { caseworker: 303, others: 404 },
    reads: aWayOnly,
    button: z.object({ what: z.enum(['passage', 'noticing']), of: z.uuid() }),
    handler: async (visit, sql, { what, of }) => {
      const { id } = await ofAddress(visit, sql)
      await (what === 'passage' ? hangPassage : hangNoticing)(sql, visit.me, id, of)
      return redirectWith(visit, pageOf(id), { says: hangReceipts[what] })
    },
  }),
  guarded({
    method: 'GET',
    path: '/rum/temaer/:id/proev',
    ...thoseWhoReflect(200),
    reads: aWayOnly,
    // Where it is none of the visitor's own, what they write is worth as much.
    form: z.object({ fra: z.uuid().optional().catch(undefined) }),
    handler: async (visit, sql, { fra }) =>
      triedPage(visit, {
        theme: await ofAddress(visit, sql),
        first: fra ? await ownWords(sql, visit, fra) : '',
      }),
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/proev',
    ...thoseWhoReflect(303),
    reads: aWayOnly,
    form: triedForm,
    handler: async (visit, sql, { submissionId, words }) => {
      const { id } = await ofAddress(visit, sql)
      await hangTried(sql, visit.services, visit.me, id, { id: submissionId, words })
      return redirectWith(visit, pageOf(id), { says: hangReceipts.experiment })
    },
    again: showTried,
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/haengt/:item/slet',
    ...thoseWhoReflect(303),
    reads: aWayOnly,
    button: z.object({ what: z.enum(hangable) }),
    handler: async (visit, sql, { what }) => {
      const { id } = await ofAddress(visit, sql)
      const undo = await takeOff(sql, visit, id, { what, id: param(visit, 'item') })
      return redirectWith(visit, pageOf(id), { says: hangReceipts.off, ...(undo && { undo }) })
    },
  }),
]

async function showTried(visit: Visit, sql: Sql, again: Again) {
  return triedPage(visit, { theme: await ofAddress(visit, sql), first: '', again })
}
