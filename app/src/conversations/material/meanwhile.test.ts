import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { onDuty, type Database } from '@lydhoer/database'
import { fixturePath } from '@lydhoer/sound/testing'
import { newSessionToken } from '../../shared/people/sign-in/session.ts'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, testOrigin, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { measureSound } from '../talk/sound/measure-job.ts'

let house: TestApp
let owner: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  citizen = await house.as('citizenA')
})
after(() => house.close())

async function conversation(): Promise<string> {
  return partOf(
    await owner.post('/samtaler/ny', {
      another: 'on',
      ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-1) },
      ...{ kind: 'followUp', ownReflection: 'given', givenHow: 'spoken', endsOn: day(30) },
    }),
    2,
  )
}

const files = () => readdir(house.filesFolder)
const me = () => ({ municipalityId: house.fjordby.id, personId: house.fjordby.caseworker })

/** An upload without end: sound comes in until somebody stops it. */
async function endlessUpload(id: string, cookie: string) {
  const state = { sent: 0, stopped: false }
  const start = '--b\r\nContent-Disposition: form-data; name="sound"; filename="l.wav"\r\n\r\n'
  const head = (await readFile(fixturePath('speech.wav'))).subarray(0, 44)
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.concat([Buffer.from(start), head])),
    async pull(controller) {
      await wait(20)
      if (state.stopped) return controller.close()
      controller.enqueue(new Uint8Array(64 * 1024))
      state.sent += 64 * 1024
    },
  })
  const headers = { cookie, origin: testOrigin, 'sec-fetch-site': 'same-origin' }
  const answer = house.app.request(`/samtaler/${id}/materiale`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' },
    body,
    duplex: 'half',
  } as RequestInit)
  return { state, answer: Promise.resolve(answer) }
}

for (const [what, ends] of [
  ['the citizen says no', (id: string) => citizen.post(`/min/samtaler/${id}/nej/ownReflection`)],
  [
    'whoever brings it signs out everywhere',
    async () => (await house.as('caseworker')).post('/log-ud/alle-steder'),
  ],
] as const)
  test(`sound that is coming in is not taken further when ${what}, and nothing of it is left`, async () => {
    owner = await house.as('caseworker')
    const id = await conversation()
    const { state, answer } = await endlessUpload(id, await newSessionToken(house.services, me()))
    while (state.sent < 1e6) await wait(20)
    assert.match((await files()).join(), /\.part/, 'it is being stored')
    assert.equal((await ends(id)).status, 303)
    const after = state.sent
    const told = await Promise.race([answer, wait(10_000)])
    state.stopped = true
    assert.equal(told?.status, 404)
    assert.ok(state.sent - after < 8e6)
    assert.deepEqual(await files(), [])
  })

test('a listening copy that is stored after its recording has gone does not stay', async () => {
  owner = await house.as('caseworker')
  const id = await conversation()
  const form = new FormData()
  form.set('sound', new File([await readFile(fixturePath('speech.wav'))], 'l.wav'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  const job = house.jobs.findLast((one) => one.kind === 'measureSound')
  assert.ok(job?.kind === 'measureSound')
  let asked = 0
  const database: Database = {
    ...house.services.database,
    async as(who, work) {
      // The copy has just been stored; the recording went before, and its files were swept while the copy was on its way.
      if (++asked === 2) {
        assert.equal((await files()).length, 2)
        await onDuty(house.ownerUrl, 'setUp', async (client) => {
          await client.query('delete from conversation where id = $1', [id])
          await client.query('delete from erased_object')
        })
      }
      return house.services.database.as(who, work)
    },
  }
  await measureSound({ ...house.services, database }, job)
  assert.equal(asked, 2)
  assert.deepEqual(await files(), [])
})
