import { firstName, shortDate } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import type { Telling } from '../../shared/waits/waits.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { whatOf } from '../matter/waiting.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'
import { workersAddress } from './workers-view.tsx'

interface Told {
  id: string
  whom: string | null
  what_sealed: string
  wrapped_key: string
}

const what = ({ id, whom, what_sealed, wrapped_key }: Told, { me, services }: Telling): string => {
  const ground = { of: 'citizen', citizenId: whom ?? '' } as const
  return whatOf(groundKeyFrom(services, me, ground, bytesOf(wrapped_key)), id, what_sealed)
}
const page = ({ whom, id }: Told) => `${workersAddress(whom ?? '')}/${id}`
/** So long a press, or what a citizen wrote, stands among the news. */
const days = 21

/** A day on which one promised to ask, that has come; and what those one works with say of waiting. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('waiting_period as w')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'w.citizen_id')
        .select(['w.id', 'w.citizen_id as whom', 'w.what_sealed', 'k.wrapped_key', 'w.ask_next'])
        .where('w.asks_id', '=', me.personId)
        .where('w.ask_next', '<=', today)
        .where('w.ended_on', 'is', null)
        .orderBy('w.ask_next')
        .orderBy('w.id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      const name = firstName(telling.name)
      const day = row.ask_next ?? telling.today
      return [
        {
          as: 'toDo',
          says: words.promised(name, what(row, telling)),
          why: words.promisedWhy(name, shortDate(telling.language, day)),
          since: day,
          minutes: 5,
          href: page(row),
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('case_assignment as a')
        .innerJoin('waiting_event as e', 'e.citizen_id', 'a.citizen_id')
        .innerJoin('waiting_period as w', 'w.id', 'e.period_id')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'w.citizen_id')
        .select(['w.id', 'w.citizen_id as whom', 'w.what_sealed', 'k.wrapped_key', 'e.created_at'])
        .where('a.worker_id', '=', me.personId)
        .where('a.valid_from', '<=', sqlTag<string>`today()`)
        .where((on) => on.or([on('a.valid_to', 'is', null), on('a.valid_to', '>', sqlTag<string>`today()`)]))
        .where('e.kind', '=', sqlTag.lit('stillWaiting'))
        .where('e.created_at', '>=', ago(days))
        .where('w.ended_on', 'is', null)
        // One line a period: the last press, and only while nobody has written anything since.
        .where((on) =>
          on.not(
            on.exists(
              on
                .selectFrom('waiting_event as later')
                .select('later.id')
                .whereRef('later.period_id', '=', 'e.period_id')
                .whereRef('later.created_at', '>', 'e.created_at'),
            ),
          ),
        )
        .orderBy('e.created_at', 'desc')
        .orderBy('e.id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      return [
        {
          as: 'news',
          says: words.pressed(firstName(telling.name)),
          why: words.pressedWhy(what(row, telling)),
          at: row.created_at,
          href: page(row),
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('case_assignment as a')
        .innerJoin('waiting_period as w', 'w.citizen_id', 'a.citizen_id')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'w.citizen_id')
        .select(['w.id', 'w.citizen_id as whom', 'w.what_sealed', 'k.wrapped_key', 'w.created_at'])
        .where('a.worker_id', '=', me.personId)
        .where('a.valid_from', '<=', sqlTag<string>`today()`)
        .where((on) => on.or([on('a.valid_to', 'is', null), on('a.valid_to', '>', sqlTag<string>`today()`)]))
        .where('w.is_citizens', '=', sqlTag.lit(true))
        .where('w.created_at', '>=', ago(days))
        .where('w.ended_on', 'is', null)
        .where('w.asks_id', 'is', null)
        .where((on) =>
          on.not(
            on.exists(
              on
                .selectFrom('waiting_event as later')
                .select('later.id')
                .whereRef('later.period_id', '=', 'w.id'),
            ),
          ),
        )
        .orderBy('w.created_at', 'desc')
        .orderBy('w.id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      return [
        {
          as: 'news',
          says: words.wrote(firstName(telling.name)),
          why: `${what(row, telling)}.`,
          at: row.created_at,
          href: page(row),
        },
      ]
    },
  }),
]
