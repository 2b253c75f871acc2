// A FLIP is prepared, people are invited each with why, it is held on three screens that follow each other, and summed up so that both sides stand by it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()
const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

test('a FLIP is prepared, answered, held with three browsers and summed up; a colleague who was not invited then reads what it gave', async () => {
  const broker = await comes('Inge Møldrup', desktop)
  await broker.goto('/flip/ny')
  await broker.getByLabel('Tema').fill('Hvad gør vi med stilheden?')
  await broker.getByLabel('Dag').fill(inTwoWeeks())
  await broker.getByRole('button', { name: 'Lav FLIP’en' }).click()
  await broker.waitForURL(/\/flip\/[0-9a-f-]{36}$/)
  const flip = new URL(broker.url()).pathname
  await broker.getByRole('link', { name: 'Inviter nogen' }).first().click()
  for (const [who, party] of [
    ['Meryem Aydin', 'Praksis'],
    ['Dorthe Iversholt (forsker)', 'Forskning'],
  ] as const) {
    await broker.getByLabel('Hvem?').selectOption({ label: who })
    await broker.getByLabel(party, { exact: true }).check()
    await broker.getByLabel('Hvorfor netop dem?').fill('Du har talt om det længe.')
    await broker.getByRole('button', { name: 'Send indbydelsen' }).click()
    await broker.waitForSelector(`li:has-text("${who.replace(' (forsker)', '')}")`)
  }
  await broker.goto(`${flip}/program`)
  await broker.getByRole('button', { name: 'Gem' }).click()
  await broker.waitForURL((url) => url.pathname === flip)
  assert.match(await broker.locator('main').innerText(), /De har lige lang tid\./)

  const worker = await comes('Meryem Aydin', phone)
  await worker.goto(flip)
  assert.match(await worker.locator('main').innerText(), /Hvorfor dig[^]*Du har talt om det længe/)
  await worker.getByRole('link', { name: 'Svar på indbydelsen' }).click()
  await worker.getByLabel('Ja, jeg kommer').check()
  await worker.getByLabel('Hvad håber du på?').fill('At vi tør tie')
  await worker.getByRole('button', { name: 'Svar', exact: true }).click()
  await worker.waitForURL((url) => url.pathname === flip)
  const researcher = await comes('Dorthe Iversholt', desktop)
  await researcher.goto(`${flip}/svar`)
  await researcher.getByLabel('Ja, jeg kommer').check()
  await researcher.getByRole('button', { name: 'Svar', exact: true }).click()

  for (const page of [broker, worker, researcher]) await page.goto(`${flip}/moede`)
  await researcher.getByRole('button', { name: 'Videre til: Velkommen' }).click()
  for (const page of [broker, worker])
    await page.waitForSelector('[aria-current="step"]:has-text("Velkommen")')
  // What is half written stays while the others go on.
  await worker.getByLabel('Dine ord').fill('At pausen er')
  await broker.getByRole('button', { name: 'Videre til: Oplæg' }).click()
  await worker.waitForSelector('[aria-current="step"]:has-text("Oplæg")')
  assert.equal(await worker.getByLabel('Dine ord').inputValue(), 'At pausen er')
  await worker.getByLabel('Dine ord').fill('At pausen er borgerens')
  await worker.getByRole('button', { name: 'Skriv det op' }).click()
  for (const page of [broker, researcher]) await page.waitForSelector('text=At pausen er borgerens')
  await researcher.getByLabel('Jeg lærte ikke noget nyt').check()
  await researcher.getByRole('button', { name: 'Skriv det op' }).click()
  await broker.waitForSelector('#flip-greb >> text=Jeg lærte ikke noget nyt.')
  assert.doesNotMatch(await broker.locator('#flip-greb').innerText(), /Meryem|Dorthe/)
  await assertFits(worker, 'a FLIP that is held, at 360')
  await assertAccessible(worker, 'a FLIP that is held, at 360')

  for (const step of ['Vi taler sammen', 'Hvad greb vi?', 'Slut']) {
    await broker.getByRole('button', { name: `Videre til: ${step}` }).click()
    await broker.waitForSelector(`[aria-current="step"]:has-text("${step}")`)
  }
  await worker.goto(`${flip}/referat`)
  await worker.getByLabel('Det gav det').fill('Vi tæller til fem, før vi siger noget.')
  await worker.getByRole('button', { name: 'Gem' }).click()
  await worker.waitForURL((url) => url.pathname === flip)
  await worker.getByRole('button', { name: 'Jeg siger god for det' }).click()
  await worker.waitForSelector('text=Praksis: Meryem Aydin har sagt god for det.')

  const other = await comes('Anders Nygaard', phone)
  await other.goto(flip)
  const before = await other.locator('main').innerText()
  assert.match(before, /Hvad gør vi med stilheden\?[^]*Vi lægger frem for hinanden/)
  assert.doesNotMatch(before, /tæller til fem|Meryem|borgerens/)
  await researcher.goto('/')
  await researcher.getByRole('link', { name: /Læs, hvad FLIP’en gav.*stilheden/ }).click()
  await researcher.getByRole('button', { name: 'Jeg siger god for det' }).click()
  await researcher.waitForSelector('text=Huset kan læse det.')
  await other.reload()
  assert.match(await other.locator('main').innerText(), /Vi tæller til fem, før vi siger noget\./)
})

test('the story of the letters leads to its FLIP, for those who were in it and for those who were not', async () => {
  const inIt = await comes('Sif Krogh', desktop)
  await inIt.goto('/undren')
  await inIt.getByRole('link', { name: 'Hvorfor åbner folk ikke vores breve?' }).click()
  await inIt.getByRole('link', { name: 'Hvad gør vores breve ved folk?' }).click()
  assert.match(await inIt.locator('main').innerText(), /Hvad greb vi\?[^]*Jeg lærte ikke noget nyt/)
  const notInIt = await comes('Henrik Fuglsang', phone)
  await notInIt.goto(new URL(inIt.url()).pathname)
  const told = await notInIt.locator('main').innerText()
  assert.match(told, /Brevet bliver lagt væk efter første afsnit/)
  assert.doesNotMatch(told, /Jeg lærte ikke noget nyt|Hvem er med/)
})

test('a citizen answers on their phone without scripts and says yes to being recorded, and those in the FLIP see the name that they chose', async () => {
  const citizen = await comes('Amina Yusuf', { ...phone, scripts: false })
  await citizen.goto('/min/flip')
  await citizen.getByRole('link', { name: /Læs om mødet/ }).click()
  assert.match(await citizen.locator('main').innerText(), /Kommunen betaler bussen[^]*Du må sige nej/)
  await citizen.getByLabel('Hvad vil du kaldes til mødet?').fill('Mina')
  await citizen.getByLabel('Ja, jeg kommer').check()
  await citizen.getByRole('button', { name: 'Svar', exact: true }).click()
  await citizen.waitForSelector('text=Du har sagt ja.')
  await citizen.getByRole('button', { name: 'Ja', exact: true }).click()
  await citizen.waitForSelector('text=Kun du kan se det.')
  await assertFits(citizen, 'a citizen’s FLIP, at 360')
  const worker = await comes('Sif Krogh', desktop)
  await worker.goto('/flip')
  await worker.getByRole('link', { name: /de breve, der siger nej/ }).click()
  assert.match(await worker.locator('main').innerText(), /Borgere[^]*Mina/)
  await worker.getByRole('link', { name: 'Optagelse' }).click()
  assert.match(await worker.locator('main').innerText(), /Ikke alle har sagt ja/)
})

test('what was said by leaders and a researcher is read by side, and goes when one takes the yes back', async () => {
  const leader = await comes('Marianne Overgaard', desktop)
  await leader.goto('/flip')
  await leader.getByRole('link', { name: /Passer mønsteret/ }).click()
  await leader.getByRole('link', { name: 'Optagelse' }).click()
  const page = new URL(leader.url()).pathname
  assert.match(await leader.locator('main').innerText(), /kun én stemme fra siden “Forskning”/)
  await leader.getByText(/Læs udskriften/).click()
  await leader.waitForSelector('text=Hvor mange af dem er fra Ungeteamet?')
  const researcher = await comes('Emil Rosenvinge', phone)
  await researcher.goto(page)
  await researcher.getByRole('button', { name: 'Nej, alligevel ikke' }).click()
  await researcher.waitForSelector('text=Du har sagt nej.')
  await leader.reload()
  const gone = await leader.locator('main').innerText()
  assert.match(gone, /blev slettet .* fordi ikke alle sagde ja mere/)
  assert.doesNotMatch(gone, /Emil|Ungeteamet/)
})
