// The municipal log: who writes it, who reads what is given out, with whom it is shared; and what is said from outside.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** One that is given out and shared with the researcher, one that is only begun, and one without a line. */
const made = new Map<string, Record<'given' | 'begun' | 'empty' | 'version' | 'fresh', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const researchers: readonly (string | null)[] = ['researcher', 'otherResearcher']
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const keeps = (name: string | null) => name === 'coordinator' || name === 'knowledgeBroker'
const reads = (name: string | null) => isHere(name) && !researchers.includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

const begins = 'insert into municipal_log (municipality_id, id, begins_on, begun_by) values ($1, $2, $3, $4)'
const writes = `insert into log_line (municipality_id, id, log_id, part, words_sealed, written_by)
  values ($1, $2, $3, 'did', '\\x00', $4)`
const gives = `insert into log_given (municipality_id, id, log_id, number, words_sealed, given_by)
  values ($1, $2, $3, 7, '\\x00', $4)`
const shares = 'insert into log_share (municipality_id, log_id, person_id, shared_by) values ($1, $2, $3, $4)'
const notes = `insert into outside_sign (municipality_id, id, said_on, source, words_sealed, noted_by)
  values ($1, $2, '2026-11-20', 'doctor', '\\x00', $3)`

const promises: Promised[] = [
  {
    name: 'what is being written is read by those who keep the log, and by nobody else, leaders and researchers least of all',
    about: ['log_line', 'municipal_log', 'keeps_the_log'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('log_line'), keeps(name) ? 2 : 0, String(name))
        const begun = keeps(name) ? 3 : reads(name) || name === 'researcher' ? 1 : 0
        assert.equal(await as(name).count('municipal_log'), begun, String(name))
      }
      for (const table of ['municipal_log', 'log_line', 'log_given', 'log_share'])
        assert.equal(await as('coordinator', { ...nabo, id: town.id }).count(table), 0)
    },
  },
  {
    name: 'a log that is given out is read by all who work here; by a researcher only while it is shared with them, and by nobody from outside',
    about: ['log_given', 'log_share', 'comes_to_study'],
    holds: async ({ as, town, arrange }) => {
      for (const name of everybody) {
        assert.equal(
          await as(name).count('log_given'),
          reads(name) || name === 'researcher' ? 2 : 0,
          String(name),
        )
        assert.equal(
          await as(name).count('log_share'),
          keeps(name) || name === 'researcher' ? 1 : 0,
          String(name),
        )
      }
      await arrange('delete from log_share')
      for (const table of ['log_given', 'municipal_log', 'log_share'])
        assert.equal(await as('researcher').count(table), 0)
      // One who also works here reads as those do.
      await arrange(
        `insert into person_role (municipality_id, person_id, role, valid_from) values ($1, $2, 'caseworker', '2026-01-01')`,
        [town.id, town.researcher],
      )
      assert.equal(await as('researcher').count('log_given'), 2)
    },
  },
  {
    name: 'a log is begun, written, given out and shared by those who keep it, in their own name',
    about: ['municipal_log', 'log_line', 'log_given', 'log_share', 'keeps_the_log'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const me = idOf(town, name)
        const answers = [
          await as(name).tries(begins, [town.id, randomUUID(), '2027-01-01', me]),
          await as(name).tries(writes, [town.id, randomUUID(), of(town).begun, me]),
          await as(name).tries(gives, [town.id, randomUUID(), of(town).begun, me]),
          await as(name).tries(shares, [town.id, of(town).given, town.otherResearcher, me]),
        ]
        for (const answer of answers)
          if (keeps(name)) done(answer)
          else refused(answer)
      }
      const coordinator = as('coordinator')
      refused(await coordinator.tries(begins, [town.id, randomUUID(), '2027-01-01', town.knowledgeBroker]))
      refused(await coordinator.tries(writes, [town.id, randomUUID(), of(town).begun, town.knowledgeBroker]))
      refused(await coordinator.tries(gives, [town.id, randomUUID(), of(town).begun, town.knowledgeBroker]))
      refused(
        await coordinator.tries(shares, [
          town.id,
          of(town).given,
          town.otherResearcher,
          town.knowledgeBroker,
        ]),
      )
      const astray = as('coordinator', { ...nabo, id: town.id })
      refused(await astray.tries(begins, [nabo.id, randomUUID(), '2027-01-01', nabo.coordinator]))
      refused(await astray.tries(writes, [nabo.id, randomUUID(), of(nabo).begun, nabo.coordinator]))
    },
  },
  {
    name: 'a line is written anew and deleted by those who keep the log; whose it was and where it came from stay',
    about: ['log_line'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        for (const statement of ['update log_line set revision = 1', 'delete from log_line'])
          done(await as(name).tries(statement), keeps(name) ? 2 : 0)
      const astray = as('coordinator', { ...nabo, id: town.id })
      for (const statement of ['update log_line set revision = 1', 'delete from log_line'])
        done(await astray.tries(statement), 0)
      for (const column of ['written_by', 'log_id', 'from_kind', 'from_key'])
        refused(
          await as('coordinator').tries(`update log_line set ${column} = ${column}`),
          /permission denied/,
        )
    },
  },
  {
    name: 'what is given out is never changed; whoever gave it out takes that back within ten minutes, and nobody after',
    about: ['log_given'],
    holds: async ({ as, arrange }) => {
      refused(
        await as('coordinator').tries(`update log_given set words_sealed = '\\x01'`),
        /permission denied/,
      )
      for (const name of everybody)
        done(await as(name).tries('delete from log_given'), name === 'knowledgeBroker' ? 1 : 0)
      await arrange(`update log_given set created_at = now() - interval '11 minutes'`)
      for (const name of everybody) done(await as(name).tries('delete from log_given'), 0)
    },
  },
  {
    name: 'sharing is taken back by those who keep the log; a log in which something is written stays',
    about: ['log_share', 'municipal_log'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        done(await as(name).tries('delete from log_share'), keeps(name) ? 1 : 0)
        done(
          await as(name).tries('delete from municipal_log where id = $1', [of(town).empty]),
          keeps(name) ? 1 : 0,
        )
        // Of all of them some are written in, so whoever may delete any is held up by those.
        const all = await as(name).tries('delete from municipal_log')
        if (keeps(name)) refused(all, /violates foreign key/)
        else done(all, 0)
      }
      const astray = as('coordinator', { ...nabo, id: town.id })
      done(await astray.tries('delete from log_share'), 0)
      done(await astray.tries('delete from municipal_log where id = $1', [of(nabo).empty]), 0)
      for (const id of [of(town).begun, of(town).given])
        refused(
          await as('coordinator').tries('delete from municipal_log where id = $1', [id]),
          /violates foreign key/,
        )
      for (const column of ['begins_on', 'begun_by'])
        refused(
          await as('coordinator').tries(`update municipal_log set ${column} = ${column}`),
          /permission denied/,
        )
    },
  },
  {
    name: 'a sign from outside is read by the house, noted by anybody there in their own name, and deleted by whoever noted it',
    about: ['outside_sign'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('outside_sign'), isHere(name) ? 2 : 0, String(name))
        done(
          await as(name).tries('delete from outside_sign'),
          name === 'caseworker' || name === 'colleague' ? 1 : 0,
        )
        const answer = await as(name).tries(notes, [town.id, randomUUID(), idOf(town, name)])
        if (isHere(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(notes, [town.id, randomUUID(), town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(notes, [nabo.id, randomUUID(), nabo.colleague]))
      done(await astray.tries('delete from outside_sign'), 0)
      assert.equal(await astray.count('outside_sign'), 0)
      refused(await as('colleague').tries('update outside_sign set said_on = said_on'), /permission denied/)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = {
      ...{ given: randomUUID(), begun: randomUUID(), empty: randomUUID() },
      ...{ version: randomUUID(), fresh: randomUUID() },
    }
    made.set(town.id, ids)
    const created_at = '2026-10-05T08:00:00Z'
    const begun = { ...here, begun_by: town.coordinator, created_at }
    await insert(client, 'municipal_log', [
      { ...begun, id: ids.given, begins_on: '2026-04-01' },
      { ...begun, id: ids.begun, begins_on: '2026-07-01' },
      { ...begun, id: ids.empty, begins_on: '2026-10-01' },
    ])
    const line = {
      ...{ ...here, part: 'did', to_ask: false, words_sealed: '\\x77', revision: 0 },
      ...{ written_by: town.coordinator, created_at },
    }
    await insert(client, 'log_line', [
      { ...line, id: randomUUID(), log_id: ids.given },
      { ...line, id: randomUUID(), log_id: ids.begun },
    ])
    const version = { ...here, log_id: ids.given, words_sealed: '\\x77' }
    await insert(client, 'log_given', [
      { ...version, id: ids.version, number: 1, given_by: town.coordinator, created_at },
      {
        ...version,
        ...{ id: ids.fresh, number: 2, given_by: town.knowledgeBroker, created_at: new Date().toISOString() },
      },
    ])
    await insert(client, 'log_share', [
      { ...here, log_id: ids.given, person_id: town.researcher, shared_by: town.coordinator, created_at },
    ])
    const sign = { ...here, said_on: '2026-11-02', words_sealed: '\\x77', created_at }
    await insert(client, 'outside_sign', [
      { ...sign, id: randomUUID(), source: 'doctor', noted_by: town.caseworker },
      { ...sign, id: randomUUID(), source: 'auditor', noted_by: town.colleague },
    ])
  },
  sees: {
    ...eachOfTheHouse({ municipal_log: 1, log_given: 2, outside_sign: 2 }),
    ...{ otherResearcher: { outside_sign: 2 } },
    ...{ researcher: { municipal_log: 1, log_given: 2, log_share: 1, outside_sign: 2 } },
    ...{ coordinator: { municipal_log: 3, log_line: 2, log_given: 2, log_share: 1, outside_sign: 2 } },
    ...{ knowledgeBroker: { municipal_log: 3, log_line: 2, log_given: 2, log_share: 1, outside_sign: 2 } },
  },
  promises,
}
