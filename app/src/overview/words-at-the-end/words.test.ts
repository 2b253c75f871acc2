import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'
import { toldOf } from './queries.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const page = '/overblik/ord-til-sidst'
const read = async (name: 'teamLead' | 'director' | 'coordinator') =>
  (await (await house.as(name)).get(page)).text()

/** Twenty citizens meet five workers at a moment, and say how it was; and were guided somewhere in the meeting. */
async function manyMeetings(at: string, placed?: 'first' | 'last'): Promise<void> {
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { id: town, youth } = house.fjordby
    const workers = Array.from({ length: 5 }, () => randomUUID())
    for (let n = 0; n < 20; n++) {
      const [worker, citizen, meeting] = [workers[n % 5], randomUUID(), randomUUID()]
      if (n < 5) {
        await client.query(
          `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'Hilde')`,
          [town, worker],
        )
        await client.query('insert into staff (municipality_id, person_id) values ($1, $2)', [town, worker])
        await client.query(
          `insert into person_role (municipality_id, person_id, role, department_id, valid_from)
           values ($1, $2, 'caseworker', $3, '2000-01-01')`,
          [town, worker, youth],
        )
      }
      await client.query(
        `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'citizen', 'Yrsa')`,
        [town, citizen],
      )
      await client.query(
        `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`,
        [town, citizen],
      )
      await client.query(
        `insert into citizen_meeting (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id)
         values ($1, $2, $3, $4, ${at}, ${at}, ${at}, $2)`,
        [town, meeting, citizen, worker],
      )
      await client.query(
        `insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, felt, words_sealed, said_at)
         values ($1, $2, $3, $3, $4, $5, '\\x00', ${at})`,
        [town, meeting, citizen, worker, n < 15 ? 'good' : 'hard'],
      )
      if (placed)
        await client.query(
          `insert into guidance_sheet (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id, created_at, given_at, placed)
           values ($1, $2, $3, 'sanctions', '\\x00', $4, $2, ${at}, ${at}, $5)`,
          [town, randomUUID(), citizen, worker, placed],
        )
    }
  })
}

test('a worker, a citizen, a broker, a researcher and a politician are not let in, and have no door to it', async () => {
  for (const name of ['caseworker', 'citizenA', 'knowledgeBroker', 'researcher', 'politician'] as const) {
    const who = await house.as(name)
    assert.equal((await who.get(page)).status, 403, name)
    assert.doesNotMatch(await (await who.get('/')).text(), /ord-til-sidst/, name)
  }
})

test('where they are too few, nothing is shown but why', async () => {
  for (const name of ['teamLead', 'director', 'coordinator'] as const)
    assert.match(await read(name), /Her er ikke noget at vise endnu[^]*mindst ti borgere/)
})

test('an answer that one to four gave is not shown, and cannot be taken from the others', () => {
  const rows = (...counts: number[]) =>
    (['yes', 'some', 'no'] as const).map((answer, at) => ({
      ...{ question: 'said' as const, answer, citizens: counts[at] ?? 0 },
    }))
  const told = toldOf('said', rows(9, 4, 5))
  assert.equal(told?.of, 14)
  assert.deepEqual(
    told.shares.map(({ citizens }) => citizens),
    [9, null, 5],
  )
  assert.equal(toldOf('said', rows(4, 4, 4)), null)
  assert.deepEqual(
    toldOf('said', rows(12, 0, 0))?.shares.map(({ citizens }) => citizens),
    [12, 0, 0],
  )
})

test('where they are many, a leader sees how many gave each answer and what it may lie between, and no name and no word', async () => {
  await manyMeetings(`date_trunc('quarter', now()) - interval '40 days'`)
  for (const name of ['director', 'coordinator'] as const) {
    const shown = await read(name)
    assert.match(shown, /<h2>Unge<\/h2>/)
    assert.match(shown, /Hvordan var det at være her\?[^]*Svar fra 20 borgere/)
    // Wilson of 15 of 20, as R's prop.test(15, 20, correct = FALSE) gives it: 0.5313 and 0.8881.
    assert.match(shown, /Godt<\/th><td>15<\/td><td>53\s% og 89\s%/)
    assert.match(shown, /20 borgere havde et møde/)
    assert.match(shown, /Svært<\/th><td>5<\/td>/)
    assert.doesNotMatch(shown, /Hilde|Yrsa|Fik du sagt/)
  }
})

const followed = '/overblik/vejledning'

test('what followed guidance is told to those of the house, and to no citizen, partner or politician', async () => {
  for (const name of ['citizenA', 'partner', 'politician'] as const)
    assert.equal((await (await house.as(name)).get(followed)).status, 403, name)
  assert.match(await (await (await house.as('caseworker')).get(followed)).text(), /ikke nok til at vise/)
})

test('first and last stand side by side, with what each may lie between; where too few were guided it says so', async () => {
  const inTheHalf = `date_trunc('year', now()) + case when extract(month from now()) > 6 then interval '5 months' else interval '-1 month' end`
  await manyMeetings(inTheHalf, 'first')
  const shown = await (await (await house.as('caseworker')).get(followed)).text()
  assert.match(
    shown,
    /Først<br\/><span class="small">20 borgere[^]*Sidst<br\/><span class="small">ikke nok endnu/,
  )
  assert.match(shown, /Godt<\/th><td>15 \(53\s% til 89\s%\)<\/td><td>–<\/td><td>–<\/td>/)
  await manyMeetings(inTheHalf, 'last')
  const both = await (await (await house.as('researcher')).get(followed)).text()
  assert.match(both, /Godt<\/th><td>15 \(53\s% til 89\s%\)<\/td><td>–<\/td><td>15 \(/)
  assert.match(both, /kan forskellen være tilfældig[^]*selv valgt, hvornår/)
  assert.doesNotMatch(both, /Hilde|Yrsa/)
})
