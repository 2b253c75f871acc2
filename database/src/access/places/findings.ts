// Findings: what was found, who is asked about it and what they say, what it stands as, and what citizens are quoted with.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The researcher's, which others are asked about and which citizen A is quoted in; the coordinator's, which nobody has been asked about. */
const made = new Map<string, Record<'asked' | 'fresh' | 'quote', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const wrote = (name: string | null) => name === 'researcher' || name === 'coordinator'
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'

const writes = `insert into finding (municipality_id, id, written_as, words_sealed, written_by) values ($1, $2, 'worker', '\\x00', $3)`
const asks = `insert into finding_asked (municipality_id, finding_id, kinds, answer_by, asked_by) values ($1, $2, '{worker}', '2027-01-01', $3)`
const says = `insert into finding_answer (municipality_id, id, finding_id, kind, written_as, words_sealed, written_by)
  values ($1, $2, $3, 'movedOn', 'worker', '\\x00', $4)`
const stands = `insert into finding_standing (municipality_id, id, finding_id, standing, said_by) values ($1, $2, $3, $4, $5)`
const quotes = `insert into finding_quote (municipality_id, id, finding_id, passage_id, words_sealed, taken_by)
  values ($1, $2, $3, $4, '\\x00', $5)`
const tables = [
  'finding',
  'finding_asked',
  'finding_answer',
  'finding_standing',
  'finding_quote',
  'finding_quote_gone',
]

const promises: Promised[] = [
  {
    name: 'what was found, what it stands as and what is said to it is read by the house; by no citizen, politician, partner or next door',
    about: ['finding', 'finding_asked', 'finding_answer', 'finding_standing', 'finding_quote_gone'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const sees = isHere(name) ? 1 : 0
        assert.equal(await as(name).count('finding'), 2 * sees, String(name))
        for (const table of ['finding_asked', 'finding_answer', 'finding_standing', 'finding_quote_gone'])
          assert.equal(await as(name).count(table), sees, `${table} ${name}`)
      }
      for (const name of ['caseworker', 'researcher', 'citizenA'] as const)
        for (const table of tables)
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0, `${table} ${name}`)
    },
  },
  {
    name: 'a finding is written by those of the house in their own name; written anew and taken back by its writer, until others are asked',
    about: ['finding', 'finding_asked', 'finding_answer'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const anew = 'update finding set changed_on = today()'
      for (const name of everybody) {
        const answer = await as(name).tries(writes, [town.id, randomUUID(), idOf(town, name)])
        ;(isHere(name) ? done : refused)(answer)
        done(await as(name).tries(anew), wrote(name) ? 1 : 0)
        const back = await as(name).tries('delete from finding')
        if (name === 'researcher') refused(back, /violates foreign key/)
        else done(back, wrote(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(writes, [town.id, randomUUID(), town.caseworker]))
      const astray = as('researcher', { ...nabo, id: town.id })
      refused(await astray.tries(writes, [nabo.id, randomUUID(), nabo.researcher]))
      for (const statement of [anew, 'delete from finding']) done(await astray.tries(statement), 0)
      for (const column of ['written_by', 'written_on', 'written_as'])
        refused(await as('researcher').tries(`update finding set ${column} = null`), /permission denied/)
      await arrange('delete from finding_asked')
      refused(await as('researcher').tries('delete from finding'), /violates foreign key/)
      await arrange('delete from finding_answer')
      done(await as('researcher').does('delete from finding'))
      assert.equal(await as('caseworker').count('finding_quote'), 0)
      assert.equal(await as('caseworker').count('finding_quote_gone'), 0)
    },
  },
  {
    name: 'those it came from are asked by whoever wrote it, who gives them another day',
    about: ['finding_asked'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const later = `update finding_asked set answer_by = '2027-02-01'`
      for (const name of everybody) {
        const answer = await as(name).tries(asks, [town.id, of(town).fresh, idOf(town, name)])
        ;(name === 'coordinator' ? done : refused)(answer)
        done(await as(name).tries(later), name === 'researcher' ? 1 : 0)
      }
      refused(await as('coordinator').tries(asks, [town.id, of(town).fresh, town.researcher]))
      const astray = as('researcher', { ...nabo, id: town.id })
      done(await astray.tries(later), 0)
      refused(
        await as('coordinator', { ...nabo, id: town.id }).tries(asks, [
          nabo.id,
          of(nabo).fresh,
          nabo.coordinator,
        ]),
      )
      refused(
        await as('researcher').tries('update finding_asked set asked_on = today()'),
        /permission denied/,
      )
      refused(await as('researcher').tries('delete from finding_asked'), /permission denied/)
      await arrange(hasLeft, [town.coordinator])
      refused(await as('coordinator').tries(asks, [town.id, of(town).fresh, town.coordinator]))
    },
  },
  {
    name: 'what is said to a finding is said by those of the house in their own name, and deleted by whoever said it',
    about: ['finding_answer'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(says, [town.id, randomUUID(), of(town).asked, idOf(town, name)])
        ;(isHere(name) ? done : refused)(answer)
        done(await as(name).tries('delete from finding_answer'), name === 'colleague' ? 1 : 0)
      }
      refused(await as('colleague').tries(says, [town.id, randomUUID(), of(town).asked, town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(says, [nabo.id, randomUUID(), of(nabo).asked, nabo.colleague]))
      done(await astray.tries('delete from finding_answer'), 0)
    },
  },
  {
    name: 'a finding is preliminary until those it came from are asked; what it stands as is said by its writer, and what it stood as stays',
    about: ['finding_standing', 'finding_asked'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const row = (finding: string, standing: string, name: PersonName | null) => [
        ...[town.id, randomUUID(), finding, standing, idOf(town, name)],
      ]
      for (const name of everybody) {
        for (const standing of ['preliminary', 'reviewed', 'published']) {
          const asked = await as(name).tries(stands, row(of(town).asked, standing, name))
          ;(name === 'researcher' ? done : refused)(asked)
          const fresh = await as(name).tries(stands, row(of(town).fresh, standing, name))
          ;(name === 'coordinator' && standing === 'preliminary' ? done : refused)(fresh)
        }
      }
      refused(await as('researcher').tries(stands, row(of(town).asked, 'reviewed', 'coordinator')))
      const next = [nabo.id, randomUUID(), of(nabo).asked, 'reviewed', nabo.researcher]
      refused(await as('researcher', { ...nabo, id: town.id }).tries(stands, next))
      for (const statement of [
        'delete from finding_standing',
        'update finding_standing set said_on = today()',
      ])
        refused(await as('researcher').tries(statement), /permission denied/)
      await arrange(hasLeft, [town.researcher])
      refused(await as('researcher').tries(stands, row(of(town).asked, 'reviewed', 'researcher')))
    },
  },
  {
    name: 'a quote is read by the house and by the citizen who said it, while the yes to quoting and the ground stand',
    about: ['finding_quote'],
    holds: async ({ as, town, arrange }) => {
      for (const name of everybody)
        assert.equal(
          await as(name).count('finding_quote'),
          isHere(name) || name === 'citizenA' ? 1 : 0,
          String(name),
        )
      const yes = (purpose: string) =>
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = '${purpose}' and conversation_id = $1`
      for (const purpose of ['quote', 'ownReflection']) {
        await arrange(yes(purpose), [town.open.id])
        for (const name of ['caseworker', 'teamLead', 'citizenA'] as const)
          assert.equal(await as(name).count('finding_quote'), 0, `${purpose} ${name}`)
        await arrange(
          `update consent set ends_on = null where purpose = '${purpose}' and conversation_id = $1`,
          [town.open.id],
        )
        assert.equal(await as('citizenA').count('finding_quote'), 1)
      }
    },
  },
  {
    name: 'a citizen is quoted by whoever’s passage it is, in their own name, from a text whose names are out, while the yes stands; by nobody else',
    about: ['finding_quote', 'rest_on_quote'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const row = (name: PersonName | null, taken = idOf(town, name)) => [
        ...[town.id, randomUUID(), of(town).asked, town.shared, taken],
      ]
      for (const name of everybody)
        (name === 'caseworker' ? done : refused)(
          await as(name).tries(quotes, row(name)),
          ...((name === 'caseworker' ? [] : [/row-level security|has not agreed/]) as []),
        )
      refused(await as('caseworker').tries(quotes, row('caseworker', town.colleague)))
      const astray = as('caseworker', { ...nabo, id: town.id })
      const next = [nabo.id, randomUUID(), of(nabo).asked, nabo.shared, nabo.caseworker]
      refused(await astray.tries(quotes, next), /row-level security|has not agreed/)
      refused(await as('caseworker').tries('update finding_quote set finding_id = id'), /permission denied/)
      const unread =
        'update transcript set confirmed_at = null, confirmed_by = null where conversation_id = $1'
      await arrange(unread, [town.open.id])
      refused(await as('caseworker').tries(quotes, row('caseworker')))
      await arrange(
        'update transcript set confirmed_at = now(), confirmed_by = $2 where conversation_id = $1',
        [...[town.open.id, town.caseworker]],
      )
      done(await as('caseworker').tries(quotes, row('caseworker')))
      for (const state of ['refused', 'withdrawn', 'ended']) {
        await arrange(
          `update consent set state = '${state}' where purpose = 'quote' and conversation_id = $1`,
          [town.open.id],
        )
        refused(await as('caseworker').tries(quotes, row('caseworker')), /has not agreed/)
      }
      await arrange(`update consent set state = 'given' where purpose = 'quote' and conversation_id = $1`, [
        town.open.id,
      ])
      done(await as('caseworker').tries(quotes, row('caseworker')))
      await arrange(hasLeft, [town.caseworker])
      refused(await as('caseworker').tries(quotes, row('caseworker')), /row-level security|has not agreed/)
    },
  },
  {
    name: 'a quote is taken out by whoever took it and by whoever wrote the finding, and leaves no line then',
    about: ['finding_quote', 'say_where_a_quote_stood'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const out = 'delete from finding_quote'
      for (const name of everybody)
        done(await as(name).tries(out), name === 'caseworker' || name === 'researcher' ? 1 : 0)
      for (const name of ['caseworker', 'researcher'] as const)
        done(await as(name, { ...nabo, id: town.id }).tries(out), 0)
      await as('researcher').does(out)
      assert.equal(await as('researcher').count('finding_quote_gone'), 1)
    },
  },
  {
    name: 'the citizen’s no to quoting takes the words out at once and everywhere, and leaves a line in the finding and a count in the receipt; nothing else goes',
    about: ['finding_quote', 'finding_quote_gone', 'say_where_a_quote_stood'],
    holds: async ({ as, town, owner }) => {
      const all = () => owner('backup').sees()
      const before = await all()
      await as('citizenA').does(`select withdraw_consent($1, 'quote')`, [town.open.id])
      const now = await all()
      const none = { finding_quote: 0, finding_quote_gone: 0, passage: 0, turn: 0, finding: 0, noticing: 0 }
      const [was, is] = [
        { ...none, ...before },
        { ...none, ...now },
      ]
      assert.equal(is.finding_quote, was.finding_quote - 1)
      assert.equal(is.finding_quote_gone, was.finding_quote_gone + 1)
      for (const table of ['passage', 'turn', 'finding', 'noticing'] as const)
        assert.equal(is[table], was[table], table)
      assert.equal(
        await as('citizenA').count(`consent_receipt where purpose = 'quote' and erased ->> 'quotes' = '1'`),
        1,
      )
      assert.equal(await as('researcher').count('finding_quote_gone where gone_on = danish_day(now())'), 1)
    },
  },
  {
    name: 'the citizen’s no to all of it, and a passage that is let go of, take the words out as well and leave the same line',
    about: ['finding_quote', 'finding_quote_gone', 'say_where_a_quote_stood'],
    holds: async ({ as, town, arrange }) => {
      await arrange('delete from passage where id = $1', [town.shared])
      assert.equal(await as('researcher').count('finding_quote'), 0)
      assert.equal(await as('researcher').count('finding_quote_gone'), 2)
      done(
        await as('caseworker').tries(quotes, [
          town.id,
          randomUUID(),
          of(town).asked,
          town.unshared,
          town.caseworker,
        ]),
      )
      await as('caseworker').does(quotes, [
        town.id,
        randomUUID(),
        of(town).asked,
        town.unshared,
        town.caseworker,
      ])
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(await as('researcher').count('finding_quote'), 0)
      assert.equal(await as('researcher').count('finding_quote_gone'), 3)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { asked: randomUUID(), fresh: randomUUID(), quote: randomUUID() }
    made.set(town.id, ids)
    const sealed = { ...here, words_sealed: '\\x77' }
    const written = { ...sealed, written_as: 'researcher', written_on: '2026-11-02' }
    await insert(client, 'finding', [
      { ...written, id: ids.asked, written_by: town.researcher },
      { ...written, id: ids.fresh, written_by: town.coordinator },
    ])
    const about = { ...here, id: randomUUID(), finding_id: ids.asked }
    const at = '2026-11-05T08:00:00Z'
    await insert(client, 'finding_asked', [
      {
        ...{ ...here, finding_id: ids.asked, kinds: '{worker}', answer_by: '2026-12-01' },
        ...{ asked_by: town.researcher, asked_on: '2026-11-03' },
      },
    ])
    await insert(client, 'finding_answer', [
      {
        ...{ ...about, ...sealed, kind: 'movedOn', written_as: 'worker' },
        ...{ written_by: town.colleague, created_at: at },
      },
    ])
    await insert(client, 'finding_standing', [
      { ...about, standing: 'reviewed', said_by: town.researcher, said_on: '2026-11-05', created_at: at },
    ])
    await insert(client, 'finding_quote_gone', [{ ...about, gone_on: '2026-11-04' }])
    await insert(client, 'finding_quote', [
      {
        ...{ ...sealed, id: ids.quote, finding_id: ids.asked, passage_id: town.shared, purpose: 'quote' },
        ...{ taken_by: town.caseworker, created_at: at },
      },
    ])
  },
  sees: {
    ...eachOfTheHouse({
      ...{ finding: 2, finding_asked: 1, finding_answer: 1, finding_standing: 1 },
      ...{ finding_quote: 1, finding_quote_gone: 1 },
    }),
    citizenA: { finding_quote: 1 },
  },
  promises,
}
