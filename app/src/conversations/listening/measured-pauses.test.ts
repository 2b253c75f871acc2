import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fixturePath } from '@lydhoer/sound/testing'
import { measureSound } from '../talk/sound/measure-job.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser

const phrases = fixturePath('phrases.ogg')
const transcript = `WEBVTT

00:00:00.300 --> 00:00:02.600
<v B>ja (0.6) det ved jeg ikke

00:00:02.700 --> 00:00:06.500
<v B>han kom hjem for sent (2.5) så tog jeg bussen
`

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
})
after(() => house.close())

async function conversationWith(sound: Buffer, text: string, name: string): Promise<string> {
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-3),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'refused',
    research: 'refused',
    teaching: '',
    quote: '',
    givenHow: 'spoken',
    endsOn: day(90),
  })
  const id = /samtaler\/([0-9a-f-]{36})/.exec(registered.headers.get('location') ?? '')?.[1] ?? ''
  const form = new FormData()
  form.set('sound', new File([Uint8Array.from(sound)], 'samtale.ogg'))
  form.set('transcript', new File([text], name))
  await owner.post(`/samtaler/${id}/materiale`, form)
  return id
}

test('the measured pause stands beside the written one, and the transcript stays as it was written', async () => {
  const id = await conversationWith(await readFile(phrases), transcript, 'samtale.vtt')
  const job = house.jobs.findLast((one) => one.kind === 'measureSound')
  assert.ok(job?.kind === 'measureSound')
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm', take: [] })
  const before = await (await owner.get(`/samtaler/${id}`)).text()
  assert.doesNotMatch(before, /målt/)

  await measureSound(house.services, job)
  const page = await (await owner.get(`/samtaler/${id}?linser=pauses`)).text()
  assert.match(page, /<p data-lens="pauses">\(0,6\) · <span>målt 0,\d+ s ± 0,\d+<\/span><\/p>/)
  assert.match(page, /\(2,5\) · <span class="differs" title="Afviger">målt 0,\d+ s ± 0,\d+<\/span>/)
  assert.match(page, />\(2\.5\)</)
  assert.equal(page.match(/målt \d/g)?.length, 3, 'what lies after the last turn is nobody’s pause')
})

/** Counts what workers are asked while something is done. */
async function askedOfWorkers(act: () => Promise<unknown>): Promise<string[]> {
  const before = house.services.workers
  const asked: string[] = []
  house.services.workers = {
    ...before,
    do: (task, input, more) => {
      asked.push(task.module.split('/').at(-1) ?? '')
      return before.do(task, input, more)
    },
  }
  try {
    await act()
  } finally {
    house.services.workers = before
  }
  return asked
}

test('times are proposed once by a worker and kept sealed; another text makes them anew, and they go with the sound', async () => {
  const id = await conversationWith(await readFile(phrases), 'B: ja\nB: det ved jeg ikke', 'samtale.txt')
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm', take: [] })
  const job = house.jobs.findLast((one) => one.kind === 'measureSound')
  assert.ok(job?.kind === 'measureSound')
  await measureSound(house.services, job)
  const open = () => owner.get(`/samtaler/${id}`)
  const kept = () =>
    house.services.database.as(job, (sql) =>
      sql.selectFrom('proposed_times').select('body_sealed').where('conversation_id', '=', id).execute(),
    )
  assert.deepEqual(await askedOfWorkers(open), ['propose-times-work.ts'])
  const [first] = await kept()
  assert.ok(first && !first.body_sealed.includes('startMs'))
  assert.deepEqual(await askedOfWorkers(open), [])
  await house.services.database.as(job, (sql) =>
    sql.updateTable('recording').set({ duration_ms: 20_000 }).where('conversation_id', '=', id).execute(),
  )
  assert.deepEqual(await askedOfWorkers(open), ['propose-times-work.ts'])
  assert.notDeepEqual(await kept(), [first])
  await house.services.database.as(job, (sql) =>
    sql.deleteFrom('recording').where('conversation_id', '=', id).execute(),
  )
  assert.deepEqual(await kept(), [])
})

test('a transcript without times is shown with proposed ones that are said to be, and gets none of its own', async () => {
  const text = 'B: ja\nB: det ved jeg ikke\nB: han kom hjem for sent'
  const id = await conversationWith(await readFile(phrases), text, 'samtale.txt')
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm', take: [] })
  const job = house.jobs.findLast((one) => one.kind === 'measureSound')
  assert.ok(job?.kind === 'measureSound')
  assert.match(await (await owner.get(`/samtaler/${id}`)).text(), /anslået efter antallet af ord/)

  await measureSound(house.services, job)
  const page = await (await owner.get(`/samtaler/${id}`)).text()
  assert.match(page, /De er foreslået ud fra lydens pauser/)
  const starts = [...page.matchAll(/data-number="\d+" data-at="(\d+)"/g)].map(([, at]) => Number(at))
  assert.equal(starts.length, 3)
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  )
  assert.doesNotMatch(page, /data-start/)
  await owner.post(`/samtaler/${id}/udskrift`)
  const editor = async () => (await owner.get(`/samtaler/${id}/udskrift`)).text()
  const shown = await editor()
  assert.match(shown, /De blege er foreslået/)
  const proposed = [...shown.matchAll(/data-proposed-start="(\d+)"/g)].map(([, at]) => Number(at))
  assert.deepEqual(proposed, starts)
  const [, turn = ''] = /data-id="([0-9a-f-]{36})"/.exec(shown) ?? []
  const one = { id: turn, revision: '1', submissionId: crypto.randomUUID(), speaker: 'B', text: 'ja' }
  await owner.post(`/samtaler/${id}/udskrift/ture`, { ...one, start: '0.00,4' })
  assert.doesNotMatch(await editor(), /data-proposed-start/, 'whoever puts times in is proposed none')
})
