import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { openTheme } from '../words-sealed.ts'
import { nameOfRoom, type ComingMeeting } from './meetings.ts'

type Keys = Pick<Services, 'masterKey'>

/** A theme that was put on a meeting. */
export interface ThemeOnMeeting {
  themeId: string
  words: string
  /** '' where the visitor does not see who it is. */
  byName: string
  isMine: boolean
}

/** The themes on meetings that the visitor is in, by meeting; none for a leader. */
export async function themesOn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, ThemeOnMeeting[]>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await sql
    .selectFrom('learning_theme_meeting as o')
    .innerJoin('learning_theme as t', 't.id', 'o.theme_id')
    .leftJoin('person as p', 'p.id', 'o.put_by')
    .select(['o.meeting_id', 't.id as themeId', 't.words_sealed', 'o.put_by', 'p.display_name as name'])
    .where('o.meeting_id', 'in', meetingIds)
    .orderBy('o.created_at')
    .orderBy('t.id')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ meeting_id: id }) => id)].map(([id, all]) => [
      id,
      all.map(({ themeId, words_sealed, put_by, name }) => ({
        ...{ themeId, words: openTheme(keys, me, themeId, words_sealed) },
        ...{ byName: name ?? '', isMine: put_by === me.personId },
      })),
    ]),
  )
}

/** The meetings that a theme is on and that the visitor is in, the last first; twenty at most. */
export async function meetingsWith(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  themeId: string,
): Promise<(ComingMeeting & { isMine: boolean })[]> {
  const rows = await sql
    .selectFrom('learning_theme_meeting as o')
    .innerJoin('meeting as m', 'm.id', 'o.meeting_id')
    .leftJoin('learning_room as r', 'r.id', 'm.about_id')
    .select(['m.id', 'm.starts_at as startsAt', 'o.put_by', 'r.id as roomId', 'r.words_sealed as roomWords'])
    .where('o.theme_id', '=', themeId)
    .where('m.cancelled_at', 'is', null)
    .orderBy('m.starts_at', 'desc')
    .orderBy('m.id')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, startsAt: row.startsAt, isMine: row.put_by === me.personId },
    roomName: nameOfRoom(keys, me, row),
  }))
}

/** Puts a theme on a meeting that the visitor is in and that is to be held; one that is on it is on it once. */
export async function putOnMeeting(
  sql: Sql,
  me: SignedIn,
  meetingId: string,
  themeId: string,
): Promise<void> {
  await sql
    .insertInto('learning_theme_meeting')
    .values({
      ...{ municipality_id: me.municipalityId, meeting_id: meetingId },
      ...{ theme_id: themeId, put_by: me.personId },
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

interface KeptOnMeeting {
  meetingId: string
  themeId: string
}

/** Takes off a meeting a theme that the visitor put on it. @returns the address that undoes it; undefined where it was not there */
export async function takeOffMeeting(
  sql: Sql,
  { services, me }: Visit,
  meetingId: string,
  themeId: string,
): Promise<string | undefined> {
  const gone = await sql
    .deleteFrom('learning_theme_meeting')
    .where('meeting_id', '=', meetingId)
    .where('theme_id', '=', themeId)
    .where('put_by', '=', me.personId)
    .returning('theme_id')
    .executeTakeFirst()
  if (!gone) return undefined
  const kept: KeptOnMeeting = { meetingId, themeId }
  return letGo(sql, services, me, { kind: 'themeOnMeeting', kept })
}

/** Puts it on again, while the meeting is to be held. */
export const putBackOnMeeting: PutBack = async ({ me }, sql, kept) => {
  const { meetingId, themeId } = kept as KeptOnMeeting
  await putOnMeeting(sql, me, meetingId, themeId)
  return `/rum/moeder/${meetingId}`
}
