import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { day } from '@lydhoer/app/testing'
import { onDuty } from '@lydhoer/database'
import { freshDatabase, people, type FreshDatabase, type People } from '@lydhoer/database/testing'
import { dispatch } from '../dispatch.ts'

let fresh: FreshDatabase
let folk: People
const folder = mkdtempSync(join(tmpdir(), 'lydhoer-import-'))
const talk = join(folder, 'samtale.txt')
const broken = join(folder, 'samtale.vtt')

before(async () => {
  writeFileSync(talk, 'M: Hej, hvad laver du?\nB: Jeg passer Benny (0.8) naboens hund')
  writeFileSync(broken, 'WEBVTT\n\n00:00:05.000 --> x\nhej')
  fresh = await freshDatabase()
  folk = await people(fresh)
  process.env.DATABASE_URL = fresh.ownerUrl
  process.env.LYDHOER_DATA = folder
})
after(async () => {
  await fresh.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function lydhoer(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await dispatch(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    language: 'da',
  })
  return { code, out, err }
}

const importing = (file: string, more: Record<string, string> = {}) => {
  const options = {
    municipality: folk.fjordby.id,
    owner: folk.fjordby.caseworker,
    citizen: folk.fjordby.citizenA,
    date: day(-1),
    until: day(30),
    yes: 'ownReflection,colleagues',
    ...more,
  }
  return lydhoer('import', file, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]))
}

const stored = () =>
  onDuty(fresh.ownerUrl, 'backup', async (client) => {
    const counts = await client.query<{ n: number }>(
      `select (select count(*) from conversation)::int + (select count(*) from turn)::int
         + (select count(*) from consent)::int as n`,
    )
    return counts.rows[0]?.n
  })

test('what cannot be used is refused in one sentence with code 2, and nothing is stored', async () => {
  const refusals: [() => Promise<{ code: number; err: string }>, RegExp][] = [
    [() => importing(broken), /samtale\.vtt:3/],
    [() => importing(talk, { yes: 'colleagues' }), /ownReflection/],
    [() => importing(talk, { citizen: folk.nabo.citizenA }), /arbejder ikke sammen/],
    [() => importing(talk, { owner: crypto.randomUUID() }), /findes ikke her/],
    [() => importing(talk, { until: day(-5) }), /endsOn/],
    [() => lydhoer('import', talk), /--municipality/],
  ]
  for (const [answer, sentence] of refusals) {
    const { code, err } = await answer()
    assert.equal(code, 2, err)
    assert.match(err, sentence)
    assert.equal(err.trim().split('\n').length, 1)
  }
  assert.equal(await stored(), 0)
})

test('a conversation goes in with its consents, and its names wait for a person', async () => {
  const { code, out } = await importing(talk)
  assert.equal(code, 0)
  assert.match(out, /2 taleture, 1 navne og numre at se efter/)
  const who = { municipalityId: folk.fjordby.id, personId: folk.fjordby.caseworker }
  const transcript = await fresh.db.as(who, (sql) =>
    sql.selectFrom('transcript').select('confirmed_at').executeTakeFirstOrThrow(),
  )
  assert.equal(transcript.confirmed_at, null)
})
