// A round of feedback visits from its making to what two write, with a real mail server and a real calendar: invitations that are read
// back, a move, a citizen’s no, reflections in their order, and a leader who sees who and when and nothing of what was said.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDay, dayAndClock, momentOf } from '@lydhoer/words'
import type { Page } from 'playwright-core'
import { calendarFile } from '../../app/src/shared/meetings/calendar/calendar-file.ts'
import { until } from '../../app/src/shared/meetings/testing/free-port.ts'
import {
  hasOpenSmtpd,
  openSmtpdIsLeftOut,
  startOpenSmtpd,
  type OpenSmtpd,
} from '../../app/src/shared/meetings/testing/opensmtpd.ts'
import {
  hasRadicale,
  radicaleIsLeftOut,
  startRadicale,
  type Radicale,
} from '../../app/src/shared/meetings/testing/radicale.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

const domain = 'fjordby.example'
let fjordby: Awaited<ReturnType<typeof startFjordby>>
let smtp: OpenSmtpd
let dav: Radicale
/** Tove makes the round; Poul-Erik and Anders take part, Anders on his phone; Claus leads Poul-Erik. */
let tove: Visitor
let poul: Visitor
let anders: Visitor
let claus: Visitor
let round = ''
let visit = ''

const words = async (page: Page) => (await page.textContent('main')) ?? ''
const press = async (page: Page, button: string) => {
  await page.click(`main button:text-is("${button}")`)
  await page.waitForLoadState('networkidle')
}
/** What somebody was told of the visit; they are told of what else they are invited to as well. */
const mailsTo = async (name: string) =>
  (await smtp.mailOf(name))
    .filter(({ calendar }) => calendar.replace(/\r?\n /g, '').includes(visit))
    .map(({ method, calendar }) => `${method} ${/SEQUENCE:(\d+)/.exec(calendar)?.[1]}`)
    .sort((one, other) => Number(one.split(' ')[1]) - Number(other.split(' ')[1]))

if (!hasOpenSmtpd() || !hasRadicale())
  test('a round of visits', (t) => t.diagnostic(hasOpenSmtpd() ? radicaleIsLeftOut : openSmtpdIsLeftOut))
else {
  before(async () => {
    smtp = await startOpenSmtpd(domain, ['poul', 'anders'])
    dav = await startRadicale()
    fjordby = await startFjordby()
    fjordby.services.config.mail = { server: smtp.address, from: `lydhoer@${domain}` }
    const come = async (name: string, screen = desktop) => {
      const one = await visitor(fjordby.origin, screen)
      await signInAs(one.page, name)
      return one
    }
    tove = await come('Tove Lauritsen')
    poul = await come('Poul-Erik Ravn')
    anders = await come('Anders Nygaard', phone)
    claus = await come('Claus Engberg')
    for (const [{ page }, name] of [
      [poul, 'poul'],
      [anders, 'anders'],
    ] as const) {
      await page.goto('/kalender')
      await page.fill('[name=email]', `${name}@${domain}`)
      await page.click('form[action="/kalender/mail"] button')
      await page.waitForLoadState('networkidle')
    }
  })
  after(async () => {
    for (const one of [tove, poul, anders, claus]) await one.close()
    await fjordby.close()
    await dav.stop()
    await smtp.stop()
  })

  test('a round is made, two say that they take part, and it is planned', async () => {
    await tove.page.goto('/makkere')
    await tove.page.click('main a:text-is("Lav en runde")')
    await tove.page.fill('[name=from]', addDay(fjordby.services.now(), 7))
    await tove.page.fill('[name=weeks]', '4')
    await tove.page.fill('[name=each]', '2')
    await press(tove.page, 'Lav runden')
    round = new URL(tove.page.url()).pathname
    for (const { page } of [poul, anders]) {
      await page.goto(round)
      await press(page, 'Jeg er med')
    }
    await tove.page.goto(round)
    await tove.page.click('main a:text-is("Planlæg besøgene")')
    await tove.page.waitForSelector('main button:text-is("Ja, lad besøgene stå sådan")')
    assert.match(await words(tove.page), /Alle får deres besøg/)
    await press(tove.page, 'Ja, lad besøgene stå sådan')
    assert.match(await words(tove.page), /Besøgene står nu/)
  })

  test('a time that both are free is found in two presses, past what a real calendar holds; both are invited by mail', async () => {
    const { page } = poul
    await page.goto('/makkere')
    await page.click('main .list a:text-is("Anders Nygaard hos dig") >> nth=0')
    visit = new URL(page.url()).pathname
    await page.click('main a:text-is("Find en dag")')
    await page.waitForLoadState('networkidle')
    const [day = '', clock = ''] = await Promise.all(
      ['day', 'clock'].map((name) => page.inputValue(`form[action$="/ledig"] [name=${name}] >> nth=0`)),
    )
    const taken = momentOf(day, clock)
    assert.ok(taken)
    const event = { id: 'taken', sequence: 0, changedAt: taken, title: 'Møde', where: null, startsAt: taken }
    const file = calendarFile([{ ...event, minutes: 60, address: 'https://x.example' }])
    await dav.put('taken', file.replace('METHOD:PUBLISH\r\n', ''))
    await page.goto('/kalender')
    await page.check('[name=by][value=caldav]')
    for (const [name, value] of [
      ['address', dav.address],
      ['user', dav.user],
      ['password', dav.password],
    ] as const)
      await page.fill(`[name=${name}]`, value)
    await page.click('form[action="/kalender/min"] button')
    await page.waitForLoadState('networkidle')
    await page.goto(`${visit}/tid`)
    const [otherDay, otherClock] = await Promise.all(
      ['day', 'clock'].map((name) => page.inputValue(`form[action$="/ledig"] [name=${name}] >> nth=0`)),
    )
    assert.notDeepEqual([otherDay, otherClock], [day, clock], 'one is taken then')
    await page.click('form[action$="/ledig"] button >> nth=0')
    await page.waitForLoadState('networkidle')
    assert.match(await words(page), /Besøget er aftalt/)
    for (const name of ['poul', 'anders'])
      await until(async () => (await mailsTo(name)).join() === 'REQUEST 0', `an invitation to ${name}`)
  })

  test('the other says no to the time, and it is moved: a mail with a higher number', async () => {
    await anders.page.goto(visit)
    await press(anders.page, 'Jeg kan ikke')
    await poul.page.goto(visit)
    assert.match(await words(poul.page), /Anders Nygaard har sagt nej til tiden/)
    await poul.page.click('main a:text-is("Find en anden tid")')
    await poul.page.fill('form[action$="/tid"] [name=day]', addDay(fjordby.services.now(), 20))
    await poul.page.fill('form[action$="/tid"] [name=clock]', '10:30')
    await press(poul.page, 'Aftal besøget')
    for (const name of ['poul', 'anders'])
      await until(async () => (await mailsTo(name)).join() === 'REQUEST 0,REQUEST 1', `the change to ${name}`)
  })

  test('a second visit is booked for today; it is held, and whoever was visited writes first', async () => {
    const { page } = anders
    await page.goto('/makkere')
    await page.click('main .list a:text-is("Poul-Erik Ravn hos dig") >> nth=0')
    const second = new URL(page.url()).pathname
    await page.click('main a:text-is("Find en dag")')
    await page.fill('form[action$="/tid"] [name=day]', dayAndClock(fjordby.services.now()).day)
    await page.fill('form[action$="/tid"] [name=clock]', '23:55')
    await press(page, 'Aftal besøget')
    await press(page, 'Vi har holdt besøget')
    await poul.page.goto(second)
    assert.match(await words(poul.page), /Anders Nygaard skriver først/)
    await page.fill('[name=happened]', 'Der blev stille længe')
    await press(page, 'Gem')
    await poul.page.goto(second)
    assert.match(await words(poul.page), /Der blev stille længe/)
    await poul.page.fill('[name=noticed]', 'Du holdt blikket')
    await poul.page.fill('[name=ask]', 'Anders om sygedagpenge')
    await press(poul.page, 'Gem')
    await page.goto(second)
    assert.match(await words(page), /Du holdt blikket/)
    await claus.page.goto('/makkere')
    assert.match(await words(claus.page), /Poul-Erik Ravn hos Anders Nygaard[^]*holdt/)
    assert.doesNotMatch(await claus.page.content(), /stille længe|blikket|sygedagpenge/)
    const opened = await claus.page.goto(second)
    assert.equal(opened?.status(), 403)
    assert.doesNotMatch(await claus.page.content(), /stille længe|blikket|sygedagpenge/)
  })

  test('the citizen says no: the visit is off, both are told by mail, and no reason and no word of it is seen by a leader', async () => {
    await poul.page.goto(visit)
    await press(poul.page, 'Borgeren sagde nej')
    assert.match(await words(poul.page), /Der står ikke hvorfor/)
    for (const name of ['poul', 'anders'])
      await until(async () => (await mailsTo(name)).includes('CANCEL 2'), `that it is off to ${name}`)
    await claus.page.goto('/makkere')
    assert.doesNotMatch(await words(claus.page), /sagt nej/)
    for (const { complaints } of [tove, poul, anders]) assert.deepEqual(complaints, [])
  })
}
