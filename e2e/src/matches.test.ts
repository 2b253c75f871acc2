// Places are laid before a citizen, who chooses on a small phone without scripts; a no is not asked again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()

test('a worker lays a place before a citizen with what they know; the citizen says no to it and yes to another, and a place is taken there', async () => {
  const worker = await comes('Sif Krogh', desktop)
  const told = () => worker.locator('main').innerText()
  await worker.goto('/borgere')
  await worker.getByRole('link', { name: 'Mikkel Holst' }).click()
  await worker.getByRole('link', { name: 'Steder at vælge mellem' }).click()
  const free = worker.locator('article', { has: worker.locator('summary') }).first()
  const place = (await free.locator('h3').innerText()).split(':')[0] ?? ''
  await free.locator('summary').click()
  await free.getByLabel('Det ved jeg om stedet').fill('De har en kat, som sover på melsækkene.')
  await assertAccessible(worker, 'places to lay before a citizen')
  await free.getByRole('button', { name: 'Læg det frem' }).click()
  assert.match(await told(), /Det er lagt frem/)
  const page = new URL(worker.url()).pathname

  const citizen = await comes('Mikkel Holst', { width: 320, height: 640, scripts: false })
  await citizen.goto('/min/steder')
  await assertFits(citizen, 'places at 320')
  const one = citizen.locator('section.part', { has: citizen.getByRole('heading', { name: place }) })
  assert.match(await one.innerText(), /Det taler for[^]*De har en kat/)
  await one.getByRole('button', { name: `Nej tak til ${place}` }).click()
  assert.match(await citizen.locator('main').innerText(), /Du får ikke det samme sted igen/)
  const others = await citizen.getByRole('button', { name: /^Ja tak til / }).all()
  const labels = await Promise.all(others.map((button) => button.getAttribute('aria-label')))
  const chosen = labels.map((label) => label?.replace('Ja tak til ', '')).find((name) => name !== place) ?? ''
  await citizen.getByRole('button', { name: `Ja tak til ${chosen}` }).click()
  assert.match(await citizen.locator('main').innerText(), /Du sagde ja [^]* Nu spørger vi stedet/)

  await worker.goto(page)
  assert.match(await told(), new RegExp(`${place}[^]*siger nej`))
  assert.equal(await worker.locator('summary', { hasText: place }).count(), 0)
  const yes = worker.locator('article', { has: worker.getByRole('heading', { name: chosen }) })
  await yes.getByRole('link', { name: 'Tag en plads der, før en anden gør det.' }).click()
  await worker.waitForURL(/\/pladser\/[0-9a-f-]{36}$/)
})
