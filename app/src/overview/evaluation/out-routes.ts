import { asMarkdown, asWord } from '@lydhoer/paper'
import { guarded, slow, type Route } from '../../shared/request/route.ts'
import { asWordFile, fileToKeep, paperToKeep } from '../../shared/files/to-keep.ts'
import { fileNameOf, reportAsPaper } from './as-paper.ts'
import { ofAddress, whereIAmIn } from './evaluations.ts'
import { asFile } from './form.ts'
import { insideMessages } from './inside-messages.ts'
import { materialAsCsv } from './material-table.ts'
import { materialOf } from './material.ts'
import { reportOf } from './report.ts'
import { ofNobody as reads, theReaders, thoseInIt } from './who.ts'

/** What somebody takes along; nothing is sent. */
export const outRoutes: Route[] = [
  slow({
    method: 'GET',
    path: '/evaluering/:id/rapport/ud',
    ...theReaders(200),
    reads,
    form: asFile,
    handler: async (visit, database, { udgave, format }) => {
      const { services, me, language } = visit
      const report = await database.as(me, async (sql) => {
        const { id } = await ofAddress(visit, sql)
        return reportOf(sql, services, me, id, udgave)
      })
      const { number } = report
      const paper = reportAsPaper(language, report, me.municipalityName)
      if (format === 'word') return fileToKeep(visit, asWord(paper), asWordFile, fileNameOf(number, 'docx'))
      if (format === 'markdown') {
        return fileToKeep(visit, asMarkdown(paper), 'text/markdown; charset=utf-8', fileNameOf(number, 'md'))
      }
      return paperToKeep(visit, paper, fileNameOf(number, 'pdf'))
    },
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/materiale/ud',
    ...thoseInIt(200),
    reads,
    handler: async (visit, sql) => {
      const { language } = visit
      const { one, key } = await whereIAmIn(visit, sql)
      const rows = await materialOf(sql, key, one.id)
      // Spreadsheets know by the mark at the beginning that it is UTF-8.
      const text = `\uFEFF${materialAsCsv(language, insideMessages[language].columns, rows)}`
      return fileToKeep(visit, text, 'text/csv; charset=utf-8', 'materiale.csv')
    },
  }),
]
