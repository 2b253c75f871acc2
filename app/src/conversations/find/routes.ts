import { parsePattern, type Pattern } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { Unreadable } from '@lydhoer/words'
import type { Problem } from '../../shared/request/errors.ts'
import { auditFound } from '../talk/look-up/audit-found.ts'
import { lookUp, type Cursor } from '../talk/look-up/look-up.ts'
import { ownConversations, sharedPassages } from '../talk/stretch/stretches.ts'
import { whoReflect } from '../../shared/people/roles.ts'
import { guarded, type Route, type Visit } from '../../shared/request/route.ts'
import { findPage } from './view.tsx'

const query = z.object({
  ord: z.string().max(1000).optional(),
  fra: z.uuid().optional().catch(undefined),
  tur: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
})

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/find',
    guard: whoReflect,
    gets: 200,
    reads: 'lookedUp',
    form: query,
    handler: (visit, sql, { ord, fra, tur }) =>
      showFound(visit, sql, ord ?? '', fra === undefined ? null : { id: fra, turn: tur }),
  }),
]

async function showFound(visit: Visit, sql: Sql, written: string, from: Cursor | null) {
  const { me, services } = visit
  const stretches = [...(await ownConversations(sql, me)), ...(await sharedPassages(sql, me))]
  const page = { written, stretches: stretches.length }
  const asked = written.trim() === '' ? null : read(written)
  if (asked === null) return findPage(visit, { ...page, problems: [], looked: null })
  if ('problem' in asked) return findPage(visit, { ...page, problems: [asked.problem], looked: null })
  const looked = await lookUp(sql, services, me, stretches, asked.pattern, { from })
  await auditFound(sql, visit, looked.found)
  return findPage(visit, { ...page, problems: [], looked })
}

/** The pattern, or what is wrong with it and where. */
function read(written: string): { pattern: Pattern } | { problem: Problem } {
  try {
    return { pattern: parsePattern(written) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { what, hint, column } = error
    return {
      problem: {
        field: 'ord',
        what: { da: `Tegn ${column}: ${what.da}.`, en: `Character ${column}: ${what.en}.` },
        hint: { da: `${hint.da}.`, en: `${hint.en}.` },
      },
    }
  }
}
