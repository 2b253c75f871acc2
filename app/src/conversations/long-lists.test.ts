import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { manyTalks } from './talk/testing/many-talks.ts'
import { testApp, type Browser, type TestApp } from '../shared/testing/testing.ts'

// Whoever has more than fits a page finds all of it, page by page, by links alone.
const held = 120
let house: TestApp
before(async () => {
  house = await testApp()
  await manyTalks(house.ownerUrl, house.fjordby, { held })
})
after(() => house.close())

const lists = [
  { address: '/samtaler', person: 'caseworker', row: /class="title" href="\/samtaler\/([0-9a-f-]{36})/g },
  { address: '/stykker', person: 'colleague', row: /class="title" href="\/stykker\/([0-9a-f-]{36})/g },
  {
    address: '/laan-et-oere',
    person: 'colleague',
    row: /class="title" href="\/laan-et-oere\/([0-9a-f-]{36})/g,
  },
] as const

interface Seen {
  ids: string[]
  next: string | undefined
  first: boolean
}

async function look(browser: Browser, address: string, row: RegExp): Promise<Seen> {
  const answer = await browser.get(address)
  assert.equal(answer.status, 200, address)
  const page = await answer.text()
  return {
    ids: [...page.matchAll(row)].map(([, id = '']) => id),
    next: /href="([^"]*)"[^>]*rel="next"|rel="next"[^>]*href="([^"]*)"/.exec(page)?.slice(1).find(Boolean),
    first: page.includes('De nyeste'),
  }
}

for (const { address, person, row } of lists)
  test(`${address} gives all there is, fifty at a time, each once`, async () => {
    const browser = await house.as(person)
    const seen: string[] = []
    let at: string | undefined = address
    for (let page = 0; at !== undefined; page++) {
      const { ids, next, first }: Seen = await look(browser, at, row)
      assert.equal(first, page > 0, 'a way back to the newest, but from the first page')
      assert.equal(ids.length, page < 2 ? 50 : held - 100)
      seen.push(...ids)
      at = next
    }
    assert.equal(seen.length, held)
    assert.equal(new Set(seen).size, held)
  })

test('the newest stand first, from page to page', async () => {
  const order = await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from conversation order by held_on desc, created_at desc, id desc',
    )
    return rows.map(({ id }) => id)
  })
  const browser = await house.as('caseworker')
  const [{ row }] = lists
  const first = await look(browser, '/samtaler', row)
  const second = await look(browser, first.next ?? '', row)
  assert.deepEqual([...first.ids, ...second.ids], order.slice(0, 100))
})

test('an address that names no row of one’s own gives nothing of anybody’s, and a way back', async () => {
  for (const { address, person, row } of lists) {
    const browser = await house.as(person)
    const { ids, next, first } = await look(browser, `${address}?efter=${crypto.randomUUID()}`, row)
    assert.deepEqual([ids, next, first], [[], undefined, true])
    assert.equal((await look(browser, `${address}?efter=tyve`, row)).ids.length, 50)
  }
  const other = await house.as('otherColleague')
  const [{ row }] = lists
  const { ids } = await look(other, '/samtaler', row)
  assert.deepEqual(ids, [])
})
