// A wonder is raised by a worker and gathers something; a colleague without the right sees nothing of it; a citizen raises one on a small phone without scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()

test('a worker raises a wonder and hangs a passage on it; a leader sees the wonder and nothing of the passage', async () => {
  const page = await comes('Sif Krogh', desktop)
  await page.goto('/undren/ny')
  await page.getByLabel('Hvad undrer I jer over?').fill('Hvorfor siger vi altid “bare”?')
  await page.getByRole('button', { name: 'Del det med huset' }).click()
  await page.waitForURL(/\/undren\/[0-9a-f-]{36}$/)
  const loop = new URL(page.url()).pathname

  await page.goto('/stykker')
  await page.locator('main a.title[href^="/stykker/"]').first().click()
  await page.getByRole('link', { name: 'Hæng på en undren' }).click()
  await page.getByLabel('Hvorfor hænger det her? (Må være tomt)').fill('Hør ordet bare')
  await page.getByRole('button', { name: 'Hæng på: Hvorfor siger vi altid “bare”?' }).click()
  await page.waitForURL((url) => url.pathname === loop)
  assert.match(await page.locator('main').innerText(), /Et stykke af en samtale\. Hør ordet bare/)
  await assertFits(page, 'a loop')

  const leader = await comes('Marianne Overgaard', phone)
  await leader.goto(loop)
  const told = await leader.locator('main').innerText()
  assert.match(told, /Hvorfor siger vi altid/)
  assert.doesNotMatch(told, /stykke af en samtale|ordet bare/)
  await assertFits(leader, 'a loop at 360')
})

test('the weave is gone through by the keyboard, and a knot leads to its step', async () => {
  const page = await comes('Lea Skovgaard', desktop)
  await page.goto('/undren')
  await page.getByRole('link', { name: 'Hvorfor åbner folk ikke vores breve?' }).click()
  await page.locator('.wide-only a').first().focus()
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#skridt-2')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#skridt-2$/)
  assert.match(await page.locator('#skridt-2').innerText(), /Otte sagsbehandlere/)
  await assertAccessible(page, 'a loop')
  await page.setViewportSize({ width: 360, height: 740 })
  await assertFits(page, 'a long loop at 360')
  await assertAccessible(page, 'a loop at 360')
})

test('a citizen raises a wonder at 320 px without scripts, sees that it stands there, and takes it back', async () => {
  const page = await comes('Amina Yusuf', { width: 320, height: 640, scripts: false })
  await page.getByRole('link', { name: 'Det undrer mig' }).click()
  assert.match(await page.locator('main').innerText(), /Skriv ikke dit navn/)
  await page.getByRole('button', { name: 'Del det med huset' }).click()
  assert.match(await page.locator('main').innerText(), /Skriv, hvad det er, der undrer/)
  await page.getByLabel('Hvad undrer dig?').fill('Hvorfor ringer I om morgenen?')
  await page.getByRole('button', { name: 'Del det med huset' }).click()
  assert.match(
    await page.locator('main').innerText(),
    /De ser ikke, at det er dig[^]*Hvorfor ringer I om morgenen\?/,
  )

  const worker = await comes('Jonas Bæk', phone)
  await worker.goto('/undren')
  assert.match(await worker.locator('main').innerText(), /Hvorfor ringer I om morgenen\?\s*Rejst af borgere/)
  assert.doesNotMatch(await worker.locator('main').innerText(), /Amina/)

  await page.getByRole('button', { name: 'Tag det tilbage' }).first().click()
  assert.doesNotMatch(await page.locator('main').innerText(), /om morgenen/)
  await worker.reload()
  assert.doesNotMatch(await worker.locator('main').innerText(), /om morgenen/)
})
