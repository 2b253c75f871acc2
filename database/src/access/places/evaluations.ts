// Evaluations: what they ask, who is in them, their criteria, material, changes and what hangs beside those, and their reports.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The change of the one in the town's group, and the other evaluation, which the caseworker began. */
const made = new Map<string, Record<'change' | 'other', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

const begins = `insert into evaluation (municipality_id, id, from_day, to_day, words_sealed, begun_by)
  values ($1, $2, '2026-01-01', '2026-06-30', '\\x00', $3)`
const invites = `insert into evaluation_person (municipality_id, evaluation_id, person_id, begun_by) values ($1, $2, $3, $4)`
const sets = `insert into evaluation_criterion (municipality_id, id, evaluation_id, criterion_id, number, whose, from_day, words_sealed, written_by)
  values ($1, $3, $2, $3, 1, 'citizen', '2026-01-01', '\\x00', $4)`
const adds = `insert into evaluation_material (municipality_id, evaluation_id, id, words_sealed, written_by) values ($1, $2, $3, '\\x00', $4)`
const writes = `insert into evaluation_change (municipality_id, evaluation_id, id, words_sealed, written_by) values ($1, $2, $3, '\\x00', $4)`
const gives = `insert into evaluation_report (municipality_id, evaluation_id, id, number, words_sealed, given_by) values ($1, $2, $3, 7, '\\x00', $4)`
const hangs = `insert into evaluation_evidence (municipality_id, evaluation_id, id, change_id, words_sealed, hung_by)
  values ($1, $2, $3, $5, '\\x00', $4)`

/** Those who are invited: the coordinator is in the group; the partner from outside is let in too. */
async function partnerIsIn({ arrange, town }: Asking) {
  await arrange(
    'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
    [town.id, town.group, town.knowledgeBroker, town.partner],
  )
}
const isIn = (name: string | null) => name === 'coordinator' || name === 'partner'

/** Next door has an evaluation with the same id, and something of each kind in it. */
export async function twinNextDoor({ arrange, town, scene: { nabo } }: Asking, tables: readonly string[]) {
  const patch = JSON.stringify({
    ...{ municipality_id: nabo.id, begun_by: nabo.knowledgeBroker, made_by: nabo.knowledgeBroker },
    ...{ written_by: nabo.coordinator, sent_by: nabo.coordinator },
    settled_by: nabo.coordinator,
  })
  for (const table of ['group_key', 'evaluation', ...tables]) {
    const id = table === 'evaluation' ? 'id' : table === 'group_key' ? 'group_id' : 'evaluation_id'
    await arrange(
      `insert into ${table} select (jsonb_populate_record(t, to_jsonb(t) || $3::jsonb)).* from ${table} t
         where municipality_id = $1 and ${id} = $2`,
      [town.id, town.group, patch],
    )
  }
}

/** Each of these adds to the evaluation in the town's group, if they may; in their own name, and for the other not. */
async function addedBy(asking: Asking, statement: string, more: (town: Town) => string[] = () => []) {
  const { as, town, scene } = asking
  await partnerIsIn(asking)
  for (const name of everybody) {
    const me = idOf(town, name)
    const answer = await as(name).tries(statement, [town.id, town.group, randomUUID(), me, ...more(town)])
    if (isIn(name)) done(answer)
    else refused(answer)
  }
  const as2 = as('coordinator')
  refused(
    await as2.tries(statement, [town.id, town.group, randomUUID(), town.knowledgeBroker, ...more(town)]),
  )
  refused(
    await as2.tries(statement, [town.id, of(town).other, randomUUID(), town.coordinator, ...more(town)]),
  )
  const { nabo } = scene
  refused(
    await as('coordinator', { ...nabo, id: town.id }).tries(statement, [
      ...[nabo.id, nabo.group, randomUUID(), nabo.coordinator, ...more(nabo)],
    ]),
  )
}

const promises: Promised[] = [
  {
    name: 'what an evaluation asks, its criteria and its reports are read by the house; by whoever is invited from outside only of that one, and by nobody else',
    about: ['evaluation', 'evaluation_criterion', 'evaluation_report'],
    holds: async (asking) => {
      const { as, scene } = asking
      for (const table of ['evaluation', 'evaluation_criterion', 'evaluation_report'])
        for (const name of everybody)
          assert.equal(await as(name).count(table), isHere(name) ? 2 : 0, `${table} ${name}`)
      await partnerIsIn(asking)
      for (const table of ['evaluation', 'evaluation_criterion', 'evaluation_report']) {
        assert.equal(await as('partner').count(table), 1, table)
        assert.equal(await as('coordinator', { ...scene.nabo, id: asking.town.id }).count(table), 0)
      }
    },
  },
  {
    name: 'who is in an evaluation, its material, what seems to have changed and what hangs beside it are read by those invited, and by no leader, researcher or colleague who is not',
    about: ['evaluation_person', 'evaluation_material', 'evaluation_change', 'evaluation_evidence'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      const tables = ['evaluation_person', 'evaluation_material', 'evaluation_change', 'evaluation_evidence']
      await partnerIsIn(asking)
      for (const table of tables) {
        for (const name of everybody)
          assert.equal(await as(name).count(table), isIn(name) ? 2 : 0, `${table} ${name}`)
        assert.equal(await as('coordinator', { ...scene.nabo, id: town.id }).count(table), 0)
      }
      const twins = ['evaluation_material', 'evaluation_change']
      await twinNextDoor(asking, twins)
      for (const table of twins) assert.equal(await as('coordinator').count(table), 2, table)
      await arrange('update group_member set valid_to = valid_from where person_id = $1', [town.partner])
      for (const table of tables) assert.equal(await as('partner').count(table), 0)
    },
  },
  {
    name: 'an evaluation is begun by those of the house in their own name, said anew by whoever began it, and deleted by nobody',
    about: ['evaluation'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const anew = `update evaluation set words_sealed = '\\x01', from_day = '2025-01-01', to_day = '2026-12-31'`
      for (const name of everybody) {
        const answer = await as(name).tries(begins, [town.id, randomUUID(), idOf(town, name)])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(anew), name === 'knowledgeBroker' || name === 'caseworker' ? 1 : 0)
      }
      refused(await as('colleague').tries(begins, [town.id, randomUUID(), town.caseworker]))
      done(await as('caseworker', { ...nabo, id: town.id }).tries(anew), 0)
      for (const column of ['begun_by', 'begun_on', 'id'])
        refused(await as('caseworker').tries(`update evaluation set ${column} = null`), /permission denied/)
      refused(await as('caseworker').tries('delete from evaluation'), /permission denied/)
    },
  },
  {
    name: 'whoever began an evaluation invites into it and takes that back; those who are invited do neither',
    about: ['evaluation_person'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await partnerIsIn(asking)
      for (const name of everybody) {
        const began = name === 'knowledgeBroker'
        const row = [town.id, town.group, town.colleague, town.knowledgeBroker]
        const answer = await as(name).tries(invites, row)
        if (began) done(answer)
        else refused(answer)
        done(await as(name).tries('delete from evaluation_person'), began ? 2 : 0)
      }
      const own = [town.id, town.group, town.colleague, town.coordinator]
      refused(await as('coordinator').tries(invites, own), /foreign key/)
      done(
        await as('knowledgeBroker', { ...scene.nabo, id: town.id }).tries('delete from evaluation_person'),
        0,
      )
      refused(
        await as('knowledgeBroker').tries('update evaluation_person set person_id = begun_by'),
        /permission denied/,
      )
    },
  },
  {
    name: 'a criterion is set by those invited in their own name, and neither changed nor deleted by anybody: it is written anew beside what it was',
    about: ['evaluation_criterion'],
    holds: async (asking) => {
      await addedBy(asking, sets)
      for (const statement of [
        `update evaluation_criterion set words_sealed = '\\x01'`,
        'delete from evaluation_criterion',
      ])
        refused(await asking.as('coordinator').tries(statement), /permission denied/)
      // Nobody takes the next number of a criterion that is another evaluation's.
      const { as, town, arrange } = asking
      const { rows = [] } = (await as('coordinator').does(
        `select criterion_id::text as theirs from evaluation_criterion where evaluation_id = $1`,
        [of(town).other],
      )) as { rows?: { theirs: string }[] }
      const next = `insert into evaluation_criterion (municipality_id, id, evaluation_id, criterion_id, number, whose, from_day, words_sealed, written_by)
        values ($1, gen_random_uuid(), $2, $3, 2, 'citizen', '2026-02-01', '\\x00', $4)`
      const theirs = rows[0]?.theirs ?? assert.fail('a criterion')
      await as('coordinator').does(next, [town.id, town.group, theirs, town.coordinator])
      await arrange(next, [town.id, of(town).other, theirs, town.caseworker])
    },
  },
  {
    name: 'material is added by those invited in their own name, and taken off by those invited; it is not changed',
    about: ['evaluation_material'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await addedBy(asking, adds)
      for (const name of everybody)
        done(await as(name).tries('delete from evaluation_material'), isIn(name) ? 2 : 0)
      done(
        await as('coordinator', { ...scene.nabo, id: town.id }).tries('delete from evaluation_material'),
        0,
      )
      refused(
        await as('coordinator').tries(`update evaluation_material set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'what seems to have changed is written by those invited in their own name, said anew by those invited, and deleted by nobody',
    about: ['evaluation_change'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await addedBy(asking, writes)
      const anew = `update evaluation_change set words_sealed = '\\x01'`
      for (const name of everybody) done(await as(name).tries(anew), isIn(name) ? 2 : 0)
      done(await as('coordinator', { ...scene.nabo, id: town.id }).tries(anew), 0)
      refused(
        await as('coordinator').tries('update evaluation_change set written_by = null'),
        /permission denied/,
      )
      refused(await as('coordinator').tries('delete from evaluation_change'), /permission denied/)
    },
  },
  {
    name: 'something is hung beside a change by those invited in their own name, and taken down by whoever hung it alone',
    about: ['evaluation_evidence'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await addedBy(asking, hangs, (one) => [of(one).change])
      const down = 'delete from evaluation_evidence'
      for (const name of everybody)
        done(await as(name).tries(down), name === 'coordinator' || name === 'knowledgeBroker' ? 1 : 0)
      done(await as('coordinator', { ...scene.nabo, id: town.id }).tries(down), 0)
      refused(
        await as('coordinator').tries(`update evaluation_evidence set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'a report is given out by those invited in their own name, never changed, and taken back within ten minutes by whoever gave it out',
    about: ['evaluation_report'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      await addedBy(asking, gives)
      const back = 'delete from evaluation_report'
      for (const name of everybody)
        done(await as(name).tries(back), name === 'coordinator' || name === 'caseworker' ? 1 : 0)
      done(await as('coordinator', { ...scene.nabo, id: town.id }).tries(back), 0)
      refused(
        await as('coordinator').tries(`update evaluation_report set words_sealed = '\\x01'`),
        /permission denied/,
      )
      await arrange(`update evaluation_report set created_at = now() - interval '11 minutes'`)
      for (const name of everybody) done(await as(name).tries(back), 0)
    },
  },
]

/** In the group of the town: one that the knowledge broker began and the coordinator is in, with a report given out just now. Another that the caseworker began. */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { change: randomUUID(), other: randomUUID() }
    made.set(town.id, ids)
    const one = { ...here, from_day: '2026-01-01', to_day: '2026-06-30', words_sealed: '\\x77' }
    await insert(client, 'evaluation', [
      { ...one, id: town.group, begun_by: town.knowledgeBroker, begun_on: '2026-11-05' },
      { ...one, id: ids.other, begun_by: town.caseworker, begun_on: '2026-11-05' },
    ])
    const its = { ...here, evaluation_id: town.group }
    const invited = { ...its, begun_by: town.knowledgeBroker, invited_on: '2026-11-05' }
    await insert(client, 'evaluation_person', [
      { ...invited, person_id: town.knowledgeBroker },
      { ...invited, person_id: town.coordinator },
    ])
    const created_at = '2026-11-05T08:00:00Z'
    const written = { ...its, words_sealed: '\\x77', created_at }
    const criterion = { ...written, number: 1, whose: 'citizen', stands: true, from_day: '2026-01-01' }
    const [first, second] = [randomUUID(), randomUUID()]
    await insert(client, 'evaluation_criterion', [
      { ...criterion, id: first, criterion_id: first, written_by: town.coordinator },
      {
        ...criterion,
        ...{ id: second, criterion_id: second, written_by: town.caseworker, evaluation_id: ids.other },
      },
    ])
    const byBoth = [{ written_by: town.coordinator }, { written_by: town.knowledgeBroker }]
    await insert(
      client,
      'evaluation_material',
      byBoth.map((by) => ({ ...written, id: randomUUID(), ...by })),
    )
    await insert(client, 'evaluation_change', [
      { ...written, id: ids.change, written_by: town.coordinator },
      { ...written, id: randomUUID(), written_by: town.knowledgeBroker },
    ])
    await insert(client, 'evaluation_evidence', [
      { ...written, id: randomUUID(), change_id: ids.change, hung_by: town.coordinator },
      { ...written, id: randomUUID(), change_id: ids.change, hung_by: town.knowledgeBroker },
    ])
    const report = { ...written, number: 1, created_at: new Date().toISOString() }
    await insert(client, 'evaluation_report', [
      { ...report, id: randomUUID(), given_by: town.coordinator },
      { ...report, id: randomUUID(), given_by: town.caseworker, evaluation_id: ids.other },
    ])
  },
  sees: {
    ...eachOfTheHouse({ evaluation: 2, evaluation_criterion: 2, evaluation_report: 2 }),
    coordinator: {
      ...{ evaluation: 2, evaluation_criterion: 2, evaluation_report: 2, evaluation_person: 2 },
      ...{ evaluation_material: 2, evaluation_change: 2, evaluation_evidence: 2 },
    },
  },
  promises,
}
