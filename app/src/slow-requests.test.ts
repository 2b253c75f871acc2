import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { Agent, request, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { after, test } from 'node:test'
import { serve as listen } from '@hono/node-server'
import { fixture } from '@lydhoer/sound/testing'
import { scene as register } from './conversations/register/scene.ts'
import { testApp, testOrigin } from './shared/testing/testing.ts'
import { newSessionToken } from './shared/people/sign-in/session.ts'
import { cutSlowBodies, patience } from './slow-requests.ts'

const house = await testApp()
const { conversation } = (await register.make?.(house, {})) ?? {}
let beingAnswered = 0
const server = listen({
  fetch: async (asked, env) => {
    beingAnswered++
    return await Promise.resolve(house.app.fetch(asked, env)).finally(() => beingAnswered--)
  },
  port: 0,
  hostname: '127.0.0.1',
  serverOptions: { ...patience, headersTimeout: 1000, connectionsCheckingInterval: 100 },
}) as Server
cutSlowBodies(server, { grace: 500, bytesPerSecond: 10_000, every: 50 })
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const cookie = await newSessionToken(house.services, {
  municipalityId: house.fjordby.id,
  personId: house.fjordby.caseworker,
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await house.close()
})

const head = (path: string, length: number, type: string) =>
  `POST ${path} HTTP/1.1\r\nhost: localhost:3000\r\norigin: ${testOrigin}\r\nsec-fetch-site: same-origin\r\n` +
  `cookie: ${cookie}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`

/** Somebody who sends a byte now and then; how long until the connection was cut, in milliseconds. */
async function dripping(path: string, type = 'application/x-www-form-urlencoded'): Promise<number> {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(head(path, 1_000_000, type))
  const began = performance.now()
  const drip = setInterval(() => socket.write('a'), 20)
  await new Promise((closed) => socket.once('close', closed))
  clearInterval(drip)
  return performance.now() - began
}

test('those who send a byte at a time are cut, each of them in bounded time, and everybody else is answered meanwhile', async () => {
  const slow = Array.from({ length: 50 }, (_, n) =>
    n % 2
      ? dripping('/samtaler/ny')
      : dripping(`/samtaler/${conversation}/materiale`, 'multipart/form-data; boundary=x'),
  )
  const times: number[] = []
  for (let asked = 0; asked < 20; asked++) {
    const began = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}/log-ind`)
    assert.equal(answer.status, 200)
    await answer.text()
    times.push(performance.now() - began)
  }
  for (const lasted of await Promise.all(slow)) assert.ok(lasted < 5000, `${lasted.toFixed(0)} ms`)
  assert.ok(Math.max(...times) < 2000, `the slowest answer took ${Math.max(...times).toFixed(0)} ms`)
  for (let waited = 0; beingAnswered > 0 && waited < 5000; waited += 50) await wait(50)
  assert.equal(beingAnswered, 0, 'nothing still waits for those who are gone')
  assert.deepEqual(await readdir(house.filesFolder), [], 'nothing half is left')
})

test('whoever connects and does not say what they want is cut', async () => {
  const began = performance.now()
  const still = ['', 'GET /log-ind HTTP/1.1\r\nhost: '].map((begun) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.resume()
    socket.write(begun)
    return new Promise((closed) => socket.once('close', closed))
  })
  await Promise.all(still)
  assert.ok(performance.now() - began < 5000)
})

test('a large file on a line that is slow but comes is taken in', async () => {
  const form = new FormData()
  const sound = await fixture('speech.wav')
  form.set('sound', new File([new Uint8Array(sound)], 'lyd.wav'))
  const encoded = new Request('http://x', { method: 'POST', body: form })
  const type = encoded.headers.get('content-type') ?? ''
  const body = Buffer.from(await encoded.arrayBuffer())
  const socket = connect(port, '127.0.0.1')
  socket.write(head(`/samtaler/${conversation}/materiale`, body.length, type))
  const piece = Math.ceil(body.length / 20)
  for (let from = 0; from < body.length; from += piece) {
    socket.write(body.subarray(from, from + piece))
    await wait(60)
  }
  const [answer] = (await once(socket, 'data')) as [Buffer]
  assert.match(answer.toString(), /^HTTP\/1\.1 303 /)
  socket.destroy()
})

test('two hundred connections at once, kept open and used again and again, are all answered', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const ask = () =>
    new Promise<number>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/log-ind', agent }, (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      })
        .once('error', reject)
        .end()
    })
  for (let round = 0; round < 5; round++) {
    const statuses = await Promise.all(Array.from({ length: 200 }, ask))
    assert.deepEqual([...new Set(statuses)], [200])
  }
  agent.destroy()
})

test('a connection that a proxy keeps for a minute or two is still there when the proxy uses it again', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/log-ind`)
  await answer.text()
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? []
  assert.ok(Number(seconds) > 120, `${answer.headers.get('keep-alive')}`)
})
