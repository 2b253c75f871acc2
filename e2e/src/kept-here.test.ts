import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { personas } from '@lydhoer/demo'
import type { Page } from 'playwright-core'
import { desktop, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let shared: Visitor
/** A passage of Sif’s that Jonas may see; both write about it at the same address. */
let passage = ''
/** Words that stand nowhere else. */
const typed = 'fuglekvidderagtigt'
const form = 'textarea[name=body]'

before(async () => {
  fjordby = await startFjordby()
  shared = await visitor(fjordby.origin, desktop)
  await signInAs(shared.page, 'Jonas Bæk')
  await shared.page.goto('/stykker')
  await shared.page.click('main .list li:has-text("8–21") a')
  passage = new URL(shared.page.url()).pathname
})
after(async () => {
  await shared.close()
  await fjordby.close()
})

/** Everything that the browser holds for us and that a page could read, or somebody who opens the browser’s tools. */
const held = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
      document.cookie,
    ]),
  )
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('gemt ')))

/** Writes without saving, and waits until it is kept. */
async function write(page: Page, words: string, field = form) {
  const all = () => JSON.stringify({ ...localStorage })
  const before = await page.evaluate(all)
  await page.fill(field, words)
  await page.waitForFunction((then) => JSON.stringify({ ...localStorage }) !== then, before)
}

/** The person’s session ends without them, as when it has been idle too long; the browser does not know. */
async function endSessionOf(name: string) {
  const who = personas.find((one) => one.name === name)
  assert.ok(who)
  await fjordby.services.database.as(who, (sql) =>
    sql.deleteFrom('sign_in_session').where('person_id', '=', who.personId).execute(),
  )
}

async function signOut(page: Page, where = '/log-ud') {
  await page.click('.me summary')
  await page.click(`form[action="${where}"] button`)
  await page.waitForURL(/log-ind/)
}

const shown = (page: Page) => page.inputValue(form)
/** What was kept is put in after the page has come. */
const broughtBack = (page: Page, words: string) =>
  page.waitForFunction(
    (expected) => [...document.querySelectorAll('textarea')].some(({ value }) => value === expected),
    words,
  )

test('words that are not saved lie sealed in the browser, and come back to whoever typed them', async () => {
  const { page } = shared
  await write(page, `det lyder ${typed}`)
  assert.doesNotMatch(await held(page), new RegExp(typed))
  await page.goto('/stykker')
  await page.goto(passage)
  await broughtBack(page, `det lyder ${typed}`)
})

test('the key is not left lying in the page', async () => {
  const { page } = shared
  const html = await page.content()
  assert.doesNotMatch(html, /name="kept-here"/)
})

test('a session that ended by itself loses nothing: the words are there when the same person signs in again', async () => {
  const { page } = shared
  await endSessionOf('Jonas Bæk')
  await page.goto(passage)
  await page.waitForURL(/log-ind/)
  assert.doesNotMatch(await held(page), new RegExp(typed))
  await signInAs(page, 'Jonas Bæk')
  await page.goto(passage)
  await broughtBack(page, `det lyder ${typed}`)
})

test('whoever signs in after a session that ended by itself finds nothing of the other’s', async () => {
  const { page } = shared
  await endSessionOf('Jonas Bæk')
  await signInAs(page, 'Sif Krogh')
  assert.deepEqual(await kept(page), [])
  await page.goto(passage)
  await page.waitForTimeout(300)
  assert.equal(await shown(page), '')
  await signOut(page)
  await signInAs(page, 'Jonas Bæk')
  await page.goto(passage)
  await page.waitForTimeout(300)
  assert.equal(await shown(page), '')
})

test('a window that the first person left open keeps nothing more once another has signed in', async () => {
  const { page, context } = shared
  const left = await context.newPage()
  await left.goto(passage)
  await write(left, typed)
  await signInAs(page, 'Sif Krogh')
  await left.fill(form, `${typed} og mere`)
  await left.waitForTimeout(300)
  assert.deepEqual(await kept(left), [])
  await left.close()
  await signInAs(page, 'Jonas Bæk')
})

for (const where of ['/log-ud', '/log-ud/alle-steder'])
  test(`signing out wipes what was kept, in other windows too: ${where}`, async () => {
    const { page, context } = shared
    await page.goto(passage)
    await write(page, typed)
    const other = await context.newPage()
    await other.goto('/stykker')
    await signOut(other, where)
    assert.deepEqual(await kept(other), [])
    assert.equal(await other.evaluate(() => localStorage.length), 0)
    await page.fill(form, `${typed} igen`)
    await page.waitForTimeout(300)
    assert.deepEqual(await kept(page), [])
    await other.close()
    await signInAs(page, 'Jonas Bæk')
  })

test('signing out wipes also when the session had ended already', async () => {
  const { page } = shared
  await page.goto(passage)
  await write(page, typed)
  await endSessionOf('Jonas Bæk')
  await signOut(page)
  assert.deepEqual(await kept(page), [])
  await signInAs(page, 'Jonas Bæk')
})

test('what was saved is not brought back, and what was changed in a saved noticing is', async () => {
  const { page, context } = shared
  await page.goto(passage)
  await write(page, 'ja')
  await page.click('#bemaerkninger button.do')
  await page.waitForSelector('.noticed .body')
  await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('gemt ')))
  assert.equal(await shown(page), '')
  // Shorter than what is saved, and part of it: still words of its own.
  await write(page, 'j')
  await page.reload()
  await broughtBack(page, 'j')
  await page.fill(form, '')
  await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('gemt ')))

  const sif = await visitor(fjordby.origin, desktop)
  await signInAs(sif.page, 'Sif Krogh')
  await sif.page.goto('/samtaler')
  await sif.page.click('main .list a >> nth=1')
  const conversation = sif.page.url()
  await sif.page.goto(`${conversation}?skriv=8`)
  await write(sif.page, 'noget, jeg så')
  await sif.page.click('.a form:has(textarea) button.do')
  await sif.page.waitForSelector('.note:has-text("noget, jeg så")')
  assert.deepEqual(await kept(sif.page), [])
  await sif.page.click('.note:has-text("noget, jeg så") a')
  await write(sif.page, 'noget, jeg hørte', '.a textarea[name=body]')
  await sif.page.reload()
  await sif.page.click('.note:has-text("noget, jeg så") a')
  await broughtBack(sif.page, 'noget, jeg hørte')
  await sif.close()
  assert.equal(context.pages().length, 1)
})

test('what somebody wants to try lies sealed until it is saved, for the first time and anew', async () => {
  const { page } = shared
  const field = 'textarea[name=wants]'
  const nothingKept = () =>
    page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('gemt ')))
  await page.goto('/proev/ny')
  await write(page, typed, field)
  assert.doesNotMatch(await held(page), new RegExp(typed))
  await page.goto('/proev')
  await page.goto('/proev/ny')
  await broughtBack(page, typed)
  await page.click('main form button.do')
  await page.waitForURL(/\/proev$/)
  await nothingKept()
  await page.click(`li:has-text("${typed}") a`)
  await page.click('main a:has-text("Skriv det om")')
  await write(page, `${typed} igen`, field)
  await page.reload()
  await broughtBack(page, `${typed} igen`)
  await page.click('main form button.do')
  await page.waitForURL(/\/proev\/[0-9a-f-]{36}$/)
  await nothingKept()
  await page.click('text=Slet det')
  await page.waitForURL(/\/proev$/)
})

test('words in a form that could not be used are kept, and take the place of what they were to replace', async () => {
  const { page } = shared
  const [field, day] = ['textarea[name=wants]', 'input[name=askOn]']
  const refused = () => page.waitForSelector('#problems')
  await page.goto('/proev/ny')
  await write(page, 'første ord', field)
  await page.fill(day, '2020-01-01')
  await page.click('main form button.do')
  await refused()
  await page.waitForTimeout(300)
  assert.equal((await kept(page)).length, 1)
  await page.goto('/proev/ny')
  await broughtBack(page, 'første ord')
  await page.click('main form button.do')
  await page.waitForURL(/\/proev$/)
  await page.click('li:has-text("første ord") a')
  await page.click('main a:has-text("Skriv det om")')
  await write(page, 'andre ord', field)
  await page.fill(day, '2020-01-01')
  await page.click('main form button.do')
  await refused()
  await page.waitForTimeout(300)
  await page.goto(page.url())
  await broughtBack(page, 'andre ord')
  await page.click('main form button.do')
  await page.waitForURL(/\/proev\/[0-9a-f-]{36}$/)
  await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('gemt ')))
  await page.click('text=Slet det')
  await page.waitForURL(/\/proev$/)
})

test('two windows that were closed in one another’s way lose neither’s words', async () => {
  const { page, context } = shared
  const [one, two] = [await context.newPage(), await context.newPage()]
  for (const [window, words] of [
    [one, 'det ene'],
    [two, 'det andet'],
  ] as const) {
    await window.goto(passage)
    await write(window, words)
  }
  await one.close()
  await two.close()
  // The browser lets go of a closed window’s lock a moment after it has closed; until then it counts as open.
  await page.waitForFunction(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.filter(({ name }) => name?.startsWith('lydhoer ')).length === 1
  })
  await page.goto(passage)
  await page.waitForFunction(() => /det ene/.test(document.querySelector('textarea')?.value ?? ''))
  assert.deepEqual((await shown(page)).split('\n\n').sort(), ['det andet', 'det ene'])
})

test('a refusal of the page that was written on wipes it: the share was taken back, the citizen said no', async () => {
  const { page } = shared
  await page.goto(passage)
  await write(page, typed)
  const sif = await visitor(fjordby.origin, desktop)
  await signInAs(sif.page, 'Sif Krogh')
  await sif.page.goto('/samtaler')
  await sif.page.click('main .list a >> nth=1')
  const conversation = new URL(sif.page.url()).pathname
  await sif.page.goto(`${conversation}?skriv=8`)
  await write(sif.page, typed)

  // A page that is refused for another reason wipes nothing of this.
  await page.goto(`${passage}/findes-ikke`)
  assert.equal((await kept(page)).length, 1)
  await page.goto('/samtaler')
  assert.equal((await kept(page)).length, 1)

  const said = await sif.context.request.post(`${conversation}/samtykke/ownReflection/nej`, {
    headers: { origin: fjordby.origin, 'sec-fetch-site': 'same-origin' },
  })
  assert.equal(said.status(), 200)
  for (const [window, address] of [
    [page, passage],
    [sif.page, conversation],
  ] as const) {
    assert.doesNotMatch(await held(window), new RegExp(typed))
    const answer = await window.goto(address)
    assert.equal(answer?.status(), 404)
    await window.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('gemt ')))
  }
  await sif.close()
})

test('what an earlier version kept in the clear goes when the page is next opened', async () => {
  const { page } = shared
  await page.goto('/stykker')
  await page.evaluate((words) => localStorage.setItem('draft /stykker/1/bemaerkninger', words), typed)
  await page.click('main .list a >> nth=0')
  await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('draft ')))
})

test('the browser’s own files hold none of the words, while they are kept and after', async () => {
  const one = await visitor(fjordby.origin, desktop)
  await signInAs(one.page, 'Jonas Bæk')
  await one.page.goto('/stykker')
  await one.page.click('main .list a >> nth=0')
  await one.page.waitForSelector(form)
  await write(one.page, typed)
  // A page that is left is written down with what stood in its fields, were it not for autocomplete=off.
  await one.page.goto('/stykker')
  // Closing, the browser writes down what it has not written yet.
  await one.context.close()
  const files = await readdir(one.profile, { recursive: true, withFileTypes: true })
  let searched = 0
  for (const file of files.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0))
    for (const word of [Buffer.from(typed), Buffer.from(typed, 'utf16le')])
      assert.ok(!bytes.includes(word), file.name)
    searched += bytes.length
  }
  assert.ok(searched > 100_000, 'the profile was searched')
  await one.close()
})
