// A citizen's pages in the tongues that a municipality switches on: each page says which it is written in and which way it runs, axe finds
// nothing, and nothing sticks out on a phone of 320 px.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { asHtml, ownTongues, tongueNames } from '@lydhoer/words'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

const pictures = process.env['LYDHOER_PICTURES']

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let amina: Visitor
before(async () => {
  fjordby = await startFjordby()
  amina = await visitor(fjordby.origin, { ...phone, width: 320 })
  await signInAs(amina.page, 'Amina Yusuf')
})
after(async () => {
  await amina.close()
  await fjordby.close()
})

test('nobody reads in another tongue before a coordinator has switched it on', async () => {
  await amina.page.goto('/min')
  assert.equal(await amina.page.locator('#sprog').count(), 0)
  const naja = await visitor(fjordby.origin, desktop)
  await signInAs(naja.page, 'Naja Berthelsen')
  for (const tongue of ownTongues) {
    await naja.page.goto('/noegler/sprog')
    await Promise.all([
      naja.page.waitForEvent('load'),
      naja.page.click(`main form[action$="/${tongue}/taend"] button`),
    ])
  }
  await assertAccessible(naja.page, 'languages')
  await naja.close()
})

for (const tongue of ownTongues)
  test(`each page of a citizen's is read in ${tongueNames[tongue]} on a phone`, async () => {
    const { page } = amina
    await page.goto('/min')
    await Promise.all([page.waitForEvent('load'), page.click(`#sprog button[value=${tongue}]`)])
    const front = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href') ?? ''),
    )
    const own = ['/min', ...new Set(front.filter((href) => href.startsWith('/min/')))]
    assert.ok(own.length > 12, own.join(' '))
    for (const path of own) {
      await page.goto(path)
      const says = await page.evaluate(() => {
        const { lang, dir } = document.documentElement
        return { lang, dir }
      })
      assert.deepEqual(says, asHtml(tongue), path)
      if (pictures)
        await page.screenshot({
          path: join(pictures, `${tongue}${path.replaceAll('/', '-')}.png`),
          fullPage: true,
        })
      await assertFits(page, `${path} in ${tongue}`)
      await assertAccessible(page, `${path} in ${tongue}`)
    }
  })
