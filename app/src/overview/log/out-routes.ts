import { asMarkdown, asWord } from '@lydhoer/paper'
import { slow, type Route, type Visit } from '../../shared/request/route.ts'
import { taskIn } from '../../shared/workers/task.ts'
import { fileNameOf, logAsPaper } from './as-paper.ts'
import { asFile } from './form.ts'
import { versionOf } from './given.ts'
import { logOfAddress } from './logs.ts'
import { ofNobody as reads, theReaders } from './who.ts'

const making = taskIn<typeof import('../../shared/workers/paper-work.ts').work>(
  new URL('../../shared/workers/paper-work.ts', import.meta.url),
)
const asWordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A version of a log as a file that somebody takes along; nothing is sent. */
export const outRoutes: Route[] = [
  slow({
    method: 'GET',
    path: '/kommunens-log/:id/ud',
    ...theReaders,
    reads,
    form: asFile,
    handler: async (visit, database, { udgave, format }) => {
      const { services, me, language } = visit
      const { beginsOn, version } = await database.as(me, async (sql) => {
        const log = await logOfAddress(visit, sql)
        return { ...log, version: await versionOf(sql, services, me, log.id, udgave) }
      })
      const paper = logAsPaper(language, { beginsOn, version, author: me.municipalityName })
      if (format === 'word') return file(visit, asWord(paper), asWordFile, fileNameOf(beginsOn, 'docx'))
      if (format === 'markdown') {
        const text = new TextEncoder().encode(asMarkdown(paper))
        return file(visit, text, 'text/markdown; charset=utf-8', fileNameOf(beginsOn, 'md'))
      }
      const about = { municipalityId: me.municipalityId, isAwaited: true }
      const pdf = new Uint8Array(await services.workers.do(making, paper, about))
      return file(visit, pdf, 'application/pdf', fileNameOf(beginsOn, 'pdf'))
    },
  }),
]

const file = ({ c }: Visit, bytes: Uint8Array, type: string, name: string): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })
