import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { everyRow } from '@lydhoer/database/testing'
import { rowless } from '../../../shared/files/sweep-rowless.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../../shared/testing/testing.ts'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { storedFiles } from '../../matter/testing.ts'
import { pieceOf, sheet } from './testing.ts'

let empty: Furnished<{ meeting: string }>
let house: TestApp
let worker: Browser
let citizen: Browser
let theirs: string
let mine: string

before(async () => {
  empty = await furnished(async (first) => {
    const one = await first.as('caseworker')
    const page = `/borgere/${first.fjordby.citizenA}/moede`
    await one.post(`${page}/begynd`, { submissionId: crypto.randomUUID() })
    return { meeting: partOf(await one.post(`${page}/slut`), 4) }
  })
})
beforeEach(async () => {
  house = await empty.copy()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  theirs = `/borgere/${house.fjordby.citizenA}/moede/${empty.made.meeting}`
  mine = `/min/moede/${empty.made.meeting}`
})
afterEach(() => house.close())
after(() => empty.close())

const secret = 'taken at Havnegade 12'
function photo(
  bytes: Uint8Array<ArrayBuffer> = sheet(8, 12, pieceOf('tEXt', Buffer.from(secret))),
): FormData {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('photo', new File([bytes], 'papir.png'))
  return form
}
const textOf = async (who: Browser, address: string) => (await who.get(address)).text()
const idOn = async (who: Browser, address: string) =>
  /billeder\/([0-9a-f-]{36})"/.exec(await textOf(who, address))?.[1] ?? assert.fail('there is a photo')
const rows = (from: string) =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows: found } = await client.query<Record<string, unknown>>(`select * from lydhoer.${from}`)
    return found
  })

test('a photo stands on the page of the meeting for both, without what the phone wrote in it, and is sealed where it lies', async () => {
  await worker.post(`${theirs}/billeder`, photo())
  const id = await idOn(citizen, mine)
  for (const [who, page] of [
    [citizen, mine],
    [worker, theirs],
  ] as const) {
    const answer = await who.get(`${page}/billeder/${id}`)
    assert.equal(answer.headers.get('content-type'), 'image/png')
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(sheet(8, 12)))
    assert.match(await textOf(who, page), /Sat op af caseworker i dag\./)
  }
  const [file = ''] = await storedFiles(house.filesFolder)
  assert.ok(!file.includes('PNG') && !file.includes(secret))
  assert.deepEqual((await rowless(house.services)).strays, [], 'it belongs to a row')
})

test('nobody else sees it, nor whoever has not met the citizen', async () => {
  await citizen.post(`${mine}/billeder`, photo())
  const id = await idOn(citizen, mine)
  for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant'] as const)
    assert.equal((await (await house.as(name)).get(`${theirs}/billeder/${id}`)).status, 404, name)
  for (const name of ['teamLead', 'citizenB'] as const)
    assert.equal((await (await house.as(name)).get(`${theirs}/billeder/${id}`)).status, 403, name)
  assert.equal((await (await house.as('citizenB')).get(`${mine}/billeder/${id}`)).status, 404)
})

test('whoever put it up takes it away, and the citizen any; then it is nowhere', async () => {
  await citizen.post(`${mine}/billeder`, photo())
  const own = await idOn(citizen, mine)
  assert.doesNotMatch(await textOf(worker, theirs), /\/slet"/)
  assert.equal((await worker.post(`${theirs}/billeder/${own}/slet`)).status, 404)
  assert.equal((await citizen.post(`${mine}/billeder/${own}/slet`)).status, 303)
  await worker.post(`${theirs}/billeder`, photo())
  const workers = await idOn(citizen, mine)
  const colleague = await house.as('colleague')
  assert.equal((await colleague.post(`${theirs}/billeder/${workers}/slet`)).status, 404)
  const [before] = await rows('meeting_photo')
  assert.equal((await citizen.post(`${mine}/billeder/${workers}/slet`)).status, 303)
  assert.equal((await citizen.post(`${mine}/billeder/${workers}/slet`)).status, 303, 'once more')
  assert.deepEqual(await storedFiles(house.filesFolder), [])
  const { object_id: object, file_key_sealed: key } = before as { object_id: string; file_key_sealed: Buffer }
  const everything = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  for (const left of [object, key.toString('hex'), key.toString('base64')])
    assert.ok(!everything.some((row) => row.includes(left)), left)
})

test('it is put up while they meet too, and sent twice it is up once', async () => {
  const page = `/borgere/${house.fjordby.citizenA}/moede`
  await worker.post(`${page}/begynd`, { submissionId: crypto.randomUUID() })
  const address = /\/min\/moede\/[0-9a-f-]{36}\/billeder/.exec(await textOf(citizen, '/min/moede'))?.[0] ?? ''
  const form = photo()
  await citizen.post(address, form)
  await citizen.post(address, form)
  for (const [who, at] of [
    [citizen, '/min/moede'],
    [worker, page],
  ] as const)
    assert.equal((await textOf(who, at)).split('<img').length - 1, 1)
  assert.equal((await storedFiles(house.filesFolder)).length, 1)
})

test('a meeting that has not begun has no paper', async () => {
  const agenda = `/borgere/${house.fjordby.citizenA}/dagsorden`
  await worker.post(`${agenda}/moeder`, { submissionId: crypto.randomUUID(), day: day(5), clock: '10:00' })
  const [planned] = await rows('citizen_meeting where begun_at is null')
  assert.equal((await citizen.post(`/min/moede/${String(planned?.['id'])}/billeder`, photo())).status, 404)
})

const refusals: readonly [what: string, form: () => FormData, why: RegExp][] = [
  ['no file', () => new FormData(), /Vælg et billede/],
  ['an empty file', () => photo(new Uint8Array()), /Filen er tom/],
  ['a text called .jpg', () => photo(new Uint8Array(Buffer.from('hej'))), /ikke et billede, der kan vises/],
  ['half a photo', () => photo(sheet().slice(0, 40)), /Billedet er ikke helt/],
  [
    'a photo in HEIC',
    () => photo(new Uint8Array(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))),
    /HEIC[^]*Gem det som JPEG/,
  ],
  ['a photo that is too large', () => photo(new Uint8Array(15.5 * 1024 ** 2)), /mere end 15 MB/],
]
for (const [what, form, why] of refusals)
  test(`${what} is told in a sentence, and nothing of it is kept`, async () => {
    const answer = await citizen.post(`${mine}/billeder`, form())
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), why)
    assert.deepEqual(await storedFiles(house.filesFolder), [])
    assert.equal((await rows('meeting_photo')).length, 0)
  })

test('it stands in what the citizen takes out, and goes with the key of their matter', async () => {
  await worker.post(`${theirs}/billeder`, photo())
  assert.match(await textOf(citizen, '/min/alt/data'), /billede af jeres papir/)
  await onDuty(house.ownerUrl, 'setUp', (client) => client.query('delete from citizen_key'))
  assert.equal((await rows('meeting_photo')).length, 0)
})
