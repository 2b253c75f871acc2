import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let keeper: Browser
before(async () => {
  house = await testApp()
  keeper = await house.as('coordinator')
})
after(() => house.close())

const main = async (path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await keeper.get(path)).text())?.[1] ?? ''
const open = (name: string) => keeper.post('/noegler/afdelinger', { submissionId: crypto.randomUUID(), name })

test('a department that somebody works in is not closed, and the page says why', async () => {
  const address = `/noegler/afdelinger/${house.fjordby.youth}`
  assert.doesNotMatch(await main(address), /Luk afdelingen/)
  const answer = await keeper.post(`${address}/luk`)
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /der arbejder stadig nogen i den/)
})

test('a department of a name that is open is found and not made again, and none is renamed to it', async () => {
  const first = await open('Modtagelsen')
  assert.equal((await open(' modtagelsen ')).headers.get('location'), first.headers.get('location'))
  const refused = await keeper.post(`/noegler/afdelinger/${house.fjordby.work}/navn`, { name: 'MODTAGELSEN' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /hedder det i forvejen/)
})

test('an empty department is closed and opened again; while it is closed nobody is put in it', async () => {
  const id = partOf(await open('Kantinen'), 3)
  const address = `/noegler/afdelinger/${id}`
  await keeper.post(`${address}/luk`)
  assert.match(await main('/noegler/afdelinger'), /Kantinen[^]*Lukket/)
  assert.doesNotMatch(await main('/noegler/kolleger/ny'), /Kantinen/)
  const role = await keeper.post(`/noegler/kolleger/${house.fjordby.colleague}/roller`, {
    ...{ submissionId: crypto.randomUUID(), role: 'partner', departmentId: id, from: '2026-01-01' },
  })
  assert.equal(role.status, 422)
  await keeper.post(`${address}/aabn`)
  assert.match(await main('/noegler/kolleger/ny'), /Kantinen/)
})

test('the page tells what the municipality’s sign-in must write for those who work there', async () => {
  assert.match(await main(`/noegler/afdelinger/${house.fjordby.work}`), new RegExp(house.fjordby.work))
})
