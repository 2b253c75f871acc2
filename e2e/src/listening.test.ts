import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let sif: Visitor
let talk = ''
before(async () => {
  fjordby = await startFjordby()
  sif = await visitor(fjordby.origin, desktop)
  await signInAs(sif.page, 'Sif Krogh')
  await sif.page.goto('/samtaler')
  await sif.page.click('main .list a >> nth=1')
  await sif.page.waitForSelector('.river.shaped')
  talk = new URL(sif.page.url()).pathname
})
after(async () => {
  await sif.close()
  await fjordby.close()
})

/** Where every turn begins on the page, in whole pixels from its top. */
const turns = (page: Page) =>
  page.$$eval('.turn .t', (all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)))
const open = async (page: Page, query: string) => {
  await page.goto(`${talk}${query}`)
  await page.waitForSelector('.player.ready')
}

test('what stands in the margin moves no turn: opened, written, saved, deleted and brought back', async () => {
  const { page } = sif
  await open(page, '?linser=pauses,questions')
  const before = await turns(page)
  const moved = async (what: string) => assert.deepEqual(await turns(page), before, what)
  const chance = page.locator('.chance:has(summary)').first()
  await chance.locator('summary').click()
  await moved('an opportunity is opened')
  await page.click('#t9 .n a')
  await page.keyboard.press('b')
  await page.waitForSelector('#m9 form.noticing textarea:focus')
  await moved('a form is opened, and one writes in it')
  await page.keyboard.type('Okay, og så videre')
  await page.click('#m9 form.noticing button')
  const note = page.locator('#m9 .note', { hasText: 'og så videre' })
  await note.waitFor()
  await moved('it is saved')
  assert.equal(await page.locator('#m9 form.noticing').count(), 0)
  await note.getByRole('button', { name: 'Slet bemærkningen' }).click()
  await page.waitForSelector('#m9 [role=status]')
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await note.waitFor()
  await moved('it is deleted, and brought back')
  assert.equal(new URL(page.url()).search, '?linser=pauses,questions')
  assert.equal(await page.getAttribute('[data-toggle-lens=pauses]', 'aria-pressed'), 'true')
  assert.ok(await chance.locator('details[open]').count(), 'the opportunity is still open')
})

test('no margin stands on another, and one that had to go down says which turn it is about', async () => {
  const { page } = sif
  const boxes = await page.$$eval('.turn > .a', (all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => ({ top, bottom })),
  )
  boxes.slice(1).forEach(({ top }, at) => assert.ok(top >= (boxes[at]?.bottom ?? 0) - 1, `margin ${at}`))
  assert.ok(await page.locator('#m9.away').count())
})

test('nothing empty is kept, and that is said where one writes', async () => {
  const { page } = sif
  await page.click('#t12 .n a')
  await page.keyboard.press('b')
  await page.click('#m12 form.noticing button')
  await page.waitForSelector('#m12 .form-error-message:has-text("Skriv noget")')
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA')
  await page.click('#m12 [data-do=close]')
  await page.waitForSelector('#m12 form.noticing', { state: 'detached' })
  sif.complaints.length = 0
})

test('lenses are kept without scripts too, and what each means is folded when it has been read', async () => {
  const plain = await visitor(fjordby.origin, { ...desktop, scripts: false })
  try {
    const { page } = plain
    await signInAs(page, 'Sif Krogh')
    await page.goto(`${talk}?linser=pauses&skriv=5#t5`)
    await page.fill('#m5 textarea', 'Men?')
    await page.click('#m5 form.noticing button')
    assert.equal(new URL(page.url()).search, '?linser=pauses')
    assert.match((await page.textContent('#m5 .note')) ?? '', /Men\?/)
    assert.ok(await page.locator('#lens-pauses[open]').count(), 'not read at this browser')
  } finally {
    await plain.close()
  }
  const { page } = sif
  await open(page, '?linser=pauses')
  assert.equal(await page.locator('#lens-pauses[open]').count(), 0)
  assert.ok(await page.locator('#lens-pauses summary').isVisible())
})

test('the river stays in sight, low, and what is below it does not move for that', async () => {
  const { page } = sif
  await open(page, '')
  const before = await turns(page)
  await page.locator('#t40').scrollIntoViewIfNeeded()
  await page.waitForSelector('.river.low')
  const stream = await page.locator('.river .stream').boundingBox()
  assert.ok(stream && stream.y >= -1 && stream.y < 2 && stream.height <= 42, JSON.stringify(stream))
  assert.deepEqual(await turns(page), before)
  assert.ok((await page.locator('.river .place').count()) > 0, 'rings at places to listen')
  assert.match(
    (await page.getAttribute('.river', 'aria-label')) ?? '',
    /(et sted|steder) at lytte, ved tur \d/,
  )
})

test('turns are one stop for the Tab key, the arrows go among them, and a link leads past all before them', async () => {
  const { page } = sif
  await open(page, '')
  assert.equal(await page.locator('.turn > .n a[tabindex="0"]').count(), 1)
  await page.focus('lydhoer-listening .skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.turn')?.id), 't3')
})

test('a passage is chosen by its first turn and its last, and then kept, shared or listened to together', async () => {
  const { page } = sif
  await open(page, '')
  await page.click('[data-do=choose]')
  const says = () => page.textContent('[data-show=passage]')
  assert.equal(await says(), 'Tryk på den første og den sidste tur.')
  await page.click('#t14 .n a')
  await page.click('#t10 .t')
  assert.equal(await says(), 'Tur 10–14')
  assert.deepEqual(await page.locator('.choice-made a').allTextContents(), [
    'Gem for mig',
    'Del',
    'Lån et øre',
    'Til planen',
  ])
  assert.match(
    (await page.getAttribute('.choice-made a:text-is("Del")', 'href')) ?? '',
    /stykker\/nyt\?fra=10&til=14$/,
  )
  await assertAccessible(page, 'choosing')
})

for (const [where, screen] of [
  ['on a phone', phone],
  ['on the narrowest phone', { width: 320, height: 568 }],
  ['at twice the size', { width: 720, height: 450 }],
] as const)
  test(`nothing is painted over the buttons of the player, nor sticks out, ${where}`, async () => {
    const { page } = sif
    await page.setViewportSize(screen)
    await open(page, '?linser=pauses')
    for (const at of [0, 500, 4000]) {
      await page.evaluate((y) => scrollTo(0, y), at)
      const covered = await page.$$eval('.player button', (all) =>
        all.filter((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return !one.contains(document.elementFromPoint(x + width / 2, y + height / 2))
        }),
      )
      assert.equal(covered.length, 0, `scrolled to ${at}`)
    }
    await assertFits(page, `listening ${where}`)
    await page.setViewportSize(desktop)
  })

test('a word of four hundred letters is broken rather than the page', async () => {
  const { page } = sif
  await page.setViewportSize(phone)
  await open(page, '?skriv=3#t3')
  await page.fill('#m3 textarea', 'ø'.repeat(400))
  await page.click('#m3 form.noticing button')
  await page.waitForSelector('#m3 .note:has-text("øøøø")')
  await assertFits(page, 'a long word')
  await page.setViewportSize(desktop)
})

test('on paper there is no bar, and each sheet says for whose eyes it is', async () => {
  const { page } = sif
  await open(page, '')
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.player', '.lenses', '.river', '.top form'])
    assert.ok(!(await page.locator(gone).first().isVisible()), gone)
  assert.ok(await page.locator('.printed').isVisible())
  assert.match((await page.textContent('.printed')) ?? '', /Kun du, Amina.+til og med.+må ikke forlade/)
  await page.emulateMedia({ media: 'screen' })
})

test('in forced colours only what is on looks on', async () => {
  const { page } = sif
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '?linser=questions')
  const paper = (of: string) => page.$eval(of, (one) => getComputedStyle(one).backgroundColor)
  assert.notEqual(await paper('[data-toggle-lens=questions]'), await paper('[data-toggle-lens=pauses]'))
  assert.equal(await paper('[data-toggle-lens=laughter]'), await paper('[data-toggle-lens=pauses]'))
  // What is written on each stands out from it, pressed or not.
  for (const one of await page.$$('.toggle'))
    assert.ok(
      await one.evaluate((pill) => {
        const { color, backgroundColor } = getComputedStyle(pill)
        return color !== backgroundColor
      }),
    )
  const outlined = await page.$$eval('.turn mark', (all) =>
    all
      .filter((one) => getComputedStyle(one).outlineStyle !== 'none')
      .map(({ dataset }) => dataset.lens?.includes('questions')),
  )
  assert.ok(outlined.length > 0 && outlined.every(Boolean))
  await page.emulateMedia({ forcedColors: 'none' })
})

test('the same player follows a passage, and the turn that is pressed is the one that one writes about', async () => {
  const { page } = sif
  await open(page, '')
  await page.click('.chosen-before a')
  await page.waitForSelector('.player.ready')
  await page.click('#t10 .t')
  assert.equal(await page.inputValue('select[name=tur]'), '10')
  await page.click('[data-do=loop]')
  assert.equal(await page.getAttribute('[data-do=loop]', 'aria-pressed'), 'true')
  await page.click('[data-do=play]')
  await page.waitForSelector('.player.playing')
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.2)
  assert.ok(await page.locator('#t10.now').count())
  await page.click('[data-do=play]')
  assert.deepEqual(sif.complaints, [])
})
