import assert from 'node:assert/strict'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { after, before, test } from 'node:test'
import { assertAccessible, assertColoursAccessible, assertFits, assertNotStyledBy } from './accessible.ts'
import { desktop, phone, visitor, type Screen, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { assertNothingElseHeld } from './held.ts'
import { goTo, signInAs, stops } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
before(async () => {
  fjordby = await startFjordby()
})
after(() => fjordby.close())

/** What only those who work here fetch. */
function styleOfWork(): string {
  const { assets } = fjordby.services
  const file = assets.file(basename(assets.url('work.css')))
  assert.ok(file)
  return new TextDecoder().decode(file.bytes)
}

const screens: [string, Screen][] = [
  ['on a desk', desktop],
  ['on a phone', phone],
]

async function assertUsable(page: Page, name: string): Promise<void> {
  await assertAccessible(page, `${name}, light`)
  await assertFits(page, name)
}

/** The colours of the dark are those of every width, so they are looked at on one. */
async function assertUsableInTheDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await assertColoursAccessible(page, `${name}, dark`)
  await page.emulateMedia({ colorScheme: 'light' })
}

test('the page that says a fault is ours can be used by everybody, and shows no trace of the fault', async () => {
  const one = await visitor(fjordby.origin, phone)
  const { database } = fjordby.services
  const { asWhoAsks } = database
  try {
    await signInAs(one.page, 'Sif Krogh')
    database.asWhoAsks = () => Promise.reject(new Error('relation "turn" does not exist'))
    const answer = await one.page.goto('/samtaler')
    assert.equal(answer?.status(), 500)
    assert.doesNotMatch(await one.page.content(), /relation|\.ts:|Error/)
    await assertUsable(one.page, 'fault')
  } finally {
    database.asWhoAsks = asWhoAsks
    await one.close()
  }
})

for (const [where, screen] of screens)
  test(`every page can be used by everybody ${where}: axe finds nothing, nothing sticks out`, async (t) => {
    const here = new Map<string | null, Visitor>()
    try {
      for (const stop of stops)
        await t.test(stop.name, async () => {
          const one = here.get(stop.as) ?? (await visitor(fjordby.origin, screen))
          if (!here.has(stop.as)) {
            here.set(stop.as, one)
            if (stop.as) await signInAs(one.page, stop.as)
          }
          await goTo(one.page, stop)
          // A refusal is a page of its own; the browser notes its status, and that is no fault.
          const faults = one.complaints.filter((said) => !/status of 4(03|04|22)/.test(said))
          assert.deepEqual(faults, [], stop.name)
          if ((await one.page.locator('link[href*="/work-"]').count()) === 0)
            await assertNotStyledBy(styleOfWork(), one.page, stop.name)
          await assertNothingElseHeld(one.page)
          await assertUsable(one.page, stop.name)
          if (screen === phone) await assertUsableInTheDark(one.page, stop.name)
          // What axe tries while it looks is not the page's doing.
          one.complaints.length = 0
        })
    } finally {
      for (const one of here.values()) await one.close()
    }
  })
