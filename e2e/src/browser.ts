import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { getChromium } from './chromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/** A browser with an empty profile; what a page complains of in its console is collected, so that a test can fail on it. */
export interface Visitor {
  context: BrowserContext
  page: Page
  complaints: string[]
  /** The folder in which the browser keeps what it keeps. */
  profile: string
  close(): Promise<void>
}

export interface Screen {
  width: number
  height: number
  scripts?: boolean
  colorScheme?: 'light' | 'dark'
}
export const desktop: Screen = { width: 1440, height: 1000 }
export const phone: Screen = { width: 360, height: 740 }

/** Opens a browser of its own for one visitor. */
export async function visitor(origin: string, screen: Screen = desktop): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), 'lydhoer-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? getChromium(),
    args: flags,
    baseURL: origin,
    viewport: { width: screen.width, height: screen.height },
    javaScriptEnabled: screen.scripts ?? true,
    colorScheme: screen.colorScheme ?? 'light',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    context,
    page,
    complaints,
    profile,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
