// The whole program killed with -9 in the midst of something, and started again.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { after, test } from 'node:test'
import { runningServer } from '@lydhoer/database'
import { fixture } from '@lydhoer/sound/testing'
import pg from 'pg'
import { realCommand } from '../testing.ts'

const room = mkdtempSync(join(tmpdir(), 'lydhoer-killed-'))
chmodSync(room, 0o711)
const dataFolder = join(room, 'data')
const port = 20_000 + (process.pid % 20_000)
const origin = `http://localhost:${port}`
let running = realCommand(['start'], { LYDHOER_DATA: dataFolder, LYDHOER_DEMO: '1', PORT: String(port) })
after(async () => {
  running.child.kill('SIGTERM')
  await running.ended
  rmSync(room, { recursive: true, force: true })
})

async function killedAndStartedAgain(): Promise<void> {
  running.child.kill('SIGKILL')
  await running.ended
  running = realCommand(['start'], { LYDHOER_DATA: dataFolder, LYDHOER_DEMO: '1', PORT: String(port) })
  await running.said(/Lydhør er klar på/)
}

async function ask<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
  const client = new pg.Client({
    connectionString: await runningServer(dataFolder),
    options: '-c search_path=lydhoer',
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('lydhoer.duty', 'backup', true)`)
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

const files = () => readdirSync(join(dataFolder, 'files')).sort()
const headers = { origin, 'sec-fetch-site': 'same-origin' }

/** Signs in as the first caseworker and writes a conversation down. */
async function newConversation(): Promise<{ cookie: string; id: string }> {
  const [pair] = await ask<{ citizen: string; worker: string }>(
    'select citizen_id as citizen, worker_id as worker from case_assignment order by 1, 2 limit 1',
  )
  assert.ok(pair)
  const form = (fields: Record<string, string>) => new URLSearchParams(fields)
  const signedIn = await fetch(`${origin}/log-ind/som`, {
    ...{ method: 'POST', headers, redirect: 'manual' },
    body: form({ personId: pair.worker, til: '/' }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  const made = await fetch(`${origin}/samtaler/ny`, {
    ...{ method: 'POST', headers: { ...headers, cookie }, redirect: 'manual' },
    body: form({
      another: 'on',
      ...{ submissionId: crypto.randomUUID(), citizenId: pair.citizen, heldOn: day(-2), kind: 'followUp' },
      ...{
        ownReflection: 'given',
        colleagues: 'refused',
        research: 'refused',
        teaching: 'refused',
        quote: 'refused',
      },
      ...{ givenHow: 'spoken', endsOn: day(30) },
    }),
  })
  const id = (made.headers.get('location') ?? '').split('/')[2] ?? ''
  assert.match(id, /^[0-9a-f-]{36}$/, `${made.status} ${await made.text()}`)
  return { cookie, id }
}

test('killed while a recording is measured: it is measured after the next start', async () => {
  await running.said(/Lydhør er klar på/)
  const { cookie, id } = await newConversation()
  const body = new FormData()
  body.set('sound', new File([new Uint8Array(await fixture('speech.wav'))], 'lyd.wav'))
  const sent = await fetch(`${origin}/samtaler/${id}/materiale`, {
    ...{ method: 'POST', headers: { ...headers, cookie }, redirect: 'manual', body },
  })
  assert.equal(sent.status, 303)
  await killedAndStartedAgain()
  const state = async () =>
    (await ask<{ state: string }>(`select state from recording where conversation_id = '${id}'`))[0]?.state
  for (let waited = 0; (await state()) !== 'ready' && waited < 30_000; waited += 200) await wait(200)
  assert.equal(await state(), 'ready')
})

test('killed while a recording is sent, after its file was stored and before its row: the file is swept', async () => {
  const before = files()
  const { cookie, id } = await newConversation()
  const boundary = 'between-the-parts'
  const upload = request(`${origin}/samtaler/${id}/materiale`, {
    method: 'POST',
    headers: { ...headers, cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
  upload.on('error', () => undefined)
  const part = (name: string, file: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${file}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  upload.write(part('sound', 'lyd.wav'))
  upload.write(await fixture('speech.wav'))
  upload.write(`\r\n${part('transcript', 'tekst.txt')}M: og så`)
  const closed = new Promise((resolve) => upload.once('close', resolve))
  // What is still on its way lies there too, as a part.
  const sealed = () => files().filter((one) => !one.endsWith('.part')).length
  for (let waited = 0; sealed() === before.length && waited < 20_000; waited += 50) await wait(50)
  assert.equal(sealed(), before.length + 1, 'the sealed file is there, its row is not')
  await killedAndStartedAgain()
  await closed
  assert.deepEqual(files(), before)
})
