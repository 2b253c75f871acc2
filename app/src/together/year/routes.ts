import { whoseFeed, type Sql, type Who } from '@lydhoer/database'
import { addDay, languageOfTongue, today } from '@lydhoer/words'
import { z } from 'zod'
import { calendarFile } from '../../shared/meetings/calendar/calendar-file.ts'
import { hashOf, ownCalendarOf } from '../../shared/meetings/own-calendar/own-calendar.ts'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { guarded, open, param, type Route } from '../../shared/request/route.ts'
import type { OnTheYear } from '../../shared/year/year.ts'
import { notMet } from './not-met.ts'
import { cutShort, inTheYear, saysOf } from './statement.ts'
import { yearPage } from './view.tsx'

const yearQuery = z.object({
  aar: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
})

/** @param all what the places have in the year */
export const yearRoutes = (all: readonly OnTheYear[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/aarshjul',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads: {
      nothing: 'When colleagues and researchers meet, and what is promised by when; no citizen is in it',
    },
    form: yearQuery,
    handler: async (visit, sql, { aar }) => {
      const { me, services, language } = visit
      const now = today(services.now())
      const year = aar ?? Number(now.slice(0, 4))
      const asked = { me, from: `${year}-01-01`, to: `${year}-12-31` }
      const found = await inTheYear(sql, asked, all)
      const { secret } = await ownCalendarOf(sql, services, me)
      return yearPage(visit, {
        ...{ year, now, cut: cutShort(found), notMet: await notMet(sql, now) },
        kinds: all.filter((one) => holdsOneOf(me.roles, one.for)),
        told: found.map((one) => ({ ...one, says: saysOf(one, { me, language, services }) })),
        feed: secret && `${services.config.origin}/aarshjul/${secret}.ics`,
      })
    },
  }),
  open({
    method: 'GET',
    path: '/aarshjul/:feed',
    guard: 'anyone',
    gets: 200,
    handler: async (page) => {
      const { services, c } = page
      const [, secret] = /^([\w-]{32})\.ics$/.exec(param(page, 'feed')) ?? []
      const who = secret && (await whoseFeed(services.database, hashOf(secret)))
      if (!who) throw new NotFound()
      const file = await services.database.as(who, (sql) => feedOf(sql, services, who, all))
      return c.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
    },
  }),
]

/** What has a clock, from a year back to a year ahead: what it is and when, never what it is about. */
async function feedOf(
  sql: Sql,
  { config, now }: { config: { origin: string }; now: () => Date },
  who: Who,
  all: readonly OnTheYear[],
): Promise<string> {
  const { language, roles } = await whoReads(sql, who)
  const asked = { me: { ...who, roles }, from: addDay(now(), -365), to: addDay(now(), 365) }
  const found = await inTheYear(sql, asked, all)
  return calendarFile(
    found.flatMap(({ kind, id, moment, minutes, what, href }) =>
      moment === null
        ? []
        : [
            {
              // Its own, also where the same meeting stands in Min kalender.
              ...{ id: `${kind.kind}-${id}`, sequence: 0, changedAt: now(), startsAt: moment },
              ...{ title: what[language], minutes: minutes ?? 60, where: null },
              address: `${config.origin}${href}`,
            },
          ],
    ),
  )
}

/** In which language they read, and what they are today: who has left reads nothing. */
async function whoReads(sql: Sql, who: Who) {
  const { language } = await sql
    .selectFrom('person')
    .select('language')
    .where('id', '=', who.personId)
    .executeTakeFirstOrThrow()
  const held = await sql
    .selectFrom('person_role as r')
    .select('r.role')
    .where('r.person_id', '=', who.personId)
    .where(holdsToday('r'))
    .execute()
  const roles = held.map(({ role }) => ({ role, departmentId: null, departmentName: null }))
  return { language: languageOfTongue(language), roles }
}
