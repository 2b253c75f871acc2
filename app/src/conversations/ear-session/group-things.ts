import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { wordsKey } from '../talk/transcript/transcript.ts'

/** The places that a group has for what it comes back with. */
export const places = [1, 2, 3] as const
export type PlaceOfThing = (typeof places)[number]

/** Something that a group comes back with. */
export interface GroupThing {
  group: number
  place: number
  fromTurn: number
  toTurn: number
  body: string
}

type Keys = Pick<Services, 'masterKey'>
const context = (sessionId: string, group: number, place: number) =>
  `ear session ${sessionId} group ${group} thing ${place}`

/** The same (`t`) as it is read among other things, as JSON. */
export const thingColumns = [
  't.group_number as group',
  't.place',
  't.from_turn as fromTurn',
  't.to_turn as toTurn',
  't.body_sealed',
] as const

/** Opens what groups have put down, with the key of the conversation's words. */
export const openThings = (
  key: Buffer,
  sessionId: string,
  rows: readonly (Omit<GroupThing, 'body'> & { body_sealed: Buffer | string })[],
): GroupThing[] =>
  rows.map(({ body_sealed, ...thing }) => ({
    ...thing,
    body: unsealJson<string>(key, context(sessionId, thing.group, thing.place), bytesOf(body_sealed)),
  }))

interface ToPutDown extends Pick<GroupThing, 'fromTurn' | 'toTurn' | 'body'> {
  group: number
  place: PlaceOfThing
}

/** Puts something down in one of the group's places, in place of what stood there; takes that away when there are no words. */
export async function putDown(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  session: { sessionId: string; passageId: string; conversationId: string },
  { group, place, fromTurn, toTurn, body }: ToPutDown,
): Promise<void> {
  if (body === '') {
    await sql
      .deleteFrom('ear_group_thing')
      .where('ear_session_id', '=', session.sessionId)
      .where('group_number', '=', group)
      .where('place', '=', place)
      .execute()
    return
  }
  const key = await wordsKey(sql, keys, me, session.conversationId)
  const words = {
    from_turn: fromTurn,
    to_turn: toTurn,
    body_sealed: sealJson(key, context(session.sessionId, group, place), body),
  }
  await sql
    .insertInto('ear_group_thing')
    .values({
      municipality_id: me.municipalityId,
      ear_session_id: session.sessionId,
      group_number: group,
      place,
      passage_id: session.passageId,
      conversation_id: session.conversationId,
      ...words,
    })
    .onConflict((on) =>
      on.columns(['municipality_id', 'ear_session_id', 'group_number', 'place']).doUpdateSet(words),
    )
    .execute()
}
