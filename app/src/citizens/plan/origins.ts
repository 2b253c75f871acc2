import type { Sql } from '@lydhoer/database'
import { longDate, today, type Language } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import { openSeats, seatsSaid } from '../matter/at-the-table.ts'
import { meetingsHeld } from '../matter/meetings.ts'
import { draftMessages } from './draft-messages.ts'
import type { CameFrom } from './lines.ts'
import { problems } from './messages.ts'

/** Somewhere that a new line can come from, as it is chosen. */
export interface OriginToChoose {
  value: string
  label: string
}

const few = 4

const talksWith = (sql: Sql, citizenId: string) =>
  sql
    .selectFrom('conversation')
    .select(['id', 'held_on'])
    .where('citizen_id', '=', citizenId)
    .orderBy('held_on', 'desc')
    .orderBy('created_at', 'desc')

/** Today, the last meetings, the last conversations that the visitor may open, and nobody. */
export async function originsToChoose(
  sql: Sql,
  language: Language,
  key: Buffer,
  citizenId: string,
): Promise<OriginToChoose[]> {
  const words = draftMessages[language]
  const meetings = await meetingsHeld(sql, citizenId, few)
  const talks = await talksWith(sql, citizenId).limit(few).execute()
  return [
    { value: 'today', label: words.fromToday },
    ...meetings.map(({ id, endedAt, startsAt, withSealed }) => ({
      value: `meeting:${id}`,
      label: words.fromMeeting(
        longDate(language, endedAt ?? startsAt),
        seatsSaid(language, openSeats(key, id, withSealed)),
      ),
    })),
    ...talks.map(({ id, held_on }) => ({
      value: `conversation:${id}`,
      label: words.fromConversation(longDate(language, held_on)),
    })),
    { value: 'system', label: words.fromSystem },
  ]
}

const noWay = { agendaLineId: null, conversationId: null, pickId: null, meetingId: null }

/** What was chosen, with its day. @throws Invalid when it is not the citizen's, or not for the visitor to open */
export async function originChosen(
  sql: Sql,
  chosen: string,
  citizenId: string,
  now: Date,
): Promise<CameFrom> {
  if (chosen === 'system') return { ...noWay, cameFrom: 'system', fromDay: null }
  if (chosen === 'today') return { ...noWay, cameFrom: 'meeting', fromDay: today(now) }
  const [kind, id = ''] = chosen.split(':')
  if (kind === 'meeting') {
    const held = (await meetingsHeld(sql, citizenId)).find((one) => one.id === id)
    if (held)
      return {
        ...noWay,
        cameFrom: held.withSealed ? 'network' : 'meeting',
        fromDay: today(held.endedAt ?? held.startsAt),
        meetingId: id,
      }
  } else {
    const talk = await talksWith(sql, citizenId).where('id', '=', id).executeTakeFirst()
    if (talk) return { ...noWay, cameFrom: 'conversation', fromDay: talk.held_on, conversationId: id }
  }
  throw new Invalid([{ field: 'from', what: problems.badOrigin }])
}
