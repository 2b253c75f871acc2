import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { asPdf, type Block, type Paper } from '../index.ts'
import { all, readBack } from '../testing/tree.ts'

const paperOf = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  ...{ title: 'En rapport', language: 'da', made: new Date('2026-11-28T12:00:00Z'), blocks },
  ...more,
})
const written = async (blocks: readonly Block[], more?: Partial<Paper>) =>
  readBack(await asPdf(paperOf(blocks, more)))
const long = 'Der er meget at sige om det, og det siges her. '.repeat(12)
const svg = (high: number) =>
  `<svg viewBox="0 0 600 ${high}" font-size="15"><path d="M0 0h600v${high}h-600z" fill="#0072B2"/><text x="4" y="20">100 %</text></svg>`
const picture = (high: number, alt = 'Flest er i arbejde.') => ({ svg: svg(high), alt })

test('a figure with something in it that is not drawn is refused rather than left out', async () => {
  await assert.rejects(
    asPdf(
      paperOf([
        { pictures: [{ svg: '<svg viewBox="0 0 1 1"><image href="x"/></svg>', alt: '' }], caption: '' },
      ]),
    ),
    /<image> is not drawn on paper/,
  )
})

test('it says of itself that it is for everybody: marked, its language, its title shown, and what standard it follows', async () => {
  const da = await written([{ text: 'Ja.' }])
  assert.deepEqual([da.isMarked, da.lang, da.title, da.showsTitle], [true, 'da-DK', 'En rapport', true])
  assert.match(da.metadata, /pdfuaid:part>1</)
  assert.equal((await written([{ text: 'Yes.' }], { language: 'en' })).lang, 'en-GB')
})

test('what was written is read back in its order, under its tags', async () => {
  const { tree } = await written([
    { heading: 'Data' },
    { text: long },
    { list: ['en', 'to'] },
    { heading: 'Mere', level: 3 },
    { note: 'Stille.' },
    { pictures: [picture(200)], caption: 'Tilstande over tid. n = 500.' },
  ])
  assert.deepEqual(
    tree.kids.map(({ tag }) => tag),
    ['H1', 'H2', 'P', 'L', 'H3', 'P', 'Sect'],
  )
  const [title, data, said, list, , , figure] = tree.kids
  assert.deepEqual([title!.text, data!.text, said!.text], ['En rapport', 'Data', long.trimEnd()])
  assert.deepEqual(
    list!.kids.map((item) => item.kids.map(({ tag, text }) => `${tag} ${text.trim()}`)),
    [
      ['Lbl •', 'LBody en'],
      ['Lbl •', 'LBody to'],
    ],
  )
  assert.deepEqual(
    figure!.kids.map(({ tag, alt, text }) => [tag, alt ?? text]),
    [
      ['Figure', 'Flest er i arbejde.'],
      ['Caption', 'Figur 1. Tilstande over tid. n = 500.'],
    ],
  )
  assert.equal(figure!.kids[0]!.bbox?.length, 4)
})

test('arrows, the minus, ≤ and Danish and Ukrainian letters are printed and read', async () => {
  const letters = 'æøå ÆØÅ → ← ↑ ↓ − ≤ ≥ ≈ × ² « » – … € їґ'
  const { tree } = await written([{ text: letters }])
  assert.equal(tree.kids[1]!.text, letters)
})

test('figures and tables are numbered by themselves, in both languages', async () => {
  const table = { table: [['a', '1']], columns: ['Navn', 'Tal'], caption: 'Tal.' }
  const figure = { pictures: [picture(100)], caption: 'En.' }
  const captions = async (language: 'da' | 'en') =>
    all((await written([figure, table, figure, table], { language })).tree)
      .filter(({ tag }) => tag === 'Caption')
      .map(({ text }) => text.split(' ').slice(0, 2).join(' '))
  assert.deepEqual(await captions('da'), ['Figur 1.', 'Tabel 1.', 'Figur 2.', 'Tabel 2.'])
  assert.deepEqual(await captions('en'), ['Figure 1.', 'Table 1.', 'Figure 2.', 'Table 2.'])
})

test('a table has heads of columns and rows with what they are heads of, and is said once though it goes over pages', async () => {
  const rows = Array.from({ length: 90 }, (_, i) => [`uge ${i + 1}`, String(i), ''])
  const { tree, pages, artifacts } = await written([
    { table: rows, columns: ['Uge', 'Antal', 'Note'], caption: 'Uger.' },
  ])
  const table = tree.kids[1]!
  assert.equal(table.tag, 'Table')
  assert.ok(pages > 1)
  const [caption, heads, ...body] = table.kids
  assert.equal(caption!.tag, 'Caption')
  assert.deepEqual(
    heads!.kids.map(({ tag, scope, text }) => [tag, scope, text]),
    [
      ['TH', 'Column', 'Uge'],
      ['TH', 'Column', 'Antal'],
      ['TH', 'Column', 'Note'],
    ],
  )
  assert.equal(body.length, 90)
  assert.deepEqual(
    body[7]!.kids.map(({ tag, scope, text }) => [tag, scope, text]),
    [
      ['TH', 'Row', 'uge 8'],
      ['TD', undefined, '7'],
      ['TD', undefined, ''],
    ],
  )
  // Drawn again for those who see it, at the top of the second page.
  assert.match(artifacts[1]!, /Uge.*Antal/)
})

test('each page has its number among all at its foot, which is no part of what is read', async () => {
  const { tree, artifacts, loose, pages } = await written(Array.from({ length: 30 }, () => ({ text: long })))
  assert.ok(pages > 2)
  artifacts.forEach((foot, page) => assert.equal(foot, `En rapport${page + 1} / ${pages}`))
  assert.ok(!all(tree).some(({ text }) => text.includes(` / ${pages}`)))
  assert.equal(loose, '')
})

test('headings are found in the list of contents, and none is left at the foot of a page, however the text falls', async () => {
  for (let lines = 27; lines < 40; lines++) {
    const filling = Array.from({ length: lines }, (_, i) => ({ text: `Linje ${i}.` }))
    const { tree, contents } = await written([
      ...filling,
      { heading: 'Tal' },
      { heading: 'Flere', level: 3 },
      { text: long },
    ])
    const [part, below, text] = tree.kids.slice(-3)
    assert.equal(part!.pages[0], text!.pages[0], `after ${lines} lines`)
    assert.equal(below!.pages[0], text!.pages[0])
    assert.deepEqual(contents, ['En rapport', 'Tal', 'Flere'])
  }
})

test('a heading stands on the page of the figure below it, and a figure on that of its caption', async () => {
  for (let lines = 14; lines < 35; lines++) {
    const filling = Array.from({ length: lines }, () => ({ text: 'Linje.' }))
    const { tree } = await written([
      ...filling,
      { heading: 'Set' },
      { pictures: [picture(400)], caption: 'En.' },
    ])
    const [heading, figure] = tree.kids.slice(-2)
    assert.deepEqual(heading!.pages, figure!.pages, `after ${lines} lines`)
    assert.equal(figure!.pages.length, 1)
  }
})

test('a figure is drawn a little smaller where it then fits, so that no page is left half empty', async () => {
  // 440 points wide: each is 330 high as it is, two are 660 and with captions more than a page with a title.
  const { pages } = await written([
    { pictures: [picture(450)], caption: 'En.' },
    { pictures: [picture(450)], caption: 'To.' },
  ])
  assert.equal(pages, 1)
})

test('a set of figures goes two abreast, each with its own words', async () => {
  const pictures = ['A', 'B', 'C'].map((name) => ({ ...picture(300, `Type ${name}`), name }))
  const { tree } = await written([{ pictures, caption: 'Typer. n = 1, 2, 3.' }])
  const figures = all(tree).filter(({ tag }) => tag === 'Figure')
  assert.deepEqual(
    figures.map(({ alt }) => alt),
    ['Type A', 'Type B', 'Type C'],
  )
  const [a, b, c] = figures.map(({ bbox }) => bbox as number[])
  assert.equal(a![1], b![1])
  assert.ok(a![2]! < b![0]! && c![3]! < a![1]!)
})

test('a set that is made smaller to fit keeps its colours and its caption on its page', async () => {
  const pictures = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ...picture(290, name), name }))
  for (let lines = 1; lines < 14; lines++) {
    const filling = Array.from({ length: lines }, () => ({ text: 'Linje.' }))
    const { tree } = await written([...filling, { pictures, legend: svg(60), caption: 'Typer.' }])
    assert.equal(tree.kids.at(-1).pages.length, 1, `after ${lines} lines`)
  }
})

test('what is higher than a page is divided between its rows', async () => {
  const pictures = Array.from({ length: 12 }, (_, i) => ({ ...picture(600, String(i)), name: String(i) }))
  const { tree, pages } = await written([{ pictures, caption: 'Mange.' }])
  assert.ok(pages > 1)
  const [last, caption] = all(tree).slice(-2)
  assert.deepEqual(last!.pages, caption!.pages)
})

test('a word that is wider than a line is cut, and one that is held together stays so', async () => {
  const { tree } = await written([{ text: `${'x'.repeat(400)} 20\u00a0%` }])
  assert.equal(tree.kids[1]!.text.replaceAll(' ', ''), `${'x'.repeat(400)}20\u00a0%`)
})

test('the same paper gives the same bytes', async () => {
  const paper = paperOf([{ text: long }, { pictures: [picture(100)], caption: 'En.' }])
  assert.deepEqual(await asPdf(paper), await asPdf(paper))
})

/** Whether a program is there to ask; where it is not, one line says so. */
function asks(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

for (const [program, args, holds] of [
  ['pdfinfo', ['-struct-text'], /Figure[^]*Caption[^]*"Figur 1\. Ældre/],
  ['qpdf', ['--check'], /No syntax or stream encoding errors/],
] as const)
  test(
    `another reader, ${program}, reads it too`,
    { skip: !asks(program) && `left out: ${program} is not installed` },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lydhoer-paper-'))
      try {
        const file = join(folder, 'a.pdf')
        writeFileSync(file, await asPdf(paperOf([{ pictures: [picture(100)], caption: 'Ældre → nyere.' }])))
        assert.match(execFileSync(program, [...args, file], { encoding: 'utf8' }), holds)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )

test('lines stand as they were broken where that is said, and are read as one paragraph', async () => {
  const { tree } = await written([{ text: 'Ungeteamet\nRådhuset\n\n9000 By', keepsLines: true }])
  assert.deepEqual(
    tree.kids.map(({ tag, text }) => [tag, text]),
    [
      ['H1', 'En rapport'],
      ['P', 'Ungeteamet Rådhuset 9000 By'],
    ],
  )
})
