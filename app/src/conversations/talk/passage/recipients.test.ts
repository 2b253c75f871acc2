import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { roleNames, whoReflect, type Role } from '../../../shared/people/roles.ts'
import { formOnPage } from '../../../shared/testing/form-on-page.ts'
import { day } from '../../../shared/testing/day.ts'
import { makeScenes, scenes, type Made } from '../../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../../shared/testing/testing.ts'
import { chosenFrom, usualLastDay, type Recipient } from './recipients.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let owner: Browser
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
  owner = await house.as('caseworker')
})
after(async () => {
  await house.close()
  await scene.close()
})

/** Somebody who holds these roles and nothing else. */
async function newPerson(...roles: Role[]): Promise<string> {
  const id = crypto.randomUUID()
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const of = [house.fjordby.id, id]
    await client.query(
      `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', $3)`,
      [...of, ['Nogen', ...roles].join(' og ')],
    )
    await client.query('insert into staff (municipality_id, person_id) values ($1, $2)', of)
    for (const role of roles)
      await client.query('insert into person_role (municipality_id, person_id, role) values ($1, $2, $3)', [
        ...of,
        role,
      ])
  })
  return id
}

/** Whether the database takes a share with somebody, for any purpose that the citizen has agreed to; none is kept. */
async function databaseAccepts(person: string): Promise<boolean> {
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker }
  const accepted = await Promise.all(
    ['colleagues', 'research'].map((purpose) =>
      house.services.database
        .as(me, async (sql) => {
          await sqlTag`
            insert into passage_share (municipality_id, passage_id, conversation_id, owner_id, citizen_id, with_person_id,
              purpose, until)
            select municipality_id, id, conversation_id, owner_id, citizen_id, ${person}, ${purpose}, today()
            from passage where id = ${scene.made['passage']}`.execute(sql)
          throw new Error('only tried')
        })
        .catch((error: unknown) => error instanceof Error && error.message === 'only tried'),
    ),
  )
  return accepted.includes(true)
}

async function listedOn(address: string, form: string): Promise<string[]> {
  const page = await (await owner.get(address)).text()
  return formOnPage(page, form)?.get('with')?.options.toSorted() ?? []
}

const sharePage = () => {
  const form = `/samtaler/${scene.made['conversation']}/stykker/nyt`
  return listedOn(`${form}?fra=1&til=2`, form)
}
const earPage = () => listedOn(`/laan-et-oere/ny?stykke=${scene.made['passage']}`, '/laan-et-oere/ny')

const someRoles = (Object.keys(roleNames) as Role[]).filter((role) => role !== 'citizen')

for (const consents of ['colleagues alone', 'colleagues and research'] as const)
  test(`both pages list exactly those whom the database accepts, of every role: ${consents}`, async () => {
    const people = [
      house.fjordby.caseworker,
      await newPerson(),
      ...(await Promise.all(someRoles.map((role) => newPerson(role)))),
      await newPerson('caseworker', 'teamLead'),
      await newPerson('researcher', 'knowledgeBroker'),
      await newPerson('researcher', 'director'),
    ]
    if (consents === 'colleagues and research')
      await owner.post(`/samtaler/${scene.made['conversation']}/samtykke`, {
        ...{ purpose: 'research', state: 'given', givenHow: 'spoken', endsOn: day(20) },
      })
    const accepted: string[] = []
    for (const person of people) if (await databaseAccepts(person)) accepted.push(person)
    const among = (listed: string[]) => listed.filter((person) => people.includes(person))
    assert.deepEqual(among(await sharePage()), accepted.toSorted())
    assert.deepEqual(among(await earPage()), accepted.toSorted())
    assert.ok(!(await sharePage()).some((person) => person === house.nabo.colleague))
  })

test('the doors to what is shared stand open to exactly the roles that the database lets receive', async () => {
  const may = []
  for (const role of someRoles) if (await databaseAccepts(await newPerson(role))) may.push(role)
  assert.deepEqual(may.sort(), [...whoReflect].sort())
})

const until = (id: string, last: string): Recipient => ({
  ...{ id, name: id, department: null, purpose: 'colleagues', until: last, near: null },
})
const possible = [until('a', '2027-01-31'), until('b', '2026-12-24')]

test('somebody who may not have it, a day that is past, and a day too late for one of them are refused', () => {
  const chosen = (people: string[], day: string) => () =>
    chosenFrom(possible, { with: people, until: day }, '2026-12-01')
  assert.throws(chosen(['a', 'c'], '2026-12-10'), /cannot have the passage/)
  assert.throws(chosen(['a'], '2026-11-30'), /until and including 31 January 2027/)
  assert.throws(chosen(['a', 'b'], '2026-12-25'), /until and including 24 December 2026/)
})

test('the day itself and the last day are among those that can be chosen', () => {
  for (const day of ['2026-12-01', '2026-12-24'])
    assert.deepEqual(chosenFrom(possible, { with: ['b', 'a'], until: day }, '2026-12-01'), possible)
  assert.deepEqual(chosenFrom(possible, { with: ['a'], until: '2027-01-31' }, '2026-12-01'), [possible[0]])
})

test('the day proposed is sixty days from now, or the last on which all may have it when that comes first; never the longest', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  assert.equal(usualLastDay([], now), null)
  assert.equal(usualLastDay([until('a', '2027-12-31'), until('b', '2028-01-31')], now), '2027-01-27')
  assert.equal(usualLastDay(possible, now), '2026-12-24')
})
