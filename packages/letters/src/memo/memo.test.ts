// The order of elements and what must be there are those of the public examples of MeMo 1.2 (MeMo_Minimum_Example.xml, MeMo_Full_Example.xml,
// MeMo_with_attachment.xml of itk-dev-rpa/python-serviceplatformen, MIT; memoVersion 1.2). The schema itself could not be had.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoXml, wrongInMemo, type Memo } from './memo.ts'

const memo: Memo = {
  messageUuid: '8c2ea15d-61fb-4ba9-9366-42f8b194c114',
  label: 'Møde onsdag & tak',
  sender: { cvr: '12345678', label: 'Fjordby Kommune' },
  recipientCpr: '6102031234',
  created: new Date('2026-12-01T12:00:00.123Z'),
  files: [
    { encodingFormat: 'application/pdf', filename: 'brev.pdf', content: new Uint8Array([37, 80, 68, 70]) },
    { encodingFormat: 'text/plain', filename: 'brev.txt', content: new TextEncoder().encode('Hej Kerim') },
  ],
}

/** The names of the elements in the order in which they begin. */
const order = (text: string) => [...text.matchAll(/<memo:(\w+)/g)].map(([, name]) => name)

/** Of the full example: the elements that we may write, in the order in which they stand there. */
const asInTheExample = [
  ...['Message', 'MessageHeader', 'messageType', 'messageUUID', 'label', 'reply'],
  ...['Sender', 'senderID', 'idType', 'label', 'Recipient', 'recipientID', 'idType'],
  ...['MessageBody', 'createdDateTime', 'MainDocument', 'File', 'encodingFormat', 'filename', 'language'],
  ...['content', 'File', 'encodingFormat', 'filename', 'language', 'content'],
]

test('a message lacks nothing that must be there; each lack is told by its field, and no file is written', () => {
  const lacks = (change: Partial<Memo>) => wrongInMemo({ ...memo, ...change }).map(({ field }) => field)
  assert.deepEqual(lacks({}), [])
  assert.deepEqual(lacks({ label: ' ' }), ['label'])
  assert.deepEqual(lacks({ sender: { cvr: '1234567', label: '' } }), ['cvr', 'senderLabel'])
  for (const recipientCpr of ['', '12', '610203-123', '9902031234', '6113031234', '61020312345'])
    assert.deepEqual(lacks({ recipientCpr }), ['recipientCpr'], recipientCpr)
  assert.deepEqual(lacks({ files: [] }), ['files'])
  assert.throws(() => memoXml({ ...memo, files: [] }), /The letter is missing/)
})

test('elements stand in the order of the examples', () => {
  assert.deepEqual(order(memoXml({ ...memo, reply: true })), asInTheExample)
  assert.deepEqual(
    order(memoXml(memo)),
    asInTheExample.filter((name) => name !== 'reply'),
  )
})

test('it says what the examples say: type, version, CVR and CPR, language, a moment in UTC, and the bytes in base64', () => {
  const text = memoXml(memo)
  for (const part of [
    '<?xml version="1.0" encoding="UTF-8"?>\n<memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1" memoVersion="1.2">',
    '<memo:messageType>DIGITALPOST</memo:messageType>',
    '<memo:messageUUID>8C2EA15D-61FB-4BA9-9366-42F8B194C114</memo:messageUUID>',
    '<memo:label>Møde onsdag &amp; tak</memo:label>',
    '<memo:recipientID>6102031234</memo:recipientID>',
    '<memo:createdDateTime>2026-12-01T12:00:00Z</memo:createdDateTime>',
    '<memo:language>da</memo:language>',
    `<memo:content>${Buffer.from('Hej Kerim').toString('base64')}</memo:content>`,
  ])
    assert.ok(text.includes(part), part)
  assert.equal([...text.matchAll(/<memo:idType>(\w+)/g)].map(([, type]) => type).join(), 'CVR,CPR')
})

test('what XML has no place for is left out, and nothing that is written becomes an element', () => {
  const text = memoXml({ ...memo, label: '<script>\u0007"Hej"' })
  assert.ok(text.includes('<memo:label>&lt;script&gt;&quot;Hej&quot;</memo:label>'))
})
