import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { guarded, slow, type Route, type Visit } from '../../../shared/request/route.ts'
import { clearest, drawingOf } from '../figures.ts'
import { registerOf, resultsOf, studySeenBy, wordsOfTypes } from '../studies.ts'
import { noteLooking, ownLog, studying } from '../who.ts'
import { reportOf } from './content.ts'
import { asPdf } from './pdf.ts'
import { reportPage } from './view.tsx'

const query = z.object({ antal: z.coerce.number().int().min(2).max(8).optional() })

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/forloeb/:id/rapport',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: query,
    handler: async (visit, sql, { antal }) => {
      const { drawing, types, pieces } = await gather(visit, sql, antal)
      return reportPage(visit, drawing, types, pieces)
    },
  }),
  slow({
    method: 'GET',
    path: '/forloeb/:id/rapport.pdf',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: query,
    handler: async (visit, database, { antal }) => {
      const { drawing, pieces } = await database.as(visit.me, (sql) => gather(visit, sql, antal))
      const pdf = await asPdf(drawing.study.title, pieces, visit.language)
      return visit.c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="rapport.pdf"',
      })
    },
  }),
]

/** All that a report says, for whoever may see the study; that one was made is written down. */
async function gather(visit: Visit, sql: Sql, antal: number | undefined) {
  const { me, services } = visit
  const study = await studySeenBy(sql, services, me, visit.c.req.param('id') ?? '')
  const drawing = drawingOf(
    study,
    await registerOf(services, me, study.dataSet),
    await resultsOf(sql, study),
    visit.language,
  )
  const types = antal ?? clearest(drawing)
  await noteLooking(sql, visit, study.dataSet.id, 'report')
  return { drawing, types, pieces: reportOf(visit, drawing, types, await wordsOfTypes(sql, study, types)) }
}
