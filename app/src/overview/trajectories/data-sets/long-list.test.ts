import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { SignedIn } from '../../../shared/request/route.ts'
import { newKey } from '../../../shared/sealing/seal.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { heldOfFjordby } from '../held.ts'
import { fjordbyPeople } from '../register.ts'
import { studySettings } from '../settings.ts'
import { dataSetSeenBy } from '../data-set.ts'
import { beginStudy } from '../study/queries.ts'
import { firstSettings } from '../study/form.ts'
import { bringIn } from './queries.ts'

const many = 60
let house: TestApp
let researcher: Browser
let dataSet = ''
before(async () => {
  house = await testApp()
  researcher = await house.as('researcher')
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby.researcher } as SignedIn
  const held = heldOfFjordby(fjordbyPeople)
  const settings = studySettings.parse(firstSettings(held, 'da', true))
  await house.services.database.as(me, async (sql) => {
    for (let n = 0; n < many; n++) {
      const about = { title: `Register ${n}`, why: 'At prøve', fileName: null, reading: {} }
      const common = { source: 'fjordby', purpose: 'research', objectId: null, users: [] } as const
      const made = { id: crypto.randomUUID(), key: newKey(), submissionId: crypto.randomUUID() }
      dataSet = await bringIn(sql, house.services, me, { ...common, ...made, about, held })
    }
    const set = await dataSetSeenBy(sql, house.services, me, dataSet)
    for (let n = 0; n < many; n++)
      await beginStudy(sql, me, set, {
        ...{ title: `Undersøgelse ${n}`, settings, submissionId: crypto.randomUUID() },
      })
  })
})
after(() => house.close())

const titles = (page: string, of: string) =>
  [...page.matchAll(new RegExp(`>(${of} \\d+)</a>`, 'g'))].map(([, title]) => title)
const next = (page: string, name: string) =>
  new RegExp(`href="([^"]*\\?${name}=[0-9a-f-]{36})"`).exec(page)?.[1]

for (const [what, of, name, address] of [
  ['data set', 'Register', 'data', () => '/forloeb'],
  ['study', 'Undersøgelse', 'undersoegelser', () => '/forloeb'],
  ['study of a data set', 'Undersøgelse', 'undersoegelser', () => `/forloeb/data/${dataSet}`],
] as const)
  test(`each ${what} stands once on the pages of its list`, async () => {
    const first = await (await researcher.get(address())).text()
    const second = await (await researcher.get(next(first, name) ?? '')).text()
    assert.equal(titles(first, of).length, 50)
    assert.equal(new Set([...titles(first, of), ...titles(second, of)]).size, many)
    assert.equal(titles(second, of).length, many - 50)
    assert.equal(next(second, name), undefined)
  })
