// A line of the agenda that a citizen has said aloud: heard by them and those who work with them, worded by either, and ended by the citizen.
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

const newSound = `insert into agenda_sound
    (municipality_id, agenda_line_id, citizen_id, object_id, mime, duration_ms, file_key_sealed)
  values ($1, $2, $3, 'another-file', 'audio/mp4', 34000, '\\x00')`
const worded = `update agenda_sound set words_sealed = '\\x01', worded_by = $1, worded_at = now()`
const gone = 'delete from agenda_sound'

async function refused(ask: Ask, text: string, values: unknown[] = [], why = /row-level security/) {
  const answer = await ask.tries(text, values)
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why, text)
}
async function done(ask: Ask, text: string, values: unknown[] = [], count = 1) {
  const answer = await ask.tries(text, values)
  assert.equal('count' in answer ? answer.count : answer.refused, count, text)
}

/** A line of citizen A's that has no sound yet. */
async function silentLine({ arrange, town }: Asking): Promise<string> {
  const id = randomUUID()
  await arrange(
    `insert into agenda_line (municipality_id, id, citizen_id, is_citizens, written_by, way, words_sealed, submission_id)
      values ($1, $2, $3, true, $3, 'self', '\\x00', $2)`,
    [town.id, id, town.citizenA],
  )
  return id
}

const endWork = ({ arrange, town }: Asking) =>
  arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])

const promises: Promised[] = [
  {
    name: 'what a citizen said aloud is heard, worded and taken away by nobody but them and those who work with them today',
    about: ['agenda_sound'],
    holds: async (asking) => {
      const { as, town } = asking
      const line = await silentLine(asking)
      for (const ask of theOthers(asking)) {
        assert.equal(await ask.count('agenda_sound'), 0)
        await done(ask, worded, [town.caseworker], 0)
        await done(ask, gone, [], 0)
      }
      for (const name of others) await refused(as(name), newSound, [town.id, line, town.citizenA])
      for (const name of theirs) assert.equal(await as(name).count('agenda_sound'), 1, name)
      await endWork(asking)
      assert.equal(await as('caseworker').count('agenda_sound'), 0)
      await done(as('caseworker'), worded, [town.caseworker], 0)
    },
  },
  {
    name: 'it is said by the citizen alone, once a line, and nobody changes what it is',
    about: ['agenda_sound'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const line = await silentLine(asking)
      for (const name of ['caseworker', 'colleague'] as const)
        await refused(as(name), newSound, [town.id, line, town.citizenA])
      const next = [scene.nabo.id, line, scene.nabo.citizenA]
      await refused(as('citizenA', { ...scene.nabo, id: town.id }), newSound, next)
      await as('citizenA').does(newSound, [town.id, line, town.citizenA])
      await refused(as('citizenA'), newSound, [town.id, line, town.citizenA], /unique constraint/)
      for (const name of theirs)
        for (const column of ['object_id', 'mime', 'duration_ms', 'file_key_sealed', 'citizen_id'])
          await refused(as(name), `update agenda_sound set ${column} = ${column}`, [], /permission denied/)
    },
  },
  {
    name: 'either writes down what was said, in their own name, and staff never over what the citizen wrote down',
    about: ['agenda_sound'],
    holds: async ({ as, town }) => {
      const { citizenA, caseworker, colleague } = town
      await refused(as('caseworker'), worded, [colleague])
      await refused(as('caseworker'), worded, [citizenA])
      await refused(as('citizenA'), worded, [caseworker])
      const unworded = `update agenda_sound set words_sealed = null, worded_by = null, worded_at = null`
      await done(as('caseworker'), worded, [caseworker])
      await done(as('colleague'), worded, [colleague])
      await refused(as('caseworker'), unworded)
      await as('caseworker').does(worded, [caseworker])
      await done(as('colleague'), worded, [colleague])
      await done(as('citizenA'), worded, [citizenA])
      await as('citizenA').does(worded, [citizenA])
      for (const name of ['caseworker', 'colleague'] as const) await done(as(name), worded, [town[name]], 0)
      await done(as('citizenA'), worded, [citizenA])
    },
  },
  {
    name: 'the sound is ended by the citizen alone, or with its line; its file is then on the list of those to be removed',
    about: ['agenda_sound', 'remember_erased_object'],
    holds: async ({ as, town }) => {
      const listed = `erased_object where object_id = 'sound-${town.id}'`
      for (const name of ['caseworker', 'colleague'] as const) await done(as(name), gone, [], 0)
      assert.equal(await as('citizenA').count(listed), 0)
      await as('citizenA').does('delete from agenda_line where not in_decision')
      assert.equal(await as('citizenA').count('agenda_sound'), 0)
      assert.equal(await as('citizenA').count(listed), 1)
    },
  },
  {
    name: 'the citizen ends the sound and keeps the line',
    about: ['agenda_sound'],
    holds: async ({ as }) => {
      const lines = await as('citizenA').count('agenda_line')
      await as('citizenA').does(gone)
      assert.equal(await as('citizenA').count('agenda_sound'), 0)
      assert.equal(await as('citizenA').count('agenda_line'), lines)
    },
  },
  {
    name: 'what is still sound stays the citizen’s when a plan that rests on it is decided',
    about: ['in_decision'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const [mute, aloud, version] = [await silentLine(asking), await silentLine(asking), randomUUID()]
      await as('citizenA').does(newSound, [town.id, aloud, town.citizenA])
      await arrange('delete from plan_version where citizen_id = $1 and decided_at is null', [town.citizenA])
      await as('caseworker').does(
        `insert into plan_version (municipality_id, id, citizen_id, written_by, submission_id) values ($1, $2, $3, $4, $2)`,
        [town.id, version, town.citizenA, town.caseworker],
      )
      for (const line of [mute, aloud])
        await as('caseworker').does(
          `insert into plan_line (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, came_from,
             from_day, agenda_line_id, written_by) values ($1, $2, $3, $4, 'own', 1, true, '\\x00', 'agenda', today(), $3, $5)`,
          [town.id, version, line, town.citizenA, town.caseworker],
        )
      await as('caseworker').does(
        'update plan_version set decided_by = $2, decided_at = now() where id = $1',
        [version, town.caseworker],
      )
      await done(as('citizenA'), 'delete from agenda_line where id = $1', [mute], 0)
      await done(as('citizenA'), 'delete from agenda_line where id = $1', [aloud])
    },
  },
  {
    name: 'it goes with the key of the citizen’s matter',
    about: ['agenda_sound'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const name of theirs) assert.equal(await as(name).count('agenda_sound'), 0)
    },
  },
]

export const place: PlaceTables = {
  // On the line that citizen A has written themselves (agenda.ts).
  rows: async (client, town: Town) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from lydhoer.agenda_line where municipality_id = $1 and citizen_id = $2 and written_by = $2 and not in_decision`,
      [town.id, town.citizenA],
    )
    await insert(client, 'agenda_sound', [
      {
        ...{ municipality_id: town.id, citizen_id: town.citizenA, agenda_line_id: rows[0]?.id ?? '' },
        ...{
          object_id: `sound-${town.id}`,
          mime: 'audio/mp4',
          duration_ms: 34_000,
          file_key_sealed: '\\x77',
        },
      },
    ])
  },
  sees: Object.fromEntries(theirs.map((name) => [name, { agenda_sound: 1 }])),
  promises,
}
