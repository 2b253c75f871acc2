import type { Sql } from '@lydhoer/database'
import type { z } from 'zod'
import type { Happening } from '../../shared/happened/happened.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { afterKey } from './form.ts'
import { quotedAt, type Quoted } from '../../shared/quoted/quoted.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { changedLine, newLine, tick } from './form.ts'
import { versionOf } from './given.ts'
import { eachPage } from './happened-view.tsx'
import { eachOf, lookedAt, periodOf, toTickIn, whatHappened } from './happened.ts'
import { linePage } from './line-view.tsx'
import { deleteLine, lineOf, linesOf, rewriteLine, toHref, writeLine, type LineFacts } from './lines.ts'
import { logOfAddress, type Log } from './logs.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theKeepers } from './who.ts'
import { writePage } from './write-view.tsx'

const pageOf = (id: string) => `/kommunens-log/${id}/skriv`
const askedOf = ({ me }: Visit, log: Log) => ({ me, ...periodOf(log.beginsOn) })

/**
 * Where a log is written: what happened is ticked in, and lines are written, written anew and deleted.
 *
 * @param all what the places of the house can tell happened
 * @param quoted where citizens are quoted in them
 */
export const writeRoutes = (all: readonly Happening[], quoted: readonly Quoted[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/kommunens-log/:id/skriv',
    ...theKeepers(200),
    reads,
    handler: (visit, sql) => show(visit, sql, { all, quoted }),
  }),
  guarded({
    method: 'GET',
    path: '/kommunens-log/:id/skriv/skete/:kind',
    ...theKeepers(200),
    reads,
    form: afterKey,
    handler: async (visit, sql, { efter }) => {
      const { services, me } = visit
      const log = await logOfAddress(visit, sql)
      const asked = askedOf(visit, log)
      const one = lookedAt(all, asked, param(visit, 'kind'))
      if (!one) throw new NotFound()
      const page = await eachOf(sql, visit, asked, one, efter)
      return eachPage(visit, { log, lines: await linesOf(sql, services, me, log.id), kind: one.kind, page })
    },
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/skriv/tag',
    ...theKeepers(303),
    reads,
    button: tick,
    handler: async (visit, sql, { kind, key, back }) => {
      const { services, me } = visit
      const log = await logOfAddress(visit, sql)
      const one = await toTickIn(sql, visit, askedOf(visit, log), all, { kind, key })
      if (!one) throw new NotFound()
      const facts = { obstacle: null, pillar: null, toAsk: false, words: one.says, href: one.href }
      const line = { id: crypto.randomUUID(), from: { kind, key }, part: one.part, ...facts }
      await writeLine(sql, services, me, log.id, line)
      const to = back === 'skete' ? `/skete/${kind}` : ''
      return redirectWith(visit, `${pageOf(log.id)}${to}#${kind}-${key}`, { says: receipts.line })
    },
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/skriv/linje',
    ...theKeepers(303),
    reads,
    form: newLine,
    within: '/kommunens-log/:id/skriv',
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const { id } = await logOfAddress(visit, sql)
      await writeLine(sql, services, me, id, {
        id: form.submissionId,
        from: null,
        ...factsOf(form, { href: null }),
      })
      return redirectWith(visit, `${pageOf(id)}#${form.part}`, { says: receipts.line })
    },
    again: (visit, sql, again) => show(visit, sql, { all, quoted }, again),
  }),
  guarded({
    method: 'GET',
    path: '/kommunens-log/:id/skriv/linje/:line',
    ...theKeepers(200),
    reads,
    handler: (visit, sql) => showLine(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/skriv/linje/:line',
    ...theKeepers(303),
    reads,
    form: changedLine,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const { id } = await logOfAddress(visit, sql)
      const line = await lineOf(sql, services, me, id, param(visit, 'line'))
      await rewriteLine(sql, services, me, line, form.seen, factsOf(form, line))
      return redirectWith(visit, `${pageOf(id)}#${form.part}`, { says: receipts.line })
    },
    again: showLine,
  }),
  guarded({
    method: 'POST',
    path: '/kommunens-log/:id/skriv/linje/:line/slet',
    ...theKeepers(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await logOfAddress(visit, sql)
      const undo = await deleteLine(sql, visit, id, param(visit, 'line'))
      return redirectWith(visit, pageOf(id), { says: receipts.gone, ...(undo && { undo }) })
    },
  }),
]

type Written = Pick<z.output<typeof newLine>, 'part' | 'words' | 'obstacle' | 'pillar' | 'toAsk'>

/** @throws Invalid when something stands in the way and it is not said what */
function factsOf(
  { part, words, obstacle, pillar, toAsk }: Written,
  { href, codes = [] }: Pick<LineFacts, 'href' | 'codes'>,
): LineFacts {
  if (part === 'inTheWay' && obstacle === '')
    throw new Invalid([{ field: 'obstacle', what: problems.noObstacle }])
  return {
    ...{ part, words, toAsk, href, pillar: pillar === '' ? null : pillar },
    obstacle: part === 'inTheWay' && obstacle !== '' ? obstacle : null,
    ...(part === 'inTheWay' && { codes }),
  }
}

interface OfPlaces {
  all: readonly Happening[]
  quoted: readonly Quoted[]
}

async function show(visit: Visit, sql: Sql, { all, quoted }: OfPlaces, again?: Again) {
  const { services, me } = visit
  const log = await logOfAddress(visit, sql)
  const lines = await linesOf(sql, services, me, log.id)
  return writePage(visit, {
    ...{ log, again, lines, quotes: await quotedAt(quoted, sql, visit, lines.map(toHref)) },
    happened: await whatHappened(sql, visit, askedOf(visit, log), all),
    last: log.given ? await versionOf(sql, services, me, log.id) : undefined,
  })
}

async function showLine(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const log = await logOfAddress(visit, sql)
  return linePage(visit, { log, line: await lineOf(sql, services, me, log.id, param(visit, 'line')), again })
}
