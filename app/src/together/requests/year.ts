import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { yearly } from '../../shared/year/year.ts'
import type { PromiseWords } from './promises.ts'
import { openOfRequests, promiseContext } from '../house/sealed-requests.ts'

/** Days by which an answer, or a part of it, is promised; one that was moved stands on its new day alone. */
export const year = [
  yearly({
    kind: 'requestPromise',
    called: { da: 'Lovede svar', en: 'Answers promised' },
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('request_promise as r')
        .innerJoin('request as q', 'q.id', 'r.request_id')
        .select(['r.id', 'r.request_id', 'r.words_sealed', sqlTag<string>`r.day::text`.as('day')])
        .select(sqlTag<Date | null>`null::timestamptz`.as('moment'))
        .select(sqlTag<number | null>`null::integer`.as('minutes'))
        .where('q.no_longer_on', 'is', null)
        .where('r.day', '>=', from)
        .where('r.day', '<=', to)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('request_promise as n')
                .select('n.id')
                .whereRef('n.request_id', '=', 'r.request_id')
                .where(sqlTag<boolean>`(n.created_at, n.id) > (r.created_at, r.id)`),
            ),
          ),
        ),
    leadsTo: ({ request_id }) => ({
      what: { da: 'Lovet svar', en: 'Answer promised' },
      href: `/spoergsmaal/${request_id}`,
    }),
    says: ({ id, words_sealed }, { me, services }) =>
      openOfRequests<PromiseWords>(services, me, promiseContext(id), words_sealed).what,
  }),
]
