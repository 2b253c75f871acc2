import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { scene } from './scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let leader: Browser
let round = ''
before(async () => {
  house = await testApp()
  const made = (await scene.make?.(house, {})) ?? {}
  round = `/makkere/runder/${made['plannedRound']}`
  owner = await house.as('caseworker')
  leader = await house.as('teamLead')
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const others = [
  'colleague',
  'coordinator',
  'knowledgeBroker',
  'director',
  'researcher',
  'otherDepartment',
] as const

/** No page of anybody but the owner, or those named, tells of it. */
async function knownOnlyTo(...names: readonly string[]) {
  for (const name of [...others, 'teamLead'] as const)
    for (const address of ['/', '/makkere', round, '/makkere/snak']) {
      const said = await main(await house.as(name), address)
      if (names.includes(name)) continue
      const tells = address === '/makkere/snak' ? /gruer|caseworker/ : /gruer|vil gerne tale om/
      assert.doesNotMatch(said, tells, `${name} ${address}`)
    }
}

test('what holds one back is one’s own: nobody who plans, leads or works beside one can tell, and nothing stands in the database', async () => {
  const answer = await owner.post(`${round}/ord`, { word: 'afraid', words: 'Jeg gruer for det' })
  assert.equal(answer.status, 303)
  assert.match(
    await main(owner, round),
    /Du har sagt for dig selv[^]*Jeg er bange for det[^]*Jeg gruer for det/,
  )
  await knownOnlyTo()
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ word_sealed: Buffer }>('select word_sealed from visit_word'),
  )
  await owner.post(`${round}/ord`, { word: 'time', words: '' })
  const { rows: after } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ word_sealed: Buffer }>('select word_sealed from visit_word'),
  )
  assert.equal(rows[0]?.word_sealed.length, after[0]?.word_sealed.length, 'its length tells nothing')
  assert.doesNotMatch(rows[0]?.word_sealed.toString('latin1') ?? 'afraid', /afraid|gruer/)
})

test('a leader whom one asks sees that one would like a talk, and no word unless one sends it', async () => {
  const said = { word: 'afraid', words: 'Jeg gruer for det' }
  await owner.post(`${round}/ord`, { ...said, talk: house.fjordby.teamLead })
  assert.match(await main(leader, '/makkere/snak'), /caseworker/)
  assert.doesNotMatch(await main(leader, '/makkere/snak'), /gruer|bange/)
  assert.match(await main(leader, '/'), /vil gerne tale om feedbackbesøg/)
  await knownOnlyTo('teamLead')
  await owner.post(`${round}/ord`, { ...said, talk: `${house.fjordby.teamLead} words` })
  assert.match(await main(leader, '/makkere/snak'), /Jeg er bange for det[^]*Jeg gruer for det/)
  assert.match(await main(owner, round), /og læse, hvad du har skrevet/)
})

test('taken back, it is gone, also with the leader', async () => {
  for (let press = 0; press < 2; press++) assert.equal((await owner.post(`${round}/ord/slet`)).status, 303)
  assert.doesNotMatch(await main(owner, round), /gruer/)
  assert.doesNotMatch(await main(leader, '/makkere/snak'), /caseworker/)
  await knownOnlyTo()
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select from visit_word union all select from visit_talk'),
  )
  assert.equal(rows.length, 0)
})

test('one asks a leader of one’s own department and nobody else; something else takes a few words; what was typed comes back', async () => {
  const typed = { word: 'experienced', words: 'tyve år', talk: house.fjordby.director }
  const refused = await owner.post(`${round}/ord`, typed)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Vælg en, der leder din afdeling[^]*>\s*tyve år<\/textarea>/)
  assert.equal((await owner.post(`${round}/ord`, { word: 'other', words: ' ' })).status, 422)
  assert.equal((await owner.post(`${round}/ord`, {})).status, 422)
  for (const name of ['coordinator', 'teamLead', 'director', 'researcher'] as const)
    assert.equal((await (await house.as(name)).get(`${round}/ord`)).status, 403, name)
})
