// A whole house that keeps its sound in a bucket: what people meet when the bucket is away, slow, or their sound is taken back.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { after, test } from 'node:test'
import { appUrlFrom } from '@lydhoer/database'
import { fixture } from '@lydhoer/sound/testing'
import { scene as register } from '../../../conversations/register/scene.ts'
import { faultLine } from '../../../fault-line.ts'
import { places } from '../../../places.ts'
import { startJobs } from '../../later/start-jobs.ts'
import { testApp } from '../../testing/testing.ts'
import { sweepErased } from '../sweep-erased.ts'
import { openStore, type S3Settings } from './index.ts'
import { hasSwift, startSwift, swiftIsLeftOut, type Swift } from './testing-swift.ts'

if (hasSwift()) await promises(await startSwift())
else test('a house with a real object store is left out', (t) => t.diagnostic(swiftIsLeftOut))

async function promises(swift: Swift): Promise<void> {
  const house = await testApp()
  const { services } = house
  const told: string[] = []
  services.report = (what, error) => void told.push(faultLine(what, error))
  const { conversation = '' } = (await register.make?.(house, {})) ?? {}
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker }
  await useBucket(swift.settings)
  after(async () => {
    await house.close()
    await swift.stop()
  })

  async function useBucket(settings: S3Settings): Promise<void> {
    services.storeSettings = { kind: 's3', ...settings }
    services.store = await openStore(services.storeSettings)
  }

  async function upload(): Promise<Response> {
    const form = new FormData()
    form.set('sound', new File([new Uint8Array(await fixture('speech.wav'))], 'lyd.wav'))
    return (await house.as('caseworker')).post(`/samtaler/${conversation}/materiale`, form)
  }

  const state = () =>
    services.database.as(
      me,
      async (sql) => (await sql.selectFrom('recording').select('state').executeTakeFirst())?.state,
    )

  test('while the bucket is away an upload is told to try again; nothing is kept by half, and later it goes', async () => {
    await swift.goAway()
    const answer = await upload()
    assert.equal(answer.status, 503)
    assert.match(await answer.text(), /Det sted, hvor lyd og filer ligger, svarer ikke lige nu/)
    assert.match(
      told.splice(0).join(),
      /^files: The object store at http:\S+ does not answer; see that it runs/,
    )
    assert.equal(await state(), undefined)
    await swift.comeBack()
    assert.equal((await upload()).status, 303)
    assert.equal(await state(), 'measuring')
  })

  test('sound is measured when the bucket is back: it is not called damaged, and who looks after it reads why', async () => {
    await swift.goAway()
    const all = places.flatMap((place) => place.jobs ?? [])
    const jobs = await startJobs(appUrlFrom(house.ownerUrl), services, all)
    try {
      await until(() => Promise.resolve(told.length > 0), 'a try has failed')
      assert.match(told.splice(0).join(), /^measureSound: The object store at http:\S+ does not answer/)
      assert.equal(await state(), 'measuring')
      await swift.comeBack()
      await until(async () => (await state()) === 'ready', 'measured')
      assert.equal(await swift.files(), 2, 'the sound and its listening copy')
    } finally {
      await jobs.stop()
    }
  })

  test('a bucket that takes a second for each answer holds up nobody else', async (t) => {
    const slow = await slowly(swift.settings, 1000)
    t.after(slow.stop)
    await useBucket(slow.settings)
    const listen = async () =>
      (await (await house.as('caseworker')).get(`/samtaler/${conversation}/lyd`)).text()
    let going = true
    const all = Promise.all(Array.from({ length: 10 }, listen))
      .then(upload)
      .finally(() => (going = false))
    const took: number[] = []
    while (going) {
      const asked = performance.now()
      assert.equal((await house.app.request('/sundhed')).status, 200)
      took.push(performance.now() - asked)
      await new Promise((later) => setTimeout(later, 10))
    }
    await all
    await useBucket(swift.settings)
    took.sort((one, other) => one - other)
    const p99 = took[Math.floor(took.length * 0.99)] ?? NaN
    t.diagnostic(`/sundhed meanwhile: p99 ${p99.toFixed(1)} ms of ${took.length}`)
    assert.ok(took.length > 50 && p99 < 50, `p99 ${p99} ms of ${took.length}`)
  })

  test('a citizen can take it back while the bucket is away; then of sound and copy nothing lies there any more', async () => {
    told.length = 0
    assert.ok((await swift.files()) >= 1)
    await swift.goAway()
    const answer = await (await house.as('citizenA')).post(`/min/samtaler/${conversation}/nej/ownReflection`)
    assert.equal(answer.status, 303)
    assert.match(told.join(), /^files left after erasing: The object store at http:\S+ does not answer/)
    await swift.comeBack()
    await sweepErased(services, null)
    assert.equal(await swift.files(), 0)
  })
}

async function until(wanted: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await wanted()); tries++) {
    assert.ok(tries < 400, what)
    await new Promise((soon) => setTimeout(soon, 100))
  }
}

/** The same bucket behind a line on which every answer comes so much later. */
async function slowly(settings: S3Settings, ms: number): Promise<{ settings: S3Settings; stop: () => void }> {
  const { port, hostname } = new URL(settings.endpoint)
  const open = new Set<Socket>()
  const line = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => undefined).on('close', () => (near.destroy(), far.destroy()))
    }
    near.pipe(far)
    far.pipe(later(ms)).pipe(near)
  }).listen(0, hostname)
  await once(line, 'listening')
  // A request is signed for the address it goes to, port and all; Swift takes what the line says.
  const endpoint = `http://${hostname}:${(line.address() as AddressInfo).port}`
  const stop = () => {
    line.close()
    for (const end of open) end.destroy()
  }
  return { settings: { ...settings, endpoint }, stop }
}

const later = (ms: number) =>
  new Transform({ transform: (piece, _, done) => void setTimeout(() => done(null, piece), ms) })
