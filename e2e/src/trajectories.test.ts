import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let emil: Visitor
let naja: Visitor
const folder = mkdtempSync(join(tmpdir(), 'lydhoer-trajectories-'))
const pictures = process.env['LYDHOER_PICTURES']
let study = ''

before(async () => {
  fjordby = await startFjordby()
  emil = await visitor(fjordby.origin, desktop)
  naja = await visitor(fjordby.origin, desktop)
  // Computing and drawing come behind all that somebody waits for: on a busy machine they take long.
  for (const { page } of [emil, naja]) page.setDefaultTimeout(120_000)
  await signInAs(emil.page, 'Emil Rosenvinge')
  await signInAs(naja.page, 'Naja Berthelsen')
})
after(async () => {
  await emil.close()
  await naja.close()
  await fjordby.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What is seen is accessible and fits a desk and a phone, by day and by night. */
async function look({ page }: Visitor, name: string): Promise<void> {
  await assertAccessible(page, name)
  for (const [width, scheme] of [
    [360, 'dark'],
    [360, 'light'],
    [1440, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 1000 })
    await page.emulateMedia({ colorScheme: scheme })
    await assertFits(page, name)
    if (width === 1440 && scheme === 'dark') await assertAccessible(page, `${name} in the dark`)
    if (pictures)
      await page.screenshot({
        path: join(pictures, `${name}-${width}-${scheme}.png`),
        fullPage: width === 1440,
      })
  }
}

test('a file with CPR numbers is refused in words', async () => {
  const { page } = emil
  const file = join(folder, 'numre.csv')
  writeFileSync(
    file,
    ['nummer,uge1,uge2', ...Array.from({ length: 9 }, (_, i) => `61019${i}-1234,A,B`)].join('\n'),
  )
  await page.goto('/forloeb')
  await look(emil, 'forloeb')
  await page.click('main a.button')
  await page.fill('#title', 'Numre')
  await page.fill('#why', 'At prøve')
  await page.setInputFiles('#file', file)
  await page.click('lydhoer-upload button.do')
  await page.waitForSelector('#problems')
  assert.match((await page.textContent('#problems')) ?? '', /Kolonne 1 \(«nummer»\) ligner CPR-numre/)
})

test('a file of one’s own is uploaded, for a purpose and with those who may use it', async () => {
  const { page } = emil
  const file = join(folder, 'uger.csv')
  const ways = ['A,A,B,B', 'A,B,B,B', 'A,A,A,A']
  writeFileSync(
    file,
    ['hold,uge1,uge2,uge3,uge4', ...Array.from({ length: 60 }, (_, i) => `${i % 2},${ways[i % 3]}`)].join(
      '\n',
    ),
  )
  await page.goto('/forloeb/data/nyt')
  await look(emil, 'data-nyt')
  await page.fill('#title', 'Fire uger')
  await page.fill('#why', 'At prøve')
  await page.setInputFiles('#file', file)
  await page.check('label:has-text("Naja Berthelsen") input')
  await page.click('lydhoer-upload button.do')
  await page.waitForURL(/\/forloeb\/data\/[0-9a-f-]{36}$/)
  // It is read by a job; the page follows along and is shown anew when that is done.
  await page.waitForSelector('text=60 personer, 4 perioder')
  await look(emil, 'data')
  await naja.page.goto('/forloeb')
  assert.match((await naja.page.textContent('main')) ?? '', /Fire uger/)
})

test('the made-up register: choices filled in, and figures at once', async () => {
  const { page } = emil
  await page.goto('/forloeb/data/nyt')
  await page.click('form.offer button')
  await page.waitForURL(/\/forloeb\/data\/[0-9a-f-]{36}$/)
  await page.check('label:has-text("Naja Berthelsen") input')
  await page.click('button:text-is("Giv adgang")')
  await page.click('text=Begynd en undersøgelse')
  await look(emil, 'undersoegelse-ny')
  await page.click('main button.do')
  await page.waitForSelector('#problems')
  await page.fill('#title', 'Et år til hver side af reformen')
  await page.click('main button.do')
  await page.waitForURL(/\/forloeb\/[0-9a-f-]{36}$/)
  study = new URL(page.url()).pathname
  await page.waitForSelector('.plot svg[role=img]')
  assert.match((await page.textContent('main')) ?? '', /20.000 personer/)
  assert.ok((await page.locator('.plot svg[role=img]').count()) >= 6)
  await page.waitForSelector('text=Typerne er regnet ud')
  await page.reload()
  // Until the figures are drawn, a page that says how far they are stands in their place.
  await page.waitForSelector('.plot svg[role=img]')
  await look(emil, 'figurer')
})

test('types are looked at and named together', async () => {
  const { page } = emil
  await page.check('label:has-text("Naja Berthelsen") input')
  await page.click('button:text-is("Del")')
  await naja.page.goto(`${study}/typer?antal=4`)
  await naja.page.fill('#name1', 'Mest i arbejde')
  await naja.page.click('.name-of-type summary >> nth=0')
  await naja.page.fill('#meaning1', 'Arbejde næsten hele tiden, afbrudt af korte forløb')
  await naja.page.click('main button.do')
  await page.goto(`${study}/typer?antal=4`)
  assert.equal(await page.inputValue('#name1'), 'Mest i arbejde')
  await page.waitForSelector('.name-of-type')
  assert.equal(await page.locator('.name-of-type').count(), 4)
  await page.waitForSelector('.quality svg[role=img]')
  await look(emil, 'typer')
  await page.goto(`${study}/sammenlign?antal=4`)
  await page.waitForSelector('text=Før reformen')
  await look(emil, 'sammenlign')
})

test('a report is read and taken home, with its figures', async () => {
  const { page } = emil
  await page.goto(`${study}/rapport?antal=4`)
  await page.waitForSelector('.report')
  const text = (await page.textContent('main')) ?? ''
  assert.match(text, /Abbott & Forrest 1986/)
  assert.match(text, /Mest i arbejde/)
  await look(emil, 'rapport')
  const pdf = await page.request.get(`${study}/rapport.pdf?antal=4`)
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
  for (const as of ['svg', 'png', 'csv']) {
    const file = await page.request.get(`${study}/figur?figur=distribution&som=${as}`)
    assert.equal(file.status(), 200)
    assert.match(
      file.headers()['content-disposition'] ?? '',
      new RegExp(`et-aar-til-hver-side-af-reformen-tilstande-over-tid\\.${as}`),
    )
  }
})

test('no page complained on the way', () => {
  const refusals = /status of 4(04|22)/
  assert.deepEqual(
    [...emil.complaints, ...naja.complaints].filter((said) => !refusals.test(said)),
    [],
  )
})
