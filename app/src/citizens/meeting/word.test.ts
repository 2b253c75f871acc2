import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
let citizen: Browser
let page: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
  page = `/borgere/${house.fjordby.citizenA}/moede`
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const held = async () => {
  await worker.post(`${page}/begynd`, { submissionId: crypto.randomUUID() })
  return partOf(await worker.post(`${page}/slut`), 4)
}
const says = async (who: Browser, at: string, word: Record<string, string>) =>
  assert.equal((await who.post(`${at}/ord`, word)).status, 303)

test('a word is said by the two who met; a colleague who works with the citizen too neither says one nor reads it', async () => {
  const id = await held()
  await says(citizen, `/min/moede/${id}`, { said: 'some', words: 'Jeg blev tavs til sidst' })
  assert.equal((await colleague.post(`${page}/${id}/ord`, { said: 'yes' })).status, 404)
  assert.equal((await colleague.post(`${page}/${id}/ord/slet`)).status, 404)
  for (const path of [`${page}/${id}`, page]) {
    const shown = await main(colleague, path)
    assert.doesNotMatch(shown, /tavs|Et ord til sidst|Sidst sagde I/)
    assert.match(await main(worker, path), /Jeg blev tavs til sidst/)
  }
})

test('nothing at all is no word, and is not an error either', async () => {
  const id = await held()
  const answer = await citizen.post(`/min/moede/${id}/ord`, { words: ' ' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Vælg et svar, eller skriv et par ord\. Du kan også lade være\./)
})

test('no word is said while the meeting goes on', async () => {
  await worker.post(`${page}/begynd`, { submissionId: crypto.randomUUID() })
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ id: string }>('select id from citizen_meeting where ended_at is null'),
  )
  for (const [who, at] of [
    [citizen, '/min/moede'],
    [worker, page],
  ] as const)
    assert.equal((await who.post(`${at}/${rows[0]?.id}/ord`, { said: 'yes' })).status, 404)
  await worker.post(`${page}/slut`)
})

test('as soon as one has said it, both see it; it is said anew and taken back by whoever said it', async () => {
  const id = await held()
  await says(worker, `${page}/${id}`, { knows: 'yes' })
  assert.match(
    await main(citizen, `/min/moede/${id}`),
    /caseworker sagde<\/h3>[^]*Ved du, hvad der sker nu\?<\/dt><dd>Ja/,
  )
  await says(citizen, `/min/moede/${id}`, { felt: 'good' })
  await says(citizen, `/min/moede/${id}`, { felt: 'fine', words: 'Helt i orden' })
  const shown = await main(worker, `${page}/${id}`)
  assert.match(shown, /citizenA sagde<\/h3>[^]*<dd>Helt fint<\/dd>[^]*Helt i orden/)
  assert.equal((await citizen.post(`/min/moede/${id}/ord/slet`)).status, 303)
  assert.doesNotMatch(await main(worker, `${page}/${id}`), /Helt i orden/)
  assert.match(await main(worker, `${page}/${id}`), /caseworker sagde/)
})

test('that it felt like blame is the citizen’s to say', async () => {
  const id = await held()
  assert.doesNotMatch(await main(worker, `${page}/${id}`), /føltes som bebrejdelse/)
  await says(worker, `${page}/${id}`, { said: 'yes', blame: 'on' })
  assert.doesNotMatch(await main(citizen, `/min/moede/${id}`), /føltes som bebrejdelse\./)
  await says(citizen, `/min/moede/${id}`, { blame: 'on' })
  assert.match(await main(worker, `${page}/${id}`), /Det føltes som bebrejdelse\./)
})

test('something harder than last time is a reason to talk, said to the two and nothing else; better or unanswered says nothing', async () => {
  await says(citizen, `/min/moede/${await held()}`, { said: 'yes', felt: 'good' })
  const harder = await held()
  await says(citizen, `/min/moede/${harder}`, { said: 'some', felt: 'good' })
  for (const [who, at] of [
    [citizen, '/min/moede'],
    [worker, page],
  ] as const)
    assert.match(
      await main(who, `${at}/${harder}`),
      /Noget var sværere end sidst\. I kan begynde med det næste gang\./,
    )
  const better = await held()
  await says(citizen, `/min/moede/${better}`, { said: 'yes' })
  assert.doesNotMatch(await main(worker, `${page}/${better}`), /sværere end sidst/)
})

test('the next meeting begins with what was said last, on both screens, and the worker is told on the page of their day', async () => {
  await says(citizen, `/min/moede/${await held()}`, { felt: 'hard', words: 'Der var for mange papirer' })
  assert.match(await main(worker, '/'), /citizenA sagde et ord om jeres møde/)
  await worker.post(`${page}/begynd`, { submissionId: crypto.randomUUID() })
  assert.match(await main(worker, page), /Sidst sagde I[^]*for mange papirer[^]*Det vil citizenA tale om/)
  assert.match(await main(citizen, '/min/moede'), /Sidst sagde I[^]*for mange papirer[^]*Det vil du tale om/)
  await worker.post(`${page}/slut`)
})

test('own words and blame lie sealed, and are of one length', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from meeting_word'),
  )
  assert.equal(new Set(rows.map(({ words_sealed: sealed }) => sealed.length)).size, 1)
  for (const { words_sealed: sealed } of rows)
    assert.doesNotMatch(sealed.toString('latin1'), /tavs|papirer|blame/)
})
