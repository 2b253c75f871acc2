// A whole session with four browsers: from the frame to what one takes home, a program that starts anew in the middle, a line that is
// gone for a while, and a citizen who says no.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
/** Tove leads; it is Sif’s conversation; Jonas is at his desk and Lea on her phone. */
let tove: Visitor
let sif: Visitor
let jonas: Visitor
let lea: Visitor
let address = ''
const all = () => [tove, sif, jonas, lea]

before(async () => {
  fjordby = await startFjordby()
  for (const [name, screen] of [
    ['Tove Lauritsen', desktop],
    ['Sif Krogh', desktop],
    ['Jonas Bæk', desktop],
    ['Lea Skovgaard', phone],
  ] as const) {
    const one = await visitor(fjordby.origin, screen)
    await signInAs(one.page, name)
    if (name.startsWith('Tove')) tove = one
    else if (name.startsWith('Sif')) sif = one
    else if (name.startsWith('Jonas')) jonas = one
    else lea = one
  }
  await sif.page.goto('/laan-et-oere')
  await sif.page.click('main .list a.title:has-text("de ventede jo")')
  address = new URL(sif.page.url()).pathname
  for (const { page } of [tove, jonas, lea]) await page.goto(address)
})
after(async () => {
  for (const one of all()) await one.close()
  await fjordby.close()
})

const at = (page: Page, step: string) =>
  page.waitForSelector(`.steps [aria-current=step]:has-text("${step}")`, { timeout: 10_000 })
const everybodyAt = (step: string) => Promise.all(all().map(({ page }) => at(page, step)))
const goOn = (page: Page) => page.click('#room-act button.do')
const field = '#room-writing textarea'
const kept = (page: Page) =>
  page.waitForFunction(() => /^Gemt/.test(document.querySelector('[data-state]')?.textContent ?? ''))

test('everybody’s screen is at the same step, and goes back at once when it was a mistake', async () => {
  await everybodyAt('Alene')
  await goOn(tove.page)
  await everybodyAt('I grupper')
  await tove.page.click('.receipt button')
  await everybodyAt('Alene')
})

test('how long the step usually takes is hidden by whoever wants it hidden, and stays so for them alone', async () => {
  const clock = '.clock [data-clock]'
  await lea.page.waitForSelector('.clock :text("tilbage")')
  await lea.page.click('.clock button:has-text("Skjul uret")')
  await lea.page.waitForSelector(clock, { state: 'hidden' })
  await lea.page.reload()
  await lea.page.waitForSelector('.clock button:has-text("Vis uret")')
  assert.equal(await lea.page.isVisible(clock), false)
  assert.equal(await jonas.page.isVisible(clock), true)
})

test('what one writes alone is kept from the first pause, and is there on another screen; the others see nothing of it', async () => {
  await jonas.page.fill(field, 'Han siger det så lavt, at')
  await kept(jonas.page)
  const elsewhere = await jonas.context.newPage()
  await elsewhere.goto(address)
  assert.equal(await elsewhere.inputValue(field), 'Han siger det så lavt, at')
  await elsewhere.close()
  for (const { page } of [tove, sif, lea]) assert.doesNotMatch(await page.content(), /så lavt/)
})

test('the program starts anew in the middle of it: nothing typed is lost, and every screen follows again', async () => {
  await jonas.page.fill(field, 'Han siger det så lavt, at jeg')
  await fjordby.restart(1500)
  await jonas.page.focus(field)
  await jonas.page.keyboard.press('End')
  await jonas.page.keyboard.type(' ikke hørte det')
  await kept(jonas.page)
  assert.equal(await jonas.page.inputValue(field), 'Han siger det så lavt, at jeg ikke hørte det')
  await sif.page.click('#room-people button:has-text("Jeg er klar")')
  for (const { page } of [tove, lea])
    await page.waitForSelector('#room-people :text("1 af 5 er klar")', { timeout: 10_000 })
  await tove.page.waitForSelector(':text("Klar: Sif Krogh")')
  assert.doesNotMatch(await lea.page.content(), /Klar: Sif/)
})

test('a while without a line: one goes on writing, is told, and nothing is lost', async () => {
  await lea.context.setOffline(true)
  await lea.page.fill(field, 'Der er to sekunder stille her')
  await lea.page.waitForFunction(() =>
    /ingen forbindelse/.test(document.querySelector('[data-state]')?.textContent ?? ''),
  )
  await lea.context.setOffline(false)
  await kept(lea.page)
  await lea.page.reload()
  assert.equal(await lea.page.inputValue(field), 'Der er to sekunder stille her')
})

test('what one was writing is one’s own noticing once it is saved, and there is one of it', async () => {
  await jonas.page.click('#room-writing form button')
  await jonas.page.waitForSelector('#room-written .body:has-text("ikke hørte det")')
  assert.equal(await jonas.page.locator('#room-written .body:has-text("så lavt")').count(), 1)
  assert.equal(await jonas.page.inputValue(field), '')
})

test('groups are drawn, each works on its own page, and comes back with what all see when they are together', async () => {
  await goOn(tove.page)
  await everybodyAt('I grupper')
  await tove.page.click('#room-people button:has-text("Træk grupper")')
  await jonas.page.waitForSelector('#room-people a:has-text("Gå til gruppens side")')
  await jonas.page.click('#room-people a:has-text("Gå til gruppens side")')
  await jonas.page.fill('textarea >> nth=0', 'Pausen efter “de ventede jo”')
  await jonas.page.selectOption('select[name=tur] >> nth=0', '16')
  await jonas.page.click('#room-things button >> nth=0')
  await jonas.page.waitForSelector('.receipt')
  await jonas.page.goto(address)
  await goOn(tove.page)
  await everybodyAt('Sammen')
  for (const { page } of all())
    await page.waitForSelector('#room-written :text("Pausen efter")', { timeout: 10_000 })
})

test('the one whose conversation it is has the floor first, and may let it pass', async () => {
  await lea.page.waitForSelector(':text("får ordet først")')
  await sif.page.click('button:has-text("Jeg lytter først")')
  await lea.page.waitForSelector(':text("vil gerne lytte først")', { timeout: 10_000 })
})

test('whoever leads shows a turn to all, and lights up words in it', async () => {
  await tove.page.selectOption('#room-turn', '16')
  await tove.page.click('#room-lead button >> nth=0')
  for (const { page } of all()) await page.waitForSelector('.turn.looked-at[data-number="16"]')
  await tove.page.evaluate(() => {
    const words = document.querySelector('.turn[data-number="16"] [data-char]')?.firstChild
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 2)
  })
  await tove.page.click('form[data-lights] button')
  await lea.page.waitForFunction(() => (CSS.highlights.get('lit')?.size ?? 0) > 0, null, { timeout: 10_000 })
})

test('a shared screen follows too, and shows nothing that anybody wrote for themselves', async () => {
  const screen = await tove.context.newPage()
  await screen.goto(`${address}/skaerm`)
  await screen.waitForSelector('.turn.looked-at')
  assert.equal(await screen.locator('textarea').count(), 0)
  await goOn(tove.page)
  await at(screen, 'Tag med hjem')
  await screen.close()
})

test('without code in the browser one loads the page again to follow', async (t) => {
  const plain = await visitor(fjordby.origin, { ...desktop, scripts: false })
  t.after(() => plain.close())
  await signInAs(plain.page, 'Inge Møldrup')
  await plain.page.goto(address)
  await at(plain.page, 'Tag med hjem')
  await plain.page.click(':text("Se, om der er delt noget nyt")')
  await at(plain.page, 'Tag med hjem')
})

test('the citizen says no: it is gone from every screen, and each is told kindly', async (t) => {
  const citizen = await visitor(fjordby.origin, phone)
  t.after(() => citizen.close())
  await signInAs(citizen.page, 'Mikkel Holst')
  await citizen.page.goto('/min')
  await citizen.page
    .locator('.item', { hasText: 'Samtale om planen' })
    .getByRole('link', { name: 'Sig nej, og slet samtalen' })
    .click()
  await citizen.page.getByRole('button', { name: 'Slet det' }).click()
  for (const { page } of [tove, jonas, lea])
    await page.waitForFunction(() => !/de ventede jo/.test(document.body.textContent ?? ''), null, {
      timeout: 10_000,
    })
  for (const { page } of [tove, jonas, lea]) await page.waitForSelector('main :text("Borgeren sagde nej")')
})
