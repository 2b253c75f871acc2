import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const text = async (who: Browser, path: string) =>
  (/<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const write = (words: string) => citizen.post('/min/skriv', { submissionId: crypto.randomUUID(), words })
const theirs = () => `/borgere/${house.fjordby.citizenA}/beskeder`
const sealed = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ words: Buffer; answer: Buffer | null }>(
      'select words_sealed as words, answer_sealed as answer from short_message',
    )
    return rows
  })

test('before the field stands that it is not for what can’t wait, and when one gets an answer, or that nobody has promised', async () => {
  assert.match(
    await text(citizen, '/min/skriv'),
    /Kan det ikke vente, så ring\. Er nogen i fare, så ring 112\. .*caseworker har ikke skrevet, hvornår du får svar/,
  )
  await worker.post('/saadan-naas-jeg', { hours: '', phone: '', answers: 'Senest dagen efter', away: '' })
  assert.match(await text(citizen, '/min/skriv'), /caseworker svarer: Senest dagen efter/)
})

test('what nobody has read is taken back, and nothing of it is left', async () => {
  assert.equal((await write('Kan jeg få fri på fredag?')).status, 303)
  assert.match(await text(citizen, '/min/skriv'), /Kan jeg få fri på fredag\? Ikke læst endnu/)
  const page = await (await citizen.get('/min/skriv')).text()
  await citizen.post(/(\/min\/skriv\/[0-9a-f-]{36}\/slet)/.exec(page)?.[1] ?? '')
  assert.deepEqual(await sealed(), [])
})

test('it waits on I dag without a word of it, until one who works with the citizen has answered; both see the same', async () => {
  await write('Min bus er holdt op med at køre.')
  assert.match(await text(worker, '/'), /Svar citizenA/)
  assert.doesNotMatch(await text(worker, '/'), /bus/)
  assert.match(await text(worker, theirs()), /Min bus er holdt op med at køre/)
  assert.match(await text(citizen, '/min/skriv'), /Læst den .* Ikke svaret endnu/)
  const page = await (await worker.get(theirs())).text()
  const to = /action="(\/borgere\/[0-9a-f-]{36}\/beskeder\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  assert.equal((await worker.post(to, { words: ' ' })).status, 422)
  assert.equal((await worker.post(to, { words: 'Så ringer jeg i stedet.' })).status, 303)
  assert.match(await text(citizen, '/min/skriv'), /caseworker .*svarede den .*: Så ringer jeg i stedet/)
  assert.doesNotMatch(await text(worker, '/'), /Svar citizenA/)
  const late = await (await house.as('colleague')).post(to, { words: 'Og et til.' })
  assert.equal(late.status, 303)
  assert.doesNotMatch(await text(citizen, '/min/skriv'), /Og et til/)
})

test('who takes over sees it, and whoever no longer works with the citizen does not', async () => {
  const other = await house.as('otherColleague')
  assert.equal((await other.get(theirs())).status, 404)
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    await client.query(
      'insert into case_assignment (municipality_id, citizen_id, worker_id) values ($1, $2, $3)',
      [...[house.fjordby.id, house.fjordby.citizenA, house.fjordby.otherColleague]],
    )
    await client.query('update case_assignment set valid_to = today() where worker_id = $1', [
      house.fjordby.caseworker,
    ])
  })
  assert.match(await text(other, theirs()), /Min bus er holdt op med at køre/)
  assert.equal((await worker.get(theirs())).status, 404)
})

test('in the database nothing of it stands in clear, and it is in what the citizen takes along', async () => {
  for (const { words, answer } of await sealed())
    assert.doesNotMatch(`${words.toString('latin1')}${answer?.toString('latin1') ?? ''}`, /bus|ringer/)
  const file = await (await citizen.get('/min/alt/data')).text()
  assert.match(file, /Min bus er holdt op med at køre/)
  assert.match(file, /Så ringer jeg i stedet/)
})
