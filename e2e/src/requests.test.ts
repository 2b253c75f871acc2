// Practice asks and research promises; a finding is discussed by those it came from, and carries a citizen's words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a worker asks on a phone, a colleague asks it too, a researcher promises a day and moves it; nobody reads whose it is', async () => {
  const page = await comes('Sif Krogh', phone)
  await page.goto('/spoergsmaal/nyt')
  await page.getByLabel('Vi vil gerne vide').fill('Hvad gør vi, når nogen bliver vred over ventetiden?')
  await page.getByRole('button', { name: 'Spørg', exact: true }).click()
  assert.match(await page.locator('main').innerText(), /Skriv, hvad I skal bruge det til/)
  assert.match(await page.getByLabel('Vi vil gerne vide').inputValue(), /vred over ventetiden/)
  await page.getByLabel('Hvad skal I bruge det til?').fill('Vi vil kunne sige noget, der er rigtigt')
  await page.getByRole('button', { name: 'Spørg', exact: true }).click()
  await page.waitForURL(/\/spoergsmaal\/[0-9a-f-]{36}$/)
  const address = new URL(page.url()).pathname
  await assertFits(page, 'a request at 360')

  const colleague = await comes('Lea Skovgaard', phone)
  await colleague.goto(address)
  assert.doesNotMatch(await colleague.locator('main').innerText(), /Sif/)
  await colleague.getByRole('button', { name: 'Det spørger vi også om' }).click()
  assert.match(await colleague.locator('main').innerText(), /Du spørger også\./)

  const researcher = await comes('Emil Rosenvinge', desktop)
  await researcher.goto(address)
  assert.match(await researcher.locator('main').innerText(), /Én mere spørger også\./)
  for (const [days, reason] of [
    [21, ''],
    [28, 'Vi mangler tre samtaler'],
  ] as const) {
    await researcher.getByRole('link', { name: reason ? 'Flyt dagen' : 'Lov en dag' }).click()
    await researcher.getByLabel('Hvad kommer der?').fill('De første tal')
    await researcher.getByLabel('Hvilken dag?').fill(inDays(days))
    if (reason) await researcher.getByLabel('Hvorfor bliver det en anden dag?').fill(reason)
    await researcher.getByRole('button', { name: reason ? 'Flyt dagen' : 'Lov det' }).click()
    await researcher.waitForURL((url) => url.pathname === address)
  }
  const told = await researcher.locator('main').innerText()
  assert.match(told, /Var lovet først: De første tal[^]*Hvorfor: Vi mangler tre samtaler/)
  await assertAccessible(researcher, 'a request')
})

test('those a finding came from answer beside it, and a citizen’s words stand there; a citizen who is not quoted reads that on a small phone without scripts', async () => {
  const worker = await comes('Jonas Bæk', phone)
  await worker.goto('/fund')
  await worker.getByRole('link', { name: 'Der, hvor en samtale i telefonen vender' }).click()
  await worker.getByRole('link', { name: 'Sig, hvad I siger til det' }).click()
  await worker.getByLabel('Vi er allerede videre').check()
  await worker.getByRole('button', { name: 'Sig det' }).click()
  await worker.waitForURL(/\/fund\/[0-9a-f-]{36}#svar$/)
  assert.match(await worker.locator('main').innerText(), /Vi er allerede videre\s+På vegne af sagsbehandlere/)
  await assertFits(worker, 'a finding at 360')
  await assertAccessible(worker, 'a finding at 360')

  await worker.goto('/fund')
  await worker.getByRole('link', { name: 'Hvornår i samtalen sanktionerne bliver nævnt' }).click()
  assert.ok((await worker.locator('blockquote').innerText()).length > 10)

  const citizen = await comes('Amina Yusuf', { width: 320, height: 640, scripts: false })
  await citizen.goto('/min/gengivet')
  assert.match(await citizen.locator('main').innerText(), /Ingen har gengivet dine ord/)
  await assertFits(citizen, 'what a citizen is quoted with at 320')
})
