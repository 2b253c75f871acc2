import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partOf } from '../../../shared/testing/scene.ts'
import { day, testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let letter: string
let department: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  const begun = (more: Record<string, string>) =>
    worker.post('/breve/ny', {
      ...{ submissionId: crypto.randomUUID(), name: 'Afgørelse', for: '', kind: 'decision', lookAgainOn: '' },
      ...{ answersFor: '', text: 'Afgørelse\n\nDu får 1.200 kr.\n\nDu kan klage inden fire uger.', ...more },
    })
  letter = partOf(await begun({ department: '' }), 2)
  department = partOf(await begun({ department: house.fjordby.work }), 2)
})
after(() => house.close())

const demand = (what: string, more: Record<string, string | string[]> = {}) => ({
  ...{ submissionId: crypto.randomUUID(), what, kinds: ['decision'], law: 'En lov, § 1', source: '' },
  ...{ signs: 'klag', validFrom: '2020-01-01', validTo: '', ...more },
})
const idIn = async (what: string) => {
  const page = await (await worker.get('/breve/krav')).text()
  return new RegExp(`<li id="([0-9a-f-]{36})"><h2>${what}<`).exec(page)?.[1] ?? ''
}
const checkedOf = async () =>
  (await (await worker.get(`/breve/${letter}`)).text()).split('id="krav"')[1] ?? ''
const waiver = (more: Record<string, string> = {}) => ({
  ...{ submissionId: crypto.randomUUID(), by: 'Udvalget', decidedOn: day(-30), isExperiment: 'on' },
  ...{
    gives: 'Vi trækker ikke i hjælpen',
    lookedAt: 'Vi spørger dem, der kom',
    lookAgainOn: day(60),
    ...more,
  },
})

test('a demand without a law, a word to know it by or a kind of letter is refused by its field', async () => {
  const refused = await worker.post('/breve/krav/nyt', { what: 'Hvordan man klager', law: '', signs: ' ' })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  for (const said of ['Skriv, hvor det står i loven', 'Skriv mindst ét ord', 'Vælg mindst én slags brev'])
    assert.match(page, new RegExp(said))
  assert.match(page, /value="Hvordan man klager"/)
})

test('of each demand a letter says where it stands, that it is not found, that it is no longer demanded, or from when it is', async () => {
  for (const one of [
    demand('Hvordan man klager'),
    demand('Hvem man ringer til', { signs: 'ring\ntelefon' }),
    demand('Fire sider vedlagt', { signs: 'vedlagt', validTo: day(-10) }),
    demand('Noget der kommer', { signs: 'kommer', validFrom: day(10) }),
    demand('Om partshøring', { kinds: ['hearing'] }),
  ])
    assert.equal((await worker.post('/breve/krav/nyt', one)).status, 303)
  const list = await checkedOf()
  const of = (what: string) => list.split(`<h3>${what}</h3>`)[1]?.split('</p>')[0] ?? 'not there'
  assert.match(of('Hvordan man klager'), /Står i afsnit 3\./)
  assert.match(of('Hvem man ringer til'), /Ikke fundet\./)
  assert.match(of('Fire sider vedlagt'), /Loven kræver det ikke siden .*Det må tages ud\./)
  assert.match(of('Noget der kommer'), /Loven kræver det fra/)
  assert.equal(of('Om partshøring'), 'not there')
})

test('a decision says who made it, when, what is given for it and when it is looked at again; without that it is refused', async () => {
  const address = `/breve/${letter}/udelad/${await idIn('Hvem man ringer til')}`
  const refused = await worker.post(address, waiver({ gives: '', lookAgainOn: day(-1), by: 'Udvalget & co' }))
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Skriv, hvad I giver for det[^]*value="Udvalget &amp; co"/)
  assert.equal((await worker.post(address, waiver())).status, 303)
  const list = await checkedOf()
  assert.match(list, /Udeladt efter beslutning af .* \(Udvalget\)\./)
  assert.match(list, /Til gengæld: Vi trækker ikke i hjælpen/)
  assert.match(list, /Det er et forsøg\./)
  assert.equal((await worker.post(address, waiver())).status, 303)
  assert.equal([...(await checkedOf()).matchAll(/Udeladt efter/g)].length, 1)
})

test('what came of it is written, and then it is in the letter’s list again, with what was learnt', async () => {
  const address = `/breve/${letter}/udeladt/${/udeladt\/([0-9a-f-]{36})/.exec(await checkedOf())?.[1]}`
  const none = await worker.post(address, { result: 'Flere kom', goesOn: 'yes', lookAgainOn: '' })
  assert.equal(none.status, 422)
  await worker.post(address, { result: 'Flere ringede', goesOn: 'yes', lookAgainOn: day(90) })
  assert.match(await checkedOf(), /Udeladt efter[^]*Hvad der kom ud af det: Flere ringede/)
  await worker.post(address, { result: 'Det gik i stå', goesOn: 'no', lookAgainOn: '' })
  const list = await checkedOf()
  assert.match(list, /Hvem man ringer til<\/h3><p><strong>Ikke fundet/)
  assert.match(list, /Var udeladt efter beslutning af .* Hvad der kom ud af det: Det gik i stå/)
})

test('of another department’s letter nobody decides, and until when a demand holds can be undone', async () => {
  const youth = await house.as('otherDepartment')
  const id = await idIn('Hvordan man klager')
  assert.equal((await youth.post(`/breve/${department}/udelad/${id}`, waiver())).status, 404)
  const before = await worker.post(`/breve/krav/${id}/ophoer`, { validTo: '2019-01-01' })
  assert.match(await before.text(), /Vælg en dag, der ligger efter den, det gælder fra/)
  await worker.post(`/breve/krav/${id}/ophoer`, { validTo: day(-1) })
  const told = await (await worker.get('/breve/krav')).text()
  assert.match(await checkedOf(), /Hvordan man klager<\/h3><p>Loven kræver det ikke siden/)
  await worker.post(/action="(\/fortryd\/[^"]+)"/.exec(told)?.[1] ?? '')
  assert.match(await checkedOf(), /Hvordan man klager<\/h3><p>Står i afsnit 3/)
})
