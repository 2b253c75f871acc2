import type { Database } from '@lydhoer/database'
import { z } from 'zod'
import { idOf, type Route, slow, type Visit } from '../../../shared/request/route.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import { fileName } from '../file-name.ts'
import { clearest } from '../figures.ts'
import { show } from '../shown.ts'
import { studySeenBy } from '../studies.ts'
import { resultsOf, wordsOfTypes } from '../results.ts'
import { drawingPage } from '../study/frame.tsx'
import { noteLooking, ownLog, studying } from '../who.ts'
import { figuresOfReport, reportOf, type Piece } from './content.ts'
import { messages } from './messages.ts'
import { reportPage } from './view.tsx'

const query = z.object({ antal: z.coerce.number().int().min(2).max(8).optional() })

const making = taskIn<typeof import('./pdf-work.ts').work>(new URL('./pdf-work.ts', import.meta.url))

export const routes: Route[] = [
  slow({
    method: 'GET',
    path: '/forloeb/:id/rapport',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: query,
    handler: async (visit, database, { antal }) => {
      const { study, types, gathered } = await gather(visit, database, antal)
      if ('progress' in gathered) return drawingPage(visit, study, 'report', gathered)
      return reportPage(visit, study, types, gathered.pieces)
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
      const { me, language, services } = visit
      const { study, gathered } = await gather(visit, database, antal, Infinity)
      const { pieces } = gathered as { pieces: Piece[] }
      const asked = { municipalityId: me.municipalityId, isAwaited: true }
      const of = { title: study.title, author: me.displayName, made: services.now(), language }
      const pdf = await services.workers.do(making, { ...of, pieces }, asked)
      return visit.c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${fileName(study, [messages[language].title], 'pdf')}"`,
      })
    },
  }),
]

/** All that a report says, for whoever may see the study; that one was made is written down. */
async function gather(visit: Visit, database: Database, antal: number | undefined, patienceMs?: number) {
  const { me, services, language } = visit
  const { study, results, types, named } = await database.as(me, async (sql) => {
    const study = await studySeenBy(sql, services, me, idOf(visit))
    const results = await resultsOf(sql, study)
    const types = antal ?? clearest({ results })
    return { study, results, types, named: await wordsOfTypes(sql, study, types) }
  })
  const ask = { results, language, named, look: 'report' as const, figures: figuresOfReport(types) }
  const shown = await show(services, study, ask, patienceMs)
  if ('progress' in shown) return { study, types, gathered: shown }
  await database.as(me, (sql) => noteLooking(sql, visit, study.dataSet.id, 'report'))
  return { study, types, gathered: { pieces: reportOf(visit, shown, types, named) } }
}
