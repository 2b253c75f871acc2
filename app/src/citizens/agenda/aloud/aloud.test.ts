import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { everyRow } from '@lydhoer/database/testing'
import { fixture } from '@lydhoer/sound/testing'
import { rowless } from '../../../shared/files/sweep-rowless.ts'
import { newSessionToken } from '../../../shared/people/sign-in/session.ts'
import {
  furnished,
  testOrigin,
  type Browser,
  type Furnished,
  type TestApp,
} from '../../../shared/testing/testing.ts'
import { told } from '../../../shared/testing/told.ts'
import { storedFiles } from '../../matter/testing.ts'
import { mainOf, sent, textOf } from '../testing.ts'

const speech = await fixture('stereo-44100.m4a')
let empty: Furnished<null>
let house: TestApp
let worker: Browser
let citizen: Browser
let agenda: string
const mine = '/min/dagsorden'

before(async () => {
  empty = await furnished(() => Promise.resolve(null))
})
beforeEach(async () => {
  house = await empty.copy()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  agenda = `/borgere/${house.fjordby.citizenA}/dagsorden`
})
afterEach(() => house.close())
after(() => empty.close())

function aloud(bytes: Uint8Array, name = 'lyd.m4a'): FormData {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('sound', new File([new Uint8Array(bytes)], name))
  return form
}
const says = (bytes: Uint8Array = speech) => citizen.post(`${mine}/lyd`, aloud(bytes))
const lineId = async () => /sagt\/([0-9a-f-]{36})/.exec(await mainOf(citizen, mine))?.[1] ?? assert.fail()
const rows = (from: string) =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows: found } = await client.query<Record<string, unknown>>(`select * from lydhoer.${from}`)
    return found
  })
const sound = async (who: Browser, address: string, headers = {}) => {
  const answer = await who.get(address, headers)
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}
async function yes(): Promise<Response> {
  const page = await mainOf(citizen, mine)
  const worded =
    / name="worded" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('there are words to say yes to')
  return citizen.post(`${mine}/sagt/${await lineId()}/ja`, { worded })
}

test('what is said aloud is heard by the citizen and those who work with them, and by nobody else', async () => {
  await says()
  const id = await lineId()
  const heard = await sound(citizen, `${mine}/sagt/${id}/lyd`)
  assert.equal(heard.answer.headers.get('content-type'), 'audio/mp4')
  assert.deepEqual(heard.bytes, speech)
  const part = await sound(worker, `${agenda}/sagt/${id}/lyd`, { range: 'bytes=10-19' })
  assert.equal(part.answer.status, 206)
  assert.deepEqual(part.bytes, speech.subarray(10, 20))
  for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant'] as const)
    assert.equal((await (await house.as(name)).get(`${agenda}/sagt/${id}/lyd`)).status, 404, name)
  for (const name of ['teamLead', 'coordinator', 'citizenB'] as const)
    assert.equal((await (await house.as(name)).get(`${agenda}/sagt/${id}/lyd`)).status, 403, name)
  assert.equal((await (await house.as('citizenB')).get(`${mine}/sagt/${id}/lyd`)).status, 404)
})

test('that a worker has heard it, the citizen can read; that they saw the page is another line', async () => {
  await says()
  const heardBy = async () => (await rows('access_log')).map(({ what }) => what).sort()
  await worker.get(agenda)
  assert.deepEqual(await heardBy(), ['sawAgenda'])
  await sound(worker, `${agenda}/sagt/${await lineId()}/lyd`)
  assert.deepEqual(await heardBy(), ['heardAgenda', 'sawAgenda'])
})

test('it stands on the agenda as said aloud, with how long it lasts, and the sound is sealed where it lies', async () => {
  await says()
  for (const page of [await mainOf(citizen, mine), await mainOf(worker, agenda)]) {
    assert.match(page, /Sagt med stemmen, 0:03/)
    assert.match(page, /<audio controls[^>]*preload="none"/)
  }
  const [file = '', ...more] = await storedFiles(house.filesFolder)
  assert.equal(more.length, 0)
  assert.ok(!file.includes(speech.subarray(100, 132).toString('latin1')))
  assert.deepEqual((await rowless(house.services)).strays, [], 'it belongs to a row')
})

test('a worker writes it down with the citizen, and it is the line only when the citizen has said yes; then the sound is nowhere', async () => {
  await says()
  const id = await lineId()
  const [before] = await rows('agenda_sound')
  assert.ok(before)
  await worker.post(`${agenda}/sagt/${id}/ord`, { words: 'Kan jeg blive på systuen?' })
  for (const page of [await textOf(citizen, mine), await textOf(worker, agenda)]) {
    assert.match(page, /Sagt med stemmen/)
    assert.match(page, /En fra kommunen skrev det sådan: “ ?Kan jeg blive på systuen\? ?”/)
  }
  // The worker's alone does not count: there is no such press for them.
  assert.equal((await worker.post(`${mine}/sagt/${id}/ja`, { worded: new Date().toISOString() })).status, 403)
  assert.equal((await rows('agenda_sound')).length, 1)
  assert.match(await textOf(citizen, mine), /Så står ordene på listen, og lyden er slettet/)
  assert.deepEqual(await told(citizen, await yes()), ['Ordene står på listen. Lyden er slettet.'])
  for (const page of [await textOf(citizen, mine), await textOf(worker, agenda)]) {
    assert.match(page, /“ ?Kan jeg blive på systuen\? ?”/)
    assert.match(page, /Skrevet ned af en fra kommunen\./)
    assert.doesNotMatch(page, /Sagt med stemmen/)
  }
  await nowhere(before)
  assert.equal((await citizen.get(`${mine}/sagt/${id}/lyd`)).status, 404)
})

/** Neither the row, its key nor its file is left, in any table and in the store. */
async function nowhere(before: Record<string, unknown>): Promise<void> {
  assert.deepEqual(await storedFiles(house.filesFolder), [])
  const { object_id: object, file_key_sealed: key } = before as { object_id: string; file_key_sealed: Buffer }
  const everything = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  for (const left of [object, key.toString('hex'), key.toString('base64')])
    assert.ok(!everything.some((row) => row.includes(left)), left)
}

test('the citizen puts it into words alone, and staff do not write over that', async () => {
  await says()
  const id = await lineId()
  const address = `${agenda}/sagt/${id}/ord`
  await citizen.post(`${mine}/linjer/${id}`, { words: 'Jeg vil sy', helpedBy: 'relative' })
  assert.match(await textOf(citizen, mine), /Du skrev det sådan: “ ?Jeg vil sy ?”/)
  assert.match(await textOf(worker, agenda), /Borgeren skrev det sådan: “ ?Jeg vil sy ?”/)
  assert.doesNotMatch(await mainOf(worker, address), /<textarea/)
  assert.equal((await worker.post(address, { words: 'Noget andet' })).status, 409)
  await yes()
  assert.match(
    await textOf(worker, agenda),
    /“ ?Jeg vil sy ?”[^]*Skrevet med hjælp fra en i familien eller en ven/,
  )
})

test('words that the citizen has not seen are not said yes to', async () => {
  await says()
  const address = `${agenda}/sagt/${await lineId()}/ord`
  await worker.post(address, { words: 'Det første' })
  const worded = / name="worded" value="([^"]+)"/.exec(await mainOf(citizen, mine))?.[1] ?? ''
  await worker.post(address, { words: 'Det andet' })
  const answer = await citizen.post(`${mine}/sagt/${await lineId()}/ja`, { worded })
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /Ordene er ændret, siden du så dem/)
  assert.equal((await rows('agenda_sound')).length, 1)
})

test('taken back, nothing of it is left: no line, no sound, no key', async () => {
  await says()
  const [before] = await rows('agenda_sound')
  assert.ok(before)
  await citizen.post(`${mine}/linjer/${await lineId()}/slet`)
  assert.equal((await rows('agenda_line')).length, 0)
  await nowhere(before)
})

test('sent twice, also after it has become words, it stands once and lies once', async () => {
  const form = aloud(speech)
  await citizen.post(`${mine}/lyd`, form)
  await citizen.post(`${mine}/lyd`, form)
  assert.equal((await storedFiles(house.filesFolder)).length, 1)
  await citizen.post(`${mine}/linjer/${await lineId()}`, sent({ words: 'Det her' }))
  await yes()
  await citizen.post(`${mine}/lyd`, form)
  assert.equal((await rows('agenda_line')).length, 1)
  assert.deepEqual(await storedFiles(house.filesFolder), [])
})

/** A wav file of silence. */
function silence(seconds: number): Buffer {
  const rate = 8000
  const data = Buffer.alloc(seconds * rate * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const refusals: readonly [what: string, form: () => FormData, says: RegExp][] = [
  ['no file', () => new FormData(), /Vælg en optagelse/],
  ['an empty file', () => aloud(Buffer.alloc(0)), /Lydfilen er tom/],
  ['a picture called .mp3', () => aloud(png, 'lyd.mp3'), /ikke en lydfil/],
  [
    'a sound that is broken',
    () => aloud(Buffer.concat([speech.subarray(0, 60), Buffer.alloc(4000, 7)])),
    /Filen er i stykker/,
  ],
  ['sound that lasts too long', () => aloud(silence(6 * 60), 'lyd.wav'), /længere end 5 minutter/],
]
for (const [what, form, why] of refusals)
  test(`${what} is told in a sentence, and nothing of it is kept`, async () => {
    const answer = await citizen.post(`${mine}/lyd`, form())
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), why)
    assert.deepEqual(await storedFiles(house.filesFolder), [])
    assert.equal((await rows('agenda_line')).length, 0)
  })

test('an upload that breaks off leaves nothing', async () => {
  const whole = new Response(aloud(speech))
  const { fjordby, services } = house
  const cookie = await newSessionToken(services, { municipalityId: fjordby.id, personId: fjordby.citizenA })
  const answer = await house.app.request(`${mine}/lyd`, {
    method: 'POST',
    headers: {
      ...{ cookie, origin: testOrigin, 'sec-fetch-site': 'same-origin' },
      'content-type': whole.headers.get('content-type') ?? '',
    },
    body: new Uint8Array(await whole.arrayBuffer()).subarray(0, 9000),
  })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Forbindelsen blev afbrudt/)
  assert.deepEqual(await storedFiles(house.filesFolder), [])
  assert.equal((await rows('agenda_line')).length, 0)
})
