import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request as ask, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { serve } from '@hono/node-server'
import { places } from './places.ts'
import { newSessionToken } from './shared/people/sign-in/session.ts'
import { whoMay } from './shared/testing/who-may.ts'
import { addressOf, makeScenes, scenes, type Made } from './shared/testing/scene.ts'
import { furnished, testOrigin, type Furnished, type TestApp } from './shared/testing/testing.ts'

// Sixty-four megabytes to every form, over a real connection: nobody's memory holds them.
const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let server: Server
const cookies = new Map<string, string>()
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
  server = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await once(server, 'listening')
  const { id: municipalityId, ...people } = house.fjordby
  for (const asker of new Set(asked.map(({ asker }) => asker)))
    cookies.set(asker, await newSessionToken(house.services, { municipalityId, personId: people[asker] }))
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await house.close()
  await scene.close()
})

// Made once, so that what is held by whoever sends is no part of what is measured.
const megabyte = Buffer.alloc(1024 ** 2, 'a')
const first = Buffer.concat([Buffer.from('x='), megabyte.subarray(2)])
const sent = 64
const asked = places
  .flatMap(({ routes }) => routes)
  .filter(({ method }) => method === 'POST')
  .map((route) => ({
    route,
    name: `${route.method} ${route.path}`,
    countsItsBody: 'countsItsBody' in route && route.countsItsBody === true,
  }))
  // Whoever may not send there is told so before a body is read; others are told of its size whoever they are.
  .map((one) => ({ ...one, asker: (one.countsItsBody && whoMay(one.route)) || ('caseworker' as const) }))

// What is let go of and not collected yet is held by nobody; with hundreds of forms it would be more than what is looked for.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Sends until an answer comes. */
async function send(path: string, cookie: string, headers: Record<string, string | number>) {
  const { port } = server.address() as AddressInfo
  const from = { cookie, origin: testOrigin, 'sec-fetch-site': 'same-origin' }
  const sending = ask({
    ...{ port, path, host: '127.0.0.1', method: 'POST' },
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...from, ...headers },
  })
  // Whoever stops listening ends the line; the answer was there before.
  sending.on('error', () => undefined)
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>
  let open = true
  const stopped = once(sending, 'close').then(() => (open = false))
  void answered.then(() => (open = false)).catch(() => undefined)
  for (let n = 0; n < sent && open; n++)
    if (!sending.write(n === 0 ? first : megabyte))
      await Promise.race([once(sending, 'drain'), answered, stopped])
  sending.end()
  const [answer] = await answered
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(piece as Buffer)
  sending.destroy()
  return { status: answer.statusCode, text: Buffer.concat(pieces).toString() }
}

/** What a route that counts its own body says to a form that is not the one it reads. */
const saysItself = 422

for (const [words, headers] of [
  ['whose length is not told', { 'transfer-encoding': 'chunked' }],
  ['whose length is told', { 'content-length': sent * 1024 ** 2 }],
] as const)
  test(`${sent} MB ${words} are refused by every form, with the reason`, async (t) => {
    const before = process.memoryUsage().rss
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 20)
    for (const [at, { route, name, countsItsBody, asker }] of asked.entries()) {
      if (at % 40 === 0) collect()
      await t.test(name, async () => {
        const { status, text } = await send(
          addressOf(route.path, all, scene.made),
          cookies.get(asker) ?? '',
          headers,
        )
        if (countsItsBody) return assert.ok(status === saysItself || status === 404, `${status}`)
        assert.equal(status, 413)
        assert.match(text, /højst fylde 1 MB/)
      })
    }
    clearInterval(watch)
    // Many times 64 MB have been sent.
    assert.ok(most < 128 * 1024 ** 2, `${Math.round(most / 1024 ** 2)} MB more`)
  })

test('a form that is refused for its size has done nothing', async () => {
  const owner = await house.as('caseworker')
  assert.equal((await owner.get(`/samtaler/${scene.made['conversation']}`)).status, 200)
  assert.equal((await owner.get(`/stykker/${scene.made['passage']}`)).status, 200)
})
