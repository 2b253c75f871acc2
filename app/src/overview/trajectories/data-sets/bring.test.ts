import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { WorkerDied } from '../../../shared/workers/errors.ts'
import { limits } from '../limits.ts'
import { researchersHouse } from '../testing.ts'
import { receive } from './form.ts'
import { readWhatCame } from './scene.ts'

const { house, researcher, coordinator } = await researchersHouse()

const people = Array.from({ length: 20 }, (_, i) => `${i},${20 + i},${i % 2 ? 'nord' : 'syd'},A,A,B`)
const csv = ['id,alder,gruppe,uge1,uge2,uge3', ...people].join('\n')

/** Brings a file in, and gives the address of its page; it has not been read then. */
async function bring(text: string, more: Record<string, string> = {}): Promise<string> {
  const form = new FormData()
  form.set('file', new File([text], 'uger.csv'))
  const fields = { source: 'wide', title: 'Uger', purpose: 'research', why: 'At prøve' }
  for (const [name, value] of Object.entries({ ...fields, submissionId: crypto.randomUUID(), ...more }))
    form.set(name, value)
  return (await researcher.post('/forloeb/data/nyt', form)).headers.get('location') ?? ''
}
const page = async (address: string, who = researcher) => (await who.get(address)).text()
const files = async () => (await readdir(house.filesFolder)).length

/** What workers are asked while something is done; `instead` answers in their place. */
async function asked(act: () => Promise<unknown>, instead?: () => Promise<never>): Promise<string[]> {
  const { workers } = house.services
  const modules: string[] = []
  house.services.workers = {
    ...workers,
    do: (task, input, more) => {
      modules.push(task.module.split('/').at(-1) ?? '')
      return instead ? instead() : workers.do(task, input, more)
    },
  }
  try {
    await act()
  } finally {
    house.services.workers = workers
  }
  return modules
}

test('a file that says it is too large is refused before it is read, and nothing is stored', async () => {
  const request = new Request('http://localhost/forloeb/data/nyt', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(200 * 1024 ** 2) },
    body: new ReadableStream({ pull: () => assert.fail('was read') }, { highWaterMark: 0 }),
    duplex: 'half',
  } as RequestInit)
  const stored = () => assert.fail('was stored')
  await assert.rejects(receive(request, stored, stored), /The file is over 100 MB/)
})

test('a form that lacks something is refused with what was typed and chosen; its file is not kept', async () => {
  const before = await files()
  const form = new FormData()
  form.set('file', new File([csv], 'uger.csv'))
  for (const [name, value] of Object.entries({ source: 'spells', title: '', why: 'Derfor', first: 'uge1' }))
    form.set(name, value)
  form.set('with', house.fjordby.coordinator)
  const answer = await researcher.post('/forloeb/data/nyt', form)
  assert.equal(answer.status, 422)
  const again = await answer.text()
  assert.match(again, /Skriv, hvad datasættet skal hedde/)
  for (const kept of [/value="spells" checked/, />Derfor</, /value="uge1"/]) assert.match(again, kept)
  assert.match(again, new RegExp(`value="${house.fjordby.coordinator}" checked`))
  assert.equal(await files(), before)
})

test('everything that lacks is said at once, the file too', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ source: 'wide', title: '', why: '' })) form.set(name, value)
  form.set('file', new File([], ''))
  const answer = await researcher.post('/forloeb/data/nyt', form)
  assert.equal(answer.status, 422)
  const again = await answer.text()
  for (const field of ['title', 'file', 'why']) assert.match(again, new RegExp(`href="#${field}"`), field)
})

test('how many cells are empty is told, and how many values a column has that was not used, but not to the last one', async () => {
  const head = ['alder', ...Array.from({ length: 10 }, (_, t) => `uge${t + 1}`)].join()
  const rows = Array.from({ length: 50 }, (_, i) =>
    [
      18 + (i % 41),
      ...Array.from({ length: 10 }, (_, t) => (t > 2 && t < 5 && i % 2 ? '' : 'AB'[i % 2])),
    ].join(),
  )
  const address = await bring([head, ...rows].join('\n'))
  await readWhatCame(house)
  const told = await page(address)
  assert.match(told, /1?\d\s%? af cellerne er tomme\. Ikke brugt: alder \(omkring 40 forskellige værdier\)/)
})

test('a register that holds more than can be shown is refused with its row; the file is gone, and only its owner is told', async () => {
  const before = await files()
  const long = ['forløb', 'A/2', `A/${limits.periods + 1}`].join('\n')
  const address = await bring(long, { source: 'sps', with: house.fjordby.coordinator })
  await readWhatCame(house)
  const told = await page(address)
  assert.match(told, /uger\.csv, række 3: Forløbet varer 4\.001 perioder\./)
  assert.match(told, /Højst 4\.000 kan læses/)
  assert.equal(await files(), before)
  assert.equal((await coordinator.get(address)).status, 404)
  assert.equal((await researcher.get(`${address}/undersoegelse`)).status, 404)
})

test('what was chosen for a refused file is there once more, and what is sent instead takes its place', async () => {
  const address = await bring('navn,by\nA,B', { title: 'Første', with: house.fjordby.coordinator })
  await readWhatCame(house)
  const id = address.split('/').at(-1) ?? ''
  const again = await page(`/forloeb/data/nyt?efter=${id}`)
  for (const kept of [/value="Første"/, />At prøve</, /ikke flere kolonner efter hinanden/])
    assert.match(again, kept)
  assert.match(again, new RegExp(`value="${house.fjordby.coordinator}" checked`))
  assert.equal((await coordinator.get(`/forloeb/data/nyt?efter=${id}`)).status, 404)
  const better = await bring(csv, { instead: id })
  await readWhatCame(house)
  assert.equal((await researcher.get(address)).status, 404)
  assert.equal((await researcher.get(better)).status, 200)
})

test('a register that is too much for a worker is refused with a sentence; the program answers on', async () => {
  const address = await bring(csv)
  await asked(
    () => readWhatCame(house),
    () => Promise.reject(new WorkerDied('memory')),
  )
  assert.match(await page(address), /Filen kræver mere, end en maskine her må bruge/)
})

test('until a register has been read its page says how far that is, and no study of it can begin', async () => {
  const address = await bring(csv, { with: house.fjordby.coordinator })
  assert.match(await page(address, coordinator), /Filen læses.*<progress/s)
  assert.match(await page('/forloeb', coordinator), /Forskning · læses/)
  assert.match(await page(`${address}/tilstand`), /data-goes-on/)
  assert.equal(
    (await researcher.post(`${address}/undersoegelse`, { submissionId: crypto.randomUUID() })).status,
    404,
  )
  await readWhatCame(house)
  assert.match(await page(`${address}/tilstand`), /data-ready/)
  assert.match(await page(address, coordinator), /20 personer, 3 perioder/)
})

test('a register is read in a worker, sealed as it came, and what was not used of it is told', async () => {
  const address = await bring(csv)
  assert.deepEqual(await asked(() => readWhatCame(house)), ['read-register-work.ts'])
  const told = await asked(async () => {
    const shown = await page(address)
    assert.match(
      shown,
      /Perioderne går fra uge1 til uge3\. Man kan gruppere efter: gruppe\. Ikke brugt: id \(omkring 20 forskellige værdier\), alder \(omkring 20 forskellige værdier\)\./,
    )
  })
  assert.deepEqual(told, [])
})

test('the made-up register is there at once, without anybody in it being drawn', async () => {
  const form = new FormData()
  const fields = { source: 'fjordby', title: 'Fjordby', purpose: 'teaching', why: 'At lære' }
  for (const [name, value] of Object.entries({ ...fields, submissionId: crypto.randomUUID() }))
    form.set(name, value)
  const modules = await asked(async () => {
    const brought = await researcher.post('/forloeb/data/nyt', form)
    assert.match(await page(brought.headers.get('location') ?? ''), /20\.000 personer, 520 perioder/)
  })
  assert.deepEqual(modules, [])
})
