import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { answerNames } from './kinds.ts'
import { messages } from './messages.ts'
import { pointsOnTheTable } from './points.ts'
import { openOfGroup, pointContext } from './sealed.ts'

const nobody = sqlTag<string | null>`null::uuid`

/** That one is asked into the group; what lies on its table for those who sit there; and what it answered, for whoever laid it there. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('development_seat')
        .select(['id', 'offered_by as whom', sqlTag<string>`danish_day(created_at)::text`.as('since')])
        .where('person_id', '=', me.personId)
        .where('yes_on', 'is', null)
        .where('until_on', '>=', today)
        .orderBy('from_on')
        .orderBy('id'),
    tell: ({ since }, { language }) => [
      { as: 'toDo', says: messages[language].tellSeat, href: '/udviklingsgruppe', since, minutes: 2 },
    ],
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today }) =>
      pointsOnTheTable(sql)
        .select(['d.id', 'd.words_sealed', 'd.laid_on', 's.look_on', nobody.as('whom')])
        .where((one) =>
          one.or([
            one('s.kind', 'is', null),
            one.and([one('s.kind', '=', 'takesUp'), one('s.look_on', '<=', today)]),
          ]),
        )
        .where((one) =>
          one.exists(
            one
              .selectFrom('development_seat as m')
              .select('m.id')
              .where('m.person_id', '=', me.personId)
              .where('m.yes_on', 'is not', null)
              .where('m.left_on', 'is', null)
              .where('m.from_on', '<=', today)
              .where('m.until_on', '>=', today),
          ),
        )
        .orderBy('d.laid_on')
        .orderBy('d.id'),
    tell: (row, { language, me, services }) => {
      const words = messages[language]
      const laid = openOfGroup<string>(services, me, pointContext(row.id), row.words_sealed)
      const href = `/udviklingsgruppe/${row.id}`
      return [
        row.look_on
          ? { as: 'toDo', says: words.tellLook(laid), href, by: row.look_on }
          : { as: 'toDo', says: words.tellOpen(laid), href, since: row.laid_on, minutes: 5 },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('development_answer as a')
        .innerJoin('development_point as d', 'd.id', 'a.point_id')
        .innerJoin('development_raiser as r', 'r.point_id', 'd.id')
        .select(['d.id', 'd.words_sealed', 'a.kind', 'a.created_at', 'a.written_by as whom'])
        .where('r.person_id', '=', me.personId)
        .where('a.written_by', '<>', me.personId)
        .where('a.created_at', '>', ago(14))
        .orderBy('a.created_at', 'desc')
        .orderBy('a.id'),
    tell: (row, { language, me, services }) => {
      const laid = openOfGroup<string>(services, me, pointContext(row.id), row.words_sealed)
      const says = messages[language].tellAnswer(answerNames[row.kind][language], laid)
      return [{ as: 'news', says, at: row.created_at, href: `/udviklingsgruppe/${row.id}`, minutes: 2 }]
    },
  }),
]
