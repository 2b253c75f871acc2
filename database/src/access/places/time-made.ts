// Leaders see that time was made for meeting, and nothing of who was there or what was said.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const day = 86_400_000
const anyTime = `time_made('2000-01-01')`

interface Held {
  people: readonly PersonName[]
  /** How long ago it began, in days. */
  ago?: number
  isOff?: boolean
  excused?: PersonName
  kind?: string
}

/** A meeting of these people. */
async function held(
  { arrange }: Asking,
  town: Town,
  { people, ago = 2, isOff = false, excused, kind = 'earSession' }: Held,
) {
  const id = randomUUID()
  await arrange(
    `insert into meeting (municipality_id, id, kind, organiser_id, starts_at, minutes, cancelled_at)
     values ($1, $2, $6, $3, $4, 60, $5)`,
    [town.id, id, town.coordinator, new Date(Date.now() - ago * day), isOff ? new Date() : null, kind],
  )
  for (const name of people)
    await arrange(
      'insert into meeting_person (municipality_id, meeting_id, person_id, invited) values ($1, $2, $3, $4)',
      [town.id, id, town[name], name !== excused],
    )
}

const three = ['caseworker', 'colleague', 'knowledgeBroker'] as const
const everybody = [
  'caseworker',
  'colleague',
  'otherDepartment',
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
  'researcher',
  'politician',
  'employer',
  'partner',
  'citizenA',
  null,
] as const

const promises: Promised[] = [
  {
    name: 'that a meeting took place is seen by whoever leads the department, or the house; by no colleague, citizen or politician, and not from next door',
    about: ['time_made'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await held(asking, town, { people: three })
      await held(asking, scene.nabo, { people: three })
      for (const name of everybody) assert.equal(await as(name).count(anyTime), 0, String(name))
      assert.equal(await as('teamLead', { ...scene.nabo, id: town.id }).count(anyTime), 0)
      for (const name of ['teamLead', 'director'] as const)
        assert.equal(await as(name).count(anyTime), 1, name)
    },
  },
  {
    name: 'a leader sees when, of which kind and how long, and no id and no name',
    about: ['time_made'],
    holds: async (asking) => {
      const { as, town } = asking
      await held(asking, town, { people: three })
      const answer = await as('teamLead').does(`select * from ${anyTime}`)
      assert.ok('rows' in answer)
      assert.deepEqual(Object.keys(answer.rows[0] ?? {}), ['kind', 'starts_at', 'minutes'])
      for (const table of ['meeting', 'meeting_person']) assert.equal(await as('teamLead').count(table), 0)
    },
  },
  {
    name: 'a meeting of two is no leader’s to know of, nor one about something else, that is off, is to come, lies before, or is another department’s',
    about: ['time_made'],
    holds: async (asking) => {
      const { as, town } = asking
      await held(asking, town, { people: ['caseworker', 'colleague'] })
      await held(asking, town, { people: three, excused: 'colleague' })
      await held(asking, town, { people: three, isOff: true })
      await held(asking, town, { people: three, kind: 'talkWithCitizen' })
      await held(asking, town, { people: three, ago: -1 })
      await held(asking, town, { people: three, ago: 0.01 })
      for (const name of ['teamLead', 'director'] as const)
        assert.equal(await as(name).count(anyTime), 0, name)
      await held(asking, town, { people: ['otherDepartment', 'coordinator', 'researcher'] })
      assert.equal(await as('teamLead').count(anyTime), 0)
      assert.equal(await as('director').count(anyTime), 1)
      await held(asking, town, { people: three, ago: 40 })
      assert.equal(await as('teamLead').count(`time_made(now() - interval '30 days')`), 0)
    },
  },
  {
    name: 'whoever no longer leads sees no more of it, and whoever has left the department is not what it is seen by',
    about: ['time_made'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await held(asking, town, { people: ['caseworker', 'coordinator', 'researcher'] })
      assert.equal(await as('teamLead').count(anyTime), 1)
      const over = 'update person_role set valid_to = today() where person_id = $1'
      await arrange(over, [town.caseworker])
      assert.equal(await as('teamLead').count(anyTime), 0)
      await arrange(over, [town.director])
      assert.equal(await as('director').count(anyTime), 0)
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
