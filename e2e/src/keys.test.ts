import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { desktop, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let keeper: Visitor
before(async () => {
  fjordby = await startFjordby()
  keeper = await visitor(fjordby.origin, desktop)
  await signInAs(keeper.page, 'Naja Berthelsen')
})
after(async () => {
  await keeper.close()
  await fjordby.close()
})

/** Presses Tab until what is asked for has the focus; each thing on the way must be seen to have it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate((wanted) => {
      const focused = document.activeElement
      const style = focused && getComputedStyle(focused)
      // A field for a day has parts, and the browser shows which of them one is in.
      const isDay = focused instanceof HTMLInputElement && focused.type === 'date'
      const isSeen = isDay || style?.outlineStyle !== 'none' || style.boxShadow !== 'none'
      return { isThere: focused?.matches(wanted), isSeen, what: focused?.outerHTML.slice(0, 200) }
    }, selector)
    assert.ok(at.isSeen, `one does not see where one is: ${at.what}`)
    if (at.isThere) return
  }
  assert.fail(`${selector} cannot be reached by keyboard`)
}

test('a citizen is written in, and given a worker by keyboard alone', async () => {
  const { page } = keeper
  await page.goto('/noegler')
  await tabTo(page, 'main a[href="/noegler/borgere/ny"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/noegler/borgere/ny')
  await tabTo(page, 'input[name=name]')
  await page.keyboard.type('Rosa Vangsgaard')
  await tabTo(page, 'input[name=cpr]')
  await page.keyboard.type('010190-0007')
  await tabTo(page, 'select[name=workerId]')
  await page.keyboard.type('Sif')
  await tabTo(page, 'main form button.do')
  await page.keyboard.press('Enter')
  await page.waitForURL(/noegler\/borgere\/[0-9a-f-]{36}/)
  assert.match(await page.innerText('main'), /Rosa Vangsgaard[\s\S]*Sif Krogh/)
})

test('a file is brought in by keyboard, and while one waits the page says what it does', async () => {
  const { page } = keeper
  await page.goto('/noegler/fil')
  await page.setInputFiles('input[type=file]', {
    name: 'borgere.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('CPR;Navn;Medarbejder;Fra;Til\r\n020290-0008;Villum Kjær;Sif Krogh;;\r\n'),
  })
  const slowly = async (act: () => Promise<void>, words: string) => {
    await page.route('**/noegler/fil**', async (route) => {
      await wait(1500)
      await route.continue()
    })
    assert.equal((await page.textContent('lydhoer-under-way'))?.trim(), '')
    // Watched from before the press on, since that waits until the next page has begun.
    const said = page.waitForFunction(
      (said) => document.querySelector('lydhoer-under-way[role=status]')?.textContent === said,
      words,
      { polling: 50 },
    )
    await Promise.all([said, act()])
    await page.unrouteAll({ behavior: 'wait' })
  }
  const press = async () => {
    await tabTo(page, 'main form button.do')
    await page.keyboard.press('Enter')
  }
  await slowly(press, 'Filen bliver læst …')
  await page.waitForSelector('h1:has-text("Det vil ske")')
  assert.match(await page.innerText('main'), /Villum Kjær/)
  await slowly(press, 'Rækkerne bliver gemt …')
  await page.waitForURL('**/noegler/fil')
  await page.goto('/noegler')
  assert.match(await page.innerText('main'), /Villum Kjær/)
})
