// The keys of what is written outside conversations: who makes them, who has them, and what goes with them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { astray } from './as-whom.ts'
import type { Ask } from './asking.ts'
import type { Promised } from './promise.ts'

async function refused(
  ask: Ask,
  statement: string,
  values: unknown[],
  why = /row-level security/,
): Promise<void> {
  const answer = await ask.tries(statement, values)
  assert.ok('refused' in answer && why.test(answer.refused), `not refused: ${JSON.stringify(answer)}`)
}
async function done(ask: Ask, statement: string, values: unknown[]): Promise<void> {
  assert.deepEqual(await ask.tries(statement, values), { rows: [], count: 1 })
}

const newPersonKey = `insert into person_key (municipality_id, person_id, wrapped_key) values ($1, $2, '\\x00')`
const newCitizenKey = `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`
const newPairKey = `insert into pair_key (municipality_id, first_id, second_id, wrapped_key)
  values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), '\\x00')`
const newGroup = `insert into group_key (municipality_id, group_id, made_by, wrapped_key) values ($1, $2, $3, '\\x00')`
const newMember = `insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)`

export const keyPromises: Promised[] = [
  {
    name: 'the key of one’s own is made by oneself, citizen or worker, and by nobody in one’s name',
    about: ['person_key'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of ['teamLead', 'caseworker', 'citizenB'] as const)
        await refused(as(name), newPersonKey, [town.id, town.citizenA])
      await refused(as('director'), newPersonKey, [town.id, town.otherColleague])
      await refused(astray(asking, 'otherColleague'), newPersonKey, [
        scene.nabo.id,
        scene.nabo.otherColleague,
      ])
      for (const name of ['citizenA', 'otherColleague', 'teamLead'] as const)
        await done(as(name), newPersonKey, [town.id, town[name]])
    },
  },
  {
    name: 'the key of a citizen’s matters is made by the citizen or by one who works with them today',
    about: ['citizen_key', 'citizen_and_assigned'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of ['citizenA', 'otherColleague', 'teamLead', 'director', 'partner'] as const)
        await refused(as(name), newCitizenKey, [town.id, town.citizenB])
      await refused(astray(asking, 'caseworker'), newCitizenKey, [scene.nabo.id, scene.nabo.citizenB])
      for (const name of ['citizenB', 'caseworker', 'otherDepartment'] as const)
        await done(as(name), newCitizenKey, [town.id, town.citizenB])
    },
  },
  {
    name: 'whoever no longer works with a citizen no longer has the key of their matters',
    about: ['citizen_key', 'citizen_and_assigned'],
    holds: async ({ as, arrange }) => {
      await arrange('update case_assignment set valid_to = today()')
      assert.equal(await as('caseworker').count('citizen_key'), 0)
      assert.equal(await as('citizenA').count('citizen_key'), 1)
    },
  },
  {
    name: 'the key of a pair is made by one of the two',
    about: ['pair_key', 'we_two'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await refused(as('teamLead'), newPairKey, [town.id, town.colleague, town.otherColleague])
      const { nabo } = scene
      await refused(astray(asking, 'caseworker'), newPairKey, [nabo.id, nabo.caseworker, nabo.otherColleague])
      for (const name of ['colleague', 'otherColleague'] as const)
        await done(as(name), newPairKey, [town.id, town.colleague, town.otherColleague])
    },
  },
  {
    name: 'a group is made by whoever works here, in their own name; a citizen makes none',
    about: ['group_key'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await refused(as('colleague'), newGroup, [town.id, randomUUID(), town.caseworker])
      await refused(as('citizenA'), newGroup, [town.id, randomUUID(), town.citizenA], /foreign key/)
      await refused(astray(asking, 'colleague'), newGroup, [
        scene.nabo.id,
        randomUUID(),
        scene.nabo.colleague,
      ])
      await done(as('colleague'), newGroup, [town.id, randomUUID(), town.colleague])
    },
  },
  {
    name: 'who is in a group is said by whoever made it; others do not let themselves in',
    about: ['group_member', 'group_key'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of ['teamLead', 'coordinator'] as const) {
        await refused(as(name), newMember, [town.id, town.group, town.knowledgeBroker, town[name]])
        await refused(
          as(name),
          newMember,
          [town.id, town.group, town[name], town[name]],
          /foreign key|duplicate/,
        )
      }
      const { nabo } = scene
      await refused(astray(asking, 'knowledgeBroker'), newMember, [
        ...[nabo.id, nabo.group, nabo.knowledgeBroker, nabo.teamLead],
      ])
      const letIn = [town.id, town.group, town.knowledgeBroker, town.citizenB]
      assert.deepEqual(await as('knowledgeBroker').does(newMember, letIn), { rows: [], count: 1 })
      assert.equal(await as('citizenB').count('group_key'), 1)
    },
  },
  {
    name: 'the key of a group is had by those in it, from their first day until the day on which they no longer are',
    about: ['group_key', 'group_member', 'those_in_it'],
    holds: async ({ as, arrange, town, owner, scene }) => {
      const has = async (from: string, to: string) => {
        await arrange(`update group_member set valid_from = ${from}, valid_to = ${to} where person_id = $1`, [
          town.coordinator,
        ])
        return as('coordinator').count('group_key')
      }
      assert.equal(await has('today()', 'null'), 1)
      assert.equal(await has('today()', 'today() + 1'), 1)
      assert.equal(await has('today() - 2', 'today()'), 0)
      assert.equal(await has('today() + 1', 'null'), 0)
      // Whoever made it sees who is in it, and has no key unless they are.
      assert.equal(await as('knowledgeBroker').count('group_key'), 0)
      const groups = (municipality: string, person: string) =>
        owner('count', { municipality, person }).does('select those_in_it() as it')
      assert.deepEqual(await groups(town.id, ''), { rows: [], count: 0 })
      assert.deepEqual(await groups(town.id, scene.nabo.coordinator), { rows: [], count: 0 })
    },
  },
  {
    name: 'a group that is deleted leaves nobody in it',
    about: ['group_key', 'group_member'],
    holds: async ({ as, town }) => {
      await as('knowledgeBroker').does('delete from group_key')
      assert.equal(await as('coordinator').count('group_member'), 0)
      assert.equal(await as('coordinator').count('group_key where group_id = $1', [town.group]), 0)
    },
  },
]
