// Agreed hours that a citizen shows a company on its own page: made and taken away by the citizen, and gone with everything that they stand on.
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { companyOfRegister } from '../people-of-companies.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { everybody, prepared, underWay, works } from './placements.ts'

const companies = new Map<string, string>()
const companyOf = (town: Town) => companies.get(town.id) ?? assert.fail('the company is there')
const hashIn = (town: Town) => createHash('sha256').update(`link of ${town.id}`).digest()
const shows = `insert into hours_shown (municipality_id, placement_id, citizen_id, company_id, chosen_sealed, hours_sealed)
  values ($1, $2, $3, $4, '\\x00', '\\x00')`
const read = 'select placement_id from hours_by_link($1)'

async function rowsOf(ask: Ask, text: string, values: unknown[]) {
  const given = await ask.does(text, values)
  return 'rows' in given ? given.rows : assert.fail(given.refused)
}
const readBy = async ({ as, town }: Pick<Asking, 'as' | 'town'>) =>
  (await rowsOf(as(null), read, [hashIn(town)])).length

async function anotherCompany({ arrange, town }: Asking): Promise<string> {
  const id = randomUUID()
  await arrange(
    `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, 'En anden', 'byHand', $3)`,
    [town.id, id, town.colleague],
  )
  return id
}

/** Nobody reads it by the address, and it is not there either. */
async function isGone(asking: Asking): Promise<void> {
  assert.equal(await readBy(asking), 0)
  assert.equal(await asking.as('citizenA').count('hours_shown'), 0)
}

const promises: Promised[] = [
  {
    name: 'what a citizen shows a company of their hours is seen by the citizen and those who work with them today; by no other colleague, leader or employer, and not next door',
    about: ['hours_shown'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody)
        assert.equal(
          await as(name).count('hours_shown'),
          name === 'citizenA' || works.includes(name) ? 1 : 0,
          String(name),
        )
      for (const name of ['citizenA', 'caseworker'] as const)
        assert.equal(await astray(asking, name).count('hours_shown'), 0, name)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count('hours_shown'), 0)
    },
  },
  {
    name: 'only the citizen says yes to it and takes it back, of a placement of their own that is under way at that company; those who work with them write the hours anew and nothing else',
    about: ['hours_shown'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const company = companyOf(town)
      for (const name of everybody) {
        const anew = await as(name).tries(`update hours_shown set hours_sealed = '\\x01'`)
        done(anew, name === 'citizenA' || works.includes(name) ? 1 : 0)
        done(await as(name).tries('delete from hours_shown'), name === 'citizenA' ? 1 : 0)
      }
      for (const column of ['chosen_sealed', 'company_id', 'placement_id', 'citizen_id', 'shown_since'])
        refused(
          await as('caseworker').tries(`update hours_shown set ${column} = ${column}`),
          /permission denied/,
        )
      await as('citizenA').does('delete from hours_shown')
      const its = (placement: string, citizen = town.citizenA) => [town.id, placement, citizen, company]
      for (const name of everybody) {
        const answer = await as(name).tries(shows, its(underWay))
        if (name === 'citizenA') done(answer)
        else refused(answer)
      }
      refused(await as('citizenB').tries(shows, its(underWay, town.citizenB)))
      const elsewhere = await anotherCompany(asking)
      refused(await as('citizenA').tries(shows, [town.id, underWay, town.citizenA, elsewhere]))
      await arrange('update placement set company_id = $1 where id = $2 and municipality_id = $3', [
        company,
        prepared,
        town.id,
      ])
      refused(await as('citizenA').tries(shows, its(prepared)))
    },
  },
  {
    name: 'whoever has the address of the company reads it, and no other company’s; when an address of the company is revoked it is gone',
    about: ['hours_by_link', 'hours_shown', 'revoked_shows_nothing'],
    holds: async (asking) => {
      const { as, town, scene, arrange } = asking
      assert.equal(await readBy(asking), 1)
      const guessed = createHash('sha256').update('guessed').digest()
      assert.equal((await rowsOf(as(null), read, [guessed])).length, 0)
      const other = town.id === scene.nabo.id ? scene.fjordby : scene.nabo
      await arrange('delete from hours_shown where municipality_id = $1', [other.id])
      assert.equal((await rowsOf(as(null), read, [hashIn(other)])).length, 0)
      await arrange(
        'update company_link set made_on = today() - 9, ends_on = today() - 1 where municipality_id = $1',
        [town.id],
      )
      assert.equal(await readBy(asking), 0)
      assert.equal(await as('citizenA').count('hours_shown'), 1)
      await as('colleague').does('update company_link set revoked_at = now()')
      await isGone(asking)
    },
  },
  {
    name: 'with another company, with the end of the placement, with the last who works with the citizen and with the citizen’s key it is gone',
    about: ['hours_shown', 'hours_stand', 'show_hours_no_more'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const ofTown = 'where municipality_id = $1'
      const again = async () => {
        await arrange(`delete from hours_shown ${ofTown}`, [town.id])
        await arrange(`update placement set state = 'underWay', to_on = null, company_id = $2 ${ofTown}`, [
          town.id,
          companyOf(town),
        ])
        await arrange(
          `insert into hours_shown (municipality_id, placement_id, citizen_id, company_id, chosen_sealed, hours_sealed)
            values ($1, '${underWay}', $2, $3, '\\x00', '\\x00')`,
          [town.id, town.citizenA, companyOf(town)],
        )
        assert.equal(await readBy(asking), 1)
      }
      await again()
      await as('caseworker').does('update placement set company_id = $1', [await anotherCompany(asking)])
      await isGone(asking)
      await again()
      await as('caseworker').does(
        `insert into placement_step (municipality_id, id, citizen_id, placement_id, written_by, kind, on_day, words_sealed, submission_id)
          values ($1, $2, $3, '${underWay}', $4, 'ended', today(), '\\x00', $2)`,
        [town.id, randomUUID(), town.citizenA, town.caseworker],
      )
      await isGone(asking)
      await again()
      await arrange(`update case_assignment set valid_to = today() where citizen_id = $1`, [town.citizenA])
      await isGone(asking)
      await arrange(`update case_assignment set valid_to = null where citizen_id = $1`, [town.citizenA])
      await again()
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      await isGone(asking)
    },
  },
  {
    name: 'after the last day of the placement it is not read, and the night deletes it',
    about: ['hours_shown', 'hours_stand', 'forget_hours_shown'],
    holds: async (asking) => {
      const { as, arrange } = asking
      await as(null).does('select forget_hours_shown()')
      assert.equal(await readBy(asking), 1)
      const trigger = 'trigger show_hours_no_more'
      // As on the day after: nothing is changed on that day.
      await arrange(`alter table placement disable ${trigger}`)
      await arrange('update placement set to_on = today() - 1, from_on = today() - 9 where id = $1', [
        underWay,
      ])
      await arrange(`alter table placement enable ${trigger}`)
      assert.equal(await readBy(asking), 0)
      assert.equal(await as('citizenA').count('hours_shown'), 1)
      await as(null).does('select forget_hours_shown()')
      assert.equal(await as('citizenA').count('hours_shown'), 0)
    },
  },
  {
    name: 'a no to one conversation takes nothing of it along, nor does one that ends by its day; whoever has taken every yes back shows nothing any more',
    about: ['hours_shown', 'last_no_shows_nothing'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const standing = () =>
        rowsOf(
          as('citizenA'),
          `select conversation_id from consent where purpose = 'ownReflection' and state = 'given' order by 1`,
          [],
        )
      const [talk] = await standing()
      const others = [randomUUID(), randomUUID()]
      for (const id of others)
        for (const copy of [
          `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, held_on, kind, submission_id)
            select municipality_id, $2, owner_id, citizen_id, department_id, held_on, kind, gen_random_uuid()
            from conversation where municipality_id = $1 and id = $3`,
          `insert into consent (municipality_id, conversation_id, citizen_id, owner_id, purpose, state, given_how, given_on)
            select municipality_id, $2, citizen_id, owner_id, purpose, state, given_how, given_on
            from consent where municipality_id = $1 and conversation_id = $3 and purpose = 'ownReflection'`,
        ])
          await arrange(copy, [town.id, id, talk?.['conversation_id']])
      const [first, second] = others
      await arrange('delete from conversation where municipality_id = $1 and id = $2', [town.id, first])
      for (const id of [second, talk?.['conversation_id']]) {
        assert.equal(await readBy(asking), 1)
        await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [id])
      }
      assert.equal((await standing()).length, 0)
      await isGone(asking)
    },
  },
  {
    name: 'until when the company has a page is told the citizen whose placement it is, and nobody else',
    about: ['company_reads_until'],
    holds: async ({ as, town, arrange }) => {
      const until = async (name: (typeof everybody)[number]) =>
        (await rowsOf(as(name), 'select company_reads_until($1) as day', [underWay]))[0]?.['day'] ?? null
      for (const name of everybody)
        assert.equal((await until(name)) !== null, name === 'citizenA', String(name))
      await arrange('update company_link set revoked_at = now() where municipality_id = $1', [town.id])
      assert.equal(await until('citizenA'), null)
      await arrange(
        'update company_link set revoked_at = null, made_on = today() - 9, ends_on = today() - 1 where municipality_id = $1',
        [town.id],
      )
      assert.equal(await until('citizenA'), null)
    },
  },
]

/** What citizen A shows the company of the register, of the placement that is under way. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const company = await companyOfRegister(client, town)
    companies.set(town.id, company)
    await client.query('update placement set company_id = $1 where municipality_id = $2 and id = $3', [
      company,
      town.id,
      underWay,
    ])
    await insert(client, 'hours_shown', [
      {
        ...{
          municipality_id: town.id,
          placement_id: underWay,
          citizen_id: town.citizenA,
          company_id: company,
        },
        ...{
          chosen_sealed: '\\x77',
          hours_sealed: '\\x77',
          shown_since: '2026-11-12',
          created_at: '2026-11-12',
        },
      },
    ])
  },
  sees: { citizenA: { hours_shown: 1 }, caseworker: { hours_shown: 1 }, colleague: { hours_shown: 1 } },
  promises,
}
