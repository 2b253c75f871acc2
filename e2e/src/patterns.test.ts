// A team's page of patterns: questions first, small groups not shown; for the team's leader and a caseworker, and for nobody outside.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()
const questions = [
  'Hvad blev det til, da borgerne var færdige et sted?',
  'Hvor mange steder har borgerne prøvet, uden at det førte videre?',
  'Er det borgernes første ønske, de prøver, eller et længere nede?',
  'Er samarbejdet meningsfuldt for virksomhederne?',
]

for (const [name, screen] of [
  ['Marianne Overgaard', desktop],
  ['Sif Krogh', phone],
] as const)
  test(`${name} reads the questions to the team, and no figure is under five`, async () => {
    const page = await comes(name, screen)
    await page.goto('/moenstre')
    await assertAccessible(page, `patterns, ${name}`)
    await assertFits(page, `patterns, ${name}`)
    assert.deepEqual((await page.locator('main section h2').allInnerTexts()).slice(0, 4), questions)
    const counts = await page
      .locator('main #became td:nth-of-type(1), main #again td:nth-of-type(1), main #wish td:nth-of-type(1)')
      .allInnerTexts()
    for (const count of counts) assert.ok(Number(count) >= 5, count)
    const text = await page.locator('main').innerText()
    if (counts.length === 0) assert.match(text, /Der er for få til at sige noget endnu/)
    for (const person of ['Amina', 'Mikkel', 'Sif', 'Tove']) assert.ok(!text.includes(person), person)
  })

test('a citizen does not come to the page', async () => {
  const page = await comes('Amina Yusuf', phone)
  const answer = await page.goto('/moenstre')
  assert.ok(answer && answer.status() >= 400)
})
