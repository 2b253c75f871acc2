import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../../shared/testing/clock.ts'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let keeper: Browser
before(async () => {
  house = await testApp()
  keeper = await house.as('coordinator')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
/** What a list by name shows, asked as its form asks. */
const foundBy = async (path: string, navn: string, efter = '') =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await keeper.post(path, { navn, efter })).text())?.[1] ?? ''
const onDutyRows = (statement: string, values: unknown[] = []) =>
  onDuty(house.ownerUrl, 'backup', async (client) =>
    client.query<Record<string, unknown>>(statement, values).then(({ rows }) => rows),
  )

let number = 0
/** Writes somebody in. @returns the answer */
const write = (name: string, more: Record<string, string> = {}, who = keeper) =>
  who.post('/noegler/borgere/ny', {
    ...{ submissionId: crypto.randomUUID(), name, cpr: `610190-${1000 + number++}` },
    ...{ workerId: '', from: day(0), ...more },
  })

test('a leader, a caseworker, a researcher, a citizen and a coordinator next door see nobody and write nobody in', async () => {
  const id = partOf(await write('Agnes Bro'), 3)
  for (const name of ['teamLead', 'director', 'caseworker', 'researcher', 'citizenA'] as const) {
    const who = await house.as(name)
    assert.equal((await who.get('/noegler')).status, 404, name)
    assert.equal((await who.get(`/noegler/borgere/${id}`)).status, 404, name)
    assert.equal((await write('Ingen', {}, who)).status, 404, name)
    assert.doesNotMatch(await (await who.get('/')).text(), /href="\/noegler"/, name)
  }
  const nextDoor = await house.as('coordinator', house.nabo)
  assert.doesNotMatch(await main(nextDoor, '/noegler'), /Agnes Bro/)
  assert.equal((await nextDoor.get(`/noegler/borgere/${id}`)).status, 404)
  assert.equal((await nextDoor.post(`/noegler/borgere/${id}/navn`, { name: 'Andet' })).status, 404)
})

test('the number is kept sealed and is on no page, not on the one that refuses another of its fields', async () => {
  const answer = await write('Bodil Eg', { cpr: '610291-2345' })
  const page = await main(keeper, answer.headers.get('location') ?? '')
  assert.doesNotMatch(page, /610291|2345|•/)
  assert.doesNotMatch(await main(keeper, '/noegler'), /610291/)
  const [row] = await onDutyRows('select * from citizen_cpr order by citizen_id limit 1')
  assert.doesNotMatch(JSON.stringify(row), /610291/)
})

test('a number that is none is refused, and all that was typed stands there', async () => {
  for (const cpr of ['', '123', '990199-1234', '6102911234567']) {
    const answer = await write('Carl Dam', { cpr })
    assert.equal(answer.status, 422, cpr)
    assert.match(await answer.text(), /href="#cpr">Skriv CPR-nummeret med ti cifre/)
  }
  assert.doesNotMatch(await main(keeper, '/noegler'), /Carl Dam/)
})

test('whoever was here already is found by the number, and nothing is changed', async () => {
  const first = await write('Dora Falk', { cpr: '610392-1111' })
  const again = await write('En Anden', { cpr: '6103921111' })
  assert.equal(again.headers.get('location'), first.headers.get('location'))
  const cookie = again.headers.get('set-cookie') ?? ''
  assert.ok(cookie)
  const page = await main(keeper, first.headers.get('location') ?? '')
  assert.match(page, /Dora Falk/)
  assert.doesNotMatch(page, /En Anden/)
})

test('a citizen is given to those who hold conversations, and to nobody else, not to oneself', async () => {
  const id = partOf(await write('Elna Gram'), 3)
  for (const name of ['teamLead', 'researcher', 'coordinator'] as const) {
    const answer = await keeper.post(`/noegler/borgere/${id}/sammen`, {
      ...{ submissionId: crypto.randomUUID(), workerId: house.fjordby[name], from: day(0) },
    })
    assert.equal(answer.status, 422, name)
  }
  const given = { workerId: house.fjordby.otherColleague, from: day(0) }
  const address = `/noegler/borgere/${id}/sammen`
  assert.equal((await keeper.post(address, { submissionId: crypto.randomUUID(), ...given })).status, 303)
  assert.equal((await keeper.post(address, { submissionId: crypto.randomUUID(), ...given })).status, 422)
  const worker = await house.as('otherColleague')
  assert.match(await (await worker.get('/samtaler/ny')).text(), /Elna Gram/)
})

test('that two work together ends on a day; what has ended stays to be read, and is taken back while it has not passed', async () => {
  const answer = await write('Frida Hald', { workerId: house.fjordby.colleague, from: day(-30) })
  const address = answer.headers.get('location') ?? ''
  const one = /sammen\/([0-9a-f-]{36})\/slut/.exec(await main(keeper, address))?.[1]
  const end = (form: Record<string, string>) => keeper.post(`${address}/sammen/${one}/slut`, form)
  for (const lastDay of ['', day(-1), 'i morgen', day(9999)])
    assert.equal((await end({ how: 'day', lastDay })).status, 422, lastDay)
  await end({ how: 'day', lastDay: day(5) })
  assert.match(await main(keeper, address), /til og med/)
  await keeper.post(`${address}/sammen/${one}/fortryd`)
  assert.doesNotMatch(await main(keeper, address), /til og med/)
  await end({ how: 'now' })
  const worker = await house.as('colleague')
  assert.doesNotMatch(await (await worker.get('/samtaler/ny')).text(), /Frida Hald/)
  await at(house, new Date(Date.now() + 2 * 86_400_000), async () => {
    assert.match(await main(keeper, address), /Ingen arbejder sammen[^]*Har arbejdet sammen[^]*colleague/)
    await keeper.post(`${address}/sammen/${one}/fortryd`)
  })
})

test('what was a mistake today is taken back: who works with whom, and the citizen; what is older stands', async () => {
  const answer = await write('Gerda Ibsen', { workerId: house.fjordby.colleague })
  const address = answer.headers.get('location') ?? ''
  assert.equal((await keeper.post(`${address}/ud`)).headers.get('location'), address)
  const one = /sammen\/([0-9a-f-]{36})\/slut/.exec(await main(keeper, address))?.[1]
  await keeper.post(`${address}/sammen/${one}/slut`, { how: 'now' })
  assert.doesNotMatch(await main(keeper, address), /Har arbejdet sammen/)
  for (let press = 0; press < 2; press++)
    assert.equal((await keeper.post(`${address}/ud`)).headers.get('location'), '/noegler')
  assert.equal((await keeper.get(address)).status, 404)
  const old = `/noegler/borgere/${house.fjordby.citizenA}`
  assert.equal((await keeper.post(`${old}/ud`)).headers.get('location'), old)
  assert.equal((await keeper.get(old)).status, 200)
})

test('each citizen whose name was shown reads on their own page that a coordinator saw whom they work with', async () => {
  const citizen = await house.as('citizenB')
  await keeper.get('/noegler')
  assert.match(await main(citizen, '/min'), /koordinator[^]*Så eller rettede, hvem du arbejder sammen med/i)
})

test('the citizen reads who works with them, and from when, as soon as it is written', async () => {
  const citizen = await house.as('citizenA')
  assert.doesNotMatch(await main(citizen, '/min'), /otherColleague/)
  await keeper.post(`/noegler/borgere/${house.fjordby.citizenA}/sammen`, {
    ...{ submissionId: crypto.randomUUID(), workerId: house.fjordby.otherColleague, from: day(2) },
  })
  assert.match(
    await main(citizen, '/min'),
    /arbejder sammen med[^]*otherColleague \(fjordby\) fra Job og vej/,
  )
})

test('names are in the Danish order and found by a part of them, fifty at a time', async () => {
  for (const name of ['Åse Test', 'Ærlig Test', 'Øjvind Test', 'Anna 100% Test']) await write(name)
  const found = await foundBy('/noegler', 'test')
  const order = ['Anna 100% Test', 'Ærlig Test', 'Øjvind Test', 'Åse Test'].map((name) => found.indexOf(name))
  assert.deepEqual(
    order,
    [...order].sort((a, b) => a - b),
  )
  assert.ok(order.every((place) => place > 0))
  assert.match(await foundBy('/noegler', '0%'), /Anna 100%/)
  assert.doesNotMatch(await foundBy('/noegler', '0%'), /Åse Test/)
  for (let n = 10; n < 62; n++) await write(`Rad ${n}`)
  const first = await foundBy('/noegler', 'rad')
  assert.doesNotMatch(first, /Rad 61/)
  const next = /name="efter" value="([^"]+)"/.exec(first)?.[1] ?? ''
  assert.match(await foundBy('/noegler', 'rad', next), /Rad 61/)
})

test('the name of a citizen who is looked for stands in no address', async () => {
  const page = await foundBy('/noegler', 'rad')
  assert.doesNotMatch(page, /[?&]navn=|method="get"/)
  assert.doesNotMatch(await main(keeper, '/noegler?navn=rad'), /<input[^>]*value="rad"/)
})

test('where talk is shared with a coordinator no citizen is named, also when they keep the keys', async () => {
  const shown = await main(keeper, '/delt')
  assert.doesNotMatch(shown, /citizenA|Agnes Bro/)
})

test('an address that is none is not found', async () => {
  for (const path of ['/noegler/borgere/noget', `/noegler/borgere/${house.fjordby.caseworker}`])
    assert.equal((await keeper.get(path)).status, 404)
})
