// What Word asks of a file before it opens it, as far as it can be asked without Word: the rules of packages (ECMA-376, part 2), the order of
// elements (part 1), and that an independent reader (mammoth) finds in it what was written.
import { strict as assert } from 'node:assert'
import { posix } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { asWord, type Paper } from '../index.ts'

const paper: Paper = {
  ...{ title: 'Møde & snak', language: 'da', author: 'Fjordby', made: new Date('2026-11-28T12:00:00Z') },
  blocks: [
    { text: 'Kære {fornavn}\nStrandvej 400', keepsLines: true },
    { heading: 'Mødet' },
    { heading: 'Hvor', level: 3 },
    { list: ['dit CV', 'en ven'] },
    { list: ['Ring', 'Kom'], isNumbered: true },
    { text: 'Og så:' },
    { list: ['Spørg'], isNumbered: true },
    { note: 'Stille.' },
    { table: [['a', 'b']], columns: ['A', 'B'], caption: 'To.' },
    { pictures: [{ svg: '', alt: 'Flest er i arbejde.' }], caption: 'Tilstande.' },
  ],
}
const bytes = asWord(paper)
const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
const part = (name: string) => parts.get(name) ?? assert.fail(`no ${name}`)
const valuesOf = (name: string, pattern: RegExp) =>
  [...part(name).matchAll(pattern)].map(([, value = '']) => value)

test('the list of content types comes first, names a type for every part, and none that is not there', () => {
  assert.equal([...parts.keys()][0], '[Content_Types].xml')
  const types = part('[Content_Types].xml')
  const named = [...types.matchAll(/PartName="\/([^"]+)" ContentType="([^"]+)"/g)].map(
    ([, name = '', type]) => [name, type],
  )
  const byEnding = [...types.matchAll(/Extension="(\w+)"/g)].map(([, ending]) => ending)
  for (const [name = ''] of named) assert.ok(parts.has(name), name)
  for (const name of parts.keys()) {
    if (name === '[Content_Types].xml') continue
    const isNamed = named.some(([other]) => other === name)
    // The common type of XML says nothing of what is in it: only relationships are known by their ending.
    assert.ok(isNamed || (name.endsWith('.rels') && byEnding.includes('rels')), name)
  }
})

test('every relationship has its own id and leads to a part that is there, and every part is led to', () => {
  const led = new Set<string>()
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue
    const from = posix.join(posix.dirname(name), '..')
    const all = [...xml.matchAll(/Id="(\w+)" Type="([^"]+)" Target="([^"]+)"/g)]
    assert.equal(new Set(all.map(([, id]) => id)).size, all.length)
    for (const [, , , target = ''] of all) {
      const path = posix.join(from, target)
      assert.ok(parts.has(path), `${name}: ${target}`)
      led.add(path)
    }
  }
  const others = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
  assert.deepEqual([...led].sort(), others.sort())
})

test('every style and list that is used is there, and so is what it builds on', () => {
  const styles = valuesOf('word/styles.xml', /w:styleId="(\w+)"/g)
  const used = [
    ...valuesOf('word/document.xml', /<w:pStyle w:val="(\w+)"/g),
    ...valuesOf('word/styles.xml', /<w:basedOn w:val="(\w+)"/g),
  ]
  for (const name of used) assert.ok(styles.includes(name), name)
  assert.equal(new Set(styles).size, styles.length)
  const lists = valuesOf('word/numbering.xml', /<w:num w:numId="(\d+)"/g)
  for (const id of valuesOf('word/document.xml', /<w:numId w:val="(\d+)"/g)) assert.ok(lists.includes(id), id)
  const kinds = valuesOf('word/numbering.xml', /<w:abstractNum w:abstractNumId="(\d+)"/g)
  for (const id of valuesOf('word/numbering.xml', /<w:abstractNumId w:val="(\d+)"/g))
    assert.ok(kinds.includes(id), id)
})

test('headings are headings by their level, and the language is that of the document', () => {
  const levels = [...part('word/styles.xml').matchAll(/w:styleId="(Heading\d)".*?<\/w:style>/g)].map(
    ([style, id]) => [id, /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1]],
  )
  assert.deepEqual(levels, [
    ['Heading1', '0'],
    ['Heading2', '1'],
    ['Heading3', '2'],
  ])
  assert.match(part('word/styles.xml'), /<w:docDefaults>.*<w:lang w:val="da-DK"/)
})

/** The order that the schema of WordprocessingML (transitional) asks for, of the elements that are written here. */
const order: Record<string, readonly string[]> = {
  document: ['body'],
  p: ['pPr', 'r'],
  pPr: ['pStyle', 'keepNext', 'numPr', 'spacing', 'ind', 'outlineLvl'],
  numPr: ['ilvl', 'numId'],
  rPr: ['rFonts', 'b', 'color', 'sz', 'lang'],
  docDefaults: ['rPrDefault', 'pPrDefault'],
  styles: ['docDefaults', 'style'],
  style: ['name', 'basedOn', 'qFormat', 'pPr', 'rPr'],
  numbering: ['abstractNum', 'num'],
  abstractNum: ['multiLevelType', 'lvl'],
  lvl: ['start', 'numFmt', 'lvlText', 'lvlJc', 'pPr'],
  num: ['abstractNumId', 'lvlOverride'],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tblPr: ['tblW', 'tblBorders', 'tblLook'],
  tblBorders: ['top', 'bottom', 'insideH'],
  tr: ['trPr', 'tc'],
  tc: ['tcPr', 'p'],
  sectPr: ['pgSz', 'pgMar'],
}

test('elements stand in the order of the schema, a cell ends with a paragraph, and what the text holds is no element', () => {
  for (const [name, xml] of parts) {
    const open: { name: string; at: number }[] = []
    for (const [, end, tag = '', self] of xml.matchAll(/<(\/?)w:(\w+)[^>]*?(\/?)>/g)) {
      if (end) {
        open.pop()
        continue
      }
      const parent = open.at(-1)
      const asked = parent && order[parent.name]
      if (asked) {
        const at = asked.indexOf(tag)
        assert.ok(at >= parent.at, `${name}: ${tag} in ${parent.name}`)
        parent.at = at
      }
      if (!self) open.push({ name: tag, at: 0 })
    }
  }
  assert.doesNotMatch(part('word/document.xml'), /<\/w:tbl><\/w:tc>|<\/w:tcPr><\/w:tc>|<\/w:tbl><w:sectPr/)
})

test('an independent reader finds the headings, the lists, the lines and the table, and has nothing to remark', async () => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='Note'] => p.note:fresh", "p[style-name='caption'] => p.caption:fresh"] },
  )
  assert.deepEqual(messages, [])
  assert.equal(
    value,
    [
      '<h1>Møde &amp; snak</h1><p>Kære {fornavn}<br />Strandvej 400</p><h2>Mødet</h2><h3>Hvor</h3>',
      '<ul><li>dit CV</li><li>en ven</li></ul><ol><li>Ring</li><li>Kom</li></ol><p>Og så:</p><ol><li>Spørg</li></ol>',
      '<p class="note">Stille.</p><p class="caption">Tabel 1. To.</p>',
      '<table><thead><tr><th><p class="note">A</p></th><th><p class="note">B</p></th></tr></thead>',
      '<tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>',
      '<p>Flest er i arbejde.</p><p class="caption">Figur 1. Tilstande.</p>',
    ].join(''),
  )
})
