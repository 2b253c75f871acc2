// A transcript corrected after it was confirmed: who begins a draft, who finishes it, and what follows the turns.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../testing.ts'
import type { Ask, Asking } from './asking.ts'
import type { Promised } from './promise.ts'

const newDraft = `insert into transcript_draft (municipality_id, conversation_id, owner_id, citizen_id, wrapped_key)
  values ($1, $2, $3, $4, '\\x00')`
const newTurn = `insert into turn_draft (municipality_id, conversation_id, id, place, speaker_code, body_sealed, revision)
  values ($1, $2, $3, 'V', 'B', '\\x00', 1)`
const correct = `select correct_transcript($1, '\\x00', $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb)`

/** Refused by a policy, a grant, or the trigger that asks for the citizen's agreement. */
async function refused(ask: Ask, statement: string, values: unknown[], why: RegExp): Promise<void> {
  const answer = await ask.tries(statement, values)
  assert.match('refused' in answer ? answer.refused : 'allowed', why)
}
const closed = /row-level security|permission denied|has not agreed/

/** Ten turns become eleven: turn 4 is said in two. */
function corrected({ town }: Asking): unknown[] {
  const turn = (number: number) => ({
    number,
    speaker: number === 10 ? 'L' : 'B',
    start_ms: null,
    end_ms: null,
    body: 'AA==',
  })
  const move = (number: number) => ({
    number,
    first: number > 4 ? number + 1 : number,
    last: number >= 4 ? number + 1 : number,
    ...(number === 4 ? {} : { head: 5, tail: 5, shift: 0 }),
  })
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
  return [
    town.open.id,
    JSON.stringify(['B', 'L'].map((code) => ({ code, role: 'other' }))),
    JSON.stringify([...numbers, 11].map(turn)),
    JSON.stringify([
      { id: town.shared, from_turn: 3, to_turn: 6, from_ms: 10, to_ms: 20 },
      { id: town.unshared, from_turn: 8, to_turn: 10, from_ms: null, to_ms: null },
    ]),
    JSON.stringify(numbers.map(move)),
  ]
}

const lookOver = (asking: Asking) => asking.arrange('update transcript_draft set checking = true')

export const correctingPromises: Promised[] = [
  {
    name: 'the day and kind of a conversation are put right by its owner alone, and only while it is empty',
    about: ['conversation', 'consent'],
    holds: async ({ as, arrange, town }) => {
      const id = randomUUID()
      await arrange(
        `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
         values ($1, $2, $3, $4, $5, 'phone', '2026-11-09', $2)`,
        [town.id, id, town.caseworker, town.citizenA, town.work],
      )
      for (const [purpose, state, day] of [
        ['ownReflection', 'given', '2026-11-09'],
        ['colleagues', 'refused', '2026-11-09'],
        ['research', 'refused', '2026-11-12'],
      ])
        await arrange(
          `insert into consent (municipality_id, conversation_id, citizen_id, owner_id, purpose, state, given_how, given_on, ends_on)
           values ($1, $2, $3, $4, $5, $6, 'spoken', $7, case $6 when 'given' then '2999-01-01'::date end)`,
          [town.id, id, town.citizenA, town.caseworker, purpose, state, day],
        )
      const putRight = (name: PersonName, conversation: string = id) =>
        as(name).does(`select correct_conversation($1, 'followUp', '2026-11-08') as done`, [conversation])
      const answered = (done: boolean) => ({ rows: [{ done }], count: 1 })
      for (const name of ['citizenA', 'colleague', 'teamLead'] as const)
        assert.deepEqual(await putRight(name), answered(false), name)
      assert.deepEqual(await putRight('caseworker', town.open.id), answered(false), 'it has text')
      assert.deepEqual(await putRight('caseworker'), answered(true))
      const now = await as('caseworker').does(
        'select purpose, given_on::text from consent where conversation_id = $1 order by purpose',
        [id],
      )
      assert.deepEqual(now, {
        count: 3,
        rows: [
          { purpose: 'colleagues', given_on: '2026-11-08' },
          { purpose: 'ownReflection', given_on: '2026-11-08' },
          { purpose: 'research', given_on: '2026-11-12' },
        ],
      })
    },
  },
  {
    name: 'a draft is begun by the owner, where the citizen has agreed, and by nobody else in their name',
    about: ['transcript_draft'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const of = ({ id, owner_id, citizen_id }: typeof town.open) => [town.id, id, owner_id, citizen_id]
      await arrange('delete from transcript_draft')
      for (const name of ['citizenA', 'colleague', 'knowledgeBroker', 'teamLead'] as const)
        await refused(as(name), newDraft, of(town.open), closed)
      await refused(as('caseworker'), newDraft, of(town.refused), closed)
      await refused(as('caseworker'), newDraft, of(town.theirs), closed)
      assert.deepEqual(await as('caseworker').does(newDraft, of(town.open)), { rows: [], count: 1 })
    },
  },
  {
    name: 'a turn is put into a draft by the owner only',
    about: ['turn_draft'],
    holds: async ({ as, town }) => {
      const values = [town.id, town.open.id, randomUUID()]
      for (const name of ['citizenA', 'colleague', 'researcher', 'teamLead'] as const)
        await refused(as(name), newTurn, values, closed)
      assert.deepEqual(await as('caseworker').does(newTurn, values), { rows: [], count: 1 })
    },
  },
  {
    name: 'corrections are finished by the owner only, and not before the names have been looked over',
    about: ['transcript_draft', 'turn', 'speaker'],
    holds: async (asking) => {
      const { as } = asking
      await refused(as('caseworker'), correct, corrected(asking), /looked the names over/)
      await lookOver(asking)
      for (const name of ['citizenA', 'colleague', 'otherDepartment', 'teamLead'] satisfies PersonName[])
        await refused(as(name), correct, corrected(asking), /No such transcript/)
      await refused(as(null), correct, corrected(asking), /No such transcript/)
      const nextDoor = asking.scene.nabo
      await refused(as('caseworker', nextDoor), correct, corrected(asking), /No such transcript/)
    },
  },
  {
    name: 'how many turns a transcript has, and to which a guest is let in, follow the turns: nobody writes that themselves',
    about: ['transcript', 'ear_session_guest', 'count_turns', 'rest_on_session'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const caseworker = as('caseworker')
      for (const statement of [
        'update transcript set turns = 3',
        'update ear_session_guest set to_turn = 10',
        `insert into ear_session_guest (municipality_id, ear_session_id, person_id, to_turn) select municipality_id, ear_session_id, person_id, 10
           from ear_session_guest`,
      ])
        await refused(caseworker, statement, [], /permission denied/)
      const stand = async ({ id } = town.open) => {
        const answer = await caseworker.does(
          `select turns, from_turn, to_turn from transcript t left join ear_session_guest g using (municipality_id, conversation_id)
             where t.conversation_id = $1`,
          [id],
        )
        return 'rows' in answer ? answer.rows : answer.refused
      }
      assert.deepEqual(await stand(), [{ turns: 10, from_turn: 3, to_turn: 5 }])
      await lookOver(asking)
      await caseworker.does(correct, corrected(asking))
      assert.deepEqual(await stand(), [{ turns: 11, from_turn: 3, to_turn: 6 }])
      const none = { from_turn: null, to_turn: null }
      await caseworker.does(
        `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed) values ($1, $2, 11, 'B', '\\x00')`,
        [town.id, town.raw.id],
      )
      assert.deepEqual(await stand(town.raw), [{ turns: 11, ...none }])
      await caseworker.does('delete from turn where conversation_id = $1 and number > 8', [town.raw.id])
      assert.deepEqual(await stand(town.raw), [{ turns: 8, ...none }])
      await arrange('delete from name_mention where conversation_id = $1', [town.raw.id])
      await caseworker.does('delete from turn where conversation_id = $1', [town.raw.id])
      assert.deepEqual(await stand(town.raw), [{ turns: 0, ...none }])
    },
  },
  {
    name: 'a passage that was chosen meanwhile is not lost sight of: the corrections are refused',
    about: ['passage'],
    holds: async (asking) => {
      await lookOver(asking)
      const values = corrected(asking)
      values[3] = '[]'
      await refused(asking.as('caseworker'), correct, values, /chosen meanwhile/)
    },
  },
  {
    name: 'passages, shares and noticings follow their turns when these are numbered anew, and the draft is gone',
    about: ['passage', 'passage_share', 'noticing', 'turn_draft'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await lookOver(asking)
      await arrange(`update noticing set from_char = 1, to_char = 4 where conversation_id = $1`, [
        town.open.id,
      ])
      const answer = await as('caseworker').does(correct, corrected(asking))
      assert.ok('rows' in answer, JSON.stringify(answer))
      const rows = async (name: PersonName, statement: string) => {
        const got = await as(name).does(statement)
        assert.ok('rows' in got, JSON.stringify(got))
        return got.rows
      }
      assert.deepEqual(await rows('colleague', 'select number from turn order by 1'), [
        { number: 3 },
        { number: 4 },
        { number: 5 },
        { number: 6 },
      ])
      assert.deepEqual(await rows('colleague', 'select from_turn, to_turn, from_ms, to_ms from passage'), [
        { from_turn: 3, to_turn: 6, from_ms: 10, to_ms: 20 },
      ])
      assert.deepEqual(
        await rows('colleague', 'select distinct from_turn, to_turn, from_char, to_char from noticing'),
        [{ from_turn: 3, to_turn: 5, from_char: 1, to_char: 4 }],
      )
      assert.equal(await as('caseworker').count('transcript_draft'), 0)
      assert.equal(await as('caseworker').count('turn_draft'), 0)
    },
  },
  {
    name: 'a backup holds drafts as it holds everything else',
    about: ['turn_draft', 'transcript_draft'],
    holds: async ({ owner }) => {
      assert.equal(await owner('none').count('turn_draft'), 0)
      assert.equal(await owner('backup').count('turn_draft'), 4)
      assert.equal(await owner('backup').count('transcript_draft'), 2)
    },
  },
]
