// Whoever has a passage asks to hold an ear session on it; the one whose conversation it is says yes or no, and nobody else hears of it before.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Answer, Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

const ask = `insert into ear_session (municipality_id, id, passage_id, conversation_id, owner_id, facilitator_id, owner_says)
  values ($1, $2, $3, $4, $5, $6, $7)`
const goOn = `update ear_session set phase = 'alone' where id = $1`
const answer = (says: string) => `update ear_session set owner_says = '${says}' where id = $1`
const takeBack = 'delete from ear_session where id = $1'
const invite = `insert into ear_session_participant (municipality_id, ear_session_id, person_id) values ($1, $2, $3)`

const others = [
  'citizenA',
  'citizenB',
  'otherColleague',
  'knowledgeBroker',
  'researcher',
  'teamLead',
  'director',
  'coordinator',
  'partner',
] as const

/** What a session on the shared passage is asked for with. */
const asking = (
  { town }: Asking,
  {
    by = 'colleague',
    owner = 'caseworker',
    says = 'asked',
  }: Partial<Record<'by' | 'owner', PersonName>> & { says?: string } = {},
) => [town.id, randomUUID(), town.shared, town.open.id, town[owner], town[by], says]

/** One that the colleague asks for, and that nobody has answered. */
async function asked({ arrange, town }: Asking): Promise<string> {
  const id = randomUUID()
  await arrange(ask, [town.id, id, town.shared, town.open.id, town.caseworker, town.colleague, 'asked'])
  return id
}

const promises: Promised[] = [
  {
    name: 'whoever has a passage as a colleague asks to hold a session on it, in their own name; nobody else does, and nobody gives the answer along',
    about: ['ear_session', 'rest_on_passage'],
    holds: async (of) => {
      const { as, town, scene } = of
      for (const name of [
        'otherColleague',
        'teamLead',
        'director',
        'researcher',
        'citizenA',
        'partner',
      ] as const)
        refused(await as(name).tries(ask, asking(of, { by: name })), /row-level security|has not agreed/)
      refused(await as('colleague').tries(ask, asking(of, { by: 'knowledgeBroker' })))
      refused(await as('colleague').tries(ask, asking(of, { says: 'yes' })))
      refused(await as('colleague').tries(ask, asking(of, { owner: 'colleague' })))
      const ofAnother = [
        town.id,
        randomUUID(),
        town.shared,
        town.raw.id,
        town.caseworker,
        town.colleague,
        'asked',
      ]
      refused(await as('colleague').tries(ask, ofAnother))
      const astray = as('colleague', { ...scene.nabo, id: town.id })
      refused(await astray.tries(ask, asking(of)), /row-level security|has not agreed/)
      for (const name of ['colleague', 'knowledgeBroker'] as const)
        done(await as(name).tries(ask, asking(of, { by: name })))
    },
  },
  {
    name: 'nobody asks when the share has ended, or the consent',
    about: ['ear_session', 'rest_on_passage'],
    holds: async (of) => {
      const { as, arrange, town } = of
      await arrange('delete from passage_share where id = $1', [town.shareWithColleague])
      refused(await as('colleague').tries(ask, asking(of)), /row-level security|has not agreed/)
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      refused(await as('caseworker').tries(ask, asking(of, { says: 'yes' })), /has not agreed/)
    },
  },
  {
    name: 'a session that is asked for is seen by the two alone',
    about: ['ear_session'],
    holds: async (of) => {
      const { as, town, scene } = of
      const id = await asked(of)
      const seen = (name: PersonName, where = town) =>
        as(name, where).count('ear_session where id = $1', [id])
      for (const name of others) assert.equal(await seen(name), 0, name)
      assert.equal(await seen('caseworker', { ...scene.nabo, id: town.id }), 0)
      for (const name of ['caseworker', 'colleague'] as const) assert.equal(await seen(name), 1, name)
    },
  },
  {
    name: 'whoever asked moves nothing, and does not answer, until the owner has said yes; with a no it stays still',
    about: ['ear_session'],
    holds: async (of) => {
      const { as, arrange } = of
      const id = await asked(of)
      for (const says of ['asked', 'no']) {
        await arrange(answer(says), [id])
        for (const statement of [goOn, answer('yes')])
          for (const name of ['colleague', ...others] as const) done(await as(name).tries(statement, [id]), 0)
      }
      done(await as('caseworker').tries(answer('yes'), [id]))
      await arrange(answer('yes'), [id])
      done(await as('colleague').tries(goOn, [id]))
      refused(await as('colleague').tries(answer('no'), [id]))
      done(await as('caseworker').tries(answer('no'), [id]))
    },
  },
  {
    name: 'whoever asked takes it back until there is a yes; then it is the owner’s to call off',
    about: ['ear_session'],
    holds: async (of) => {
      const { as, arrange, town } = of
      const id = await asked(of)
      for (const says of ['asked', 'no']) {
        await arrange(answer(says), [id])
        for (const name of others) done(await as(name).tries(takeBack, [id]), 0)
        done(await as('colleague').tries(takeBack, [id]))
      }
      // Once there was a yes others see it too, and a no that comes after makes it nobody else's.
      const given = 'update passage_share set ear_session_id = $1 where id = $2'
      await arrange(given, [id, town.shareWithBroker])
      done(await as('knowledgeBroker').tries(takeBack, [id]), 0)
      await arrange(answer('yes'), [id])
      done(await as('colleague').tries(takeBack, [id]), 0)
      done(await as('caseworker').tries(takeBack, [id]))
    },
  },
  {
    name: 'whoever leads moves nothing on once the citizen’s consent has passed its last day, whichever session they ask for',
    about: ['ear_session'],
    holds: async ({ as, arrange, town }) => {
      const all = `update ear_session set phase = 'alone'`
      done(await as('knowledgeBroker').tries(all))
      await arrange('update consent set ends_on = given_on where conversation_id = $1', [town.open.id])
      done(await as('knowledgeBroker').tries(all), 0)
    },
  },
  {
    name: 'nobody is put down for a session who could not be given its passage: no leader, and nobody from outside',
    about: ['ear_session_participant'],
    holds: async (of) => {
      const { as, town } = of
      const id = await asked(of)
      for (const name of ['teamLead', 'director', 'partner', 'politician'] as const) {
        refused(await as('colleague').tries(invite, [town.id, id, town[name]]))
        refused(await as('caseworker').tries(invite, [town.id, id, town[name]]))
      }
      for (const name of ['caseworker', 'otherColleague', 'researcher'] as const)
        done(await as('colleague').tries(invite, [town.id, id, town[name]]))
    },
  },
  {
    name: 'the owner is in a session on their own passage also while they lead others',
    about: ['ear_session_participant'],
    holds: async (of) => {
      const { as, arrange, town } = of
      const id = await asked(of)
      await arrange(
        `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'teamLead')`,
        [town.id, town.caseworker],
      )
      done(await as('colleague').tries(invite, [town.id, id, town.caseworker]))
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
