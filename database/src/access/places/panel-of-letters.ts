// Citizens who said yes are asked about letters: the house reads what they say and not whose it is; they delete it themselves.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { standAtTheKeys } from '../as-whom.ts'

/** Citizen A is in the panel and has answered; so has citizen B, who has said no since. A letter of «Job og vej» is asked about, and one that was. */
const made = new Map<string, Record<'template' | 'version' | 'open' | 'over' | 'answer' | 'other', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const writesOfWork: readonly (string | null)[] = [
  ...(['caseworker', 'colleague', 'otherColleague', 'companyConsultant', 'professionalCoordinator'] as const),
  ...(['knowledgeBroker', 'teamLead', 'otherDepartment'] as const),
]
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.citizenA : town[name])

const saysYes = 'insert into panel_person (municipality_id, person_id) values ($1, $2)'
const asks = `insert into panel_letter (municipality_id, id, template_id, version_id, text_sealed, until, asked_by)
  values ($1, $2, $3, $4, '\\x00', today() + 7, $5)`
const says = `insert into panel_answer (municipality_id, id, panel_letter_id, words_sealed) values ($1, $2, $3, '\\x00')`
const owns = 'insert into panel_answer_of (municipality_id, answer_id, person_id) values ($1, $2, $3)'

const rowsOf = async (ask: Ask, statement: string): Promise<unknown[]> => {
  const answer = await ask.does(statement)
  return 'rows' in answer ? answer.rows : assert.fail(answer.refused)
}

const promises: Promised[] = [
  {
    name: 'who is in the panel, and whose an answer is, is seen by nobody but the one it is about',
    about: ['panel_person', 'panel_answer_of'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('panel_person'), name === 'citizenA' ? 1 : 0, String(name))
        const own = name === 'citizenA' || name === 'citizenB' ? 1 : 0
        assert.equal(await as(name).count('panel_answer_of'), own, String(name))
      }
      assert.equal(await as('citizenA', { ...nabo, id: town.id }).count('panel_person'), 0)
      assert.equal(await as('citizenA', { ...nabo, id: town.id }).count('panel_answer_of'), 0)
    },
  },
  {
    name: 'a citizen says yes to be asked, and no again, for themselves; nobody who works with the municipality does',
    about: ['panel_person'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(saysYes, [town.id, idOf(town, name)])
        if (name === 'citizenB') done(answer)
        else if (name === 'citizenA') refused(answer, /duplicate key/)
        else refused(answer)
        done(await as(name).tries('delete from panel_person'), name === 'citizenA' ? 1 : 0)
      }
      refused(await as('citizenA').tries(saysYes, [town.id, town.citizenB]))
      const astray = as('citizenA', { ...nabo, id: town.id })
      refused(await astray.tries(saysYes, [nabo.id, nabo.citizenB]))
      done(await astray.tries('delete from panel_person'), 0)
    },
  },
  {
    name: 'what the panel is asked about is seen by the house, and by those in the panel while they are asked; the versions are not',
    about: ['panel_letter', 'panel_person'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(
          await as(name).count('panel_letter'),
          isHere(name) ? 2 : name === 'citizenA' ? 1 : 0,
          String(name),
        )
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('panel_letter'), 0)
      assert.equal(await as('citizenA').count('letter_version'), 0)
      await arrange('update panel_letter set until = today()')
      assert.equal(await as('citizenA').count('panel_letter'), 2)
      await as('citizenA').does('delete from panel_person')
      assert.equal(await as('citizenA').count('panel_letter'), 0)
    },
  },
  {
    name: 'the panel is asked by those who write the letter, in their own name',
    about: ['panel_letter'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const row = (at: Town, by: string) => [at.id, randomUUID(), of(at).template, of(at).version, by]
      for (const name of everybody) {
        const answer = await as(name).tries(asks, row(town, idOf(town, name)))
        if (writesOfWork.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(asks, row(town, town.caseworker)))
      refused(await as('colleague', { ...nabo, id: town.id }).tries(asks, row(nabo, nabo.colleague)))
    },
  },
  {
    name: 'what the panel says is read by the house and by whoever said it, and deleted by them alone',
    about: ['panel_answer', 'panel_answer_of'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const own = name === 'citizenA' || name === 'citizenB' ? 1 : 0
        assert.equal(await as(name).count('panel_answer'), isHere(name) ? 2 : own, String(name))
        done(await as(name).tries('delete from panel_answer'), own)
      }
      for (const name of ['caseworker', 'citizenA'] as const) {
        const astray = as(name, { ...nabo, id: town.id })
        assert.equal(await astray.count('panel_answer'), 0)
        done(await astray.tries('delete from panel_answer'), 0)
      }
      await as('citizenA').does('delete from panel_answer')
      assert.equal(await as('citizenA').count('panel_answer_of'), 0)
      assert.equal(await as('caseworker').count('panel_answer'), 1)
    },
  },
  {
    name: 'something is said by those in the panel while it is asked, and is theirs; nobody makes an answer another’s',
    about: ['panel_answer', 'panel_answer_of', 'panel_letter'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(says, [town.id, randomUUID(), of(town).open])
        if (name === 'citizenA') done(answer)
        else refused(answer)
      }
      refused(await as('citizenA').tries(says, [town.id, randomUUID(), of(town).over]))
      refused(
        await as('citizenA', { ...nabo, id: town.id }).tries(says, [nabo.id, randomUUID(), of(nabo).open]),
      )
      await arrange('delete from panel_answer_of')
      for (const name of everybody) {
        const answer = await as(name).tries(owns, [town.id, of(town).answer, idOf(town, name)])
        if (name === 'citizenA') done(answer)
        else refused(answer)
      }
      refused(await as('citizenA').tries(owns, [town.id, of(town).answer, town.citizenB]))
      const astray = as('citizenA', { ...nabo, id: town.id })
      refused(await astray.tries(owns, [nabo.id, of(nabo).answer, nabo.citizenA]))
    },
  },
  {
    name: 'an answer that waits is read by the house when as many people as were promised have answered, and always by whoever said it',
    about: ['panel_answer', 'panel_answer_waits'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const waits = (least: number | null) => arrange('update panel_answer set waits_for = $1', [least])
      await waits(3)
      for (const name of everybody) {
        const own = name === 'citizenA' || name === 'citizenB' ? 1 : 0
        assert.equal(await as(name).count('panel_answer'), own, String(name))
      }
      const another = async (letter: string, by: string) => {
        const id = randomUUID()
        await arrange(
          `insert into panel_answer (municipality_id, id, panel_letter_id, words_sealed) values ($1, $2, $3, '\\x00')`,
          [town.id, id, letter],
        )
        await arrange(owns, [town.id, id, by])
      }
      // More answers of the same person are no more people, and what is said of another letter is of another letter.
      await another(of(town).open, town.citizenA)
      await another(of(town).over, town.otherDepartment)
      assert.equal(await as('caseworker').count('panel_answer'), 2)
      await another(of(town).open, town.colleague)
      assert.equal(await as('caseworker').count('panel_answer'), 5)
      await waits(4)
      assert.equal(await as('caseworker').count('panel_answer'), 0)
      const tells = async (who: ReturnType<typeof as>) =>
        rowsOf(who, `select panel_answer_waits('${of(town).answer}') as waits`)
      assert.deepEqual(await tells(as('caseworker')), [{ waits: true }])
      assert.deepEqual(await tells(as('caseworker', nabo)), [{ waits: false }])
    },
  },
  {
    name: 'a citizen lets an answer wait for others, and for no fewer than three',
    about: ['panel_answer'],
    holds: async ({ as, town }) => {
      const waits = `insert into panel_answer (municipality_id, id, panel_letter_id, words_sealed, waits_for) values ($1, $2, $3, '\\x00', $4)`
      refused(await as('citizenA').tries(waits, [town.id, randomUUID(), of(town).open, 2]), /check/)
      done(await as('citizenA').tries(waits, [town.id, randomUUID(), of(town).open, 3]))
      refused(await as('citizenA').tries('update panel_answer set waits_for = null'), /permission denied/)
      refused(await as('caseworker').tries('update panel_answer set waits_for = null'), /permission denied/)
    },
  },
  {
    name: 'whether the panel is small is told, and never how small; the number it is measured by is the one that holds today, three where nobody has said',
    about: ['panel_is_small', 'panel_least', 'panel_person'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const small = async (at = town) =>
        (await rowsOf(as('citizenB', at), 'select panel_is_small() as small, panel_least() as least'))[0]
      assert.deepEqual(await small(), { small: true, least: 4 })
      await arrange('delete from panel_rule where municipality_id = $1', [town.id])
      assert.deepEqual(await small(), { small: true, least: 3 })
      await arrange(
        'insert into panel_rule (municipality_id, valid_from, least) values ($1, today() + 1, 9)',
        [town.id],
      )
      assert.deepEqual(await small(), { small: true, least: 3 })
      for (const person of [town.citizenB, town.caseworker]) await arrange(saysYes, [town.id, person])
      assert.deepEqual(await small(), { small: false, least: 3 })
      assert.deepEqual(await small(nabo), { small: true, least: 4 })
    },
  },
  {
    name: 'how many an answer waits for is read by whoever has signed in, and said at the keys, until it holds',
    about: ['panel_rule'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const decide = 'insert into panel_rule (municipality_id, valid_from, least) values ($1, today() + 3, 5)'
      const away = 'delete from panel_rule'
      assert.equal(await as(null).count('panel_rule'), 0)
      assert.equal(await as('citizenA', { ...nabo, id: town.id }).count('panel_rule'), 1)
      for (const name of ['coordinator', 'director', 'teamLead', 'citizenA'] as const)
        refused(await as(name).tries(decide, [town.id]))
      await arrange(
        'insert into panel_rule (municipality_id, valid_from, least) values ($1, today() + 9, 5)',
        [town.id],
      )
      for (const name of ['coordinator', 'director'] as const) done(await as(name).tries(away), 0)
      for (const name of ['teamLead', 'director', 'caseworker', 'citizenA'] as const) {
        await standAtTheKeys(as(name))
        refused(await as(name).tries(decide, [town.id]))
        done(await as(name).tries(away), 0)
      }
      await standAtTheKeys(as('coordinator'))
      done(await as('coordinator').tries(decide, [town.id]))
      done(await as('coordinator').tries(away), 1)
      await arrange('update panel_rule set valid_from = today() where least = 5')
      done(await as('coordinator').tries(away), 0)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    // The letter of «Job og vej», which letters.ts has put there.
    const { rows } = await client.query<{ template: string; version: string }>(
      `select t.id as template, v.id as version from lydhoer.letter_template t
         join lydhoer.letter_version v on v.template_id = t.id where t.department_id = $1`,
      [town.work],
    )
    const { template, version } = rows[0] ?? assert.fail('the department has a letter')
    const names = ['open', 'over', 'answer', 'other'] as const
    const own = Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<
      (typeof names)[number],
      string
    >
    const ids = { template, version, ...own }
    made.set(town.id, ids)
    await insert(client, 'panel_rule', [{ ...here, valid_from: '2026-01-01', least: 4 }])
    await insert(client, 'panel_person', [{ ...here, person_id: town.citizenA }])
    const letter = { ...here, template_id: ids.template, version_id: ids.version, text_sealed: '\\x77' }
    await insert(client, 'panel_letter', [
      { ...letter, id: ids.open, until: '2099-01-01', asked_by: town.colleague },
      { ...letter, id: ids.over, until: '2026-01-01', asked_by: town.colleague },
    ])
    const answer = { ...here, panel_letter_id: ids.open, paragraph: 1, words_sealed: '\\x77' }
    await insert(client, 'panel_answer', [
      { ...answer, id: ids.answer },
      { ...answer, id: ids.other },
    ])
    await insert(client, 'panel_answer_of', [
      { ...here, answer_id: ids.answer, person_id: town.citizenA },
      { ...here, answer_id: ids.other, person_id: town.citizenB },
    ])
  },
  sees: {
    ...eachOfTheHouse({ panel_rule: 1, panel_letter: 2, panel_answer: 2 }),
    ...Object.fromEntries(['politician', 'employer', 'partner'].map((name) => [name, { panel_rule: 1 }])),
    citizenA: { panel_rule: 1, panel_person: 1, panel_letter: 1, panel_answer: 1, panel_answer_of: 1 },
    citizenB: { panel_rule: 1, panel_answer: 1, panel_answer_of: 1 },
  },
  promises,
}
