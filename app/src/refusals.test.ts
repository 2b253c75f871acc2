import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from './shared/testing/day.ts'
import { places } from './places.ts'
import type { Route, Shape } from './shared/request/route.ts'
import { formOnPage, sentOf, type FieldOnPage } from './shared/testing/form-on-page.ts'
import { addressOf, makeScenes, readyFor, scenes, type Made } from './shared/testing/scene.ts'
import { furnished, type Browser, type Furnished } from './shared/testing/testing.ts'
import { whoMay } from './shared/testing/who-may.ts'

const all = await scenes()
let scene: Furnished<Made>
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())

const routes = places.flatMap((place) => place.routes)
const forms = routes.flatMap((route) =>
  'again' in route && 'form' in route && route.form ? [{ ...route }] : [],
)

/**
 * Forms in which people are chosen among those who may, and one that the scene has no rows for: study/refused.test.ts tries them; and
 * three of boxes alone, which take whatever can be ticked.
 */
const leftOut = new Set([
  ...['/forloeb/data/:id/brugere', '/forloeb/:id/del', '/forloeb/:id/typer'],
  ...['/borgere/:citizen/moede/bord', '/spoerg/:id/bank', '/min/praktik/:id/vis'],
])

for (const route of forms.filter(({ path }) => !leftOut.has(path)))
  test(`a refusal gives back all that was typed and chosen: ${route.path}`, async () => {
    const house = await scene.copy()
    const made = (await readyFor(route.path, all, scene.made, house)) ?? scene.made
    const browser = await house.as(whoMay(route) ?? 'coordinator')
    const address = addressOf(route.path, all, made)
    const fields = await openForm(browser, address)
    const wrong = [...fields.values()]
      .map((field) => wrongAt(route, fields, field))
      .filter((sent) => sent !== null)
    // What no schema refuses by itself, the handler does: words where a number should stand.
    for (const sent of wrong.length > 0 ? wrong : [filledIn(fields)]) {
      const answer = await browser.post(address, sent)
      const page = await answer.text()
      assert.equal(answer.status, 422, JSON.stringify(sent))
      const shown = formOnPage(page, address.split('?')[0] ?? '')
      assert.ok(shown, 'the form stands on the answer')
      const { submissionId: _shown, ...given } = sentOf(shown)
      const { submissionId: _sent, ...typed } = sent
      assert.deepEqual(inOrder(given), inOrder(typed))
      assert.match(page, /id="problems"/)
    }
    await house.close()
  })

test('a refused data set gives back all that was typed and chosen but the file', async () => {
  const house = await scene.copy()
  const browser = await house.as('researcher')
  const address = '/forloeb/data/nyt'
  const { submissionId: _, ...typed } = filledIn(await openForm(browser, address))
  const form = new FormData()
  for (const [name, values] of Object.entries(typed)) for (const value of values) form.append(name, value)
  const answer = await browser.post(address, form)
  assert.equal(answer.status, 422)
  const { submissionId: _shown, ...given } = sentOf(formOnPage(await answer.text(), address)!)
  assert.deepEqual(inOrder(given), inOrder(typed))
  await house.close()
})

test('each sentence stands once at the top and once at its field', async () => {
  const house = await scene.copy()
  const answer = await (await house.as('caseworker')).post('/samtaler/ny', {})
  const page = await answer.text()
  for (const sentence of ['Vælg, hvem du talte med', 'Vælg en dag, der ligger fremme'])
    assert.equal(page.split(sentence).length - 1, 2, sentence)
  await house.close()
})

/** The address of a form can be opened: by itself, or by being led to the page on which it stands. */
async function openForm(browser: Browser, address: string): Promise<Map<string, FieldOnPage>> {
  let answer = await browser.get(address)
  for (let steps = 0; answer.status === 303 && steps < 3; steps++)
    answer = await browser.get(answer.headers.get('location') ?? '')
  assert.equal(answer.status, 200, `${address} can be opened`)
  const form = formOnPage(await answer.text(), address.split('?')[0] ?? '')
  assert.ok(form, `a form stands at ${address}`)
  return form
}

/** Everything typed and chosen anew: the last of what can be chosen, all boxes, words with signs in them. */
function filledIn(fields: ReadonlyMap<string, FieldOnPage>): Record<string, string[]> {
  return Object.fromEntries(
    [...fields.values()].flatMap(({ name, kind, options, values }) => {
      if (kind === 'file') return []
      if (kind === 'hidden') return [[name, values]]
      if (kind === 'checkbox') return [[name, options]]
      if (kind === 'radio' || kind === 'select') return [[name, options.slice(-1)]]
      return [[name, [kind === 'date' ? day(7) : `${name} <b> & "Grød"`]]]
    }),
  )
}

const candidates = ['', ' ', 'x', 'x'.repeat(10_001)]

/** The form filled in, with something in one field that its schema refuses; null when it takes anything there. */
function wrongAt(
  route: Route,
  fields: ReadonlyMap<string, FieldOnPage>,
  field: FieldOnPage,
): Record<string, string[]> | null {
  const schema = 'form' in route ? route.form : undefined
  if (!schema || field.kind === 'hidden' || field.kind === 'file') return null
  const typed = filledIn(fields)
  // A list that opens always sends something; boxes may send nothing at all.
  const tries =
    field.kind === 'select'
      ? field.options.filter((option) => option === '').map((none) => [none])
      : field.options.length > 0
        ? field.values.length > 0
          ? []
          : [[]]
        : candidates.map((value) => [value])
  for (const values of tries) {
    const sent = { ...typed, [field.name]: values }
    if (values.length === 0) delete sent[field.name]
    if (problemAt(schema, sent, field.name)) return sent
  }
  return null
}

function problemAt(shape: Shape<unknown>, sent: Record<string, string[]>, name: string): boolean {
  const asParsed = Object.fromEntries(
    Object.entries(sent).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  )
  const { error } = (typeof shape === 'function' ? shape(new Date()) : shape).safeParse(asParsed)
  return error?.issues.some((issue) => issue.path[0] === name) ?? false
}

const inOrder = (form: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(form).sort(([one], [other]) => (one < other ? -1 : 1)))
