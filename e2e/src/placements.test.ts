// A placement from the start meeting to longer time and paid hours; and one where the boss says nothing, from the press on the phone to an
// agreed ending; and hours that a citizen shows the company by its address, and takes back. The citizens' phones are 320 px wide and run no scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()
const small = { ...phone, width: 320, scripts: false }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const main = (page: Page) => page.locator('main').innerText()

/** Presses what leads to another page, and waits until that is there. */
async function press(page: Page, where: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(where).first().click()])
}
const save = (page: Page) => press(page, 'main form button.do')
async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.fill(`main [name=${name}]`, value)
}

/** The worker writes a place down with a citizen and lets it begin; gives its address. */
async function begin(worker: Page, citizen: string, where: string): Promise<string> {
  await worker.goto('/borgere')
  await press(worker, `main .list a:text-is("${citizen}")`)
  await press(worker, 'nav.pages-of a:text-is("Praktik")')
  await press(worker, 'main a:text-is("Skriv et sted op")')
  await save(worker)
  assert.match(await main(worker), /Skriv, hvad stedet hedder/)
  await fill(worker, {
    where,
    goTo: 'Gitte',
    goodDay: 'Når jeg har fundet en bog',
    stopWhen: 'Hvis det larmer',
  })
  await save(worker)
  await press(worker, 'main a.button.do:text-is("Det begynder")')
  await fill(worker, { onDay: inDays(-21), toOn: inDays(10) })
  await save(worker)
  assert.match(await main(worker), /Det er i gang/)
  return new URL(worker.url()).pathname
}

test('the library: each says what they hope for, hours go up by the citizen’s wish, it is given longer, and hours are paid', async () => {
  const worker = await comes('Sif Krogh', desktop)
  const its = await begin(worker, 'Mikkel Holst', 'Biblioteket på havnen')
  const citizen = await comes('Mikkel Holst', small)
  await citizen.goto('/min')
  await press(citizen, 'main a:has-text("Din praktik")')
  await press(citizen, 'main a:text-is("Biblioteket på havnen")')
  const own = new URL(citizen.url()).pathname

  await worker.goto(`${its}/sig/start`)
  await worker.check('main [value=company]')
  await fill(worker, { words: 'Vi mangler en, der kan lide reoler.' })
  await save(worker)
  await press(citizen, '#start a:text-is("Skriv")')
  await fill(citizen, { words: 'Jeg vil rydde op i fred først.' })
  await save(citizen)
  const start = await main(citizen)
  assert.match(start, /rydde op i fred[^]*Biblioteket på havnen, fortalt til Sif[^]*kan lide reoler/)

  await worker.goto(`${its}/timer`)
  await fill(worker, { hours: '4', fromWeek: inDays(-21) })
  await worker.check('main [value=together]')
  await save(worker)
  await citizen.goto(own)
  await fill(citizen, { hours: '3,5' })
  await save(citizen)
  assert.match(await main(citizen), /Du har skrevet 3,5/)
  await assertFits(citizen, 'a placement on a phone of 320')

  await press(citizen, 'main a:text-is("Jeg vil ændre mine timer")')
  await fill(citizen, { hours: '8', why: 'Jeg vil også være der om fredagen' })
  await save(citizen)
  assert.match(await main(citizen), /Du spurgte i dag\. Ingen har lovet en dag endnu/)
  await worker.goto(its)
  await press(worker, 'main a.button.do:text-is("Svar Mikkel")')
  await worker.check('main [value=yes]')
  await fill(worker, { paid: '2', words: 'Biblioteket giver løn for to af dem.' })
  await save(worker)
  await press(worker, 'main a:text-is("Giv det længere tid")')
  await fill(worker, { toOn: inDays(90), words: 'De vil gerne beholde ham.' })
  await save(worker)
  await assertAccessible(worker, 'a placement')

  await citizen.goto(own)
  assert.match(await main(citizen), /sagde ja[^]*løn for to af dem[^]*Længere tid[^]*beholde ham/)
  await press(citizen, 'main a:text-is("Vis eller skriv ud")')
  const shown = await main(citizen)
  assert.match(shown, /8 timer om ugen, heraf 2 med løn \(op, Mikkel\)/)
  assert.doesNotMatch(shown, /Gitte|larmer|reoler/)
  await assertFits(citizen, 'week by week on a phone of 320')
})

test('the boss is silent: said on a phone without the place being told, called about, ended as both see it, and understood so', async () => {
  const worker = await comes('Sif Krogh', phone)
  const its = await begin(worker, 'Amina Yusuf', 'Blomsterhallen')
  const citizen = await comes('Amina Yusuf', small)
  await citizen.goto('/min/praktik')
  await press(citizen, 'main a:text-is("Blomsterhallen")')
  await press(citizen, 'main a:text-is("Det går ikke")')
  assert.equal(await citizen.isChecked('main [name=tell][value=no]'), true, 'the place is not told')
  await citizen.check('main [value=stopNow]')
  await fill(citizen, { words: 'Hun siger aldrig noget til mig' })
  await save(citizen)
  const said = await main(citizen)
  assert.match(said, /ringet op senest[^]*Stedet får intet at vide\. Det kan ikke koste dig penge/)
  await assertFits(citizen, 'what does not work on a phone of 320')

  await worker.goto('/')
  await press(worker, 'main a:has-text("Ring til Amina: Det går ikke")')
  await worker.check('main [name=stops][value=yes]')
  await fill(worker, { words: 'Du stopper i dag. Vi leder efter et sted, hvor der bliver talt.' })
  await save(worker)
  assert.equal(new URL(worker.url()).pathname, its)
  await assertFits(worker, 'what was agreed on a phone')

  await citizen.reload()
  assert.match(
    await main(citizen),
    /Du stopper\.[^]*hvor der bliver talt[^]*Er det sådan, du har forstået det/,
  )
  await press(citizen, 'main button[name=so][value=yes]')
  assert.match(await main(citizen), /Du har sagt ja til, at det er sådan/)
  await worker.reload()
  assert.match(await main(worker), /Amina har forstået det sådan[^]*Det stoppede/)
})

test('the citizen says yes to their hours being read, the company reads them by its address, and taken back they are gone', async () => {
  const worker = await comes('Sif Krogh', desktop)
  const citizen = await comes('Mikkel Holst', small)
  await citizen.goto('/min/praktik')
  await press(citizen, 'main a:text-is("Rugkanten")')
  const own = new URL(citizen.url()).pathname
  assert.match(await main(citizen), /Det kan Rugkanten se[^]*22 timer om ugen[^]*du hedder Mikkel/)
  await worker.goto('/borgere')
  await press(worker, 'main .list a:text-is("Mikkel Holst")')
  await press(worker, 'nav.pages-of a:text-is("Praktik")')
  await press(worker, 'main a:text-is("Rugkanten")')
  const its = new URL(worker.url()).pathname
  await press(worker, 'main a[href^="/virksomheder/"]')
  const company = new URL(worker.url()).pathname
  await worker.goto(`${company}/side`)
  await fill(worker, { reach: '55 00 01 01' })
  await save(worker)
  const address = await worker.locator('main a[href*="/vores-side/"]').first().innerText()
  const boss = await comes(null, small)
  await boss.goto(new URL(address).pathname)
  assert.match(await main(boss), /Mikkel[^]*22 timer om ugen/)
  await assertFits(boss, 'agreed hours on a company’s page')

  await citizen.goto(`${own}/vis`)
  await citizen.uncheck('main [name=name]')
  await assertFits(citizen, 'what is shown on a phone of 320')
  await save(citizen)
  await boss.reload()
  assert.match(await main(boss), /En, der er hos jer[^]*22 timer om ugen/)
  assert.doesNotMatch(await main(boss), /Mikkel/)
  await worker.goto(`${its}/timer`)
  await fill(worker, { hours: '7', days: 'mandag og onsdag', fromWeek: inDays(0) })
  await worker.check('main [value=citizen]')
  await save(worker)
  await boss.reload()
  assert.match(await main(boss), /7 timer om ugen, mandag og onsdag/)

  await citizen.goto(own)
  await press(citizen, 'main button:text-is("Vis dem ikke mere")')
  assert.match(await main(citizen), /Stedet ser det ikke mere[^]*Vis stedet dine timer/)
  await boss.reload()
  assert.doesNotMatch(await main(boss), /timer om ugen|mandag og onsdag/)
})
