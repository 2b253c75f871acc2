import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Stop } from '@lydhoer/app/testing'
import type { Page } from 'playwright-core'

const places = join(import.meta.dirname, '..', '..', 'app', 'src')

/** Every page of Fjordby that can be looked at, in Danish, as the places list them. */
export const stops: readonly Stop[] = (
  await Promise.all(
    globSync('**/stops.ts', { cwd: places })
      .sort()
      .map(async (file) => {
        const listed = (await import(pathToFileURL(join(places, file)).href)) as { stops: readonly Stop[] }
        return listed.stops
      }),
  )
).flat()

/** Signs in as one of Fjordby's people. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/log-ind')
  await page.click(`button:text-is("${name}")`)
  await page.waitForURL((url) => !url.pathname.startsWith('/log-ind'))
}

/** Goes to a stop: its address, then the links to press. */
export async function goTo(page: Page, stop: Stop): Promise<void> {
  const [address = '/', ...links] = stop.go
  await page.goto(address)
  for (const link of links) {
    if (link.startsWith('+')) {
      await page.goto(new URL(page.url()).pathname + link.slice(1))
      continue
    }
    await pressed(page, link)
  }
}

/** Presses something and waits for the page it leads to; where none comes, for what is fetched into this one. */
async function pressed(page: Page, link: string): Promise<void> {
  const comes = page.waitForEvent('load', { timeout: 1000 }).then(
    () => true,
    () => false,
  )
  await page.click(link)
  if (!(await comes)) await page.waitForLoadState('networkidle')
}
