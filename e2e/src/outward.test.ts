// The house tells something outside; a citizen says yes to a story on a small phone without scripts, and takes it back. And something is handed over.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const title = 'Det første minut'
const words = 'En borger sagde: Nu har jeg fortalt det tre gange.'

test('a story is asked for, said yes to without scripts, read by the house, and taken back; whoever is to tell it is told', async () => {
  const worker = await comes('Sif Krogh', phone)
  await worker.goto('/udadtil/ny')
  await worker.getByLabel('Hvad hedder det?').fill(title)
  await worker.getByRole('button', { name: 'Skriv det på' }).click()
  assert.equal(await worker.getByLabel('Hvad hedder det?').inputValue(), title)
  await worker.getByLabel('For hvem og hvor?').fill('Temadagen på biblioteket')
  await worker.getByLabel('Hvilken dag?').fill(inDays(12))
  await worker.getByLabel('sagsbehandlere og konsulenter').check()
  await worker.getByLabel('Hvad fortæller vi?').fill('Hvad der sker, før nogen siger noget')
  await worker.getByRole('button', { name: 'Skriv det på' }).click()
  await worker.waitForURL(/\/udadtil\/[0-9a-f-]{36}$/)
  const address = new URL(worker.url()).pathname
  await assertFits(worker, 'a telling at 360')
  await worker.getByRole('link', { name: 'Bed om en historie' }).click()
  await worker.getByLabel('Hvis historie er det?').selectOption({ label: 'Amina Yusuf (borger)' })
  await worker.getByLabel('Hvad skal fortælles?').fill(words)
  await worker.getByRole('button', { name: 'Spørg', exact: true }).click()
  await worker.waitForURL(/#historier$/)
  assert.match(await worker.locator('main').innerText(), /Amina Yusuf har ikke sagt ja\. Fortæl det ikke\./)

  const leader = await comes('Marianne Overgaard', desktop)
  await leader.goto(address)
  assert.doesNotMatch(await leader.locator('main').innerText(), /tre gange/)

  const citizen = await comes('Amina Yusuf', {
    ...phone,
    width: 320,
    javaScriptEnabled: false,
  } as typeof phone)
  await citizen.goto('/min/fortalt')
  assert.match(await citizen.locator('main').innerText(), /tre gange[^]*Temadagen på biblioteket/)
  await assertFits(citizen, 'what may be told of a citizen')
  await citizen.getByRole('button', { name: `Ja, det må I: ${title}` }).click()
  await leader.reload()
  assert.match(await leader.locator('main').innerText(), /tre gange[^]*En borger har sagt ja/)
  assert.doesNotMatch(await leader.locator('main').innerText(), /Amina/)
  await assertAccessible(leader, 'a telling with a story')

  await citizen.getByRole('button', { name: `Tag mit ja tilbage: ${title}` }).click()
  await leader.reload()
  assert.doesNotMatch(await leader.locator('main').innerText(), /tre gange/)
  assert.match(await leader.locator('main').innerText(), /En historie blev taget tilbage/)
  await worker.goto('/')
  assert.match(await worker.locator('main').innerText(), new RegExp(`Fortæl den ikke: ${title}`))
})

test('a colleague says yes to what is handed over, and carries it', async () => {
  const lea = await comes('Lea Skovgaard', phone)
  await lea.goto('/giv-videre')
  await assertFits(lea, 'handing over at 360')
  await assertAccessible(lea, 'handing over')
  await lea.getByRole('button', { name: 'Ja, det tager jeg: Arket med billeder' }).click()
  await lea.waitForURL(/\/materialer\//)
  assert.match(await lea.locator('main').innerText(), /Lea Skovgaard/)
  const tove = await comes('Tove Lauritsen', desktop)
  await tove.goto('/')
  assert.match(
    await tove.locator('main').innerText(),
    /Lea Skovgaard har sagt ja og bærer det, du gav videre/,
  )
})
