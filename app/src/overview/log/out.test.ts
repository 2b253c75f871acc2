import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { letterIn } from '@lydhoer/letters'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let log: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  const keeper = await house.as('coordinator')
  log = `/kommunens-log/${partOf(await keeper.post('/kommunens-log/begynd', { quarter: '2025-10-01' }), 2)}`
  const line = (part: string, words: string, more = {}) =>
    keeper.post(`${log}/skriv/linje`, {
      ...{ submissionId: crypto.randomUUID(), part, words, obstacle: '', pillar: '' },
      ...more,
    })
  await line('did', 'Seks fra Ydelse skrev *brevet* om')
  await line('inTheWay', 'Skabelonen er låst', { obstacle: 'law', pillar: 'citizens', toAsk: 'on' })
  await line('inTheWay', 'Ingen vikar', { obstacle: 'money' })
  await line('condition', '58 sager pr. stilling')
  await keeper.post(`${log}/giv-ud`, { submissionId: crypto.randomUUID() })
})
after(() => house.close())

const take = async (format: string) => {
  const answer = await worker.get(`${log}/ud?format=${format}`)
  assert.equal(answer.status, 200)
  return {
    name: /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1],
    bytes: new Uint8Array(await answer.arrayBuffer()),
  }
}
/** Each of these stands there, in this order. */
const inOrder =
  /Kommunens log, 4\. kvartal 2025[^]*Udgave 1[^]*Det har vi gjort[^]*Seks fra Ydelse[^]*Benspænd[^]*Loven[^]*Skabelonen er låst \(Borgerens stemme\)[^]*Pengene[^]*Ingen vikar[^]*Vilkår i kvartalet[^]*58 sager[^]*ikke mål[^]*spørge om i interview[^]*Skabelonen er låst/

test('a log is taken along as Markdown, in which what was written stands as it was written', async () => {
  const { name, bytes } = await take('markdown')
  assert.equal(name, 'kommunens-log-2025-4.md')
  const text = new TextDecoder().decode(bytes)
  assert.match(text, inOrder)
  assert.match(text, /## Det har vi gjort\n\n- Seks fra Ydelse skrev \\\*brevet\\\* om\n/)
  assert.match(text, /### Loven\n\n- Skabelonen/)
})

test('a log is taken along as Word, in which another reader finds it in order', async () => {
  const { name, bytes } = await take('word')
  assert.equal(name, 'kommunens-log-2025-4.docx')
  assert.match(letterIn(bytes, 'log.docx'), inOrder)
})

test('a log is taken along as PDF with its structure told', async () => {
  const { name, bytes } = await take('pdf')
  assert.equal(name, 'kommunens-log-2025-4.pdf')
  const text = Buffer.from(bytes).toString('latin1')
  assert.match(text, /^%PDF-1\.\d/)
  assert.match(text, /\/Marked true/)
  assert.match(text, /\/StructTreeRoot/)
})

const isThere = spawnSync('soffice', ['--version']).status === 0
test(
  'LibreOffice opens the Word of a log, and finds it in order',
  { skip: !isThere && 'left out: soffice is not installed', timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lydhoer-log-'))
    try {
      await writeFile(join(folder, 'log.docx'), (await take('word')).bytes)
      const made = spawnSync('soffice', [
        ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
        ...['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'log.docx')],
      ])
      assert.equal(made.status, 0, made.stderr.toString())
      assert.match(await readFile(join(folder, 'log.txt'), 'utf8'), inOrder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
