import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, readBack } from '@lydhoer/paper/testing'
import { csv, part, researchersHouse } from '../testing.ts'

const { researcher, bring, begin, runJobs } = await researchersHouse()
const dataSet = part(await bring(csv, { why: 'Hvem blev inddraget?' }), 3)
const study = part(await begin(dataSet, { unit: 'week' }), 2)
await runJobs()
const pdf = await researcher.get(`/forloeb/${study}/rapport.pdf?antal=3`)
const read = readBack(new Uint8Array(await pdf.arrayBuffer()))
const said = all(read.tree)

test('a report is a document that everybody can read: its language, its parts by their headings, and nothing beside the tree', () => {
  assert.deepEqual(
    [read.isMarked, read.lang, read.showsTitle, read.title],
    [true, 'da-DK', true, 'Otte uger'],
  )
  assert.deepEqual(read.contents.slice(0, 4), ['Otte uger', 'Data', 'Tilstande', 'Sådan er det gjort'])
  assert.equal(read.loose, '')
})

test('each figure has words that say what it shows, and a numbered caption with how many people it is of', () => {
  const figures = said.filter(({ tag }) => tag === 'Figure')
  assert.ok(figures.length > 10)
  for (const { alt } of figures) assert.match(alt ?? '', /\d+ (personer|persons)|typer/)
  const captions = said.filter(({ tag }) => tag === 'Caption').map(({ text }) => text)
  captions.forEach((caption, at) => assert.match(caption, new RegExp(`^Figur ${at + 1}\\. .+ n = [\\d.]+`)))
  assert.ok(captions.some((caption) => /i hver type\. n = \d+, \d+, \d+\.$/.test(caption)))
})

test('what somebody wrote is ended once', () => {
  const text = said.map((node) => node.text).join('\n')
  assert.match(text, /Formål: Hvem blev inddraget\? 60 personer i 8 uger/)
})

test('no heading is the last of its page', () => {
  said.forEach(({ tag, pages }, at) => {
    const next = said.slice(at + 1).find((one) => one.pages.length > 0)
    if (/^H[1-3]$/.test(tag)) assert.equal(pages.at(-1), next?.pages[0])
  })
})
