import { firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoMakeTime } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { calledGrant } from '../matter/what-waits.ts'
import { workersAddress } from './addresses.ts'
import { messages } from './messages.ts'

const newsDays = 21
/** Those of a citizen whom somebody works with today. */
const ofMine = (
  personId: string,
) => sqlTag<boolean>`g.citizen_id in (select a.citizen_id from case_assignment a
  where a.worker_id = ${personId} and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today()))`

/** What a leader is to answer. Whose wish it is stands on its page alone, where each reading is told to the citizen. */
export const decidersWaits = [
  waiting({
    for: whoMakeTime,
    rows: (sql, { me }) =>
      sql
        .selectFrom('unusual_grant as g')
        .select(['g.id', 'g.wrapped_key', 'g.words_sealed', 'g.asked_on'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('g.decider_id', '=', me.personId)
        .where('g.answer', 'is', null)
        .orderBy('g.created_at')
        .orderBy('g.id'),
    tell: (row, { language, services, me }) => {
      const words = messages[language]
      const { what, by } = calledGrant(services, me, row)
      return [
        {
          ...{ as: 'toDo', says: words.tellDecide(what), why: words.tellDecideWhy(firstName(by)) },
          ...{ href: `/uden-for/${row.id}`, minutes: 10, since: row.asked_on },
        },
      ]
    },
  }),
]

/** What was answered for a citizen one works with, and what came of it, on its day. */
export const workersWaits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('grant_wish as g')
        .select(['g.id', 'g.citizen_id as whom', 'g.wished_on', 'g.answer_by'])
        .where(ofMine(me.personId))
        .where('g.answered_on', 'is', null)
        .where('g.grant_id', 'is', null)
        .orderBy('g.answer_by')
        .orderBy('g.id'),
    tell: (row, { language, name }) => {
      const words = messages[language]
      const its = { as: 'toDo', says: words.tellWish(firstName(name)), why: words.tellWishWhy } as const
      return [
        { ...its, href: workersAddress(row.whom), minutes: 10, by: row.answer_by, since: row.wished_on },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('unusual_grant as g')
        .select(['g.id', 'g.wrapped_key', 'g.words_sealed', 'g.citizen_id as whom', 'g.ask_on'])
        .where(ofMine(me.personId))
        .where('g.ask_on', '<=', today)
        .where('g.came_on', 'is', null)
        .orderBy('g.ask_on')
        .orderBy('g.id'),
    tell: (row, { language, services, me }) => {
      const words = messages[language]
      const { what, name } = calledGrant(services, me, row)
      const href = `/borgere/${row.whom}/uden-for/kom/${row.id}`
      return [{ as: 'toDo', says: words.tellCame(name, what), why: words.tellCameWhy, href, minutes: 5 }]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('unusual_grant as g')
        .select(['g.id', 'g.wrapped_key', 'g.words_sealed', 'g.citizen_id as whom', 'g.answered_on'])
        .where(ofMine(me.personId))
        .where('g.answered_on', '>', day(-newsDays))
        .where('g.came_on', 'is', null)
        .orderBy('g.answered_on', 'desc')
        .orderBy('g.id'),
    tell: (row, { language, services, me, today }) => {
      const { what, name } = calledGrant(services, me, row)
      const says = messages[language].tellAnswered(name, what)
      const at = `${row.answered_on ?? today}T12:00:00Z`
      return [{ as: 'news', says, at, href: `/borgere/${row.whom}/uden-for` }]
    },
  }),
]
