import { mailToSend } from '@lydhoer/database'
import { languageOfTongue } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { LaterJob } from '../../later/later-job.ts'
import type { Services } from '../../request/services.ts'
import { ownCalendarOf } from '../own-calendar/own-calendar.ts'
import { pageOf, titleOf, type Kinds } from '../kinds.ts'
import { meetingOf } from '../read-meetings.ts'
import { NoMailServer, openPost, type HandedOver, type Post } from './hand-over.ts'
import { letterOf, type Letter } from './letter.ts'
import './tell-soon.ts'

/** There is something to do when somebody is to be told something. */
export async function mailWaits({ config, database, now }: Services): Promise<LaterJob<'sendMail'>[]> {
  if (!config.mail) return []
  return (await mailToSend(database, now())).length > 0 ? [{ kind: 'sendMail' }] : []
}

interface Due {
  municipalityId: string
  personId: string
  meetingId: string
}

/**
 * Tells everybody what is new to them, each of a meeting as it is now: what was overtaken meanwhile is never sent. Safe to repeat, and to do
 * twice at once. While the mail server is away nothing is lost, and nobody's turn moves back.
 */
export async function sendMail(services: Services, kinds: Kinds): Promise<void> {
  const { config, database, now } = services
  if (!config.mail) return
  const post = openPost(config.mail.server)
  try {
    for (const {
      municipality_id: municipalityId,
      person_id: personId,
      meeting_id: meetingId,
    } of await mailToSend(database, now()))
      await tell(services, kinds, post, { municipalityId, personId, meetingId })
  } catch (error) {
    if (!(error instanceof NoMailServer)) throw error
    // It is tried again within a minute, from the first.
    services.report('mail', error)
  } finally {
    post.close()
  }
}

/** Whoever has begun a mail and was stopped has so long; then somebody else sends the same. */
const claimMs = 5 * 60_000
const hour = 60 * 60_000

async function tell(services: Services, kinds: Kinds, post: Post, due: Due): Promise<void> {
  const written = await take(services, kinds, due)
  if (!written) return
  if (written === 'noAddress') return write(services, due, { problem: 'noAddress' })
  let came: HandedOver
  try {
    came = await post.handOver(written.letter)
  } catch (error) {
    await write(services, due, { next_try_at: services.now() })
    throw error
  }
  if (came === 'refused') return write(services, due, { problem: 'refused' })
  if (came === 'notNow') {
    const wait = Math.min(4 * hour, 60_000 * 2 ** written.tries)
    return write(services, due, {
      next_try_at: new Date(services.now().getTime() + wait),
      tries: Math.min(written.tries + 1, 20),
    })
  }
  const { told, sequence } = written
  await write(services, due, { told, told_sequence: sequence, tries: 0, next_try_at: services.now() })
}

interface Written {
  letter: Letter
  told: 'request' | 'cancel'
  sequence: number
  tries: number
}

/** Takes one to be told, so that nobody else does, and writes the mail as things are now; null when there is nothing to tell. */
function take(services: Services, kinds: Kinds, due: Due): Promise<Written | 'noAddress' | null> {
  const { database, config, now } = services
  const from = config.mail?.from ?? ''
  return database.as(due, async (sql) => {
    const mine = await sql
      .updateTable('outgoing_mail as o')
      .set({ next_try_at: new Date(now().getTime() + claimMs) })
      .from('meeting as m')
      .innerJoin('meeting_person as p', 'p.meeting_id', 'm.id')
      .whereRef('o.meeting_id', '=', 'm.id')
      .whereRef('p.person_id', '=', 'o.person_id')
      .where('o.meeting_id', '=', due.meetingId)
      .where('o.person_id', '=', due.personId)
      .where('o.next_try_at', '<=', now())
      .where('o.problem', 'is', null)
      .returning(['o.told', 'o.tries', sqlTag<'request' | 'cancel' | null>`to_tell(m, p, o)`.as('tell')])
      .executeTakeFirst()
    if (!mine?.tell) return null
    const own = await ownCalendarOf(sql, services, due)
    if (!own.email) return 'noAddress'
    const person = await sql
      .selectFrom('person')
      .select('language')
      .where('id', '=', due.personId)
      .executeTakeFirstOrThrow()
    const meeting = await meetingOf(sql, services, due, due.meetingId)
    const event = {
      ...meeting,
      title: titleOf(kinds, meeting, languageOfTongue(person.language)),
      address: `${config.origin}${pageOf(kinds, meeting)}`,
    }
    const method = mine.tell === 'cancel' ? ('CANCEL' as const) : ('REQUEST' as const)
    const told = mine.told === 'request'
    const letter = letterOf(languageOfTongue(person.language), event, {
      ...{ method, from, to: own.email, personId: due.personId, told },
    })
    return { letter, told: mine.tell, sequence: meeting.sequence, tries: mine.tries }
  })
}

interface Change {
  told?: 'request' | 'cancel'
  told_sequence?: number
  tries?: number
  next_try_at?: Date
  problem?: 'noAddress' | 'refused'
}

async function write({ database }: Pick<Services, 'database'>, due: Due, change: Change): Promise<void> {
  await database.as(due, (sql) =>
    sql
      .updateTable('outgoing_mail')
      .set(change)
      .where('meeting_id', '=', due.meetingId)
      .where('person_id', '=', due.personId)
      .execute(),
  )
}
