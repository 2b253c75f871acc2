// What a FLIP came to: what each party grasped, who does what, and the summary that both stand by.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { areInIt } from './flips.ts'

const everybody = [...inTheHouse, ...outside] as const

const grasps = `insert into flip_grasp (municipality_id, id, flip_id, party, nothing_new, words_sealed) values ($1, $2, $3, $4, true, '\\x00')`
const isMine =
  'insert into flip_grasp_writer (municipality_id, flip_id, person_id, grasp_id) values ($1, $2, $3, $4)'
const takesOn = `insert into flip_task (municipality_id, id, flip_id, person_id, words_sealed, written_by) values ($1, $2, $3, $4, '\\x00', $5)`
const sums = `insert into flip_summary (municipality_id, flip_id, words_sealed, written_by) values ($1, $2, '\\x00', $3)`
const approves =
  'insert into flip_approval (municipality_id, flip_id, version, party, person_id) values ($1, $2, $3, $4, $5)'

const promises: Promised[] = [
  {
    name: 'what somebody grasped is said for their own party, and changed and taken back by them alone',
    about: ['flip_grasp'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      const row = (party: string) => [town.id, randomUUID(), town.group, party]
      for (const [name, own, other] of [
        ['researcher', 'research', 'practice'],
        ['knowledgeBroker', 'practice', 'research'],
      ] as const) {
        done(await as(name).tries(grasps, row(own)))
        refused(await as(name).tries(grasps, row(other)))
      }
      for (const name of ['caseworker', 'teamLead', 'citizenA'] as const)
        for (const party of ['research', 'practice']) refused(await as(name).tries(grasps, row(party)))
      const anew = 'update flip_grasp set nothing_new = true'
      for (const name of everybody) {
        const own = name === 'coordinator' || name === 'researcher' ? 1 : 0
        done(await as(name).tries(anew), own)
        done(await as(name).tries('delete from flip_grasp'), own)
      }
      done(await as('coordinator', { ...scene.nabo, id: town.id }).tries(anew), 0)
      refused(await as('coordinator').tries(`update flip_grasp set party = 'research'`), /permission denied/)
    },
  },
  {
    name: 'whose words they are, each sees and says for themselves alone; whoever prepares sees it no more than others',
    about: ['flip_grasp_writer'],
    holds: async (asking) => {
      const { as, town } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      for (const name of everybody)
        assert.equal(
          await as(name).count('flip_grasp_writer'),
          name === 'coordinator' || name === 'researcher' ? 1 : 0,
          String(name),
        )
      const id = randomUUID()
      await as('knowledgeBroker').does(grasps, [town.id, id, town.group, 'practice'])
      refused(await as('knowledgeBroker').tries(isMine, [town.id, town.group, town.colleague, id]))
      done(await as('knowledgeBroker').tries(isMine, [town.id, town.group, town.knowledgeBroker, id]))
      const another = [town.id, town.group, town.researcher, id]
      refused(await as('researcher').tries(isMine, another), /duplicate key/)
    },
  },
  {
    name: 'who does what is written by those in the FLIP in their own name, said to be done by whoever does it, and taken off by the two',
    about: ['flip_task'],
    holds: async (asking) => {
      const { as, town } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      const row = (doer: string, writer: string) => [town.id, randomUUID(), town.group, doer, writer]
      done(await as('researcher').tries(takesOn, row(town.coordinator, town.researcher)))
      refused(await as('researcher').tries(takesOn, row(town.coordinator, town.coordinator)))
      refused(await as('colleague').tries(takesOn, row(town.coordinator, town.colleague)))
      refused(await as('researcher').tries(takesOn, row(town.caseworker, town.researcher)), /foreign key/)
      for (const name of everybody) {
        done(await as(name).tries('update flip_task set done_on = today()'), name === 'coordinator' ? 1 : 0)
        done(
          await as(name).tries('delete from flip_task'),
          name === 'coordinator' || name === 'researcher' ? 1 : 0,
        )
      }
      refused(await as('coordinator').tries('update flip_task set person_id = flip_id'), /permission denied/)
    },
  },
  {
    name: 'the house reads what a FLIP came to once both parties have approved the same version, and not once it is written anew',
    about: ['flip_summary', 'flip_approval'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const readers = async () => {
        const names: (string | null)[] = []
        for (const name of everybody) if ((await as(name).count('flip_summary')) === 1) names.push(name)
        return names
      }
      const approvedAs = async (practice: number | null, research: number | null) => {
        await arrange('delete from flip_approval')
        if (practice) await arrange(approves, [town.id, town.group, practice, 'practice', town.coordinator])
        if (research) await arrange(approves, [town.id, town.group, research, 'research', town.researcher])
        return readers()
      }
      for (const [practice, research] of [
        [null, null],
        [2, null],
        [null, 2],
        [2, 1],
        [1, 2],
        [1, 1],
      ] as const)
        assert.deepEqual(await approvedAs(practice, research), ['coordinator'], `${practice} ${research}`)
      assert.deepEqual(await approvedAs(2, 2), [...inTheHouse])
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('flip_summary'), 0)
      await arrange('update flip_summary set version = 3')
      assert.deepEqual(await readers(), ['coordinator'])
    },
  },
  {
    name: 'what a FLIP came to is written, and written anew, by practice in their own name; research does not',
    about: ['flip_summary'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      const anew = 'update flip_summary set version = version + 1, written_by = $1'
      const practice = ['knowledgeBroker', 'coordinator'] as const
      for (const name of practice) {
        done(await as(name).tries(anew, [town[name]]))
        refused(await as(name).tries(anew, [town.colleague]))
      }
      for (const name of ['researcher', 'caseworker', 'teamLead', 'citizenA'] as const)
        done(await as(name).tries(anew, [town[name]]), 0)
      await arrange('delete from flip_summary')
      for (const name of practice) {
        done(await as(name).tries(sums, [town.id, town.group, town[name]]))
        refused(await as(name).tries(sums, [town.id, town.group, town.colleague]))
      }
      for (const name of ['researcher', 'caseworker', 'teamLead', 'citizenA'] as const)
        refused(await as(name).tries(sums, [town.id, town.group, town[name]]))
    },
  },
  {
    name: 'each approves for their own party in their own name, and takes it back; that somebody has is seen by the house',
    about: ['flip_approval'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      const row = (version: number, party: string, person: string) => [
        town.id,
        town.group,
        version,
        party,
        person,
      ]
      done(await as('researcher').tries(approves, row(2, 'research', town.researcher)))
      refused(await as('researcher').tries(approves, row(3, 'practice', town.researcher)))
      refused(await as('knowledgeBroker').tries(approves, row(3, 'practice', town.coordinator)))
      done(await as('knowledgeBroker').tries(approves, row(3, 'practice', town.knowledgeBroker)))
      for (const name of ['caseworker', 'teamLead', 'citizenA'] as const)
        refused(await as(name).tries(approves, row(3, 'practice', town[name])))
      for (const name of everybody) {
        const isHere = (inTheHouse as readonly (string | null)[]).includes(name)
        assert.equal(await as(name).count('flip_approval'), isHere ? 2 : 0, String(name))
        const own = name === 'coordinator' || name === 'researcher' ? 1 : 0
        done(await as(name).tries('delete from flip_approval'), own)
      }
      assert.equal(await as('caseworker', { ...scene.nabo, id: town.id }).count('flip_approval'), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
