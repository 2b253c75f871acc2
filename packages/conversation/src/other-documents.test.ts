import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { read } from './read.ts'
import { refused } from './testing/refused.ts'

const archive = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])))
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('what is refused is called what it is', () => {
  for (const [name, input, fileName] of [
    ['RTF', bytes('{\\rtf1\\ansi B: hej}'), 'talk.rtf'],
    ['PDF', bytes('%PDF-1.7'), 'a.pdf'],
    ['.doc', bytes('\xd0\xcf\x11\xe0\0\0'), 'a.doc'],
    ['lyd eller video', bytes('RIFF\0\0\0\0WAVEfmt '), 'a.txt'],
    ['lyd eller video', bytes('\0\0\0\x20ftypM4A '), 'a.m4a'],
    ['lyd eller video', bytes('ID3\x04\0'), 'a.mp3'],
    ['et billede', bytes('\x89PNG\r\n'), 'a.png'],
    ['Excel', archive('xl/workbook.xml', '[Content_Types].xml'), 'a.xlsx'],
    ['PowerPoint', archive('ppt/presentation.xml'), 'a.pptx'],
    ['OpenDocument', archive('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'a.odt'],
    ['Pages', archive('Index/Document.iwa'), 'a.pages'],
    ['webside', bytes('<!DOCTYPE html><p>B: hej'), 'a.html'],
    ['kodebog', bytes('<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'), 'a.qdc'],
    ['project.qde', bytes('<Project xmlns="urn:QDA-XML:project:1.0"/>'), 'project.qde'],
    ['TTML', bytes('<?xml version="1.0"?>\n<!-- x --><tt xmlns="http://www.w3.org/ns/ttml"/>'), 'a.ttml'],
    ['YouTubes', bytes('<transcript><text start="0">hej</text></transcript>'), 'a.xml'],
    ['EXMARaLDA', bytes('<?xml version="1.0"?><basic-transcription/>'), 'a.exb'],
    ['XML', bytes('<?xml version="1.0"?><andet/>'), 'a.xml'],
  ] as const)
    it(`${name} (${fileName})`, () => {
      const { what, hint } = refused(input, { fileName })
      assert.ok(what.da.includes(name), what.da)
      assert.ok(!/JSON/.test(what.da) && hint.da !== '' && what.en !== what.da)
    })
  it('a text that only speaks of such things is read', () =>
    assert.equal(read('B: <html> er noget, jeg kan\nM: og PDF?').conversation.turns.length, 2))
})

describe('no folder of a person is kept in what a file says of itself', () => {
  for (const [written, kept] of [
    ['Audiodatei: /Users/nn/optagelse 3.mp4', 'Audiodatei: optagelse 3.mp4'],
    ['Lyd: C:\\Users\\Nina Nielsen\\lyd\\a.wav (48 kHz)', 'Lyd: a.wav (48 kHz)'],
    ['Lyd: \\\\server\\nina\\a.wav', 'Lyd: a.wav'],
    ['Lyd: file:///home/nina/a.wav, mono', 'Lyd: a.wav, mono'],
    ['Se https://example.org/home/nina/a.wav', 'Se https://example.org/home/nina/a.wav'],
    ['Borger og/eller bisidder', 'Borger og/eller bisidder'],
  ] as const)
    it(written, () => {
      const { conversation, losses } = read(`${written}\nB: hej\nM: /Users/nn/x.txt`)
      assert.equal(conversation.headers[0]?.value, kept)
      assert.equal(conversation.turns.at(-1)?.text, '/Users/nn/x.txt')
      assert.equal(
        losses.some(({ kind }) => kind === 'folders'),
        written !== kept,
      )
    })
})
