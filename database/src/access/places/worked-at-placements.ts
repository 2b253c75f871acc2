// Hours at a placement, wishes to change them, and a citizen who says that it does not work.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { everybody, idOf, prepared, underWay, works } from './placements.ts'

const tables = [
  'hours_change',
  'hours_worked',
  'hours_wish',
  'not_working',
  'package_course',
  'package_stretch',
] as const
const own = {
  hours_change: 2,
  hours_worked: 2,
  hours_wish: 2,
  not_working: 2,
  package_course: 1,
  package_stretch: 2,
}
/** What the citizen only noted is theirs alone. */
const workers = { ...own, not_working: 1 }
const monday = '2026-11-09'
const agrees = `insert into hours_change (municipality_id, id, citizen_id, placement_id, written_by, from_week, hours_sealed, submission_id)
  values ($1, $2, $3, '${underWay}', $4, '${monday}', '\\x00', $2)`
const worked = `insert into hours_worked (municipality_id, placement_id, week, citizen_id, written_by, hours_sealed)
  values ($1, '${prepared}', $2, $3, $4, '\\x00')`
const wishes = `insert into hours_wish (municipality_id, id, citizen_id, placement_id, written_by, wish_sealed, submission_id)
  values ($1, $2, $3, '${underWay}', $4, '\\x00', $2)`
const answers = `update hours_wish set answered_by = $1, answered_on = today(), answer_sealed = '\\x01'`
const says = `insert into not_working (municipality_id, id, citizen_id, placement_id, is_mine_alone, answer_by, words_sealed, submission_id)
  values ($1, $2, $3, '${underWay}', false, '2026-12-02', '\\x00', $2)`
const decides = `update not_working set decided_by = $1, decided_on = today(), decision_sealed = '\\x01'`
const row = (town: Town, by: string) => [town.id, randomUUID(), town.citizenA, by]
const isIn = (name: string | null) => name === 'citizenA' || works.includes(name)
const endsToday = 'update case_assignment set valid_to = today() where worker_id = $1'

const promises: Promised[] = [
  {
    name: 'hours at a placement, wishes, what does not work and what it is to lead to are seen by the citizen and those who work with them today; what is only noted by the citizen alone',
    about: [...tables],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const table of tables) {
        for (const name of everybody) {
          const count = name === 'citizenA' ? own[table] : works.includes(name) ? workers[table] : 0
          assert.equal(await as(name).count(table), count, `${name} ${table}`)
        }
        for (const name of ['citizenA', 'caseworker'] as const)
          assert.equal(await astray(asking, name).count(table), 0, `${name} ${table}`)
      }
      await arrange(endsToday, [town.caseworker])
      for (const table of tables) assert.equal(await as('caseworker').count(table), 0)
    },
  },
  {
    name: 'what is agreed of hours is written by those who work with the citizen, in their own name; none is changed or taken out',
    about: ['hours_change'],
    holds: async ({ as, town }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(agrees, row(town, idOf(town, name)))
        if (works.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('caseworker').tries(agrees, row(town, town.colleague)))
      refused(
        await as('caseworker').tries(`update hours_change set from_week = '${monday}'`),
        /permission denied/,
      )
      refused(await as('caseworker').tries('delete from hours_change'), /permission denied/)
    },
  },
  {
    name: 'what a week came to is written by the citizen and by those who work with them, in their own name; what the citizen wrote is changed by the citizen alone',
    about: ['hours_worked'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const anew = `update hours_worked set hours_sealed = '\\x01', written_by = $1`
      const week = (by: string) => [town.id, monday, town.citizenA, by]
      for (const name of everybody) {
        const by = idOf(town, name)
        const answer = await as(name).tries(worked, week(by))
        if (isIn(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(anew, [by]), name === 'citizenA' ? 2 : works.includes(name) ? 1 : 0)
      }
      refused(await as('caseworker').tries(worked, week(town.citizenA)))
      refused(await as('colleague').tries(anew, [town.caseworker]))
      await arrange(endsToday, [town.caseworker])
      done(await as('caseworker').tries(anew, [town.caseworker]), 0)
    },
  },
  {
    name: 'a wish for other hours is written by the citizen or by one they told, answered once by one who works with them, in their own name, and taken back by the citizen until then',
    about: ['hours_wish'],
    holds: async ({ as, town, arrange }) => {
      for (const name of everybody) {
        const by = idOf(town, name)
        const wished = await as(name).tries(wishes, row(town, by))
        if (isIn(name)) done(wished)
        else refused(wished)
        done(await as(name).tries(answers, [by]), works.includes(name) ? 1 : 0)
        done(await as(name).tries('delete from hours_wish'), name === 'citizenA' ? 1 : 0)
      }
      refused(await as('caseworker').tries(wishes, row(town, town.colleague)))
      refused(await as('caseworker').tries(answers, [town.colleague]))
      done(await as('caseworker').tries(`update hours_wish set answer_by = '2026-12-04'`))
      await arrange(endsToday, [town.caseworker])
      done(await as('caseworker').tries(answers, [town.caseworker]), 0)
    },
  },
  {
    name: 'that it does not work is said by the citizen alone, and taken back by them until it is decided',
    about: ['not_working'],
    holds: async ({ as, town }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(says, row(town, '').slice(0, 3))
        if (name === 'citizenA') done(answer)
        else refused(answer)
        done(await as(name).tries('delete from not_working'), name === 'citizenA' ? 2 : 0)
      }
      done(await as('caseworker').tries(decides, [town.caseworker]))
    },
  },
  {
    name: 'whether a placement stops is said by one who works with the citizen, in their own name, and what was understood by the citizen; of what is only noted nothing is said',
    about: ['not_working', 'keep_not_working'],
    holds: async ({ as, town, arrange }) => {
      const understands = 'update not_working set understood = true'
      for (const name of everybody) {
        const answer = await as(name).tries(decides, [idOf(town, name)])
        if (name === 'citizenA') refused(answer, /said by one who works with the citizen/)
        else done(answer, works.includes(name) ? 1 : 0)
      }
      refused(await as('caseworker').tries(decides, [town.colleague]), /in their own name/)
      await arrange(`${decides} where not is_mine_alone and municipality_id = $2`, [town.caseworker, town.id])
      done(await as('citizenA').tries(understands))
      refused(await as('caseworker').tries(understands), /said by the citizen/)
      done(await as('citizenA').tries('delete from not_working'), 1)
    },
  },
  {
    name: 'what a placement is to lead to, and its stretches, are written and looked at by those who work with the citizen, in their own name; a stretch is taken back by whoever wrote it until it is looked at',
    about: ['package_course', 'package_stretch'],
    holds: async ({ as, town, arrange }) => {
      const agreed = `insert into package_course (municipality_id, placement_id, citizen_id, written_by, words_sealed)
        values ($1, '${prepared}', $2, $3, '\\x00')`
      const stretch = `insert into package_stretch (municipality_id, id, citizen_id, placement_id, written_by, from_on, to_on, words_sealed, submission_id)
        values ($1, $2, $3, '${underWay}', $4, '2026-12-01', '2026-12-31', '\\x00', $2)`
      const held = `update package_stretch set reviewed_by = $1, reviewed_on = today(), review_sealed = '\\x01'`
      for (const name of everybody) {
        const by = idOf(town, name)
        const isTheirs = works.includes(name)
        for (const answer of [
          await as(name).tries(agreed, [town.id, town.citizenA, by]),
          await as(name).tries(stretch, row(town, by)),
        ])
          if (isTheirs) done(answer)
          else refused(answer)
        done(await as(name).tries(held, [by]), isTheirs ? 2 : 0)
        done(await as(name).tries('delete from package_stretch'), name === 'caseworker' ? 1 : 0)
      }
      refused(await as('caseworker').tries(agreed, [town.id, town.citizenA, town.colleague]))
      refused(await as('caseworker').tries(stretch, row(town, town.colleague)))
      refused(await as('caseworker').tries(held, [town.colleague]))
      await arrange(endsToday, [town.caseworker])
      done(await as('caseworker').tries('delete from package_stretch'), 0)
      done(await as('caseworker').tries(held, [town.caseworker]), 0)
    },
  },
]

/** Of the placement that is under way: two weeks agreed, two that came to something, a wish and an answered one, and two words. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const of = { municipality_id: town.id, citizen_id: town.citizenA, placement_id: underWay }
    const id = () => ({ id: randomUUID(), submission_id: randomUUID() })
    const hours_sealed = '\\x77'
    const created_at = '2026-11-10'
    await insert(client, 'hours_change', [
      { ...of, ...id(), hours_sealed, from_week: '2026-11-02', written_by: town.colleague, created_at },
      {
        ...of,
        ...id(),
        hours_sealed,
        from_week: monday,
        written_by: town.caseworker,
        created_at: new Date().toISOString(),
      },
    ])
    await insert(client, 'hours_worked', [
      { ...of, hours_sealed, week: '2026-11-02', written_by: town.citizenA, created_at },
      { ...of, hours_sealed, week: monday, written_by: town.caseworker, created_at },
    ])
    const none = { answered_by: null, answered_on: null, answer_sealed: null }
    const said = { answered_by: town.colleague, answered_on: '2026-11-12', answer_sealed: '\\x77' }
    const wish = { wish_sealed: '\\x77', asked_on: '2026-11-11', created_at }
    await insert(client, 'hours_wish', [
      { ...of, ...id(), ...wish, ...none, written_by: town.citizenA },
      { ...of, ...id(), ...wish, ...said, written_by: town.caseworker },
    ])
    const word = { words_sealed: '\\x77', said_on: '2026-11-12', created_at }
    await insert(client, 'not_working', [
      { ...of, ...id(), ...word, is_mine_alone: true, answer_by: null },
      { ...of, ...id(), ...word, is_mine_alone: false, answer_by: '2026-11-13' },
    ])
    await insert(client, 'package_course', [
      { ...of, written_by: town.caseworker, words_sealed: '\\x77', created_at },
    ])
    const over = { reviewed_by: town.colleague, reviewed_on: '2026-11-30', review_sealed: '\\x77' }
    const ahead = { reviewed_by: null, reviewed_on: null, review_sealed: null }
    const stretch = {
      ...of,
      words_sealed: '\\x77',
      written_by: town.caseworker,
      to_on: '2026-12-31',
      created_at,
    }
    await insert(client, 'package_stretch', [
      { ...stretch, ...id(), ...over, from_on: '2026-11-02' },
      { ...stretch, ...id(), ...ahead, from_on: '2026-12-01' },
    ])
  },
  sees: { citizenA: own, caseworker: workers, colleague: workers },
  promises,
}
