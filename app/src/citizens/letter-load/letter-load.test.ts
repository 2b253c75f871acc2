import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { everyRow, type PersonName } from '@lydhoer/database/testing'
import { day } from '../../shared/testing/day.ts'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let letters: string
before(async () => {
  house = await testApp()
  letters = `/borgere/${house.fjordby.citizenA}/breve`
})
after(() => house.close())

const page = async (who: PersonName, path: string) => (await (await house.as(who)).get(path)).text()
const post = async (who: PersonName, path: string, form: Record<string, string> = {}) =>
  (await house.as(who)).post(path, { submissionId: crypto.randomUUID(), ...form })
const noted = (about: string, more: Record<string, string> = {}) => ({
  ...{ sender: 'benefits', from: '', sentOn: day(0), about, does: '', answerBy: '', calls: '', text: '' },
  ...more,
})

test('letters to a citizen are not there for a leader, a coordinator or a colleague who does not work with them', async () => {
  for (const who of ['teamLead', 'coordinator', 'otherDepartment', 'researcher'] as const) {
    assert.equal((await (await house.as(who)).get(letters)).status, 404, who)
    assert.equal((await post(who, letters, noted('x'))).status, 404, who)
  }
  assert.equal((await (await house.as('politician')).get('/overblik/breve')).status, 403)
})

test('a letter is noted in one line, with what to do, by when and whom to ring; the citizen sees all of it, and it is sealed', async () => {
  const more = {
    does: 'Send lønsedlen',
    answerBy: day(9),
    calls: 'Ydelseskontoret',
    text: 'Hele teksten her',
    bundled: 'on',
  }
  assert.equal((await post('caseworker', letters, noted('Vis, hvad du har tjent', more))).status, 303)
  const own = await page('citizenA', '/min/breve')
  assert.match(
    own,
    /Vis, hvad du har tjent[^]*Send lønsedlen[^]*Senest[^]*Ydelseskontoret[^]*Hele teksten her/,
  )
  assert.match(own, /Du har fået 1 brev i dette kvartal\./)
  assert.match(await page('colleague', letters), /1 af dem kan samles/)
  const rows = JSON.stringify([...(await everyRow(house.ownerUrl, ['lydhoer'])).values()])
  for (const words of ['tjent', 'lønsedlen', 'Ydelseskontoret', 'Hele teksten'])
    assert.ok(!rows.includes(words), words)
  assert.match(await page('citizenA', '/min'), /så, hvilke breve du har fået/i)
})

test('what cannot be used is said by its field, and nothing typed is lost', async () => {
  const refused = await post('caseworker', letters, noted('', { does: 'Kom forbi', sender: 'other' }))
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Skriv, hvad brevet siger[^]*Kom forbi/)
  const nameless = await post('caseworker', letters, noted('En tid hos lægen', { sender: 'other' }))
  assert.match(await nameless.text(), /Skriv, hvem den anden er/)
  const early = await post('caseworker', letters, noted('For sent', { answerBy: day(-3) }))
  assert.equal(early.status, 422)
})

test('the citizen can say that they do not understand it, and take that back; the worker is told until it has been read together', async () => {
  const id = /brev-([0-9a-f-]{36})/.exec(await page('citizenA', '/min/breve'))?.[1] ?? ''
  assert.equal((await post('citizenB', `/min/breve/${id}/sagt`, { says: 'read' })).status, 404)
  await post('citizenA', `/min/breve/${id}/sagt`, { says: 'notUnderstood' })
  assert.match(await page('caseworker', letters), /citizenA forstår det ikke\./)
  assert.match(await page('caseworker', '/'), /Læs et brev sammen med citizenA/)
  await post('caseworker', `${letters}/${id}/sammen`)
  assert.doesNotMatch(await page('caseworker', '/'), /Læs et brev sammen/)
  assert.match(await page('citizenA', '/min/breve'), /I læste det sammen/)
  await post('citizenA', `/min/breve/${id}/sagt`, { says: 'nothing' })
  assert.match(await page('citizenA', '/min/breve'), /Jeg forstår det ikke<\/button>/)
})

test('how letters are told is chosen by either, and stands before the form in which one is noted', async () => {
  assert.match(await page('caseworker', letters), /Spørg, før det næste brev\.[^]*Notér et brev/)
  await post('citizenA', '/min/breve/maade', { way: 'ringMe', words: 'Min søster ser min telefon' })
  const theirs = await page('colleague', letters)
  assert.match(
    theirs,
    /en sms, der kun siger[^]*Min søster ser min telefon[^]*Systemet sender ikke noget[^]*Notér et brev/,
  )
  assert.equal(house.jobs.length, 0)
})

test('a note is deleted by whoever made it, and can be put back', async () => {
  await post('caseworker', letters, noted('Slettes igen'))
  const mine = await page('caseworker', letters)
  const id =
    /aria-label="Slet noten om: Slettes igen"/.exec(mine) && /breve\/([0-9a-f-]{36})\/slet"/.exec(mine)?.[1]
  await post('colleague', `${letters}/${id}/slet`)
  assert.match(await page('citizenA', '/min/breve'), /Slettes igen/)
  const worker = await house.as('caseworker')
  await worker.post(`${letters}/${id}/slet`)
  const told = await (await worker.get(letters)).text()
  assert.doesNotMatch(await page('citizenA', '/min/breve'), /Slettes igen/)
  await worker.post(/action="(\/fortryd\/[0-9a-f-]+)"/.exec(told)?.[1] ?? '')
  assert.match(await page('citizenA', '/min/breve'), /Slettes igen/)
})

test('how many letters people get is told for the house only where five citizens or more got any', async () => {
  assert.match(await page('coordinator', '/overblik/breve'), /Der er for få til at vise noget/)
})
