import { onDuty } from '@lydhoer/database'
import type { Municipality } from '@lydhoer/database/testing'

/**
 * So many conversations of the caseworker's, each with turns that nobody can open and a passage that is shared with the colleague
 * in an ear session. Two a day, the newest of yesterday's year; some were made at the same moment.
 */
export async function manyTalks(
  ownerUrl: string,
  { id, caseworker, colleague, citizenA, work }: Municipality,
  { held, turnsEach = 9 }: { held: number; turnsEach?: number },
): Promise<void> {
  const columns = 'municipality_id, conversation_id, owner_id, citizen_id'
  await onDuty(ownerUrl, 'setUp', async (client) => {
    await client.query(
      `insert into conversation (municipality_id, owner_id, citizen_id, department_id, kind, held_on, submission_id, created_at)
       select $1, $2, $3, $4, 'followUp', date '2026-01-01' - n / 2, gen_random_uuid(), now() - n / 3 * interval '1 ms'
       from generate_series(1, ${held}) n`,
      [id, caseworker, citizenA, work],
    )
    for (const rows of [
      `insert into consent (${columns}, purpose, state, given_how, given_on)
       select municipality_id, id, owner_id, citizen_id, purpose, 'given', 'spoken', '2026-01-01'
       from conversation, unnest(array['ownReflection', 'colleagues']) purpose`,
      `insert into conversation_key (${columns}, wrapped_key)
       select municipality_id, id, owner_id, citizen_id, '\\x00' from conversation`,
      `insert into transcript (${columns}, format, confirmed_at, confirmed_by, about_sealed)
       select municipality_id, id, owner_id, citizen_id, 'plain', now(), owner_id, '\\x00' from conversation`,
      `insert into speaker (municipality_id, conversation_id, code, role)
       select municipality_id, id, code, role from conversation, (values ('B', 'citizen'), ('M', 'worker')) v (code, role)`,
      `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
       select municipality_id, id, n, case when n % 2 = 0 then 'B' else 'M' end, '\\x00'
       from conversation, generate_series(1, ${turnsEach}) n`,
      `insert into passage (${columns}, from_turn, to_turn)
       select municipality_id, id, owner_id, citizen_id, 3, 9 from conversation`,
    ])
      await client.query(rows)
    for (const rows of [
      `insert into ear_session (municipality_id, passage_id, conversation_id, owner_id, facilitator_id)
       select municipality_id, id, conversation_id, owner_id, $1 from passage`,
      `insert into passage_share (${columns}, passage_id, with_person_id, purpose, until, created_at)
       select municipality_id, conversation_id, owner_id, citizen_id, id, $1, 'colleagues', '2999-01-01',
         now() - row_number() over () / 3 * interval '1 ms' from passage`,
      `insert into ear_session_participant (municipality_id, ear_session_id, person_id)
       select municipality_id, id, $1::uuid from ear_session`,
    ])
      await client.query(rows, [colleague])
  })
}
