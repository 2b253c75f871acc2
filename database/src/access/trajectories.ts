// Registers of trajectories: who brings them in, who uses them, and who sees the studies made of them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Ask, Asking } from './asking.ts'
import type { Town } from './town.ts'
import type { Promised } from './promise.ts'

const refusal = /row-level security|permission denied|violates foreign key/
async function refused(ask: Ask, statement: string, values: unknown[]): Promise<void> {
  const answer = await ask.tries(statement, values)
  assert.ok('refused' in answer && refusal.test(answer.refused), `not refused: ${JSON.stringify(answer)}`)
}
async function done(ask: Ask, statement: string, values: unknown[]): Promise<void> {
  assert.deepEqual(await ask.tries(statement, values), { rows: [], count: 1 })
}

const tables = [
  'data_set',
  'data_set_user',
  'data_set_access',
  'study',
  'study_reader',
  'study_result',
  'study_type',
]
const newSet = `insert into data_set (municipality_id, id, owner_id, source, purpose, about_sealed, wrapped_key, people, periods,
  submission_id) values ($1, $2, $3, 'fjordby', 'research', '\\x00', '\\x00', 100, 52, $2)`
const newUser = `insert into data_set_user (municipality_id, data_set_id, owner_id, person_id) values ($1, $2, $3, $4)`
const newStudy = `insert into study (municipality_id, id, data_set_id, owner_id, title_sealed, settings, submission_id)
  values ($1, $2, $3, $4, '\\x00', '{}', $2)`
const newReader = `insert into study_reader (municipality_id, study_id, data_set_id, owner_id, person_id) values ($1, $2, $3, $4, $5)`
const newResult = `insert into study_result (municipality_id, study_id, part, body_sealed) values ($1, $2, $3, '\\x00')`
const newType = `insert into study_type (municipality_id, study_id, types, number, words_sealed) values ($1, $2, 4, $3, '\\x00')`
const newAccess = `insert into data_set_access (municipality_id, data_set_id, person_id, what) values ($1, $2, $3, 'figures')`

/** The data set and the study of each town's researcher. */
function registers({ scene }: Asking) {
  const of = ({ dataSet, study }: Town) => ({ set: dataSet, study })
  return { here: of(scene.fjordby), next: of(scene.nabo) }
}

async function seen(ask: Ask): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table] = await ask.count(table)
  return counts
}
const nothing = Object.fromEntries(tables.map((table) => [table, 0]))
/** Someone of the next town who says that they are of ours. */
const astray = ({ as, scene }: Asking) => as('researcher', { ...scene.nabo, id: scene.fjordby.id })

export const trajectoryPromises: Promised[] = [
  {
    name: 'a data set and a study are seen by those they are for, and by nobody else',
    about: tables,
    holds: async (asking) => {
      const { as } = asking
      for (const name of [
        'otherResearcher',
        'caseworker',
        'teamLead',
        'director',
        'politician',
        'citizenA',
      ] as const)
        assert.deepEqual(await seen(as(name)), nothing, name)
      assert.deepEqual(await seen(as(null)), nothing)
      assert.deepEqual(await seen(astray(asking)), nothing)
      const all = {
        data_set: 1,
        data_set_user: 2,
        data_set_access: 1,
        study: 1,
        study_reader: 2,
        study_result: 1,
        study_type: 1,
      }
      assert.deepEqual(await seen(as('researcher')), all)
      // Who else may use it, and who else looked, is the owner's to see.
      assert.deepEqual(await seen(as('coordinator')), {
        ...all,
        data_set_user: 1,
        study_reader: 1,
      })
    },
  },
  {
    name: 'whoever no longer studies registers sees none, named or not',
    about: ['data_set_user', 'study_reader', 'data_set_access'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange(`update person_role set role = 'teamLead' where person_id = any ($1)`, [
        [town.researcher, town.coordinator],
      ])
      assert.deepEqual(await seen(as('researcher')), nothing)
      assert.deepEqual(await seen(as('coordinator')), nothing)
    },
  },
  {
    name: 'a data set is brought in by a researcher or a coordinator, in their own name and municipality',
    about: ['data_set'],
    holds: async ({ as, town, scene }) => {
      for (const name of ['caseworker', 'teamLead', 'citizenA'] as const)
        await refused(as(name), newSet, [town.id, randomUUID(), town[name]])
      await refused(as('researcher'), newSet, [town.id, randomUUID(), town.otherResearcher])
      await refused(as('researcher', { ...town, id: town.id }), newSet, [
        scene.nabo.id,
        randomUUID(),
        scene.nabo.researcher,
      ])
      await refused(as('researcher'), newSet, [scene.nabo.id, randomUUID(), town.researcher])
      for (const name of ['researcher', 'coordinator'] as const)
        await done(as(name), newSet, [town.id, randomUUID(), town[name]])
    },
  },
  {
    name: 'a register is read for its owner alone: nobody else who may use it says how far it is, or what it holds',
    about: ['data_set'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const read = `update data_set set state = 'ready', progress = 100, people = 7, about_sealed = '\\x01'`
      const changed = { rows: [], count: 1 }
      assert.deepEqual(await as('coordinator').does(read), { rows: [], count: 0 })
      assert.deepEqual(await as('researcher').does(read), changed)
      assert.match(
        JSON.stringify(await as('researcher').does(`update data_set set owner_id = $1`, [town.coordinator])),
        /permission denied/,
      )
      await arrange(`update data_set set state = 'reading', people = null, periods = null`)
      const answer = await as('researcher').does(`update data_set set state = 'ready'`)
      assert.match('refused' in answer ? answer.refused : 'allowed', /check constraint/)
    },
  },
  {
    name: 'the program is told the ids of registers that have not been read, and of no others',
    about: [],
    holds: async ({ as, arrange, scene: { fjordby } }) => {
      const toRead = 'select data_set_id from registers_to_read()'
      assert.deepEqual(await as(null).does(toRead), { rows: [], count: 0 })
      await arrange(`update data_set set state = 'reading' where id = $1`, [fjordby.dataSet])
      assert.deepEqual(await as(null).does(toRead), { rows: [{ data_set_id: fjordby.dataSet }], count: 1 })
    },
  },
  {
    name: 'an id that stands for someone in two municipalities opens only what is of the one they are in now',
    about: ['data_set_user', 'study_reader', 'data_set'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      const { next } = registers(asking)
      const { nabo } = scene
      const me = town.researcher
      await arrange(
        `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'the same id')`,
        [nabo.id, me],
      )
      await arrange('insert into staff (municipality_id, person_id) values ($1, $2) on conflict do nothing', [
        nabo.id,
        me,
      ])
      await arrange(newUser, [nabo.id, next.set, nabo.researcher, me])
      await arrange(newReader, [nabo.id, next.study, next.set, nabo.researcher, me])
      const mine = randomUUID()
      await arrange(newSet, [nabo.id, mine, me])
      for (const table of tables)
        assert.equal(await as('researcher').count(`${table} where municipality_id = $1`, [nabo.id]), 0, table)
      await refused(as('researcher'), newSet, [nabo.id, randomUUID(), me])
      await refused(as('researcher'), newUser, [nabo.id, mine, me, me])
    },
  },
  {
    name: 'the owner names who may use a data set, researchers and coordinators only',
    about: ['data_set_user'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const { here, next } = registers(asking)
      await refused(as('coordinator'), newUser, [town.id, here.set, town.researcher, town.otherResearcher])
      for (const name of ['caseworker', 'teamLead', 'politician'] as const)
        await refused(as('researcher'), newUser, [town.id, here.set, town.researcher, town[name]])
      const { nabo } = scene
      await refused(as('researcher', { ...nabo, id: town.id }), newUser, [
        nabo.id,
        next.set,
        nabo.researcher,
        town.otherResearcher,
      ])
      await done(as('researcher'), newUser, [town.id, here.set, town.researcher, town.otherResearcher])
    },
  },
  {
    name: 'a study is begun in one’s own name, of a data set one may use',
    about: ['study'],
    holds: async (asking) => {
      const { as, town } = asking
      const { here } = registers(asking)
      await refused(as('otherResearcher'), newStudy, [town.id, randomUUID(), here.set, town.otherResearcher])
      await refused(as('otherResearcher'), newStudy, [town.id, randomUUID(), here.set, town.researcher])
      await refused(as('coordinator'), newStudy, [town.id, randomUUID(), here.set, town.researcher])
      await refused(astray(asking), newStudy, [town.id, randomUUID(), here.set, asking.scene.nabo.researcher])
      await done(as('coordinator'), newStudy, [town.id, randomUUID(), here.set, town.coordinator])
      // Even the one at the door who would name themselves must be let in by the policy, not by a foreign key alone.
      const answer = await as('otherResearcher').tries(newStudy, [
        town.id,
        randomUUID(),
        here.set,
        town.otherResearcher,
      ])
      assert.match('refused' in answer ? answer.refused : '', /row-level security/)
    },
  },
  {
    name: 'a study is shared by its owner, only with those who may use its data set',
    about: ['study_reader'],
    holds: async (asking) => {
      const { as, town, scene, arrange } = asking
      const { here, next } = registers(asking)
      await refused(as('researcher'), newReader, [
        town.id,
        here.study,
        here.set,
        town.researcher,
        town.otherResearcher,
      ])
      await arrange(newUser, [town.id, here.set, town.researcher, town.otherResearcher])
      await refused(as('coordinator'), newReader, [
        town.id,
        here.study,
        here.set,
        town.researcher,
        town.otherResearcher,
      ])
      const { nabo } = scene
      await arrange(newUser, [nabo.id, next.set, nabo.researcher, nabo.otherResearcher])
      await refused(as('researcher', { ...nabo, id: town.id }), newReader, [
        ...[nabo.id, next.study, next.set, nabo.researcher, nabo.otherResearcher],
      ])
      await done(as('researcher'), newReader, [
        town.id,
        here.study,
        here.set,
        town.researcher,
        town.otherResearcher,
      ])
    },
  },
  {
    name: 'what is computed is written for the owner, and types are named by whoever sees the study',
    about: ['study_result', 'study_type'],
    holds: async (asking) => {
      const { as, town } = asking
      const { here } = registers(asking)
      await refused(as('coordinator'), newResult, [town.id, here.study, 'k5'])
      await refused(as('otherResearcher'), newResult, [town.id, here.study, 'k5'])
      await refused(astray(asking), newResult, [town.id, here.study, 'k5'])
      await done(as('researcher'), newResult, [town.id, here.study, 'k5'])
      await refused(as('otherResearcher'), newType, [town.id, here.study, 2])
      for (const name of ['researcher', 'coordinator'] as const)
        await done(as(name), newType, [town.id, here.study, 2])
    },
  },
  {
    name: 'whoever looks at figures is written down, in their own name, and it is never changed',
    about: ['data_set_access'],
    holds: async (asking) => {
      const { as, town } = asking
      const { here } = registers(asking)
      await refused(as('coordinator'), newAccess, [town.id, here.set, town.researcher])
      await refused(as('otherResearcher'), newAccess, [town.id, here.set, town.otherResearcher])
      await done(as('coordinator'), newAccess, [town.id, here.set, town.coordinator])
      await refused(as('researcher'), 'delete from data_set_access', [])
      await as('researcher').does(newAccess, [town.id, here.set, town.researcher])
      assert.equal(await as('coordinator').count('data_set_access'), 1)
      assert.equal(await as('researcher').count('data_set_access'), 2)
    },
  },
  {
    name: 'only the owner takes back, deletes and computes, and no words of a type are lost by others',
    about: tables,
    holds: async (asking) => {
      const { as } = asking
      const statements = {
        'delete from data_set': 1,
        'delete from data_set_user': 2,
        'delete from study': 1,
        'delete from study_reader': 2,
        'update study set progress = 50': 1,
        [`update study_type set words_sealed = '\\x01'`]: 1,
      }
      for (const [statement, mine] of Object.entries(statements)) {
        const reach = async (ask: Ask) => {
          const answer = await ask.tries(statement)
          return 'refused' in answer ? answer.refused : answer.count
        }
        for (const name of ['otherResearcher', 'caseworker', 'teamLead', 'citizenA'] as const)
          assert.equal(await reach(as(name)), 0, `${name}: ${statement}`)
        assert.equal(await reach(astray(asking)), 0, `astray: ${statement}`)
        assert.equal(
          await reach(as('coordinator')),
          statement.includes('study_type') ? 1 : 0,
          `coordinator: ${statement}`,
        )
        assert.equal(await reach(as('researcher')), mine, `researcher: ${statement}`)
      }
      await refused(as('researcher'), `update study set settings = '{}'`, [])
    },
  },
  {
    name: 'when a data set goes, everything made of it goes, and its file is to be removed',
    about: ['data_set'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const { here } = registers(asking)
      await arrange(`update data_set set source = 'wide', object_id = 'a-file' where id = $1`, [here.set])
      await as('researcher').does('delete from data_set where id = $1', [here.set])
      assert.deepEqual(await seen(as('researcher')), nothing)
      assert.deepEqual(await seen(as('coordinator')), nothing)
      assert.equal(await as('researcher').count(`erased_object where object_id = 'a-file'`), 1)
      assert.equal(await as('researcher').count(`data_set_user where municipality_id = '${town.id}'`), 0)
    },
  },
]
