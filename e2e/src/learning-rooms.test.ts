// A broker who has never seen the program finds, prepares and holds a learning room by the pages alone: only what is written on them is pressed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '@lydhoer/app/testing'
import { personas } from '@lydhoer/demo'
import { assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
const opened: Visitor[] = []
before(async () => {
  fjordby = await startFjordby()
})
after(async () => {
  for (const one of opened) await one.close()
  await fjordby.close()
})

const press = (one: Visitor, words: string | RegExp) =>
  one.page
    .locator('main')
    .getByRole('link', { name: words })
    .or(one.page.locator('main').getByRole('button', { name: words }))
    .first()
    .click()
const main = (one: Visitor) => one.page.locator('main').innerText()

for (const [size, screen, name] of [
  ['1440', desktop, 'Inge Møldrup'],
  ['360', phone, 'Rikke Hjorth'],
] as const)
  test(`a broker finds, prepares and holds a room at ${size} px`, async () => {
    const broker = await visitor(fjordby.origin, screen)
    opened.push(broker)
    const { page } = broker
    const called = `Når vi siger “vi” (${size})`
    await signInAs(page, name)

    // The door is in sight, and behind it the rooms.
    await page.getByRole('link', { name: 'Samtaler', exact: true }).first().click()
    await press(broker, 'Læringsrum')
    assert.match(await main(broker), /Planer, du kan følge/)
    await press(broker, 'Lav et rum')

    // A form that is not filled in says what is missing.
    await press(broker, 'Lav rummet')
    await page.waitForSelector('#problems')
    assert.match(await main(broker), /Skriv, hvad rummet hedder/)
    await page.getByLabel('Hvad hedder rummet?').fill(called)
    await page.getByLabel('Hvad ser I på?').fill('Hvem er “vi” i en samtale?')
    await page.getByLabel('Hvilken leder er det aftalt med?').selectOption({ label: 'Marianne Overgaard' })
    await assertFits(page, `learning room at ${size}`)
    await press(broker, 'Lav rummet')
    await page.waitForURL(/\/rum\/[0-9a-f-]{36}$/)
    const room = new URL(page.url()).pathname
    assert.match(await main(broker), /Rummet er lavet[^]*Find nu en dag/)

    // A day is found, and it is booked for half a year.
    await press(broker, 'Find en dag')
    await page.getByLabel('Dag', { exact: true }).fill(day(8))
    await page.getByLabel('Klokken').fill('10:00')
    await page.getByLabel('Hvor', { exact: true }).fill('Lokale 3')
    await press(broker, 'Book i alles kalendere')
    await page.waitForURL((url) => url.pathname === room)
    assert.match(await main(broker), /Det er booket[^]*Lokale 3/)
    await assertFits(page, `learning room at ${size}`)

    // It is prepared: rehearsed, and the plan read and taken along on paper.
    await press(broker, /^Øv jer først/)
    await page.getByLabel('Dag', { exact: true }).fill(day(5))
    await page.getByLabel('Klokken').fill('09:00')
    await press(broker, 'Book øvningen')
    await page.waitForURL((url) => url.pathname === room)
    assert.match(await main(broker), /I øver jer/)
    await press(broker, 'Forbered næste møde')
    await page.waitForURL(/\/rum\/plan\/60$/)
    const plan = await main(broker)
    for (const words of ['Før mødet', 'Siden sidst', 'Du kan sige', '15 minutter'])
      assert.ok(plan.includes(words))
    await assertFits(page, `learning room at ${size}`)
    const paper = await page.request.get(`${page.url()}/papir`)
    assert.equal(paper.headers()['content-type'], 'application/pdf')

    // The leader sees that there is a room, protects its time, and sees nothing of what it says.
    const leader = await visitor(fjordby.origin, screen)
    opened.push(leader)
    await signInAs(leader.page, 'Marianne Overgaard')
    await leader.page.goto(room)
    await press(leader, 'Tiden er beskyttet')
    assert.match(await main(leader), /Marianne Overgaard har sagt, at tiden er beskyttet/)
    assert.doesNotMatch(await main(leader), /Med er/)

    // The day has come; that it was held is said in one press.
    const who = personas.find((one) => one.name === name)
    assert.ok(who)
    await fjordby.services.database.as(who, (sql) =>
      sql
        .updateTable('learning_room_meeting')
        .set({ starts_at: new Date(Date.now() - 3_600_000) })
        .where('room_id', '=', room.slice('/rum/'.length))
        .where('nth', '=', 1)
        .execute(),
    )
    await page.goto('/')
    await press(broker, /^Sig, om I mødtes/)
    await page.waitForURL((url) => url.pathname === room)
    await press(broker, 'Vi mødtes')
    await page.waitForSelector('[role=status]')
    assert.match(await main(broker), /I mødtes[^]*Tidligere møder[^]*Mødtes/)
    // The browser itself tells of the form that was refused.
    const others = broker.complaints.filter((one) => !one.includes('422'))
    assert.deepEqual(others, [])
  })
