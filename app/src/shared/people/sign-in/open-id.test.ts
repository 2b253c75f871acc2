import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import Provider from 'oidc-provider'
import { makeApp } from '../../../app.ts'
import { testApp, testOrigin, type TestApp } from '../../testing/testing.ts'
import { openIdProvider } from './open-id.ts'

/** A real identity provider on this machine; `directory` is what it knows of people. */
let server: Server
let issuer: string
let house: TestApp
const directory = new Map<string, Record<string, unknown>>()

before(async () => {
  house = await testApp()
  const holder: { provider?: Provider } = {}
  const { createServer } = await import('node:http')
  server = createServer((request, response) => void holder.provider?.callback()(request, response)).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  holder.provider = new Provider(issuer, {
    clients: [
      { client_id: 'lydhoer', client_secret: 'hemmelig', redirect_uris: [`${testOrigin}/log-ind/retur`] },
    ],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'municipality_id', 'department_id'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...directory.get(id) }) }),
    cookies: { keys: ['only for tests'] },
  })
  const config = {
    ...house.services.config,
    openId: {
      issuer,
      clientId: 'lydhoer',
      clientSecret: 'hemmelig',
      rolesClaim: 'roles',
      municipalityClaim: 'municipality_id',
    },
  }
  house.services.config = config
  house.services.openId = openIdProvider(config)
  house.app = makeApp(house.services)
})
after(async () => {
  server.close()
  server.closeAllConnections()
  await house.close()
})

/** A browser that keeps cookies for each host and follows where it is sent. */
function browser() {
  const jars = new Map<string, Map<string, string>>()
  async function send(url: URL, init: RequestInit = {}): Promise<Response> {
    const jar = jars.get(url.host) ?? new Map<string, string>()
    jars.set(url.host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = { ...init, redirect: 'manual' as const, headers: { ...init.headers, cookie } }
    const answer =
      url.origin === testOrigin ? await house.app.request(url.href, request) : await fetch(url, request)
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  async function follow(answer: Response, from: URL): Promise<{ answer: Response; at: URL }> {
    let at = from
    let now = answer
    for (let step = 0; step < 12; step++) {
      const next = now.headers.get('location')
      if (!next) break
      at = new URL(next, at)
      if (at.origin === testOrigin && at.pathname !== '/log-ind/retur') break
      now = await send(at)
    }
    return { answer: now, at }
  }
  return { jars, send, follow }
}

/** Goes through the provider's own pages, as a person would. */
async function signInAs(subject: string, one = browser()) {
  const start = new URL(`${testOrigin}/log-ind/kommune?til=/samtaler`)
  let { answer, at } = await one.follow(await one.send(start), start)
  for (let page = 0; page < 3 && at.pathname.startsWith('/interaction'); page++) {
    const html = await answer.text()
    const prompt = /name="prompt" value="([a-z]+)"/.exec(html)?.[1] ?? ''
    const body = new URLSearchParams({ prompt, login: subject, password: 'x' })
    const sent = await one.send(at, { method: 'POST', body })
    ;({ answer, at } = await one.follow(sent, at))
  }
  return { one, answer, at }
}

const staff = (roles: string[], name = 'Nanna Prøve') => ({
  name,
  roles,
  municipality_id: house.fjordby.id,
  department_id: house.fjordby.work,
})

test('somebody whose municipality is not here is not let in, and is told so', async () => {
  directory.set('stranger', { ...staff(['caseworker']), municipality_id: crypto.randomUUID() })
  const { answer } = await signInAs('stranger')
  assert.equal(answer.status, 403)
  assert.match(await answer.text(), /ikke oprettet i Lydhør/)
})

test('a department that is not here is told, and nobody is let in', async () => {
  for (const department_id of [crypto.randomUUID(), 'Ungeteamet']) {
    directory.set('moved', { ...staff(['caseworker']), department_id })
    const { answer } = await signInAs('moved')
    assert.equal(answer.status, 403)
    assert.match(await answer.text(), /en afdeling, som ikke er oprettet/)
  }
})

test('roles of another shape than a list of words make nobody a worker, and nobody a citizen', async () => {
  for (const roles of [
    'caseworker',
    'caseworker,teamLead',
    { caseworker: true },
    7,
    ['caseworker', 7],
    null,
  ]) {
    directory.set('odd', { ...staff([]), roles })
    const { answer, one } = await signInAs('odd')
    assert.equal(answer.status, 403, JSON.stringify(roles))
    assert.match(await answer.text(), /roller på en måde, som Lydhør ikke kan læse/)
    assert.equal((await one.send(new URL(`${testOrigin}/`))).status, 303, 'not signed in')
  }
  directory.set('odd', staff(['caseworker']))
  assert.equal((await signInAs('odd')).answer.status, 303)
})

test('coming back with another state than one left with signs nobody in', async () => {
  const one = browser()
  await one.send(new URL(`${testOrigin}/log-ind/kommune`))
  const answer = await one.send(
    new URL(`${testOrigin}/log-ind/retur?code=x&state=somebody-elses&iss=${issuer}`),
  )
  assert.equal(answer.status, 503)
  assert.equal(one.jars.get('localhost:3000')?.has('__Host-lydhoer'), false)
})

test('coming back without having left is refused in words', async () => {
  const answer = await browser().send(new URL(`${testOrigin}/log-ind/retur?code=x&state=y`))
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /Begynd forfra/)
})

test('a worker signs in through the whole code flow and holds the roles that the claims name', async () => {
  directory.set('nanna', staff(['caseworker']))
  const { one, at } = await signInAs('nanna')
  assert.equal(at.pathname, '/samtaler')
  const page = await one.send(new URL(`${testOrigin}/samtaler`))
  assert.equal(page.status, 200)
  assert.match(await page.text(), /Nanna Prøve · Job og vej/)
})

test('roles that the claims no longer name are gone at the next sign-in', async () => {
  directory.set('nanna', staff(['teamLead']))
  const { one } = await signInAs('nanna')
  assert.equal((await one.send(new URL(`${testOrigin}/samtaler`))).status, 403)
})

test('whoever has left is not let in, their roles are over, and so are their open sessions', async () => {
  directory.set('nanna', staff(['caseworker']))
  const { one: before } = await signInAs('nanna')
  assert.equal((await before.send(new URL(`${testOrigin}/samtaler`))).status, 200)
  for (const roles of [[], ['doorman'], undefined]) {
    directory.set('nanna', { ...staff([]), roles })
    const { answer } = await signInAs('nanna')
    assert.equal(answer.status, 403)
    assert.match(await answer.text(), /siger ikke, hvad du arbejder med/)
    assert.equal((await before.send(new URL(`${testOrigin}/samtaler`))).status, 303)
  }
  const held = await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query(
      `select from person_role r join person_identity i on i.person_id = r.person_id
       where i.subject = 'nanna' and (r.valid_to is null or r.valid_to > today())`,
    )
    return rows.length
  })
  assert.equal(held, 0)
  directory.set('nanna', staff(['caseworker']))
  const { one } = await signInAs('nanna')
  assert.equal((await one.send(new URL(`${testOrigin}/samtaler`))).status, 200)
})

test('whoever is known as a citizen does not become a worker by the same sign-in, and is told whom to ask', async () => {
  directory.set('amina', { name: 'Amina', municipality_id: house.fjordby.id })
  const { one } = await signInAs('amina')
  assert.equal((await one.send(new URL(`${testOrigin}/min`))).status, 200)
  directory.set('amina', staff(['caseworker']))
  const { answer } = await signInAs('amina')
  assert.equal(answer.status, 403)
  assert.match(await answer.text(), /hører til en borger/)
})

test('a provider that does not answer gives a sentence, and Lydhør goes on', async () => {
  const config = house.services.config
  const openId = openIdProvider({ ...config, openId: { ...config.openId!, issuer: 'http://127.0.0.1:9' } })
  const down = makeApp({ ...house.services, openId })
  const answer = await down.request(`${testOrigin}/log-ind/kommune`)
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /svarer ikke lige nu/)
})
