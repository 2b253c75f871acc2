import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { formOnPage } from '../../shared/testing/form-on-page.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { heldTalk } from '../talk/testing/held-talk.ts'
import { namesIn } from './names-in-question.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let talk: string
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  const said = 'M: Hvordan går det?\nB: Jeg tænker på haven\nM: Hvad med haven?\nB: Den gror'
  talk = `/samtaler/${await heldTalk(house, owner, said)}`
})
after(() => house.close())

const turns = (fra: number, til: number) => ({
  submissionId: crypto.randomUUID(),
  ...{ fra: String(fra), til: String(til) },
})
const share = (more: Record<string, string>) =>
  owner.post(`${talk}/stykker/nyt`, {
    ...turns(1, 2),
    ...{ with: house.fjordby.colleague, until: day(5) },
    ...more,
  })
const read = async (who: Browser, address: string) => (await who.get(address)).text()
const titleOf = (page: string) => /<title>([^<]*) · Lydhør/.exec(page)?.[1]
const placeOf = (answer: Response) => answer.headers.get('location') ?? ''

test('nothing is shared without a question', async () => {
  const answer = await share({ question: ' ' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Skriv, hvad du gerne vil have dem til at lytte efter/)
})

test('the citizen’s name in a question is pointed out once; sent again as it was, it is meant', async () => {
  const citizen = await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ display_name: string }>(
      'select display_name from person where id = $1',
      [house.fjordby.citizenA],
    )
    return rows[0]?.display_name ?? ''
  })
  const [first = ''] = citizen.split(' ')
  const question = `Hvad siger ${first} her?`
  const refused = await share({ question })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, new RegExp(`Du skriver “${first}`))
  const asked = formOnPage(page, `${talk}/stykker/nyt`)?.get('asked')?.values[0] ?? ''
  assert.equal(asked, question)
  assert.equal((await share({ question: `${question} Og så?`, asked })).status, 422)
  assert.equal((await share({ question, asked })).status, 303)
})

test('describing what happens, and stand-ins, are no names', () => {
  assert.deepEqual(namesIn('Hvad sker der, da NavnA går? Og hvem er “vi” i StedB?', ['Amina Hassan']), [])
  assert.deepEqual(namesIn('Hvorfor siger amina ikke mere?', ['Amina Hassan']), ['amina'])
})

test('the question is the name of the passage wherever it stands, for both', async () => {
  const passage = placeOf(await share({ question: 'Hvad gør hun med haven?' }))
  for (const who of [owner, colleague]) {
    const page = await read(who, passage)
    assert.equal(titleOf(page), 'Hvad gør hun med haven?')
    assert.match(page, /<h1>Hvad gør hun med haven\?<\/h1>/)
    const list = await read(who, '/stykker')
    assert.match(list, new RegExp(`href="${passage}">Hvad gør hun med haven\\?`))
    assert.match(list, /tur 1–2/)
    for (const more of ['koder', 'enige'])
      assert.match(titleOf(await read(who, `${passage}/${more}`)) ?? '', /Hvad gør hun med haven\?/)
  }
  assert.match(await read(colleague, '/samtaler/find?ord=haven'), /: Hvad gør hun med haven\?/)
  assert.match(await read(owner, talk), /Hvad gør hun med haven\?/)
})

test('only the owner asks something else, on sharing again or by itself', async () => {
  const passage = placeOf(await share({ question: 'Hvad gør hun nu?' }))
  assert.equal(titleOf(await read(colleague, passage)), 'Hvad gør hun nu?')
  const page = `${passage}/spoergsmaal`
  assert.equal((await colleague.get(page)).status, 404)
  assert.equal((await colleague.post(page, { question: 'Mit spørgsmål?' })).status, 404)
  assert.equal((await owner.post(page, { question: 'Hvor går haven hen?' })).status, 303)
  assert.equal(titleOf(await read(colleague, passage)), 'Hvor går haven hen?')
})

test('what is kept for oneself is nobody else’s, and called by its turns until it is asked about', async () => {
  const passage = placeOf(await owner.post(`${talk}/stykker/gem`, turns(3, 4)))
  assert.match(titleOf(await read(owner, passage)) ?? '', /^Tur 3–4, opfølgning \d+\. /)
  assert.match(await read(owner, '/stykker'), /Gemt for mig[^]*Tur 3–4/)
  assert.equal((await colleague.get(passage)).status, 404)
  assert.doesNotMatch(await read(colleague, '/stykker'), /Tur 3–4/)
  assert.equal(
    placeOf(await owner.post(`${talk}/stykker/gem`, { ...turns(3, 4), question: 'Hvad gror?' })),
    passage,
  )
  assert.equal(titleOf(await read(owner, passage)), 'Hvad gror?')
})

test('one goes on from keeping to lending an ear, with a question', async () => {
  const lend = (question: string) =>
    owner.post(`${talk}/stykker/gem`, { ...turns(2, 3), saa: 'oere', question })
  assert.equal((await lend('')).status, 422)
  const invite = placeOf(await lend('Hvad hører I her?'))
  assert.match(invite, /^\/laan-et-oere\/ny\?stykke=/)
  assert.match(await read(owner, invite), /Hvad hører I her\?/)
})

test('those one has shared with lately stand first, and the day proposed is not the longest', async () => {
  await share({ question: 'Hvad sker der nu?' })
  const form = `${talk}/stykker/nyt`
  const fields = formOnPage(await read(owner, `${form}?fra=1&til=2`), form)
  assert.equal(fields?.get('with')?.options[0], house.fjordby.colleague)
  assert.equal(fields?.get('until')?.values[0], day(30), 'the consent ends before sixty days have passed')
  assert.equal(fields?.get('question')?.values[0], 'Hvad sker der nu?')
})

test('a share that is taken back is opened again as it was, by its owner alone', async () => {
  const passage = placeOf(await share({ question: 'Hvad kommer der så?' }))
  const id = /delinger\/([0-9a-f-]{36})\/slet/.exec(await read(owner, passage))?.[1]
  assert.equal((await owner.post(`${passage}/delinger/${id}/slet`)).status, 303)
  assert.equal((await colleague.get(passage)).status, 404)
  const undo = /action="(\/fortryd\/[^"]+)"/.exec(await read(owner, passage))?.[1] ?? ''
  assert.equal((await colleague.post(undo)).status, 404)
  assert.equal((await owner.post(undo)).status, 303)
  assert.equal((await colleague.get(passage)).status, 200)
  assert.ok((await read(owner, passage)).includes(`delinger/${id}/slet`))
})

test('a passage that others have, or had no part in choosing, is deleted by nobody', async () => {
  const shared = placeOf(await share({ question: 'Hvad er det, de har?' }))
  assert.equal((await colleague.post(`${shared}/slet`)).status, 404)
  assert.equal((await owner.post(`${shared}/slet`)).status, 409)
  assert.doesNotMatch(await read(owner, shared), /Slet stykket/)
  assert.equal((await colleague.get(shared)).status, 200)
})

test('a passage kept for oneself is deleted with what is written on it, and put back with it', async () => {
  const passage = placeOf(
    await owner.post(`${talk}/stykker/gem`, { ...turns(4, 4), question: 'Hvad gror nu?' }),
  )
  await owner.post(`${passage}/bemaerkninger`, {
    ...{ submissionId: crypto.randomUUID(), tur: '4', body: 'Der kom haven igen' },
  })
  assert.match(await read(owner, passage), /Slet stykket/)
  const answer = await owner.post(`${passage}/slet`)
  assert.equal(placeOf(answer), '/stykker')
  const list = await read(owner, '/stykker')
  assert.doesNotMatch(list, /Hvad gror nu/)
  assert.equal((await owner.get(passage)).status, 404)
  assert.doesNotMatch(await read(owner, talk), /Der kom haven igen/)
  const undo = /action="(\/fortryd\/[^"]+)"/.exec(list)?.[1] ?? ''
  assert.equal((await colleague.post(undo)).status, 404)
  assert.equal(placeOf(await owner.post(undo)), passage)
  const back = await read(owner, passage)
  assert.equal(titleOf(back), 'Hvad gror nu?')
  assert.match(back, /Der kom haven igen/)
})

test('whoever holds no conversations is told how they begin', async () => {
  const broker = await house.as('knowledgeBroker')
  for (const address of ['/stykker', '/laan-et-oere']) {
    const page = await read(broker, address)
    assert.doesNotMatch(page, /dine samtaler/)
    assert.match(page, /kollega/)
    assert.match(await read(await house.as('researcher'), address), /ja til forskning/)
  }
})

test('when the citizen says no, no question is left anywhere in the database', async () => {
  const count = () =>
    onDuty(house.ownerUrl, 'backup', async (client) => {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from passage_question')
      return rows[0]?.n
    })
  assert.ok(await count())
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.post(`/min${talk}/nej/ownReflection`)).status, 303)
  assert.equal(await count(), 0)
  for (const who of [owner, colleague]) assert.doesNotMatch(await read(who, '/stykker'), /haven|Hvad gror/)
})
