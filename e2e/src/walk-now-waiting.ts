import { mkdirSync } from 'node:fs'
import { idOf } from '../../demo/src/ids.ts'
import { visitor, desktop, phone, type Screen } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'
mkdirSync('/tmp/waiting', { recursive: true })
const town = await startFjordby()
const of = (key: string) => `/borgere/${idOf(`person ${key}`)}/venter`
const pages: [string, string, string][] = [
  ['own', 'Amina Yusuf', '/min/venter'], ['own-new', 'Amina Yusuf', '/min/venter/ny'],
  ['mikkel-own', 'Mikkel Holst', '/min/venter'],
  ['amina', 'Sif Krogh', of('amina')], ['mikkel', 'Sif Krogh', of('mikkel')], ['new', 'Sif Krogh', `${of('amina')}/ny`],
  ['today', 'Sif Krogh', '/'], ['reach', 'Sif Krogh', '/saadan-naas-jeg'],
  ['hamid', 'Meryem Aydin', of('hamid')], ['poul-today', 'Poul-Erik Ravn', '/'],
  ['overblik', 'Naja Berthelsen', '/overblik/ventetid'],
]
const sizes: [string, Screen][] = [['1440', desktop], ['360', phone]]
for (const [size, screen] of sizes) {
  let who = ''; let here: Awaited<ReturnType<typeof visitor>> | undefined
  for (const [name, as, path] of pages) {
    if (who !== as) { await here?.close(); here = await visitor(town.origin, screen); await signInAs(here.page, as); who = as }
    if (!here) continue
    await here.page.goto(path)
    await here.page.screenshot({ path: `/tmp/waiting/${name}-${size}.png`, fullPage: true })
    const over = await here.page.evaluate('document.documentElement.scrollWidth > innerWidth')
    if (over) console.log('sideways', name, size)
    if (name === 'amina' || name === 'hamid') {
      await here.page.click('main .wait a[aria-label] >> nth=0')
      await here.page.screenshot({ path: `/tmp/waiting/${name}-one-${size}.png`, fullPage: true })
    }
    if (here.complaints.length) console.log(name, here.complaints.splice(0))
  }
  await here?.close()
}
await town.close()
