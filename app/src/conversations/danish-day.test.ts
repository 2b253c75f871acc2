import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { addDay } from '@lydhoer/words'
import { turnClock } from '../shared/testing/clock.ts'
import { partOf } from '../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../shared/testing/testing.ts'
import { heldTalk, registration } from './talk/testing/held-talk.ts'

// Half past eleven in the evening in London: in Denmark the next day has begun.
const now = new Date(`${addDay(new Date(), -1)}T23:30:00Z`)
const today = addDay(now, 0)
const yesterday = addDay(now, -1)

let house: TestApp
let owner: Browser
let conversation: string
let passage: string
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  await turnClock(house, () => now)
  conversation = await heldTalk(house, owner, 'M: Hvordan går det?\nB: Jeg tænker på haven')
  const shared = await owner.post(`/samtaler/${conversation}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    ...{ fra: '1', til: '2', question: 'Hvad sker her?', with: house.fjordby.colleague, until: today },
  })
  passage = partOf(shared, 2)
})
after(() => house.close())

test('a conversation held today can be written down, one of tomorrow cannot, and no yes ends yesterday', async () => {
  const register = async (more: Record<string, string>) =>
    (await owner.post('/samtaler/ny', registration(house, more))).status
  assert.equal(await register({ heldOn: addDay(now, 1) }), 422)
  assert.equal(await register({ endsOn: yesterday }), 422)
  assert.equal(await register({ heldOn: today, endsOn: today }), 303)
  assert.equal(await register({ endsOn: `${Number(today.slice(0, 4)) + 2}${today.slice(4)}` }), 303)
  assert.equal(await register({ endsOn: `${Number(today.slice(0, 4)) + 3}${today.slice(4)}` }), 422)
})

test('a passage is not shared until yesterday', async () => {
  const share = (until: string) =>
    owner.post(`/samtaler/${conversation}/stykker/nyt`, {
      submissionId: crypto.randomUUID(),
      ...{ fra: '1', til: '1', question: 'Hvad sker her?', with: house.fjordby.colleague, until },
    })
  assert.equal((await share(yesterday)).status, 422)
  assert.equal((await share(today)).status, 303)
})

test('an ear session does not end yesterday', async () => {
  const guests = [house.fjordby.colleague, house.fjordby.knowledgeBroker]
  const invite = (until: string) =>
    owner.post('/laan-et-oere/ny', {
      ...{ submissionId: crypto.randomUUID(), stykke: passage, with: guests },
      ...{ facilitator: house.fjordby.colleague, until },
    })
  assert.equal((await invite(yesterday)).status, 422)
  assert.equal((await invite(today)).status, 303)
})

test('a yes is given on the day that it is in Denmark, and does not end the day before', async () => {
  const answer = (endsOn: string) =>
    owner.post(`/samtaler/${conversation}/samtykke`, {
      ...{ purpose: 'research', state: 'given', givenHow: 'spoken', endsOn },
    })
  assert.equal((await answer(yesterday)).status, 422)
  assert.equal((await answer(today)).status, 303)
  const given = await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ given_on: string }>(
      `select given_on::text from consent where conversation_id = $1 and purpose = 'research'`,
      [conversation],
    )
    return rows[0]?.given_on
  })
  assert.equal(given, today)
})
