// What a citizen says changes something that both can see: a line is followed from the phone on which it was written, through the meeting,
// into the plan. The citizen's phone is 320 px wide and runs no scripts.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { fixturePath } from '@lydhoer/sound/testing'
import { addDay } from '@lydhoer/words'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

const pictures = process.env['LYDHOER_PICTURES']
const line = 'Jeg tør ikke åbne brevene fra jer'
const other = 'Noget jeg fortryder at have skrevet'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let amina: Visitor
let sif: Visitor
let borger = ''
before(async () => {
  fjordby = await startFjordby()
  amina = await visitor(fjordby.origin, { ...phone, width: 320, scripts: false })
  sif = await visitor(fjordby.origin, desktop)
  await signInAs(amina.page, 'Amina Yusuf')
  await signInAs(sif.page, 'Sif Krogh')
  await sif.page.goto('/borgere')
  await sif.page.click('main .list a:text-is("Amina Yusuf")')
  borger = new URL(sif.page.url()).pathname
})
after(async () => {
  await amina.close()
  await sif.close()
  await fjordby.close()
})

/** axe runs as a script of the page, so a phone without scripts is only measured; the last test looks at the same pages with them. */
async function look({ page }: Visitor, name: string): Promise<void> {
  if (page !== amina.page) await assertAccessible(page, name)
  await assertFits(page, name)
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
const main = async ({ page }: Visitor): Promise<string> => (await page.textContent('main')) ?? ''
/** Presses what leads to another page, and waits until that is there. */
async function press({ page }: Visitor, where: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(where).first().click()])
}
const own = (words: string) => `main li:has(.words-of:has-text("${words}"))`

test('a line is written on a phone, and what is taken back is nowhere', async () => {
  const { page } = amina
  await page.goto('/min')
  await look(amina, 'citizen-front')
  await press(amina, 'main a:has-text("Det vil jeg tale om")')
  for (const words of [line, other]) {
    await page.fill('main textarea[name=words]', words)
    await press(amina, 'main button:text-is("Sæt det på")')
  }
  assert.match(await main(amina), new RegExp(line))
  await look(amina, 'citizen-agenda')
  const { services, ownerUrl } = fjordby
  const linesNow = () =>
    onDuty(ownerUrl, 'backup', async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'select id from agenda_line order by created_at desc limit 1',
      )
      return rows[0]?.id ?? ''
    })
  const id = await linesNow()
  await press(amina, `${own(other)} button:has-text("Tag tilbage")`)
  assert.doesNotMatch(await main(amina), new RegExp(other))
  const everything = await onDuty(ownerUrl, 'backup', async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'lydhoer'::regnamespace`,
    )
    const all = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from lydhoer."${name}" t`)
      all.push(...rows.map(({ row }) => row))
    }
    return all.join('\n')
  })
  assert.ok(services)
  assert.ok(!everything.includes(id), 'neither the line nor anything that points to it')
  assert.ok(!everything.includes(other))
})

test('a line is said aloud on a phone without scripts, written down by the worker, and stands in words when the citizen has said yes', async () => {
  await amina.page.goto('/min/dagsorden')
  await press(amina, 'main a:text-is("Sig det med stemmen i stedet")')
  await amina.page.setInputFiles('main input[name=sound]', fixturePath('stereo-44100.m4a'))
  await press(amina, 'main button:text-is("Sæt det på")')
  const aloud = 'main li:has-text("Sagt med stemmen, 0:03")'
  assert.equal(await amina.page.locator(aloud).count(), 1)
  await look(amina, 'citizen-agenda-aloud')
  await sif.page.goto(`${borger}/dagsorden`)
  await press(sif, `${aloud} a:text-is("Skriv det med ord sammen")`)
  await sif.page.fill('main textarea[name=words]', 'Kan vi mødes om eftermiddagen?')
  await look(sif, 'citizen-write-down')
  await press(sif, 'main button:text-is("Gem ordene")')
  await amina.page.goto('/min/dagsorden')
  await press(amina, `${aloud} button:text-is("Ja, det er det, jeg sagde")`)
  assert.equal(await amina.page.locator(aloud).count(), 0)
  assert.match(await main(amina), /Kan vi mødes om eftermiddagen\?/)
})

test('the worker takes the line up in the meeting, and both see the two lists', async () => {
  const { page } = sif
  await page.goto(`${borger}/moede`)
  await press(sif, 'main button.do')
  if ((await page.locator(`${own(line)} a:text-is("Tag den nu")`).count()) > 0)
    await press(sif, `${own(line)} a:text-is("Tag den nu")`)
  await page.fill(`${own(line)} textarea[name=answer]`, 'Vi læser dem sammen, når du kommer.')
  await press(sif, `${own(line)} button:text-is("Talt om")`)
  await page.click('#enige-ny summary')
  await page.fill('#enige-ny textarea[name=words]', 'Sif ringer, før der kommer et brev.')
  await page.check('#enige-ny input[name=does][value=worker]')
  await page.fill('#enige-ny input[name=byDay]', addDay(new Date(), 7))
  await press(sif, '#enige-ny button:text-is("Skriv det på listen")')
  await page.click('#uenige-ny summary')
  await page.fill('#uenige-ny textarea[name=words]', 'Om brevene skal sendes på papir.')
  await press(sif, '#uenige-ny button:text-is("Skriv det på listen")')
  await look(sif, 'citizen-meeting')
  await amina.page.goto('/min/moede')
  const seen = await main(amina)
  for (const words of [line, 'Vi læser dem sammen', 'Sif ringer, før der kommer et brev', 'sendes på papir'])
    assert.match(seen, new RegExp(words))
  await look(amina, 'citizen-meeting-own')
  await press(sif, 'main button:text-is("Slut mødet")')
  // The page follows the meeting and may have heard that it ended before the answer to the press came.
  if (!/[0-9a-f-]{36}$/.test(new URL(page.url()).pathname.replace(borger, '')))
    await press(sif, 'main a:has-text("med Sif")')
  assert.match(await main(sif), /Sif ringer, før der kommer et brev/)
})

test('the line stands in the plan with where it came from, and a no to another stands too', async () => {
  const { page } = sif
  await page.goto(`${borger}/plan`)
  await press(sif, 'main button:text-is("Skriv en ny plan sammen")')
  await look(sif, 'citizen-plan-draft')
  const take = page.locator(`main li:has-text("${line}") button:has-text("Tag")`)
  await page.locator(`main details:has(li:has-text("${line}")) > summary`).first().click()
  await Promise.all([page.waitForEvent('load'), take.first().click()])
  await page.fill('main textarea[name=why]', 'Amina er bange for breve. Derfor ringer Sif først.')
  await press(sif, 'main button:text-is("Beslut planen")')
  await amina.page.goto('/min/plan')
  const plan = await main(amina)
  assert.match(plan, new RegExp(line))
  assert.match(plan, /Sif ringer, før der kommer et brev/)
  assert.match(plan, /Fra mødet/)
  await look(amina, 'citizen-plan')
  const deal = 'main li:has-text("Sif ringer, før der kommer et brev")'
  // Where it came from, and the no to it, are folded away beside the line.
  await amina.page.locator(`${deal} summary`).first().click()
  await press(amina, `${deal} button:text-is("Nej, det er ikke det")`)
  assert.equal(await amina.page.locator(`${deal} s`).count(), 1, 'the line is kept, struck through')
  await page.goto(`${borger}/plan`)
  assert.equal(await page.locator(`${deal} s`).count(), 1, 'and the worker sees it')
  await amina.page.goto('/min/dagsorden')
  assert.equal(
    await amina.page.locator(`${own(line)} button:has-text("Tag tilbage")`).count(),
    0,
    'what is part of a decision stays as it was said',
  )
})

test('she sees how long she has waited and who has it, and one press reaches the worker', async () => {
  await amina.page.goto('/min/venter')
  assert.match(await main(amina), /\d+ dage uden nyt/)
  assert.match(await main(amina), /Det ligger hos Lægehuset Torvet/)
  await look(amina, 'citizen-waiting')
  await press(amina, 'main button:has-text("Jeg venter stadig")')
  await sif.page.goto(`${borger}/venter`)
  await look(sif, 'citizen-waiting-worker')
  assert.match(await main(sif), /venter stadig/i)
})

test('a letter is noted, and she says that she does not understand it', async () => {
  const { page } = sif
  await page.goto(`${borger}/breve`)
  await page.selectOption('main select[name=sender]', 'jobCentre')
  await page.fill('main input[name=about], main textarea[name=about]', 'Vi skal tale om januar')
  await press(sif, 'main button:text-is("Notér brevet")')
  await amina.page.goto('/min/breve')
  const letter = 'main section:has-text("Vi skal tale om januar"), main li:has-text("Vi skal tale om januar")'
  assert.ok((await amina.page.locator(letter).count()) > 0)
  await look(amina, 'citizen-letters')
  const says = amina.page.locator(letter).last().locator('button:has-text("Jeg forstår det ikke")')
  await Promise.all([amina.page.waitForEvent('load'), says.click()])
  await page.goto(`${borger}/breve`)
  await look(sif, 'citizen-letters-worker')
})

test('she complains to a leader, who invites her to a talk; her worker sees nothing of it', async () => {
  await amina.page.goto('/min/klage')
  await press(amina, 'main a.button.do, main a:has-text("Sig, hvad der er galt")')
  await amina.page.fill('main textarea[name=words]', 'Brevet gjorde mig bange')
  const leaders = amina.page.locator('main select[name=to]')
  if ((await leaders.count()) > 0) await leaders.selectOption({ index: 1 })
  else await amina.page.locator('main input[name=to]').first().check()
  await look(amina, 'citizen-complains')
  await press(amina, 'main button:text-is("Send")')
  assert.match(await main(amina), /Brevet gjorde mig bange/)
  await sif.page.goto(`${borger}/klage`)
  assert.doesNotMatch(await main(sif), /Brevet gjorde mig bange/)
})

test('all of it is there in English, and in one file to take along', async () => {
  const reading = await visitor(fjordby.origin, { ...phone, width: 320 })
  await signInAs(reading.page, 'Amina Yusuf')
  for (const page of [
    '',
    '/dagsorden',
    '/moede',
    '/plan',
    '/venter',
    '/breve',
    '/vejledning',
    '/klage',
    '/alt',
    '/laeser-med',
  ]) {
    for (const language of ['da', 'en']) {
      await reading.page.goto(`/min${page}?sprog=${language}`)
      assert.equal(await reading.page.getAttribute('html', 'lang'), language)
      await look(reading, `citizen-${language}${page.replace('/', '-')}`)
    }
  }
  assert.deepEqual(reading.complaints, [])
  await reading.close()
  const file = await (await amina.context.request.get('/min/alt/fil')).text()
  for (const words of [line, 'Sif ringer, før der kommer et brev', 'Brevet gjorde mig bange'])
    assert.ok(file.includes(words), words)
})

test('by keyboard alone a line is written, with scripts', async () => {
  const mikkel = await visitor(fjordby.origin, phone)
  await signInAs(mikkel.page, 'Mikkel Holst')
  const { page } = mikkel
  await page.goto('/min/dagsorden')
  await page.locator('main textarea[name=words]').focus()
  await page.keyboard.type('Kan jeg få en bus der passer')
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab')
    const on = await page.evaluate(() => document.activeElement?.textContent)
    if (on === 'Sæt det på') break
  }
  await page.keyboard.press('Enter')
  await page.waitForSelector('main .words-of:has-text("Kan jeg få en bus der passer")')
  await look(mikkel, 'citizen-keyboard')
  assert.deepEqual(mikkel.complaints, [])
  await mikkel.close()
})
