import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  help: string
  nodes: { html: string; failureSummary?: string }[]
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const rulesOfColours = ['color-contrast', 'link-in-text-block']

/** Asserts that axe finds nothing against WCAG 2.2 A and AA on the page as it stands. */
export const assertAccessible = (page: Page, name: string) => assertNothingFound(page, name, everyRule)

/** Asserts that axe finds nothing against what depends on colours, where nothing but these is other than it was. */
export const assertColoursAccessible = (page: Page, name: string) =>
  assertNothingFound(page, name, rulesOfColours)

async function assertNothingFound(page: Page, name: string, runOnly: string[]): Promise<void> {
  // Evaluated through the debugger, so that the page's own content policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const findings = await page.evaluate(async (runOnly) => {
    const checker = (
      window as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } }
    ).axe
    return (await checker.run({ runOnly, resultTypes: ['violations'] })).violations
  }, runOnly)
  const told = findings.map(
    (finding) => `${finding.id}: ${finding.help}\n  ${finding.nodes.map((node) => node.html).join('\n  ')}`,
  )
  assert.equal(told.length, 0, `${name}:\n${told.join('\n')}`)
}

/** Asserts that a page lacks nothing of a style that it does not fetch: no rule of it fits anything there. */
export async function assertNotStyledBy(css: string, page: Page, name: string): Promise<void> {
  const fit = await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    // It grows while it is walked, by the rules within rules.
    const rules: CSSRule[] = [...sheet.cssRules]
    const found: string[] = []
    for (const rule of rules) {
      if (rule instanceof CSSGroupingRule) rules.push(...rule.cssRules)
      if (!(rule instanceof CSSStyleRule)) continue
      // What is before or after an element is found by the element.
      const elements = rule.selectorText.replace(/::[a-z-]+(\([^)]*\))?/g, '')
      if (elements !== '' && document.querySelector(elements)) found.push(rule.selectorText)
    }
    return found
  }, css)
  assert.deepEqual(fit, [], `${name} lacks these of its style`)
}

/** Asserts that nothing sticks out to the side, so that nobody has to scroll sideways. */
export async function assertFits(page: Page, name: string): Promise<void> {
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }))
  assert.ok(wide <= width, `${name} is ${wide} px wide on a screen of ${width} px`)
}
