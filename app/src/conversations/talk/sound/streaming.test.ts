import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { onDuty } from '@lydhoer/database'
import { newSessionToken } from '../../../shared/people/sign-in/session.ts'
import { testApp, testOrigin, type TestApp } from '../../../shared/testing/testing.ts'
import { measureSound } from './measure-job.ts'
import { wavHeader } from './clip.ts'
import { usualPace } from '../../../shared/files/send/while-allowed.ts'

let house: TestApp
let server: Server

const megabyte = 1024 ** 2
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
const part = (answer: Response) => answer.headers.get('location')?.split(/[/#?]/)[2] ?? ''

before(async () => {
  house = await testApp()
  server = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await once(server, 'listening')
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await house.close()
})

/** A conversation with sound of so many bytes; 32,000 are a second. */
async function withSound(bytes: number): Promise<string> {
  const owner = await house.as('caseworker')
  const id = part(
    await owner.post('/samtaler/ny', {
      another: 'on',
      submissionId: crypto.randomUUID(),
      citizenId: house.fjordby.citizenA,
      heldOn: day(-1),
      kind: 'followUp',
      ownReflection: 'given',
      colleagues: 'given',
      givenHow: 'spoken',
      endsOn: day(30),
    }),
  )
  const form = new FormData()
  form.set('sound', new File([new Uint8Array(wavHeader(bytes)), new Uint8Array(bytes)], 'lyd.wav'))
  form.set(
    'transcript',
    new File([`WEBVTT\n\n00:00:00.000 --> 00:06:00.000\n<v B>længe om haven\n`], 'tekst.vtt'),
  )
  assert.equal((await owner.post(`/samtaler/${id}/materiale`, form)).status, 303)
  return id
}

/** The same with a passage that the colleague may hear: longer than what lies in a line, so that it is not over at once. */
async function withShare(): Promise<{ passage: string; share: string }> {
  const owner = await house.as('caseworker')
  const id = await withSound(12 * megabyte)
  for (const job of house.jobs.splice(0))
    if (job.kind === 'measureSound') await measureSound(house.services, job)
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  const submissionId = crypto.randomUUID()
  const chosen = {
    submissionId,
    fra: '1',
    til: '1',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
    withSound: 'on',
  }
  const passage = part(await owner.post(`/samtaler/${id}/stykker/nyt`, chosen))
  const page = await (await owner.get(`/stykker/${passage}`)).text()
  return { passage, share: /delinger\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '' }
}

/** Somebody listening over a real line; `restMs` is how long they rest after each piece. */
async function listen(cookie: string, path: string, restMs = 5) {
  const { port } = server.address() as AddressInfo
  const connected = once(server, 'connection') as Promise<[Socket]>
  const asked = get({ host: '127.0.0.1', port, path, headers: { cookie }, agent: false })
  const [line] = await connected
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  assert.equal(answer.statusCode, 200)
  // A line that is cut is an error to whoever listens.
  for (const one of [asked, answer]) one.on('error', () => undefined)
  const heard = { bytes: 0, ended: false }
  answer.on('data', (piece: Buffer) => {
    heard.bytes += piece.length
    answer.pause()
  })
  const closed = new Promise<void>((done) => answer.once('close', done)).then(() => (heard.ended = true))
  const over = (async () => {
    while (!heard.ended) {
      answer.resume()
      await Promise.race([wait(restMs), closed])
    }
  })()
  return {
    over,
    /** The other end: bytes that have left the program, and when it lets go. */
    line,
    bytes: () => heard.bytes,
    whole: () => answer.complete,
    /** Waits until so much has been heard. */
    async reached(bytes: number) {
      while (heard.bytes < bytes && !heard.ended) await wait(2)
    },
  }
}
type Listener = Awaited<ReturnType<typeof listen>>

const cookieOf = (who: 'caseworker' | 'colleague' | 'citizenA') =>
  newSessionToken(house.services, { municipalityId: house.fjordby.id, personId: house.fjordby[who] })

/**
 * Once `end` has been answered no more leaves the program than may pass between two askings, and the line is cut with what
 * was waiting in it. What had arrived in the listener's machine is there.
 */
async function endsWith(listener: Listener, heardFirst: number, end: () => Promise<unknown>): Promise<void> {
  await listener.reached(heardFirst)
  await end()
  const sent = listener.line.bytesWritten
  const start = performance.now()
  await new Promise<void>((done) =>
    listener.line.closed ? done() : listener.line.once('close', () => done()),
  )
  const [more, ms] = [listener.line.bytesWritten - sent, performance.now() - start]
  assert.ok(more <= usualPace.bytes + 2 * 64 * 1024, `${more} bytes were sent after the end`)
  assert.ok(ms < 3 * usualPace.ms, `it went on for ${ms} ms`)
  await listener.over
  assert.equal(listener.whole(), false)
  assert.ok(listener.bytes() <= listener.line.bytesWritten)
}

async function press(cookie: string, path: string): Promise<void> {
  const headers = { cookie, origin: testOrigin, 'sec-fetch-site': 'same-origin' }
  assert.equal((await house.app.request(path, { method: 'POST', headers })).status, 303)
}

test('whoever may still hear it hears it whole, whatever ends for others', async () => {
  const [id, other] = [await withSound(4 * megabyte), await withSound(1000)]
  const listener = await listen(await cookieOf('caseworker'), `/samtaler/${id}/lyd`, 20)
  await listener.reached(megabyte)
  await press(await cookieOf('citizenA'), `/min/samtaler/${other}/nej/ownReflection`)
  await press(await cookieOf('caseworker'), '/log-ud')
  await listener.over
  assert.equal(listener.whole(), true)
  assert.equal(listener.bytes(), 4 * megabyte + 44)
})

test('sound that is being heard ends when the citizen says no: for the worker, and on the citizen’s own phone', async () => {
  for (const [who, at, restMs] of [
    ['caseworker', 'samtaler', 5],
    ['caseworker', 'samtaler', 150],
    ['citizenA', 'min/samtaler', 5],
  ] as const) {
    const id = await withSound(24 * megabyte)
    const listener = await listen(await cookieOf(who), `/${at}/${id}/lyd`, restMs)
    const citizen = await cookieOf('citizenA')
    await endsWith(listener, megabyte, () => press(citizen, `/min/samtaler/${id}/nej/ownReflection`))
  }
})

test('a passage that is being heard ends when it is taken back', async () => {
  const { passage, share } = await withShare()
  const listener = await listen(await cookieOf('colleague'), `/stykker/${passage}/lyd`)
  const cookie = await cookieOf('caseworker')
  await endsWith(listener, megabyte, () => press(cookie, `/stykker/${passage}/delinger/${share}/slet`))
})

test('sound ends with the session in which it was asked for, and with every session', async () => {
  const id = await withSound(24 * megabyte)
  for (const where of ['/log-ud', '/log-ud/alle-steder']) {
    const cookie = await cookieOf('caseworker')
    const listener = await listen(cookie, `/samtaler/${id}/lyd`)
    const pressedIn = where === '/log-ud' ? cookie : await cookieOf('caseworker')
    await endsWith(listener, megabyte, () => press(pressedIn, where))
  }
})

test('it ends also when it was another program that made an end of it', async () => {
  const id = await withSound(24 * megabyte)
  const listener = await listen(await cookieOf('caseworker'), `/samtaler/${id}/lyd`)
  await endsWith(listener, megabyte, () =>
    onDuty(house.ownerUrl, 'setUp', (client) => client.query('delete from conversation where id = $1', [id])),
  )
})

test('a listener who has stopped taking it finds the line cut, and what lay in it gone', async () => {
  const id = await withSound(24 * megabyte)
  const listener = await listen(await cookieOf('caseworker'), `/samtaler/${id}/lyd`, 400)
  const citizen = await cookieOf('citizenA')
  await endsWith(listener, 1000, () => press(citizen, `/min/samtaler/${id}/nej/ownReflection`))
})
