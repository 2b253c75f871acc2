import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parsePattern } from '@lydhoer/conversation'
import { onDuty } from '@lydhoer/database'
import { lookUp, type Cursor } from '../look-up/look-up.ts'
import { ownConversations, sharedPassages } from '../stretch/stretches.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { newKey } from '../../../shared/sealing/seal.ts'
import { day } from '../../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { hasher } from './index-rows.ts'
import { indexWhatIsNot } from './turn-index.ts'

let house: TestApp
let owner: Browser
let first: string
let second: string
let passage: string

const talk = [
  'M: Vil du gerne ud på en arbejdsplads?',
  'B: mm',
  'M: Hvad tænker du om biblioteket?',
  'B: det ku jeg godt haha (1.4) med bøgerne',
  'M: Så prøver vi det',
].join('\n')

async function confirmed(text: string): Promise<string> {
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-1),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'given',
    givenHow: 'spoken',
    endsOn: day(30),
  })
  const id = registered.headers.get('location')?.split('/')[2] ?? ''
  const form = new FormData()
  form.set('transcript', new File([text], 'samtale.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  return id
}

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  first = await confirmed(talk)
  second = await confirmed(talk)
  const shared = await owner.post(`/samtaler/${first}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '3',
    til: '4',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  })
  passage = shared.headers.get('location')?.split('/')[2] ?? ''
})
after(() => house.close())

const signedIn = (name: 'caseworker' | 'colleague' | 'otherColleague'): SignedIn => ({
  municipalityId: house.fjordby.id,
  municipalityName: 'Fjordby',
  personId: house.fjordby[name],
  displayName: name,
  kind: 'staff',
  roles: [],
})

async function foundBy(name: 'caseworker' | 'colleague' | 'otherColleague', written: string) {
  const me = signedIn(name)
  return house.services.database.as(me, async (sql) => {
    const stretches = [...(await ownConversations(sql, me)), ...(await sharedPassages(sql, me))]
    return lookUp(sql, house.services, me, stretches, parsePattern(written))
  })
}
const placesIn = async (name: 'caseworker' | 'colleague' | 'otherColleague', written: string) =>
  (await foundBy(name, written)).found.map(({ stretch, match }) => [
    stretch.passageId ?? stretch.conversationId,
    match.turn,
    match.hit,
  ])

test('whoever may read nothing finds nothing, and a recipient nothing outside the passage', async () => {
  assert.deepEqual(await placesIn('otherColleague', 'bibliotek'), [])
  assert.deepEqual(await placesIn('colleague', 'arbejde'), [])
  assert.deepEqual(await placesIn('colleague', '[question] >> [role:citizen] >> [role:worker]'), [])
})

test('the owner finds a word in every conversation of their own, also in a compound', async () => {
  assert.deepEqual(
    (await placesIn('caseworker', 'arbejde')).sort(),
    [
      [first, 1, 'arbejdsplads'],
      [second, 1, 'arbejdsplads'],
    ].sort(),
  )
})

test('a recipient finds what is in the passage, by words, by what a turn is, and by turns in a row', async () => {
  for (const pattern of ['biblioteker', '"om biblioteket"', 'bibl*'])
    assert.deepEqual(await placesIn('colleague', pattern), [
      [passage, 3, pattern.startsWith('"') ? 'om biblioteket' : 'biblioteket'],
    ])
  assert.deepEqual(await placesIn('colleague', '[latter] [pause>1]'), [[passage, 4, 'haha']])
  const { found } = await foundBy('colleague', '[question:open] → [rolle:borger]')
  assert.deepEqual(
    found.map(({ turns }) => turns.map(({ number }) => number)),
    [[3, 4]],
  )
})

test('hits come in pages, and the next page goes on where the one before ended', async () => {
  const me = signedIn('caseworker')
  const all = await placesIn('caseworker', '[rolle:medarbejder]')
  assert.equal(all.length, 6)
  await house.services.database.as(me, async (sql) => {
    const stretches = await ownConversations(sql, me)
    const pattern = parsePattern('[rolle:medarbejder]')
    const page = (from: Cursor | null) =>
      lookUp(sql, house.services, me, stretches, pattern, { most: 4, from })
    const one = await page(null)
    const two = await page(one.next)
    assert.deepEqual([one.found.length, one.next?.turn, two.found.length, two.next], [4, 3, 2, null])
    assert.deepEqual(
      [...one.found, ...two.found].map(({ match }) => match.turn),
      all.map(([, turn]) => turn),
    )
  })
})

test('the same word has another hash in another conversation, and no hash can be told from its place', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ conversation_id: string; hashes: number[] }>(
      'select conversation_id, hashes from turn_index where conversation_id = any($1) and number = 1',
      [[first, second]],
    ),
  )
  const [a, b] = rows.map(({ hashes }) => hashes)
  assert.ok(a && b && a.length === b.length && a.length > 5)
  assert.ok(!a.some((hash) => b.includes(hash)))
  assert.deepEqual(
    a,
    [...a].sort((x, y) => x - y),
  )
  const [key, other] = [newKey(), newKey()]
  assert.equal(hasher(key)('word arbejd'), hasher(key)('word arbejd'))
  assert.notEqual(hasher(key)('word arbejd'), hasher(other)('word arbejd'))
})

test('what was confirmed before there was an index is indexed by the job, once', async () => {
  await onDuty(house.ownerUrl, 'setUp', (client) => client.query('delete from turn_index'))
  assert.deepEqual(await placesIn('caseworker', 'bibliotek'), [])
  assert.equal(await indexWhatIsNot(house.services), 2)
  assert.equal((await placesIn('caseworker', 'bibliotek')).length, 2)
  assert.equal(await indexWhatIsNot(house.services), 0)
})

test('a withdrawal takes the index with the turns', async () => {
  const id = await confirmed(talk)
  const rows = () =>
    onDuty(house.ownerUrl, 'backup', (client) =>
      client.query('select from turn_index where conversation_id = $1', [id]),
    )
  assert.equal((await rows()).rowCount, 5)
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)).status, 303)
  assert.equal((await rows()).rowCount, 0)
})
