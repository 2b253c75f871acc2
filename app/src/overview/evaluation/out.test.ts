import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { letterIn } from '@lydhoer/letters'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let lead: Browser
let address: string
const sent = () => ({ submissionId: crypto.randomUUID() })
before(async () => {
  house = await testApp()
  const worker = await house.as('caseworker')
  lead = await house.as('teamLead')
  const begun = sent()
  await worker.post('/evaluering/ny', {
    ...{ ...begun, title: 'Brevene', question: 'Kan de *forstås*?', role: 'To udefra' },
    ...{ fromDay: '2022-01-01', toDay: '2023-12-31', limits: 'Intet om dem, der flyttede' },
  })
  address = `/evaluering/${begun.submissionId}`
  const row = { kind: 'interview', half: '2022-07-01', municipality: 'Fjordby', source: 'Bilaget' }
  await worker.post(`${address}/materiale`, { ...sent(), ...row, about: 'første runde', count: '65' })
  await worker.post(`${address}/materiale`, { ...sent(), ...row, about: 'anden runde', count: '18' })
  const criterion = { ...sent(), whose: 'citizen', words: 'Jeg forstår det', fromDay: '2022-02-01' }
  await worker.post(`${address}/kriterier`, criterion)
  await worker.post(`${address}/kriterier/${criterion.submissionId}`, {
    ...{ ...criterion, ...sent(), words: 'Jeg ved, hvad jeg skal', reason: 'Forstå var ikke nok', seen: '1' },
    fromDay: '2022-09-01',
  })
  const change = { pillar: 'citizens', forWhom: 'borgere', since: 'Siden maj.', causes: 'underWay' }
  const [first, second] = [sent(), sent()]
  await worker.post(`${address}/aendring/ny`, {
    ...first,
    ...change,
    says: 'Flere spørger selv',
    otherwise: '',
  })
  await worker.post(`${address}/aendring/ny`, { ...second, ...change, says: 'Færre klager', otherwise: '' })
  const hang = (id: string, more: Record<string, string>) =>
    worker.post(`${address}/aendring/${id}/spor`, { ...sent(), side: 'for', address: '', ...more })
  await hang(first.submissionId, { kind: 'interview', says: 'Syv af ti spurgte', source: 'Interview i maj' })
  await hang(first.submissionId, { kind: 'figures', says: 'Flere opkald', source: 'Telefonen' })
  await hang(first.submissionId, { kind: 'remark', says: 'Ikke hos os', source: 'Ydelse', side: 'against' })
  await hang(second.submissionId, { kind: 'remark', says: 'Det er blevet roligt', source: 'En leder' })
  const draft = { ...sent(), words: 'Flere spørger', kinds: 'worker' }
  await worker.post(`${address}/aendring/${first.submissionId}/udkast`, draft)
  const other = await house.as('otherColleague')
  await other.post(`${address}/udkast/${draft.submissionId}`, {
    says: 'different',
    words: 'Hos mig er det som før',
  })
  await worker.post(`${address}/rapport`, sent())
})
after(() => house.close())

const take = async (format: string) => {
  const answer = await lead.get(`${address}/rapport/ud?format=${format}`)
  assert.equal(answer.status, 200)
  return {
    name: /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1],
    bytes: new Uint8Array(await answer.arrayBuffer()),
  }
}
/** Each of these stands there, in this order: what is no conclusion stands apart. */
const inOrder =
  /Brevene: rapport[^]*Udgave 1[^]*forstås[^]*To udefra[^]*Jeg ved, hvad jeg skal[^]*Forstå var ikke nok[^]*Jeg forstår det[^]*Konklusioner[^]*Flere spørger selv[^]*Det taler for[^]*Syv af ti[^]*Det taler imod[^]*Ikke hos os[^]*Det var i gang før[^]*Det er anderledes: Hos mig er det som før[^]*ikke er konklusioner[^]*Færre klager[^]*enkelt udsagn[^]*dem, der flyttede[^]*65 \+ 18 = 83[^]*Bilaget/

test('a report is taken along as Markdown, in which nobody is named', async () => {
  const { name, bytes } = await take('markdown')
  assert.equal(name, 'evaluering-1.md')
  const text = new TextDecoder().decode(bytes)
  assert.match(text.replaceAll('\\', ''), inOrder)
  assert.match(text, /Kan de \\\*forstås\\\*\?/)
  assert.doesNotMatch(text, /caseworker|otherColleague/)
})

test('a report is taken along as Word, in which another reader finds it in order', async () => {
  const { name, bytes } = await take('word')
  assert.equal(name, 'evaluering-1.docx')
  assert.match(letterIn(bytes, 'rapport.docx'), inOrder)
})

const has = (program: string) => spawnSync(program, ['--version']).error === undefined
const inFolder = async (does: (folder: string) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-evaluation-'))
  try {
    await does(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('a report is taken along as PDF with its structure told, the tables among it', async (t) => {
  const { name, bytes } = await take('pdf')
  assert.equal(name, 'evaluering-1.pdf')
  const text = Buffer.from(bytes).toString('latin1')
  assert.match(text, /\/Marked true/)
  assert.match(text, /\/StructTreeRoot/)
  if (!has('pdfinfo')) return t.diagnostic('left out: pdfinfo is not installed')
  await inFolder(async (folder) => {
    const path = join(folder, 'rapport.pdf')
    await writeFile(path, bytes)
    const tree = spawnSync('pdfinfo', ['-struct-text', path]).stdout.toString()
    assert.match(
      tree,
      /H1[^]*Brevene: rapport[^]*H2[^]*Konklusioner[^]*H3[^]*Flere spørger selv[^]*Table[^]*TH/,
    )
  })
})

test(
  'LibreOffice opens the Word of a report, and finds it in order',
  { skip: !has('soffice') && 'left out: soffice is not installed', timeout: 180_000 },
  () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'rapport.docx'), (await take('word')).bytes)
      const made = spawnSync('soffice', [
        ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
        ...['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'rapport.docx')],
      ])
      assert.equal(made.status, 0, made.stderr.toString())
      assert.match(await readFile(join(folder, 'rapport.txt'), 'utf8'), inOrder)
    }),
)
