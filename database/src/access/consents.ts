// What happens to sight when a consent, a share or a role ends.
import assert from 'node:assert/strict'
import type { PersonName } from '../testing.ts'
import type { Asking } from './asking.ts'
import type { Promised } from './promise.ts'

const content = [
  'conversation_key',
  'transcript',
  'turn',
  'turn_index',
  'proposed_times',
  'speaker',
  'recording',
  'recording_key',
  'name_mention',
  'transcript_draft',
  'turn_draft',
]
const together = [
  'passage',
  'passage_share',
  'noticing',
  'coded_span',
  'ear_session',
  'ear_session_participant',
]

async function contentSeenBy(asking: Asking, name: PersonName): Promise<string[]> {
  const seen = await asking.as(name).sees()
  return [...content, ...together].filter((table) => seen[table])
}

const recipients: PersonName[] = ['colleague', 'knowledgeBroker', 'researcher']
const ground = `purpose = 'ownReflection' and conversation_id = (select conversation_id from passage where id = $1)`

export const consentPromises: Promised[] = [
  ...[
    ['has ended', `update consent set state = 'ended' where ${ground}`],
    ['is withdrawn', `update consent set state = 'withdrawn' where ${ground}`],
    ['has passed its last day', `update consent set ends_on = given_on where ${ground}`],
  ].map(([words, statement]): Promised => ({
    name: `when the consent to own reflection ${words}, every row that rested on it is hidden at once, from everyone`,
    about: [...content, ...together],
    holds: async (asking) => {
      await asking.arrange(statement ?? '', [asking.town.shared])
      for (const name of recipients) assert.deepEqual([name, await contentSeenBy(asking, name)], [name, []])
      assert.deepEqual(await contentSeenBy(asking, 'citizenA'), [])
      const mine = asking.as('caseworker')
      for (const table of [
        'conversation_key',
        'transcript',
        'turn',
        'turn_index',
        'proposed_times',
        'transcript_draft',
        'turn_draft',
        'recording',
        'passage',
        'noticing',
        'coded_span',
        'ear_session',
      ]) {
        const where = table === 'recording_key' ? '' : ' where conversation_id = $1'
        assert.deepEqual([table, await mine.count(table + where, [asking.town.open.id])], [table, 0])
      }
    },
  })),
  {
    name: 'a consent whose last day has passed is not prolonged: what it carried goes first',
    about: ['consent'],
    holds: async ({ as, arrange, town }) => {
      const prolong = `update consent set ends_on = '2999-01-01' where conversation_id = $1 and purpose = 'colleagues'`
      assert.deepEqual(await as('caseworker').tries(prolong, [town.open.id]), { rows: [], count: 1 })
      await arrange(
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = 'colleagues'`,
      )
      assert.deepEqual(await as('caseworker').tries(prolong, [town.open.id]), { rows: [], count: 0 })
      await as('caseworker').does('select expire_consents()')
      assert.equal(await as('caseworker').count(`passage_share where purpose = 'colleagues'`), 0)
      const anew = `update consent set state = 'given', ends_on = null where conversation_id = $1 and purpose = 'colleagues'`
      assert.deepEqual(await as('caseworker').tries(anew, [town.open.id]), { rows: [], count: 1 })
    },
  },
  {
    name: 'when a citizen no longer agrees to colleagues, colleagues see nothing at once and the researcher still does',
    about: ['passage_share', 'noticing', 'coded_span'],
    holds: async (asking) => {
      const { arrange, town } = asking
      await arrange(
        `update consent set state = 'withdrawn' where purpose = 'colleagues' and conversation_id = $1`,
        [town.open.id],
      )
      assert.deepEqual(await contentSeenBy(asking, 'colleague'), [])
      assert.deepEqual(await contentSeenBy(asking, 'knowledgeBroker'), [])
      assert.equal(await asking.as('researcher').count('turn'), 3)
      assert.equal(await asking.as('researcher').count('noticing'), 1)
    },
  },
  {
    name: 'the day after its last day a share shows nothing; its author keeps what they noticed',
    about: ['passage_share', 'conversation_key', 'noticing'],
    holds: async (asking) => {
      await asking.arrange(`update passage_share set until = today() - 1`)
      assert.deepEqual(await contentSeenBy(asking, 'colleague'), [
        'conversation_key',
        'noticing',
        'coded_span',
      ])
      assert.equal(await asking.as('colleague').count('noticing'), 2)
      assert.deepEqual(await contentSeenBy(asking, 'knowledgeBroker'), [])
    },
  },
  {
    name: 'whoever becomes a leader loses what was shared with them as a colleague',
    about: ['passage_share', 'person_role'],
    holds: async (asking) => {
      const { arrange, town } = asking
      await arrange(
        `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'director')`,
        [town.id, town.knowledgeBroker],
      )
      assert.deepEqual(await contentSeenBy(asking, 'knowledgeBroker'), [])
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.researcher])
      assert.deepEqual(await contentSeenBy(asking, 'researcher'), [])
    },
  },
  {
    name: 'the facilitator moves the session only while the passage is shared with them',
    about: ['ear_session'],
    holds: async ({ as, arrange, town }) => {
      const statement = `update ear_session set phase = 'alone' where id = $1`
      assert.deepEqual(await as('knowledgeBroker').does(statement, [town.ear]), { rows: [], count: 1 })
      await arrange('delete from passage_share where id = $1', [town.shareWithBroker])
      assert.deepEqual(await as('knowledgeBroker').does(statement, [town.ear]), { rows: [], count: 0 })
    },
  },
  {
    name: 'the owner may move the session, write a noticing private again, and is told of no private one',
    about: ['ear_session', 'noticing'],
    holds: async ({ as }) => {
      const back = await as('colleague').does(
        'update noticing set shared_at = null where shared_at is not null',
      )
      assert.deepEqual(back, { rows: [], count: 1 })
      assert.equal(await as('caseworker').count('noticing where author_id <> owner_id'), 0)
    },
  },
  {
    name: 'only the citizen and the owner withdraw, and only what stands',
    about: ['consent'],
    holds: async ({ as, town }) => {
      const withdraw = 'select withdraw_consent($1, $2) as receipt'
      const nothing = { rows: [{ receipt: null }], count: 1 }
      for (const name of ['citizenB', 'colleague', 'teamLead', null] as const)
        assert.deepEqual(await as(name).does(withdraw, [town.open.id, 'colleagues']), nothing)
      assert.deepEqual(await as('citizenA').does(withdraw, [town.open.id, 'teaching']), nothing)
      assert.notDeepEqual(await as('caseworker').does(withdraw, [town.open.id, 'research']), nothing)
      assert.notDeepEqual(await as('citizenA').does(withdraw, [town.open.id, 'ownReflection']), nothing)
      assert.equal(await as('citizenA').count('consent_receipt'), 3)
      assert.equal(await as('citizenA').count('conversation'), 1)
    },
  },
  {
    name: 'the citizen is told in which conversations somebody noticed something, and no other citizen is',
    about: ['noticing', 'conversation'],
    holds: async ({ as, town }) => {
      assert.deepEqual(await as('citizenB').does('select conversations_noticed()'), { rows: [], count: 0 })
      assert.deepEqual(await as('citizenA').does('select conversations_noticed() as id'), {
        rows: [{ id: town.open.id }],
        count: 1,
      })
    },
  },
]
