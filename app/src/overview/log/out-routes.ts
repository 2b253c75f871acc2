import { asMarkdown, asWord } from '@lydhoer/paper'
import { quotedAt, type Quoted } from '../../shared/quoted/quoted.ts'
import { slow, type Route } from '../../shared/request/route.ts'
import { asWordFile, fileToKeep, paperToKeep } from '../../shared/files/to-keep.ts'
import { fileNameOf, logAsPaper } from './as-paper.ts'
import { asFile } from './form.ts'
import { versionOf } from './given.ts'
import { toHref } from './lines.ts'
import { logOfAddress } from './logs.ts'
import { ofNobody as reads, theReaders } from './who.ts'

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
      if (format === 'word') return fileToKeep(visit, asWord(paper), asWordFile, fileNameOf(beginsOn, 'docx'))
      if (format === 'markdown') {
        return fileToKeep(
          visit,
          asMarkdown(paper),
          'text/markdown; charset=utf-8',
          fileNameOf(beginsOn, 'md'),
        )
      }
      return paperToKeep(visit, paper, fileNameOf(beginsOn, 'pdf'))
    },
  }),
]
