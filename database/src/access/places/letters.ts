// Letters that the house sends: read by all who work here, worded by the department that uses them and by whoever answers for them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** One letter that all use, and one of the department «Job og vej» for which somebody of another department answers. */
const made = new Map<string, Record<'ofAll' | 'ofWork' | 'used' | 'draft' | 'other' | 'demand', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const tables = ['letter_template', 'letter_version', 'letter_answer', 'letter_demand', 'letter_waiver']
const everybody = [...inTheHouse, ...outside] as const
/** Those of the department «Job og vej», and whoever answers for its letter. */
const writesOfWork: readonly (string | null)[] = [
  ...[
    'caseworker',
    'colleague',
    'otherColleague',
    'companyConsultant',
    'professionalCoordinator',
    'knowledgeBroker',
    'teamLead',
  ],
  'otherDepartment',
]
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'

const begins = `insert into letter_template (municipality_id, id, kind, words_sealed, answers_for, written_by)
  values ($1, $2, 'other', '\\x00', $3, $3)`
const words = `insert into letter_version (municipality_id, id, template_id, number, text_sealed, written_by, saved_by, saved_at)
  values ($1, $2, $3, 7, '\\x00', $4, $5, now())`
const keeps = `insert into letter_answer (municipality_id, id, template_id, version_id, paragraph, asked_by, answered_on, words_sealed)
  values ($1, $2, $3, $4, 1, $5, '2026-11-20', '\\x00')`
const demands = `insert into letter_demand (municipality_id, id, kinds, words_sealed, valid_from, written_by)
  values ($1, $2, '{decision}', '\\x00', '2026-01-01', $3)`
const leavesOut = `insert into letter_waiver
    (municipality_id, id, template_id, demand_id, decided_on, look_again_on, is_experiment, words_sealed, written_by)
  values ($1, $2, $3, $4, '2026-10-01', '2027-03-01', true, '\\x00', $5)`

const promises: Promised[] = [
  {
    name: 'letters, their drafts and what is demanded of them are read by those of the house, and by no citizen, politician, partner or next door',
    about: tables,
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of tables) {
        for (const name of outside) assert.equal(await as(name).count(table), 0, `${table} ${name}`)
        assert.equal(await as('caseworker', { ...nabo, id: town.id }).count(table), 0)
        for (const name of inTheHouse) assert.ok((await as(name).count(table)) > 0, `${table} ${name}`)
      }
    },
  },
  {
    name: 'a letter is begun by those of the house in their own name; its writer is said once',
    about: ['letter_template'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(begins, [town.id, randomUUID(), idOf(town, name)])
        if (isHere(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(begins, [town.id, randomUUID(), town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(begins, [nabo.id, randomUUID(), nabo.colleague]))
      refused(
        await as('colleague').tries('update letter_template set written_by = answers_for'),
        /permission denied/,
      )
    },
  },
  {
    name: 'what a letter is for is said by those of the department that uses it and by whoever answers for it; by all where all use it',
    about: ['letter_template'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const changes = 'update letter_template set look_again_on = null'
      for (const name of everybody)
        done(await as(name).tries(changes), !isHere(name) ? 0 : writesOfWork.includes(name) ? 2 : 1)
      done(await as('caseworker', { ...nabo, id: town.id }).tries(changes), 0)
      const givesAway = 'update letter_template set department_id = $1 where id = $2'
      refused(await as('colleague').tries(givesAway, [town.youth, of(town).ofWork]))
      done(await as('otherDepartment').tries(givesAway, [town.youth, of(town).ofWork]))
      await arrange(hasLeft, [town.otherDepartment])
      done(await as('otherDepartment').tries(changes), 0)
    },
  },
  {
    name: 'a version is begun by those who write the letter, in their own name',
    about: ['letter_version'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      await arrange('delete from panel_letter')
      await arrange('delete from letter_version where used_from is null')
      const row = (name: PersonName | null, template: string, saves = name) => [
        ...[town.id, randomUUID(), template, idOf(town, name), idOf(town, saves)],
      ]
      for (const name of everybody) {
        const [ofAll, ofWork] = [
          await as(name).tries(words, row(name, of(town).ofAll)),
          await as(name).tries(words, row(name, of(town).ofWork)),
        ]
        if (isHere(name)) done(ofAll)
        else refused(ofAll)
        if (writesOfWork.includes(name)) done(ofWork)
        else refused(ofWork)
      }
      refused(await as('colleague').tries(words, row('caseworker', of(town).ofAll, 'colleague')))
      refused(await as('colleague').tries(words, row('colleague', of(town).ofAll, 'caseworker')))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(
        await astray.tries(words, [nabo.id, randomUUID(), of(nabo).ofAll, nabo.colleague, nabo.colleague]),
      )
    },
  },
  {
    name: 'a draft is worded by those who write the letter, who say that they did; what has been used since before today stays as it is',
    about: ['letter_version'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const changes = (by: string) => `update letter_version set text_sealed = '\\x01', saved_by = '${by}'`
      for (const name of everybody)
        done(
          await as(name).tries(changes(idOf(town, name))),
          !isHere(name) ? 0 : writesOfWork.includes(name) ? 2 : 1,
        )
      done(await as('caseworker', { ...nabo, id: town.id }).tries(changes(nabo.caseworker)), 0)
      refused(await as('colleague').tries(changes(town.caseworker)))
      refused(
        await as('colleague').tries(`update letter_version set written_by = saved_by`),
        /permission denied/,
      )
      const [draft, mine] = [of(town).draft, changes(town.colleague)]
      await arrange('update letter_version set used_from = today() where id = $1', [draft])
      done(await as('colleague').tries(`${mine} where id = $1`, [draft]))
      await arrange('update letter_version set used_from = today() - 1 where id = $1', [draft])
      done(await as('colleague').tries(`${mine} where id = $1`, [draft]), 0)
    },
  },
  {
    name: 'a draft is thrown away by whoever began it, and by nobody else; what has been used is not',
    about: ['letter_version'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const away = 'delete from letter_version'
      await arrange('delete from panel_letter')
      for (const name of everybody)
        done(await as(name).tries(away), name === 'colleague' || name === 'caseworker' ? 1 : 0)
      done(await as('caseworker', { ...nabo, id: town.id }).tries(away), 0)
      await arrange('update letter_version set used_from = today()')
      done(await as('colleague').tries(away), 0)
      await arrange('update letter_version set used_from = null where id = $1', [of(town).draft])
      await arrange(hasLeft, [town.colleague])
      done(await as('colleague').tries(away), 0)
    },
  },
  {
    name: 'an answer is kept by whoever asked, and taken away by them alone',
    about: ['letter_answer'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const { ofAll, used } = of(town)
      const row = (asked: string) => [town.id, randomUUID(), ofAll, used, asked]
      const away = 'delete from letter_answer'
      for (const name of everybody) {
        const answer = await as(name).tries(keeps, row(idOf(town, name)))
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(away), name === 'caseworker' ? 1 : 0)
      }
      refused(await as('colleague').tries(keeps, row(town.caseworker)))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(
        await astray.tries(keeps, [nabo.id, randomUUID(), of(nabo).ofAll, of(nabo).used, nabo.caseworker]),
      )
      done(await astray.tries(away), 0)
      refused(
        await as('caseworker').tries(`update letter_answer set words_sealed = '\\x01'`),
        /permission denied/,
      )
      await arrange(hasLeft, [town.caseworker])
      done(await as('caseworker').tries(away), 0)
    },
  },
  {
    name: 'what a letter must say is written by those of the house in their own name, ended by them, and never rewritten',
    about: ['letter_demand'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const ends = `update letter_demand set valid_to = '2027-01-01'`
      for (const name of everybody) {
        const answer = await as(name).tries(demands, [town.id, randomUUID(), idOf(town, name)])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(ends), isHere(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(demands, [town.id, randomUUID(), town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(demands, [nabo.id, randomUUID(), nabo.colleague]))
      done(await astray.tries(ends), 0)
      refused(
        await as('colleague').tries(`update letter_demand set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'that a letter leaves something out, and what came of it, is said by those who write it, in their own name',
    about: ['letter_waiver'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const tells = `update letter_waiver set result_sealed = '\\x01', ended_on = '2026-12-01'`
      for (const name of everybody)
        done(await as(name).tries(tells), !isHere(name) ? 0 : writesOfWork.includes(name) ? 2 : 1)
      done(await as('caseworker', { ...nabo, id: town.id }).tries(tells), 0)
      refused(
        await as('colleague').tries(`update letter_waiver set decided_on = today()`),
        /permission denied/,
      )
      await arrange('delete from letter_waiver')
      const row = (template: string, by: string) => [town.id, randomUUID(), template, of(town).demand, by]
      for (const name of everybody) {
        const by = idOf(town, name)
        const [ofAll, ofWork] = [
          await as(name).tries(leavesOut, row(of(town).ofAll, by)),
          await as(name).tries(leavesOut, row(of(town).ofWork, by)),
        ]
        if (isHere(name)) done(ofAll)
        else refused(ofAll)
        if (writesOfWork.includes(name)) done(ofWork)
        else refused(ofWork)
      }
      refused(await as('colleague').tries(leavesOut, row(of(town).ofAll, town.caseworker)))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(
        await astray.tries(leavesOut, [
          ...[nabo.id, randomUUID(), of(nabo).ofAll, of(nabo).demand, nabo.colleague],
        ]),
      )
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const names = ['ofAll', 'ofWork', 'used', 'draft', 'other', 'demand'] as const
    const ids = Object.fromEntries(names.map((name) => [name, randomUUID()])) as ReturnType<typeof of>
    made.set(town.id, ids)
    const template = { ...here, kind: 'firstMeeting', words_sealed: '\\x77', written_by: town.colleague }
    await insert(client, 'letter_template', [
      { ...template, id: ids.ofAll, department_id: null, answers_for: town.researcher },
      { ...template, id: ids.ofWork, department_id: town.work, answers_for: town.otherDepartment },
    ])
    const version = { ...here, text_sealed: '\\x77', saved_at: '2026-11-02T08:00:00Z' }
    const by = (person: string) => ({ written_by: person, saved_by: person })
    await insert(client, 'letter_version', [
      {
        ...{ ...version, ...by(town.colleague), id: ids.used, template_id: ids.ofAll },
        ...{ number: 1, used_from: '2026-11-03' },
      },
      {
        ...{ ...version, ...by(town.colleague), id: ids.draft, template_id: ids.ofAll },
        ...{ number: 2, used_from: null },
      },
      {
        ...{ ...version, ...by(town.caseworker), id: ids.other, template_id: ids.ofWork },
        ...{ number: 1, used_from: null },
      },
    ])
    await insert(client, 'letter_answer', [
      {
        ...{ ...here, id: randomUUID(), template_id: ids.ofAll, version_id: ids.used, paragraph: 1 },
        ...{ asked_by: town.caseworker, answered_on: '2026-11-04', words_sealed: '\\x77' },
      },
    ])
    await insert(client, 'letter_demand', [
      {
        ...{ ...here, id: ids.demand, kinds: '{firstMeeting}', words_sealed: '\\x77' },
        ...{ valid_from: '2026-01-01', written_by: town.coordinator },
      },
    ])
    const waiver = { ...here, demand_id: ids.demand, decided_on: '2026-10-01', look_again_on: '2027-03-01' }
    await insert(
      client,
      'letter_waiver',
      [ids.ofAll, ids.ofWork].map((template_id) => ({
        ...{ ...waiver, id: randomUUID(), template_id, is_experiment: true },
        ...{ words_sealed: '\\x77', written_by: town.colleague },
      })),
    )
  },
  sees: eachOfTheHouse({
    ...{ letter_template: 2, letter_version: 3, letter_answer: 1, letter_demand: 1, letter_waiver: 2 },
  }),
  promises,
}
