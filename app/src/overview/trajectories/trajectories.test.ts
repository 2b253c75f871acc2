import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appUrlFrom, onDuty } from '@lydhoer/database'
import { places } from '../../places.ts'
import { startJobs } from '../../shared/later/start-jobs.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { WorkerDied } from '../../shared/workers/errors.ts'
import { looksLikeCpr } from './cpr-columns.ts'
import { computeStudy } from './job.ts'
import { readWhatCame } from './data-sets/scene.ts'
import { openRegister } from './open-register.ts'
import { readRegisterFile } from './register.ts'
import { dataSetSeenBy, placeOf } from './studies.ts'

let house: TestApp
let researcher: Browser
let coordinator: Browser
before(async () => {
  house = await testApp()
  researcher = await house.as('researcher')
  coordinator = await house.as('coordinator')
})
after(() => house.close())

const part = (answer: Response, n: number) => answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''

/** Sixty people in eight weeks: half go from A to B, a third stay in A, the rest are in C all along. */
const weeks = ['gruppe', ...Array.from({ length: 8 }, (_, t) => `uge${t + 1}`)]
const ways = [
  'A,A,A,A,B,B,B,B',
  'A,A,A,B,B,B,B,B',
  'A,A,A,A,A,A,A,A',
  'A,A,A,A,A,A,A,A',
  'C,C,C,C,C,C,C,C',
  'A,A,B,B,B,B,B,B',
]
const csv = [
  weeks.join(),
  ...Array.from({ length: 60 }, (_, i) => `${i % 2 ? 'nord' : 'syd'},${ways[i % 6]}`),
].join('\n')

async function bring(text: string, more: Record<string, string> = {}, who = researcher): Promise<Response> {
  const form = new FormData()
  form.set('file', new File([text], 'uger.csv'))
  const fields = { source: 'wide', title: 'Uger', purpose: 'research', why: 'At prøve' }
  for (const [name, value] of Object.entries({ ...fields, submissionId: crypto.randomUUID(), ...more }))
    form.set(name, value)
  const answer = await who.post('/forloeb/data', form)
  await readWhatCame(house)
  return answer
}

/** The page of a data set that was brought in. */
const pageOf = async (brought: Response, who = researcher) =>
  (await who.get(brought.headers.get('location') ?? '')).text()

const settings = {
  ...{ title: 'Otte uger', from: '1', to: '8', reform: '5', name0: 'Alfa', name1: 'Beta', name2: 'Gamma' },
  ...{ colour0: '#0072B2', colour1: '#E69F00', colour2: '#009E73', groups: 'column:gruppe', measure: 'om' },
  ...{ sample: '50', seed: '7' },
}
const begin = (dataSet: string, more: Record<string, string> = {}) =>
  researcher.post(`/forloeb/data/${dataSet}/undersoegelse`, {
    ...settings,
    submissionId: crypto.randomUUID(),
    ...more,
  })

async function runJobs(): Promise<void> {
  for (const job of house.jobs.splice(0))
    if (job.kind === 'computeStudy') await computeStudy(house.services, job)
}

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
  for (const cell of ['010190-1234', '0101901234', '101901234', '610190 1234'])
    assert.ok(looksLikeCpr(cell), cell)
  for (const cell of ['320190-1234', '0113901234', '12345', 'job'])
    assert.equal(looksLikeCpr(cell), false, cell)
})

test('a file that cannot be read is refused with file, row, column, value and what is allowed', async () => {
  const spells = await pageOf(await bring('id,fra,til,tilstand\n1,1,4,A\n2,x,5,B', { source: 'spells' }))
  assert.match(spells, /uger\.csv, række 3, kolonne 2: “x” kan ikke bruges\..*hele tal fra 1/s)
  const uneven = await pageOf(await bring('uge1,uge2\nA,B\nA,B,C'))
  assert.match(uneven, /uger\.csv, række 3: Rækken har 3 felter/)
  const weights = await pageOf(await bring('uge1,uge2,vægt\nA,B,1\nA,B,nul', { weight: 'vægt' }))
  assert.match(weights, /uger\.csv, række 3, kolonne 3: “nul” er ikke en vægt/)
  assert.match(await pageOf(await bring('uge1,uge2\nA,B\nA,B')), /Filen har 2 personer/)
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
  assert.equal(added.length, 1)
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
  assert.match(page, /helt tal fra 1 til 8/)
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
  assert.equal((await coordinator.post(`/forloeb/${study}/typer`, named)).status, 303)
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

test('figures, pictures and reports are drawn in workers; a page that has to wait for them says how far they are', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet), 2)
  const { workers } = house.services
  const modules = new Set<string>()
  house.services.workers = {
    ...workers,
    do: (task, input, more) => {
      modules.add(task.module.split('/').at(-1) ?? '')
      return workers.do(task, input, more)
    },
  }
  house.services.patienceMs = 0
  try {
    const waiting = await (await researcher.get(`/forloeb/${study}`)).text()
    assert.match(waiting, /data-drawn="[^"]*">Figurerne tegnes <progress max="100" value="\d+"/)
    assert.doesNotMatch(waiting, /Tilstande over tid/)
    house.services.patienceMs = Infinity
    assert.match(
      await (await researcher.get(`/forloeb/${study}`)).text(),
      /<title>Tilstande over tid<\/title>/,
    )
    await runJobs()
    await researcher.get(`/forloeb/${study}/figur?figur=distribution&som=png`)
    await researcher.get(`/forloeb/${study}/rapport.pdf`)
  } finally {
    house.services.workers = workers
    house.services.patienceMs = Infinity
  }
  assert.deepEqual([...modules].sort(), ['compute-work.ts', 'draw-work.ts', 'pdf-work.ts', 'picture-work.ts'])
})

test('figures that are too much for a worker are told in a sentence; a study that is, is told to have failed', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet), 2)
  const { workers } = house.services
  house.services.workers = { ...workers, do: () => Promise.reject(new WorkerDied('memory')) }
  try {
    const answer = await researcher.get(`/forloeb/${study}`)
    assert.equal(answer.status, 503)
    assert.match(await answer.text(), /registeret er for stort til maskinen lige nu/)
    await runJobs()
  } finally {
    house.services.workers = workers
  }
  assert.match(await (await researcher.get(`/forloeb/${study}/tilstand`)).text(), /kunne ikke regnes ud/)
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

test('a register that is opened is blurred: nobody’s own life is in it, the same each time', async () => {
  const ways = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 30 }, (_, t) => 'ABC'[Math.floor((t + i) / (5 + (i % 7))) % 3]).join(),
  )
  const dataSet = part(
    await bring([Array.from({ length: 30 }, (_, t) => `uge${t + 1}`).join(), ...ways].join('\n')),
    3,
  )
  const { services } = house
  const me = { municipalityId: house.fjordby.id, personId: house.people.fjordby.researcher }
  const another = part(await bring(csv), 3)
  const open = async (id: string) => {
    const set = await services.database.as(me, (sql) => dataSetSeenBy(sql, services, me, id))
    return openRegister(placeOf(services, set), { progress: () => undefined })
  }
  const opened = async () => {
    // Only the latest is remembered.
    await open(another)
    const { rows, alphabet } = (await open(dataSet)).sequences
    return rows.map((row) => Array.from(row, (state) => alphabet[state]).join())
  }
  const lives = await opened()
  assert.equal(lives.length, 60)
  assert.deepEqual(await opened(), lives)
  const own = lives.filter((life) => ways.includes(life))
  assert.ok(own.length < 20, `${own.length} of 60 are somebody’s own`)
})

test('what was computed of the register itself is not shown, and is computed anew of the blurred one', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet), 2)
  await runJobs()
  const { database } = house.services
  const me = { municipalityId: house.fjordby.id, personId: house.people.fjordby.researcher }
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update lydhoer.study_result set part = replace(part, 'blurred1', '') where study_id = $1`, [
      study,
    ]),
  )
  const page = await (await researcher.get(`/forloeb/${study}/typer?antal=3`)).text()
  assert.match(page, /Typerne regnes ud om lidt/)
  assert.doesNotMatch(page, /personer, \d+\s%/)
  await runJobs()
  assert.match(await (await researcher.get(`/forloeb/${study}/typer?antal=3`)).text(), /personer, \d+\s%/)
  const parts = await database.as(me, (sql) =>
    sql.selectFrom('study_result').select('part').where('study_id', '=', study).execute(),
  )
  assert.equal(parts.filter((row) => row.part.startsWith('blurred1')).length, 9)
})

test('a job that is stopped midway goes on when the program starts again', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet, { sample: '60' }), 2)
  const job = house.jobs.splice(0).at(-1)
  assert.ok(job?.kind === 'computeStudy')
  const { services } = house
  const rows = () =>
    services.database.as(job, (sql) =>
      sql.selectFrom('study_result').select('part').where('study_id', '=', study).execute(),
    )
  // The first program dies as soon as it has kept its first part: it can write no more.
  let kept = 0
  const dying = {
    ...services,
    report: () => {},
    database: {
      ...services.database,
      as: (async (who, work) => {
        if (kept > 0) throw new Error('the machine is off')
        const done = await services.database.as(who, work)
        kept = Math.max(kept, (await rows()).length)
        return done
      }) as typeof services.database.as,
    },
  }
  const appUrl = appUrlFrom(house.ownerUrl)
  const first = await startJobs(
    appUrl,
    dying,
    places.flatMap((place) => place.jobs ?? []),
  )
  await first.send(job)
  for (let tries = 0; kept === 0 && tries < 600; tries++) await new Promise((soon) => setTimeout(soon, 50))
  await first.stop()
  const before = (await rows()).length
  assert.ok(before >= 1 && before < 9, `${before} parts`)
  const second = await startJobs(
    appUrl,
    services,
    places.flatMap((place) => place.jobs ?? []),
  )
  try {
    const state = async () =>
      services.database.as(job, (sql) =>
        sql.selectFrom('study').select('state').where('id', '=', study).executeTakeFirst(),
      )
    for (let tries = 0; (await state())?.state !== 'ready' && tries < 400; tries++)
      await new Promise((soon) => setTimeout(soon, 100))
    assert.equal((await state())?.state, 'ready')
    assert.equal((await rows()).length, 9)
  } finally {
    await second.stop()
  }
})
