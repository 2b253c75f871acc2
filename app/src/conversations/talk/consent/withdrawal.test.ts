import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { everyRow } from '@lydhoer/database/testing'
import { fixturePath } from '@lydhoer/sound/testing'
import { day } from '../../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { measureSound } from '../sound/measure-job.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let citizen: Browser

/** Words that stand nowhere else: in the talk, in a note, and as a name that was taken out. */
const said = 'brombærsyltetøjet'
const noticed = 'tordenvejrsagtigt'
/** The question that a passage is shared with. */
const asked = 'blæsevejrsagtigt'
const name = 'Philippa'
const speech = fixturePath('speech.wav')

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
})
after(() => house.close())

/** A conversation with sound, text, a shared passage and what two people noticed about it. */
async function fullConversation(): Promise<{ id: string; passage: string }> {
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-1),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'given',
    givenHow: 'spoken',
    endsOn: day(30),
  })
  const id = registered.headers.get('location')?.split('/')[2] ?? ''
  const form = new FormData()
  form.set('sound', new File([await readFile(speech)], `${name}.wav`))
  form.set('transcript', new File([`M: Hej ${name}\nB: jeg lavede ${said} hele sommeren`], `${name}.txt`))
  assert.equal((await owner.post(`/samtaler/${id}/materiale`, form)).status, 303)
  for (const job of house.jobs.splice(0))
    if (job.kind === 'measureSound') await measureSound(house.services, job)
  const names = await (await owner.get(`/samtaler/${id}/navne`)).text()
  const take = [...names.matchAll(/name="take" value="([^"]+)"/g)].map(([, one]) => one ?? '')
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm', take })
  await owner.post(`/samtaler/${id}/bemaerkninger/ny`, note('2'))
  const shared = await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '1',
    til: '2',
    question: `Hvad er det, der lyder ${asked}?`,
    with: house.fjordby.colleague,
    until: day(5),
  })
  const passage = shared.headers.get('location')?.split('/')[2] ?? ''
  assert.equal((await colleague.post(`/stykker/${passage}/bemaerkninger`, note('1'))).status, 303)
  return { id, passage }
}

const note = (tur: string) => ({ submissionId: crypto.randomUUID(), tur, body: `det lyder ${noticed}` })

/** Every row of every table as text, background jobs too. */
const wholeDatabase = async () =>
  [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss']))]
    .flatMap(([table, rows]) => rows.map((row) => `${table} ${row}\n`))
    .join('')

/** PostgreSQL's own files, pages of deleted rows and the log of changes among them; none when the server is elsewhere. */
async function databaseFiles(): Promise<string[]> {
  const folder = await onDuty(house.ownerUrl, 'backup', async (client) => {
    await client.query('reset role')
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory ?? ''
  })
  const files = await filesIn(folder)
  assert.ok(
    files.some((file) => file.includes('pg_wal')),
    'the database’s own files were searched',
  )
  return files
}

/** Every file below a folder; what others take away meanwhile, as a database beside this one, is not there. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
  return (await Promise.all(found)).flat()
}

test('a stranger’s consent, or one that does not stand, cannot be withdrawn', async () => {
  const { id } = await fullConversation()
  const other = await house.as('citizenB')
  assert.equal((await other.post(`/min/samtaler/${id}/nej/ownReflection`)).status, 404)
  assert.equal((await colleague.post(`/samtaler/${id}/samtykke/colleagues/nej`)).status, 404)
  assert.equal((await citizen.post(`/min/samtaler/${id}/nej/research`)).status, 404)
  assert.match(await (await owner.get(`/samtaler/${id}`)).text(), new RegExp(said))
})

test('what was said, noticed and named is readable in no table and no file, even before it is withdrawn', async () => {
  await fullConversation()
  for (const file of await databaseFiles()) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    for (const word of [said, noticed, asked, name]) assert.ok(!bytes.includes(word), `${word} in ${file}`)
  }
  const database = await wholeDatabase()
  for (const word of [said, noticed, asked, name]) assert.ok(!database.includes(word), word)
  for (const file of await filesIn(house.filesFolder)) {
    const bytes = await readFile(file)
    assert.ok(!bytes.includes('RIFF') && !bytes.includes(said), file)
  }
})

test('withdrawing for colleagues takes what colleagues had, and leaves the owner’s own', async () => {
  const { id, passage } = await fullConversation()
  assert.equal((await citizen.post(`/min/samtaler/${id}/nej/colleagues`)).status, 303)
  assert.equal((await colleague.get(`/stykker/${passage}`)).status, 404)
  const own = await (await owner.get(`/samtaler/${id}`)).text()
  assert.match(own, new RegExp(said))
  assert.equal(own.match(new RegExp(noticed, 'g'))?.length, 1)
})

test('withdrawing takes sound, text, passages, noticings and shares at once, and leaves that it happened', async () => {
  const { id, passage } = await fullConversation()
  const before = await filesIn(house.filesFolder)
  assert.equal((await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)).status, 303)

  for (const gone of [
    `/samtaler/${id}`,
    `/samtaler/${id}/lyd`,
    `/samtaler/${id}/samtykke`,
    `/stykker/${passage}`,
  ])
    assert.equal((await owner.get(gone)).status, 404, gone)
  assert.equal((await colleague.get(`/stykker/${passage}`)).status, 404)
  assert.equal((await citizen.get(`/min/samtaler/${id}`)).status, 404)

  const database = await wholeDatabase()
  assert.ok(!database.includes(id), 'no row names the conversation')
  const left = await filesIn(house.filesFolder)
  assert.equal(before.length - left.length, 2, 'the sound and its listening copy are gone')
  assert.match(await (await citizen.get('/min')).text(), /Vi slettede lyden, teksten, 1 deling og 2 noter\./)
})
