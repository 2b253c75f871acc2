// A consultant's morning: whom to ring back, what is open, and a place taken and opened; the company answers by a link on a small phone without scripts; the link is revoked.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()

test('a consultant rings back, opens a place, gives the company its own page; they answer by phone; the page is taken back', async () => {
  const sanne = await comes('Sanne Dideriksen', phone)
  const main = () => sanne.locator('main').innerText()
  assert.match(await main(), /Vend tilbage til Havnens Hjul/)
  await sanne.getByRole('link', { name: /Vend tilbage til Havnens Hjul/ }).click()
  await sanne.waitForURL(/\/virksomheder\//)
  const company = new URL(sanne.url()).pathname
  assert.match(await main(), /Senest: Sanne Dideriksen \(Ungeteamet\) ringede/)
  await assertFits(sanne, 'a company at 360')
  await assertAccessible(sanne, 'a company')

  await sanne.getByRole('link', { name: 'Skriv, at du har været i kontakt' }).click()
  await sanne.getByLabel('Jeg ringede').check()
  await sanne.getByRole('button', { name: 'Skriv det på' }).click()
  assert.match(await main(), /Vælg, hvad det handlede om/)
  await sanne.getByLabel('en ny plads', { exact: true }).check()
  await sanne.getByLabel('Hvem talte du med?').fill('Jens')
  await sanne.getByRole('button', { name: 'Skriv det på' }).click()
  await sanne.waitForURL((url) => url.pathname === company)
  await sanne.goto('/')
  assert.doesNotMatch(await main(), /Vend tilbage til Havnens Hjul/)

  await sanne.goto(`${company}/plads`)
  await assertFits(sanne, 'a new place at 360')
  await sanne.getByLabel('Hvilket arbejde er det?').fill('cykelvasker')
  await sanne.getByRole('button', { name: 'Gem' }).click()
  await sanne.waitForURL(/\/pladser\/[0-9a-f-]{36}$/)
  const place = new URL(sanne.url()).pathname
  await assertFits(sanne, 'a place at 360')

  await sanne.goto(`${company}/side`)
  await sanne.getByLabel('Hvordan får de fat i dig?').fill('55 00 09 09')
  await sanne.getByRole('button', { name: 'Lav adressen' }).click()
  const address = await sanne.getByRole('link', { name: /vores-side/ }).innerText()
  await assertFits(sanne, 'an address at 360')

  const small = { ...phone, width: 320, javaScriptEnabled: false } as typeof phone
  const boss = await comes(null, small)
  await boss.goto(new URL(address).pathname)
  const theirs = () => boss.locator('main').innerText()
  assert.match(await theirs(), /55 00 09 09[^]*cykelvasker/)
  await assertFits(boss, 'a company’s own page')
  await boss.getByLabel('Skriv det, som det er').fill('En, der ringer, når nogen er syg')
  await boss.getByRole('button', { name: 'Send' }).click()
  assert.match(await theirs(), /Tak\. Det står her nu/)
  await boss.getByRole('button', { name: 'En plads er taget: cykelvasker' }).click()
  assert.match(await theirs(), /Tak\. Pladsen står som taget/)

  const henrik = await comes('Henrik Fuglsang', desktop)
  await henrik.goto(place)
  assert.match(await henrik.locator('main').innerText(), /Virksomheden siger, at en plads er taget/)
  await henrik.goto(company)
  assert.match(await henrik.locator('main').innerText(), /En, der ringer, når nogen er syg/)
  await assertAccessible(henrik, 'a company on a desk')
  await henrik.getByRole('button', { name: /Tag adressen tilbage nu/ }).click()
  assert.match(await henrik.locator('main').innerText(), /Adressen virker ikke mere/)
  await boss.reload()
  assert.match(await theirs(), /Kommunen har taget adressen tilbage/)
  assert.doesNotMatch(await theirs(), /cykelvasker|Havnens Hjul/)
})
