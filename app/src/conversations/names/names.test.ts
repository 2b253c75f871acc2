import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../shared/testing/day.ts'
import { formOnPage, sentOf } from '../../shared/testing/form-on-page.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { registration } from '../talk/testing/held-talk.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'

let house: TestApp
let owner: Browser
let citizen: Browser
let names: string
let id: string

/** A conversation written in with the citizen, whose text is with somebody else. */
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  citizen = await house.as('citizenA')
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-1) },
    ...{ kind: 'followUp', ownReflection: 'given', givenHow: 'spoken', endsOn: day(30) },
  })
  id = partOf(registered, 2)
  names = `/samtaler/${id}/navne`
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('transcript', new File(['M: Hej Karsten\nB: Hej, jeg bor på Havnegade 12'], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
})
after(() => house.close())

test('a text that seems to be with another than the citizen is asked about, with the ways out', async () => {
  const page = await (await owner.get(names)).text()
  assert.match(
    page,
    /skrevet ind med citizenA\. I teksten siger du hej til Karsten\. Er det den rigtige fil\?/,
  )
  assert.match(page, new RegExp(`href="/samtaler/${id}/materiale"`))
})

test('it does not reach the citizen before somebody has said that it is the right file', async () => {
  const page = await (await owner.get(names)).text()
  const sent = { ...sentOf(formOnPage(page, names)!), act: 'confirm' }
  const answer = await owner.post(names, sent)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Se efter, om det er den rigtige fil/)
  assert.equal((await citizen.get(`/min/samtaler/${id}`)).status, 404)
})

test('what was decided stands in the answer when something cannot be done', async () => {
  const page = await (await owner.get(names)).text()
  const fields = sentOf(formOnPage(page, names)!)
  const [standIn = ''] = Object.keys(fields).filter((name) => name.startsWith('standIn.'))
  const sent = {
    ...fields,
    take: [],
    [standIn]: ['Havnen'],
    also: ['står her ikke'],
    'role.B': ['companion'],
  }
  const answer = await owner.post(names, { ...sent, act: 'also' })
  assert.equal(answer.status, 422)
  const { take: _, ...shown } = sent
  assert.deepEqual(sentOf(formOnPage(await answer.text(), names)!), shown)
})

test('when it is the right file the names are taken out', async () => {
  const page = await (await owner.get(names)).text()
  const sent = { ...sentOf(formOnPage(page, names)!), act: 'confirm', right: 'on' }
  assert.equal((await owner.post(names, sent)).status, 303)
  const text = await (await citizen.get(`/min/samtaler/${id}`)).text()
  assert.doesNotMatch(text, /Karsten|Havnegade/)
})

async function anotherText(text: string): Promise<string> {
  const conversation = partOf(await owner.post('/samtaler/ny', registration(house)), 2)
  const form = new FormData()
  form.set('transcript', new File([text], 'tekst.txt'))
  await owner.post(`/samtaler/${conversation}/materiale`, form)
  return `/samtaler/${conversation}/navne`
}
const pageOf = async (address: string) => (await owner.get(address)).text()
const fieldsOf = async (address: string) => sentOf(formOnPage(await pageOf(address), address)!)
const press = async (address: string, act: string, more: Record<string, string | string[]> = {}) =>
  owner.post(address, { ...(await fieldsOf(address)), right: 'on', ...more, act })
/** The words that go out, as they are marked in the text. */
const marks = async (address: string) =>
  [...(await pageOf(address)).matchAll(/<span class="out[^"]*"[^>]*><mark>([^<]*)/g)].map(([, word]) => word)

test('the title says what, with whom and when; the page says who can see it, and when the citizen will', async () => {
  const address = await anotherText('M: Hej\nB: Jeg kender Karsten')
  const page = await pageOf(address)
  assert.match(page, /<h1>Navne i opfølgning med citizenA, \d+\. \p{L}+<\/h1>/u)
  assert.match(page, /Kun du og citizenA.*citizenA ser den først, når du har bekræftet/)
})

test('a name that is found in one turn is marked in every turn, also where it stands alone', async () => {
  const address = await anotherText(
    'M: Nå, Rulle\nB: Jeg talte med Rulle i går\nM: Hvad sagde rulle?\nB: rulles bil',
  )
  assert.deepEqual(await marks(address), ['Rulle', 'Rulle', 'rulle', 'rulle'])
})

test('a word is pressed in the text and goes out everywhere, without scripts', async () => {
  const address = await anotherText('M: Den ligger i Kragevig\nB: Ja, Kragevig er lille')
  const opened = await press(address, 'open 2')
  assert.equal(opened.headers.get('location'), `${address}?tur=2#t2`)
  const page = await pageOf(`${address}?tur=2`)
  const [, button = ''] = /value="(word 2 \d+ \d+)">lille/.exec(page) ?? []
  assert.equal((await press(address, button)).headers.get('location'), `${address}?tur=2#t2`)
  assert.ok((await marks(address)).includes('lille'))
})

test('a word that is not found stays in its field with a sentence, also when one confirms', async () => {
  const address = await anotherText('M: Hej\nB: Jeg kender Karsten')
  for (const act of ['also', 'save', 'confirm']) {
    const answer = await press(address, act, { also: 'Krastens' })
    assert.equal(answer.status, 422, act)
    const page = await answer.text()
    assert.match(page, /Det står ikke i teksten/)
    assert.deepEqual(sentOf(formOnPage(page, address)!)['also'], ['Krastens'])
  }
})

test('a word that was typed and not sent goes out when one confirms', async () => {
  const address = await anotherText('M: Hej\nB: Jeg solgte skibsbiksen')
  assert.equal((await press(address, 'confirm', { also: 'skibsbiksen' })).status, 303)
  assert.doesNotMatch(await (await owner.get(address.replace('/navne', ''))).text(), /skibsbiksen/)
})

test('nobody is called what somebody in the talk is called', async () => {
  const address = await anotherText('M: Hej\nB: Jeg kender Karsten og Zenia')
  const [field = ''] = Object.keys(await fieldsOf(address)).filter((name) => name.startsWith('standIn.'))
  const answer = await press(address, 'save', { [field]: 'Zenia' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /hedder en i samtalen/)
})

test('what is typed in a name’s place is marked as such, and offered for whoever is met again', async () => {
  const address = await anotherText('M: Hej\nB: Jeg kender Karsten og Zenia')
  const [field = ''] = Object.keys(await fieldsOf(address)).filter((name) => name.startsWith('standIn.'))
  await press(address, 'save', { [field]: 'Otto' })
  assert.match(await pageOf(address), /<datalist id="stand-ins">.*<option value="Ottoª"/s)
  await press(address, 'also', { also: 'kender', sameAs: 'Ottoª' })
  await press(address, 'confirm')
  const text = await (await owner.get(address.replace('/navne', ''))).text()
  assert.equal([...text.matchAll(/Ottoª/g)].length, 2, /Jeg [^/]{0,600}/.exec(text)?.[0])
})

test('the sure ones come first and are settled with one press; the doubtful come after them with their reason', async () => {
  const address = await anotherText('M: Hej Karsten, Viborg\nB: Så kom Skralde Rulle, og så gik han')
  const page = await pageOf(address)
  assert.ok(page.indexOf('De her er vi sikre på') < page.indexOf('Måske slet ikke navne'))
  assert.match(page, /stort begyndelsesbogstav inde i en sætning/)
  await press(address, 'sure')
  const after = await pageOf(address)
  assert.doesNotMatch(after, /De her er vi sikre på/)
  assert.match(after, /Måske slet ikke navne/)
  const [no = ''] = /no [0-9a-f-]{36}/.exec(after) ?? []
  await press(address, no)
  assert.doesNotMatch(await pageOf(address), /Måske slet ikke navne/)
  assert.deepEqual(await marks(address), ['Karsten', 'Viborg'])
})

test('words that are hardly names come last, and are let stay with one press', async () => {
  const address = await anotherText('M: hej karsten\nB: så trak jeg i den der flonke og så den der spraffel')
  const page = await pageOf(address)
  assert.ok(page.indexOf('De her er vi sikre på') < page.indexOf('Måske slet ikke navne'))
  await press(address, 'unlikely')
  assert.doesNotMatch(await pageOf(address), /Måske slet ikke navne/)
  assert.deepEqual(await marks(address), ['karsten'])
})

test('a word that was let stand goes out when somebody takes it out after all', async () => {
  const address = await anotherText('M: Hej\nB: Jeg kender Karsten')
  const saved = await press(address, 'save', { take: [] })
  assert.deepEqual(await told(owner, saved), ['Gemt. Ingen andre ser det, før du har bekræftet.'])
  assert.deepEqual(await marks(address), [])
  await press(address, 'also', { also: 'Karsten', take: [] })
  assert.deepEqual(await marks(address), ['Karsten'])
})

test('after confirming it is told what happened and who can read it, once', async () => {
  const address = await anotherText('M: Hej\nB: Jeg kender Karsten')
  const answer = await press(address, 'confirm')
  const page = await (await owner.get(answer.headers.get('location')!)).text()
  assert.match(page, /Navnene er ude, og det oprindelige er slettet/)
  const after = await pageOf(address)
  assert.match(after, /Det næste.*Lyt og læs/s)
  assert.doesNotMatch(after, /det oprindelige er slettet/)
})
