// What may be added, by whom. Each promise refuses first: the one who comes closest to being allowed.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../testing.ts'
import type { Ask, Asking } from './asking.ts'
import type { Talk } from './town.ts'
import type { Promised } from './promise.ts'

const refusal = /row-level security|permission denied|has not agreed|No consent/

async function refused(ask: Ask, statement: string, values: unknown[]): Promise<void> {
  const answer = await ask.does(statement, values)
  assert.ok('refused' in answer && refusal.test(answer.refused), `not refused: ${JSON.stringify(answer)}`)
}

async function added(ask: Ask, statement: string, values: unknown[]): Promise<void> {
  assert.deepEqual(await ask.does(statement, values), { rows: [], count: 1 })
}

const of = (asking: Asking, talk: Talk) => [asking.town.id, talk.id, talk.owner_id, talk.citizen_id]
const columns = 'municipality_id, conversation_id, owner_id, citizen_id'

function register(asking: Asking, owner: PersonName, citizen: PersonName): unknown[] {
  const { town } = asking
  return [town.id, town[owner], town[citizen], town.work, randomUUID()]
}
const newConversation = `insert into conversation (municipality_id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
  values ($1, $2, $3, $4, 'followUp', '2026-11-20', $5)`
const newConsent = `insert into consent (${columns}, purpose, state, given_how, given_on)
  values ($1, $2, $3, $4, $5, $6, 'spoken', '2026-11-20')`
const newTranscript = `insert into transcript (${columns}, format) values ($1, $2, $3, $4, 'srt')`
const newKey = `insert into conversation_key (${columns}, wrapped_key) values ($1, $2, $3, $4, '\\x00')`
const newRecording = `insert into recording (${columns}, object_id, mime, bytes)
  values ($1, $2, $3, $4, 'object-' || $2::uuid, 'audio/flac', 10)`
const newShare = `insert into passage_share (${columns}, passage_id, with_person_id, purpose, until)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`
const newNoticing = `insert into noticing (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn,
  body_sealed, submission_id) values ($1, $2, $3, $4, $5, $6, $6, '\\x00', $7)`

export const addingPromises: Promised[] = [
  {
    name: 'a conversation is registered by a frontline worker, in their own name, with a citizen they work with now',
    about: ['conversation', 'case_assignment'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await refused(as('otherDepartment'), newConversation, register(asking, 'otherDepartment', 'citizenA'))
      await refused(as('caseworker'), newConversation, register(asking, 'colleague', 'citizenA'))
      await arrange(`update person_role set role = 'teamLead' where person_id = $1`, [town.colleague])
      await refused(as('colleague'), newConversation, register(asking, 'colleague', 'citizenA'))
      await added(as('caseworker'), newConversation, register(asking, 'caseworker', 'citizenA'))
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      await refused(as('caseworker'), newConversation, register(asking, 'caseworker', 'citizenA'))
    },
  },
  {
    name: 'an agreement is written down by the owner, as given or refused',
    about: ['consent'],
    holds: async (asking) => {
      const { as, town } = asking
      await refused(as('colleague'), newConsent, [...of(asking, town.raw), 'research', 'given'])
      await refused(as('citizenB'), newConsent, [...of(asking, town.raw), 'research', 'given'])
      await refused(as('caseworker'), newConsent, [...of(asking, town.raw), 'research', 'withdrawn'])
      const { nabo } = asking.scene
      const theirs = [nabo.id, nabo.raw.id, nabo.raw.owner_id, nabo.raw.citizen_id]
      await refused(as('caseworker', { ...nabo, id: town.id }), newConsent, [...theirs, 'research', 'given'])
      await added(as('caseworker'), newConsent, [...of(asking, town.raw), 'research', 'refused'])
    },
  },
  {
    name: 'nothing of a conversation is stored where the citizen refused, not even by its owner',
    about: ['transcript', 'recording', 'conversation_key'],
    holds: async (asking) => {
      const { as, town } = asking
      for (const statement of [newTranscript, newKey, newRecording])
        await refused(as('caseworker'), statement, of(asking, town.refused))
    },
  },
  ...[
    ['transcript', newTranscript, 'delete from transcript'] as const,
    ['conversation_key', newKey, 'delete from conversation_key'] as const,
    ['recording', newRecording, 'delete from recording'] as const,
  ].map(([table, statement, clear]): Promised => ({
    name: `a ${table.replace('_', ' ')} is added by the owner, not by the citizen nor by a colleague`,
    about: [table],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange(clear)
      await refused(as('citizenA'), statement, of(asking, town.open))
      await refused(as('colleague'), statement, of(asking, town.open))
      await added(as('caseworker'), statement, of(asking, town.open))
    },
  })),
  {
    name: 'the key of the sound is added by the owner only',
    about: ['recording_key'],
    holds: async ({ as, arrange, town }) => {
      const statement = `insert into recording_key (municipality_id, conversation_id, wrapped_key) values ($1, $2, '\\x00')`
      await arrange('delete from recording_key')
      await refused(as('citizenA'), statement, [town.id, town.open.id])
      await refused(as('researcher'), statement, [town.id, town.open.id])
      await added(as('caseworker'), statement, [town.id, town.open.id])
    },
  },
  {
    name: 'a name is marked by the owner only, and only until the names are out',
    about: ['name_mention'],
    holds: async ({ as, town }) => {
      const statement = `insert into name_mention (municipality_id, conversation_id, owner_id, turn_number, from_char, to_char,
        kind, stand_in_sealed) values ($1, $2, $3, 1, 0, 4, 'person', '\\x00')`
      await refused(as('citizenB'), statement, [town.id, town.raw.id, town.caseworker])
      await refused(as('colleague'), statement, [town.id, town.raw.id, town.colleague])
      await added(as('caseworker'), statement, [town.id, town.raw.id, town.caseworker])
    },
  },
  {
    name: 'no word is added to a confirmed transcript',
    about: ['turn', 'speaker'],
    holds: async ({ as, town }) => {
      const turn = `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
        values ($1, $2, 11, 'B', '\\x00')`
      const speaker = `insert into speaker (municipality_id, conversation_id, code, role) values ($1, $2, 'X', 'other')`
      for (const statement of [turn, speaker]) {
        await refused(as('caseworker'), statement, [town.id, town.open.id])
        await refused(as('citizenA'), statement, [town.id, town.open.id])
        await refused(as('colleague'), statement, [town.id, town.raw.id])
        await added(as('caseworker'), statement, [town.id, town.raw.id])
      }
    },
  },
  {
    name: 'a passage is chosen by the owner',
    about: ['passage'],
    holds: async (asking) => {
      const { as, town } = asking
      const statement = `insert into passage (${columns}, from_turn, to_turn) values ($1, $2, $3, $4, 1, 2)`
      await refused(as('citizenA'), statement, of(asking, town.open))
      await refused(as('colleague'), statement, of(asking, town.open))
      await added(as('caseworker'), statement, of(asking, town.open))
    },
  },
  {
    name: 'a passage is never shared with a leader, nor with one who is both leader and colleague',
    about: ['passage_share', 'person_role'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const share = (name: PersonName, purpose: string, until = '2999-01-01') => [
        ...[...of(asking, town.open), town.unshared, town[name], purpose, until],
      ]
      for (const name of ['teamLead', 'director', 'politician', 'employer', 'partner'] as const)
        await refused(as('caseworker'), newShare, share(name, 'colleagues'))
      await arrange(
        `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'teamLead')`,
        [town.id, town.otherColleague],
      )
      await refused(as('caseworker'), newShare, share('otherColleague', 'colleagues'))
    },
  },
  {
    name: 'research goes to researchers and all else to colleagues, for as long as agreed, by the owner',
    about: ['passage_share', 'consent', 'person_role'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      const share = (name: PersonName, purpose: string, until = '2999-01-01') => [
        ...[...of(asking, town.open), town.unshared, town[name], purpose, until],
      ]
      await refused(as('caseworker'), newShare, share('otherResearcher', 'colleagues'))
      await refused(as('caseworker'), newShare, share('otherColleague', 'research'))
      await refused(as('caseworker'), newShare, share('otherColleague', 'colleagues', '2020-01-01'))
      await refused(as('citizenA'), newShare, share('otherColleague', 'colleagues'))
      await refused(as('colleague'), newShare, share('otherColleague', 'colleagues'))
      await refused(as('caseworker'), newShare, [
        ...[...of(asking, town.open), town.unshared, scene.nabo.colleague, 'colleagues', '2999-01-01'],
      ])
      await added(as('caseworker'), newShare, share('otherColleague', 'colleagues'))
      await added(as('caseworker'), newShare, share('otherResearcher', 'research'))
      await arrange(`update consent set state = 'withdrawn' where purpose in ('colleagues', 'research')`)
      await refused(as('caseworker'), newShare, share('coordinator', 'colleagues'))
      await refused(as('caseworker'), newShare, share('researcher', 'research'))
    },
  },
  {
    name: 'a passage is not shared before a person has confirmed that the names are out',
    about: ['passage_share', 'transcript'],
    holds: async (asking) => {
      const { as, town } = asking
      const id = randomUUID()
      await added(
        as('caseworker'),
        `insert into passage (id, ${columns}, from_turn, to_turn) values ($5, $1, $2, $3, $4, 1, 2)`,
        [...of(asking, town.raw), id],
      )
      await refused(as('caseworker'), newShare, [
        ...[...of(asking, town.raw), id, town.colleague, 'colleagues', '2999-01-01'],
      ])
    },
  },
  {
    name: 'nobody but the owner tells the citizen of a share, and not of another than there is',
    about: ['share_notice'],
    holds: async ({ as, arrange, town }) => {
      const statement = `insert into share_notice (municipality_id, share_id, conversation_id, citizen_id, purpose, role, until,
        with_sound) values ($1, $2, $3, $4, 'colleagues', 'caseworker', '2999-01-01', false)`
      const told = (citizen: string) => [town.id, town.shareWithColleague, town.open.id, citizen]
      await arrange('delete from share_notice')
      await refused(as('citizenA'), statement, told(town.citizenA))
      await refused(as('colleague'), statement, told(town.citizenA))
      await refused(as('caseworker'), statement, told(town.citizenB))
      await added(as('caseworker'), statement, told(town.citizenA))
    },
  },
  {
    name: 'whoever has the turns notices, in their own name, within them, once the names are out',
    about: ['noticing', 'passage_share', 'transcript'],
    holds: async ({ as, town }) => {
      const noticing = (
        author: PersonName,
        turn = 4,
        talk = town.open,
        passage: string | null = town.shared,
      ) => [...[town.id, talk.id, talk.owner_id, passage, town[author], turn, randomUUID()]]
      await refused(as('caseworker'), newNoticing, noticing('colleague'))
      await refused(as('colleague'), newNoticing, noticing('caseworker'))
      await refused(as('colleague'), newNoticing, noticing('colleague', 6))
      await refused(as('colleague'), newNoticing, noticing('colleague', 8, town.open, town.unshared))
      await refused(as('otherColleague'), newNoticing, noticing('otherColleague'))
      await refused(as('teamLead'), newNoticing, noticing('teamLead'))
      await refused(as('citizenA'), newNoticing, noticing('citizenA'))
      await refused(as('caseworker'), newNoticing, noticing('caseworker', 4, town.raw, null))
      await added(as('colleague'), newNoticing, noticing('colleague'))
      await added(as('researcher'), newNoticing, noticing('researcher'))
      await added(as('caseworker'), newNoticing, noticing('caseworker', 10, town.open, null))
    },
  },
  {
    name: 'an ear session is opened by the owner, on a passage of their own',
    about: ['ear_session'],
    holds: async ({ as, arrange, town }) => {
      const statement = `insert into ear_session (municipality_id, passage_id, conversation_id, owner_id, facilitator_id)
        values ($1, $2, $3, $4, $5)`
      const session = (owner: PersonName) => [
        town.id,
        town.shared,
        town.open.id,
        town[owner],
        town.knowledgeBroker,
      ]
      await arrange('delete from ear_session')
      await refused(as('citizenA'), statement, session('caseworker'))
      await refused(as('citizenA'), statement, session('citizenA'))
      await refused(as('caseworker'), statement, session('colleague'))
      await refused(as('knowledgeBroker'), statement, session('caseworker'))
      await refused(as('colleague'), statement, session('colleague'))
      await added(as('caseworker'), statement, session('caseworker'))
    },
  },
  {
    name: 'a session that begins at a time lasts so long, and at most a working day',
    about: ['ear_session'],
    holds: async ({ as }) => {
      const says = (what: string) => as('caseworker').tries(`update ear_session set ${what}`)
      for (const half of ['starts_at = now()', 'minutes = 60', 'starts_at = now(), minutes = 481'])
        assert.match(JSON.stringify(await says(half)), /check constraint/)
      assert.deepEqual(await says('starts_at = now(), minutes = 480'), { rows: [], count: 1 })
    },
  },
  {
    name: 'owner and facilitator invite to a session; those who take part do not',
    about: ['ear_session_participant'],
    holds: async ({ as, town }) => {
      const statement = `insert into ear_session_participant (municipality_id, ear_session_id, person_id) values ($1, $2, $3)`
      await refused(as('colleague'), statement, [town.id, town.ear, town.otherColleague])
      await refused(as('otherColleague'), statement, [town.id, town.ear, town.otherColleague])
      await added(as('knowledgeBroker'), statement, [town.id, town.ear, town.coordinator])
      await added(as('caseworker'), statement, [town.id, town.ear, town.otherColleague])
    },
  },
]
