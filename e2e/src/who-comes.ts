import { after, before } from 'node:test'
import type { Page } from 'playwright-core'
import { visitor, type Screen, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

/**
 * Fjordby for the tests of a file, and people who come to it: each with a browser of their own, signed in unless they have no name. After the tests all are gone.
 *
 * @example const comes = whoComes()
 * const page = await comes('Sif Krogh', phone)
 */
export function whoComes(): (name: string | null, screen: Screen) => Promise<Page> {
  let fjordby: Awaited<ReturnType<typeof startFjordby>>
  const opened: Visitor[] = []
  before(async () => {
    fjordby = await startFjordby()
  })
  after(async () => {
    for (const one of opened) await one.close()
    await fjordby.close()
  })
  return async (name, screen) => {
    const one = await visitor(fjordby.origin, screen)
    opened.push(one)
    if (name !== null) await signInAs(one.page, name)
    return one.page
  }
}
