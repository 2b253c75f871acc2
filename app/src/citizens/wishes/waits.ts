import { firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { waiting, type Telling } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { ordersAddress, questionsAddress, workersFinds } from './addresses.ts'
import { whoFindPlaces } from './consultant-routes.ts'
import { calledOrder } from './job-orders.ts'
import { messages } from './messages.ts'
import { placeOf } from './own-finds.ts'
import { askedBy } from './questions.ts'
import { workersAddress } from './side.ts'

const newsDays = 14
/** Those whom somebody works with today. */
const ofMine = (personId: string, citizen: string) => sqlTag<boolean>`${sqlTag.ref(citizen)} in (
  select a.citizen_id from case_assignment a
  where a.worker_id = ${personId} and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today()))`

const nobody = sqlTag<string | null>`null::uuid`

/** A citizen's key from a row that brings it along. */
const keyIn = (row: { whom: string | null; wrapped_key: string }, { services, me }: Telling) =>
  groundKeyFrom(services, me, { of: 'citizen', citizenId: row.whom ?? '' }, bytesOf(row.wrapped_key))

/** A place that a citizen found, a wish that they wrote, and an answer to one that is looked for. */
export const workersWaits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('own_find as f')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'f.citizen_id')
        .select(['f.id', 'f.citizen_id as whom', 'f.words_sealed', 'k.wrapped_key', 'f.answer_by'])
        .where(ofMine(me.personId, 'f.citizen_id'))
        .where('f.answer', 'is', null)
        .where((on) => on.or([on('f.checker_id', 'is', null), on('f.checker_id', '=', me.personId)]))
        .orderBy('f.answer_by')
        .orderBy('f.id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      const place = placeOf(keyIn(row, telling), row.id, row.words_sealed)
      return [
        {
          ...{ as: 'toDo', says: words.tellFind(firstName(telling.name), place), why: words.tellFindWhy },
          ...{ href: workersFinds(row.whom ?? ''), by: row.answer_by, minutes: 10 },
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('wish as w')
        .select(['w.id', 'w.citizen_id as whom', 'w.created_at'])
        .where(ofMine(me.personId, 'w.citizen_id'))
        .whereRef('w.written_by', '=', 'w.citizen_id')
        .where('w.created_at', '>=', ago(newsDays))
        .orderBy('w.created_at', 'desc')
        .orderBy('w.id'),
    tell: (row, { language, name }) => {
      const says = messages[language].tellWrote(firstName(name))
      return [{ as: 'news', says, at: row.created_at, href: `${workersAddress(row.whom ?? '')}/${row.id}` }]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('job_order_citizen as c')
        .innerJoin('job_order as o', 'o.id', 'c.order_id')
        .select(['c.wish_id as id', 'c.citizen_id as whom', 'o.answered_on'])
        .where(ofMine(me.personId, 'c.citizen_id'))
        .where('o.answered_on', '>', day(-newsDays))
        .orderBy('o.answered_on', 'desc')
        .orderBy('o.id'),
    tell: (row, { language, name, today }) => {
      const says = messages[language].tellAnswer(firstName(name))
      const at = `${row.answered_on ?? today}T12:00:00Z`
      return [{ as: 'news', says, at, href: `${workersAddress(row.whom ?? '')}/${row.id}` }]
    },
  }),
]

/** A day on which a consultant has promised to answer; and what nobody looks for yet. */
export const consultantsWaits = [
  waiting({
    for: whoFindPlaces,
    rows: (sql, { me }) =>
      sql
        .selectFrom('job_order as o')
        .select(['o.id', 'o.wrapped_key', 'o.words_sealed', 'o.call_by', nobody.as('whom')])
        .where('o.taken_by', '=', me.personId)
        .where('o.answer', 'is', null)
        .orderBy('o.call_by')
        .orderBy('o.id'),
    tell: (row, { language, services, me, today }) => {
      const words = messages[language]
      const says = words.tellCall(calledOrder(services, me, row))
      const href = `${ordersAddress}/${row.id}`
      return [{ as: 'toDo', says, why: words.tellCallWhy, href, by: row.call_by ?? today, minutes: 10 }]
    },
  }),
  waiting({
    for: whoFindPlaces,
    rows: (sql) =>
      sql
        .selectFrom('job_order as o')
        .select(['o.id', 'o.wrapped_key', 'o.words_sealed', 'o.sent_on', nobody.as('whom')])
        .where('o.taken_by', 'is', null)
        .orderBy('o.sent_on')
        .orderBy('o.id'),
    tell: (row, { language, services, me }) => {
      const words = messages[language]
      const says = words.tellOrder(calledOrder(services, me, row))
      const href = `${ordersAddress}/${row.id}`
      return [{ as: 'toDo', says, why: words.tellOrderWhy, href, since: row.sent_on, minutes: 5 }]
    },
  }),
]

/** What a colleague in one's department asks about a hard wish, until one has answered; not what one reads about the citizen anyway. */
export const questionsWaits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('wish_question as q')
        .select(['q.id', 'q.wrapped_key', 'q.words_sealed', 'q.asked_on', nobody.as('whom')])
        .where('q.asked_on', '>', day(-newsDays))
        .where(
          sqlTag<boolean>`not exists (select from wish_question_of c where c.municipality_id = q.municipality_id
            and c.question_id = q.id) and not exists (select from wish_question_answer a
            where a.municipality_id = q.municipality_id and a.question_id = q.id and a.written_by = ${me.personId})`,
        )
        .orderBy('q.asked_on')
        .orderBy('q.id'),
    tell: (row, { language, services, me }) => {
      const words = messages[language]
      const says = words.tellQuestion(firstName(askedBy(services, me, row)))
      const href = `${questionsAddress}/${row.id}`
      return [{ as: 'toDo', says, why: words.tellQuestionWhy, href, since: row.asked_on, minutes: 5 }]
    },
  }),
]
