import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Screen, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { goTo, signInAs, stops } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
before(async () => {
  fjordby = await startFjordby()
})
after(() => fjordby.close())

const screens: [string, Screen][] = [
  ['on a desk, in the light', desktop],
  ['on a phone, in the dark', { ...phone, colorScheme: 'dark' }],
]

for (const [where, screen] of screens)
  test(`every page can be used by everybody ${where}: axe finds nothing, and nothing sticks out`, async (t) => {
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
          await assertAccessible(one.page, stop.name)
          await assertFits(one.page, stop.name)
          // What axe tries while it looks is not the page's doing.
          one.complaints.length = 0
        })
    } finally {
      for (const one of here.values()) await one.close()
    }
  })
