import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let jonas: Visitor
let sif: Visitor
let passage = ''
before(async () => {
  fjordby = await startFjordby()
  jonas = await visitor(fjordby.origin, { ...phone, scripts: false })
  sif = await visitor(fjordby.origin, desktop)
  await signInAs(jonas.page, 'Jonas Bæk')
  await signInAs(sif.page, 'Sif Krogh')
  await jonas.page.goto('/stykker')
  await jonas.page.click('main .list li:has-text("8–21") a')
  passage = new URL(jonas.page.url()).pathname
})
after(async () => {
  await jonas.close()
  await sif.close()
  await fjordby.close()
})

test('without JavaScript, on a phone, a code is put on words of a turn, seen there, and taken off again', async () => {
  const { page } = jonas
  await page.goto(`${passage}/koder`)
  await page.click('#t20 .n a')
  assert.match((await page.textContent('#saet .chosen-words')) ?? '', /Tur 20: “.*nogen har lavet/)
  await page.selectOption('#kode', { label: 'Positionering' })
  await page.fill('#ord', 'nogen andre')
  await page.click('#saet button')
  assert.match((await page.textContent('.problems')) ?? '', /ikke sådan i turen/)
  assert.equal(await page.inputValue('#ord'), 'nogen andre')
  await page.selectOption('#kode', { label: 'Positionering' })
  await page.fill('#ord', 'nogen har lavet')
  await page.click('#saet button')
  assert.equal(new URL(page.url()).hash, '#t20')
  assert.equal(await page.textContent('#t20 mark'), 'nogen har lavet')
  await assertFits(page, 'codes')
  await page.click('button[aria-label="Tag koden af: Positionering, Tur 20"]')
  assert.equal(await page.locator('#t20 mark').count(), 0)
})

test('words are selected, two letters typed, Enter pressed; what the code means stands beside', async () => {
  const { page } = sif
  await page.goto(`${passage}/koder`)
  const turns = () => page.$$eval('.turn .t', (all) => all.map((one) => one.getBoundingClientRect().top))
  const before = await turns()
  await page.evaluate(() => {
    const piece = document.querySelector('#t21 .t [data-char]:last-child')?.firstChild
    if (piece) getSelection()?.setBaseAndExtent(piece, 1, piece, 14)
  })
  await page.waitForSelector('.chosen-words:has-text("Tur 21: “Det vil jeg gerne”")')
  await page.keyboard.type('mo')
  assert.equal(await page.textContent('.code-list [aria-selected=true]'), 'Modstand')
  assert.ok(((await page.textContent('.code-means')) ?? '').length > 20)
  await assertAccessible(page, 'codes while one types')
  assert.deepEqual(await turns(), before)
  await page.keyboard.press('Enter')
  await page.waitForURL(/#t21$/)
  assert.equal(await page.textContent('#t21 mark'), 'Det vil jeg gerne')
  assert.match((await page.textContent('#t21 .a')) ?? '', /Modstand/)
  assert.match((await page.textContent('#mine')) ?? '', /Modstand/)
  assert.deepEqual(sif.complaints, [])
})

test('what one has not shared is not counted; what one shares is, without a name', async () => {
  const { page } = sif
  await page.goto(`${passage}/enige`)
  assert.match((await page.textContent('main')) ?? '', /2 har delt deres koder/)
  await page.goto(`${passage}/koder`)
  await page.click('button:text-is("Del mine koder")')
  await page.waitForLoadState()
  await page.goto(`${passage}/enige`)
  const said = (await page.textContent('main')) ?? ''
  assert.match(said, /3 har delt deres koder/)
  assert.match(said, /Mulighed for gribning: 3 af 3 · enige/)
  assert.match(said, /Modstand: 1 af 3 · forskelligt/)
  assert.doesNotMatch(said, /Jonas|Emil|Sif/)
})
