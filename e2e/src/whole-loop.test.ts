// The story of the letters and the sanctions, as everybody who was in it reads it; and a quote that is taken back, wherever it stood.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import type { Page } from 'playwright-core'
import { assertFits } from './accessible.ts'
import { desktop, phone, visitor, type Screen, type Visitor } from './browser.ts'
import { startFjordby } from './fjordby.ts'
import { signInAs } from './stops.ts'

let fjordby: Awaited<ReturnType<typeof startFjordby>>
const opened: Visitor[] = []
before(async () => {
  fjordby = await startFjordby()
})
after(async () => {
  for (const one of opened) await one.close()
  await fjordby.close()
})

async function comes(screen: Screen): Promise<Page> {
  const one = await visitor(fjordby.origin, screen)
  opened.push(one)
  return one.page
}
async function comesAs(name: string, screen: Screen): Promise<Page> {
  const page = await comes(screen)
  await signInAs(page, name)
  return page
}

const story = 'Hvorfor åbner folk ikke vores breve?'
/** What happened, in the order in which it is told. */
const turns = /Fire borgere[^]*Otte sagsbehandlere[^]*ledere[^]*optag[^]*ark[^]*mønster[^]*brev/i
const told = (page: Page) => page.locator('main').innerText()
const hrefsOn = (page: Page) =>
  page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))])

async function toTheStory(page: Page): Promise<string> {
  await page.goto('/undren')
  await page.getByRole('link', { name: story }).click()
  await page.waitForURL(/\/undren\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

for (const [name, screen] of [
  ['Lea Skovgaard', desktop],
  ['Tove Lauritsen', desktop],
  ['Marianne Overgaard', phone],
  ['Emil Rosenvinge', desktop],
] as const)
  test(`${name} reads the whole story on one page, and each step leads to a page that opens`, async () => {
    const page = await comesAs(name, screen)
    await toTheStory(page)
    assert.match(await told(page), turns)
    await assertFits(page, story)
    const leadsTo = (await hrefsOn(page)).filter((href) => !href.startsWith('/undren'))
    const kinds = new Set(leadsTo.map((href) => href.split('/')[1]))
    for (const kind of ['flip', 'materialer', 'vi-proever', 'fund', 'breve', 'spoergsmaal'])
      assert.ok(kinds.has(kind), `${name} comes from the story to /${kind}`)
    for (const href of leadsTo) assert.equal((await page.goto(href))?.status(), 200, href)
  })

test('a leader reads the story and nothing that the workers said of a passage; a citizen, a partner and next door do not come in', async () => {
  const leader = await comesAs('Marianne Overgaard', phone)
  const address = await toTheStory(leader)
  assert.doesNotMatch(await told(leader), /Et stykke af en samtale/)
  for (const [name, status] of [
    ['Amina Yusuf', 403],
    ['Samir Nasser', 403],
    ['Vibeke Stald', 404],
  ] as const) {
    const page = await comesAs(name, phone)
    assert.equal((await page.goto(address))?.status(), status, name)
    assert.doesNotMatch(await told(page), /åbner folk ikke/, name)
  }
})

test('a citizen takes a quote back on a phone without scripts: it is gone from finding, material and log, from what was given out, and from files made after', async () => {
  const keeper = await comesAs('Naja Berthelsen', desktop)
  const reader = await comesAs('Lea Skovgaard', phone)
  await reader.goto('/fund')
  await reader.getByRole('link', { name: 'Hvornår i samtalen sanktionerne bliver nævnt' }).click()
  const quoted = (await reader.locator('#citater blockquote').first().innerText()).replace(/[“”]/g, '')
  const finding = new URL(reader.url()).pathname
  await reader.goto('/materialer')
  await reader.getByRole('link', { name: 'Arket med billeder' }).click()
  const material = new URL(reader.url()).pathname

  // The finding is of the second quarter: its log takes it in and is given out anew.
  await keeper.goto('/kommunens-log')
  await keeper.getByRole('link', { name: '2. kvartal 2026' }).click()
  const log = new URL(keeper.url()).pathname
  await keeper.goto(`${log}/skriv`)
  await keeper.getByRole('button', { name: /^Tag med: Et fund: Hvornår i samtalen/ }).click()
  await keeper.locator('form[action$="/giv-ud"] button').click()
  await keeper.waitForURL((url) => url.pathname === log)

  const file = async (format: string) =>
    Buffer.from(await (await reader.request.get(`${log}/ud?format=${format}`)).body())
  const stands = async () => {
    const found: string[] = []
    for (const path of [finding, material, log]) {
      await reader.goto(path)
      if ((await told(reader)).includes(quoted)) found.push(path)
    }
    if ((await file('markdown')).toString('utf8').includes(quoted)) found.push('markdown')
    return found
  }
  assert.deepEqual(await stands(), [finding, material, log, 'markdown'])
  const pdf = await file('pdf')

  const citizen = await comes({ ...phone, scripts: false })
  await asTheOneQuoted(citizen, finding)
  await citizen.goto('/min/gengivet')
  assert.ok((await told(citizen)).includes(quoted), await told(citizen))
  await citizen
    .getByRole('link', { name: /Sig nej/ })
    .first()
    .click()
  await citizen.locator('main form button').first().click()
  assert.deepEqual(await stands(), [])
  assert.ok((await file('pdf')).length < pdf.length)
  await reader.goto(finding)
  assert.match(await told(reader), /taget tilbage|trukket/)
  await citizen.goto('/min/gengivet')
  assert.ok(!(await told(citizen)).includes(quoted))
})

/** Signs in as the citizen whose words stand in a finding; Fjordby offers only some of its people to whoever tries it. */
async function asTheOneQuoted(page: Page, finding: string): Promise<void> {
  const { services, ownerUrl } = fjordby
  const quoted = await onDuty(ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ personId: string; municipalityId: string }>(
      `select c.citizen_id as "personId", c.municipality_id as "municipalityId" from lydhoer.finding_quote q
       join lydhoer.passage p on p.id = q.passage_id join lydhoer.conversation c on c.id = p.conversation_id
       where q.finding_id = $1`,
      [finding.split('/')[2]],
    )
    return rows[0] ?? assert.fail('somebody is quoted')
  })
  const name = 'Den, der er gengivet'
  services.personas = [...services.personas, { ...quoted, name, role: 'citizen', blurb: { da: '', en: '' } }]
  await signInAs(page, name)
}
