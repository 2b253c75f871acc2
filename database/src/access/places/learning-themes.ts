// What people keep meeting: themes, who meets them too by their own choice, and on which team meetings they are.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** Proposed by the caseworker, who is not named; the colleague meets it too, by name. Another was laid aside. */
const made = new Map<string, { waits: string; aside: string; slot: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const whoReflect = [
  'caseworker',
  'colleague',
  'otherColleague',
  'otherDepartment',
  'companyConsultant',
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
  'researcher',
  'otherResearcher',
  'partner',
] as const satisfies PersonName[]
const notThem = ['teamLead', 'director', 'politician', 'employer', 'citizenA', 'citizenB', null] as const
const whoBringTogether: readonly string[] = ['knowledgeBroker', 'professionalCoordinator', 'coordinator']

const newTheme = `insert into learning_theme (municipality_id, id, words_sealed) values ($1, $2, '\\x00')`
const meToo = `insert into learning_theme_person (municipality_id, theme_id, person_id) values ($1, $2, $3)`
const newSlot = `insert into learning_theme_slot (municipality_id, id, theme_id, put_by, department_id, starts_at)
  values ($1, $2, $3, $4, $5, now() + interval '2 days')`
const takesUp = `update learning_theme set state = 'taken', taken_on = today(), decided_at = now(), decided_by = $2 where id = $1`

const promises: Promised[] = [
  {
    name: 'themes, and on which team meetings they are, are seen by those who reflect together, and by no leader, citizen or next door',
    about: ['learning_theme', 'learning_theme_slot'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const seen = async (ask: Ask) => [
        await ask.count('learning_theme'),
        await ask.count('learning_theme_slot'),
      ]
      for (const name of whoReflect) assert.deepEqual(await seen(as(name)), [2, 1], name)
      for (const name of notThem) assert.deepEqual(await seen(as(name)), [0, 0], String(name))
      assert.deepEqual(await seen(as('caseworker', { ...nabo, id: fjordby.id })), [0, 0])
    },
  },
  {
    name: 'who meets a theme too is seen by themselves, and by others only where they want to be named; never by a leader',
    about: ['learning_theme_person'],
    holds: async ({ as, town, scene: { fjordby, nabo } }) => {
      const seen = (ask: Ask) => ask.count('learning_theme_person')
      assert.equal(await seen(as('caseworker')), 2)
      for (const name of whoReflect) if (name !== 'caseworker') assert.equal(await seen(as(name)), 1, name)
      for (const name of notThem) assert.equal(await seen(as(name)), 0, String(name))
      assert.equal(await seen(as('caseworker', { ...nabo, id: fjordby.id })), 0)
      const named = 'update learning_theme_person set is_named = true where theme_id = $1'
      for (const name of ['colleague', 'coordinator', 'teamLead'] as const)
        done(await as(name).tries(`${named} and person_id = $2`, [of(town).waits, town.caseworker]), 0)
      done(await as('caseworker').does(named, [of(town).waits]))
      assert.equal(await seen(as('otherColleague')), 2)
    },
  },
  {
    name: 'whoever reflects proposes a theme and says that they meet one too, in their own name',
    about: ['learning_theme', 'learning_theme_person'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of whoReflect) {
        done(await as(name).tries(newTheme, [town.id, randomUUID()]))
        if (name !== 'caseworker' && name !== 'colleague')
          done(await as(name).tries(meToo, [town.id, of(town).waits, town[name]]))
      }
      for (const name of notThem) {
        const mine = name === null ? town.teamLead : town[name]
        refused(await as(name).tries(newTheme, [town.id, randomUUID()]))
        refused(await as(name).tries(meToo, [town.id, of(town).waits, mine]))
      }
      refused(await as('coordinator').tries(meToo, [town.id, of(town).waits, town.otherColleague]))
      refused(await as('caseworker', { ...nabo, id: town.id }).tries(newTheme, [nabo.id, randomUUID()]))
    },
  },
  {
    name: 'each takes back what they said, and nobody for another',
    about: ['learning_theme_person'],
    holds: async ({ as, town }) => {
      const back = 'delete from learning_theme_person where theme_id = $1 and person_id = $2'
      for (const name of ['caseworker', 'coordinator', 'teamLead', 'knowledgeBroker'] as const)
        done(await as(name).tries(back, [of(town).waits, town.colleague]), 0)
      done(await as('colleague').tries(back, [of(town).waits, town.colleague]))
    },
  },
  {
    name: 'a theme says in a word whether others meet it, and goes back when they do',
    about: ['hear_theme', 'learning_theme'],
    holds: async ({ as, town }) => {
      const heard = async () => {
        const answer = await as('coordinator').does('select heard from learning_theme where id = $1', [
          of(town).waits,
        ])
        return 'rows' in answer ? answer.rows[0]?.['heard'] : answer.refused
      }
      assert.equal(await heard(), 'some')
      for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant'] as const)
        await as(name).does(meToo, [town.id, of(town).waits, town[name]])
      assert.equal(await heard(), 'many')
      for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant', 'colleague'] as const)
        await as(name).does('delete from learning_theme_person where person_id = $1', [town[name]])
      assert.equal(await heard(), 'one')
      refused(await as('coordinator').tries(`update learning_theme set heard = 'many'`), /permission denied/)
    },
  },
  {
    name: 'a theme is taken up or laid aside by whoever brings people together, in their own name; its words stay',
    about: ['learning_theme', 'brings_together'],
    holds: async ({ as, town }) => {
      for (const name of [...whoReflect, ...notThem]) {
        const mine = name === null ? town.teamLead : town[name]
        done(
          await as(name).tries(takesUp, [of(town).waits, mine]),
          name !== null && whoBringTogether.includes(name) ? 1 : 0,
        )
      }
      refused(await as('coordinator').tries(takesUp, [of(town).waits, town.knowledgeBroker]))
      for (const column of ['words_sealed', 'created_at'])
        refused(
          await as('coordinator').tries(`update learning_theme set ${column} = null`),
          /permission denied/,
        )
    },
  },
  {
    name: 'whoever proposed a theme takes it back while it waits, and nobody loses one after that',
    about: ['learning_theme'],
    holds: async ({ as, town }) => {
      const back = 'delete from learning_theme where id = $1'
      for (const name of ['colleague', 'coordinator', 'knowledgeBroker', 'teamLead'] as const)
        done(await as(name).tries(back, [of(town).waits]), 0)
      done(await as('caseworker').tries(back, [of(town).waits]))
      done(await as('caseworker').tries(back, [of(town).aside]), 0)
      await as('coordinator').does(takesUp, [of(town).waits, town.coordinator])
      done(await as('caseworker').tries(back, [of(town).waits]), 0)
    },
  },
  {
    name: 'any worker puts a theme on a team meeting in their own name and takes it off again',
    about: ['learning_theme_slot'],
    holds: async ({ as, town }) => {
      const row = (by: string) => [town.id, randomUUID(), of(town).waits, by, town.work]
      for (const name of whoReflect) done(await as(name).tries(newSlot, row(town[name])))
      for (const name of ['teamLead', 'director', 'politician', 'employer', 'citizenA'] as const)
        refused(await as(name).tries(newSlot, row(town[name])))
      refused(await as('coordinator').tries(newSlot, row(town.caseworker)))
      const off = 'delete from learning_theme_slot where id = $1'
      for (const name of ['caseworker', 'coordinator', 'teamLead'] as const)
        done(await as(name).tries(off, [of(town).slot]), 0)
      done(await as('colleague').tries(off, [of(town).slot]))
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { waits: randomUUID(), aside: randomUUID(), slot: randomUUID() }
    made.set(town.id, ids)
    const theme = { ...here, words_sealed: '\\x77', heard: 'one', created_at: '2026-11-01T08:00:00Z' }
    await insert(client, 'learning_theme', [
      {
        ...{ ...theme, id: ids.waits, state: 'waiting' },
        ...{ why_sealed: null, decided_by: null, decided_at: null },
      },
      {
        ...{ ...theme, id: ids.aside, state: 'aside', why_sealed: '\\x77' },
        ...{ decided_by: town.coordinator, decided_at: '2026-11-03T08:00:00Z' },
      },
    ])
    await insert(client, 'learning_theme_person', [
      { ...here, theme_id: ids.waits, person_id: town.caseworker, proposes: true, is_named: false },
      { ...here, theme_id: ids.waits, person_id: town.colleague, proposes: false, is_named: true },
    ])
    await insert(client, 'learning_theme_slot', [
      {
        ...{ ...here, id: ids.slot, theme_id: ids.waits, put_by: town.colleague },
        ...{ department_id: town.work, starts_at: '2027-03-01T09:00:00Z' },
      },
    ])
  },
  sees: Object.fromEntries(
    whoReflect.map((name) => [
      name,
      {
        ...{ learning_theme: 2, learning_theme_slot: 1 },
        learning_theme_person: name === 'caseworker' ? 2 : 1,
      },
    ]),
  ),
  promises,
}
