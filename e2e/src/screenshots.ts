/**
 * Pictures of every page, for the README and for looking: `node --import tsx e2e/src/screenshots.ts FOLDER [ADDRESS]`.
 * Asks for a running Lydhør with Fjordby in it, by default on http://localhost:3000.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { desktop, phone, visitor, type Screen, type Visitor } from './browser.ts'
import { goTo, signInAs, stops } from './stops.ts'

const [folder = 'screenshots', origin = 'http://localhost:3000'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

for (const [size, screen] of [
  ['1440', desktop],
  ['360', phone],
  ['dark', { ...desktop, colorScheme: 'dark' as const }],
] as [string, Screen][]) {
  const who = new Map<string | null, Visitor>()
  for (const stop of stops) {
    let here = who.get(stop.as)
    if (!here) {
      here = await visitor(origin, screen)
      who.set(stop.as, here)
      if (stop.as) await signInAs(here.page, stop.as)
    }
    await goTo(here.page, stop)
    await here.page.screenshot({ path: join(folder, `${stop.name}-${size}.png`), fullPage: size === '360' })
  }
  for (const one of who.values()) await one.close()
}
