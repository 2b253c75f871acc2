// A photo of the paper on which the two lists of a meeting were written: the two's, and taken away by whoever put it up, or the citizen.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const theirs = ['citizenA', 'caseworker', 'colleague'] as const
const others = [
  ...(['citizenB', 'teamLead', 'director', 'coordinator', 'knowledgeBroker', 'otherColleague'] as const),
  ...(['otherDepartment', 'companyConsultant', 'professionalCoordinator', 'researcher'] as const),
  ...(['politician', 'employer', 'partner'] as const),
] satisfies PersonName[]

const theOthers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...others.map((name) => as(name)),
  as(null),
  ...theirs.map((name) => as(name, { ...nabo, id: fjordby.id })),
]

const newPhoto = `insert into meeting_photo
    (municipality_id, id, citizen_id, meeting_id, put_up_by, object_id, mime, file_key_sealed, submission_id)
  values ($1, $2, $3, (select meeting_id from meeting_photo limit 1), $4, 'another-file', 'image/jpeg', '\\x00', $2)`
const gone = 'delete from meeting_photo'
const by = (town: Town, who: PersonName) => [town.id, randomUUID(), town.citizenA, town[who]]

async function refused(ask: Ask, text: string, values: unknown[] = [], why = /row-level security/) {
  const answer = await ask.tries(text, values)
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why, text)
}
async function done(ask: Ask, text: string, values: unknown[] = [], count = 1) {
  const answer = await ask.tries(text, values)
  assert.equal('count' in answer ? answer.count : answer.refused, count, text)
}

const endWork = ({ arrange, town }: Asking) =>
  arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])

const promises: Promised[] = [
  {
    name: 'a photo of the paper is seen, put up and taken away by nobody but the citizen and those who work with them today',
    about: ['meeting_photo'],
    holds: async (asking) => {
      const { as, town } = asking
      for (const ask of theOthers(asking)) {
        assert.equal(await ask.count('meeting_photo'), 0)
        await done(ask, gone, [], 0)
      }
      for (const name of others) await refused(as(name), newPhoto, by(town, name))
      for (const name of theirs) assert.equal(await as(name).count('meeting_photo'), 2, name)
      await endWork(asking)
      assert.equal(await as('caseworker').count('meeting_photo'), 0)
      await refused(as('caseworker'), newPhoto, by(town, 'caseworker'))
      await done(as('caseworker'), gone, [], 0)
    },
  },
  {
    name: 'it is put up in one’s own name, and is not changed after that',
    about: ['meeting_photo'],
    holds: async ({ as, town }) => {
      for (const name of theirs) {
        const other = name === 'caseworker' ? 'citizenA' : 'caseworker'
        await refused(as(name), newPhoto, by(town, other))
        await done(as(name), newPhoto, by(town, name))
        for (const column of ['object_id', 'meeting_id', 'put_up_by', 'mime', 'file_key_sealed'])
          await refused(as(name), `update meeting_photo set ${column} = ${column}`, [], /permission denied/)
      }
    },
  },
  {
    name: 'a worker takes away what they put up and nothing else, and the citizen all of it; its file is then to be removed',
    about: ['meeting_photo', 'remember_erased_object'],
    holds: async ({ as, town }) => {
      const listed = `erased_object where object_id like 'photo-%-${town.id}'`
      await done(as('colleague'), gone, [], 0)
      await as('caseworker').does(gone)
      assert.equal(await as('citizenA').count('meeting_photo'), 1)
      assert.equal(await as('citizenA').count(listed), 1)
      await as('caseworker').does(newPhoto, by(town, 'caseworker'))
      await done(as('citizenA'), gone, [], 2)
    },
  },
  {
    name: 'it goes with the meeting, and with the key of the citizen’s matter',
    about: ['meeting_photo'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const name of theirs) assert.equal(await as(name).count('meeting_photo'), 0)
    },
  },
]

export const place: PlaceTables = {
  // Of the meeting that has ended (meeting.ts): one of the caseworker's, one of the citizen's.
  rows: async (client, town) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from lydhoer.citizen_meeting where municipality_id = $1 and citizen_id = $2 and ended_at is not null',
      [town.id, town.citizenA],
    )
    await insert(
      client,
      'meeting_photo',
      (['caseworker', 'citizenA'] as const).map((name) => ({
        ...{ municipality_id: town.id, id: randomUUID(), citizen_id: town.citizenA },
        ...{ meeting_id: rows[0]?.id ?? '', put_up_by: town[name], object_id: `photo-${name}-${town.id}` },
        ...{ mime: 'image/jpeg', file_key_sealed: '\\x77', submission_id: randomUUID() },
      })),
    )
  },
  sees: Object.fromEntries(theirs.map((name) => [name, { meeting_photo: 2 }])),
  promises,
}
