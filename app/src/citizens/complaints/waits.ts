import { clockTime, firstName, today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoMakeTime } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { whoComplains } from './complaints.ts'
import { messages } from './messages.ts'
import { dayInWords } from './own-view.tsx'

const nobody = sqlTag<string | null>`null::uuid`

/** What a leader is to answer, by the day by which the citizen was promised to hear; and the talks that were agreed on. */
export const waits = [
  waiting({
    for: whoMakeTime,
    rows: (sql, { me }) =>
      sql
        .selectFrom('complaint as c')
        .select(['c.id', 'c.answer_by', 'c.wrapped_key', 'c.words_sealed'])
        .select(nobody.as('whom'))
        .where('c.to_id', '=', me.personId)
        .where('c.ended_at', 'is', null)
        .where('c.answered_at', 'is', null)
        .orderBy('c.answer_by')
        .orderBy('c.id'),
    tell: (row, { language, services, me, today: now }) => {
      const words = messages[language].tell
      const from = whoComplains(services, me, row)
      const isLate = row.answer_by < now
      return [
        {
          as: 'toDo',
          says: words.answer(from),
          href: `/klager/${row.id}`,
          by: row.answer_by,
          ...(isLate && { why: words.late(firstName(from), dayInWords(language, row.answer_by)) }),
        },
      ]
    },
  }),
  waiting({
    for: whoMakeTime,
    rows: (sql, { me }) =>
      sql
        .selectFrom('complaint as c')
        .innerJoinLateral(
          (of) =>
            of
              .selectFrom('complaint_step as s')
              .select(['s.kind', 's.created_at'])
              .whereRef('s.complaint_id', '=', 'c.id')
              .orderBy('s.created_at', 'desc')
              .limit(1)
              .as('last'),
          (on) => on.onTrue(),
        )
        .leftJoinLateral(
          (of) =>
            of
              .selectFrom('complaint_step as i')
              .select('i.starts_at')
              .whereRef('i.complaint_id', '=', 'c.id')
              .where('i.kind', '=', 'invited')
              .orderBy('i.created_at', 'desc')
              .limit(1)
              .as('talk'),
          (on) => on.onTrue(),
        )
        .select(['c.id', 'c.wrapped_key', 'c.words_sealed', 'last.kind', 'last.created_at', 'talk.starts_at'])
        .select(nobody.as('whom'))
        .where('c.to_id', '=', me.personId)
        .where('c.ended_at', 'is', null)
        .where('c.answered_at', 'is not', null)
        .where('last.kind', 'in', ['yes', 'no', 'otherTime'])
        .orderBy('talk.starts_at')
        .orderBy('c.id'),
    tell: (row, { language, services, me, now }) => {
      const words = messages[language].tell
      const from = whoComplains(services, me, row)
      const href = `/klager/${row.id}`
      if (row.kind === 'otherTime')
        return [{ as: 'toDo', says: words.otherTime(from), href, since: row.created_at }]
      if (row.kind === 'no') return [{ as: 'toDo', says: words.saidNo(from), why: words.saidNoWhy, href }]
      if (row.starts_at === null) return []
      const startsAt = new Date(row.starts_at)
      if (startsAt <= now) return [{ as: 'toDo', says: words.after(from), href }]
      return [
        {
          as: 'meeting',
          says: words.talk(from),
          href,
          day: today(startsAt),
          at: clockTime(language, startsAt),
        },
      ]
    },
  }),
]
