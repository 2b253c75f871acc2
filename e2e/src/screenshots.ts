/**
 * Pictures of every page, for the README and for looking: `node --import tsx e2e/src/screenshots.ts FOLDER [ADDRESS]`.
 * Asks for a running Lydhør with Fjordby in it, by default on http://localhost:3000.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { desktop, phone, visitor, type Screen, type Visitor } from './browser.ts'

const [folder = 'screenshots', origin = 'http://localhost:3000'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

export interface Stop {
  name: string
  /** The persona's name; null for somebody who has not signed in. */
  as: string | null
  /** From where to where: an address, then the links to press. */
  go: string[]
}

const stops: Stop[] = [
  { name: 'sign-in', as: null, go: ['/log-ind'] },
  { name: 'accessibility', as: null, go: ['/tilgaengelighed'] },
  { name: 'conversations', as: 'Sif Krogh', go: ['/samtaler'] },
  { name: 'register', as: 'Sif Krogh', go: ['/samtaler/ny'] },
  { name: 'names', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=0'] },
  {
    name: 'listening',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', '[data-toggle-lens=questions]', '[data-toggle-lens=pauses]'],
  },
  { name: 'mirror', as: 'Sif Krogh', go: ['/samtaler/spejl'] },
  { name: 'material', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket'] },
  {
    name: 'passage-owner',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'section .list a >> nth=0'],
  },
  { name: 'shared-with-me', as: 'Jonas Bæk', go: ['/stykker'] },
  { name: 'passage', as: 'Jonas Bæk', go: ['/stykker', 'main .list a >> nth=0'] },
  { name: 'ear-sessions', as: 'Lea Skovgaard', go: ['/laan-et-oere'] },
  { name: 'ear-session', as: 'Lea Skovgaard', go: ['/laan-et-oere', 'main .list a >> nth=0'] },
  { name: 'leader', as: 'Marianne Overgaard', go: ['/'] },
  { name: 'forbidden', as: 'Marianne Overgaard', go: ['/samtaler'] },
  { name: 'not-found', as: 'Sif Krogh', go: ['/samtaler/00000000-0000-4000-8000-000000000000'] },
  { name: 'mine', as: 'Amina Yusuf', go: ['/min'] },
  { name: 'mine-text', as: 'Amina Yusuf', go: ['/min', 'text=Læs teksten'] },
  { name: 'mine-no', as: 'Amina Yusuf', go: ['/min', 'text=Jeg siger nej nu >> nth=0'] },
]

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
      if (stop.as) {
        await here.page.goto('/log-ind')
        await here.page.click(`button:text-is("${stop.as}")`)
        await here.page.waitForURL((url) => !url.pathname.startsWith('/log-ind'))
      }
    }
    const [address = '/', ...links] = stop.go
    await here.page.goto(address)
    for (const link of links) {
      await here.page.click(link)
      await here.page.waitForLoadState('networkidle')
    }
    await here.page.screenshot({ path: join(folder, `${stop.name}-${size}.png`), fullPage: size === '360' })
  }
  for (const one of who.values()) await one.close()
}
