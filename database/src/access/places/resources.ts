// Resources: what others can use, its versions, who looks after it, that it was looked at again, and where it is used.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The caseworker's, which the colleague uses and which has been looked at again; the colleague's own, which nobody is in yet. */
const made = new Map<string, Record<'used' | 'fresh' | 'use', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'

const makes = `insert into resource (municipality_id, id, kind, made_as, look_again_on) values ($1, $2, 'guide', 'worker', '2027-06-01')`
const keeps = 'insert into resource_keeper (municipality_id, resource_id, kept_by) values ($1, $2, $3)'
const writes = `insert into resource_version (municipality_id, id, resource_id, number, words_sealed) values ($1, $2, $3, 2, '\\x00')`
const looks = `insert into resource_look (municipality_id, id, resource_id, says, words_sealed) values ($1, $2, $3, 'stillRight', '\\x00')`
const uses = `insert into resource_use (municipality_id, id, resource_id, department_id, used_as, words_sealed)
  values ($1, $2, $3, $4, 'worker', '\\x00')`
const puts = `insert into resource_file (municipality_id, resource_id, object_id, mime, bytes, name_sealed, file_key_sealed, submission_id)
  values ($1, $2, $3::text, 'application/pdf', 7, '\\x00', '\\x00', $3::text::uuid)`
const isUser =
  'insert into resource_user (municipality_id, resource_id, person_id, use_id) values ($1, $2, $3, $4)'
const handsOn = 'update resource_keeper set kept_by = $1 where resource_id = $2'
const tables = [
  ...[
    'resource',
    'resource_keeper',
    'resource_version',
    'resource_look',
    'resource_use',
    'resource_user',
    'resource_file',
  ],
]

const promises: Promised[] = [
  {
    name: 'what others can use, its versions, who looks after it and where it is used is read by the house; by no citizen, politician, partner or next door',
    about: [
      'resource',
      'resource_keeper',
      'resource_version',
      'resource_look',
      'resource_use',
      'resource_file',
    ],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const sees = isHere(name) ? 1 : 0
        for (const table of ['resource', 'resource_keeper', 'resource_version'])
          assert.equal(await as(name).count(table), 2 * sees, `${table} ${name}`)
        for (const table of ['resource_look', 'resource_use', 'resource_file'])
          assert.equal(await as(name).count(table), sees, `${table} ${name}`)
      }
      for (const name of ['caseworker', 'colleague', 'citizenA'] as const)
        for (const table of tables)
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0, `${table} ${name}`)
    },
  },
  {
    name: 'whose a use is, is seen by themselves alone: the row that the house sees has neither a name nor a moment',
    about: ['resource_user', 'resource_use'],
    holds: async ({ as }) => {
      for (const name of everybody)
        assert.equal(await as(name).count('resource_user'), name === 'colleague' ? 1 : 0, String(name))
      for (const column of ['person_id', 'written_by', 'created_at', 'said_on'])
        refused(await as('teamLead').tries(`select ${column} from resource_use`), /does not exist/)
    },
  },
  {
    name: 'a resource is made by those of the house, who look after what they make; nobody takes over what another looks after',
    about: ['resource', 'resource_keeper'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const orphan = randomUUID()
      await arrange(makes, [town.id, orphan])
      for (const name of everybody) {
        const right = isHere(name) ? done : refused
        right(await as(name).tries(makes, [town.id, randomUUID()]))
        right(await as(name).tries(keeps, [town.id, orphan, idOf(town, name)]))
        if (name !== 'caseworker') refused(await as(name).tries(keeps, [town.id, orphan, town.caseworker]))
      }
      refused(await as('colleague').tries(keeps, [town.id, of(town).used, town.colleague]), /duplicate key/)
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(makes, [nabo.id, randomUUID()]))
    },
  },
  {
    name: 'whoever looks after a resource changes it, writes its next version and says how it is; nobody else does',
    about: ['resource', 'resource_version', 'resource_look'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const later = `update resource set look_again_on = '2027-09-01'`
      for (const name of everybody) {
        const isKeeper = name === 'caseworker'
        const right = isKeeper ? done : refused
        right(await as(name).tries(writes, [town.id, randomUUID(), of(town).used]))
        right(await as(name).tries(looks, [town.id, randomUUID(), of(town).used]))
        done(await as(name).tries(later), isKeeper || name === 'colleague' ? 1 : 0)
      }
      const astray = as('caseworker', { ...nabo, id: town.id })
      done(await astray.tries(later), 0)
      refused(await astray.tries(writes, [nabo.id, randomUUID(), of(nabo).used]))
      refused(await astray.tries(looks, [nabo.id, randomUUID(), of(nabo).used]))
      for (const column of ['made_as', 'made_on', 'id'])
        refused(await as('caseworker').tries(`update resource set ${column} = null`), /permission denied/)
      for (const table of ['resource_version', 'resource_look'])
        refused(
          await as('caseworker').tries(`update ${table} set words_sealed = '\\x01'`),
          /permission denied/,
        )
      refused(await as('caseworker').tries('delete from resource_version'), /permission denied/)
      await arrange(hasLeft, [town.caseworker])
      refused(await as('caseworker').tries(writes, [town.id, randomUUID(), of(town).used]))
    },
  },
  {
    name: 'that it was looked at again is taken back within ten minutes by whoever looks after it',
    about: ['resource_look'],
    holds: async ({ as, town, scene: { nabo } }) => {
      done(await as('caseworker').tries('delete from resource_look'), 0)
      const id = randomUUID()
      await as('caseworker').does(looks, [town.id, id, of(town).used])
      for (const name of everybody)
        done(
          await as(name).tries('delete from resource_look where id = $1', [id]),
          name === 'caseworker' ? 1 : 0,
        )
      done(await as('caseworker', { ...nabo, id: town.id }).tries('delete from resource_look'), 0)
    },
  },
  {
    name: 'a file is put by a resource and taken away by whoever looks after it; it is then to be cleared away',
    about: ['resource_file', 'remember_erased_object'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const gone = 'delete from resource_file'
      for (const name of everybody) {
        const right = name === 'colleague' ? done : refused
        right(await as(name).tries(puts, [town.id, of(town).fresh, randomUUID()]))
        done(await as(name).tries(gone), name === 'caseworker' ? 1 : 0)
      }
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(puts, [nabo.id, of(nabo).used, randomUUID()]))
      done(await astray.tries(gone), 0)
      for (const column of ['object_id', 'mime', 'file_key_sealed'])
        refused(
          await as('caseworker').tries(`update resource_file set ${column} = ${column}`),
          /permission denied/,
        )
      await as('caseworker').does(gone)
      assert.equal(await as('caseworker').count(`erased_object where object_id = 'resource-${town.id}'`), 1)
    },
  },
  {
    name: 'a resource is taken back by whoever looks after it, until it is used, has been looked at again or has a file',
    about: ['resource', 'resource_use', 'resource_look'],
    holds: async ({ as, arrange }) => {
      for (const name of everybody) {
        const back = await as(name).tries('delete from resource')
        if (name === 'caseworker') refused(back, /violates foreign key/)
        else done(back, name === 'colleague' ? 1 : 0)
      }
      await arrange('delete from resource_use')
      refused(await as('caseworker').tries('delete from resource'), /violates foreign key/)
      await arrange('delete from resource_look')
      refused(await as('caseworker').tries('delete from resource'), /violates foreign key/)
      await arrange('delete from resource_file')
      await as('caseworker').does('delete from resource')
      assert.equal(await as('teamLead').count('resource_version'), 1)
      assert.equal(await as('teamLead').count('resource_keeper'), 1)
    },
  },
  {
    name: 'looking after it is given to nobody by another, and taken by nobody: it is offered (carry_offer), and theirs when they have said yes',
    about: ['resource_keeper'],
    holds: async ({ as, town }) => {
      for (const name of everybody)
        refused(await as(name).tries(handsOn, [idOf(town, name), of(town).used]), /permission denied/)
      refused(await as('coordinator').tries('delete from resource_keeper'), /permission denied/)
    },
  },
  {
    name: 'that it is used is said by those of the house for their own department, once each, and taken back by whoever said it',
    about: ['resource_use', 'resource_user'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const departmentOf = async (name: PersonName) => {
        const answer = await as(name).does(
          'select department_id from roles_of(me()) where department_id is not null',
        )
        const [row] = 'rows' in answer ? answer.rows : []
        return row?.['department_id'] ?? assert.fail(`${name} has a department`)
      }
      const [own, others] = [await departmentOf('caseworker'), await departmentOf('otherDepartment')]
      assert.notEqual(own, others)
      done(await as('caseworker').tries(uses, [town.id, randomUUID(), of(town).used, own]))
      refused(await as('caseworker').tries(uses, [town.id, randomUUID(), of(town).used, others]))
      for (const name of everybody) {
        const right = isHere(name) ? done : refused
        right(await as(name).tries(uses, [town.id, randomUUID(), of(town).used, null]))
        done(await as(name).tries('delete from resource_use'), name === 'colleague' ? 1 : 0)
        if (isHere(name) && name !== 'colleague')
          refused(
            await as(name).tries(isUser, [town.id, of(town).used, idOf(town, name), of(town).use]),
            /duplicate key/,
          )
      }
      const free = randomUUID()
      await arrange(
        `insert into resource_use (municipality_id, id, resource_id, used_as, words_sealed) values ($1, $2, $3, 'worker', '\\x00')`,
        [town.id, free, of(town).fresh],
      )
      for (const name of everybody) {
        const right = isHere(name) ? done : refused
        right(await as(name).tries(isUser, [town.id, of(town).fresh, idOf(town, name), free]))
        if (name !== 'caseworker')
          refused(await as(name).tries(isUser, [town.id, of(town).fresh, town.caseworker, free]))
      }
      const astray = as('colleague', { ...nabo, id: town.id })
      done(await astray.tries('delete from resource_use'), 0)
      refused(await astray.tries(uses, [nabo.id, randomUUID(), of(nabo).used, null]))
      refused(
        await as('colleague').tries(`update resource_use set words_sealed = '\\x01'`),
        /permission denied/,
      )
      refused(await as('colleague').tries('delete from resource_user'), /permission denied/)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { used: randomUUID(), fresh: randomUUID(), use: randomUUID() }
    made.set(town.id, ids)
    const resource = {
      ...here,
      kind: 'guide',
      made_as: 'worker',
      made_on: '2026-11-02',
      look_again_on: '2027-05-02',
    }
    await insert(client, 'resource', [
      { ...resource, id: ids.used },
      { ...resource, id: ids.fresh, kind: 'film' },
    ])
    await insert(client, 'resource_keeper', [
      { ...here, resource_id: ids.used, kept_by: town.caseworker },
      { ...here, resource_id: ids.fresh, kept_by: town.colleague },
    ])
    const sealed = { ...here, words_sealed: '\\x77' }
    const version = { ...sealed, number: 1, written_on: '2026-11-02' }
    await insert(client, 'resource_version', [
      { ...version, id: randomUUID(), resource_id: ids.used },
      { ...version, id: randomUUID(), resource_id: ids.fresh },
    ])
    const about = { ...sealed, resource_id: ids.used }
    await insert(client, 'resource_look', [
      {
        ...{ ...about, id: randomUUID(), says: 'stillRight', said_on: '2026-11-05' },
        created_at: '2026-11-05T08:00:00Z',
      },
    ])
    await insert(client, 'resource_file', [
      {
        ...{ ...here, resource_id: ids.used, object_id: `resource-${town.id}`, mime: 'application/pdf' },
        ...{ bytes: 7, name_sealed: '\\x77', file_key_sealed: '\\x77', put_up_on: '2026-11-02' },
        submission_id: randomUUID(),
      },
    ])
    await insert(client, 'resource_use', [{ ...about, id: ids.use, used_as: 'worker' }])
    await insert(client, 'resource_user', [
      { ...here, resource_id: ids.used, person_id: town.colleague, use_id: ids.use },
    ])
  },
  sees: {
    ...eachOfTheHouse({
      ...{
        resource: 2,
        resource_keeper: 2,
        resource_version: 2,
        resource_look: 1,
        resource_use: 1,
        resource_file: 1,
      },
    }),
    colleague: {
      ...{
        resource: 2,
        resource_keeper: 2,
        resource_version: 2,
        resource_look: 1,
        resource_use: 1,
        resource_file: 1,
      },
      resource_user: 1,
    },
  },
  promises,
}
