// A leader is a guest in one ear session: everybody in it says yes for themselves, the citizen too, and a yes that is taken back empties the
// guest's open page.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

const pictures = process.env['LYDHOER_PICTURES']
const names = ['Sif Krogh', 'Tove Lauritsen', 'Jonas Bæk', 'Inge Møldrup', 'Lea Skovgaard'] as const
type InIt = (typeof names)[number]

let fjordby: Awaited<ReturnType<typeof startFjordby>>
const inIt = new Map<InIt, Visitor>()
let marianne: Visitor
let mikkel: Visitor
let address = ''
let guest = ''

const pageOf = (name: InIt) => (inIt.get(name) ?? assert.fail(name)).page

before(async () => {
  fjordby = await startFjordby()
  for (const name of names) {
    const one = await visitor(fjordby.origin, desktop)
    inIt.set(name, one)
    await signInAs(one.page, name)
  }
  marianne = await visitor(fjordby.origin, desktop)
  await signInAs(marianne.page, 'Marianne Overgaard')
  mikkel = await visitor(fjordby.origin, phone)
  await signInAs(mikkel.page, 'Mikkel Holst')
  const { page } = inIt.get('Sif Krogh') ?? assert.fail()
  await page.goto('/laan-et-oere')
  await page.click('main .list a.title:has-text("de ventede jo")')
  address = new URL(page.url()).pathname
  guest = address.replace('/laan-et-oere/', '/laan-et-oere/gaest/')
})
after(async () => {
  for (const one of [...inIt.values(), marianne, mikkel]) await one.close()
  await fjordby.close()
})

/** What is seen is accessible and fits a desk and a phone. */
async function look({ page }: Visitor, name: string): Promise<void> {
  await assertAccessible(page, name)
  const before = page.viewportSize() ?? desktop
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await assertFits(page, name)
    if (pictures)
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: width === 1440 })
  }
  await page.setViewportSize(before)
}

const says = async (name: InIt, what: string) => {
  await pageOf(name).goto(address)
  await pageOf(name).click(`#room-guest-asked button:text-is("${what}")`)
}

test('whoever owns the talk asks, and until everybody has said yes the leader hears nothing', async () => {
  const sif = inIt.get('Sif Krogh') ?? assert.fail()
  await sif.page.goto(address)
  await sif.page.click('main a:has-text("Spørg, om en leder må være gæst")')
  await look(sif, 'guest-ask')
  await sif.page.click('main button.do')
  await sif.page.waitForSelector('#problems')
  await sif.page.selectOption('select[name=guest]', { label: 'Marianne Overgaard' })
  await sif.page.click('main button.do')
  await sif.page.waitForSelector(':text("Ikke alle har sagt ja")')
  for (const name of ['Tove Lauritsen', 'Jonas Bæk', 'Inge Møldrup'] as const)
    await says(name, 'Ja, det må de')
  await pageOf('Lea Skovgaard').goto(address)
  await look(inIt.get('Lea Skovgaard') ?? assert.fail(), 'guest-asked')
  await marianne.page.goto(guest)
  assert.match((await marianne.page.textContent('main')) ?? '', /Du er ikke gæst her lige nu/)
  await mikkel.page.goto('/min')
  assert.doesNotMatch((await mikkel.page.textContent('main')) ?? '', /leder vil lytte med/)
})

test('with everybody’s yes the leader sees the frame; with the citizen’s, the talk', async () => {
  await says('Lea Skovgaard', 'Ja, det må de')
  await marianne.page.goto(guest)
  await look(marianne, 'guest-frame')
  assert.doesNotMatch((await marianne.page.textContent('main')) ?? '', /de ventede jo/)
  await mikkel.page.goto('/min')
  await look(mikkel, 'guest-citizen')
  await mikkel.page.click('button:text-is("Ja, det er i orden")')
  // The open page becomes the one with the talk by itself.
  await marianne.page.waitForSelector('main :text("de ventede jo")')
  await look(marianne, 'guest-talk')
  await pageOf('Jonas Bæk').goto(address)
  await pageOf('Jonas Bæk').waitForSelector(':text("Gæst: Marianne Overgaard")')
})

test('one takes their yes back: the leader’s open page is empty of the talk, and says so kindly', async () => {
  await pageOf('Jonas Bæk').click('#room-guest-asked button:text-is("Tag mit ja tilbage")')
  await marianne.page.waitForSelector(':text("Du er ikke gæst her lige nu")')
  await look(marianne, 'guest-gone')
  assert.doesNotMatch(await marianne.page.content(), /de ventede jo/)
  const refusals = /status of 4(04|22)/
  const complaints = [...inIt.values(), marianne, mikkel].flatMap((one) => one.complaints)
  assert.deepEqual(
    complaints.filter((said) => !refusals.test(said)),
    [],
  )
})
