// What else is a citizen's own is kept as long as the municipality has said: what they waited for, letters, sheets of guidance, words at the end, complaints.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Asking } from '../asking.ts'
import { afterTheNight } from '../keeping.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const months = (ago: number) => `now() - interval '${ago} months'`

/** How many rows of a citizen's there are, whoever may see them. */
const left = ({ owner, town }: Asking, from: string) =>
  owner('backup', { municipality: town.id, person: town.caseworker }).count(
    `${from} and municipality_id = $1 and citizen_id = $2`,
    [town.id, town.citizenA],
  )
const nobodyWorksWith = ({ arrange, town }: Asking) =>
  arrange('update case_assignment set valid_to = today() where citizen_id = $1', [town.citizenA])

/** Something waited for, written so many months ago and, where it has ended, ended then. */
async function waits({ arrange, town }: Asking, ago: number, isOver: boolean): Promise<void> {
  await arrange('delete from waiting_period where citizen_id = $1', [town.citizenA])
  await arrange(
    `insert into waiting_period (municipality_id, id, citizen_id, written_by, is_citizens, kind, what_sealed, since, ball, holder_sealed, submission_id,
       created_at, ended_on, ended_as, ended_at) select $1, gen_random_uuid(), $2, $2, true, 'treatment', '\\x00', '2000-01-01', 'unknown', '\\x00', gen_random_uuid(),
       ${months(ago)}, case when $3 then '2000-01-02'::date end, case when $3 then 'came' end, case when $3 then ${months(ago)} end`,
    [town.id, town.citizenA, isOver],
  )
}

const promises: Promised[] = [
  {
    name: 'what was waited for goes when it has ended and its time has come; what is waited for still stays while somebody works with the citizen',
    about: ['forget_past_retention', 'waiting_period', 'waiting_event'],
    holds: async (asking) => {
      const { arrange, town } = asking
      const periods = () => left(asking, 'waiting_period where true')
      await waits(asking, 13, true)
      await afterTheNight(asking, 'waiting', null)
      await afterTheNight(asking, 'waiting', 14)
      assert.equal(await periods(), 1)
      await afterTheNight(asking, 'waiting', 12)
      assert.equal(await periods(), 0)
      await waits(asking, 13, false)
      await afterTheNight(asking, 'waiting', 12)
      assert.equal(await periods(), 1)
      // What was last heard of it counts, once nobody works with the citizen.
      await nobodyWorksWith(asking)
      await arrange(
        `insert into waiting_event (municipality_id, id, citizen_id, period_id, kind, on_day, written_by, words_sealed, submission_id, created_at)
          select municipality_id, gen_random_uuid(), citizen_id, id, 'news', today(), $1, '\\x00', gen_random_uuid(), ${months(11)} from waiting_period where citizen_id = $2`,
        [town.caseworker, town.citizenA],
      )
      await afterTheNight(asking, 'waiting', 12)
      assert.equal(await periods(), 1)
      await afterTheNight(asking, 'waiting', 10)
      assert.equal(await periods(), 0)
      assert.equal(await left(asking, 'waiting_event where true'), 0)
    },
  },
  {
    name: 'a letter goes when its time has come, counted from the last day that is of use, and how letters are told now stays',
    about: ['forget_past_retention', 'citizen_letter', 'letter_way'],
    holds: async (asking) => {
      const { arrange, town } = asking
      await arrange(
        'delete from citizen_letter where citizen_id = $1; delete from letter_way where citizen_id = $1'.replaceAll(
          '$1',
          `'${town.citizenA}'`,
        ),
      )
      const letter = (sent: number, answerBy: number | null) =>
        arrange(
          `insert into citizen_letter (municipality_id, id, citizen_id, written_by, sender, sent_on, answer_by, words_sealed, submission_id)
            values ($1, gen_random_uuid(), $2, $3, 'other', ${months(sent)}, ${answerBy === null ? 'null' : months(answerBy)}, '\\x00', gen_random_uuid())`,
          [town.id, town.citizenA, town.caseworker],
        )
      await letter(13, null)
      await letter(13, 11)
      for (const ago of [40, 30])
        await arrange(
          `insert into letter_way (municipality_id, citizen_id, chosen_at, way, chosen_by, words_sealed, submission_id)
            values ($1, $2, ${months(ago)}, 'talk', $3, '\\x00', gen_random_uuid())`,
          [town.id, town.citizenA, town.caseworker],
        )
      await afterTheNight(asking, 'letter', 14)
      assert.equal(await left(asking, 'citizen_letter where true'), 2)
      await afterTheNight(asking, 'letter', 12)
      assert.equal(await left(asking, 'citizen_letter where true'), 1)
      assert.equal(await left(asking, `letter_way where chosen_at > ${months(31)}`), 1)
      assert.equal(await left(asking, 'letter_way where true'), 1)
      await afterTheNight(asking, 'letter', 10)
      assert.equal(await left(asking, 'citizen_letter where true'), 0)
    },
  },
  {
    name: 'a sheet of guidance goes when its time has come, from the day it was gone through',
    about: ['forget_past_retention', 'guidance_sheet'],
    holds: async (asking) => {
      const { arrange, town } = asking
      await arrange(`delete from guidance_sheet where citizen_id = '${town.citizenA}'`)
      await arrange(
        `insert into guidance_sheet (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id, created_at, given_at, placed)
          values ($1, gen_random_uuid(), $2, 'sanctions', '\\x00', $3, gen_random_uuid(), ${months(20)}, ${months(13)}, 'last')`,
        [town.id, town.citizenA, town.caseworker],
      )
      const sheets = () => left(asking, 'guidance_sheet where true')
      await afterTheNight(asking, 'guidance', 14)
      assert.equal(await sheets(), 1)
      await afterTheNight(asking, 'guidance', 12)
      assert.equal(await sheets(), 0)
    },
  },
  {
    name: 'words at the end go with the time of the meeting, also where a line of the agenda holds on to it',
    about: ['forget_past_retention', 'meeting_word', 'citizen_meeting'],
    holds: async (asking) => {
      const { arrange, town } = asking
      const meeting = randomUUID()
      const at = [town.id, meeting, town.citizenA, town.caseworker]
      await arrange(
        `insert into citizen_meeting (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id)
          values ($1, $2, $3, $4, ${months(13)}, ${months(13)}, ${months(13)}, $2)`,
        at,
      )
      await arrange(
        `insert into agenda_line (municipality_id, id, meeting_id, citizen_id, written_by, is_citizens, way, words_sealed, submission_id)
          values ($1, gen_random_uuid(), $2, $3, $4, true, 'self', '\\x00', gen_random_uuid())`,
        at,
      )
      await arrange(
        `insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, words_sealed, said_at)
          values ($1, $2, $3, $3, $4, '\\x00', ${months(1)})`,
        at,
      )
      const words = () => left(asking, `meeting_word where meeting_id = '${meeting}'`)
      await afterTheNight(asking, 'meeting', 14)
      assert.equal(await words(), 1)
      await afterTheNight(asking, 'meeting', 12)
      assert.equal(await words(), 0)
      assert.equal(await left(asking, `citizen_meeting where id = '${meeting}'`), 1)
    },
  },
  {
    name: 'a complaint that was answered goes when its time has come, with all that was said; that there was one stays in the count, and whose it was nowhere',
    about: ['forget_past_retention', 'complaint', 'complaint_taken_back', 'count_what_was_taken_back'],
    holds: async (asking) => {
      const { arrange, as, town } = asking
      await arrange('delete from complaint_taken_back')
      await arrange(`update complaint set created_at = ${months(20)}, received_on = (${months(20)})::date`)
      await arrange(`update complaint_step set created_at = ${months(13)}`)
      const seen = () => left(asking, 'complaint where true')
      // What is arranged is arranged in nobody's name.
      const nobody = () => as(null).does('select')
      await afterTheNight(asking, 'complaint', 12)
      assert.equal(await seen(), 1, 'nobody has answered it')
      await nobody()
      await arrange(`update complaint set answered_at = ${months(14)}`)
      await afterTheNight(asking, 'complaint', 14)
      assert.equal(await seen(), 1)
      await nobody()
      await arrange(`update complaint set ended_at = ${months(11)}`)
      await afterTheNight(asking, 'complaint', 12)
      assert.equal(await seen(), 1)
      const counted = async () => {
        const answer = await as('politician').does(
          'select sum(complaints)::int as n from complaints_counted() where not is_before and kind is null',
        )
        return 'rows' in answer ? answer.rows[0]?.['n'] : answer.refused
      }
      const before = await counted()
      await afterTheNight(asking, 'complaint', 10)
      assert.equal(await seen(), 0)
      assert.equal(await counted(), before)
      const kept = await asking
        .owner('backup', { municipality: town.id, person: town.caseworker })
        .does('select * from complaint_taken_back where municipality_id = $1', [town.id])
      assert.ok('rows' in kept && kept.rows.length === 2)
      assert.deepEqual(Object.keys(kept.rows[0] ?? {}), ['municipality_id', 'id', 'received_on', 'kind'])
    },
  },
  {
    name: 'of complaints of which nobody knows any more whose they were, no kind is told as of five people',
    about: ['complaints_counted', 'complaint_taken_back'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from complaint; delete from complaint_before; delete from complaint_taken_back')
      await arrange(
        `insert into complaint_taken_back (municipality_id, received_on, kind) select $1, '2024-05-01', 'letter' from generate_series(1, 6)`,
        [town.id],
      )
      const answer = await as('politician').does(
        'select kind, complaints from complaints_counted() order by 1',
      )
      assert.deepEqual('rows' in answer && answer.rows, [
        { kind: 'few', complaints: 6 },
        { kind: null, complaints: 6 },
      ])
    },
  },
  {
    name: 'figures are told of quarters and years that are wholly kept, so that none grows smaller by one citizen a night',
    about: ['told_from', 'usual_wait', 'letters_counted', 'words_told'],
    holds: async (asking) => {
      const { arrange, as, town } = asking
      const from = async (kind: string, each: string) => {
        const answer = await as('coordinator').does(`select told_from($1, $2, $3)::text as day`, [
          town.id,
          kind,
          each,
        ])
        return 'rows' in answer ? String(answer.rows[0]?.['day']) : answer.refused
      }
      await arrange('delete from retention_rule')
      assert.equal(await from('letter', 'quarter'), '-infinity')
      await arrange(
        `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en)
          values ($1, 'letter', '2020-01-01', 7, 'b', 'b')`,
        [town.id],
      )
      const wholly = await as('coordinator').does(
        `select told_from($1, 'letter', 'quarter') + interval '7 months' >= today() as kept,
          told_from($1, 'letter', 'quarter') + interval '4 months' < today() as first,
          date_trunc('quarter', told_from($1, 'letter', 'quarter')) = told_from($1, 'letter', 'quarter') as whole`,
        [town.id],
      )
      assert.deepEqual('rows' in wholly ? wholly.rows : wholly.refused, [
        { kept: true, first: true, whole: true },
      ])
      // Six citizens had a letter five quarters ago; with a rule of four quarters, it is not told of any more while they lie there.
      await arrange(`delete from citizen_letter where municipality_id = '${town.id}'`)
      await arrange(
        `with p as (insert into person (municipality_id, id, kind, display_name) select $1, gen_random_uuid(), 'citizen', 'x' from generate_series(1, 6) returning id),
           k as (insert into citizen_key (municipality_id, citizen_id, wrapped_key) select $1, id, '\\x00' from p returning citizen_id)
         insert into citizen_letter (municipality_id, id, citizen_id, written_by, sender, sent_on, words_sealed, submission_id)
           select $1, gen_random_uuid(), citizen_id, $2, 'other', date_trunc('quarter', now()) - interval '14 months', '\\x00', gen_random_uuid() from k`,
        [town.id, town.caseworker],
      )
      const term = (months: number) => arrange(`update retention_rule set months = ${months}`)
      await term(30)
      assert.ok((await as('coordinator').count('letters_counted()')) > 0)
      await term(14)
      assert.equal(await as('coordinator').count('letters_counted()'), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
