// A municipality shows another what it has learned, takes it back, and the other leaves: each sees what is theirs and what was shared.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()
const partnership = 'Breve, der kan læses'

test('a caseworker next door reads the story of the letters as it was shared, without a quote; what is taken back is gone; the neighbour leaves', async () => {
  const reader = await comes('Vibeke Stald', phone)
  await reader.goto('/faelles')
  await reader.getByRole('link', { name: partnership }).click()
  await reader.getByRole('link', { name: 'Hvorfor bliver brevene ikke åbnet?' }).click()
  const story = await reader.locator('main').innerText()
  assert.match(story, /Undren fra Fjordby Kommune/)
  assert.match(story, /Otte sagsbehandlere hører, hvad de fire sagde/)
  assert.doesNotMatch(story, /køleskabet|som om nogen vil klage|Tove|Rikke/)
  await assertFits(reader, 'a thing of the neighbour at 360')
  await assertAccessible(reader, 'a thing of the neighbour at 360')
  for (const path of ['/undren', '/materialer', '/fund', '/vi-proever']) {
    await reader.goto(path)
    assert.doesNotMatch(await reader.locator('main').innerText(), /vores breve|Arket med/, path)
  }

  const speaker = await comes('Naja Berthelsen', desktop)
  await speaker.goto('/faelles')
  await speaker.getByRole('link', { name: partnership }).click()
  const home = speaker.url()
  await speaker.getByRole('link', { name: 'Del noget' }).click()
  await speaker.getByLabel('Hvad er det?').selectOption({ label: 'Materiale' })
  await speaker.getByRole('button', { name: 'Vis' }).click()
  await speaker.getByRole('link', { name: 'Arket med billeder' }).click()
  assert.match(await speaker.locator('main').innerText(), /Fire billeder, ét på hver fjerdedel/)
  await assertAccessible(speaker, 'what will cross')
  await speaker.getByRole('button', { name: 'Del det' }).click()
  await speaker.waitForURL(home)
  assert.match(await speaker.locator('main').innerText(), /Det er delt\. Alle, der arbejder i kommunerne/)

  const there = new URL(home).pathname
  await reader.goto(there)
  await reader.getByRole('link', { name: 'Arket med billeder' }).click()
  const shared = new URL(reader.url()).pathname
  assert.match(await reader.locator('main').innerText(), /En kalender: Det her er dagen og stedet/)

  await speaker.getByRole('button', { name: 'Tag tilbage: Arket med billeder' }).click()
  assert.match(await speaker.locator('main').innerText(), /Det er taget tilbage/)
  assert.equal((await reader.goto(shared))?.status(), 404)
  await speaker.getByRole('button', { name: 'Fortryd' }).click()
  assert.match(await speaker.locator('main').innerText(), /Det er tilbage/)
  assert.equal((await reader.goto(shared))?.status(), 200)

  const leaver = await comes('Ellen Thorsager', phone)
  await leaver.goto(there)
  await assertFits(leaver, 'a partnership at 360')
  await leaver.getByRole('link', { name: 'Forlad partnerskabet' }).click()
  assert.match(await leaver.locator('main').innerText(), /Det kan ikke fortrydes/)
  await assertAccessible(leaver, 'leaving at 360')
  await leaver.getByRole('button', { name: 'Forlad det nu' }).click()
  assert.match(await leaver.locator('main').innerText(), /Vi forlod “Breve, der kan læses”/)
  assert.equal((await reader.goto(shared))?.status(), 404)
  await speaker.goto(there)
  const left = await speaker.locator('main').innerText()
  assert.match(left, /Vesterlund Kommune forlod det/)
  assert.doesNotMatch(left, /Hvad sker der, når vi ringer/)
})
