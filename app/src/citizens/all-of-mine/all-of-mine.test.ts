// A citizen takes out all there is of theirs, in one file that needs nothing else; nobody else does.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

let scene: Furnished<Made>
let house: TestApp
before(async () => {
  const all = await scenes()
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
})
after(async () => {
  await house.close()
  await scene.close()
})

interface Data {
  name: string
  parts: { title: string; ends: string; things: { day: string | null; what: string; words: string[] }[] }[]
}
const dataOf = async (name: 'citizenA' | 'citizenB') =>
  (await (await (await house.as(name)).get('/min/alt/data')).json()) as Data

test('nobody who works here takes out what is a citizen’s', async () => {
  for (const name of ['caseworker', 'teamLead', 'coordinator'] as const)
    for (const address of ['/min/alt', '/min/alt/fil', '/min/alt/data'])
      assert.equal((await (await house.as(name)).get(address)).status, 403, `${name} ${address}`)
})

test('each part says who ends it or until when it is kept, and where', async () => {
  const data = await dataOf('citizenA')
  assert.ok(data.parts.length >= 4)
  for (const { title, ends } of data.parts) assert.ok(title && ends, title)
  const page = await (await (await house.as('citizenA')).get('/min/alt')).text()
  for (const { title } of data.parts) assert.ok(page.includes(`<h2>${title}</h2>`), title)
})

test('the page says of each part whether there is anything, as the file has it', async () => {
  for (const name of ['citizenA', 'citizenB'] as const) {
    const { parts } = await dataOf(name)
    const page = await (await (await house.as(name)).get('/min/alt')).text()
    for (const { title, things } of parts) {
      const [section = ''] = page.slice(page.indexOf(`<h2>${title}</h2>`)).split('</section>')
      assert.equal(section.includes('Der ligger ikke noget.'), things.length === 0, `${name}: ${title}`)
    }
  }
})

test('all that was said in what they may read is in it, and nothing of another citizen’s', async () => {
  const words = (data: Data) => data.parts.flatMap(({ things }) => things.flatMap((one) => one.words))
  const [mine, theirs] = [await dataOf('citizenA'), await dataOf('citizenB')]
  const talk = await (
    await (await house.as('citizenA')).get(`/min/samtaler/${scene.made['conversation'] ?? ''}`)
  ).text()
  const turns = [...talk.matchAll(/<li[^>]*data-turn/g)].length || (talk.match(/class="turn/g) ?? []).length
  assert.ok(turns > 0, 'there is something to read')
  assert.ok(words(mine).length >= turns, `${words(mine).length} paragraphs of ${turns} turns`)
  assert.ok(!words(theirs).some((one) => one.length > 60 && words(mine).includes(one)))
})

test('the file to be read opens anywhere: nothing in it is fetched, and nothing runs', async () => {
  const answer = await (await house.as('citizenA')).get('/min/alt/fil')
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /^attachment; filename="alt-om-mig-\d{4}-\d\d-\d\d\.html"$/,
  )
  const file = await answer.text()
  assert.doesNotMatch(file, /<script|<link|<img|src=|href=|https?:/)
  for (const { title } of (await dataOf('citizenA')).parts) assert.ok(file.includes(title))
})
