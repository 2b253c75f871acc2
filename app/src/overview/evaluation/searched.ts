import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import type { Asked } from './evaluations.ts'
import { messages } from './messages.ts'
import type { Report } from './report.ts'
import { askedContext, openForHouse, reportContext } from './sealed.ts'

/** What is asked, and from where it is looked at. */
const asked: Searched = {
  kind: 'evaluation',
  many: { da: messages.da.title, en: messages.en.title },
  one: { da: 'En evaluering', en: 'An evaluation' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services }, ids) => {
    const rows = await sql
      .selectFrom('evaluation')
      .select(['id', 'words_sealed'])
      .where('id', 'in', ids)
      .execute()
    return rows.map(({ id, words_sealed }) => {
      const { title, question, role, limits } = openForHouse<Asked>(
        services,
        me,
        askedContext(id),
        words_sealed,
      )
      return { id, name: title, words: [question, role, limits], href: `/evaluering/${id}` }
    })
  },
}

/** What is given out, version by version: what it concludes and by which criteria. Evidence stands where it comes from, and is found there. */
const reports: Searched = {
  kind: 'evaluationReport',
  many: { da: 'Rapporter fra evalueringer', en: 'Reports of evaluations' },
  one: { da: 'Rapport fra en evaluering', en: 'A report of an evaluation' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services, language }, ids) => {
    const rows = await sql
      .selectFrom('evaluation_report')
      .select(['id', 'evaluation_id', 'number', 'words_sealed'])
      .where('id', 'in', ids)
      .execute()
    return rows.map(({ id, evaluation_id, number, words_sealed }) => {
      const report = openForHouse<Report>(services, me, reportContext(id), words_sealed)
      return {
        ...{ id, name: '', href: `/evaluering/${evaluation_id}/rapport?udgave=${number}` },
        words: [
          ...report.changes.flatMap(({ says, forWhom, since, otherwise }) => [
            ...[says, forWhom, since, otherwise],
          ]),
          ...report.criteria.flatMap(([latest]) => (latest ? [latest.words] : [])),
          ...[report.question, report.limits],
        ].filter((one) => one !== ''),
        under: messages[language].foundIn(report.title, number),
      }
    })
  },
}

export const searched = [asked, reports]
