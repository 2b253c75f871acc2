// What promises about the guest of an ear session stand on: who is in the session of the scene, what each says, and what the leader then sees.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../testing.ts'
import type { Answer, Asking } from './asking.ts'

export const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
export const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)
export const first = (answer: Answer) => ('rows' in answer ? answer.rows[0] : answer.refused)

export const ask = `insert into ear_session_guest (municipality_id, ear_session_id, person_id) values ($1, $2, $3)`
export const says = 'select answer_about_guest($1, $2, $3) as said'
export const phase = 'update ear_session set phase = $2, phase_since = now() where id = $1'
export const stands = 'select how_guest_stands($1) as stands'

export const inIt = ['caseworker', 'colleague', 'knowledgeBroker'] as const
export const others = [
  ...(['citizenA', 'citizenB', 'otherColleague', 'otherDepartment', 'researcher', 'director'] as const),
  ...(['coordinator', 'partner', 'politician', 'employer'] as const),
]

/** What a guest sees of the talk; a leader sees none of it otherwise. */
const ofTheTalk = [
  ...(['passage', 'passage_question', 'turn', 'speaker', 'conversation_key', 'noticing'] as const),
  ...(['ear_group_thing', 'ear_session_guest'] as const),
]
/** What nobody sees as a guest, whatever happens. */
const never = [
  ...(['ear_session', 'ear_session_participant', 'ear_group_member', 'brought_experiment'] as const),
  ...(['ear_session_guest_answer', 'passage_share', 'conversation', 'consent', 'transcript'] as const),
  ...(['turn_index', 'recording', 'recording_key', 'coded_span', 'person_key', 'share_notice'] as const),
]

export const answered = (of: Asking, who: PersonName, what: string, guest: PersonName = 'teamLead') =>
  of.as(who).does(says, [of.town.ear, of.town[guest], what])

/** Everybody in it says yes; with the citizen too, unless left out, and so that it goes on. */
export async function everybodySaysYes(of: Asking, { citizen = true, at = 'listen' } = {}): Promise<void> {
  for (const name of inIt) await answered(of, name, 'yes')
  if (citizen) await answered(of, 'citizenA', 'yes')
  await of.arrange(phase, [of.town.ear, at])
}

/** How many rows of the talk, and of each other table of these, somebody sees. */
export async function sees({ as, town }: Asking, who: PersonName = 'teamLead', where = town) {
  const all = await as(who, where).sees()
  return Object.fromEntries(
    [...ofTheTalk, ...never].flatMap((table) => (all[table] ? [[table, all[table]]] : [])),
  )
}
const passage = { passage: 1, passage_question: 1, turn: 3, speaker: 2, conversation_key: 1 }
export const heard = { ...passage, ear_session_guest: 1 }

/** The frames that somebody sees as a guest. */
export const frames = ({ as }: Asking, who: PersonName = 'teamLead') => as(who).count('seen_as_guest()')

/** Something shared in the session, or not; the author’s share carries it. */
export const noticed = (
  { town, arrange }: Asking,
  { by = 'colleague', shared = true, kind = 'noticing', inIt: isInIt = true } = {},
) =>
  arrange(
    `insert into noticing (municipality_id, conversation_id, owner_id, passage_id, ear_session_id, author_id, kind, from_turn, to_turn,
       body_sealed, shared_at, submission_id)
     values ($1, $2, $3, $4, $5, $6, $7, 3, 3, '\\x00', $8, $9)`,
    [
      ...[town.id, town.open.id, town.caseworker, town.shared, isInIt ? town.ear : null],
      ...[town[by as PersonName], kind, shared ? '2026-11-04' : null, randomUUID()],
    ],
  )
