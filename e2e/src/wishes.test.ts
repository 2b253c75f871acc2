// A wish is said on a phone that runs no scripts, put first, and sent; a consultant who does not know whose it is looks and answers, and the citizen decides whether to say who they are.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

const pictures = process.env['LYDHOER_PICTURES']
const wishes = ['Et trykkeri med gamle maskiner', 'Et sted, hvor der er hunde', 'Et arkiv, hvor ingen taler']
const first = 'Et arkiv, hvor ingen taler'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
let amina: Visitor
let henrik: Visitor
before(async () => {
  fjordby = await startFjordby()
  amina = await visitor(fjordby.origin, { ...phone, width: 320, scripts: false })
  henrik = await visitor(fjordby.origin, desktop)
  await signInAs(amina.page, 'Amina Yusuf')
  await signInAs(henrik.page, 'Henrik Fuglsang')
})
after(async () => {
  await amina.close()
  await henrik.close()
  await fjordby.close()
})

/** axe runs as a script of the page, so a phone without scripts is only measured. */
async function look({ page }: Visitor, name: string): Promise<void> {
  if (page !== amina.page) await assertAccessible(page, name)
  await assertFits(page, name)
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
const main = async ({ page }: Visitor): Promise<string> => (await page.textContent('main')) ?? ''
async function press({ page }: Visitor, where: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(where).first().click()])
}
const item = (words: string) => `main .wishes > li:has(.words-of:has-text("${words}"))`
/** The wishes of this journey as they stand on the page. */
const inOrder = async () => {
  const all = await amina.page.locator('main .wishes > li').allTextContents()
  return all.flatMap((text) => wishes.filter((words) => text.includes(words)))
}

test('three wishes are written in her own words, and the last is moved up until it stands first of the three', async () => {
  const { page } = amina
  for (const words of wishes) {
    await page.goto('/min/oensker')
    await press(amina, 'main a.button.do')
    await page.fill('main textarea[name=words]', words)
    await press(amina, 'main form button.do')
    assert.match(await main(amina), new RegExp(words))
  }
  await page.goto('/min/oensker')
  await look(amina, 'wishes-own')
  for (const _ of [1, 2]) await press(amina, `${item(first)} button:text-is("Flyt op")`)
  assert.deepEqual(await inOrder(), [first, wishes[0], wishes[1]])
})

test('what may help is said where it helps, and the name of the work is chosen among some', async () => {
  const { page } = amina
  await press(amina, `${item(first)} a:text-is("Se det hele")`)
  await press(amina, 'main a:text-is("Skriv mere om det")')
  await page.fill('main input[name=work]', 'noget på et arkiv')
  await page.fill('main input[name=hours]', '12')
  await page.check('main input[name=transport][value=bus]')
  await look(amina, 'wish-own-more')
  await press(amina, 'main form button.do')
  await page.locator('main label:has-text("arkivmedhjælper") input').check()
  await look(amina, 'wish-own-work')
  await press(amina, 'main form button.do')
  assert.match(await main(amina), /12 timer om ugen · bus/)
})

test('she sends it, and the consultant sees what is wished for and not who she is, takes it and answers', async () => {
  await press(amina, 'main a.button.do:text-is("Bed en konsulent om at lede")')
  await look(amina, 'wish-own-send')
  await press(amina, 'main form button.do')
  assert.match(await main(amina), /Ingen har taget det endnu/)
  await henrik.page.goto('/bestillinger')
  await press(henrik, `main a:text-is("${first}")`)
  const seen = await henrik.page.content()
  assert.match(seen, /12 timer om ugen/)
  assert.doesNotMatch(seen, /Amina|Yusuf/)
  await look(henrik, 'job-order-open')
  await press(henrik, 'main button:text-is("Jeg leder efter det")')
  await amina.page.reload()
  assert.match(await main(amina), /Henrik Fuglsang leder efter det siden .* Der er svar senest/)
  await henrik.page.check('main input[name=says][value=found]')
  await henrik.page.fill(
    'main textarea[name=words]',
    'Byarkivet mangler en om onsdagen. Skal vi se det sammen?',
  )
  await press(henrik, 'main button:text-is("Svar")')
  await look(henrik, 'job-order-answered')
})

test('she reads the answer, says who she is, and takes it back', async () => {
  await amina.page.reload()
  assert.match(await main(amina), /Henrik Fuglsang fandt noget/)
  assert.match(await main(amina), /Byarkivet mangler en om onsdagen/)
  await look(amina, 'wish-own-answer')
  await press(amina, 'main button:text-is("Sig, hvem jeg er")')
  await henrik.page.reload()
  await press(henrik, 'main a:text-is("Se, hvem det er")')
  assert.match(await main(henrik), /Det er Amina Yusuf/)
  await look(henrik, 'job-order-who')
  await press(amina, 'main button:text-is("Vis ikke mit navn mere")')
  await henrik.page.reload()
  assert.doesNotMatch(await henrik.page.content(), /Amina/)
  await amina.page.goto('/min/set')
  assert.match(await main(amina), /hvem du er/)
})
