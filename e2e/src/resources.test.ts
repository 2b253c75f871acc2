// What came out of a wonder is put where others can use it, used without a name, and looked at again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()

test('a researcher puts a sheet by a wonder with a file, a caseworker says on a phone how it went, and a leader reads it and sees no name', async () => {
  const maker = await comes('Emil Rosenvinge', desktop)
  await maker.goto('/undren')
  await maker.getByRole('link', { name: 'Hvorfor åbner folk ikke vores breve?' }).click()
  await maker.getByRole('link', { name: 'Læg noget, andre kan bruge' }).click()
  await maker.getByLabel('Hvad hedder det?').fill('Kortet til bordet')
  await maker.getByLabel('Ark med billeder').check()
  await maker.getByRole('button', { name: 'Læg det her' }).click()
  assert.match(await maker.locator('main').innerText(), /Skriv, hvad det er til/)
  assert.equal(await maker.getByLabel('Hvad hedder det?').inputValue(), 'Kortet til bordet')
  await maker.getByLabel('Hvad er det til, og hvordan bruges det?').fill('Peg på det, I taler om')
  await maker.getByLabel('Det er en fil, som jeg lægger ved bagefter').check()
  await maker.getByRole('button', { name: 'Læg det her' }).click()
  await maker.waitForURL(/\/materialer\/[0-9a-f-]{36}\/fil$/)
  await maker.getByLabel('Filen').setInputFiles({
    ...{ name: 'kortet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') },
  })
  await maker.getByRole('button', { name: 'Læg den ved' }).click()
  await maker.waitForURL(/\/materialer\/[0-9a-f-]{36}$/)
  const address = new URL(maker.url()).pathname
  const [got] = await Promise.all([
    maker.waitForEvent('download'),
    maker.getByRole('link', { name: 'Hent kortet.pdf (1 KB)' }).click(),
  ])
  assert.equal(got.suggestedFilename(), 'materiale.pdf')

  const worker = await comes('Sif Krogh', phone)
  await worker.goto(address)
  await worker.getByLabel('Hvordan gik det? (Må være tomt)').fill('Han pegede på bussen')
  await worker.getByRole('button', { name: 'Vi bruger det' }).click()
  await worker.waitForURL(/#brug$/)
  await assertFits(worker, 'a resource at 360')
  await assertAccessible(worker, 'a resource at 360')

  const leader = await comes('Rikke Hjorth', desktop)
  await leader.goto(address)
  const told = await leader.locator('main').innerText()
  assert.match(told, /Ungeteamet: sagsbehandlere og konsulenter[^]*Han pegede på bussen/)
  assert.doesNotMatch(told, /Sif/)
})
