import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { freshDatabase, people } from '@lydhoer/database/testing'
import { groundKey, groundKeyIfThere, newGroupKey } from './ground-key.ts'
import { newKey, SealBroken, sealJson, unsealJson } from './seal.ts'

const fresh = await freshDatabase()
const { fjordby } = await people(fresh)
after(() => fresh.drop())
const keys = { masterKey: newKey() }
const as = (personId: string) => ({ municipalityId: fjordby.id, personId })
const own = (personId: string) => ({ of: 'person', personId }) as const

test('what is one person’s own is opened by nobody else', async () => {
  const lea = as(fjordby.caseworker)
  const made = await fresh.db.as(lea, (sql) => groundKey(sql, keys, lea, own(lea.personId)))
  const sealed = sealJson(made, 'experiment 1', 'spørge til båden')
  for (const name of ['colleague', 'teamLead', 'citizenA'] as const) {
    const other = as(fjordby[name])
    const seen = await fresh.db.as(other, (sql) => groundKeyIfThere(sql, keys, other, own(lea.personId)))
    assert.equal(seen, undefined, name)
    const theirs = await fresh.db.as(other, (sql) => groundKey(sql, keys, other, own(other.personId)))
    assert.throws(() => unsealJson(theirs, 'experiment 1', sealed), SealBroken)
  }
  const again = await fresh.db.as(lea, (sql) => groundKey(sql, keys, lea, own(lea.personId)))
  assert.equal(unsealJson(again, 'experiment 1', sealed), 'spørge til båden')
})

test('a wrapped key that is copied to another person does not open there', async () => {
  const [jonas, tove] = [as(fjordby.otherColleague), as(fjordby.coordinator)]
  const made = await fresh.db.as(jonas, async (sql) => {
    await groundKey(sql, keys, jonas, own(jonas.personId))
    return sql.selectFrom('person_key').select('wrapped_key').executeTakeFirstOrThrow()
  })
  await assert.rejects(
    fresh.db.as(tove, async (sql) => {
      await sql
        .insertInto('person_key')
        .values({ municipality_id: fjordby.id, person_id: tove.personId, wrapped_key: made.wrapped_key })
        .execute()
      return groundKey(sql, keys, tove, own(tove.personId))
    }),
    SealBroken,
  )
})

test('two have one key, whoever begins; those who work with a citizen have the citizen’s', async () => {
  const [lea, jonas, sif] = [as(fjordby.caseworker), as(fjordby.colleague), as(fjordby.otherColleague)]
  const people = [jonas.personId, lea.personId] as const
  const first = await fresh.db.as(lea, (sql) => groundKey(sql, keys, lea, { of: 'pair', people }))
  const second = await fresh.db.as(jonas, (sql) =>
    groundKey(sql, keys, jonas, { of: 'pair', people: [lea.personId, jonas.personId] }),
  )
  assert.deepEqual(first, second)
  await assert.rejects(
    fresh.db.as(sif, (sql) => groundKey(sql, keys, sif, { of: 'pair', people })),
    { code: '42501' },
  )
  const matter = { of: 'citizen', citizenId: fjordby.citizenA } as const
  const citizen = as(fjordby.citizenA)
  const made = await fresh.db.as(lea, (sql) => groundKey(sql, keys, lea, matter))
  assert.deepEqual(await fresh.db.as(citizen, (sql) => groundKey(sql, keys, citizen, matter)), made)
})

test('a group’s key is made with the group and had by those in it', async () => {
  const [lea, jonas] = [as(fjordby.caseworker), as(fjordby.colleague)]
  const groupId = randomUUID()
  const group = { municipality_id: fjordby.id, group_id: groupId, made_by: lea.personId }
  await fresh.db.as(lea, async (sql) => {
    const wrapped_key = newGroupKey(keys, lea, groupId)
    await sql
      .insertInto('group_key')
      .values({ ...group, wrapped_key })
      .execute()
    await sql
      .insertInto('group_member')
      .values({ ...group, person_id: jonas.personId })
      .execute()
  })
  const of = (who: typeof lea) =>
    fresh.db.as(who, (sql) => groundKeyIfThere(sql, keys, who, { of: 'group', groupId }))
  assert.equal((await of(jonas))?.length, 32)
  assert.equal(await of(lea), undefined)
})

test('when the key of one’s own is deleted, what it sealed is never opened again', async () => {
  const lea = as(fjordby.companyConsultant)
  const before = await fresh.db.as(lea, (sql) => groundKey(sql, keys, lea, own(lea.personId)))
  const sealed = sealJson(before, 'experiment 2', 'tie lidt længere')
  await fresh.db.as(lea, (sql) => sql.deleteFrom('person_key').execute())
  assert.equal(
    await fresh.db.as(lea, (sql) => groundKeyIfThere(sql, keys, lea, own(lea.personId))),
    undefined,
  )
  const anew = await fresh.db.as(lea, (sql) => groundKey(sql, keys, lea, own(lea.personId)))
  assert.throws(() => unsealJson(anew, 'experiment 2', sealed), SealBroken)
})
