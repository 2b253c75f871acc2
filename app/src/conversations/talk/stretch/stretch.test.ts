import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { day } from '../../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../../shared/testing/scene.ts'
import { furnished, type Furnished, type TestApp } from '../../../shared/testing/testing.ts'
import { registration } from '../testing/held-talk.ts'
import { ownPassage, stretchSeenBy } from './stretch.ts'

type Which = Parameters<typeof stretchSeenBy>[2]
type Person = 'caseworker' | 'colleague' | 'knowledgeBroker' | 'otherDepartment' | 'teamLead' | 'citizenA'

let scene: Furnished<Made>
let house: TestApp
let passage: Which
let conversation: Which
before(async () => {
  const all = await scenes()
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
  const { made } = scene
  passage = { passage: made['passage'] ?? '' }
  conversation = { conversation: made['conversation'] ?? '' }
})
after(async () => {
  await house.close()
  await scene.close()
})

const as = (name: Person) =>
  ({
    municipalityId: house.fjordby.id,
    personId: house.fjordby[name],
    kind: name === 'citizenA' ? 'citizen' : 'staff',
  }) as SignedIn
const seen = (name: Person, which: Which) =>
  house.services.database.as(as(name), (sql) => stretchSeenBy(sql, as(name), which))

test('a leader, another department and the citizen are shown no stretch, by whatever it is asked for', async () => {
  for (const which of [passage, conversation])
    for (const person of ['teamLead', 'otherDepartment', 'citizenA'] as const)
      await assert.rejects(seen(person, which), NotFound, `${person} ${Object.keys(which).join()}`)
})

test('whoever has a passage is shown neither the whole of the conversation, nor the passage as their own', async () => {
  await assert.rejects(seen('colleague', conversation), NotFound)
  const me = as('colleague')
  await assert.rejects(
    house.services.database.as(me, (sql) => ownPassage(sql, me, scene.made['passage'] ?? '')),
    NotFound,
  )
})

test('the whole of a conversation is not there until the names are out', async () => {
  const owner = await house.as('caseworker')
  const id = partOf(await owner.post('/samtaler/ny', registration(house)), 2)
  const form = new FormData()
  form.set('transcript', new File(['M: Hej Jens\nB: Hej'], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  await assert.rejects(seen('caseworker', { conversation: id }), NotFound)
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  const { fromTurn, toTurn, passageId } = await seen('caseworker', { conversation: id })
  assert.deepEqual([fromTurn, toTurn, passageId], [1, 2, null])
})

test('the owner sees a passage as their own; whoever has it, by the consent of their share and until its last day', async () => {
  const [own, shared] = [await seen('caseworker', passage), await seen('colleague', passage)]
  assert.deepEqual([own.share, own.purpose], [null, 'ownReflection'])
  assert.deepEqual([shared.share?.until, shared.purpose], [day(5), 'colleagues'])
  assert.equal(shared.ownerId, own.ownerId)
  assert.deepEqual([shared.fromTurn, shared.toTurn], [own.fromTurn, own.toTurn])
})

test('whoever has a passage for two purposes is shown it by the one that lets them hear most', async () => {
  const copy = await scene.copy()
  const yes = { purpose: 'research', state: 'given', givenHow: 'spoken', endsOn: day(20) }
  await (await copy.as('caseworker')).post(`/samtaler/${scene.made['conversation']}/samtykke`, yes)
  const me = as('colleague')
  const shown = () =>
    copy.services.database.as(me, async (sql) => (await stretchSeenBy(sql, me, passage)).share?.purpose)
  await onDuty(copy.ownerUrl, 'setUp', async (client) => {
    await client.query(
      `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'researcher')`,
      [me.municipalityId, me.personId],
    )
    const names = `municipality_id, passage_id, conversation_id, citizen_id, owner_id, with_person_id, until, from_turn, to_turn`
    await client.query(
      `insert into passage_share (${names}, purpose, with_sound)
       select ${names}, 'research', not with_sound from passage_share where with_person_id = $1 and passage_id = $2`,
      [me.personId, scene.made['passage']],
    )
  })
  const heard = async (purpose: string) =>
    onDuty(copy.ownerUrl, 'setUp', (client) =>
      client.query('update passage_share set with_sound = (purpose = $1) where with_person_id = $2', [
        purpose,
        me.personId,
      ]),
    )
  for (const purpose of ['research', 'colleagues']) {
    await heard(purpose)
    assert.equal(await shown(), purpose)
  }
  await copy.close()
})

test('a passage is shown to those who have it until it is taken back', async () => {
  const id = scene.made['passage'] ?? ''
  for (const person of ['colleague', 'knowledgeBroker'] as const)
    assert.equal((await seen(person, passage)).passageId, id)
  const owner = await house.as('caseworker')
  const page = await (await owner.get(`/stykker/${id}`)).text()
  for (const [, share] of page.matchAll(/delinger\/([0-9a-f-]{36})\/slet/g))
    await owner.post(`/stykker/${id}/delinger/${share}/slet`)
  for (const person of ['colleague', 'knowledgeBroker'] as const)
    await assert.rejects(seen(person, passage), NotFound)
})
