// A company's own page by a secret address: who makes and revokes it, what whoever has it sees and says, and that it holds no longer than it should.
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import {
  companyOfRegister,
  everybody,
  idIn,
  knows,
  seenByWhoKnowCompanies,
  whoKnowCompanies,
} from '../people-of-companies.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const made = new Map<string, Record<'company' | 'link' | 'word', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')
const hashIn = (town: Town) => createHash('sha256').update(`link of ${town.id}`).digest()

const makes = `insert into company_link (municipality_id, id, company_id, words_sealed, ends_on, made_by)
  values ($1, $2, $3, '\\x00', today() + 90, $4)`
const keepsSecret = `insert into company_link_secret (municipality_id, link_id, secret_hash) values ($1, $2::uuid, sha256($2::uuid::text::bytea))`
const revokes = 'update company_link set revoked_at = now()'
const seen = 'select company_id, stands from company_by_link($1)'
const says = `select say_by_link($1, $2, 'needs', null, '\\x01') as it`
const takes = 'select take_by_link($1, $2, (select id from openings_by_link($1) limit 1)) as it'

async function answer(ask: Ask, text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const given = await ask.does(text, values)
  return 'rows' in given ? given.rows : assert.fail(given.refused)
}
const it = async (ask: Ask, text: string, values: unknown[]) => (await answer(ask, text, values))[0]?.['it']

/** What whoever has the address comes to by it: rows of each kind, and whether what they say is kept. */
async function byLink({ as, town }: Asking, hash: Buffer) {
  const somebody = as(null)
  const counts = []
  for (const from of ['openings_by_link', 'words_by_link'])
    counts.push((await answer(somebody, `select * from ${from}($1)`, [hash])).length)
  const [page] = await answer(somebody, seen, [hash])
  return { stands: page?.['stands'], isNamed: page?.['company_id'] === of(town).company, counts }
}

const promises: Promised[] = [
  {
    name: 'which companies have an address, and what they say by it, is seen by all who work here; by no citizen, employer, politician, partner or researcher, and nobody next door; the secret by nobody',
    about: ['company_link', 'company_word'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of ['company_link', 'company_word']) {
        for (const name of everybody)
          assert.equal(await as(name).count(table), knows(name) ? 1 : 0, `${table} ${name}`)
        for (const name of whoKnowCompanies)
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0, `${table} ${name}`)
      }
      refused(
        await as('companyConsultant').tries('select secret_hash from company_link_secret'),
        /permission denied/,
      )
    },
  },
  {
    name: 'an address is made by those who work here, each in their own name, and revoked by any of them; what a company says nobody else writes',
    about: ['company_link', 'company_link_secret', 'company_word'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const right = knows(name) ? done : refused
        right(await as(name).tries(makes, [town.id, randomUUID(), of(town).company, idIn(town, name)]))
        done(await as(name).tries(revokes), knows(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(makes, [town.id, randomUUID(), of(town).company, town.caseworker]))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(makes, [nabo.id, randomUUID(), of(nabo).company, nabo.caseworker]))
      done(await astray.tries(revokes), 0)
      const id = randomUUID()
      await as('colleague').does(makes, [town.id, id, of(town).company, town.colleague])
      for (const name of everybody)
        (name === 'colleague' ? done : refused)(await as(name).tries(keepsSecret, [town.id, id]))
      for (const column of ['company_id', 'ends_on', 'made_by', 'words_sealed'])
        refused(
          await as('caseworker').tries(`update company_link set ${column} = ${column}`),
          /permission denied/,
        )
      for (const statement of [
        `insert into company_word (municipality_id, id, company_id, link_id, kind, words_sealed)
          select municipality_id, gen_random_uuid(), company_id, id, 'needs', '\\x00' from company_link`,
        `update company_word set words_sealed = '\\x01'`,
        'delete from company_word',
        'delete from company_link',
      ])
        refused(await as('caseworker').tries(statement), /permission denied/)
    },
  },
  {
    name: 'whoever has the address comes to that company’s page and no other’s; with another secret to nothing',
    about: ['company_by_link', 'link_of', 'openings_by_link', 'words_by_link'],
    holds: async (asking) => {
      const { town, scene } = asking
      assert.deepEqual(await byLink(asking, hashIn(town)), { stands: 'open', isNamed: true, counts: [1, 1] })
      assert.deepEqual(await byLink(asking, createHash('sha256').update('guessed').digest()), {
        ...{ stands: undefined, isNamed: false, counts: [0, 0] },
      })
      const other = town.id === scene.nabo.id ? scene.fjordby : scene.nabo
      assert.equal((await byLink(asking, hashIn(other))).isNamed, false)
    },
  },
  {
    name: 'revoked or ended it holds no more, from that moment: it shows nothing, keeps nothing, and says only that',
    about: [
      'company_by_link',
      'link_of',
      'openings_by_link',
      'words_by_link',
      'say_by_link',
      'unsay_by_link',
      'take_by_link',
    ],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const somebody = as(null)
      const nothing = async (stands: string) => {
        assert.deepEqual(await byLink(asking, hashIn(town)), { stands, isNamed: false, counts: [0, 0] })
        assert.equal(await it(somebody, says, [hashIn(town), randomUUID()]), 'gone')
        assert.equal(await it(somebody, takes, [hashIn(town), randomUUID()]), 'gone')
        const unsays = 'select unsay_by_link($1, $2) as it'
        assert.equal(await it(somebody, unsays, [hashIn(town), of(town).word]), false)
      }
      await as('colleague').does(revokes)
      await nothing('revoked')
      await arrange(`update company_link set revoked_at = null, made_on = today() - 9, ends_on = today() - 1`)
      await nothing('ended')
    },
  },
  {
    name: 'what is said by the address stands there once, is taken back by it, and is twenty a day at most',
    about: ['say_by_link', 'unsay_by_link', 'words_by_link'],
    holds: async ({ as, town, arrange }) => {
      const somebody = as(null)
      const id = randomUUID()
      for (const _ of [1, 2]) assert.equal(await it(somebody, says, [hashIn(town), id]), 'said')
      assert.equal(await as('teamLead').count('company_word'), 2)
      const unsays = 'select unsay_by_link($1, $2) as it'
      assert.equal(await it(somebody, unsays, [hashIn(town), id]), true)
      assert.equal(await it(somebody, unsays, [hashIn(town), id]), false)
      assert.equal(await as('teamLead').count('company_word'), 1)
      const long = `select say_by_link($1, $2, 'needs', null, decode(repeat('00', 9000), 'hex')) as it`
      assert.equal(await it(somebody, long, [hashIn(town), randomUUID()]), 'tooMuch')
      await arrange(
        `insert into company_word (municipality_id, id, company_id, link_id, kind, words_sealed)
          select municipality_id, gen_random_uuid(), company_id, id, 'needs', '\\x00' from company_link, generate_series(1, 20)
          where municipality_id = $1`,
        [town.id],
      )
      assert.equal(await it(somebody, says, [hashIn(town), randomUUID()]), 'tooMuch')
    },
  },
  {
    name: 'the company says that a place of its own is taken, while there is one; of no other company’s',
    about: ['take_by_link', 'openings_by_link'],
    holds: async ({ as, arrange, town }) => {
      const somebody = as(null)
      const id = randomUUID()
      for (const _ of [1, 2]) assert.equal(await it(somebody, takes, [hashIn(town), id]), 'taken')
      assert.equal(await it(somebody, takes, [hashIn(town), randomUUID()]), 'full')
      await arrange('update opening set company_id = $1 where municipality_id = $2', [
        await anotherCompany(arrange, town),
        town.id,
      ])
      assert.equal((await answer(somebody, 'select * from openings_by_link($1)', [hashIn(town)])).length, 0)
      const [row] = await answer(as('caseworker'), 'select id from opening', [])
      const of_ = 'select take_by_link($1, $2, $3) as it'
      assert.equal(await it(somebody, of_, [hashIn(town), randomUUID(), row?.['id']]), 'gone')
    },
  },
]

async function anotherCompany(arrange: Asking['arrange'], town: Town): Promise<string> {
  const id = randomUUID()
  await arrange(
    `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, 'En anden', 'byHand', $3)`,
    [town.id, id, town.colleague],
  )
  return id
}

export const place: PlaceTables = {
  async rows(client, town) {
    const company = await companyOfRegister(client, town)
    const ids = { company, link: randomUUID(), word: randomUUID() }
    made.set(town.id, ids)
    const here = { municipality_id: town.id, company_id: company, created_at: '2026-11-02T08:00:00Z' }
    await insert(client, 'company_link', [
      {
        ...{
          ...here,
          id: ids.link,
          words_sealed: '\\x77',
        },
        ...{ made_by: town.companyConsultant, made_on: today(0), ends_on: today(90) },
      },
    ])
    await insert(client, 'company_link_secret', [
      { municipality_id: town.id, link_id: ids.link, secret_hash: `\\x${hashIn(town).toString('hex')}` },
    ])
    await insert(client, 'company_word', [
      {
        ...here,
        id: ids.word,
        link_id: ids.link,
        kind: 'needs',
        words_sealed: '\\x77',
        said_on: '2026-11-02',
      },
    ])
  },
  sees: seenByWhoKnowCompanies({ company_link: 1, company_word: 1 }),
  promises,
}

const today = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
