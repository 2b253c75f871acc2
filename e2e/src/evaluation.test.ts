// An evaluator follows the letters: a criterion changes with a reason, a single statement becomes a conclusion, those it is about answer, and the house reads the report.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { assertAccessible, assertFits } from './accessible.ts'
import { desktop, phone } from './browser.ts'
import { whoComes } from './who-comes.ts'

const comes = whoComes()

test('what rests on one statement is no conclusion until something else hangs there, and a disagreement is read with it', async () => {
  const keeper = await comes('Naja Berthelsen', desktop)
  await keeper.goto('/evaluering')
  await keeper.getByRole('link', { name: 'Er brevene blevet til at bruge?' }).click()
  await keeper.waitForURL(/\/evaluering\/[0-9a-f-]{36}$/)
  const evaluation = new URL(keeper.url()).pathname
  await keeper.goto(`${evaluation}/materiale`)
  await keeper.getByRole('button', { name: 'Hent husets tal' }).click()
  await keeper.waitForFunction(() => document.body.innerText.includes('Tallene er hentet'))
  const material = await keeper.locator('main').innerText()
  assert.match(material, /Interview: 18 \+ 4 = 22/)
  assert.match(material, /FLIP: \d/)
  await assertAccessible(keeper, 'the material, counted')

  const evaluator = await comes('Dorthe Iversholt', desktop)
  await evaluator.goto(evaluation)
  await evaluator.getByRole('link', { name: 'Et ark i konvolutten gør ingen forskel.' }).click()
  await evaluator.waitForURL(/\/aendring\/[0-9a-f-]{36}$/)
  const change = new URL(evaluator.url()).pathname
  assert.match(await evaluator.locator('main').innerText(), /enkelt udsagn, ikke en konklusion/)
  const finding = await keeper.locator('main').evaluate(async () => {
    const page = await (await fetch('/fund')).text()
    return /href="(\/fund\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  })
  assert.notEqual(finding, '')
  const forIt = evaluator.locator('.both-sides section').first()
  await forIt.locator('summary').click()
  await forIt.getByLabel('Hvad taler for det?').fill('Fundet siger det samme')
  await forIt.getByLabel('Adressen på en side i Lydhør').fill('/fund/der-ikke-er-der')
  await forIt.getByRole('button', { name: 'Hæng op, at det taler for' }).click()
  await evaluator.getByText('ikke noget, du kan læse').first().waitFor()
  const again = evaluator.locator('.both-sides section').first()
  assert.equal(await again.getByLabel('Hvad taler for det?').inputValue(), 'Fundet siger det samme')
  await again.getByLabel('Adressen på en side i Lydhør').fill(finding)
  await again.getByRole('button', { name: 'Hæng op, at det taler for' }).click()
  await evaluator.waitForURL((url) => url.pathname === change)
  await evaluator.getByText('Det bygger på mindst to slags kilder').waitFor()
  await assertAccessible(evaluator, 'a change')

  await evaluator.getByRole('link', { name: 'Send et udkast til dem, det handler om' }).click()
  await evaluator.getByLabel('Udkastet').fill('Arket med posten gjorde ingen forskel')
  await evaluator.getByLabel('ledere og udvalg').check()
  await evaluator.getByRole('button', { name: 'Send udkastet' }).click()
  await evaluator.waitForURL((url) => url.pathname === change)

  const lead = await comes('Marianne Overgaard', phone)
  await lead.goto('/')
  await lead.locator('main a[href*="/udkast/"]').first().click()
  await lead.waitForURL(/\/udkast\//)
  assert.match(await lead.locator('main').innerText(), /Arket med posten gjorde ingen forskel/)
  await lead.getByLabel('Det er anderledes').check()
  await lead.getByLabel('Hvordan ser det ud fra dig?').fill('I Ungeteamet havde to det med')
  await lead.getByRole('button', { name: 'Svar', exact: true }).click()
  await lead.getByText('Dit svar står uden navn').waitFor()
  await assertFits(lead, 'an answer at 360')

  await evaluator.goto(evaluation)
  await evaluator.getByRole('button', { name: 'Giv rapporten ud' }).click()
  await evaluator.waitForURL((url) => url.pathname === `${evaluation}/rapport`)
  await assertAccessible(evaluator, 'a report')
  await lead.goto(`${evaluation}/rapport`)
  const report = await lead.locator('main').innerText()
  assert.match(report, /Arket med posten[^]*Det er anderledes\. I Ungeteamet havde to det med/)
  assert.doesNotMatch(report, /Marianne|Dorthe|Poul/)
  await assertFits(lead, 'a report at 360')
  const [download] = await Promise.all([
    evaluator.waitForEvent('download'),
    evaluator.getByRole('link', { name: 'Markdown' }).click(),
  ])
  assert.match(await readFile(await download.path(), 'utf8'), /18 \+ 4 = 22/)

  const outside = await comes('Lea Skovgaard', phone)
  assert.equal((await outside.goto(change))?.status(), 404)
})
