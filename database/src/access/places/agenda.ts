// What a citizen and those who work with them are to talk about, how they make the list, and when they meet: theirs, and nobody else's.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const tables = ['citizen_meeting', 'agenda_way', 'agenda_line', 'agenda_addition'] as const
const theirs = ['citizenA', 'caseworker', 'colleague'] as const
const others = [
  ...(['teamLead', 'director', 'knowledgeBroker', 'companyConsultant', 'professionalCoordinator'] as const),
  ...(['coordinator', 'researcher', 'politician', 'employer', 'partner'] as const),
  ...(['otherColleague', 'otherDepartment', 'citizenB'] as const),
]

/** All who have nothing to do with citizen A, and those next door who claim to be in this town. */
const theOthers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...others.map((name) => as(name)),
  as(null),
  ...theirs.map((name) => as(name, { ...nabo, id: fjordby.id })),
]

const newMeeting = `insert into citizen_meeting (municipality_id, citizen_id, worker_id, starts_at, submission_id)
  values ($1, $2, $3, '2999-01-01', $4)`
const newWay = `insert into agenda_way (municipality_id, citizen_id, way, chosen_by, submission_id)
  values ($1, $2, 'ring', $3, $4)`
const newLine = `insert into agenda_line
    (municipality_id, id, citizen_id, is_citizens, written_by, way, helped_by, words_sealed, submission_id)
  values ($1, $4, $2, $5, $3, 'ring', $6, '\\x00', $4)`

const newAddition = `insert into agenda_addition
    (municipality_id, id, citizen_id, agenda_line_id, written_by, words_sealed, submission_id)
  values ($1, $4, $2, (select id from agenda_line limit 1), $3, '\\x00', $4)`

interface Line {
  written: string
  isCitizens: boolean
  helped?: string
}
const lineOf = (town: Town, { written, isCitizens, helped }: Line) => [
  ...[town.id, town.citizenA, written, randomUUID(), isCitizens, helped ?? null],
]

async function refused(ask: Ask, text: string, values: unknown[] = [], why = /row-level security/) {
  const answer = await ask.tries(text, values)
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why, text)
}

async function done(ask: Ask, text: string, values: unknown[] = [], count = 1) {
  const answer = await ask.tries(text, values)
  assert.equal('count' in answer ? answer.count : answer.refused, count, text)
}

const words = `update agenda_line set words_sealed = '\\x01'`
const answers = `update agenda_line set came_of_it = 'takenUp', answered_at = now(), answered_by = $1`
const own = 'where is_citizens and written_by = citizen_id and not in_decision'
const heard = 'where is_citizens and written_by <> citizen_id'
const law = 'where not is_citizens and not in_decision'

/** From now on the caseworker works with nobody any more. */
const endWork = ({ arrange, town }: Asking) =>
  arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])

const promises: Promised[] = [
  {
    name: 'when a citizen meets somebody, and what they are to talk about, is seen, changed and deleted by nobody else: no leader, no colleague, no other citizen, nobody next door',
    about: [...tables],
    holds: async (asking) => {
      for (const ask of theOthers(asking)) {
        for (const table of tables) assert.equal(await ask.count(table), 0, table)
        await done(ask, `update citizen_meeting set starts_at = '2999-01-01'`, [], 0)
        await done(ask, `update agenda_line set answer_sealed = '\\x01'`, [], 0)
        await done(ask, 'delete from agenda_line', [], 0)
        await done(ask, 'delete from agenda_addition', [], 0)
      }
      for (const name of theirs) for (const table of tables) assert.ok(await asking.as(name).count(table))
    },
  },
  {
    name: 'whoever has ended working with a citizen sees their agenda no more, and writes, changes and deletes nothing there',
    about: [...tables],
    holds: async (asking) => {
      const { as, town } = asking
      await endWork(asking)
      const ask = as('caseworker')
      for (const table of tables) assert.equal(await ask.count(table), 0, table)
      await refused(ask, newMeeting, [town.id, town.citizenA, town.caseworker, randomUUID()])
      await refused(ask, newWay, [town.id, town.citizenA, town.caseworker, randomUUID()])
      await refused(ask, newLine, lineOf(town, { written: town.caseworker, isCitizens: false }))
      await done(ask, `update citizen_meeting set starts_at = '2999-01-01'`, [], 0)
      await done(ask, `update agenda_line set answer_sealed = '\\x01'`, [], 0)
      await refused(ask, newAddition, [town.id, town.citizenA, town.caseworker, randomUUID()])
      await done(ask, 'delete from agenda_line', [], 0)
      await done(ask, 'delete from agenda_addition', [], 0)
    },
  },
  {
    name: 'a meeting is planned by one who works with the citizen, in their own name; not by the citizen, nor by others',
    about: ['citizen_meeting'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const of = (worker: string) => [town.id, town.citizenA, worker, randomUUID()]
      for (const name of others) await refused(as(name), newMeeting, of(town[name]))
      await refused(as('citizenA'), newMeeting, of(town.caseworker))
      await refused(as('citizenA'), newMeeting, of(town.citizenA))
      await refused(as('caseworker'), newMeeting, of(town.colleague))
      const astray = as('caseworker', { ...scene.nabo, id: town.id })
      const next = [scene.nabo.id, scene.nabo.citizenA, scene.nabo.caseworker, randomUUID()]
      await refused(astray, newMeeting, next)
      for (const name of ['caseworker', 'colleague'] as const)
        await done(as(name), newMeeting, of(town[name]))
    },
  },
  {
    name: 'a meeting is moved, begun and called off by those who work with the citizen, not by the citizen; with whom it is, is said once',
    about: ['citizen_meeting'],
    holds: async ({ as }) => {
      const change = `update citizen_meeting set starts_at = '2999-02-01', called_off_at = now(), rung_at = now() where begun_at is null`
      await done(as('citizenA'), change, [], 0)
      for (const name of ['caseworker', 'colleague'] as const) {
        for (const column of ['citizen_id', 'worker_id', 'created_at', 'submission_id'])
          await refused(as(name), `update citizen_meeting set ${column} = ${column}`, [], /permission denied/)
        await refused(as(name), 'delete from citizen_meeting', [], /permission denied/)
        await done(as(name), change)
      }
    },
  },
  {
    name: 'how the agenda is made is chosen by the citizen or one who works with them, each in their own name, and what was chosen before stays',
    about: ['agenda_way'],
    holds: async ({ as, town }) => {
      const by = (who: string) => [town.id, town.citizenA, who, randomUUID()]
      for (const name of others) await refused(as(name), newWay, by(town[name]))
      await refused(as('caseworker'), newWay, by(town.citizenA))
      await refused(as('citizenA'), newWay, by(town.caseworker))
      for (const name of theirs) {
        await refused(as(name), `update agenda_way set way = 'ring'`, [], /permission denied/)
        await refused(as(name), 'delete from agenda_way', [], /permission denied/)
        await done(as(name), newWay, by(town[name]))
      }
    },
  },
  {
    name: 'a line in the citizen’s words is written by the citizen, or by one who works with them and then says who helped; a line that the law asks for never by the citizen',
    about: ['agenda_line'],
    holds: async ({ as, town }) => {
      const { citizenA, caseworker, colleague } = town
      for (const name of others) {
        const written = town[name]
        await refused(as(name), newLine, lineOf(town, { written, isCitizens: true, helped: 'worker' }))
        await refused(as(name), newLine, lineOf(town, { written, isCitizens: false }))
      }
      await refused(as('citizenA'), newLine, lineOf(town, { written: citizenA, isCitizens: false }))
      for (const isCitizens of [true, false])
        await refused(as('citizenA'), newLine, lineOf(town, { written: caseworker, isCitizens }))
      await refused(as('caseworker'), newLine, lineOf(town, { written: caseworker, isCitizens: true }))
      for (const written of [citizenA, colleague])
        await refused(
          as('caseworker'),
          newLine,
          lineOf(town, { written, isCitizens: true, helped: 'worker' }),
        )
      await done(as('citizenA'), newLine, lineOf(town, { written: citizenA, isCitizens: true }))
      const helped = { written: caseworker, isCitizens: true, helped: 'worker' }
      await done(as('caseworker'), newLine, lineOf(town, helped))
      await done(as('colleague'), newLine, lineOf(town, { written: colleague, isCitizens: false }))
    },
  },
  {
    name: 'a citizen’s words are never changed by staff, also where they wrote them down; the citizen changes theirs, and never what the law asks',
    about: ['agenda_line', 'keep_own_words'],
    holds: async ({ as }) => {
      const why = /own words are changed by whoever said them/
      for (const name of ['caseworker', 'colleague'] as const)
        for (const which of [own, heard]) {
          await refused(as(name), `${words} ${which}`, [], why)
          await refused(as(name), `update agenda_line set helped_by = 'mentor' ${which}`, [], why)
          await refused(as(name), `update agenda_line set corrected_at = now() ${which}`, [], why)
        }
      await refused(as('citizenA'), `${words} ${law}`, [], why)
      await refused(as('colleague'), `${words} ${law}`, [], why)
      for (const which of [own, heard])
        await done(as('citizenA'), `${words}, helped_by = 'mentor', corrected_at = now() ${which}`)
      await done(as('caseworker'), `${words} ${law}`)
    },
  },
  {
    name: 'what came of a line is said by one who works with the citizen, in their own name; never by the citizen',
    about: ['agenda_line', 'keep_own_words'],
    holds: async ({ as, town }) => {
      const why = /a line is answered by one who works with the citizen/
      const meeting = 'meeting_id = (select id from citizen_meeting limit 1)'
      for (const which of [own, heard, law]) {
        await refused(as('citizenA'), `${answers} ${which}`, [town.citizenA], why)
        for (const part of [`answer_sealed = '\\x01'`, meeting])
          await refused(as('citizenA'), `update agenda_line set ${part} ${which}`, [], why)
        await refused(as('caseworker'), `${answers} ${which}`, [town.colleague], why)
        await refused(as('caseworker'), `${answers} ${which}`, [town.citizenA], why)
        await done(as('colleague'), `${answers}, answer_sealed = '\\x01', ${meeting} ${which}`, [
          town.colleague,
        ])
      }
      await as('caseworker').does(`${answers} ${own}`, [town.caseworker])
      for (const part of ["answered_at = now() + interval '1 day'", "came_of_it = 'saidNo'"])
        await refused(as('citizenA'), `update agenda_line set ${part} ${own}`, [], why)
      const openAgain = 'came_of_it = null, answered_at = null, answered_by = null'
      await refused(as('citizenA'), `update agenda_line set ${openAgain} ${own}`, [], why)
      await done(as('colleague'), `update agenda_line set ${openAgain} ${own}`)
    },
  },
  {
    name: 'what is part of a decision stays as it was said: nobody changes it, answers it or deletes it',
    about: ['agenda_line'],
    holds: async ({ as, town }) => {
      for (const name of theirs) {
        await done(as(name), `${words} where in_decision`, [], 0)
        await done(as(name), `${answers} where in_decision`, [town[name]], 0)
        await done(as(name), 'delete from agenda_line where in_decision', [], 0)
        await refused(as(name), 'update agenda_line set in_decision = false', [], /permission denied/)
      }
    },
  },
  {
    name: 'a line in the citizen’s words is taken back by the citizen alone, and what the law asks by whoever wrote it',
    about: ['agenda_line'],
    holds: async ({ as }) => {
      await done(as('colleague'), 'delete from agenda_line', [], 0)
      await done(as('caseworker'), `delete from agenda_line where is_citizens`, [], 0)
      await done(as('citizenA'), `delete from agenda_line where not is_citizens`, [], 0)
      await done(as('caseworker'), 'delete from agenda_line')
      await done(as('citizenA'), 'delete from agenda_line', [], 2)
    },
  },
  {
    name: 'whose a line is, who wrote it, when and how is said once',
    about: ['agenda_line'],
    holds: async ({ as }) => {
      for (const name of theirs)
        for (const column of [
          'citizen_id',
          'is_citizens',
          'written_by',
          'way',
          'created_at',
          'submission_id',
        ])
          await refused(as(name), `update agenda_line set ${column} = ${column}`, [], /permission denied/)
    },
  },
  {
    name: 'below a line one who works with the citizen adds, in their own name, and takes off what they added; nobody changes it, and it goes with the line',
    about: ['agenda_addition'],
    holds: async ({ as, town }) => {
      const by = (who: string) => [town.id, town.citizenA, who, randomUUID()]
      for (const name of others) await refused(as(name), newAddition, by(town[name]))
      await refused(as('citizenA'), newAddition, by(town.citizenA))
      await refused(as('citizenA'), newAddition, by(town.caseworker))
      await refused(as('caseworker'), newAddition, by(town.colleague))
      await refused(
        as('caseworker'),
        `update agenda_addition set words_sealed = '\\x01'`,
        [],
        /permission denied/,
      )
      await done(as('citizenA'), 'delete from agenda_addition', [], 0)
      await done(as('colleague'), 'delete from agenda_addition', [], 0)
      for (const name of ['caseworker', 'colleague'] as const)
        await done(as(name), newAddition, by(town[name]))
      await done(as('caseworker'), 'delete from agenda_addition')
      await as('citizenA').does(`delete from agenda_line ${own}`)
      assert.equal(await as('caseworker').count('agenda_addition'), 0)
    },
  },
  {
    name: 'meetings, ways and lines go with the key of the citizen’s matter',
    about: [...tables],
    holds: async ({ as, arrange, owner, town }) => {
      const before = await owner('backup').sees()
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      const after = await owner('backup').sees()
      for (const table of tables) {
        assert.equal(await as('caseworker').count(table), 0, table)
        assert.equal((after[table] ?? 0) * 2, before[table], `${table}: next door they stay`)
      }
    },
  },
  {
    name: 'a citizen is told what those are called who work with them or have, and nobody else’s name; a worker is told nobody’s',
    about: ['workers_of_mine'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const names = async (ask: Ask) => {
        const answer = await ask.does('select worker_id from workers_of_mine()')
        return 'rows' in answer ? answer.rows.map((row) => row['worker_id']).sort() : answer.refused
      }
      for (const name of ['caseworker', 'teamLead', 'coordinator', null] as const)
        assert.deepEqual(await names(as(name)), [])
      assert.deepEqual(await names(as('citizenA', { ...scene.nabo, id: town.id })), [])
      await endWork(asking)
      assert.deepEqual(await names(as('citizenA')), [town.caseworker, town.colleague].sort())
    },
  },
]

const seen = { citizen_meeting: 1, agenda_way: 1, agenda_line: 5, agenda_addition: 1 }

export const place: PlaceTables = {
  rows: async (client, town) => {
    const { citizenA, caseworker } = town
    const of = { municipality_id: town.id, citizen_id: citizenA }
    await insert(client, 'citizen_meeting', [
      {
        ...of,
        id: randomUUID(),
        worker_id: caseworker,
        starts_at: '2999-01-01',
        submission_id: randomUUID(),
      },
    ])
    await insert(client, 'agenda_way', [
      { ...of, way: 'together', chosen_by: citizenA, submission_id: randomUUID() },
    ])
    const first = randomUUID()
    const line = (
      written_by: string,
      is_citizens: boolean,
      in_decision: boolean,
      id = randomUUID() as string,
    ) => ({
      ...{ ...of, id, is_citizens, written_by, in_decision, way: 'ring' },
      ...{ helped_by: is_citizens && written_by !== citizenA ? 'worker' : null },
      ...{ words_sealed: '\\x7365616c6564', submission_id: randomUUID() },
    })
    await insert(client, 'agenda_line', [
      line(citizenA, true, false, first),
      line(caseworker, true, false),
      line(caseworker, false, false),
      line(citizenA, true, true),
      line(caseworker, false, true),
    ])
    await insert(client, 'agenda_addition', [
      {
        ...{ ...of, id: randomUUID(), agenda_line_id: first, written_by: caseworker },
        ...{ words_sealed: '\\x7365616c6564', submission_id: randomUUID() },
      },
    ])
  },
  sees: { citizenA: seen, caseworker: seen, colleague: seen },
  promises,
}
