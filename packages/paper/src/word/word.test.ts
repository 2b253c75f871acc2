import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { asWord, type Block, type Paper } from '../index.ts'

const paperOf = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  ...{ title: 'Et brev', language: 'da', made: new Date('2026-11-28T12:00:00Z'), blocks },
  ...more,
})
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** Each paragraph with its style. */
const said = (document: string) =>
  [...document.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, body = '']) => [
    /w:pStyle w:val="(\w+)"/.exec(body)?.[1],
    body.replace(/<w:br\/>/g, '\n').replace(/<[^>]+>/g, ''),
  ])

test('every part is XML that is closed, whatever the text holds, and nothing of it becomes an element', () => {
  const all = parts(asWord(paperOf([{ text: '<w:p> & "\u0007' }, { list: ['<b>'], isNumbered: true }])))
  for (const [name, part] of Object.entries(all)) {
    const open: string[] = []
    for (const [, end, tag, self] of part.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g))
      if (end) assert.equal(open.pop(), tag, name)
      else if (!self) open.push(tag ?? '')
    assert.deepEqual(open, [], name)
  }
  assert.match(all['word/document.xml'] ?? '', /&lt;w:p&gt; &amp; &quot;</)
})

test('what was written stands in its order under its styles; lines are kept where that is said', () => {
  const { 'word/document.xml': document = '' } = parts(
    asWord(
      paperOf([
        { text: 'Kære {fornavn}\nBynavn', keepsLines: true },
        { heading: 'Mødet' },
        { heading: 'Hvor', level: 3 },
        { list: ['en', 'to'] },
        { note: 'Stille.' },
        { table: [['a', 'b']], columns: ['A', 'B'], caption: 'To.' },
        { pictures: [{ svg: '', alt: 'Flest er i arbejde.' }], caption: 'Tilstande.' },
      ]),
    ),
  )
  assert.deepEqual(said(document), [
    ['Heading1', 'Et brev'],
    ['Normal', 'Kære {fornavn}\nBynavn'],
    ['Heading2', 'Mødet'],
    ['Heading3', 'Hvor'],
    ['ListParagraph', 'en'],
    ['ListParagraph', 'to'],
    ['Note', 'Stille.'],
    ['Caption', 'Tabel 1. To.'],
    ['Note', 'A'],
    ['Note', 'B'],
    ['Normal', 'a'],
    ['Normal', 'b'],
    ['Normal', ''],
    ['Normal', 'Flest er i arbejde.'],
    ['Caption', 'Figur 1. Tilstande.'],
  ])
  assert.match(document, /<w:tblHeader\/>/)
})

test('it tells its title and its language, and each numbered list begins with one', () => {
  const all = parts(
    asWord(
      paperOf([
        { list: ['a'], isNumbered: true },
        { list: ['b'], isNumbered: true },
      ]),
    ),
  )
  assert.match(all['docProps/core.xml'] ?? '', /<dc:title>Et brev<.*<dc:language>da-DK</)
  assert.match(all['word/styles.xml'] ?? '', /<w:lang w:val="da-DK"/)
  assert.deepEqual(
    [...(all['word/document.xml'] ?? '').matchAll(/w:numId w:val="(\d)"/g)].map(([, n]) => n),
    ['2', '3'],
  )
  assert.equal([...(all['word/numbering.xml'] ?? '').matchAll(/<w:num /g)].length, 3)
  const english = parts(asWord(paperOf([], { language: 'en' })))
  assert.match(english['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"/)
})

test('the same paper gives the same bytes', () => {
  const paper = paperOf([{ text: 'Ja.' }])
  assert.deepEqual(asWord(paper), asWord(paper))
})
