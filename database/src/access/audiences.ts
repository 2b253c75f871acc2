// Who belongs to which audience, and which roles do what: the words that policies are made of.
import assert from 'node:assert/strict'
import type { PersonName } from '../testing.ts'
import type { Ask } from './asking.ts'
import type { Promised } from './promise.ts'

/** What a call answers: one value, or all of them for a function that gives several. */
async function answer(ask: Ask, call: string, values: unknown[] = []): Promise<unknown[]> {
  const given = await ask.does(`select ${call} as it`, values)
  if ('refused' in given) throw new Error(given.refused)
  return given.rows.map((row) => row['it'])
}

const allRoles = [
  ...[
    'caseworker',
    'companyConsultant',
    'knowledgeBroker',
    'professionalCoordinator',
    'teamLead',
    'director',
  ],
  ...['coordinator', 'researcher', 'politician', 'employer', 'partner'],
]
const colleagues = [
  ...['caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'coordinator'],
]
/** Which roles do what. */
const lists: Record<string, string[]> = {
  is_colleague: colleagues,
  converses: ['caseworker', 'companyConsultant'],
  reflects: [...colleagues, 'researcher', 'partner'],
  leads: ['teamLead', 'director', 'politician'],
  studies: ['researcher', 'coordinator'],
  keeps_keys: ['coordinator'],
  brings_together: ['knowledgeBroker', 'professionalCoordinator', 'coordinator'],
  speaks_outward: ['coordinator', 'director'],
  knows_companies: [...colleagues, 'teamLead', 'director'],
  is_of_the_house: [...colleagues, 'teamLead', 'director', 'researcher'],
}

/** Those of the scene whose name is their role; they stand for all who hold it. */
const staff = allRoles as PersonName[]
const whoAnswersYes = async (as: (name: PersonName | null) => Ask, call: string) => {
  const yes: (PersonName | null)[] = []
  for (const name of [...staff, 'citizenA', null] as const)
    if ((await answer(as(name), call))[0] === true) yes.push(name)
  return yes
}

export const audiencePromises: Promised[] = [
  {
    name: 'which roles do what is as the field has it, for every role',
    about: Object.keys(lists),
    holds: async ({ as }) => {
      for (const [list, roles] of Object.entries(lists))
        for (const role of allRoles)
          assert.deepEqual(
            [list, role, await answer(as(null), `${list}($1::text)`, [role])],
            [list, role, [roles.includes(role)]],
          )
    },
  },
  {
    name: 'the house are those with colleagues here, the partnership all who have a key, and signed in is anybody who has',
    about: [
      'house',
      'knows_companies',
      'partnership',
      'signed_in',
      'converses',
      'reflects',
      'studies',
      'roles_of',
      'is_staff',
    ],
    holds: async ({ as }) => {
      const expected: Record<string, (PersonName | null)[]> = {
        'house()': lists['is_of_the_house'] as PersonName[],
        'knows_companies()': lists['knows_companies'] as PersonName[],
        'partnership()': staff,
        'signed_in()': [...staff, 'citizenA'],
        'converses()': lists['converses'] as PersonName[],
        'reflects()': lists['reflects'] as PersonName[],
        'studies()': lists['studies'] as PersonName[],
        'program()': [],
      }
      for (const [call, names] of Object.entries(expected))
        assert.deepEqual([call, (await whoAnswersYes(as, call)).sort()], [call, [...names].sort()])
    },
  },
  {
    name: 'the program itself asks for no municipality',
    about: ['program', 'erased_object'],
    holds: async ({ door, town }) => {
      assert.deepEqual(await answer(door({}), 'program()'), [true])
      assert.deepEqual(await answer(door({ municipalityId: town.id }), 'program()'), [false])
    },
  },
  {
    name: 'a role counts from its first day until the day on which it no longer holds',
    about: ['roles_of', 'person_role'],
    holds: async ({ as, arrange, town }) => {
      const holds = async (from: string, to: string) => {
        await arrange(`update person_role set valid_from = ${from}, valid_to = ${to} where person_id = $1`, [
          town.knowledgeBroker,
        ])
        return (await answer(as('knowledgeBroker'), 'house()'))[0]
      }
      assert.equal(await holds('today()', 'null'), true)
      assert.equal(await holds('today()', 'today() + 1'), true)
      assert.equal(await holds('today() - 2', 'today()'), false)
      assert.equal(await holds('today() + 1', 'null'), false)
    },
  },
  {
    name: 'the department is where one works today; from outside one works in none',
    about: ['department', 'roles_of'],
    holds: async ({ as, arrange, town }) => {
      for (const name of ['caseworker', 'teamLead'] as const)
        assert.deepEqual(await answer(as(name), 'department()'), [town.work])
      assert.deepEqual(await answer(as('otherDepartment'), 'department()'), [town.youth])
      await arrange(
        `update person_role set department_id = $1 where municipality_id = $2
          and role in ('partner', 'employer')`,
        [town.work, town.id],
      )
      for (const name of ['partner', 'employer', 'citizenA', null] as const)
        assert.deepEqual([name, await answer(as(name), 'department()')], [name, []])
    },
  },
  {
    name: 'a citizen’s matters are theirs and those of the workers assigned to them today, and nobody else’s',
    about: ['citizen_and_assigned', 'case_assignment'],
    holds: async ({ as, arrange, town }) => {
      const citizens = async (name: PersonName) =>
        (await answer(as(name), 'citizen_and_assigned()')).filter((id) => id !== town[name]).sort()
      const both = [town.citizenA, town.citizenB].sort()
      assert.deepEqual(await answer(as('citizenA'), 'distinct citizen_and_assigned()'), [town.citizenA])
      assert.deepEqual(await citizens('caseworker'), both)
      assert.deepEqual(await citizens('otherDepartment'), [town.citizenB])
      for (const name of ['otherColleague', 'teamLead', 'director', 'partner'] as const)
        assert.deepEqual([name, await citizens(name)], [name, []])
      const assigned = (from: string, to: string) =>
        arrange(`update case_assignment set valid_from = ${from}, valid_to = ${to} where worker_id = $1`, [
          town.caseworker,
        ])
      await assigned('today() - 2', 'today() + 1')
      assert.deepEqual(await citizens('caseworker'), both)
      await assigned('today() - 2', 'today()')
      assert.deepEqual(await citizens('caseworker'), [])
      await assigned('today() + 1', 'null')
      assert.deepEqual(await citizens('caseworker'), [])
    },
  },
  {
    name: 'whoever works next door belongs to no audience here, also where the owner of the tables asks for them',
    about: ['roles_of', 'is_staff', 'citizen_and_assigned', 'department', 'house', 'partnership'],
    holds: async ({ as, owner, scene: { fjordby, nabo } }) => {
      const mistaken = [
        as('caseworker', { ...nabo, id: fjordby.id }),
        owner('count', { municipality: fjordby.id, person: nabo.caseworker }),
      ]
      for (const ask of mistaken) {
        for (const call of [
          'house()',
          'partnership()',
          'knows_companies()',
          'converses()',
          'reflects()',
          'studies()',
        ])
          assert.deepEqual([call, await answer(ask, call)], [call, [false]])
        assert.deepEqual(await answer(ask, 'department()'), [])
        assert.deepEqual(await answer(ask, 'citizen_and_assigned()'), [nabo.caseworker])
        assert.deepEqual(await answer(ask, `may_receive($1, 'colleagues')`, [nabo.colleague]), [null])
      }
    },
  },
  {
    name: 'nobody belongs to no audience: the owner of the tables on duty is nobody',
    about: ['roles_of', 'is_staff', 'citizen_and_assigned'],
    holds: async ({ owner, town }) => {
      const nobody = owner('count', { municipality: town.id, person: '' })
      for (const call of [
        'house()',
        'knows_companies()',
        'partnership()',
        'converses()',
        'reflects()',
        'studies()',
        'signed_in()',
      ])
        assert.deepEqual([call, await answer(nobody, call)], [call, [false]])
      assert.deepEqual(await answer(nobody, 'department()'), [])
      assert.deepEqual(await answer(nobody, 'citizen_and_assigned()'), [null])
    },
  },
  {
    name: 'colleagues may receive talk for colleagues, researchers for research, and whoever leads neither',
    about: ['may_receive'],
    holds: async ({ as, arrange, town }) => {
      const may = async (name: PersonName, purpose: string) =>
        (await answer(as('caseworker'), 'coalesce(may_receive($1, $2), false)', [town[name], purpose]))[0]
      for (const name of staff) {
        assert.deepEqual([name, await may(name, 'colleagues')], [name, colleagues.includes(name)])
        assert.deepEqual([name, await may(name, 'research')], [name, name === 'researcher'])
      }
      for (const name of ['colleague', 'researcher'] as const) {
        const purpose = name === 'researcher' ? 'research' : 'colleagues'
        assert.equal(await may(name, purpose), true)
        await arrange(
          `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'director')`,
          [town.id, town[name]],
        )
        assert.equal(await may(name, purpose), false)
      }
    },
  },
]
