// Ear sessions with ten people each, who have the passage that it is held on; and the program that answers them.
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { onDuty } from '@lydhoer/database'
import { newKey, wrapKey } from '../../../app/src/shared/sealing/seal.ts'

export const sessions = 20
export const each = 10

export interface Room {
  id: string
  conversation: string
  people: string[]
}

/** Puts the people in. */
export function fillRooms(ownerUrl: string, { id, work }: { id: string; work: string }): Promise<Room[]> {
  return onDuty(ownerUrl, 'setUp', async (client) => {
    await client.query(
      `insert into person (municipality_id, id, kind, display_name)
       select $1, gen_random_uuid(), 'staff', 'med ' || n from generate_series(1, ${sessions * each}) n`,
      [id],
    )
    await client.query(
      `insert into staff (municipality_id, person_id) select municipality_id, id from person where display_name like 'med %'`,
    )
    await client.query(
      `insert into person_role (municipality_id, person_id, role, department_id)
       select municipality_id, id, 'caseworker', $1 from person where display_name like 'med %'`,
      [work],
    )
    const placed = `with e as (select *, row_number() over (order by id) as at from ear_session),
      p as (select id as person_id, (row_number() over (order by id) - 1) / ${each} + 1 as at
        from person where display_name like 'med %')`
    await client.query(
      `${placed} insert into passage_share (municipality_id, conversation_id, owner_id, citizen_id, passage_id, with_person_id, purpose,
         until, ear_session_id)
       select e.municipality_id, e.conversation_id, e.owner_id, x.citizen_id, e.passage_id, p.person_id, 'colleagues', '2999-01-01', e.id
       from e join p using (at) join passage x on x.id = e.passage_id`,
    )
    await client.query(
      `${placed} insert into ear_session_participant (municipality_id, ear_session_id, person_id)
       select e.municipality_id, e.id, p.person_id from e join p using (at)`,
    )
    const { rows } = await client.query<Room>(
      `select e.id, e.conversation_id as conversation, array_agg(x.person_id::text) as people
       from ear_session_participant x join ear_session e on e.id = x.ear_session_id
         join person p on p.id = x.person_id where p.display_name like 'med %' group by e.id, e.conversation_id`,
    )
    await client.query('analyze')
    return rows
  })
}

/** What the talk is sealed with is opened at each look, so it must be a key. */
export function giveKeys(ownerUrl: string, masterKey: Buffer, municipalityId: string): Promise<void> {
  return onDuty(ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from conversation')
    for (const { id } of rows) {
      const wrapped = wrapKey(masterKey, { municipalityId, of: 'words', conversationId: id }, newKey())
      await client.query('update conversation_key set wrapped_key = $2 where conversation_id = $1', [
        id,
        wrapped,
      ])
    }
  })
}

export const listen = (fetch: (request: Request) => Response | Promise<Response>): Promise<Server> =>
  new Promise((open) => {
    const answerTo = getRequestListener(fetch)
    const server = createServer((asked, answer) => void answerTo(asked, answer)).listen(0, '127.0.0.1', () =>
      open(server),
    )
  })
