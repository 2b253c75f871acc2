import { say } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse, whoBringTogether, type Role } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'
import type { PromiseWords } from './promises.ts'
import { openRequests, type RequestWords } from './requests.ts'
import { openOfRequests, promiseContext, requestContext } from '../house/sealed-requests.ts'
import { replyNames, type Side } from './sides.ts'

/** From so many days before its day, a promise waits for whoever made it. */
const near = 7

/** What nobody has answered or promised a day for, the oldest first. */
const unanswered = (roles: readonly Role[], of: readonly Side[]) =>
  waiting({
    for: roles,
    rows: (sql) =>
      openRequests(sql)
        .select(['r.id', 'r.words_sealed', 'r.asked_on'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('r.of_whom', 'in', of)
        .where((one) =>
          one.not(
            one.exists(
              one.selectFrom('request_promise as p').select('p.id').whereRef('p.request_id', '=', 'r.id'),
            ),
          ),
        )
        .orderBy('r.asked_on')
        .orderBy('r.id'),
    tell: (row, { language, me, services }) => {
      const { question, why } = openOfRequests<RequestWords>(
        services,
        me,
        requestContext(row.id),
        row.words_sealed,
      )
      const says = messages[language].tellOpen(question)
      return [{ as: 'toDo', says, why, href: `/spoergsmaal/${row.id}`, since: row.asked_on, minutes: 10 }]
    },
  })

/** What waits for an answer, what one has promised by a day that is near, and what was written to what one asks. */
export const waits = [
  unanswered(['researcher'], ['research']),
  unanswered(whoBringTogether, ['neighbour', 'library']),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('request_promise as p')
        .innerJoin('request as r', 'r.id', 'p.request_id')
        .select([
          'r.id',
          'r.words_sealed',
          'p.id as promise_id',
          'p.words_sealed as promised_sealed',
          'p.day',
        ])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('p.promised_by', '=', me.personId)
        .where('p.kept_on', 'is', null)
        .where('p.day', '<=', day(near))
        .where('r.no_longer_on', 'is', null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('request_promise as n')
                .select('n.id')
                .whereRef('n.request_id', '=', 'p.request_id')
                .whereRef('n.created_at', '>', 'p.created_at'),
            ),
          ),
        )
        .orderBy('p.day')
        .orderBy('p.id'),
    tell: (row, { language, me, services }) => {
      const { question } = openOfRequests<RequestWords>(
        services,
        me,
        requestContext(row.id),
        row.words_sealed,
      )
      const { what } = openOfRequests<PromiseWords>(
        ...([services, me, promiseContext(row.promise_id), row.promised_sealed] as const),
      )
      const says = messages[language].tellDay(what, question)
      return [{ as: 'toDo', says, href: `/spoergsmaal/${row.id}`, by: row.day }]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('request_reply as p')
        .innerJoin('request as r', 'r.id', 'p.request_id')
        .select(['r.id', 'r.words_sealed', 'p.kind', 'p.created_at', 'p.written_by as whom'])
        .where('p.kind', '<>', 'addition')
        .where('p.written_by', '<>', me.personId)
        .where('p.created_at', '>', ago(14))
        .where((one) =>
          one.or([
            one.exists(
              one
                .selectFrom('request_asker as a')
                .select('a.request_id')
                .whereRef('a.request_id', '=', 'p.request_id')
                .where('a.person_id', '=', me.personId),
            ),
            one.exists(
              one
                .selectFrom('request_supporter as s')
                .select('s.request_id')
                .whereRef('s.request_id', '=', 'p.request_id')
                .where('s.person_id', '=', me.personId),
            ),
          ]),
        )
        .orderBy('p.created_at', 'desc')
        .orderBy('p.id'),
    tell: (row, { language, me, services, name }) => {
      const words = messages[language]
      const { question } = openOfRequests<RequestWords>(
        services,
        me,
        requestContext(row.id),
        row.words_sealed,
      )
      const says = words.tellReply(say(replyNames[row.kind], language), question)
      const href = `/spoergsmaal/${row.id}#svar`
      return [
        {
          as: 'news',
          says,
          at: row.created_at,
          href,
          minutes: 2,
          ...(name && { why: words.tellReplyWhy(name) }),
        },
      ]
    },
  }),
]
