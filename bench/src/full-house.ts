import { onDuty } from '@lydhoer/database'
import type { Municipality } from '@lydhoer/database/testing'

/**
 * A municipality at work: forty more caseworkers, four hundred citizens, and conversations as they come to be. The caseworker has held so
 * many; everybody else a tenth of that. Two in five have a passage that two or three others have, one in ten an ear session, most of
 * which have ended; recipients have shared a note on half of the passages. Consents end on all days of the coming year.
 */
export async function fullHouse(
  ownerUrl: string,
  { id, caseworker, colleague, work }: Municipality,
  held: number,
): Promise<void> {
  const columns = 'municipality_id, conversation_id, owner_id, citizen_id'
  await onDuty(ownerUrl, 'setUp', async (client) => {
    await client.query('select setseed(0.5)')
    await client.query(
      `with made as (insert into person (municipality_id, kind, display_name)
         select $1, case when n <= 40 then 'staff' else 'citizen' end, 'P' || n from generate_series(1, 440) n returning *),
       workers as (insert into staff (municipality_id, person_id) select municipality_id, id from made where kind = 'staff' returning *)
       insert into person_role (municipality_id, person_id, role, department_id)
       select municipality_id, person_id, 'caseworker', $2 from workers`,
      [id, work],
    )
    for (const people of [
      `create temp table worker as select person_id from staff
       where municipality_id = '${id}' and (person_id in ('${caseworker}', '${colleague}')
         or person_id in (select id from person where display_name like 'P%'))`,
      `create temp table matter as select id, row_number() over () as n from person
       where municipality_id = '${id}' and kind = 'citizen' and display_name like 'P%'`,
    ])
      await client.query(people)
    await client.query(
      `insert into conversation (municipality_id, owner_id, citizen_id, department_id, kind, held_on, submission_id, created_at)
       select $1, w.person_id, m.id, $2, 'followUp', today() - (h / 2)::int, gen_random_uuid(), now() - h * interval '12 hours'
       from worker w, generate_series(1, $3::int) h join matter m on m.n = 1 + (h * 7919) % 400
       where h <= case when w.person_id = $4 then $3 else $3 / 10 end`,
      [id, work, held, caseworker],
    )
    for (const rows of [
      `insert into consent (${columns}, purpose, state, given_how, given_on, ends_on)
       select municipality_id, id, owner_id, citizen_id, purpose, 'given', 'spoken', held_on, today() + 1 + (random() * 400)::int
       from conversation, unnest(array['ownReflection', 'colleagues']) purpose where municipality_id = $1`,
      `insert into conversation_key (${columns}, wrapped_key)
       select municipality_id, id, owner_id, citizen_id, '\\x00' from conversation where municipality_id = $1`,
      // Some have nothing yet, some have their names still.
      `insert into transcript (${columns}, format, confirmed_at, confirmed_by, about_sealed)
       select municipality_id, id, owner_id, citizen_id, 'plain', confirmed, case when confirmed is null then null else owner_id end, '\\x00'
       from (select *, case when random() < 0.97 then now() end as confirmed from conversation where municipality_id = $1) c
       where random() < 0.97`,
      `insert into speaker (municipality_id, conversation_id, code, role)
       select municipality_id, conversation_id, code, role from transcript,
         (values ('B', 'citizen'), ('M', 'worker')) v (code, role) where municipality_id = $1`,
      `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
       select municipality_id, conversation_id, n, case when n % 2 = 0 then 'B' else 'M' end, '\\x00'
       from transcript, generate_series(1, 30) n where municipality_id = $1`,
      `insert into passage (${columns}, from_turn, to_turn)
       select ${columns}, 3, 12 from transcript where municipality_id = $1 and confirmed_at is not null and random() < 0.4`,
      `insert into passage_share (${columns}, passage_id, with_person_id, purpose, until, created_at)
       select ${columns}, p.id, w.person_id, 'colleagues', today() + 60, now() - random() * 300 * interval '1 day'
       from passage p join worker w on w.person_id <> p.owner_id and random() < 0.06 where p.municipality_id = $1
       on conflict do nothing`,
      `insert into ear_session (municipality_id, passage_id, conversation_id, owner_id, facilitator_id, phase, created_at)
       select p.municipality_id, p.id, p.conversation_id, p.owner_id, s.with_person_id,
         case when random() < 0.8 then 'ended' else 'frame' end, s.created_at
       from passage p join (select distinct on (passage_id) * from passage_share order by passage_id, id) s on s.passage_id = p.id
       where p.municipality_id = $1 and random() < 0.25`,
      `update passage_share s set ear_session_id = e.id from ear_session e
       where e.municipality_id = $1 and e.municipality_id = s.municipality_id and e.passage_id = s.passage_id`,
      `insert into ear_session_participant (municipality_id, ear_session_id, person_id)
       select municipality_id, ear_session_id, with_person_id from passage_share where municipality_id = $1 and ear_session_id is not null
       union select municipality_id, id, owner_id from ear_session where municipality_id = $1`,
      `insert into noticing (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn, body_sealed, shared_at,
         submission_id)
       select municipality_id, conversation_id, owner_id, passage_id, with_person_id, 4, 4, '\\x00', created_at, gen_random_uuid()
       from passage_share where municipality_id = $1 and random() < 0.5`,
      `insert into transcript_draft (${columns}, wrapped_key)
       select ${columns}, '\\x00' from transcript where municipality_id = $1 and random() < 0.01`,
    ])
      await client.query(rows, [id])
    await client.query('analyze')
  })
}
