// What each person sees of the scene: rows per table, all other tables none. The scene exists twice, in two municipalities,
// so a policy that forgot the municipality would show double.
import assert from 'node:assert/strict'
import type { PersonName } from '../testing.ts'
import { astray } from './as-whom.ts'
import { places, type Seen } from './places.ts'
import type { Promised } from './promise.ts'

const house: Seen = { municipality: 1, erased_object: 1 }
const colleagues: Seen = { ...house, department: 2, staff: 1, person: 15, person_role: 15 }
/** A key to the house and no colleagues in it: only one's own name. */
const outside: Seen = { ...colleagues, person: 1 }
/** Turns 3 to 5, in which the citizen and the worker speak but the companion does not. */
const passage: Seen = { conversation_key: 1, passage: 1, passage_share: 1, speaker: 2, turn: 3 }

/** What the municipality has written for everybody who signs in: one rule, and one term. */
const rules: Seen = { plan_rule: 1, retention_rule: 1 }

/** A data set, a study of it and what was made of that. */
const register: Seen = { data_set: 1, study: 1, study_result: 1, study_type: 1 }

/** Who reads the municipality's own codes. */
const reflect: (PersonName | null)[] = [
  ...([
    'caseworker',
    'colleague',
    'otherColleague',
    'otherDepartment',
    'companyConsultant',
    'knowledgeBroker',
  ] as const),
  ...(['professionalCoordinator', 'coordinator', 'researcher', 'otherResearcher', 'partner'] as const),
]
/** Codes on talk are seen as noticings are: the scene has one for each. */
const withCodes = (name: PersonName | null, seen: Seen): Seen => ({
  ...seen,
  ...(seen['noticing'] && { coded_span: seen['noticing'] }),
  ...(reflect.includes(name) && { code: 1 }),
})

/** Who has the key of which ground: their own, a citizen's, that of a pair, that of a group. */
const keys: Partial<Record<PersonName, Seen>> = {
  caseworker: { person_key: 1, citizen_key: 1, pair_key: 1 },
  colleague: { person_key: 1, citizen_key: 1, pair_key: 1 },
  citizenA: { citizen_key: 1 },
  coordinator: { group_key: 1, group_member: 1 },
  otherColleague: { group_member: 1 },
  knowledgeBroker: { group_member: 2 },
}

const onlyColleagues = (name: PersonName, because: string): [PersonName, string, Seen] => [
  name,
  because,
  colleagues,
]

const expected: [PersonName | null, string, Seen][] = [
  [null, 'someone signed out sees the name of the municipality and nothing of anybody', house],
  [
    'teamLead',
    'a team lead sees who works here and nothing of any conversation, noticing or session',
    { ...colleagues, sign_in_session: 1 },
  ],
  onlyColleagues('director', 'a director sees who works here and nothing of any conversation'),
  ['politician', 'a politician sees nothing of any conversation, and no name but their own', outside],
  [
    'coordinator',
    'a coordinator sees nothing of any conversation, and of registers the study shared with them and that they looked',
    { ...colleagues, ...register, data_set_user: 1, study_reader: 1, data_set_access: 1 },
  ],
  onlyColleagues(
    'otherColleague',
    'a colleague with whom nothing is shared sees nothing of the conversation',
  ),
  onlyColleagues(
    'otherResearcher',
    'a researcher with whom nothing is shared sees nothing, consent to research or not',
  ),
  onlyColleagues('companyConsultant', 'a company consultant sees no conversation of a caseworker'),
  onlyColleagues(
    'professionalCoordinator',
    'a professional coordinator sees no conversation of a caseworker',
  ),
  ['employer', 'an employer sees nothing of any conversation, and no name but their own', outside],
  ['partner', 'a partner sees nothing of any conversation, and no name but their own', outside],
  [
    'otherDepartment',
    'a caseworker of another department sees their own conversation with the same citizen, not the others',
    {
      ...colleagues,
      ...{ person: 16, case_assignment: 1, citizen_cpr: 1, conversation: 1, consent: 1 },
      ...{ conversation_key: 1, transcript: 1, speaker: 3, turn: 10 },
    },
  ],
  [
    'colleague',
    'a colleague sees the passage shared with them, without its sound, and what is shared about it',
    {
      ...colleagues,
      ...{ person: 17, case_assignment: 2, citizen_cpr: 2, sign_in_session: 1 },
      ...passage,
      ...{ noticing: 3, ear_session: 1, ear_session_participant: 2, gone_notice: 1 },
    },
  ],
  [
    'knowledgeBroker',
    'the facilitator sees the passage, its sound, the session, and of noticings those that are shared',
    {
      ...colleagues,
      ...passage,
      ...{ recording: 1, recording_key: 1, noticing: 2, ear_session: 1, ear_session_participant: 2 },
    },
  ],
  [
    'researcher',
    'a researcher sees the passage shared for research, no session, and their own register and its study',
    {
      ...colleagues,
      ...passage,
      ...{ recording: 1, recording_key: 1, noticing: 2 },
      ...register,
      ...{ data_set_user: 2, study_reader: 2, data_set_access: 1 },
    },
  ],
  [
    'citizenA',
    'citizen A sees their own conversation, consents, receipts, shares by role and log; no employee, no noticing, no session',
    {
      ...house,
      ...{
        department: 2,
        person: 1,
        case_assignment: 2,
        citizen_cpr: 1,
        conversation: 2,
        conversation_key: 1,
      },
      ...{
        consent: 6,
        consent_receipt: 1,
        transcript: 1,
        speaker: 3,
        turn: 10,
        recording: 1,
        recording_key: 1,
      },
      ...{ passage: 2, share_notice: 3, access_log: 1, gone_notice: 1 },
    },
  ],
  [
    'citizenB',
    'citizen B sees nothing of citizen A, and no words of their own conversation until the names are out',
    {
      ...house,
      ...{
        department: 2,
        person: 1,
        case_assignment: 3,
        citizen_cpr: 1,
        conversation: 2,
        conversation_key: 2,
      },
      ...{ consent: 3, transcript: 1, speaker: 3, turn: 10, recording: 1, recording_key: 1 },
    },
  ],
  [
    'caseworker',
    'the caseworker sees their own conversations with all that is theirs, and of noticings their own and those shared',
    {
      ...colleagues,
      ...{ person: 17, case_assignment: 2, citizen_cpr: 2, sign_in_session: 1, conversation: 3, consent: 8 },
      ...{
        conversation_key: 2,
        transcript: 2,
        speaker: 6,
        turn: 20,
        proposed_times: 1,
        recording: 2,
        recording_key: 2,
        name_mention: 1,
      },
      ...{ transcript_draft: 1, turn_draft: 2, gone_notice: 1 },
      ...{
        passage: 2,
        passage_share: 3,
        share_notice: 3,
        noticing: 4,
        ear_session: 1,
        ear_session_participant: 2,
      },
    },
  ],
]

/** Keys, and what places keep under them; rows of one table may come from several places. */
function ofGrounds(name: PersonName): Seen {
  const ofPlaces: Seen = {}
  for (const { sees } of places)
    for (const [table, rows] of Object.entries(sees[name] ?? {}))
      ofPlaces[table] = (ofPlaces[table] ?? 0) + rows
  return { ...keys[name], ...ofPlaces }
}

/** Whoever reads a turn can look it up; codes and keys are seen beside the rest. */
const lookedUp = ([name, words, seen]: (typeof expected)[number]): (typeof expected)[number] => [
  name,
  words,
  { ...seen, ...(seen['turn'] && { turn_index: seen['turn'] }) },
]

/** What someone of the next town sees who says that they are of ours: what stands for everybody who signs in. */
const ofTown = { ...house, ...rules, department: 2, complaint_days: 1, panel_rule: 1, tongue_open: 1 }
const fromNextDoor = ['caseworker', 'colleague', 'otherDepartment', 'researcher', 'citizenA'] as const

export const readingPromises: Promised[] = [
  ...expected
    .map(lookedUp)
    .map(
      ([name, words, seen]) =>
        [name, words, { ...withCodes(name, seen), ...(name && ofGrounds(name)) }] as const,
    )
    .map(([name, words, seen]): Promised => ({
      name: words,
      about: Object.keys(seen),
      holds: async ({ as }) => assert.deepEqual(sorted(await as(name).sees()), sorted(seen)),
      ofTable: async ({ as }, table) => assert.deepEqual(await as(name).sees([table]), only(table, seen)),
    })),
  {
    name: "another municipality's caseworker sees nothing here, even where the municipality is mistaken",
    about: [],
    holds: async (asking) => {
      for (const who of fromNextDoor) assert.deepEqual([who, await astray(asking, who).sees()], [who, ofTown])
      const home = await asking
        .as('caseworker', asking.scene.nabo)
        .does('select distinct municipality_id from turn')
      assert.deepEqual('rows' in home && home.rows, [{ municipality_id: asking.scene.nabo.id }])
    },
    ofTable: async (asking, table) => {
      for (const who of fromNextDoor)
        assert.deepEqual([who, await astray(asking, who).sees([table])], [who, only(table, ofTown)])
    },
  },
  {
    name: 'the recipient reads turns 3 to 5 and no others',
    about: ['turn'],
    holds: async ({ as }) => {
      const turns = await as('colleague').does('select number from turn order by number')
      assert.deepEqual('rows' in turns && turns.rows.map((row) => row['number']), [3, 4, 5])
    },
  },
  {
    name: 'no query tells a citizen which employee looked, or with whom something was shared',
    about: ['access_log_actor', 'passage_share', 'person'],
    holds: async ({ as }) => {
      assert.match(
        JSON.stringify(await as('citizenA').does('select * from access_log_actor')),
        /permission denied/,
      )
      for (const table of ['passage_share', 'person_role', 'staff', 'noticing', 'ear_session'])
        assert.deepEqual([table, await as('citizenA').count(table)], [table, 0])
      assert.deepEqual(await as('citizenA').does(`select id from person where kind = 'staff'`), {
        rows: [],
        count: 0,
      })
    },
  },
  {
    name: 'whoever held a conversation still knows whom it was with when the case has gone to a colleague',
    about: ['person'],
    holds: async ({ as, arrange }) => {
      await arrange('update case_assignment set valid_to = today()')
      assert.equal(await as('caseworker').count(`person where kind = 'citizen'`), 2)
      assert.equal(await as('otherDepartment').count(`person where kind = 'citizen'`), 1)
      assert.equal(await as('colleague').count(`person where kind = 'citizen'`), 0)
    },
  },
]

function sorted(seen: Seen): [string, number][] {
  return Object.entries(seen).sort(([a], [b]) => a.localeCompare(b))
}

function only(table: string, seen: Seen): Seen {
  return seen[table] ? { [table]: seen[table] } : {}
}
