import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { stretchSeenBy } from '../talk/stretch/stretch.ts'
import { askForSession } from './asked.ts'

/** Tove has been given a passage and asks its owner whether she may hold a session on it. */
export const demo: Demo = async ({ services, person, id }) => {
  const { database, now } = services
  const me = await person('tove')
  const people = [await person('henrik'), await person('birgitte')].map(({ personId }) => personId)
  await database.as(me, async (sql) => {
    const shared = await sql
      .selectFrom('passage_share')
      .select('passage_id as passage')
      .where('with_person_id', '=', me.personId)
      .where('ear_session_id', 'is', null)
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst()
    if (!shared) return
    const startsAt = momentOf(workingDayFrom(addDay(now(), 7)), '13:00')
    await askForSession(sql, services, me, {
      ...{ submissionId: id('ear session asked for'), people },
      passage: await stretchSeenBy(sql, me, shared),
      time: startsAt
        ? { startsAt, minutes: 60, room: 'Lokale 1.03' }
        : { startsAt: null, minutes: null, room: null },
    })
  })
}
