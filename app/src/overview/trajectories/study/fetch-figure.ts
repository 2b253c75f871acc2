import type { Database } from '@lydhoer/database'
import type { Figure } from '@lydhoer/trajectories'
import { z } from 'zod'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import { asCsv, asSvg } from '../downloads.ts'
import { fileName } from '../file-name.ts'
import { figureNames, titles, wholes } from '../figures.ts'
import { show } from '../shown.ts'
import { noteLooking } from '../who.ts'
import { count } from './naming-types.ts'
import { openTypes } from './opening.ts'

/** Which figure, of whom, and as what kind of file. */
export const figureQuery = z.object({
  figur: z.enum(figureNames),
  af: z.enum(wholes).default('all'),
  typer: count.optional(),
  del: z.coerce.number().int().min(0).max(40).default(0),
  som: z.enum(['svg', 'png', 'csv']).default('svg'),
})

/** One figure as a file. Whoever fetches a file waits for it; the browser shows that it comes. */
export async function fetchFigure(visit: Visit, database: Database, query: z.output<typeof figureQuery>) {
  const { services, language } = visit
  const { study, results, named } = await openTypes(visit, database, query.typer ?? 0)
  const asked = { figure: query.figur, of: query.af, types: query.typer }
  const ask = { results, language, named, look: 'file' as const, figures: [asked] }
  const shown = await show(services, study, ask, Infinity)
  const figure = 'progress' in shown ? undefined : shown.figures(asked)?.[query.del]
  if (!figure) throw new NotFound()
  await database.as(visit.me, (sql) => noteLooking(sql, visit, study.dataSet.id, 'download'))
  const of = query.af === 'all' ? [] : [figure.title]
  const name = fileName(study, [titles[language][query.figur], ...of], query.som)
  const files = {
    svg: () => ({ body: asSvg(figure), type: 'image/svg+xml; charset=utf-8' }),
    png: async () => ({ body: await picture(services, visit.me, figure), type: 'image/png' }),
    csv: () => ({ body: asCsv([figure], language), type: 'text/csv; charset=utf-8' }),
  }
  const { body, type } = await files[query.som]()
  return visit.c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })
}

const picturing = taskIn<typeof import('../picture-work.ts').work>(
  new URL('../picture-work.ts', import.meta.url),
)

async function picture({ workers }: Services, { municipalityId }: SignedIn, figure: Figure) {
  return new Uint8Array(await workers.do(picturing, figure, { municipalityId, isAwaited: true }))
}
