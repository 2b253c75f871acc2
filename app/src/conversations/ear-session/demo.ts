import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { stretchSeenBy } from '../talk/stretch/stretch.ts'
import { askForSession } from './asked.ts'
import { moveTo, openSession } from './queries.ts'

const room = 'Lokale 1.03'

/** One session that was held last week, and one that is asked for. */
export const demo: Demo = async (town) => {
  await heldLastWeek(town)
  await askedFor(town)
}

/** On a passage of Anders', which Inge led, with people of three departments. */
async function heldLastWeek({ services, person, id }: DemoTown): Promise<void> {
  const owner = await person('anders')
  const [inge, birgitte, jonas] = [await person('inge'), await person('birgitte'), await person('jonas')]
  const startsAt = momentOf(workingDayFrom(addDay(services.now(), -9)), '10:00')
  await services.database.as(owner, async (sql) => {
    const passage = await sql
      .selectFrom('passage')
      .select(['id as passageId', 'conversation_id as conversationId', 'citizen_id as citizenId'])
      .where('owner_id', '=', owner.personId)
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst()
    if (!passage || !startsAt) return
    const sessionId = await openSession(sql, services, owner, {
      ...{ submissionId: id('ear session held'), passage, facilitatorId: inge.personId },
      guests: [inge, birgitte, jonas].map(({ personId }) => ({
        id: personId,
        purpose: 'colleagues' as const,
      })),
      until: addDay(services.now(), 30),
      time: { startsAt, minutes: 60, room },
    })
    await moveTo(sql, sessionId, 'ended')
  })
}

/** Tove has been given a passage and asks its owner whether she may hold a session on it. */
async function askedFor({ services, person, id }: DemoTown): Promise<void> {
  const me = await person('tove')
  const people = [await person('henrik'), await person('birgitte')].map(({ personId }) => personId)
  const startsAt = momentOf(workingDayFrom(addDay(services.now(), 7)), '13:00')
  await services.database.as(me, async (sql) => {
    const shared = await sql
      .selectFrom('passage_share')
      .select('passage_id as passage')
      .where('with_person_id', '=', me.personId)
      .where('ear_session_id', 'is', null)
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst()
    if (!shared || !startsAt) return
    await askForSession(sql, services, me, {
      ...{ submissionId: id('ear session asked for'), people },
      passage: await stretchSeenBy(sql, me, shared),
      time: { startsAt, minutes: 60, room },
    })
  })
}
