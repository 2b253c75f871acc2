// What a citizen waits for, and what happened: for the citizen and those who work with them today. The citizen and the workers each write their own.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** Nobody of these works with citizen A today. */
const others = [
  'otherColleague',
  'otherDepartment',
  'companyConsultant',
  'knowledgeBroker',
  'professionalCoordinator',
  'teamLead',
  'director',
  'coordinator',
  'researcher',
  'politician',
  'employer',
  'partner',
  'citizenB',
  null,
] as const satisfies readonly (PersonName | null)[]

const workersWait = '00000000-0000-4000-8000-000000000351'
const ownWait = '00000000-0000-4000-8000-000000000352'

interface Written {
  by: string
  isCitizens?: boolean
  department?: string | null
  asks?: string | null
}
const writes = `insert into waiting_period (municipality_id, id, citizen_id, written_by, is_citizens, department_id, kind, what_sealed, since, ball,
    holder_sealed, ask_next, asks_id, submission_id)
  values ($1, $2, $3, $4, $5, $6, 'treatment', '\\x00', '2026-11-01', 'doctor', '\\x00', case when $7::uuid is not null then date '2026-12-01' end, $7, $2)`
const wait = (town: Town, { by, isCitizens = false, department = null, asks = null }: Written) => [
  town.id,
  randomUUID(),
  town.citizenA,
  by,
  isCitizens,
  department,
  asks,
]

const happens = `insert into waiting_event (municipality_id, id, citizen_id, period_id, kind, on_day, written_by, words_sealed, submission_id)
  values ($1, $2, $3, $4, $5, '2026-11-20', $6, '\\x00', $2)`
const event = (town: Town, kind: string, by: string, period = workersWait) => [
  town.id,
  randomUUID(),
  town.citizenA,
  period,
  kind,
  by,
]

const end = `update waiting_period set ended_on = '2026-11-25', ended_as = 'came' where id = $1`
const workersEvents = ['asked', 'movedOn', 'criteriaMoved', 'closedBeforeStart', 'ended']

const about = ['waiting_period', 'waiting_event']
const promises: Promised[] = [
  {
    name: 'what a citizen waits for is seen by them and by those who work with them today, and by no colleague, leader, other citizen or next door',
    about,
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of about) {
        for (const name of others) assert.equal(await as(name).count(table), 0, `${name} ${table}`)
        assert.equal(await as('caseworker', { ...nabo, id: town.id }).count(table), 0)
        assert.equal(await as('caseworker', { ...town, id: nabo.id }).count(table), 0)
        for (const name of ['citizenA', 'caseworker', 'colleague'] as const)
          assert.equal(await as(name).count(table), table === 'waiting_period' ? 2 : 3, `${name} ${table}`)
      }
    },
  },
  {
    name: 'whoever no longer works with the citizen sees no more of what they wait for, writes nothing and changes nothing',
    about,
    holds: async ({ as, arrange, town }) => {
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.colleague])
      const colleague = as('colleague')
      for (const table of about) assert.equal(await colleague.count(table), 0)
      refused(await colleague.tries(writes, wait(town, { by: town.colleague })))
      refused(await colleague.tries(happens, event(town, 'asked', town.colleague)))
      done(await colleague.tries(end, [workersWait]), 0)
    },
  },
  {
    name: 'what is waited for is written by the citizen as theirs, and by a worker as a worker’s, each in their own name; a worker for their own department',
    about: ['waiting_period'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const { caseworker, colleague, citizenA, work, youth } = town
      for (const name of others) {
        if (name === null) continue
        refused(await as(name).tries(writes, wait(town, { by: town[name] })))
        refused(await as(name).tries(writes, wait(town, { by: town[name], isCitizens: true })))
      }
      const astray = as('caseworker', { ...town, id: nabo.id })
      refused(await astray.tries(writes, wait(town, { by: caseworker })))
      const worker = as('caseworker')
      refused(await worker.tries(writes, wait(town, { by: colleague })))
      refused(await worker.tries(writes, wait(town, { by: citizenA, isCitizens: true })))
      refused(await worker.tries(writes, wait(town, { by: caseworker, isCitizens: true })))
      refused(await worker.tries(writes, wait(town, { by: caseworker, department: youth })))
      refused(await worker.tries(writes, wait(town, { by: caseworker, asks: colleague })))
      const citizen = as('citizenA')
      refused(await citizen.tries(writes, wait(town, { by: citizenA })))
      refused(await citizen.tries(writes, wait(town, { by: caseworker, isCitizens: true })))
      refused(await citizen.tries(writes, wait(town, { by: citizenA, isCitizens: true, department: work })))
      refused(await citizen.tries(writes, wait(town, { by: citizenA, isCitizens: true, asks: caseworker })))
      done(await worker.tries(writes, wait(town, { by: caseworker, department: work, asks: caseworker })))
      done(await worker.tries(writes, wait(town, { by: caseworker })))
      done(await citizen.tries(writes, wait(town, { by: citizenA, isCitizens: true })))
    },
  },
  {
    name: 'the citizen changes their own idea, and no worker; a worker says who has the ball and promises to ask for themselves, and no citizen',
    about: ['waiting_period'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const idea = `update waiting_period set idea_sealed = '\\x01'`
      const ball = `update waiting_period set ball = 'company', holder_sealed = '\\x01'`
      const asks = `update waiting_period set ask_next = '2026-12-01', asks_id = $1`
      for (const name of others)
        for (const statement of [idea, ball]) done(await as(name).tries(statement), 0)
      done(await as('caseworker', { ...nabo, id: town.id }).tries(ball), 0)
      refused(await as('caseworker').tries(idea), /changed by the citizen/)
      for (const statement of [ball, `update waiting_period set meanwhile_sealed = '\\x01'`])
        refused(await as('citizenA').tries(statement), /one who works with/)
      refused(await as('citizenA').tries(asks, [town.caseworker]), /one who works with/)
      refused(await as('caseworker').tries(asks, [town.colleague]), /for oneself/)
      done(await as('citizenA').tries(idea), 2)
      done(await as('caseworker').tries(ball), 2)
      done(await as('colleague').tries(asks, [town.colleague]), 2)
      for (const column of [
        'what_sealed',
        'since',
        'kind',
        'department_id',
        'citizen_id',
        'written_by',
        'ended_at',
      ])
        refused(
          await as('caseworker').tries(`update waiting_period set ${column} = null`),
          /permission denied/,
        )
    },
  },
  {
    name: 'a wait is ended by a worker, or by the citizen who wrote it; when it was written that it ended is noted by itself',
    about: ['waiting_period'],
    holds: async ({ as }) => {
      for (const name of others) done(await as(name).tries(end, [ownWait]), 0)
      refused(await as('citizenA').tries(end, [workersWait]), /ended by one who works/)
      done(await as('citizenA').tries(end, [ownWait]))
      await as('colleague').does(end, [workersWait])
      assert.equal(await as('colleague').count('waiting_period where ended_at = now()'), 1)
      await as('colleague').does('update waiting_period set ended_on = null, ended_as = null')
      assert.equal(await as('colleague').count('waiting_period where ended_at is null'), 2)
    },
  },
  {
    name: 'the citizen says that they still wait and what they heard, and ends their own; what workers do is said by workers, each in their own name',
    about: ['waiting_event'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const { citizenA, caseworker, colleague } = town
      for (const name of others) {
        if (name === null) continue
        for (const kind of ['stillWaiting', 'asked'])
          refused(await as(name).tries(happens, event(town, kind, town[name])))
      }
      refused(
        await as('caseworker', { ...town, id: nabo.id }).tries(happens, event(town, 'asked', caseworker)),
      )
      const citizen = as('citizenA')
      for (const kind of workersEvents) refused(await citizen.tries(happens, event(town, kind, citizenA)))
      for (const kind of ['asked', 'movedOn'])
        refused(await citizen.tries(happens, event(town, kind, citizenA, ownWait)))
      refused(await citizen.tries(happens, event(town, 'news', caseworker)))
      refused(await as('caseworker').tries(happens, event(town, 'stillWaiting', caseworker)))
      refused(await as('caseworker').tries(happens, event(town, 'asked', colleague)))
      refused(await as('caseworker').tries(happens, event(town, 'news', citizenA)))
      for (const kind of ['stillWaiting', 'news'])
        done(await citizen.tries(happens, event(town, kind, citizenA)))
      done(await citizen.tries(happens, event(town, 'ended', citizenA, ownWait)))
      for (const kind of ['news', ...workersEvents])
        done(await as('caseworker').tries(happens, event(town, kind, caseworker)))
    },
  },
  {
    name: 'that the citizen still waits stands once a day',
    about: ['waiting_event'],
    holds: async ({ as, town }) => {
      const citizen = as('citizenA')
      done(await citizen.does(happens, event(town, 'stillWaiting', town.citizenA)))
      refused(await citizen.tries(happens, event(town, 'stillWaiting', town.citizenA)), /once_a_day/)
      done(await citizen.tries(happens, event(town, 'stillWaiting', town.citizenA, ownWait)))
    },
  },
  {
    name: 'what happened is taken back at once by whoever wrote it, and by nobody later; none of it is written anew',
    about: ['waiting_event'],
    holds: async ({ as, arrange, town }) => {
      const away = 'delete from waiting_event'
      for (const name of [...others, 'colleague'] as const) done(await as(name).tries(away), 0)
      done(await as('caseworker').tries(away), 1)
      done(await as('citizenA').tries(away), 2)
      await arrange(
        `update waiting_event set created_at = now() - interval '20 minutes' where written_by = $1`,
        [town.caseworker],
      )
      done(await as('caseworker').tries(away), 0)
      refused(
        await as('caseworker').tries(`update waiting_event set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'the citizen takes back what they wrote that they wait for, whenever they like; a worker only what they have just written',
    about: ['waiting_period'],
    holds: async ({ as, arrange, town, scene: { nabo } }) => {
      const away = 'delete from waiting_period'
      for (const name of [...others, 'colleague'] as const) done(await as(name).tries(away), 0)
      done(await as('citizenA', { ...nabo, id: town.id }).tries(away), 0)
      done(await as('caseworker').tries(away), 1)
      await arrange(`update waiting_period set created_at = now() - interval '1 year'`)
      done(await as('caseworker').tries(away), 0)
      done(await as('citizenA').tries(away), 1)
      assert.equal(await as('citizenA').count('waiting_period where is_citizens'), 1)
    },
  },
  {
    name: 'a wait and all that happened go with the key of the citizen’s matter',
    about,
    holds: async ({ as, arrange }) => {
      await arrange('delete from citizen_key')
      for (const table of about) assert.equal(await as('citizenA').count(table), 0)
    },
  },
]

const rowsIn = async (client: Parameters<typeof insert>[0], town: Town): Promise<void> => {
  const at = { municipality_id: town.id, citizen_id: town.citizenA }
  await insert(client, 'waiting_period', [
    {
      ...{
        ...at,
        id: workersWait,
        written_by: town.caseworker,
        is_citizens: false,
        department_id: town.work,
      },
      ...{
        kind: 'medicalCertificate',
        what_sealed: '\\x77',
        since: '2026-10-21',
        ball: 'doctor',
        holder_sealed: '\\x77',
      },
      ...{
        idea_sealed: '\\x77',
        submission_id: randomUUID(),
        asks_id: town.caseworker,
        ask_next: '2026-12-01',
      },
    },
    {
      ...{
        ...at,
        id: ownWait,
        written_by: town.citizenA,
        is_citizens: true,
        department_id: null,
        kind: 'other',
      },
      ...{
        what_sealed: '\\x77',
        since: '2026-11-01',
        ball: 'unknown',
        holder_sealed: '\\x77',
        idea_sealed: '\\x77',
      },
      ...{ submission_id: randomUUID(), asks_id: null, ask_next: null },
    },
  ])
  const what = (kind: string, written_by: string, period_id: string, on_day: string) => ({
    ...{ ...at, id: randomUUID(), period_id, kind, on_day, written_by, words_sealed: '\\x77' },
    submission_id: randomUUID(),
  })
  await insert(client, 'waiting_event', [
    what('asked', town.caseworker, workersWait, '2026-11-12'),
    what('stillWaiting', town.citizenA, workersWait, '2026-11-24'),
    what('news', town.citizenA, ownWait, '2026-11-24'),
  ])
}

const both = { waiting_period: 2, waiting_event: 3 }
export const place: PlaceTables = {
  rows: rowsIn,
  sees: { citizenA: both, caseworker: both, colleague: both },
  promises,
}
