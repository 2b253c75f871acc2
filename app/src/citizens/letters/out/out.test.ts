import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { letterIn } from '@lydhoer/letters'
import { everyRow } from '@lydhoer/database/testing'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { fileNameOf, letterAsPaper } from './as-paper.ts'

let house: TestApp
let worker: Browser
let letter: string
let version: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  const begun = await worker.post('/breve/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Indkaldelse til ø', for: '', kind: 'meeting' },
    ...{ department: '', answersFor: '', lookAgainOn: '', text: 'Møde\n\nHej {fornavn}\nKom {dato}.' },
  })
  letter = partOf(begun, 2)
  const page = await (await worker.get(`/breve/${letter}/ud`)).text()
  version = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
})
after(() => house.close())

const take = (fields: Record<string, string>) => worker.post(`/breve/${letter}/ud`, { version, ...fields })
const sender = { label: 'Møde', senderLabel: 'Fjordby Kommune', cvr: '12 34 56 78' }
const filled = { 'felt-fornavn': 'Kvæsthusa', 'felt-dato': '2. december' }

test('a message for Digital Post with an empty field or a number that is none is refused, and what was typed stays', async () => {
  const empty = await take({
    ...sender,
    format: 'memo',
    'felt-fornavn': 'Amina',
    recipientCpr: '610203-1234',
  })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Udfyld \{dato\}[^]*value="Amina"/)
  const wrong = await take({ ...sender, ...filled, format: 'memo', cvr: '12', recipientCpr: '12' })
  assert.equal(wrong.status, 422)
  const page = await wrong.text()
  assert.match(page, /Et CVR-nummer har otte cifre/)
  assert.match(page, /Et CPR-nummer har ti cifre/)
  assert.match(page, /<details open/)
})

test('a letter is taken out as PDF, and as Word with its fields open or filled in', async () => {
  const pdf = await take({ format: 'pdf' })
  assert.equal(pdf.headers.get('content-disposition'), 'attachment; filename="indkaldelse-til-oe.pdf"')
  assert.equal(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  )
  const words = async (fields: Record<string, string>) =>
    letterIn(new Uint8Array(await (await take({ format: 'word', ...fields })).arrayBuffer()), 'brev.docx')
  assert.match(await words({}), /^Møde\n\nHej \{fornavn\}\s+Kom \{dato\}\.$/)
  assert.match(await words(filled), /^Møde\n\nHej Kvæsthusa\s+Kom 2\. december\.$/)
})

test('a message for Digital Post holds the letter as PDF and as text, and nothing of what was filled in is kept', async () => {
  const answer = await take({ ...sender, ...filled, format: 'memo', recipientCpr: '610203-1234' })
  assert.equal(answer.status, 200)
  const xml = await answer.text()
  assert.match(xml, /<memo:recipientID>6102031234<\/memo:recipientID>/)
  assert.match(xml, /<memo:senderID>12345678<\/memo:senderID>/)
  const contents = [...xml.matchAll(/<memo:content>([^<]*)</g)].map(([, content = '']) =>
    Buffer.from(content, 'base64'),
  )
  assert.equal(contents[0]?.subarray(0, 5).toString(), '%PDF-')
  assert.equal(contents[1]?.toString('utf8'), 'Møde\n\nHej Kvæsthusa\nKom 2. december.')
  const rows = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  assert.ok(!rows.some((row) => row.includes('Kvæsthusa') || row.includes('6102031234')))
})

test('a letter becomes a document: its title, its headings, its lines and its lists', () => {
  const paper = letterAsPaper(
    'Vi vil møde dig\n\nKære Kim\n\nKom med:\n- dit CV\n- en ven\n\nHvor er det henne\n\nPå rådhuset.\n\n1. Ring\n2. Kom\n\nMange hilsner\nSif',
    { name: 'Indkaldelse', made: new Date(0) },
  )
  assert.equal(paper.title, 'Vi vil møde dig')
  assert.deepEqual(paper.blocks, [
    { text: 'Kære Kim', keepsLines: true },
    { text: 'Kom med:' },
    { list: ['dit CV', 'en ven'] },
    { heading: 'Hvor er det henne' },
    { text: 'På rådhuset.', keepsLines: true },
    { list: ['Ring', 'Kom'], isNumbered: true },
    { text: 'Mange hilsner\nSif', keepsLines: true },
  ])
  assert.equal(letterAsPaper('Kære Kim', { name: 'Indkaldelse', made: new Date(0) }).title, 'Indkaldelse')
  assert.equal(fileNameOf('Å/Æ “Ø”', 'pdf'), 'aa-ae-oe.pdf')
  assert.equal(fileNameOf('…', 'xml'), 'brev.xml')
})
