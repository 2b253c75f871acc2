import { startFjordby } from './fjordby.ts'
import { desktop, phone, visitor } from './browser.ts'
import { goTo, signInAs } from './stops.ts'
const only = process.argv.slice(2)
const { stops } = (await import(`../../app/src/citizens/${only[0]}/stops.ts`)) as { stops: import('@lydhoer/app/testing').Stop[] }
const town = await startFjordby()
for (const [size, screen] of [['1440', desktop], ['360', phone]] as const) {
  const who = new Map<string | null, Awaited<ReturnType<typeof visitor>>>()
  for (const stop of [...stops, ...(only[1] === 'today' ? [{ name: 'today-lead', as: 'Marianne Overgaard', go: ['/'] }, { name: 'min', as: 'Amina Yusuf', go: ['/min'] }] : [])]) {
    let here = who.get(stop.as)
    if (!here) {
      here = await visitor(town.origin, screen)
      who.set(stop.as, here)
      if (stop.as) await signInAs(here.page, stop.as)
    }
    try {
      await goTo(here.page, stop)
      await here.page.screenshot({ path: `/tmp/walkc/${stop.name}-${size}.png`, fullPage: true })
      const wide = await here.page.evaluate('document.documentElement.scrollWidth')
      console.log(stop.name, size, wide, (await here.page.content()).length)
    } catch (error) { console.log('FAILED', stop.name, String(error).slice(0, 300)) }
  }
  for (const one of who.values()) await one.close()
}
await town.close()
