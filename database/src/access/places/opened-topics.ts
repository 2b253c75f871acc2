// What a citizen opens of their matter to colleagues who do not work with them: that topic, for reading, while it is open, and nothing else.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables, Seen } from '../places.ts'
import type { Promised } from '../promise.ts'

const tables = ['colleague_around', 'opened_topic'] as const
const withTheCitizen = ['citizenA', 'caseworker', 'colleague'] as const
const others = [
  ...(['teamLead', 'director', 'knowledgeBroker', 'professionalCoordinator', 'coordinator'] as const),
  ...(['researcher', 'politician', 'employer', 'partner', 'companyConsultant'] as const),
  ...(['otherColleague', 'otherDepartment', 'citizenB'] as const),
]

/** What each topic shows of the scene; a draft of a plan, a sheet not gone through and how letters are best told are not among it. */
const shown: Record<string, Seen> = {
  agenda: { agenda_line: 5, agenda_addition: 1 },
  plan: { plan_version: 1, plan_line: 2, plan_done: 1, plan_answer: 1 },
  waiting: { waiting_period: 2, waiting_event: 3 },
  letters: { citizen_letter: 1 },
  guidance: { guidance_sheet: 1 },
}
const read = [...new Set(Object.values(shown).flatMap((one) => Object.keys(one)))]

const open = `insert into opened_topic (municipality_id, citizen_id, topic, person_id, department_id, opened_on, open_until)
  values ($1, $2, $3, $4, $5, today(), today() + 90)
  on conflict (municipality_id, citizen_id, topic, person_id, department_id)
    do update set opened_on = today(), open_until = today() + 90, closed_at = null`
const name =
  'insert into colleague_around (municipality_id, citizen_id, person_id, named_by) values ($1, $2, $3, $4)'
const suggest = `insert into opened_topic (municipality_id, citizen_id, topic, person_id, suggested_by) values ($1, $2, 'letters', $3, $4)`
const close = 'update opened_topic set opened_on = null, open_until = null, closed_at = now()'

const openTo = ({ as, town }: Asking, topic: string, to: { person?: string; department?: string }) =>
  as('citizenA').does(open, [town.id, town.citizenA, topic, to.person ?? null, to.department ?? null])

/** What somebody sees now and did not see before. */
async function newTo(ask: Ask, before: Seen): Promise<Seen> {
  const now = await ask.sees()
  return Object.fromEntries(
    Object.entries(now).flatMap(([table, many]) =>
      many === (before[table] ?? 0) ? [] : [[table, many - (before[table] ?? 0)]],
    ),
  )
}

const openings = async (ask: Ask) => {
  const answer = await ask.does('select topic from openings_for_me() order by 1')
  return 'rows' in answer ? answer.rows.map((row) => row['topic']) : answer.refused
}

const strangers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...others.map((one) => as(one)),
  as(null),
  ...withTheCitizen.map((one) => as(one, { ...nabo, id: fjordby.id })),
]

const promises: Promised[] = [
  {
    name: 'a topic that is opened is seen by the one it is opened to, alone of its kind; ended it is gone at once',
    about: ['opened_to_me', 'openings_for_me', 'opened_topic', 'citizen_key', ...read],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const ask = as('otherDepartment')
      const before = await ask.sees()
      for (const [topic, rows] of Object.entries(shown)) {
        done(await openTo(asking, topic, { person: town.otherDepartment }))
        assert.deepEqual(await newTo(ask, before), { citizen_key: 1, ...rows }, topic)
        assert.deepEqual(await openings(ask), [topic])
        for (const other of ['companyConsultant', 'otherColleague', 'teamLead', 'citizenB'] as const)
          assert.deepEqual(await openings(as(other)), [], other)
        assert.equal(await as('companyConsultant').count('citizen_key'), 0)
        for (const astray of ['otherDepartment', 'caseworker'] as const)
          assert.deepEqual(await openings(as(astray, { ...scene.nabo, id: town.id })), [])
        await as('citizenA').does(`${close} where topic = $1`, [topic])
        assert.deepEqual(await newTo(ask, before), {}, `${topic}, ended`)
      }
    },
  },
  {
    name: 'what is suggested, said no to or past its last day opens nothing; the last day is a day on which it is open',
    about: ['openings_for_me', 'opened_topic'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const ask = as('otherDepartment')
      assert.deepEqual(await openings(ask), [])
      await openTo(asking, 'plan', { person: town.otherDepartment })
      const until = (day: string) =>
        arrange(
          `update opened_topic set opened_on = today() - 9, open_until = ${day} where topic = 'plan' and person_id is not null`,
        )
      await until('today()')
      assert.deepEqual(await openings(ask), ['plan'])
      await until('today() - 1')
      assert.deepEqual(await openings(ask), [])
      assert.equal(await ask.count('plan_version'), 0)
    },
  },
  {
    name: 'what is open to a department is open to those who hold conversations in it today, and to none who lead',
    about: ['openings_for_me', 'opened_topic'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      done(await openTo(asking, 'agenda', { department: town.youth }))
      const who = async () => {
        const names: PersonName[] = []
        for (const one of [...others, 'caseworker', 'colleague'] as const)
          if ((await openings(as(one))).length > 0) names.push(one)
        return names
      }
      assert.deepEqual(await who(), ['otherDepartment'])
      assert.equal(await as('otherDepartment').count('agenda_line'), 5)
      const alsoIs = (one: PersonName, role: string, department: string | null) =>
        arrange(
          'insert into person_role (municipality_id, person_id, role, department_id) values ($1, $2, $3, $4)',
          [...[town.id, town[one], role, department]],
        )
      await alsoIs('companyConsultant', 'knowledgeBroker', town.youth)
      await alsoIs('knowledgeBroker', 'knowledgeBroker', town.youth)
      await alsoIs('otherColleague', 'caseworker', town.youth)
      assert.deepEqual(await who(), ['otherColleague', 'otherDepartment'])
      await alsoIs('otherColleague', 'teamLead', town.work)
      assert.deepEqual(await who(), ['otherDepartment'])
      await arrange(
        'update person_role set valid_from = today() - 2, valid_to = today() where person_id = $1',
        [town.otherDepartment],
      )
      assert.deepEqual(await who(), [])
    },
  },
  {
    name: 'one to whom it is opened and who holds no conversations any more, or leads, is shown nothing',
    about: ['openings_for_me'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await openTo(asking, 'plan', { person: town.companyConsultant })
      assert.deepEqual(await openings(as('companyConsultant')), ['plan'])
      const is = (role: string) =>
        arrange('update person_role set role = $2 where person_id = $1', [town.companyConsultant, role])
      for (const role of ['knowledgeBroker', 'coordinator', 'teamLead', 'partner']) {
        await is(role)
        assert.deepEqual([role, await openings(as('companyConsultant'))], [role, []])
        assert.equal(await as('companyConsultant').count('plan_line'), 0)
      }
    },
  },
  {
    name: 'a draft of the plan, the plans before it, an answer undone and a sheet not gone through are not shown to those it is opened to',
    about: ['plan_version', 'plan_line', 'plan_answer', 'guidance_sheet', 'plan_opened_to_me'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const before = randomUUID()
      const [own, id] = ['v.municipality_id = $1 and v.citizen_id = $2', [town.id, town.citizenA, before]]
      await arrange(
        `insert into plan_version (municipality_id, id, citizen_id, written_by, decided_by, decided_at, submission_id)
          select municipality_id, $3, citizen_id, written_by, decided_by, decided_at - interval '30 days', $3
          from plan_version v where ${own} and decided_at is not null`,
        id,
      )
      await arrange(
        `insert into plan_line (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, came_from, written_by)
          select municipality_id, $3, line_id, citizen_id, part, place, in_own_words, words_sealed, came_from, written_by
          from plan_line v where ${own} and came_from = 'system'`,
        id,
      )
      await arrange(
        `insert into plan_answer (municipality_id, id, citizen_id, version_id, is_yes, words_sealed, submission_id)
          values ($1, $3, $2, $3, false, '\\x00', $3)`,
        id,
      )
      for (const topic of ['plan', 'guidance']) await openTo(asking, topic, { person: town.otherDepartment })
      const ask = as('otherDepartment')
      assert.deepEqual([await as('colleague').count('plan_version'), await ask.count('plan_version')], [3, 1])
      assert.equal(await as('colleague').count('plan_line'), 4)
      assert.equal(await ask.count('plan_line'), 2)
      assert.equal(await ask.count('guidance_sheet where given_at is null'), 0)
      assert.deepEqual([await as('colleague').count('plan_answer'), await ask.count('plan_answer')], [2, 1])
      const told = async (one: Ask) => {
        const answer = await one.does('select plan_opened_to_me($1) as at', [town.citizenA])
        return 'rows' in answer && answer.rows[0]?.['at'] !== null
      }
      assert.deepEqual([await told(ask), await told(as('companyConsultant'))], [true, false])
      await as('citizenA').does('update plan_answer set undone_at = now()')
      assert.equal(await as('colleague').count('plan_answer'), 2)
      assert.equal(await ask.count('plan_answer'), 0)
    },
  },
  {
    name: 'those it is opened to write nothing, change nothing and delete nothing, also what they wrote while they worked with the citizen',
    about: read,
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      await arrange(name, [town.id, town.citizenA, town.caseworker, town.colleague])
      await arrange('update waiting_period set created_at = now() where municipality_id = $1', [town.id])
      await arrange('update waiting_event set created_at = now() where municipality_id = $1', [town.id])
      for (const topic of Object.keys(shown)) done(await openTo(asking, topic, { person: town.caseworker }))
      const ask = as('caseworker')
      const { id } = town
      for (const table of read) {
        assert.ok(await ask.count(table), table)
        const gone = await ask.tries(`delete from ${table}`)
        if ('refused' in gone) refused(gone, /permission denied/)
        else done(gone, 0)
      }
      for (const change of [
        `agenda_line set answer_sealed = '\\x01'`,
        `plan_version set why_sealed = '\\x01'`,
        `plan_line set words_sealed = '\\x01'`,
        `plan_answer set talked_by = '${town.caseworker}', talked_at = now()`,
        `waiting_period set ball = 'worker'`,
        'citizen_letter set read_together_on = today()',
        `guidance_sheet set lines_sealed = '\\x01'`,
      ])
        done(await ask.tries(`update ${change}`), 0)
      refused(await ask.tries(name, [id, town.citizenA, town.otherColleague, town.caseworker]))
      refused(await ask.tries(suggest, [id, town.citizenA, town.otherDepartment, town.caseworker]))
      refused(
        await ask.tries(
          `insert into plan_done (municipality_id, citizen_id, line_id, done_by, done_at)
          select municipality_id, citizen_id, line_id, $1, now() from plan_line limit 1`,
          [town.caseworker],
        ),
      )
      refused(
        await ask.tries(
          `insert into citizen_letter (municipality_id, id, citizen_id, written_by, sender, sent_on, words_sealed, submission_id)
          values ($1, $3, $2, $4, 'other', today(), '\\x00', $3)`,
          [id, town.citizenA, randomUUID(), town.caseworker],
        ),
      )
    },
  },
  {
    name: 'who was named, and what is open to whom, is seen, changed and deleted by nobody else, also not by those who were named',
    about: [...tables],
    holds: async (asking) => {
      const { town } = asking
      await openTo(asking, 'plan', { person: town.otherDepartment })
      for (const ask of strangers(asking)) {
        for (const table of tables) {
          assert.equal(await ask.count(table), 0, table)
          done(await ask.tries(`delete from ${table}`), 0)
        }
        done(await ask.tries(close), 0)
      }
      for (const one of withTheCitizen)
        for (const table of tables) assert.ok(await asking.as(one).count(table))
    },
  },
  {
    name: 'a colleague is named by one who works with the citizen, in their own name, taken back by them at once, and taken away by the citizen at any time',
    about: ['colleague_around'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const of = (by: string) => [town.id, town.citizenA, town.otherColleague, by]
      for (const one of others) refused(await as(one).tries(name, of(town[one])))
      refused(await as('caseworker').tries(name, of(town.colleague)))
      refused(await as('citizenA').tries(name, of(town.citizenA)), /row-level security|foreign key/)
      refused(await as('citizenA').tries(name, of(town.caseworker)))
      done(await as('colleague').tries(name, of(town.colleague)))
      done(await as('colleague').tries('delete from colleague_around'), 0)
      refused(
        await as('caseworker').tries('update colleague_around set named_by = named_by'),
        /permission denied/,
      )
      done(await as('caseworker').tries('delete from colleague_around'), 2)
      await arrange(`update colleague_around set created_at = now() - interval '16 minutes'`)
      done(await as('caseworker').tries('delete from colleague_around'), 0)
      await openTo(asking, 'plan', { person: town.otherDepartment })
      done(await as('citizenA').does('delete from colleague_around'), 2)
      assert.equal(await as('caseworker').count('opened_topic'), 1)
      assert.deepEqual(await openings(as('otherDepartment')), [])
    },
  },
  {
    name: 'a topic is opened by the citizen alone; whoever works with them suggests it, in their own name, and never again after a no',
    about: ['opened_topic'],
    holds: async (asking) => {
      const { as, town } = asking
      const mine = [town.id, town.citizenA]
      const to = town.otherDepartment
      for (const one of [...others, 'caseworker', 'colleague'] as const) {
        refused(await as(one).tries(open, [...mine, 'waiting', to, null]))
        refused(await as(one).tries(open, [...mine, 'waiting', null, town.youth]))
      }
      for (const one of [...others, 'citizenA'] as const)
        refused(await as(one).tries(suggest, [...mine, to, town[one]]), /row-level security|foreign key/)
      refused(await as('caseworker').tries(suggest, [...mine, to, town.colleague]))
      const opening = (more: string, value: string) =>
        `insert into opened_topic (municipality_id, citizen_id, topic, person_id, suggested_by, ${more}) values ($1, $2, 'letters', $3, $4, ${value})`
      refused(
        await as('caseworker').tries(opening('opened_on, open_until', 'today(), today()'), [
          ...mine,
          to,
          town.caseworker,
        ]),
      )
      refused(await as('caseworker').tries(opening('closed_at', 'now()'), [...mine, to, town.caseworker]))
      refused(
        await as('citizenA').tries(opening('opened_on, open_until', 'today(), today()'), [
          ...mine,
          to,
          town.caseworker,
        ]),
      )
      done(await as('caseworker').tries(suggest, [...mine, to, town.caseworker]))
      for (const one of ['caseworker', 'colleague'] as const)
        done(await as(one).tries('update opened_topic set opened_on = today(), open_until = today()'), 0)
      refused(
        await as('caseworker').tries(suggest.replace('letters', 'agenda'), [...mine, to, town.caseworker]),
        /duplicate key/,
      )
      refused(await as('citizenA').tries(open, [...mine, 'plan', town.otherColleague, null]), /foreign key/)
      const tooLong =
        'update opened_topic set opened_on = today(), open_until = today() + 400, closed_at = null'
      refused(await as('citizenA').tries(tooLong), /check constraint/)
      refused(await as('citizenA').tries(`update opened_topic set topic = 'plan'`), /permission denied/)
      done(await as('citizenA').tries(close), 3)
    },
  },
  {
    name: 'a suggestion is taken back by whoever made it, until the citizen has answered',
    about: ['opened_topic'],
    holds: async (asking) => {
      const { as, town } = asking
      done(await as('colleague').tries('delete from opened_topic'), 0)
      done(await as('citizenA').tries('delete from opened_topic'), 0)
      done(await as('caseworker').tries('delete from opened_topic'), 1)
      await openTo(asking, 'plan', { person: town.otherDepartment })
      done(await as('caseworker').tries('delete from opened_topic'), 0)
      await as('citizenA').does(close)
      done(await as('caseworker').tries('delete from opened_topic'), 0)
    },
  },
  {
    name: 'what those are called who were named is told to the citizen and those who work with them, and to nobody else',
    about: ['who_was_named'],
    holds: async (asking) => {
      const { as, town } = asking
      const told = async (ask: Ask) => {
        const answer = await ask.does('select person_id from who_was_named($1)', [town.citizenA])
        return 'rows' in answer ? answer.rows.map((row) => row['person_id']).sort() : answer.refused
      }
      for (const ask of strangers(asking)) assert.deepEqual(await told(ask), [])
      for (const one of withTheCitizen)
        assert.deepEqual(await told(as(one)), [town.otherDepartment, town.companyConsultant].sort())
    },
  },
  {
    name: 'what is opened goes with the citizen',
    about: [...tables],
    holds: async ({ owner, arrange, town }) => {
      const before = await owner('backup').sees()
      await arrange('delete from colleague_around where citizen_id = $1', [town.citizenA])
      const after = await owner('backup').sees()
      assert.deepEqual([before['opened_topic'], after['opened_topic']], [6, 4])
    },
  },
]

const seen = { colleague_around: 2, opened_topic: 3 }

/** Two were named; one topic is suggested, to one a no was said, and one was open to a department and is no more. */
export const place: PlaceTables = {
  async rows(client, town) {
    const at = { municipality_id: town.id, citizen_id: town.citizenA }
    await insert(client, 'colleague_around', [
      { ...at, person_id: town.otherDepartment, named_by: town.caseworker },
      { ...at, person_id: town.companyConsultant, named_by: town.caseworker },
    ])
    const topic = {
      ...at,
      id: '',
      topic: 'plan',
      person_id: null,
      department_id: null,
      suggested_by: null,
    } as const
    const none = { opened_on: null, open_until: null, closed_at: null }
    const toThem = { person_id: town.otherDepartment, suggested_by: town.caseworker }
    await insert(client, 'opened_topic', [
      { ...topic, ...none, ...toThem, id: randomUUID() },
      { ...topic, ...none, ...toThem, id: randomUUID(), topic: 'agenda', closed_at: '2026-11-04T10:00:00Z' },
      {
        ...topic,
        id: randomUUID(),
        department_id: town.youth,
        opened_on: '2026-01-05',
        open_until: '2026-04-05',
        closed_at: null,
      },
    ])
  },
  sees: { citizenA: seen, caseworker: seen, colleague: seen },
  promises,
}
