import { asMarkdown, asWord } from '@lydhoer/paper'
import { quotedAt, type Quoted } from '../../shared/quoted/quoted.ts'
import { slow, type Route, type Visit } from '../../shared/request/route.ts'
import { makingPdf } from '../../shared/workers/making-pdf.ts'
import { fileNameOf, logAsPaper } from './as-paper.ts'
import { asFile } from './form.ts'
import { versionOf } from './given.ts'
import { toHref } from './lines.ts'
import { logOfAddress } from './logs.ts'
import { ofNobody as reads, theReaders } from './who.ts'

const asWordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A version of a log as a file that somebody takes along; nothing is sent. Citizens are quoted in it as they say yes to it now.
 *
 * @param quoted where citizens are quoted in the places of the house
 */
export const outRoutes = (quoted: readonly Quoted[]): Route[] => [
  slow({
    method: 'GET',
    path: '/kommunens-log/:id/ud',
    ...theReaders,
    reads,
    form: asFile,
    handler: async (visit, database, { udgave, format }) => {
      const { services, me, language } = visit
      const { beginsOn, version, quotes } = await database.as(me, async (sql) => {
        const { id, beginsOn } = await logOfAddress(visit, sql)
        const version = await versionOf(sql, services, me, id, udgave)
        return { beginsOn, version, quotes: await quotedAt(quoted, sql, visit, version.lines.map(toHref)) }
      })
      const paper = logAsPaper(language, { beginsOn, version, quotes, author: me.municipalityName })
      if (format === 'word') return file(visit, asWord(paper), asWordFile, fileNameOf(beginsOn, 'docx'))
      if (format === 'markdown') {
        const text = new TextEncoder().encode(asMarkdown(paper))
        return file(visit, text, 'text/markdown; charset=utf-8', fileNameOf(beginsOn, 'md'))
      }
      const about = { municipalityId: me.municipalityId, isAwaited: true }
      const pdf = new Uint8Array(await services.workers.do(makingPdf, paper, about))
      return file(visit, pdf, 'application/pdf', fileNameOf(beginsOn, 'pdf'))
    },
  }),
]

const file = ({ c }: Visit, bytes: Uint8Array, type: string, name: string): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })
