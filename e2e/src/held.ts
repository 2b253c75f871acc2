import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const title = '## What a browser keeps for us'

/** The names that the threat model lists of what a browser keeps; `…` stands for any ending. */
const listed = listedIn(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'THREATMODEL.md'), 'utf8'))

function listedIn(document: string): string[] {
  const section = document.split(title)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
}

const isListed = (name: string) =>
  listed.some((one) => (one.endsWith('…') ? name.startsWith(one.slice(0, -1)) : name === one))

/** Everything that the browser holds for us, by name: what a page could read, and what only the browser sends. */
async function held(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => name)
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).map((name) => `in the session: ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `a database: ${name}`),
    ...(await caches.keys()).map((name) => `a cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `a worker: ${scope}`),
  ])
  return [...cookies, ...stored]
}

/** Nothing is kept in the browser that the threat model does not tell of. */
export async function assertNothingElseHeld(page: Page): Promise<void> {
  assert.deepEqual(
    (await held(page)).filter((name) => !isListed(name)),
    [],
    `docs/THREATMODEL.md does not list what ${page.url()} keeps in the browser`,
  )
}
