import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { read, writeFile } from '@lydhoer/conversation'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
})
after(() => house.close())

let days = 0
async function newConversation(): Promise<string> {
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(--days) },
    ...{ kind: 'followUp', ownReflection: 'given', givenHow: 'spoken', endsOn: day(30) },
  })
  return partOf(registered, 2)
}

async function put(id: string, content: string | Uint8Array<ArrayBuffer>, name: string): Promise<Response> {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('transcript', new File([content], name))
  return owner.post(`/samtaler/${id}/materiale`, form)
}

const text = 'Opfølgning nr. 3\nTil stede: Sif og borgeren\n\nM: Hvordan går det?\nB: Det går'

for (const [begins, name, says] of [
  ['%PDF-1.7\n%âãÏÓ', 'samtale.pdf', 'PDF kan ikke læses</a>. Åbn'],
  ['{\\rtf1\\ansi M: hej}', 'samtale.rtf', 'RTF kan ikke læses'],
] as const)
  test(`${name} is refused with what to do about it, and nothing is put in`, async () => {
    const id = await newConversation()
    const answer = await put(id, begins, name)
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, new RegExp(says))
    assert.match(page, /gem den som Word-dokument/)
    assert.equal((await owner.get(`/samtaler/${id}/navne`)).status, 404)
  })

test('an old Word document is refused as one, not as “not text”', async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  const page = await (await put(await newConversation(), old, 'samtale.doc')).text()
  assert.match(page, /\.doc kan ikke læses/)
})

for (const [format, content] of [
  ['text', text],
  ['Word', new Uint8Array(writeFile(read(text).conversation, 'docx').bytes)],
] as const)
  test(`what did not come along from ${format} is told on the names page: heading, who was there`, async () => {
    const id = await newConversation()
    const answer = await put(id, content, format === 'Word' ? 'samtale.docx' : 'samtale.txt')
    assert.equal(answer.headers.get('location'), `/samtaler/${id}/navne`)
    const page = await (await owner.get(`/samtaler/${id}/navne`)).text()
    assert.match(page, /Det kom ikke med fra filen/)
    assert.match(page, /Opfølgning nr\. 3/)
    assert.match(page, /Til stede: Sif og borgeren/)
    if (format === 'Word') assert.match(page, /Skrifttyper, sidehoved og sidefod er ikke læst/)
  })

test('a page number, and what stands before who speaks, are told and cost no turn', async () => {
  const id = await newConversation()
  await put(id, '00.41: M: Hvordan går det?\n2\n00.52: B: Det går\n3 M: godt\n', 'samtale.txt')
  const page = await (await owner.get(`/samtaler/${id}/navne`)).text()
  for (const said of [/sidetal, er udeladt: “2”/, /Numre foran dem, der taler, er udeladt/])
    assert.match(page, said)
  assert.match(page, /Hvordan går det\?/)
})

test('once the names are out, what the file said besides is gone too', async () => {
  const id = await newConversation()
  await put(id, text, 'samtale.txt')
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  assert.doesNotMatch(await (await owner.get(`/samtaler/${id}/navne`)).text(), /Til stede/)
})

test('a text that loses nothing says nothing of it', async () => {
  const id = await newConversation()
  await put(id, 'M: Hvordan går det?\nB: Det går', 'samtale.txt')
  assert.doesNotMatch(await (await owner.get(`/samtaler/${id}/navne`)).text(), /kom ikke med/)
})
