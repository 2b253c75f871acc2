import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { quarterAfter, quarterOf } from './quarters.ts'

let house: TestApp
let made: Made
let keeper: Browser
let broker: Browser
let worker: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['log', 'loops', 'letters']))
  keeper = await house.as('coordinator')
  broker = await house.as('knowledgeBroker')
  worker = await house.as('caseworker')
})
after(() => house.close())

const id = () => crypto.randomUUID()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const line = (words: string, typed: Record<string, string> = {}) => ({
  ...{ submissionId: id(), part: 'did', words, obstacle: '', pillar: '' },
  ...typed,
})
/** The quarters long ago are each somebody's own here. */
let quarter = '2020-01-01'
async function begin(): Promise<string> {
  quarter = quarterAfter(quarter, 1)
  return `/kommunens-log/${partOf(await keeper.post('/kommunens-log/begynd', { quarter }), 2)}`
}

test('a citizen, a politician and an employer do not come in; those who do not keep the log do not write it', async () => {
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/kommunens-log')).status, 403, name)
  for (const name of ['caseworker', 'teamLead', 'director', 'researcher', 'professionalCoordinator'] as const)
    assert.equal((await (await house.as(name)).get(`/kommunens-log/${made['log']}/skriv`)).status, 403, name)
})

test('what is being written is seen by those who write it, and by the house when it is given out; until then it is not there for others', async () => {
  const log = await begin()
  await keeper.post(`${log}/skriv/linje`, line('Vi skrev et brev om'))
  assert.match(await main(broker, `${log}/skriv`), /Vi skrev et brev om/)
  assert.equal((await worker.get(log)).status, 404)
  assert.equal((await worker.get(`${log}/ud?format=pdf`)).status, 404)
  await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  for (const name of ['caseworker', 'teamLead', 'director'] as const)
    assert.match(await main(await house.as(name), log), /Vi skrev et brev om/, name)
  assert.equal((await (await house.as('caseworker', house.nabo)).get(log)).status, 404)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ sealed: Buffer }>(
      'select words_sealed as sealed from log_line union all select words_sealed from log_given',
    ),
  )
  for (const { sealed } of rows) assert.doesNotMatch(sealed.toString('latin1'), /Vi skrev/)
})

test('a researcher reads a log only while it is shared with them', async () => {
  const log = await begin()
  const researcher = await house.as('otherResearcher')
  await keeper.post(`${log}/skriv/linje`, line('Kun for dem, den er delt med'))
  await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  const sees = async () => [
    (await researcher.get(log)).status,
    (await researcher.get(`${log}/ud?format=word`)).status,
  ]
  assert.deepEqual(await sees(), [404, 404])
  const share = `${log}/forskere/${house.fjordby.otherResearcher}`
  assert.equal((await keeper.post(`${log}/forskere/${house.fjordby.politician}`)).status, 404)
  await keeper.post(share)
  assert.deepEqual(await sees(), [200, 200])
  await keeper.post(`${share}/slet`)
  assert.deepEqual(await sees(), [404, 404])
  const page = await main(keeper, log)
  await keeper.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone'))
  assert.deepEqual(await sees(), [200, 200])
})

test('what is given out is not changed by what is written later, which becomes the next version; the same is not given out twice', async () => {
  const log = await begin()
  await keeper.post(`${log}/skriv/linje`, line('Den første linje'))
  const give = () => keeper.post(`${log}/giv-ud`, { submissionId: id() })
  assert.equal((await give()).status, 303)
  await give()
  await broker.post(`${log}/skriv/linje`, line('Den anden linje'))
  assert.doesNotMatch(await main(worker, log), /Den anden linje/)
  await give()
  assert.match(await main(worker, log), /Udgave 2[^]*Den anden linje/)
  const first = await main(worker, `${log}?udgave=1`)
  assert.match(first, /Udgave 1/)
  assert.doesNotMatch(first, /Den anden linje|Udgave 3/)
  const page = await main(keeper, log)
  await keeper.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone'))
  assert.doesNotMatch(await main(worker, log), /Den anden linje/)
  assert.match(await main(keeper, `${log}/skriv`), /Den anden linje/)
})

test('what happened in the quarter is ticked in with one press, twice is once, and is written over with one’s own words', async () => {
  const log = `/kommunens-log/${made['log']}`
  const page = await main(keeper, `${log}/skriv`)
  assert.match(page, /En læge: I skriver kortere breve, end I gjorde/)
  assert.match(page, /Det ved vi: Otte har set det samme/)
  assert.match(page, /En ny undren blev rejst af borgere/)
  assert.doesNotMatch(
    page,
    /Hvem læser mit svar|Hvorfor svarer ingen/,
    'the words of a wonder can be taken out, so they are not here',
  )
  const sign = { kind: 'outsideSign', key: made['outsideSign'] ?? '' }
  for (let nth = 0; nth < 2; nth++) assert.equal((await keeper.post(`${log}/skriv/tag`, sign)).status, 303)
  const ticked = await main(keeper, `${log}/skriv`)
  assert.equal(ticked.split('data-saved').filter((part) => /^[^<]*En læge: I skriver/.test(part)).length, 1)
  assert.match(ticked, /Står i loggen/)
  const address =
    /En læge: I skriver[^]*?href="([^"]*\/skriv\/linje\/[^"]+)"/.exec(
      ticked.slice(ticked.indexOf('<h2>Loggen')),
    )?.[1] ?? ''
  const words = 'Lægerne forstår os nu'
  await keeper.post(address, {
    part: 'learned',
    words,
    obstacle: '',
    pillar: 'together',
    toAsk: 'on',
    seen: '0',
  })
  assert.match(await main(keeper, `${log}/skriv`), /Lægerne forstår os nu[^]*På tværs af afdelinger/)
})

test('what is not of the quarter, or not there, cannot be ticked in', async () => {
  const log = await begin()
  for (const sent of [
    { kind: 'outsideSign', key: made['outsideSign'] ?? '' },
    { kind: 'outsideSign', key: 'all' },
    { kind: 'noSuchKind', key: 'all' },
    { kind: 'visitHeld', key: id() },
  ])
    assert.equal((await keeper.post(`${log}/skriv/tag`, sent)).status, 404, JSON.stringify(sent))
  assert.equal((await keeper.get(`${log}/skriv/skete/noSuchKind`)).status, 404)
})

test('many of a kind are told as one line with their number, which opens to each of them, fifty at a time', async () => {
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `insert into loop (municipality_id, id, raised_as, raised_on) select $1, gen_random_uuid(), 'worker', '2019-02-01'::date from generate_series(1, 120)`,
      [house.fjordby.id],
    ),
  )
  const begun = await keeper.post('/kommunens-log/begynd', { quarter: '2019-01-01' })
  const log = `/kommunens-log/${partOf(begun, 2)}`
  const page = await main(keeper, `${log}/skriv`)
  assert.match(page, /120 ting blev til noget, vi undrer os over sammen/)
  assert.equal(page.split('En ny undren').length, 1)
  const seen = new Set<string>()
  let next = `${log}/skriv/skete/loopRaised`
  for (let nth = 0; nth < 3; nth++) {
    const one = await main(keeper, next)
    for (const [, key = ''] of one.matchAll(/name="key" value="([^"]+)"/g)) seen.add(key)
    next = /rel="next" href="([^"]+)"/.exec(one)?.[1] ?? ''
  }
  assert.equal(seen.size, 120)
  assert.equal(next, '')
  await keeper.post(`${log}/skriv/tag`, { kind: 'loopRaised', key: 'all', back: 'skriv' })
  assert.match((await main(keeper, `${log}/skriv`)).split('<h2>Loggen')[1] ?? '', /120 ting blev til noget/)
})

test('a refusal gives back what was typed; what stands in the way is of a kind', async () => {
  const log = await begin()
  const typed = line('Ingen tid til at lytte', { part: 'inTheWay', obstacle: '' })
  const answer = await keeper.post(`${log}/skriv/linje`, typed)
  assert.equal(answer.status, 422)
  assert.match(
    await answer.text(),
    /href="#obstacle">Vælg, hvad det er[^]*Ingen tid til at lytte<\/textarea>/,
  )
  const empty = await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  assert.equal(empty.status, 409)
})

test('two who write the same line are told of each other, and neither loses a word', async () => {
  const log = await begin()
  await keeper.post(`${log}/skriv/linje`, line('Fra begyndelsen'))
  const address = /href="([^"]*\/skriv\/linje\/[^"]+)"/.exec(await main(keeper, `${log}/skriv`))?.[1] ?? ''
  const typed = (words: string, seen: string) => ({ part: 'did', words, obstacle: '', pillar: '', seen })
  assert.equal((await keeper.post(address, typed('Mine ord', '0'))).status, 303)
  assert.equal((await keeper.post(address, typed('Mine ord', '0'))).status, 303, 'sent twice it is once')
  const late = await broker.post(address, typed('Andre ord', '0'))
  assert.equal(late.status, 422)
  const page = await late.text()
  assert.match(page, /Der står nu: Mine ord[^]*name="seen" value="1"[^]*Andre ord<\/textarea>/)
  assert.equal((await broker.post(address, typed('Andre ord', '1'))).status, 303)
  assert.match(await main(keeper, `${log}/skriv`), /Andre ord/)
})

test('a line is deleted and put back; a log begun by mistake is taken away while it is empty', async () => {
  const log = await begin()
  await keeper.post(`${log}/skriv/linje`, line('Den her skal væk og tilbage'))
  const address =
    /action="([^"]*\/skriv\/linje\/[^"]+\/slet)"/.exec(await main(keeper, `${log}/skriv`))?.[1] ?? ''
  await keeper.post(`${log}/smid-vaek`)
  assert.equal((await keeper.get(`${log}/skriv`)).status, 200)
  await keeper.post(address)
  const gone = await main(keeper, `${log}/skriv`)
  assert.doesNotMatch(gone, /væk og tilbage/)
  await keeper.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(gone)?.[1] ?? '')
  assert.match(await main(keeper, `${log}/skriv`), /væk og tilbage/)
  await keeper.post(address)
  await keeper.post(`${log}/smid-vaek`)
  assert.equal((await keeper.get(`${log}/skriv`)).status, 404)
})

test('a quarter without a log is told without a warning, and those who only read are asked for nothing', async () => {
  const list = await main(keeper, '/kommunens-log')
  assert.match(list, /Der er ingen log for det kvartal/)
  assert.doesNotMatch(list, /alert|warning|error|mangler|forsinke|husk/i)
  const read = await main(worker, '/kommunens-log')
  assert.doesNotMatch(read, /<form|Begynd på/)
  const today = await main(keeper, '/')
  assert.doesNotMatch(today, /log for|kommunens-log\/[0-9a-f]/)
  const future = { quarter: quarterAfter(quarterOf(day(0)), 1) }
  assert.ok((await keeper.post('/kommunens-log/begynd', future)).status >= 400)
})

test('what stood in the way is read over the quarters, kind by kind, as it was given out last; shared logs only for researchers', async () => {
  const [early, late] = [await begin(), await begin()]
  const obstacle = (words: string, kind: string) => line(words, { part: 'inTheWay', obstacle: kind })
  await keeper.post(`${early}/skriv/linje`, obstacle('Skabelonen er låst', 'law'))
  await keeper.post(`${late}/skriv/linje`, obstacle('Skabelonen er stadig låst', 'law'))
  await keeper.post(`${late}/skriv/linje`, obstacle('Vi glemmer at spørge', 'ourselves'))
  for (const log of [early, late]) await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  await keeper.post(`${late}/skriv/linje`, obstacle('Ikke givet ud', 'time'))
  const page = await main(worker, '/kommunens-log/benspaend')
  assert.match(
    page,
    /Loven[^]*Skabelonen er stadig låst[^]*Skabelonen er låst[^]*Os selv[^]*Vi glemmer at spørge/,
  )
  assert.doesNotMatch(page, /Ikke givet ud/)
  assert.match(await main(worker, '/kommunens-log'), /href="\/kommunens-log\/benspaend"/)
  const researcher = await house.as('researcher')
  assert.doesNotMatch(await main(researcher, '/kommunens-log/benspaend'), /Skabelonen/)
})
