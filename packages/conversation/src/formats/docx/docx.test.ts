import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { read } from '../../read.ts'
import { paragraph, wordDocument } from '../../testing/docx.ts'
import { refused } from '../../testing/refused.ts'
import { archiveLimits } from '../archive.ts'

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const told = (body: string) =>
  read(wordDocument({ body })).conversation.turns.map(({ speaker, text }) => [speaker, text])

describe('a Word file made to harm or not whole is refused', () => {
  it('that declares entities, which Word never does', () => {
    const bomb = `<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:body>${paragraph('B: &b;')}</w:body></w:document>`
    assert.match(refused(zipSync({ 'word/document.xml': strToU8(bomb) })).what.da, /Word/)
  })
  it('that unpacks to more than the limit', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(archiveLimits.bytesEach + 1) }, { level: 9 })
    assert.ok(bomb.length < 200_000)
    assert.match(refused(bomb).what.da, /pakker ud/)
  })
  it('that holds too many files', () => {
    const files = Object.fromEntries(
      Array.from({ length: archiveLimits.entries + 1 }, (_, n) => [`f${n}`, new Uint8Array()]),
    )
    assert.match(refused(zipSync(files)).what.da, /pakker ud/)
  })
  it('that is some other archive', () => {
    assert.match(refused(zipSync({ 'regneark.xml': strToU8('<a/>') })).what.da, /ikke et Word/)
  })
  it('that is cut short', () => {
    const whole = wordDocument({ body: paragraph('B: hej') })
    assert.match(refused(whole.subarray(0, whole.length - 30)).what.da, /ødelagt/)
  })
  it('whose XML breaks off, with the paragraph', () => {
    const xml = `<w:document xmlns:w="w"><w:body>${paragraph('B: hej')}<w:p><w:r></w:body>`
    assert.equal(refused(zipSync({ 'word/document.xml': strToU8(xml) })).line, 2)
  })
  it('that is named .docx and is text', () => {
    assert.match(refused('B: hej', { fileName: 'a.docx' }).what.da, /\.docx/)
  })
})

describe('a Word document is read with all it says of the talk', () => {
  it('reads paragraphs as lines, joined from their runs, and line breaks as lines', () => {
    const body = `${paragraph('M', ': hvor', 'dan går det?')}<w:p>${run('B: jo')}<w:r><w:br/></w:r>${run('tak')}</w:p>`
    assert.deepEqual(told(body), [
      ['M', 'hvordan går det?'],
      ['B', 'jo tak'],
    ])
  })

  it('accepts insertions and drops deletions, and says so', () => {
    const body = `<w:p>${run('B: jeg ')}<w:ins w:author="Ulla">${run('vil ')}</w:ins><w:del><w:r><w:delText>skal </w:delText></w:r></w:del>${run('hjem')}</w:p>`
    const { conversation, losses } = read(wordDocument({ body }))
    assert.equal(conversation.turns[0]?.text, 'jeg vil hjem')
    const kinds = losses.map((loss) => loss.kind)
    assert.ok(kinds.includes('insertions') && kinds.includes('deletions'))
  })

  it('keeps comments on the words they are about, without who wrote them', () => {
    const body = `${paragraph('M: hej')}<w:p>${run('B: jeg tænkte på ')}<w:commentRangeStart w:id="4"/>${run('haven')}<w:commentRangeEnd w:id="4"/></w:p>`
    const comments = `<w:comment w:id="4" w:author="Ulla Underskriver" w:initials="UU"><w:p>${run('vigtigt')}</w:p></w:comment>`
    const { conversation } = read(wordDocument({ body, comments }))
    assert.deepEqual(conversation.comments, [
      { text: 'vigtigt', afterTurn: 2, kind: 'note', about: { from: 14, to: 19 } },
    ])
  })

  it('keeps footnotes', () => {
    const body = `<w:p>${run('B: hos NN')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    const footnotes = `<w:footnote w:id="2"><w:p>${run('en bager')}</w:p></w:footnote>`
    assert.deepEqual(read(wordDocument({ body, footnotes })).conversation.comments, [
      { text: 'en bager', afterTurn: 1, kind: 'footnote' },
    ])
  })

  it('reads a table of who and what, and a hanging indent, as talk', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`
    const table = `<w:tbl>${row('M', 'hvordan går det?')}${row('B', 'jo tak')}</w:tbl>`
    const indent = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run('M')}<w:r><w:tab/></w:r>${run('godt')}</w:p>`
    assert.deepEqual(told(table + indent), [
      ['M', 'hvordan går det?'],
      ['B', 'jo tak'],
      ['M', 'godt'],
    ])
  })

  it('never keeps the names in the document’s properties or of those who changed it', () => {
    const body = `<w:p><w:ins w:author="Ulla Underskriver">${run('B: hej')}</w:ins></w:p>`
    const comments = `<w:comment w:id="1" w:author="Ulla Underskriver"><w:p>${run('nå')}</w:p></w:comment>`
    const reading = read(wordDocument({ body, comments, author: 'Grethe Grafferson' }))
    assert.doesNotMatch(JSON.stringify(reading), /Underskriver|Grafferson/)
  })

  it('reads ordinary XML escapes', () => {
    assert.deepEqual(told(paragraph('B: Tom &amp; Bo &lt;3')), [['B', 'Tom & Bo <3']])
  })
})
