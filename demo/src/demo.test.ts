import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { laughsIn, overlaps, pauses, plain, read } from '@lydhoer/conversation'
import { onDuty } from '@lydhoer/database'
import { freshDatabase } from '@lydhoer/database/testing'
import { testServices } from '@lydhoer/app/testing'
import { conversations } from './conversations.ts'
import { idOf } from './ids.ts'
import { loadFjordby, personas } from './index.ts'
import { citizens, departments, workers } from './people.ts'

const folder = join(import.meta.dirname, '..', 'conversations')
const talkOf = (file: string) => read(readFileSync(join(folder, file)), { fileName: file }).conversation

test('nobody in Fjordby can be a real person: every day of birth is past the end of its month', () => {
  for (const { cpr, name } of citizens) {
    assert.match(cpr, /^\d{10}$/, name)
    const day = Number(cpr.slice(0, 2))
    assert.ok(day > 60 && day <= 91, `${name}: ${day}`)
  }
})

test('somebody is there in every role, in three departments, and ids never collide', () => {
  const held = new Set(workers.flatMap((worker) => worker.roles))
  assert.equal(held.size, 11)
  assert.equal(departments.filter((one) => one.municipality === 'fjordby').length, 3)
  const ids = [...workers, ...citizens].map((one) => idOf(`person ${one.key}`))
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(workers.length >= 25)
})

test('fourteen conversations are read, each of 25 to 120 turns, between people who work together', () => {
  assert.equal(conversations.length, 14)
  for (const { file, owner, citizen } of conversations) {
    const { turns } = talkOf(file)
    assert.ok(turns.length >= 25 && turns.length <= 120, `${file}: ${turns.length}`)
    assert.ok(citizens.find((one) => one.key === citizen)?.workers.includes(owner), file)
    const roles: readonly string[] = workers.find((one) => one.key === owner)?.roles ?? []
    assert.ok(
      roles.some((role) => role === 'caseworker' || role === 'companyConsultant'),
      owner,
    )
  }
})

test('no two conversations say the same thing: no turn of more than five words stands in both', () => {
  const seen = new Map<string, string>()
  for (const { file } of conversations)
    for (const { text } of talkOf(file).turns) {
      const words = text.toLocaleLowerCase('da').match(/\p{L}+/gu) ?? []
      if (words.length <= 5) continue
      const said = words.join(' ')
      assert.ok((seen.get(said) ?? file) === file, `“${text}” stands in ${file} and ${seen.get(said)}`)
      seen.set(said, file)
    }
})

test('every format that people have lying about is shown, and says the same as the text it was made from', () => {
  const formats = new Set(conversations.map(({ file }) => talkOf(file).format))
  assert.deepEqual([...formats].sort(), ['chat', 'docx', 'plain', 'srt', 'vtt', 'whisper'])
  for (const { file } of conversations.filter((one) => !/\.(txt|vtt)$/.test(one.file))) {
    const written = talkOf(file.replace(/\.\w+$/, '.txt'))
    const wordsOf = (talk: typeof written) =>
      talk.turns.map(({ speaker, text }) => `${speaker} ${plain(text, talk.notation)}`)
    const bare = (lines: string[]) => lines.map((line) => line.replace(/[^\p{L}\p{N} ]/gu, ''))
    assert.deepEqual(bare(wordsOf(talkOf(file))), bare(wordsOf(written)), file)
  }
})

test('there is silence in every conversation, and in most of them people talk or laugh into each other', () => {
  const talks = conversations.map(({ file }) => talkOf(file))
  for (const talk of talks) assert.ok(pauses(talk).length >= 4)
  assert.ok(talks.filter((talk) => overlaps(talk).length > 0).length >= 10)
  assert.ok(
    talks.filter((talk) => talk.turns.some((turn) => laughsIn(turn, talk.notation).length > 0)).length >= 10,
  )
})

test('three conversations have sound, in step with their text, in at most 3 MB', () => {
  const sounds = readdirSync(folder).filter((file) => file.endsWith('.ogg'))
  assert.equal(sounds.length, 3)
  const bytes = sounds.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  assert.ok(bytes <= 3 * 1024 * 1024, `${bytes} bytes`)
  for (const sound of sounds) {
    const file = sound.replace('.ogg', '.vtt')
    assert.ok(conversations.some((one) => one.file === file) && existsSync(join(folder, file)))
    for (const turn of talkOf(file).turns) assert.ok(turn.startMs !== null && turn.endMs !== null)
  }
})

test('Fjordby is loaded once, through the doors that people use, and a second start changes nothing', async () => {
  const fresh = await freshDatabase()
  const { services, close } = await testServices(fresh.db, personas)
  try {
    const tools = { ownerUrl: fresh.ownerUrl, services }
    assert.equal(await loadFjordby(tools), true)
    assert.equal(await loadFjordby(tools), false)
    const sif = { municipalityId: idOf('municipality fjordby'), personId: idOf('person sif') }
    const seen = await fresh.db.as(sif, (sql) => sql.selectFrom('conversation').select('id').execute())
    assert.equal(seen.length, conversations.filter((one) => one.owner === 'sif').length)
    const next = { municipalityId: idOf('municipality vesterlund'), personId: idOf('person vibeke') }
    assert.deepEqual(
      await fresh.db.as(next, (sql) => sql.selectFrom('conversation').select('id').execute()),
      [],
    )
  } finally {
    await close()
    await fresh.drop()
  }
})

test('a Fjordby whose loading was killed midway is whole after the next start', async () => {
  const fresh = await freshDatabase()
  const { services, close } = await testServices(fresh.db, personas)
  try {
    const tools = { ownerUrl: fresh.ownerUrl, services }
    let left = 9
    const dying: typeof services.database = {
      ...services.database,
      as: (who, work) => {
        if (left-- === 0) throw new Error('killed')
        return services.database.as(who, work)
      },
    }
    await assert.rejects(loadFjordby({ ...tools, services: { ...services, database: dying } }), /killed/)
    assert.equal(await loadFjordby(tools), true)
    const { rows } = await onDuty(fresh.ownerUrl, 'backup', (client) =>
      client.query<{ n: number }>('select count(*)::int as n from conversation'),
    )
    assert.equal(rows[0]?.n, conversations.length)
    assert.equal(await loadFjordby(tools), false)
  } finally {
    await close()
    await fresh.drop()
  }
})
