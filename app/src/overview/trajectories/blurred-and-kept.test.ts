import assert from 'node:assert/strict'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { openRegister } from './open-register.ts'
import { dataSetSeenBy, placeOf } from './data-set.ts'
import { csv, part, researchersHouse } from './testing.ts'

const { house, researcher, bring, begin, runJobs } = await researchersHouse()

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

test('a blurred register is kept sealed beside its file, opened from there, and gone with it', async () => {
  const before = await readdir(house.filesFolder)
  const dataSet = part(await bring(csv), 3)
  const added = (await readdir(house.filesFolder)).filter((name) => !before.includes(name)).sort()
  assert.equal(added.length, 2)
  assert.equal(added[1], `${added[0]}-copy`)
  assert.ok(!(await readFile(join(house.filesFolder, added[1] ?? ''))).includes('gruppe'))
  const { services } = house
  const me = { municipalityId: house.fjordby.id, personId: house.people.fjordby.researcher }
  const set = await services.database.as(me, (sql) => dataSetSeenBy(sql, services, me, dataSet))
  const open = () => openRegister(placeOf(services, set), { progress: () => undefined })
  const kept = await open()
  // Without what is kept, the file is read and blurred anew, and it is the same.
  await rm(join(house.filesFolder, added[1] ?? ''))
  await openRegister({ ...placeOf(services, set), source: 'fjordby' }, { progress: () => undefined })
  assert.deepEqual(await open(), kept)
  assert.equal((await researcher.post(`/forloeb/data/${dataSet}/slet`)).status, 303)
  assert.deepEqual(await readdir(house.filesFolder), before)
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
