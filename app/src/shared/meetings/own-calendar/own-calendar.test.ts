import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { calendarFile } from '../calendar/calendar-file.ts'
import { bookMeeting, cancelMeeting } from '../meetings.ts'
import { testApp, type Browser, type TestApp } from '../../testing/testing.ts'
import { told } from '../../testing/told.ts'
import { busyOf } from './busy-of.ts'

let house: TestApp
let worker: Browser
const asked: string[] = []
/** What the calendar at an address answers. */
const pages = new Map<string, { status?: number; body: string; to?: string }>()
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  const page = pages.get(request.url ?? '')
  response.writeHead(page?.status ?? (page ? 200 : 404), page?.to ? { location: page.to } : {})
  response.end(page?.body)
})
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

before(async () => {
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up))
  house = await testApp()
  worker = await house.as('caseworker')
})
after(async () => {
  server.close()
  await house.close()
})

const who = (name: 'caseworker' | 'colleague') => ({
  municipalityId: house.fjordby.id,
  personId: house.fjordby[name],
})
const day = 86_400_000
const soon = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 5 * day)
const book = () =>
  house.services.database.as(who('colleague'), (sql) =>
    bookMeeting(sql, house.services, who('colleague'), {
      ...{ kind: 'earSession', aboutId: crypto.randomUUID(), startsAt: soon, minutes: 60, where: 'Rum 4' },
      people: [{ personId: house.fjordby.caseworker }, { personId: house.fjordby.colleague }],
    }),
  )
const main = async (path = '/kalender') => (await worker.get(path)).text()
const feedOf = async () => /\/kalender\/[\w-]{32}\.ics/.exec(await main())?.[0] ?? ''
const fromFeed = async (address: string) => {
  const answer = await house.nobody.get(address)
  return { status: answer.status, text: (await answer.text()).replaceAll('\r\n ', '') }
}

test('an address that nobody has is not found, whatever it looks like', async () => {
  for (const path of [
    `/kalender/${'a'.repeat(32)}.ics`,
    '/kalender/x.ics',
    '/kalender/x',
    '/kalender/%00.ics',
  ])
    assert.equal((await house.nobody.get(path)).status, 404, path)
})

test('a feed tells of which kind, when and where, to whoever has its address and without signing in; what is off is not in it', async () => {
  await worker.post('/kalender/adresse')
  const address = await feedOf()
  const id = await book()
  const { status, text } = await fromFeed(address)
  assert.equal(status, 200)
  assert.match(text, new RegExp(`UID:${id}@lydhoer\\r\\n[^]*SUMMARY:Lån et øre\\r\\nLOCATION:Rum 4\\r\\n`))
  assert.doesNotMatch(text, /ATTENDEE|ORGANIZER/)
  await house.services.database.as(who('colleague'), (sql) =>
    cancelMeeting(sql, house.services, who('colleague'), id),
  )
  assert.doesNotMatch((await fromFeed(address)).text, new RegExp(id))
})

test('a new address makes the old one nobody’s; closed, none is left; in the database lies neither', async () => {
  const old = await feedOf()
  await worker.post('/kalender/adresse')
  const address = await feedOf()
  assert.notEqual(address, old)
  assert.equal((await fromFeed(old)).status, 404)
  assert.equal((await fromFeed(address)).status, 200)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<Record<string, unknown>>('select * from own_calendar'),
  )
  assert.equal(rows.length, 1)
  const secret = /([\w-]{32})\.ics/.exec(address)?.[1] ?? ''
  for (const value of Object.values(rows[0] ?? {}))
    if (value instanceof Buffer) assert.ok(!value.includes(secret))
  assert.deepEqual(await told(worker, await worker.post('/kalender/adresse/luk')), [
    'Lukket. Adressen virker ikke mere.',
  ])
  assert.equal((await fromFeed(address)).status, 404)
})

test('a feed is gone when its owner leaves', async () => {
  await worker.post('/kalender/adresse')
  const address = await feedOf()
  const role = (to: string) =>
    onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query(`update person_role set valid_to = ${to} where person_id = $1`, [
        house.fjordby.caseworker,
      ]),
    )
  await role('lydhoer.today()')
  assert.equal((await fromFeed(address)).status, 404)
  await role('null')
  assert.equal((await fromFeed(address)).status, 200)
})

test('one’s own calendar is fetched once before it is kept; what is wrong is said at its address, and nothing typed is lost', async () => {
  pages.set('/html', { body: '<!doctype html><title>Log ind</title>' })
  pages.set('/slow', { status: 503, body: '' })
  pages.set('/closed', { status: 401, body: '' })
  pages.set('/round', { status: 302, body: '', to: '/round' })
  pages.set('/inside', { status: 302, body: '', to: 'https://10.0.0.1/a.ics' })
  for (const [address, why] of [
    ['kalender', /Skriv hele adressen, med https/],
    ['http://fjordby.example/a.ics', /skal begynde med https/],
    ['https://10.1.2.3/a.ics', /på kommunens eget net/],
    ['https://[fd00::1]/a.ics', /på kommunens eget net/],
    ['https://169.254.169.254/latest', /på kommunens eget net/],
    [at('/none'), /Der ligger ikke nogen kalender/],
    [at('/html'), /ligger der ikke en kalender, som kan læses/],
    [at('/slow'), /svarer, men ikke så den kan læses/],
    [at('/closed'), /vil ikke lukke os ind/],
    [at('/round'), /sender videre/],
    [at('/inside'), /på kommunens eget net/],
    ['http://127.0.0.1:1/a.ics', /ikke nogen, der svarer/],
  ] as const) {
    const answer = await worker.post('/kalender/min', { by: 'feed', address, user: '', password: '' })
    assert.equal(answer.status, 422, address)
    const page = await answer.text()
    assert.match(page, why, address)
    assert.ok(page.includes(`value="${address}"`), address)
  }
  assert.doesNotMatch(await main(), /Vi læser, hvornår/)
})

test('busy times come from one’s own calendar and from what is booked here; of the calendar nothing else is kept, and it is not fetched anew at once', async () => {
  const starts = new Date(soon.getTime() + day)
  const event = {
    id: 'x',
    sequence: 0,
    changedAt: soon,
    title: 'Tandlæge',
    where: 'Torvet',
    address: 'https://x.example',
  }
  pages.set('/mine', { body: calendarFile([{ ...event, startsAt: starts, minutes: 30 }]) })
  const saved = await worker.post('/kalender/min', {
    by: 'feed',
    address: at('/mine'),
    user: '',
    password: '',
  })
  assert.deepEqual(await told(worker, saved), [
    'Din kalender kunne læses. Kun hvornår du er optaget, bliver brugt.',
  ])
  await book()
  const within = { from: soon.getTime() - day, to: soon.getTime() + 3 * day }
  const busy = () => busyOf(house.services, [who('caseworker'), who('colleague')], within)
  const [mine, theirs] = await busy()
  const hours = (n: number) => n * 3_600_000
  assert.deepEqual(mine, {
    personId: house.fjordby.caseworker,
    calendar: 'read',
    busy: [
      { from: soon.getTime(), to: soon.getTime() + hours(1) },
      { from: starts.getTime(), to: starts.getTime() + hours(0.5) },
    ],
  })
  assert.deepEqual([theirs?.calendar, theirs?.busy.length], ['none', 1])
  const before = asked.length
  await busy()
  assert.equal(asked.length, before)
  pages.set('/mine', { body: '<html>' })
  const late = house.services.now
  house.services.now = () => new Date(Date.now() + 11 * 60_000)
  const [unread] = await busy()
  house.services.now = late
  assert.equal(unread?.calendar, 'unreadable')
  assert.match(unread?.because?.da ?? '', /ligger der ikke en kalender/)
  assert.equal(unread?.busy.length, 1)
})

test('it is forgotten when its owner says so', async () => {
  assert.match(await main(), /Vi læser, hvornår du er optaget, fra 127\.0\.0\.1\./)
  await worker.post('/kalender/min/glem')
  assert.doesNotMatch(await main(), /Vi læser, hvornår/)
})

test('where no mail server is set up the page says so', async () => {
  assert.match(await main(), /Kommunen har ikke sat en postserver op endnu/)
  house.services.config.mail = { server: 'smtp://127.0.0.1:1', from: 'lydhoer@fjordby.example' }
  assert.doesNotMatch(await main(), /Kommunen har ikke sat en postserver op endnu/)
  house.services.config.mail = undefined
})

test('a mail address that is none is refused, and what was typed stays', async () => {
  const refused = await worker.post('/kalender/mail', { email: 'lea(a)fjordby' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Skriv en mailadresse[^]*value="lea\(a\)fjordby"/)
  await worker.post('/kalender/mail', { email: ' lea@fjordby.example ' })
  assert.match(await main(), /value="lea@fjordby\.example"/)
})
