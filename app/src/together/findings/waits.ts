import { say } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { kindOf } from '../house/kinds-of-people.ts'
import type { FindingWords } from './findings.ts'
import { answerNames } from './kinds.ts'
import { messages } from './messages.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'

/** A finding that one's kind of people is asked about, until its day; and what was answered to one's own. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('finding_asked as a')
        .innerJoin('finding as f', 'f.id', 'a.finding_id')
        .select(['f.id', 'f.words_sealed', 'a.answer_by'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('a.answer_by', '>=', today)
        .where('f.written_by', '<>', me.personId)
        .where(sqlTag<boolean>`${kindOf(me)} = any (a.kinds)`)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('finding_answer as w')
                .select('w.id')
                .whereRef('w.finding_id', '=', 'a.finding_id')
                .where('w.written_by', '=', me.personId),
            ),
          ),
        )
        .orderBy('a.answer_by')
        .orderBy('f.id'),
    tell: (row, { language, me, services }) => {
      const { title, points } = openOfFindings<FindingWords>(
        services,
        me,
        findingContext(row.id),
        row.words_sealed,
      )
      const says = messages[language].tellAsked(title)
      const [why] = points
      return [
        { as: 'toDo', says, href: `/fund/${row.id}`, by: row.answer_by, minutes: 5, ...(why && { why }) },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('finding_answer as w')
        .innerJoin('finding as f', 'f.id', 'w.finding_id')
        .select(['f.id', 'f.words_sealed', 'w.kind', 'w.created_at', 'w.written_by as whom'])
        .where('f.written_by', '=', me.personId)
        .where('w.written_by', '<>', me.personId)
        .where('w.created_at', '>', ago(14))
        .orderBy('w.created_at', 'desc')
        .orderBy('w.id'),
    tell: (row, { language, me, services, name }) => {
      const words = messages[language]
      const { title } = openOfFindings<FindingWords>(services, me, findingContext(row.id), row.words_sealed)
      const says = words.tellAnswer(say(answerNames[row.kind], language), title)
      const href = `/fund/${row.id}#svar`
      return [
        {
          as: 'news',
          says,
          at: row.created_at,
          href,
          minutes: 2,
          ...(name && { why: words.tellAnswerWhy(name) }),
        },
      ]
    },
  }),
]
