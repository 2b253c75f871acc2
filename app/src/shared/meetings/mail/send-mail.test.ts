import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { mailToSend } from '@lydhoer/database'
import type { MeetingKind } from '../kinds.ts'
import { places } from '../../../places.ts'
import { kindsOf } from '../../request/place.ts'
import { at } from '../../testing/clock.ts'
import { testApp } from '../../testing/testing.ts'
import { bookMeeting, cancelMeeting, excuseFrom, inviteTo, moveMeeting } from '../meetings.ts'
import { meetingOf } from '../read-meetings.ts'
import { keepOwnCalendar } from '../own-calendar/own-calendar.ts'
import { mailProblem } from './messages.ts'
import { mailWaits, sendMail } from './send-mail.ts'
import { startSmtp } from './testing-smtp.ts'

const smtp = await startSmtp()
const house = await testApp()
const { services } = house
services.config.mail = { server: smtp.address, from: 'lydhoer@fjordby.example' }
const reported: string[] = []
services.report = (what) => void reported.push(what)
const kinds = kindsOf(places)
after(async () => {
  await smtp.goAway()
  await house.close()
})

type Name = 'caseworker' | 'colleague' | 'knowledgeBroker'
const who = (name: Name) => ({ municipalityId: house.fjordby.id, personId: house.fjordby[name] })
const me = who('caseworker')
const address = (name: Name) => `${name.toLowerCase()}@fjordby.example`
const soon = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 9 * 86_400_000)
const time = { startsAt: soon, minutes: 60, where: 'Lokale 2.12' }
const kind: MeetingKind = 'earSession'

const withEmail = (name: Name, email: string | null = address(name)) =>
  services.database.as(who(name), (sql) => keepOwnCalendar(sql, services, who(name), { email }))

beforeEach(async () => {
  smtp.came.length = 0
  smtp.answers.clear()
  reported.length = 0
  for (const name of ['caseworker', 'colleague', 'knowledgeBroker'] as const) await withEmail(name)
})

/** A meeting of the three. */
const booked = (names: readonly Name[] = ['caseworker', 'colleague', 'knowledgeBroker']) =>
  services.database.as(me, (sql) =>
    bookMeeting(sql, services, me, {
      ...{ kind, aboutId: crypto.randomUUID(), ...time },
      people: names.map((name) => ({ personId: house.fjordby[name], leads: name !== 'colleague' })),
    }),
  )
const moved = (id: string, days: number) =>
  services.database.as(me, (sql) =>
    moveMeeting(sql, services, me, id, {
      ...time,
      startsAt: new Date(soon.getTime() + days * 86_400_000),
    }),
  )
const calledOff = (id: string) => services.database.as(me, (sql) => cancelMeeting(sql, services, me, id))
const send = () => sendMail(services, kinds)
const laterBy = <T>(ms: number, work: () => Promise<T>) => at(house, new Date(Date.now() + ms), work)
const minutes = 60_000
/** To whom, what and of which change, in order of whom. */
const came = () =>
  smtp.came
    .map(
      ({ to, method, calendar }) => `${to.split('@')[0]} ${method} ${/SEQUENCE:(\d+)/.exec(calendar)?.[1]}`,
    )
    .sort()
const mailOf = async (id: string, name: Name) => {
  const { people } = await services.database.as(me, (sql) => meetingOf(sql, services, me, id))
  return people.find(({ personId }) => personId === house.fjordby[name])?.mail
}

test('a mail tells of which kind, when, where and the address of the page, and nothing else', async () => {
  const id = await booked(['colleague'])
  await send()
  const [mail] = smtp.came
  assert.ok(mail)
  assert.equal(mail.to, address('colleague'))
  assert.match(mail.subject, /^Lån et øre \S+ \d+\. \S+ kl\. \d+$/)
  assert.match(
    mail.text,
    /^Lån et øre\n\S+ \d+\. \S+ kl\. \d+, 60 minutter\nSted: Lokale 2\.12\n\nLæs mere[^\n]*\nhttp:/,
  )
  const lines = mail.calendar.slice(mail.calendar.indexOf('BEGIN:VEVENT')).trim().split(/\r?\n/)
  assert.deepEqual(
    lines.map((line) => line.split(/[:;]/)[0]),
    [
      ...['BEGIN', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'LOCATION', 'DESCRIPTION'],
      ...['URL', 'STATUS', 'ORGANIZER', 'ATTENDEE', 'END', 'END'],
    ],
  )
  assert.match(mail.messageId, new RegExp(`^<${id}\\.${house.fjordby.colleague}\\.0\\.request@fjordby`))
  for (const name of ['caseworker', 'knowledgeBroker'] as const)
    assert.doesNotMatch(JSON.stringify(mail), new RegExp(address(name)))
})

test('each is invited once, told with a rising number when it moves, and told when it is off', async () => {
  const id = await booked()
  assert.deepEqual(await mailWaits(services), [{ kind: 'sendMail' }])
  await send()
  await send()
  assert.deepEqual(came(), ['caseworker REQUEST 0', 'colleague REQUEST 0', 'knowledgebroker REQUEST 0'])
  await moved(id, 1)
  await moved(id, 1)
  await send()
  assert.equal(smtp.came.filter(({ subject }) => subject.startsWith('Ændret: Lån et øre')).length, 3)
  assert.equal(came().filter((one) => one.endsWith('REQUEST 1')).length, 3)
  await calledOff(id)
  await calledOff(id)
  await send()
  assert.deepEqual(
    came().filter((one) => one.includes('CANCEL')),
    ['caseworker CANCEL 2', 'colleague CANCEL 2', 'knowledgebroker CANCEL 2'],
  )
  assert.match(smtp.came.at(-1)?.subject ?? '', /^Aflyst: Lån et øre/)
  assert.doesNotMatch(smtp.came.at(-1)?.calendar ?? 'Lokale', /Lokale/)
  assert.deepEqual(await mailWaits(services), [])
})

test('a mail server that is away for a day: nothing is lost, nobody is told what was overtaken, and whoever knew nothing hears nothing', async () => {
  const known = await booked(['colleague'])
  await send()
  smtp.came.length = 0
  await smtp.goAway()
  const unknown = await booked(['colleague', 'knowledgeBroker'])
  const kept = await booked(['knowledgeBroker'])
  for (let hour = 0; hour < 24; hour += 6)
    await laterBy(hour * 60 * minutes, async () => {
      await moved(known, hour + 1)
      await moved(kept, hour + 1)
      await send()
    })
  await calledOff(known)
  await calledOff(unknown)
  assert.deepEqual(
    reported,
    Array.from({ length: 4 }, () => 'mail'),
  )
  await smtp.comeBack()
  await laterBy(24 * 60 * minutes, send)
  assert.deepEqual(came(), ['colleague CANCEL 5', 'knowledgebroker REQUEST 4'])
})

test('a program killed after the server took a mail: the next one sends the same again, known by its Message-ID, and not before five minutes', async () => {
  await booked(['colleague'])
  const { database } = services
  let writes = 0
  services.database = {
    ...database,
    // The first writing is that it was taken on; the second, that it was sent, is never reached.
    as: (of, work) => (++writes === 2 ? Promise.reject(new Error('killed')) : database.as(of, work)),
  }
  await assert.rejects(send(), /killed/)
  services.database = database
  await send()
  assert.equal(smtp.came.length, 1)
  await laterBy(6 * minutes, send)
  assert.equal(smtp.came.length, 2)
  const [first, second] = smtp.came
  assert.deepEqual(second, first)
  await laterBy(12 * minutes, send)
  assert.equal(smtp.came.length, 2)
})

test('two programs at once send one mail each time, not two', async () => {
  await booked()
  await Promise.all([send(), send(), send()])
  assert.equal(smtp.came.length, 3)
})

test('who cannot be reached now is tried again, later and later; the others are told meanwhile', async () => {
  smtp.answers.set(address('colleague'), 450)
  const id = await booked()
  await send()
  assert.deepEqual(came(), ['caseworker REQUEST 0', 'knowledgebroker REQUEST 0'])
  assert.equal(await mailOf(id, 'colleague'), 'waiting')
  const waits = async () => (await mailToSend(services.database, services.now())).length
  assert.equal(await waits(), 0)
  await laterBy(1.1 * minutes, async () => {
    assert.equal(await waits(), 1)
    await send()
    assert.equal(await waits(), 0)
  })
  assert.equal(await laterBy(2.2 * minutes, waits), 0)
  smtp.answers.clear()
  await laterBy(4 * minutes, send)
  assert.equal(await mailOf(id, 'colleague'), 'told')
})

test('an address that does not take it, or that nobody has written, ends with a sentence for whoever called it; another address is told', async () => {
  smtp.answers.set(address('colleague'), 550)
  await withEmail('knowledgeBroker', null)
  const id = await booked()
  await send()
  assert.deepEqual(came(), ['caseworker REQUEST 0'])
  assert.equal(await mailOf(id, 'colleague'), 'refused')
  assert.equal(await mailOf(id, 'knowledgeBroker'), 'noAddress')
  assert.match(mailProblem('refused', 'Jonas')?.da ?? '', /^Mailen til Jonas kunne ikke afleveres/)
  assert.deepEqual(await laterBy(60 * minutes, () => mailWaits(services)), [])
  await withEmail('knowledgeBroker')
  await withEmail('colleague', 'ny@fjordby.example')
  await send()
  assert.deepEqual(came(), ['caseworker REQUEST 0', 'knowledgebroker REQUEST 0', 'ny REQUEST 0'])
})

test('whoever is excused is told that it is off, the others hear nothing, and whoever comes back is invited with a higher number', async () => {
  const id = await booked()
  await send()
  smtp.came.length = 0
  const colleague = house.fjordby.colleague
  await services.database.as(me, (sql) => excuseFrom(sql, services, me, id, [colleague]))
  await send()
  assert.deepEqual(came(), ['colleague CANCEL 1'])
  await services.database.as(me, (sql) => inviteTo(sql, services, me, id, [{ personId: colleague }]))
  await send()
  assert.deepEqual(came(), ['colleague CANCEL 1', 'colleague REQUEST 2'])
})

test('without a mail server nothing is sent and nothing waits; what was booked is told when there is one', async () => {
  const { mail } = services.config
  services.config.mail = undefined
  await booked(['colleague'])
  assert.deepEqual(await mailWaits(services), [])
  await send()
  services.config.mail = mail
  await send()
  assert.deepEqual(came(), ['colleague REQUEST 0'])
})
