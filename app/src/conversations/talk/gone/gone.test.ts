import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { expireConsents, onDuty } from '@lydhoer/database'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { heldTalk } from '../testing/held-talk.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { goneSays, type Gone } from './gone.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
})
after(() => house.close())

/** A conversation with text, of which the colleague has a part and an ear session. */
async function talk() {
  const id = await heldTalk(house, owner, 'M: Hvad laver du?\nB: Jeg bager brød', { heldOn: day(-12) })
  const passage = partOf(
    await owner.post(`/samtaler/${id}/stykker/nyt`, {
      submissionId: crypto.randomUUID(),
      ...{ fra: '1', til: '2', question: 'Hvad sker her?', with: house.fjordby.colleague, until: day(5) },
    }),
    2,
  )
  const session = partOf(
    await owner.post('/laan-et-oere/ny', {
      submissionId: crypto.randomUUID(),
      ...{ stykke: passage, with: [house.fjordby.colleague, house.fjordby.knowledgeBroker] },
      ...{ facilitator: house.fjordby.knowledgeBroker, until: day(5) },
    }),
    2,
  )
  return { id, passage, session }
}

const main = async (who: Browser, path: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(await (await who.get(path)).text())?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const line: Gone = {
  ...{ address: Buffer.alloc(32), thing: 'conversation', own: true, sharedBy: null, receiptId: null },
  ...{ ofDay: '2026-11-16', why: 'withdrawn', goneOn: '2026-11-28', until: '2027-02-26' },
}

test('a line says what is gone, since when and why, to its reader, and the year only when it is another', () => {
  assert.equal(
    goneSays(line, 'staff', 'da'),
    'Samtalen 16. november er slettet. Borgeren sagde nej den 28. november.',
  )
  assert.equal(
    goneSays(line, 'citizen', 'da'),
    'Samtalen 16. november er slettet. Du sagde nej den 28. november.',
  )
  assert.match(goneSays({ ...line, ofDay: '2025-11-16' }, 'staff', 'da'), /^Samtalen 16\. november 2025 er/)
  const shared = { ...line, thing: 'passage', own: false, sharedBy: 'Sif Krogh', why: 'mistaken' } as const
  assert.equal(
    goneSays(shared, 'staff', 'da'),
    'Et stykke, som Sif Krogh delte den 16. november, er slettet. Samtalen var skrevet ind ved en fejl. Det blev rettet den 28. november.',
  )
  assert.match(goneSays({ ...shared, sharedBy: null }, 'staff', 'da'), /som en kollega delte/)
})

test('whoever never had it is told nothing at its address, as of any address that is not', async () => {
  const { id, passage, session } = await talk()
  await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)
  const others = [await house.as('otherDepartment'), await house.as('companyConsultant')]
  others.push(await house.as('caseworker', house.nabo))
  for (const other of others)
    for (const address of [`/samtaler/${id}`, `/stykker/${passage}`, `/laan-et-oere/${session}`]) {
      const answer = await other.get(address)
      assert.equal(answer.status, 404)
      assert.doesNotMatch(await answer.text(), /slettet|sagde nej/)
    }
  for (const path of ['/samtaler', '/stykker', '/laan-et-oere'])
    for (const other of others) assert.doesNotMatch(await main(other, path), /er slettet/)
})

test('the worker reads in the list and at every old address that the conversation is gone, and nothing else of it', async () => {
  const { id, passage, session } = await talk()
  await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)
  const gone = /Samtalen .+ er slettet\. Borgeren sagde nej den .+ Det står her til og med /
  assert.match(await main(owner, '/samtaler'), gone)
  for (const address of ['', '/navne', '/udskrift', '/samtykke', '/koder', '/lyd']) {
    const answer = await owner.get(`/samtaler/${id}${address}`)
    assert.equal(answer.status, 404, address)
    assert.match(await main(owner, `/samtaler/${id}${address}`), gone, address)
  }
  assert.match(
    await main(owner, `/stykker/${passage}`),
    /Et stykke af samtalen .+ er slettet\. Borgeren sagde nej/,
  )
  assert.match(
    await main(owner, `/laan-et-oere/${session}`),
    /Lån et øre fra .+ er slettet\. Borgeren sagde nej/,
  )
  assert.doesNotMatch(await main(owner, '/samtaler'), /citizenA/)
})

test('whoever had a part is told in their lists and at its address; also who was about to write something', async () => {
  const { id, passage, session } = await talk()
  await citizen.post(`/min/samtaler/${id}/nej/colleagues`)
  const part = /Et stykke, som caseworker \(fjordby\) delte den .+ er slettet\. Borgeren sagde nej/
  const ear = /Lån et øre med caseworker \(fjordby\) fra .+ er slettet\. Borgeren sagde nej/
  assert.match(await main(colleague, '/stykker'), part)
  assert.match(await main(colleague, '/laan-et-oere'), ear)
  assert.match(await main(colleague, `/laan-et-oere/${session}`), ear)
  const late = await colleague.post(`/stykker/${passage}/bemaerkninger`, {
    ...{ submissionId: crypto.randomUUID(), tur: '1', body: 'Jeg ser en pause' },
  })
  assert.equal(late.status, 404)
  assert.match(await late.text(), part)
  assert.equal((await owner.get(`/stykker/${passage}`)).status, 200, 'the owner has lost no passage')
})

test('the citizen is told at the old address too, in their own voice', async () => {
  const { id } = await talk()
  await owner.post(`/samtaler/${id}/samtykke/ownReflection/nej`)
  assert.match(await main(citizen, `/min/samtaler/${id}`), /Samtalen .+ er slettet\. Du sagde nej den /)
})

test('many lines are folded, and after their last day they are gone as well', async () => {
  for (let n = 0; n < 3; n++) await citizen.post(`/min/samtaler/${(await talk()).id}/nej/ownReflection`)
  assert.match(await (await owner.get('/samtaler')).text(), /<details>.*linjer? mere/s)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update gone_notice set until = today() - 1'),
  )
  assert.doesNotMatch(await main(owner, '/samtaler'), /er slettet/)
  await expireConsents(house.services.database)
  const left = await onDuty(house.ownerUrl, 'setUp', (client) => client.query('select from gone_notice'))
  assert.equal(left.rowCount, 0)
})
