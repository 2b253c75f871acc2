// Invitations handed to a real mail server, and busy times read from a real CalDAV server.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { places } from '../../../places.ts'
import { kindsOf } from '../../request/place.ts'
import { testApp } from '../../testing/testing.ts'
import { busyIn } from '../calendar/busy-in.ts'
import { calendarFile } from '../calendar/calendar-file.ts'
import { sendMail } from '../mail/send-mail.ts'
import { bookMeeting, cancelMeeting, moveMeeting } from '../meetings.ts'
import { meetingOf } from '../read-meetings.ts'
import { busyOf } from '../own-calendar/busy-of.ts'
import { keepOwnCalendar } from '../own-calendar/own-calendar.ts'
import { until } from './free-port.ts'
import { hasOpenSmtpd, openSmtpdIsLeftOut, startOpenSmtpd } from './opensmtpd.ts'
import { hasRadicale, radicaleIsLeftOut, startRadicale } from './radicale.ts'

const day = 86_400_000
const soon = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 6 * day)

if (hasOpenSmtpd())
  test('a real mail server takes the invitation, the change and the withdrawal, and says whom it does not know', async () => {
    const domain = 'fjordby.example'
    const smtp = await startOpenSmtpd(domain, ['freja'])
    const house = await testApp()
    after(async () => {
      await house.close()
      await smtp.stop()
    })
    const { services, fjordby } = house
    services.config.mail = { server: smtp.address, from: `lydhoer@${domain}` }
    const [me, stranger] = [fjordby.caseworker, fjordby.colleague].map((personId) => ({
      ...{ municipalityId: fjordby.id, personId },
    })) as [{ municipalityId: string; personId: string }, { municipalityId: string; personId: string }]
    for (const [who, name] of [
      [me, 'freja'],
      [stranger, 'nobody-by-this-name'],
    ] as const)
      await services.database.as(who, (sql) =>
        keepOwnCalendar(sql, services, who, { email: `${name}@${domain}` }),
      )
    const time = { startsAt: soon, minutes: 45, where: 'Rum Æ' }
    const id = await services.database.as(me, (sql) =>
      bookMeeting(sql, services, me, {
        ...{ kind: 'earSession', aboutId: crypto.randomUUID(), ...time },
        people: [{ personId: me.personId }, { personId: stranger.personId }],
      }),
    )
    const send = () => sendMail(services, kindsOf(places))
    const cameTo = (many: number) =>
      until(async () => (await smtp.mailOf('freja')).length === many, `${many} mails`)
    await send()
    await cameTo(1)
    const startsAt = new Date(soon.getTime() + day)
    await services.database.as(me, (sql) => moveMeeting(sql, services, me, id, { ...time, startsAt }))
    await send()
    await cameTo(2)
    const within = { from: soon.getTime() - day, to: soon.getTime() + 3 * day }
    const mails = async () =>
      (await smtp.mailOf('freja')).sort((one, other) => one.messageId.localeCompare(other.messageId))
    const [first, second] = await mails()
    assert.deepEqual(
      [first, second].map((one) => busyIn(one?.calendar ?? '', within).busy[0]?.from),
      [soon.getTime(), startsAt.getTime()],
    )
    assert.match(second?.calendar ?? '', /LOCATION:Rum Æ/)
    await services.database.as(me, (sql) => cancelMeeting(sql, services, me, id))
    await send()
    await cameTo(3)
    assert.deepEqual(
      (await mails()).map(({ method, calendar }) => `${method} ${/SEQUENCE:(\d)/.exec(calendar)?.[1]}`),
      ['REQUEST 0', 'REQUEST 1', 'CANCEL 2'],
    )
    const { people } = await services.database.as(me, (sql) => meetingOf(sql, services, me, id))
    assert.equal(people.find(({ personId }) => personId === stranger.personId)?.mail, 'refused')
  })
else test('a real mail server', (t) => t.diagnostic(openSmtpdIsLeftOut))

if (hasRadicale())
  test('a real CalDAV server tells when its user is taken, now and as things are moved and taken away, and lets in nobody with another password', async () => {
    const dav = await startRadicale()
    const house = await testApp()
    after(async () => {
      await house.close()
      await dav.stop()
    })
    const { services, fjordby } = house
    const who = { municipalityId: fjordby.id, personId: fjordby.caseworker }
    const worker = await house.as('caseworker')
    const save = (password: string) =>
      worker.post('/kalender/min', { by: 'caldav', address: dav.address, user: dav.user, password })
    const wrong = await save('en anden')
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /vil ikke lukke os ind/)
    assert.equal((await save(dav.password)).status, 303)

    const event = {
      id: 'visit',
      sequence: 0,
      changedAt: soon,
      title: 'Møde',
      where: null,
      address: 'https://x.example',
    }
    const file = (startsAt: Date) =>
      calendarFile([{ ...event, startsAt, minutes: 60 }]).replace('METHOD:PUBLISH\r\n', '')
    const weekly = file(new Date(soon.getTime() - 70 * day))
      .replace('UID:visit', 'UID:weekly')
      .replace('SUMMARY', 'RRULE:FREQ=WEEKLY\r\nSUMMARY')
    let minutes = 0
    const busy = async () => {
      // What was read is good for ten minutes.
      minutes += 11
      services.now = () => new Date(Date.now() + minutes * 60_000)
      const [one] = await busyOf(services, [who], {
        from: soon.getTime() - 4 * day,
        to: soon.getTime() + 4 * day,
      })
      assert.equal(one?.calendar, 'read')
      return one.busy.map(({ from }) => (from - soon.getTime()) / day)
    }
    assert.deepEqual(await busy(), [])
    await dav.put('weekly', weekly)
    await dav.put('visit', file(new Date(soon.getTime() + day)))
    assert.deepEqual((await busy()).map(Math.round), [0, 1])
    await dav.put('visit', file(new Date(soon.getTime() + 2 * day)))
    assert.deepEqual((await busy()).map(Math.round), [0, 2])
    await dav.remove('visit')
    assert.deepEqual((await busy()).map(Math.round), [0])
  })
else test('a real CalDAV server', (t) => t.diagnostic(radicaleIsLeftOut))
