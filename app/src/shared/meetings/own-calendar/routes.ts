import { whoseFeed, type Sql } from '@lydhoer/database'
import { languageOfTongue } from '@lydhoer/words'
import { whoWorkHere } from '../../people/roles.ts'
import { Invalid, NotFound } from '../../request/errors.ts'
import { ofOneself } from '../../request/reading.ts'
import { redirectWith } from '../../request/receipt.ts'
import { guarded, open, param, slow, type Again, type Route, type Visit } from '../../request/route.ts'
import { calendarFile } from '../calendar/calendar-file.ts'
import { pageOf, titleOf, type Kinds } from '../kinds.ts'
import { meetingsOf } from '../read-meetings.ts'
import { readBusy } from './busy-of.ts'
import { calendarForm, mailForm } from './form.ts'
import { receipts } from './messages.ts'
import { hashOf, keepOwnCalendar, newSecret, ownCalendarOf, type BusyCalendar } from './own-calendar.ts'
import { ownCalendarPage } from './view.tsx'

const own = { guard: whoWorkHere, reads: ofOneself }
const day = 24 * 3_600_000

/** One's own calendar, and the feed that calendars read without signing in. */
export const ownCalendarRoutes = (kinds: Kinds): Route[] => [
  guarded({
    ...own,
    method: 'GET',
    path: '/kalender',
    gets: 200,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    ...own,
    method: 'POST',
    path: '/kalender/mail',
    gets: 303,
    form: mailForm,
    within: '/kalender',
    handler: async (visit, sql, { email }) => {
      await keepOwnCalendar(sql, visit.services, visit.me, { email: email || null })
      return redirectWith(visit, '/kalender', { says: receipts.mail })
    },
    again: (visit, sql, again) => show(visit, sql, { of: 'mail', again }),
  }),
  guarded({
    ...own,
    method: 'POST',
    path: '/kalender/adresse',
    gets: 303,
    handler: async (visit, sql) => {
      await keepOwnCalendar(sql, visit.services, visit.me, { secret: newSecret() })
      return redirectWith(visit, '/kalender', { says: receipts.feed })
    },
  }),
  guarded({
    ...own,
    method: 'POST',
    path: '/kalender/adresse/luk',
    gets: 303,
    handler: async (visit, sql) => {
      await keepOwnCalendar(sql, visit.services, visit.me, { secret: null })
      return redirectWith(visit, '/kalender', { says: receipts.closed })
    },
  }),
  slow({
    ...own,
    method: 'POST',
    path: '/kalender/min',
    gets: 303,
    form: calendarForm,
    within: '/kalender',
    handler: async (visit, database, { by, address, user, password }) => {
      const { services, me } = visit
      const calendar: BusyCalendar = by === 'feed' ? { by, address } : { by, address, user, password }
      const now = services.now().getTime()
      // Fetched once before it is kept, so that whoever typed it learns at once what is wrong.
      const read = await readBusy(services, me, calendar, { from: now, to: now + 90 * day })
      if ('unreadable' in read) throw new Invalid([{ field: 'address', what: read.unreadable }])
      await database.as(me, (sql) => keepOwnCalendar(sql, services, me, { calendar }))
      return redirectWith(visit, '/kalender', {
        says: read.leftOut > 0 ? receipts.readInPart : receipts.read,
      })
    },
    again: (visit, database, again) =>
      database.as(visit.me, (sql) => show(visit, sql, { of: 'calendar', again })),
  }),
  guarded({
    ...own,
    method: 'POST',
    path: '/kalender/min/glem',
    gets: 303,
    handler: async (visit, sql) => {
      await keepOwnCalendar(sql, visit.services, visit.me, { calendar: null })
      return redirectWith(visit, '/kalender', { says: receipts.taken })
    },
  }),
  open({
    method: 'GET',
    path: '/kalender/:feed',
    guard: 'anyone',
    gets: 200,
    handler: async (page) => {
      const { services, c } = page
      const [, secret] = /^([\w-]{32})\.ics$/.exec(param(page, 'feed')) ?? []
      const who = secret && (await whoseFeed(services.database, hashOf(secret)))
      if (!who) throw new NotFound()
      const { config, now } = services
      const file = await services.database.as(who, async (sql) => {
        const person = await sql
          .selectFrom('person')
          .select('language')
          .where('id', '=', who.personId)
          .executeTakeFirstOrThrow()
        const meetings = await meetingsOf(sql, services, who, new Date(now().getTime() - 90 * day))
        return calendarFile(
          meetings.map((meeting) => {
            const address = `${config.origin}${pageOf(kinds, meeting)}`
            return { ...meeting, title: titleOf(kinds, meeting, languageOfTongue(person.language)), address }
          }),
        )
      })
      return c.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: { of: 'mail' | 'calendar'; again: Again }) {
  const kept = await ownCalendarOf(sql, visit.services, visit.me)
  const feed = kept.secret && `${visit.services.config.origin}/kalender/${kept.secret}.ics`
  return ownCalendarPage(visit, { own: kept, feed, again })
}
