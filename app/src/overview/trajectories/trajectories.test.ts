import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isCpr } from '../../shared/people/cpr.ts'
import { told } from '../../shared/testing/told.ts'
import { readRegisterFile } from './register.ts'
import { csv, part, researchersHouse } from './testing.ts'

const { house, researcher, coordinator, bring, begin, runJobs } = await researchersHouse()

/** The page of a data set that was brought in. */
const pageOf = async (brought: Response) =>
  (await researcher.get(brought.headers.get('location') ?? '')).text()

test('whoever is neither researcher nor coordinator finds no page of trajectories', async () => {
  for (const name of ['caseworker', 'teamLead', 'director', 'politician', 'citizenA'] as const)
    assert.equal((await (await house.as(name)).get('/forloeb')).status, 404, name)
})

test('a column of CPR numbers is refused by name and row, the number is not repeated, and nothing is stored', async () => {
  const [head, ...rows] = csv.split('\n')
  const withCpr = [`nummer,${head}`, ...rows.map((row, i) => `${i === 3 ? '610190-1234' : i},${row}`)].join(
    '\n',
  )
  const files = await readdir(house.filesFolder)
  const page = await pageOf(await bring(withCpr))
  assert.match(page, /kunne ikke bruges/)
  assert.match(page, /Kolonne 1 \(«nummer»\) ligner CPR-numre, første gang i række 5/)
  assert.doesNotMatch(page, /610190/)
  assert.deepEqual(await readdir(house.filesFolder), files)
})

test('CPR numbers are known with a hyphen, without, and without their first nought', () => {
  for (const cell of ['010190-1234', '0101901234', '101901234', '610190 1234']) assert.ok(isCpr(cell), cell)
  for (const cell of ['320190-1234', '0113901234', '12345', 'job']) assert.equal(isCpr(cell), false, cell)
})

test('a file that cannot be read is refused with file, row, column, value and what is allowed', async () => {
  const spells = await pageOf(await bring('id,fra,til,tilstand\n1,1,4,A\n2,x,5,B', { source: 'spells' }))
  assert.match(spells, /uger\.csv, række 3, kolonne 2: “x” kan ikke bruges\..*hele tal fra 1/s)
  const uneven = await pageOf(await bring('uge1,uge2\nA,B\nA,B,C'))
  assert.match(uneven, /uger\.csv, række 3: Rækken har 3 felter/)
  const weights = await pageOf(await bring('uge1,uge2,vægt\nA,B,1\nA,B,nul', { weight: 'vægt' }))
  assert.match(weights, /uger\.csv, række 3, kolonne 3: “nul” er ikke en vægt/)
  assert.match(await pageOf(await bring('uge1,uge2\nA,B\nA,B')), /Filen har 2 personer/)
  // There is nothing in it for anybody to use, and the field that was wrong stands on another page.
  assert.doesNotMatch(spells, /\/brugere|href="#file"/)
})

test('spells, whole trajectories in a cell and a column a week give the same', async () => {
  const rowsOf = async (text: string, form: 'wide' | 'spells' | 'sps') => {
    async function* bytes() {
      yield await Promise.resolve(Buffer.from(text))
    }
    return (await readRegisterFile(bytes(), { form, reading: {}, fileName: 'a.csv' })).sequences
  }
  const wide = await rowsOf(csv, 'wide')
  const sps = [
    'forløb',
    ...wide.rows.map((row) => Array.from(row, (s) => `${wide.alphabet[s]}/1`).join('-')),
  ].join('\n')
  const spells = [
    'id,fra,til,tilstand',
    ...wide.rows.flatMap((row, i) => Array.from(row, (s, t) => `${i},${t + 1},${t + 1},${wide.alphabet[s]}`)),
  ].join('\n')
  assert.deepEqual((await rowsOf(sps, 'sps')).rows, wide.rows)
  assert.deepEqual((await rowsOf(spells, 'spells')).rows, wide.rows)
})

test('what is uploaded lies sealed, is seen by those named, and is gone at once when it is deleted', async () => {
  const before = await readdir(house.filesFolder, { recursive: true })
  const dataSet = part(await bring(csv, { with: house.fjordby.coordinator }), 3)
  const added = (await readdir(house.filesFolder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !before.some((name) => name.endsWith(entry.name)),
  )
  assert.equal(added.length, 2)
  const bytes = await readFile(join(added[0]!.parentPath, added[0]!.name))
  assert.ok(!bytes.includes('uge1') && !bytes.includes('nord'))
  assert.equal((await coordinator.get(`/forloeb/data/${dataSet}`)).status, 200)
  assert.equal((await (await house.as('otherResearcher')).get(`/forloeb/data/${dataSet}`)).status, 404)
  assert.equal((await coordinator.post(`/forloeb/data/${dataSet}/slet`)).status, 404)
  assert.equal((await researcher.post(`/forloeb/data/${dataSet}/slet`)).status, 303)
  assert.equal((await coordinator.get(`/forloeb/data/${dataSet}`)).status, 404)
  assert.equal(
    (await readdir(house.filesFolder, { recursive: true })).some((name) => name.endsWith(added[0]!.name)),
    false,
  )
})

test('settings that cannot be are refused each at its field, with what is allowed', async () => {
  const dataSet = part(await bring(csv), 3)
  const answer = await begin(dataSet, {
    from: '9',
    to: '3',
    reform: '1',
    name1: '',
    groups: 'column:højde',
    sample: '1',
  })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  for (const id of ['from', 'to', 'reform', 'name1', 'groups', 'sample'])
    assert.match(page, new RegExp(`href="#${id}"`))
  assert.match(page, /navnet på en periode, fra «uge1» til «uge8»/)
})

test('figures are there at once; types when the job is done; named together, and the same for a colleague', async () => {
  const dataSet = part(await bring(csv, { with: house.fjordby.coordinator }), 3)
  const study = part(await begin(dataSet), 2)
  const first = await (await researcher.get(`/forloeb/${study}`)).text()
  assert.match(first, /Typerne regnes ud om lidt/)
  assert.match(first, /<title>Tilstande over tid<\/title>/)
  assert.equal((await coordinator.get(`/forloeb/${study}`)).status, 404)
  await runJobs()
  assert.match(await (await researcher.get(`/forloeb/${study}/tilstand`)).text(), /Typerne er regnet ud/)
  await researcher.post(`/forloeb/${study}/del`, { with: house.fjordby.coordinator })
  const named = { types: '3', name1: 'Kom i arbejde', meaning1: 'Fra A til B i løbet af foråret' }
  const kept = await coordinator.post(`/forloeb/${study}/typer`, named)
  assert.deepEqual(await told(coordinator, kept), ['Navnene er gemt. Alle, der har undersøgelsen, ser dem.'])
  const types = await (await researcher.get(`/forloeb/${study}/typer?antal=3`)).text()
  assert.match(types, /<h2>Kom i arbejde<\/h2>/)
  assert.match(types, /Fra A til B i løbet af foråret/)
  const again = part(await begin(dataSet), 2)
  await runJobs()
  const figure = (one: string) => `/forloeb/${one}/figur?figur=distribution&af=types&typer=3&del=1&som=csv`
  const csvOf = async (one: string) => (await researcher.get(figure(one))).text()
  assert.equal(await csvOf(again), await csvOf(study))
  const compared = await (await researcher.get(`/forloeb/${study}/sammenlign?antal=3`)).text()
  assert.match(compared, /pseudo R²/)
  assert.match(compared, /Før reformen/)
})

test('a download is a picture or a table of what may be shown, and the owner sees who fetched it', async () => {
  const dataSet = part(await bring(csv, { with: house.fjordby.coordinator }), 3)
  const study = part(await begin(dataSet), 2)
  await researcher.post(`/forloeb/${study}/del`, { with: house.fjordby.coordinator })
  const get = (as: string) => coordinator.get(`/forloeb/${study}/figur?figur=distribution&som=${as}`)
  const svg = await (await get('svg')).text()
  assert.match(svg, /^<svg [^>]*role="img"/)
  const png = Buffer.from(await (await get('png')).arrayBuffer())
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  const lines = (await (await get('csv')).text()).split('\r\n')
  assert.match(lines[0] ?? '', /^periode;Alfa;Beta;Gamma/)
  const [week, alfa] = (lines[1] ?? '').split(';')
  assert.equal(week, 'uge1')
  // Fifty of sixty; a few more or fewer where the register is blurred.
  assert.ok(Math.abs(Number(alfa?.replace(',', '.')) - 50 / 60) < 0.15, alfa)
  assert.equal(
    (await coordinator.get(`/forloeb/${study}/figur?figur=distribution&af=types&typer=4`)).status,
    404,
  )
  assert.match(
    await (await researcher.get(`/forloeb/data/${dataSet}`)).text(),
    /coordinator \(fjordby\) hentede en figur/,
  )
})

test('a report says what was done with its sources, and is a page and a PDF', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet), 2)
  await runJobs()
  assert.equal((await (await house.as('otherResearcher')).get(`/forloeb/${study}/rapport.pdf`)).status, 404)
  const page = await (await researcher.get(`/forloeb/${study}/rapport?antal=3`)).text()
  for (const said of [
    'optimal matching (Abbott &amp; Forrest 1986)',
    'Hundepool',
    'sløret register',
    'pseudo R² =',
    'seed: 7',
    'At prøve',
  ])
    assert.ok(page.includes(said), said)
  const pdf = Buffer.from(await (await researcher.get(`/forloeb/${study}/rapport.pdf?antal=3`)).arrayBuffer())
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  assert.match(await (await researcher.get(`/forloeb/data/${dataSet}`)).text(), /lavede en rapport/)
})

test('what one to four people are in is in no download by itself, whatever number of them is told', async () => {
  const few = [
    ...Array<string>(3).fill('D,D'),
    ...Array<string>(9).fill('A,A'),
    ...Array<string>(20).fill('B,B'),
  ]
  const dataSet = part(await bring(['uge1,uge2', ...few].join('\n')), 3)
  const more = { to: '2', reform: '', groups: 'start', name2: 'Delta' }
  const study = part(await begin(dataSet, more), 2)
  for (const of of ['all', 'groups']) {
    const answer = await researcher.get(`/forloeb/${study}/figur?figur=distribution&af=${of}&som=csv`)
    const [, ...rows] = (await answer.text()).trim().split('\r\n')
    const shares = rows.flatMap((row) => row.split(';').slice(1)).filter((cell) => cell !== 'få')
    for (const share of shares.map((cell) => Number(cell.replace(',', '.'))))
      assert.ok(share === 0 || share * 32 >= 5, `${share} of 32 is shown`)
  }
})
