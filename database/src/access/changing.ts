// How many rows each person changes or deletes when they name none: what they may not touch stays untouched.
import assert from 'node:assert/strict'
import type { PersonName } from '../testing.ts'
import type { Promised } from './promise.ts'

type Reach = Partial<Record<PersonName, number>>

const everyone: PersonName[] = [
  ...([
    'teamLead',
    'director',
    'politician',
    'coordinator',
    'otherColleague',
    'otherResearcher',
    'researcher',
  ] as const),
  ...(['knowledgeBroker', 'otherDepartment', 'citizenA', 'citizenB', 'colleague', 'caseworker'] as const),
]
const each = (n: number): Reach => Object.fromEntries(everyone.map((name) => [name, n]))

const changes: [table: string, set: string, words: string, reach: Reach][] = [
  ['person', `language = 'en'`, 'each person chooses their own language and no one else does', each(1)],
  [
    'case_assignment',
    'valid_to = today()',
    'only the worker ends their own assignments',
    { caseworker: 2, colleague: 2, otherDepartment: 1 },
  ],
  ['sign_in_session', 'last_seen_at = now()', 'nobody keeps a session alive without its token', {}],
  [
    'conversation',
    `kind = 'phone'`,
    'only the owner corrects a conversation',
    { caseworker: 3, otherDepartment: 1 },
  ],
  [
    'consent',
    `state = 'given', given_how = 'written'`,
    'nobody but the owner writes down a new agreement; the citizen withdraws in another way',
    { caseworker: 8, otherDepartment: 1 },
  ],
  [
    'conversation_key',
    `wrapped_key = '\\x00'`,
    'the key is replaced by the owner only, and never once the names are out',
    { caseworker: 1 },
  ],
  ['transcript', `format = 'vtt'`, 'a confirmed transcript stays as it is', { caseworker: 1 }],
  ['speaker', `role = 'other'`, 'who speaks in a confirmed transcript stays as it is', { caseworker: 3 }],
  ['turn', 'start_ms = 1', 'the turns of a confirmed transcript stay as they are', { caseworker: 10 }],
  ['recording', `state = 'failed'`, 'only the owner changes what is known of the sound', { caseworker: 2 }],
  ['name_mention', `decision = 'kept'`, 'only the owner decides on names', { caseworker: 1 }],
  [
    'transcript_draft',
    'checking = true',
    'only the owner looks over the names in a draft',
    { caseworker: 1 },
  ],
  ['turn_draft', 'gone = true', 'only the owner corrects turns in a draft', { caseworker: 2 }],
  ['passage_share', 'with_sound = false', 'only the owner changes a share', { caseworker: 3 }],
  [
    'share_notice',
    'with_sound = false',
    'what the citizen is told changes only with the share',
    { caseworker: 3 },
  ],
  [
    'noticing',
    `kind = 'experiment'`,
    'a noticing is changed by its author only',
    { caseworker: 3, colleague: 2 },
  ],
  [
    'coded_span',
    'answer = false',
    'a code on talk is answered anew by its author only',
    { caseworker: 3, colleague: 2 },
  ],
  [
    'ear_session',
    `phase = 'listen'`,
    'only owner and facilitator move through the phases',
    { caseworker: 1, knowledgeBroker: 1 },
  ],
  [
    'ear_session',
    `starts_at = now(), minutes = 60, room_sealed = '\\x00'`,
    'only owner and facilitator say when and where a session is held',
    { caseworker: 1, knowledgeBroker: 1 },
  ],
  [
    'ear_session',
    'open_until = today()',
    'only owner and facilitator let a step stay open',
    { caseworker: 1, knowledgeBroker: 1 },
  ],
  [
    'ear_session_participant',
    `ready_phase = 'alone'`,
    'each says for themselves that they are ready',
    { caseworker: 1, colleague: 1 },
  ],
  [
    'group_member',
    'valid_to = today()',
    'until when someone is in a group is said by whoever made it',
    { knowledgeBroker: 2 },
  ],
]

const deletions: [table: string, words: string, reach: Reach][] = [
  ['sign_in_session', 'each signs out their own sessions', { caseworker: 1, colleague: 1, teamLead: 1 }],
  ['transcript', 'only the owner removes a transcript', { caseworker: 2, otherDepartment: 1 }],
  ['turn', 'the turns of a confirmed transcript are not removed one by one', { caseworker: 10 }],
  ['speaker', 'the speakers of a confirmed transcript are not removed one by one', { caseworker: 3 }],
  ['turn_index', 'only the owner makes the index of turns anew', { caseworker: 20, otherDepartment: 10 }],
  ['recording', 'only the owner removes the sound', { caseworker: 2 }],
  ['name_mention', 'only the owner clears the names', { caseworker: 1 }],
  ['transcript_draft', 'only the owner lets a draft go', { caseworker: 1 }],
  ['passage', 'only the owner drops a passage', { caseworker: 2 }],
  ['passage_share', 'only the owner takes a share back', { caseworker: 3 }],
  ['noticing', 'only the author deletes a noticing', { caseworker: 3, colleague: 2 }],
  ['coded_span', 'only the author takes a code off', { caseworker: 3, colleague: 2 }],
  ['code', 'only whoever made a code removes it', { colleague: 1 }],
  ['ear_session', 'only the owner calls a session off', { caseworker: 1 }],
  ['ear_session_participant', 'owner and facilitator excuse', { caseworker: 2, knowledgeBroker: 2 }],
  ['person_key', 'each deletes the key of their own, and no other', { caseworker: 1, colleague: 1 }],
  ['pair_key', 'only the two delete the key of a pair', { caseworker: 1, colleague: 1 }],
  ['group_key', 'only whoever made a group deletes it', { knowledgeBroker: 1 }],
  ['erased_object', 'the program ticks off files of its own municipality', each(1)],
]

export const changingPromises: Promised[] = [
  ...changes.map(([table, set, words, reach]) => promise(words, table, `update ${table} set ${set}`, reach)),
  ...deletions.map(([table, words, reach]) => promise(words, table, `delete from ${table}`, reach)),
  {
    name: 'nobody ends a conversation, a consent, a receipt, the log or a person by deleting them',
    about: [],
    holds: async ({ as }) => {
      for (const table of [
        'conversation',
        'consent',
        'consent_receipt',
        'access_log',
        'access_log_actor',
        'person',
        'citizen_key',
        'group_member',
      ])
        for (const name of ['caseworker', 'citizenA'] as const)
          assert.match(JSON.stringify(await as(name).does(`delete from ${table}`)), /permission denied/)
    },
  },
  {
    name: 'nobody of another municipality changes or deletes anything, even where the municipality is mistaken',
    about: [...changes.map(([table]) => table), ...deletions.map(([table]) => table)],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const mixed = { ...nabo, id: fjordby.id }
      const statements = [
        ...changes.map(([table, set]) => `update ${table} set ${set}`),
        ...deletions.filter(([table]) => table !== 'erased_object').map(([table]) => `delete from ${table}`),
      ]
      for (const statement of statements)
        for (const name of ['caseworker', 'colleague', 'citizenA'] as const)
          assert.deepEqual(
            [statement, await as(name, mixed).tries(statement)],
            [statement, { rows: [], count: 0 }],
          )
    },
  },
  {
    name: 'when a consent has passed its last day, what rests on it is not changed any more either',
    about: ['recording', 'transcript', 'transcript_draft', 'conversation_key', 'ear_session', 'noticing'],
    holds: async ({ as, arrange }) => {
      const set = (table: string) => changes.find(([name]) => name === table)?.[1] ?? ''
      const untouched = async (name: PersonName, table: string) =>
        assert.deepEqual(
          [table, await as(name).tries(`update ${table} set ${set(table)}`)],
          [table, { rows: [], count: 0 }],
        )
      await arrange(
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = 'colleagues'`,
      )
      await untouched('colleague', 'noticing')
      assert.equal(await as('caseworker').count('noticing where author_id <> owner_id'), 0)
      await arrange(
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = 'ownReflection'`,
      )
      await arrange(`update consent set ends_on = null where purpose = 'colleagues'`)
      for (const table of [
        'recording',
        'transcript',
        'transcript_draft',
        'turn_draft',
        'conversation_key',
        'ear_session',
        'noticing',
      ])
        await untouched('caseworker', table)
      await untouched('colleague', 'noticing')
    },
  },
  {
    name: 'an assignment that has ended is not opened again, nor is a running one left open',
    about: ['case_assignment'],
    holds: async ({ as, arrange, town }) => {
      assert.match(
        JSON.stringify(await as('caseworker').does('update case_assignment set valid_to = null')),
        /row-level security/,
      )
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.deepEqual(await as('caseworker').does('update case_assignment set valid_to = today() + 9'), {
        rows: [],
        count: 0,
      })
    },
  },
  {
    name: 'a transcript is confirmed by its owner and in no other name',
    about: ['transcript'],
    holds: async ({ as, town }) => {
      const confirm = 'update transcript set confirmed_at = now(), confirmed_by = $1'
      assert.match(
        JSON.stringify(await as('caseworker').does(confirm, [town.colleague])),
        /row-level security/,
      )
      assert.deepEqual(await as('caseworker').does(confirm, [town.caseworker]), { rows: [], count: 1 })
    },
  },
  {
    name: 'a consent is not ended by merely writing so: that would leave what it carried',
    about: ['consent'],
    holds: async ({ as }) => {
      for (const state of ['withdrawn', 'ended', 'refused'])
        assert.match(
          JSON.stringify(await as('caseworker').does('update consent set state = $1', [state])),
          /row-level security/,
        )
    },
  },
]

function promise(words: string, table: string, statement: string, reach: Reach): Promised {
  return {
    name: words,
    about: [table],
    holds: async ({ as }) => {
      for (const name of everyone)
        assert.deepEqual(
          [name, await as(name).tries(statement)],
          [name, { rows: [], count: reach[name] ?? 0 }],
        )
      assert.deepEqual(await as(null).tries(statement), {
        rows: [],
        count: table === 'erased_object' ? 1 : 0,
      })
    },
  }
}
