import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { read } from '../../read.ts'
import { paragraph, wordDocument } from '../../testing/docx.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const box = (...paragraphs: string[]) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraphs.join('')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const readBody = (body: string) => read(wordDocument({ body }))
const kinds = ({ losses }: ReturnType<typeof read>) => losses.map(({ kind }) => kind)

describe('signs that Word puts in by their font are kept as the signs they show', () => {
  it('the degree signs and arrows of a transcript', () => {
    const body = `<w:p>${run('B: pausen er ')}${sign('Symbol', 'F0B0')}${run('stille')}${sign('Symbol', 'F0B0')}${run(' og ')}${sign('Wingdings', 'F0E1')}${run('op')}${sign('Wingdings 3', 'F069')}${sign('Cambria Math', '2308')}</w:p>`
    const reading = readBody(body)
    assert.equal(reading.conversation.turns[0]?.text, 'pausen er °stille° og ↑op↓⌈')
    assert.ok(!kinds(reading).includes('unknown-signs'))
  })
  it('letters typed in a font of signs, and private letters without one', () => {
    const symbol = '<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>°\uf0ad</w:t></w:r>'
    const body = `<w:p>${run('B: ja ')}${symbol}${run(' nej °\uf0af')}</w:p>`
    assert.equal(readBody(body).conversation.turns[0]?.text, 'ja °↑ nej °↓')
  })
  it('one whose font is not known stands as a gap, and is told with the font', () => {
    const reading = readBody(`<w:p>${run('B: ja ')}${sign('Webdings', 'F067')}${run(' og')}</w:p>`)
    assert.equal(reading.conversation.turns[0]?.text, 'ja \ufffd og')
    assert.match(reading.losses.find(({ kind }) => kind === 'unknown-signs')?.what.da ?? '', /Webdings/)
  })
})

describe('a text box is nobody’s talk', () => {
  const beside = box(paragraph('Her kigger hun væk'), paragraph('(se lyden)'))
  it('it stands as a remark on the turn it hangs on, once, and that is told', () => {
    const body = `${paragraph('M: hvordan går det?')}<w:p>${run('B: det ')}${beside}${run('går')}</w:p>${paragraph('M: nå')}`
    const reading = readBody(body)
    assert.deepEqual(
      reading.conversation.turns.map(({ text }) => text),
      ['hvordan går det?', 'det går', 'nå'],
    )
    assert.deepEqual(
      reading.conversation.comments.map(({ text, afterTurn }) => [text, afterTurn]),
      [['Her kigger hun væk\n(se lyden)', 2]],
    )
    assert.ok(kinds(reading).includes('text-boxes') && !kinds(reading).includes('pictures'))
  })
  it('a picture beside it is still told', () => {
    const body = `<w:p>${run('B: ja')}${beside}<w:r><w:drawing/></w:r></w:p>`
    assert.equal(readBody(body).losses.find(({ kind }) => kind === 'pictures')?.count, 1)
  })
  it('but when all the talk stands in boxes, they are the talk', () => {
    const reading = readBody(`<w:p>${box(paragraph('B: hej'), paragraph('M: ja'))}</w:p>`)
    assert.deepEqual(
      reading.conversation.turns.map(({ speaker, text }) => [speaker, text]),
      [
        ['B', 'hej'],
        ['M', 'ja'],
      ],
    )
    assert.deepEqual(reading.conversation.comments, [])
  })
})

describe('a Word document is found where its package says', () => {
  const body = '<w:p><w:r><w:t>B: hej</w:t></w:r></w:p><w:p><w:r><w:t>M: ja</w:t></w:r></w:p>'
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const relations = (target: string, type = 'officeDocument') =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  const packed = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
  const said = (bytes: Uint8Array) => read(bytes).conversation.turns.map(({ text }) => text)

  for (const target of ['word/document2.xml', '/word/document2.xml', './word/x/../document2.xml'])
    it(`as ${target}, and its comments where it says`, () => {
      const noted = body
        .replace('<w:r>', '<w:commentRangeStart w:id="1"/><w:r>')
        .replace('</w:p>', '<w:commentRangeEnd w:id="1"/></w:p>')
      const bytes = packed({
        '_rels/.rels': relations(target),
        'word/document2.xml': `<w:document xmlns:w="${main}"><w:body>${noted}</w:body></w:document>`,
        'word/_rels/document2.xml.rels': relations('comments7.xml', 'comments'),
        'word/comments7.xml': `<w:comments xmlns:w="${main}"><w:comment w:id="1"><w:p><w:r><w:t>godt</w:t></w:r></w:p></w:comment></w:comments>`,
      })
      assert.deepEqual(said(bytes), ['hej', 'ja'])
      assert.equal(read(bytes).conversation.comments[0]?.text, 'godt')
    })

  for (const [prefix, namespace] of [
    ['ns0', main],
    ['', main],
    ['w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ] as const)
    it(`whatever it calls Word’s namespace: “${prefix}” ${namespace}`, () => {
      const to = prefix === '' ? '' : `${prefix}:`
      const xml = `<w:document xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}"><w:body>${body}</w:body></w:document>`
      const bytes = packed({ 'word/document.xml': xml.replaceAll(/(<\/?)w:/g, `$1${to}`) })
      assert.deepEqual(said(bytes), ['hej', 'ja'])
    })

  it('numbers and bullets that Word sets itself, and files put in, are told', () => {
    const reading = readBody(`<w:p><w:pPr><w:numPr/></w:pPr>${run('B: hej')}</w:p><w:altChunk/>`)
    assert.ok(kinds(reading).includes('list-numbers') && kinds(reading).includes('chunks'))
  })
})
