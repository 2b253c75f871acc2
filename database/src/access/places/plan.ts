// The plan: written by those who work with the citizen until it is decided, answered by the citizen alone, and changed by nobody after.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const outside = [
  'citizenB',
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
] as const
const withTheCitizen = ['citizenA', 'caseworker', 'colleague'] as const
const workers = ['caseworker', 'colleague'] as const
const tables = ['plan_version', 'plan_line', 'plan_done', 'plan_answer'] as const

const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)
const refused = (answer: Answer, why: RegExp) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const law = /row-level security/

/** The plan of citizen A in the scene: one decided, to whose line the citizen has said no; and a draft. Found by what they are. */
const planIn = async ({ owner, town }: Asking) => {
  const one = async (from: string) => {
    const answer = await owner('backup').does(`select * from ${from}`, [town.id])
    return ('rows' in answer ? (answer.rows[0] ?? {}) : {}) as Record<string, string>
  }
  const decided = await one('plan_version where municipality_id = $1 and decided_at is not null')
  const draft = await one('plan_version where municipality_id = $1 and decided_at is null')
  const line = await one(
    `plan_line where municipality_id = $1 and version_id = '${decided['id']}' and part = 'agreed'`,
  )
  return { decided: decided['id'], draft: draft['id'], line: line['line_id'] }
}

const astray = ({ as, town, scene: { nabo } }: Asking, name: 'caseworker' | 'citizenA' = 'caseworker') =>
  as(name, { ...nabo, id: town.id })
const others = (asking: Asking): Ask[] => [
  ...outside.map((name) => asking.as(name)),
  asking.as(null),
  astray(asking),
  astray(asking, 'citizenA'),
]

const newVersion = `insert into plan_version (municipality_id, id, citizen_id, written_by, submission_id) values ($1, $2, $3, $4, $5)`
const newLine = `insert into plan_line (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, came_from, written_by)
  values ($1, $2, $3, $4, 'agreed', 50, false, '\\x00', 'system', $5)`
const newDone = `insert into plan_done (municipality_id, citizen_id, line_id, done_by, done_at) values ($1, $2, $3, $4, now())`
const newAnswer = `insert into plan_answer (municipality_id, id, citizen_id, version_id, line_id, is_yes, words_sealed, submission_id)
  values ($1, $2, $3, $4, null, $5, '\\x00', $6)`
const decideIt = `update plan_version set decided_by = $1, decided_at = now(), why_sealed = '\\x00'`

const promises: Promised[] = [
  {
    name: 'a plan, what is done of it and what was answered are seen by the citizen and those who work with them today, and by no leader, colleague, other citizen or next door',
    about: [...tables],
    holds: async (asking) => {
      for (const table of tables) {
        for (const ask of others(asking)) assert.equal(await ask.count(table), 0, table)
        for (const name of withTheCitizen)
          assert.ok((await asking.as(name).count(table)) > 0, `${table} ${name}`)
      }
      await asking.arrange('update case_assignment set valid_to = today() where worker_id = $1', [
        asking.town.colleague,
      ])
      for (const table of tables) assert.equal(await asking.as('colleague').count(table), 0, table)
    },
  },
  {
    name: 'the citizen does not write the plan: a draft is begun, decided and thrown away by those who work with them, in their own name',
    about: ['plan_version'],
    holds: async (asking) => {
      const { as, town } = asking
      const begin = (ask: Ask, by: string) =>
        ask.tries(newVersion, [town.id, randomUUID(), town.citizenA, by, randomUUID()])
      for (const ask of [...others(asking), as('citizenA')]) {
        // Without a condition, which would ask first what they may see.
        done(await ask.tries('delete from plan_version'), 0)
        done(await ask.tries(decideIt, [town.caseworker]), 0)
      }
      for (const name of workers) {
        refused(await as(name).tries(decideIt, [town.citizenA]), law)
        done(await as(name).tries(decideIt, [town[name]]))
        done(await as(name).tries('delete from plan_version'))
      }
      await as('caseworker').does('delete from plan_version where decided_at is null')
      for (const name of outside) refused(await begin(as(name), town[name]), law)
      for (const name of workers) {
        for (const ask of others(asking)) refused(await begin(ask, town.caseworker), law)
        refused(await begin(as('citizenA'), town.citizenA), law)
        refused(await begin(as('citizenA'), town[name]), law)
        refused(await begin(as(name), town.otherColleague), law)
        done(await begin(as(name), town[name]))
      }
      const own = [town.id, randomUUID(), town.otherColleague, town.otherColleague, randomUUID()]
      refused(await as('otherColleague').tries(newVersion, own), law)
    },
  },
  {
    name: 'there is one draft at most, and who a version is about and who began it is said once',
    about: ['plan_version'],
    holds: async ({ as, town }) => {
      const second = [town.id, randomUUID(), town.citizenA, town.colleague, randomUUID()]
      refused(await as('colleague').tries(newVersion, second), /duplicate key/)
      for (const column of ['citizen_id', 'written_by', 'meeting_id', 'created_at'])
        refused(await as('caseworker').tries(`update plan_version set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'a decided plan is changed by nobody: not thrown away, not decided anew, and none of its lines written, changed or taken off',
    about: ['plan_version', 'plan_line', 'decided_lines_stand'],
    holds: async (asking) => {
      const { as, town } = asking
      const { decided } = await planIn(asking)
      for (const name of withTheCitizen) {
        done(await as(name).tries('delete from plan_version where decided_at is not null'), 0)
        done(await as(name).tries(`${decideIt} where decided_at is not null`, [town[name]]), 0)
      }
      for (const name of workers) {
        const line = [town.id, decided, randomUUID(), town.citizenA, town[name]]
        refused(await as(name).tries(newLine, line), /has been decided/)
        refused(
          await as(name).tries(`update plan_line set words_sealed = '\\x01' where version_id = $1`, [
            decided,
          ]),
          /has been decided/,
        )
        refused(
          await as(name).tries('update plan_line set is_out = true where version_id = $1', [decided]),
          /has been decided/,
        )
        refused(
          await as(name).tries('delete from plan_line where version_id = $1', [decided]),
          /has been decided/,
        )
      }
    },
  },
  {
    name: 'a line of a draft is written, changed and taken off by those who work with the citizen, in their own name, and never by the citizen or anybody else',
    about: ['plan_line'],
    holds: async (asking) => {
      const { as, town } = asking
      const { draft } = await planIn(asking)
      const write = (ask: Ask, by: string) =>
        ask.tries(newLine, [town.id, draft, randomUUID(), town.citizenA, by])
      const change = `update plan_line set words_sealed = '\\x01', place = 7, is_out = true where version_id = $1`
      const off = 'delete from plan_line where version_id = $1'
      for (const ask of [...others(asking), as('citizenA')]) {
        done(await ask.tries(change, [draft]), 0)
        done(await ask.tries(off, [draft]), 0)
        done(await ask.tries('update plan_line set place = 7'), 0)
        done(await ask.tries('delete from plan_line'), 0)
        refused(await write(ask, town.caseworker), law)
      }
      for (const name of outside) refused(await write(as(name), town[name]), law)
      refused(await write(as('citizenA'), town.citizenA), law)
      for (const name of workers) {
        refused(await write(as(name), town.otherColleague), law)
        done(await write(as(name), town[name]))
        done(await as(name).tries(change, [draft]))
        done(await as(name).tries(off, [draft]))
      }
      for (const column of [
        'line_id',
        'citizen_id',
        'came_from',
        'from_day',
        'agenda_line_id',
        'conversation_id',
        'meeting_id',
      ])
        refused(await as('caseworker').tries(`update plan_line set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'when a plan is decided, the lines of the agenda that it rests on stay as they were said; those that it took out do not',
    about: ['in_decision', 'plan_version', 'agenda_line'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const { draft } = await planIn(asking)
      const [rests, out] = [randomUUID(), randomUUID()]
      for (const id of [rests, out]) {
        await arrange(
          `insert into agenda_line (municipality_id, id, citizen_id, is_citizens, written_by, way, words_sealed, submission_id)
             values ($1, $2, $3, true, $3, 'self', '\\x00', $4)`,
          [town.id, id, town.citizenA, randomUUID()],
        )
        await arrange(
          `insert into plan_line (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, is_out, came_from, from_day,
             agenda_line_id, written_by) values ($1, $2, $3, $4, 'own', 1, true, '\\x00', $5, 'agenda', today(), $3, $6)`,
          [town.id, draft, id, town.citizenA, id === out, town.caseworker],
        )
      }
      done(await as('citizenA').tries('delete from agenda_line where id = any($1)', [[rests, out]]), 2)
      await as('caseworker').does(decideIt, [town.caseworker])
      const bound = 'agenda_line where in_decision and id = any($1)'
      assert.equal(await as('citizenA').count(bound, [[rests, out]]), 1)
      done(await as('citizenA').tries('delete from agenda_line where id = $1', [rests]), 0)
      done(await as('citizenA').tries('delete from agenda_line where id = $1', [out]))
      const word = `update agenda_line set words_sealed = '\\x01' where id = $1`
      done(await as('citizenA').tries(word, [rests]), 0)
    },
  },
  {
    name: 'what a line came from may go, and the line of a decided plan stays with its day',
    about: ['plan_line', 'decided_lines_stand', 'conversation'],
    holds: async (asking) => {
      const { as, town } = asking
      const { decided } = await planIn(asking)
      const kept = 'plan_line where version_id = $1 and conversation_id is not null'
      assert.equal(await as('citizenA').count(kept, [decided]), 1)
      const answer = await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.ok('rows' in answer, 'refused' in answer ? answer.refused : '')
      assert.equal(await as('citizenA').count(kept, [decided]), 0)
      assert.equal(
        await as('citizenA').count(
          `plan_line where version_id = $1 and came_from = 'conversation' and from_day is not null`,
          [decided],
        ),
        1,
      )
    },
  },
  {
    name: 'that a promise is kept is said by those who work with the citizen, in their own name, and taken back by whoever said it',
    about: ['plan_done'],
    holds: async (asking) => {
      const { as, town } = asking
      const mark = (ask: Ask, by: string, citizen = town.citizenA) =>
        ask.tries(newDone, [town.id, citizen, randomUUID(), by])
      for (const ask of [...others(asking), as('citizenA')]) {
        done(await ask.tries('delete from plan_done'), 0)
        refused(await mark(ask, town.caseworker), law)
      }
      refused(await mark(as('otherColleague'), town.otherColleague), law)
      done(await as('colleague').tries('delete from plan_done'), 0)
      done(await as('caseworker').tries('delete from plan_done'))
      for (const name of workers) {
        refused(await mark(as(name), town.otherColleague), law)
        done(await mark(as(name), town[name]))
      }
      refused(await as('caseworker').tries('update plan_done set done_at = now()'), /permission denied/)
    },
  },
  {
    name: 'nobody says oneself, as one’s own citizen, that one has kept one’s word',
    about: ['plan_done', 'plan_line', 'plan_version'],
    holds: async ({ as, town, arrange }) => {
      await arrange(
        `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`,
        [town.id, town.citizenB],
      )
      const own = [town.id, town.citizenB, randomUUID(), town.citizenB]
      refused(await as('citizenB').tries(newDone, own), law)
    },
  },
  {
    name: 'a plan is answered by the citizen alone: no worker says yes or no for them, and nobody else does',
    about: ['plan_answer'],
    holds: async (asking) => {
      const { as, town } = asking
      const { decided } = await planIn(asking)
      const say = (ask: Ask) =>
        ask.tries(newAnswer, [town.id, randomUUID(), town.citizenA, decided, true, randomUUID()])
      // Whoever does not see the plan is told so by the trigger, which asks whether it has been decided.
      for (const ask of others(asking)) refused(await say(ask), /row-level security|not answered/)
      for (const name of workers) refused(await say(as(name)), law)
      done(await say(as('citizenA')))
      const draft = (await planIn(asking)).draft
      const early = [town.id, randomUUID(), town.citizenA, draft, true, randomUUID()]
      refused(await as('citizenA').tries(newAnswer, early), /draft is not answered/)
      for (const ask of [...others(asking), ...withTheCitizen.map((name) => as(name))])
        refused(await ask.tries('delete from plan_answer'), /permission denied/)
    },
  },
  {
    name: 'a no is changed and undone by the citizen alone, and that the two have talked about it is said by one who works with them, in their own name',
    about: ['plan_answer', 'answers_are_the_citizens'],
    holds: async (asking) => {
      const { as, town } = asking
      const undo = 'update plan_answer set undone_at = now()'
      const word = `update plan_answer set words_sealed = '\\x01'`
      const talk = 'update plan_answer set talked_by = $1, talked_at = now()'
      for (const ask of others(asking)) {
        done(await ask.tries(undo), 0)
        done(await ask.tries(talk, [town.caseworker]), 0)
      }
      for (const name of workers) {
        refused(await as(name).tries(undo), /by the citizen/)
        refused(await as(name).tries(word), /by the citizen/)
        refused(await as(name).tries(talk, [town.otherColleague]), /in their own name/)
        done(await as(name).tries(talk, [town[name]]))
      }
      refused(await as('citizenA').tries(talk, [town.caseworker]), /in their own name/)
      done(await as('citizenA').tries(undo))
      done(await as('citizenA').tries(word))
      for (const column of ['is_yes', 'line_id', 'citizen_id', 'created_at'])
        refused(await as('citizenA').tries(`update plan_answer set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'a no that stands is not said twice, and a yes is never talked away',
    about: ['plan_answer'],
    holds: async (asking) => {
      const { as, town } = asking
      const { decided, line } = await planIn(asking)
      const again = newAnswer.replace('$4, null', `$4, '${line}'`)
      const no = () =>
        as('citizenA').tries(again, [town.id, randomUUID(), town.citizenA, decided, false, randomUUID()])
      refused(await no(), /duplicate key/)
      await as('caseworker').does('update plan_answer set talked_by = $1, talked_at = now()', [
        town.caseworker,
      ])
      done(await no())
      await as('citizenA').does(newAnswer, [
        town.id,
        randomUUID(),
        town.citizenA,
        decided,
        true,
        randomUUID(),
      ])
      refused(
        await as('caseworker').tries(
          'update plan_answer set talked_by = $1, talked_at = now() where is_yes',
          [town.caseworker],
        ),
        /check constraint/,
      )
    },
  },
  {
    name: 'all of a plan goes with the key of the citizen',
    about: [...tables, 'citizen_key'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const table of tables) assert.equal(await as('caseworker').count(table), 0, table)
    },
  },
]

export const place: PlaceTables = {
  rows,
  sees: Object.fromEntries(
    withTheCitizen.map((name) => [name, { plan_version: 2, plan_line: 3, plan_done: 1, plan_answer: 1 }]),
  ),
  promises,
}

async function rows(client: Parameters<PlaceTables['rows']>[0], town: Town): Promise<void> {
  const at = { municipality_id: town.id, citizen_id: town.citizenA }
  const [decided, draft] = [randomUUID(), randomUUID()]
  const version = { ...at, written_by: town.caseworker, decided_by: null, decided_at: null }
  await insert(client, 'plan_version', [
    {
      ...{ ...version, id: decided, submission_id: randomUUID() },
      ...{ decided_by: town.caseworker, decided_at: '2026-11-03T10:00:00Z' },
    },
    { ...version, id: draft, submission_id: randomUUID() },
  ])
  const line = {
    ...{ ...at, place: 10, words_sealed: '\\x6f7264', written_by: town.caseworker },
    ...{ part: 'own', in_own_words: true, came_from: 'conversation', from_day: '2026-11-02' },
    ...{ conversation_id: town.open.id, does: null, promised_by: null, by_day: null },
  }
  const own = randomUUID()
  const promise = {
    ...{
      ...line,
      version_id: decided,
      line_id: randomUUID(),
      part: 'agreed',
      in_own_words: false,
      conversation_id: null,
    },
    ...{
      came_from: 'system',
      from_day: null,
      does: 'worker',
      promised_by: town.caseworker,
      by_day: '2026-11-20',
    },
  }
  await insert(client, 'plan_line', [
    { ...line, version_id: decided, line_id: own },
    promise,
    { ...line, version_id: draft, line_id: own },
  ])
  await insert(client, 'plan_done', [
    { ...at, line_id: promise.line_id, done_by: town.caseworker, done_at: '2026-11-21T10:00:00Z' },
  ])
  await insert(client, 'plan_answer', [
    {
      ...{ ...at, id: randomUUID(), version_id: decided, line_id: promise.line_id, is_yes: false },
      ...{ words_sealed: '\\x6e656a', submission_id: randomUUID() },
    },
  ])
}
