import type { Sql } from '@lydhoer/database'
import { firstName, shortDate } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { waiting, type Asked, type Telling } from '../../shared/waits/waits.ts'
import { whatOf } from '../matter/waiting.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'
import { workersAddress } from './workers-view.tsx'

/** So long what a citizen wrote that they wait for stands among the news. */
const newsDays = 21
/** So far back a press is looked for, so that the index is enough; longer ago than this it is no message of today's. */
const pressDays = 60

const today = sqlTag<string>`today()`

/** When the citizen last pressed that they still wait, while no worker has written anything since; null where they have not. */
const pressed = sqlTag<string | null>`(select max(e.on_day) from waiting_event e
  where e.municipality_id = w.municipality_id and e.period_id = w.id and e.kind = 'stillWaiting' and not exists (
    select from waiting_event later where later.municipality_id = w.municipality_id and later.period_id = w.id
      and later.created_at > e.created_at and later.written_by <> w.citizen_id))`

/** What those wait for whom somebody works with today. */
const withMe = (sql: Sql, { me }: Asked) =>
  sql
    .selectFrom('case_assignment as a')
    .innerJoin('waiting_period as w', 'w.citizen_id', 'a.citizen_id')
    .innerJoin('citizen_key as k', 'k.citizen_id', 'w.citizen_id')
    .select(['w.id', 'w.citizen_id as whom', 'w.what_sealed', 'k.wrapped_key'])
    .where('a.worker_id', '=', me.personId)
    .where('a.valid_from', '<=', today)
    .where((on) => on.or([on('a.valid_to', 'is', null), on('a.valid_to', '>', today)]))
    .where('w.ended_on', 'is', null)

interface Row {
  id: string
  whom: string | null
  what_sealed: string
  wrapped_key: string
}

/** What each line needs: what is waited for, by whom, and the page. */
function told({ id, whom, what_sealed, wrapped_key }: Row, { me, services, name, language }: Telling) {
  const citizenId = whom ?? ''
  const key = groundKeyFrom(services, me, { of: 'citizen', citizenId }, bytesOf(wrapped_key))
  return {
    words: messages[language],
    name: firstName(name),
    what: whatOf(key, id, what_sealed),
    href: `${workersAddress(citizenId)}/${id}`,
  }
}

/** A day on which one promised to ask, that has come; a citizen who says that they still wait; and what a citizen wrote that they wait for. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, today: day }) =>
      sql
        .selectFrom('waiting_period as w')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'w.citizen_id')
        .select(['w.id', 'w.citizen_id as whom', 'w.what_sealed', 'k.wrapped_key', 'w.ask_next'])
        .select(pressed.as('pressed_on'))
        .where('w.asks_id', '=', me.personId)
        .where('w.ask_next', '<=', day)
        .where('w.ended_on', 'is', null)
        .orderBy('w.ask_next')
        .orderBy('w.id'),
    tell: (row, telling) => {
      const { words, name, what, href } = told(row, telling)
      const since = row.ask_next ?? telling.today
      const onDay = (day: string) => shortDate(telling.language, day)
      const why = [
        words.promisedWhy(name, onDay(since)),
        ...(row.pressed_on === null ? [] : [words.pressedWhy(name, onDay(row.pressed_on))]),
      ].join(' ')
      return [{ as: 'toDo', says: words.promised(name, what), why, since, minutes: 5, href }]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      sql
        .selectFrom(
          withMe(sql, asked)
            .select(pressed.as('pressed_on'))
            // Where one promised to ask, and the day has come, it is told with that.
            .where((on) =>
              on.or([
                on('w.asks_id', 'is', null),
                on('w.asks_id', '<>', asked.me.personId),
                on('w.ask_next', '>', asked.today),
              ]),
            )
            .as('w'),
        )
        .selectAll()
        .where('pressed_on', '>=', asked.day(-pressDays))
        .orderBy('pressed_on')
        .orderBy('id'),
    tell: (row, telling) => {
      const { words, name, what, href } = told(row, telling)
      const since = row.pressed_on ?? telling.today
      const why = words.pressedWhy(name, shortDate(telling.language, since))
      return [{ as: 'toDo', says: words.pressed(name, what), why, since, minutes: 3, href }]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .select('w.created_at')
        .where('w.is_citizens', '=', sqlTag.lit(true))
        .where('w.created_at', '>=', asked.ago(newsDays))
        .where('w.asks_id', 'is', null)
        // Until one of those who work with them has written something.
        .where(
          sqlTag<boolean>`not exists (select from waiting_event e where e.municipality_id = w.municipality_id
            and e.period_id = w.id)`,
        )
        .orderBy('w.created_at', 'desc')
        .orderBy('w.id'),
    tell: (row, telling) => {
      const { words, name, what, href } = told(row, telling)
      return [{ as: 'news', says: words.wrote(name), why: `${what}.`, at: row.created_at, href }]
    },
  }),
]
