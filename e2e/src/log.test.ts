// A coordinator writes the log of a quarter from what happened, gives it out, and takes it along; a caseworker reads it, and a researcher once it is shared.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()

test('a log is written from what happened and in own words, and nothing that is typed is lost', async () => {
  const page = await comes('Naja Berthelsen', desktop)
  await page.goto('/kommunens-log')
  await page.locator('main .list a.title[href$="/skriv"]').first().click()
  await page.waitForURL(/\/skriv$/)
  const writing = new URL(page.url()).pathname
  const log = writing.replace(/\/skriv$/, '')

  // What was typed and not kept is there again when one comes back.
  await page.getByLabel('Et dilemma').fill('Hurtigt svar eller den samme person?')
  await page.waitForTimeout(400)
  await page.goto('/kommunens-log')
  await page.goto(writing)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value.startsWith('Hurtigt svar')),
  )
  await page.locator('#dilemma').getByRole('button', { name: 'Skriv i loggen' }).click()
  await page.waitForURL(/#dilemma$/)

  const first = page.getByRole('button', { name: /^Tag med: / }).first()
  const says = ((await first.getAttribute('aria-label')) ?? '').replace('Tag med: ', '')
  await first.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#[a-zA-Z]+-/)
  assert.ok((await page.locator('.log-lines').allInnerTexts()).join(' ').includes(says))
  await assertAccessible(page, 'a log that is written')
  await assertFits(page, 'a log that is written')

  await page.getByRole('button', { name: 'Giv loggen ud' }).click()
  await page.waitForURL((url) => url.pathname === log)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Markdown' }).click(),
  ])
  assert.match(await readFile(await download.path(), 'utf8'), /## Dilemmaer\n\n- Hurtigt svar/)

  const worker = await comes('Lea Skovgaard', phone)
  await worker.goto(log)
  assert.match(await worker.locator('main').innerText(), /Hurtigt svar eller den samme person/)
  await assertFits(worker, 'a log at 360')

  const researcher = await comes('Dorthe Iversholt', phone)
  assert.equal((await researcher.goto(log))?.status(), 404)
  await page.getByRole('button', { name: 'Del med Dorthe Iversholt' }).click()
  assert.equal((await researcher.goto(log))?.status(), 200)
  await page.getByRole('button', { name: 'Del ikke mere med Dorthe Iversholt' }).click()
  assert.equal((await researcher.goto(log))?.status(), 404)
})
