import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { day } from '@lydhoer/app/testing'
import type { Page } from 'playwright-core'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let sif: Visitor
let editor = ''
const sound = join(import.meta.dirname, '..', '..', 'demo', 'conversations', 'tyve-aar.ogg')

before(async () => {
  fjordby = await startFjordby()
  sif = await visitor(fjordby.origin, desktop)
  await signInAs(sif.page, 'Sif Krogh')
})
after(async () => {
  await sif.close()
  await fjordby.close()
})

const shown = (page: Page) =>
  page.$$eval('.draft-turn', (lines) =>
    lines.map((line) => `${line.querySelector('select')?.value}: ${line.querySelector('textarea')?.value}`),
  )
const state = (page: Page, words: string) =>
  page.waitForFunction(
    (expected) => document.querySelector('[data-show=state]')?.textContent?.includes(expected),
    words,
  )
const saved = (page: Page) => state(page, 'Gemt')
const soundAt = (page: Page) => page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1)

test('a conversation with sound and no text: the transcript is begun from its page', async () => {
  const { page } = sif
  await page.goto('/samtaler/ny')
  await page.selectOption('#citizenId', { label: 'Amina Yusuf' })
  await page.fill('#heldOn', day(-1))
  await page.check('input[name=ownReflection][value=given]')
  await page.check('input[name=colleagues][value=given]')
  await page.fill('#endsOn', day(60))
  await page.click('main button.do')
  await page.waitForURL(/materiale$/)
  await page.setInputFiles('#sound', sound)
  await page.click('main button.do')
  await page.waitForSelector('.player [data-do=play]', { timeout: 120_000 })
  await page.click('text=Skriv udskriften selv')
  await page.click('text=Begynd at skrive')
  await page.waitForSelector('.draft-turn textarea')
  editor = new URL(page.url()).pathname
})

const passage = [
  'M: hvad vil du helst tale om',
  'B: (1.2) vinduet ude hos min nabo',
  'M: vinduet',
  'B: ja det [binder] (0.5) når det regner',
  'M: [ja] (.)',
  'B: jeg kan høvle det til ((griner))',
  'M: hah det kan du',
  'B: hvis der er nogen der holder',
  'M: (0.5) hvem kunne det være',
  'B: det ved jeg ikke',
]

test('ten turns are written from the keyboard alone: speakers, pauses, overlaps, laughter, and the sound', async () => {
  const { page } = sif
  const key = (name: string) => page.keyboard.press(name)
  const type = (words: string) => page.keyboard.type(words)
  await page.locator('.draft-turn textarea').first().focus()
  await key('Escape')
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.5)
  await key('Alt+KeyS')
  assert.equal(await page.textContent('[data-show=speed]'), '0,8×')
  await type('hvad vil du helst tale om')
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 1.2)
  await key('Enter')
  await type('(1.2) vinduet ude hos min nabo')
  await key('Escape')
  const stopped = await soundAt(page)
  await key('Alt+KeyJ')
  assert.ok((await soundAt(page)) < stopped || stopped < 0.1)
  await key('Enter')
  await type('vinduet')
  await key('Enter')
  await type('ja det ')
  await key('Alt+KeyO')
  await type('binder')
  await key('ArrowRight')
  await key('Alt+KeyP')
  await type('når det regner')
  await key('Enter')
  await key('Alt+KeyO')
  await type('ja')
  await key('ArrowRight')
  await key('Alt+Period')
  await key('Enter')
  await type('jeg kan høvle det til')
  await key('Alt+KeyG')
  await key('Enter')
  await key('Alt+KeyH')
  await type('det kan du')
  await key('Enter')
  await key('Alt+Digit2')
  await type('hvis der er nogen der holder')
  await key('Alt+Digit1')
  await key('Enter')
  await key('Alt+KeyP')
  await type('hvem kunne det være')
  await key('Enter')
  await type('det ved jeg ikke')
  assert.deepEqual(
    (await shown(page)).map((line) => line.trimEnd()),
    passage,
  )
  await saved(page)
  const times = await page.$$eval('.draft-turn input[name=start]', (fields) =>
    fields.slice(0, 2).map((field) => (field as HTMLInputElement).value),
  )
  assert.match(times[1] ?? '', /^0\.0[0-9],\d$/)
})

test('brackets that lack their partner are told of under their turn, and not once they have it', async () => {
  const { page } = sif
  await page.locator('.draft-turn textarea').nth(9).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' [men')
  const line = page.locator('.draft-turn').nth(9).locator('.check')
  await line.filter({ hasText: '[ mangler sin makker' }).waitFor()
  await assertAccessible(page, 'editor with a lack')
  await page.keyboard.type(']')
  await line.filter({ hasText: 'Overlappet «men» har ingen makker' }).waitFor()
  for (let n = 0; n < 6; n++) await page.keyboard.press('Backspace')
  await page.waitForFunction(() => !document.querySelectorAll('.check')[9]?.textContent)
})

test('everything is undone and done again by keys, splitting and joining too', async () => {
  const { page } = sif
  const before = await shown(page)
  const second = page.locator('.draft-turn textarea').nth(1)
  await second.focus()
  await page.keyboard.press('Home')
  for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  assert.equal((await shown(page)).length, 11)
  await page.keyboard.press('Alt+Digit2')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  assert.deepEqual(await shown(page), before)
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  assert.deepEqual(await shown(page), before)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  assert.deepEqual(await shown(page), before)
  await saved(page)
})

test('what keys do is done by the buttons at the foot too', async () => {
  const { page } = sif
  for (const what of ['play', 'back', 'pause', 'overlap', 'startHere', 'undo', 'redo'])
    assert.ok(await page.isVisible(`.player [data-do=${what}]`), what)
  const before = await shown(page)
  await page.locator('.draft-turn textarea').nth(2).focus()
  await page.keyboard.press('End')
  await page.click('.player [data-do=pause]')
  assert.match((await shown(page))[2] ?? '', /vinduet \(0\.5\)/)
  await page.click('.player [data-do=undo]')
  assert.deepEqual(await shown(page), before)
})

test('a word is mended in every turn at once, and all of it is undone at once', async () => {
  const { page } = sif
  const before = await shown(page)
  await page.click('.replace summary')
  await page.fill('[data-find=words]', 'vinduet')
  await page.fill('[data-find=with]', 'døren')
  await page.click('[data-do=findNext]')
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA')
  await page.click('[data-do=replaceAll]')
  await state(page, 'Rettet 2 steder')
  assert.equal((await shown(page)).filter((line) => line.includes('døren')).length, 2)
  await page.locator('.draft-turn textarea').first().focus()
  await page.keyboard.press('Control+z')
  assert.deepEqual(await shown(page), before)
  await page.click('.replace summary')
})

test('a window closed in the middle, with no way to the server, loses nothing', async () => {
  const { page, context } = sif
  await context.route('**/udskrift/gem', (route) => route.abort())
  await page.locator('.draft-turn textarea').nth(9).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' endnu')
  await page.keyboard.press('Enter')
  await page.keyboard.type('men snart')
  await state(page, 'Ikke gemt på serveren endnu')
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  assert.match(kept, /gemt /)
  assert.doesNotMatch(kept, /snart|endnu/)
  await page.close()

  await context.unroute('**/udskrift/gem')
  const again = await context.newPage()
  await again.goto(editor)
  await again.waitForFunction(() => document.querySelectorAll('.draft-turn').length === 11)
  await saved(again)
  const lines = await shown(again)
  assert.deepEqual(lines.slice(-2), ['B: det ved jeg ikke endnu', 'M: men snart'])
  await again.reload()
  assert.deepEqual(await shown(again), lines)
  await again.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('gemt ')))
  sif.page = again
})

test('two windows on one turn: both versions are shown side by side, and one is chosen', async () => {
  const { page, context } = sif
  const other = await context.newPage()
  await other.goto(editor)
  await other.locator('.draft-turn textarea').nth(2).fill('vinduet siger du')
  await saved(other)
  await page.locator('.draft-turn textarea').nth(2).fill('vinduet ja')
  await page.waitForSelector('.conflict-of')
  assert.match((await page.textContent('.conflict-of')) ?? '', /vinduet ja[^]*vinduet siger du/)
  await assertAccessible(page, 'conflict')
  assert.equal((await shown(page))[2], 'M: vinduet ja')
  await other.reload()
  assert.equal((await shown(other))[2], 'M: vinduet siger du')

  await page.click('text=Brug begge, og ret selv')
  await saved(page)
  assert.equal(await page.locator('.conflict-of').count(), 0)
  await other.reload()
  assert.equal((await shown(other))[2], 'M: vinduet ja vinduet siger du')

  await page.locator('.draft-turn textarea').nth(2).fill('vinduet')
  await saved(page)
  await other.locator('.draft-turn textarea').nth(2).fill('en anden tekst')
  await other.waitForSelector('.conflict-of')
  await other.click('text=Brug det gemte')
  await other.waitForFunction(() => document.querySelectorAll('.conflict-of').length === 0)
  assert.equal((await shown(other))[2], 'M: vinduet')
  await other.close()
})

test('the editor can be used by everybody on a phone, in the light and in the dark', async () => {
  const { page } = sif
  await page.setViewportSize({ width: phone.width, height: phone.height })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await assertAccessible(page, `editor ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await assertFits(page, 'editor')
  await page.setViewportSize({ width: desktop.width, height: desktop.height })
})

test('done: the names are looked over, and the text is read beside its sound', async () => {
  const { page } = sif
  await page.click('text=Færdig: se navnene efter')
  await page.waitForURL(/navne$/)
  await page.click('button[value=confirm]')
  await page.waitForURL((url) => url.pathname === editor.replace('/udskrift', ''))
  assert.match((await page.textContent('ol.page')) ?? '', /høvle det til/)
  const faults = sif.complaints.filter((said) => !/status of 4(03|04|09|22)|ERR_FAILED/.test(said))
  assert.deepEqual(faults, [])
})

test('signing out leaves nothing of the transcript in the browser', async () => {
  const { page } = sif
  await page.click('text=Ret udskriften')
  await page.click('text=Begynd at rette')
  await page.locator('.draft-turn textarea').first().fill('hvad vil du helst tale om i dag')
  await page.click('.me summary')
  await page.click('form[action="/log-ud"] button')
  await page.waitForURL(/log-ind/)
  assert.deepEqual(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('gemt '))),
    [],
  )
  await signInAs(page, 'Sif Krogh')
  await page.goto(editor)
  assert.equal((await shown(page))[0], 'M: hvad vil du helst tale om i dag')
})

test('a window left open when somebody signed out in another says that the words are only there, and saves them again', async () => {
  const { page, context } = sif
  const other = await context.newPage()
  await other.goto('/samtaler')
  await other.click('.me summary')
  await other.click('form[action="/log-ud"] button')
  await other.waitForURL(/log-ind/)
  await page.locator('.draft-turn textarea').first().fill('hvad vil du helst tale om i morgen')
  await state(page, 'står kun her')
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage })), /gemt /)
  await signInAs(other, 'Sif Krogh')
  await other.goto(editor)
  assert.equal((await shown(other))[0], 'M: hvad vil du helst tale om i dag')
  await page.bringToFront()
  await page.keyboard.press('Control+s')
  await saved(page)
  await other.reload()
  assert.equal((await shown(other))[0], 'M: hvad vil du helst tale om i morgen')
  await context.close()
})
