import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let conversation = ''
let passage = ''
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
const part = (answer: Response) => answer.headers.get('location')?.split(/[/#?]/)[2] ?? ''

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-1),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'given',
    givenHow: 'spoken',
    endsOn: day(30),
  })
  conversation = part(registered)
  const form = new FormData()
  form.set('transcript', new File(['M: Hvordan går det?\nB: Jo, jeg tænker på haven'], 'tekst.txt'))
  await owner.post(`/samtaler/${conversation}/materiale`, form)
  await owner.post(`/samtaler/${conversation}/navne`, { act: 'confirm' })
  const submissionId = crypto.randomUUID()
  const share = {
    submissionId,
    fra: '1',
    til: '2',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  }
  passage = part(await owner.post(`/samtaler/${conversation}/stykker/nyt`, share))
})
after(() => house.close())

/** With what a page lets its browser seal what is typed there: whose it is, and the key. */
async function seal(who: Browser, path: string): Promise<string | undefined> {
  return /<meta name="kept-here" content="([^"]+)"/.exec(await (await who.get(path)).text())?.[1]
}
const keyIn = (seal: string | undefined) => seal?.split(' ')[1]

test('who may not read what is written about gets no key', async () => {
  for (const stranger of [house.nobody, await house.as('otherDepartment'), await house.as('citizenA')])
    for (const path of [`/samtaler/${conversation}`, `/stykker/${passage}`])
      assert.equal(await seal(stranger, path), undefined)
})

test('each person has a key of their own, the same in every session; it is not the key of the words', async () => {
  const own = await seal(owner, `/samtaler/${conversation}`)
  assert.match(own ?? '', /^[\w-]{22} [A-Za-z0-9+/]{43}=$/)
  assert.equal(await seal(owner, `/stykker/${passage}`), own)
  assert.equal(await seal(await house.as('caseworker'), `/samtaler/${conversation}`), own)
  const theirs = await seal(colleague, `/stykker/${passage}`)
  assert.notEqual(keyIn(theirs), keyIn(own))
  assert.notEqual(theirs?.split(' ')[0], own?.split(' ')[0])
})

test('a correction of the transcript leaves the key as it was: what is typed and not saved is not lost by it', async () => {
  const before = await seal(colleague, `/stykker/${passage}`)
  await owner.post(`/samtaler/${conversation}/udskrift`)
  const draft = await (await owner.get(`/samtaler/${conversation}/udskrift`)).text()
  const id = /data-id="([0-9a-f-]{36})"/.exec(draft)?.[1] ?? ''
  const submissionId = crypto.randomUUID()
  const turn = { submissionId, id, revision: '1', speaker: 'M', text: 'Hvordan går det så?' }
  await owner.post(`/samtaler/${conversation}/udskrift/ture`, turn)
  await owner.post(`/samtaler/${conversation}/udskrift/faerdig`)
  await owner.post(`/samtaler/${conversation}/navne`, { act: 'confirm' })
  assert.match(await (await colleague.get(`/stykker/${passage}`)).text(), /Hvordan går det så/)
  assert.equal(await seal(colleague, `/stykker/${passage}`), before)
})

test('a refused page says what to do with what was typed there, and gives no key', async () => {
  const citizen = await house.as('citizenA')
  await citizen.post(`/min/samtaler/${conversation}/nej/ownReflection`)
  for (const [who, path] of [
    [owner, `/samtaler/${conversation}`],
    [colleague, `/stykker/${passage}`],
  ] as const) {
    const answer = await who.get(path)
    const page = await answer.text()
    assert.equal(answer.status, 404)
    assert.match(page, /<script type="module" src="\/assets\/kept-here.js"/)
    assert.doesNotMatch(page, /name="kept-here"/)
  }
})
