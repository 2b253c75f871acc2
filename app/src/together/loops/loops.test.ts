import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let owner: Browser
let colleague: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['passages', 'loops']))
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const read = async (who: Browser, path: string) => (await who.get(path)).text()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await read(who, path))?.[1] ?? ''
const id = () => crypto.randomUUID()

const raise = async (who: Browser, wonder: string, typed = {}) =>
  partOf(
    await who.post('/undren/ny', { submissionId: id(), wonder, raisedAs: 'worker', fra: '', ...typed }),
    2,
  )
const step = (title: string, typed: Record<string, string | string[]> = {}) => ({
  ...{ submissionId: id(), stage: 'known', title, words: '', kinds: ['worker'], day: day(-3), until: '' },
  ...{ quote: '', turn: '', what: '', beforeCount: '', beforeOf: '', afterCount: '', afterOf: '', ...typed },
})
const daysAgo = <T>(days: number, work: () => Promise<T>) =>
  at(house, new Date(Date.now() - days * 86_400_000), work)

test('a citizen, a politician and an employer do not come in; a citizen has a page of their own', async () => {
  for (const name of ['citizenA', 'politician', 'employer'] as const)
    assert.equal((await (await house.as(name)).get('/undren')).status, 403, name)
  assert.equal((await citizen.get('/min/undren')).status, 200)
})

test('what a citizen wonders at is read by the house, and nowhere does it say whose it is', async () => {
  await citizen.post('/min/undren', { submissionId: id(), wonder: 'Hvorfor står mit navn to gange?' })
  for (const name of ['caseworker', 'teamLead', 'researcher'] as const) {
    const list = await main(await house.as(name), '/undren')
    assert.match(list, /Hvorfor står mit navn to gange\?[^]*?Rejst af borgere/, name)
    const address = /href="(\/undren\/[0-9a-f-]{36})">\s*Hvorfor står mit navn/.exec(list)?.[1] ?? ''
    const page = await main(await house.as(name), address)
    assert.match(page, /Ingen fra huset er med endnu/)
    assert.doesNotMatch(page, /citizenA|Amina/)
  }
  assert.doesNotMatch(await main(await house.as('citizenB'), '/min/undren'), /to gange/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ wonder_sealed: Buffer }>('select wonder_sealed from loop where wonder_sealed is not null'),
  )
  for (const row of rows) assert.doesNotMatch(row.wonder_sealed.toString('latin1'), /Hvorfor|Hvem/)
})

test('a citizen takes a wonder back, and can undo it, until others have written on it; then the words are taken out and the rest stays', async () => {
  await citizen.post('/min/undren', { submissionId: id(), wonder: 'Hvem bestemmer datoen?' })
  const mine = () => main(citizen, '/min/undren')
  const loop = /Hvem bestemmer datoen\?[^]*?undren\/([0-9a-f-]{36})\/tilbage/.exec(await mine())?.[1] ?? ''
  await citizen.post(`/min/undren/${loop}/tilbage`)
  const gone = await mine()
  assert.doesNotMatch(gone, /bestemmer datoen/)
  assert.equal((await owner.get(`/undren/${loop}`)).status, 404)
  await citizen.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(gone)?.[1] ?? assert.fail('it can be undone'))
  assert.match(await mine(), /bestemmer datoen/)
  await owner.post(`/undren/${loop}/skridt`, step('Vi spurgte planlæggeren'))
  assert.match(await main(citizen, `/min/undren/${loop}`), /Vi spurgte planlæggeren[^]*Tag mine ord ud/)
  await citizen.post(`/min/undren/${loop}/tilbage`)
  assert.match(await mine(), /Det, jeg skrev, er taget ud\./)
  const page = await main(owner, `/undren/${loop}`)
  assert.match(page, /har taget sine ord ud[^]*Vi spurgte planlæggeren/)
  assert.doesNotMatch(page, /bestemmer datoen/)
})

test('a refusal gives back what was typed: no sentence, no kind of people, days the wrong way round, half of the figures', async () => {
  const none = await owner.post('/undren/ny', {
    submissionId: id(),
    wonder: ' ',
    raisedAs: 'leader',
    fra: '',
  })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /href="#wonder">Skriv, hvad det er, der undrer[^]*value="leader" selected/)
  const address = `/undren/${made['loop']}/skridt`
  for (const [typed, field] of [
    [{ kinds: [] }, 'kinds'],
    [{ until: day(-9) }, 'until'],
    [{ what: 'Kom', beforeCount: '3', beforeOf: '9' }, 'what'],
    [{ what: 'Kom', beforeCount: '9', beforeOf: '3', afterCount: '1', afterOf: '2' }, 'what'],
    [{ day: 'i går' }, 'day'],
  ] as const) {
    const answer = await owner.post(address, step('Det her skal ikke væk', typed as Record<string, string>))
    assert.equal(answer.status, 422, field)
    const page = await answer.text()
    assert.match(page, new RegExp(`href="#${field}"`))
    assert.match(page, /value="Det her skal ikke væk"/)
  }
})

test('a passage that hangs on a loop is seen there by those who have it, and leaves no trace for others', async () => {
  const { passage = '', loop = '' } = made
  const way = `/undren/haeng?stykke=${passage}`
  assert.match(await main(owner, `/stykker/${passage}`), new RegExp(`href="${way.replace('?', '\\?')}"`))
  const stranger = await house.as('otherDepartment')
  assert.equal((await stranger.get(way)).status, 404)
  assert.equal(
    (await stranger.post('/undren/haeng', { what: 'stykke', of: passage, note: '', loop })).status,
    404,
  )
  const press = () => owner.post('/undren/haeng', { what: 'stykke', of: passage, note: 'Hør pausen', loop })
  for (let nth = 0; nth < 2; nth++) assert.equal((await press()).status, 303)
  const page = await main(owner, `/undren/${loop}`)
  assert.equal(page.split('Hør pausen').length, 2, 'it hangs there once')
  assert.match(page, new RegExp(`href="/stykker/${passage}"`))
  for (const name of ['otherDepartment', 'teamLead', 'director'] as const)
    for (const path of [`/undren/${loop}`, `/undren/${loop}/haengt`])
      assert.doesNotMatch(await main(await house.as(name), path), /Hør pausen|stykke af en samtale/, name)
})

test('what is hung is put on a step, taken off, and hung again', async () => {
  const { loop = '', loopStep = '', loopHung = '' } = made
  await owner.post(`/undren/${loop}/haengt/${loopHung}`, { step: loopStep, note: 'Det kom op to gange' })
  assert.match(await main(owner, `/undren/${loop}`), /Otte har set det samme[^]*Det kom op to gange/)
  await owner.post(`/undren/${loop}/haengt/${loopHung}/af`)
  const page = await main(owner, `/undren/${loop}`)
  assert.doesNotMatch(page, /Det kom op to gange/)
  await owner.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? '')
  assert.match(await main(owner, `/undren/${loop}`), /Det kom op to gange/)
})

test('the page tells in time order, with a weave of links, what each knows, and figures that say whether they may be chance', async () => {
  const loop = await raise(owner, 'Hvorfor ringer ingen tilbage?')
  const write = (title: string, typed: Record<string, string | string[]>) =>
    owner.post(`/undren/${loop}/skridt`, step(title, typed))
  await write('Nummeret står nederst', {
    kinds: ['citizen'],
    day: day(-300),
    words: 'Det er svært at finde.',
  })
  await write('Nummeret flyttes op', {
    ...{ stage: 'change', kinds: ['leader'], day: day(-20), what: 'Ringede tilbage', turn: 'at ændre' },
    ...{ beforeCount: '31', beforeOf: '52', afterCount: '38', afterOf: '55' },
  })
  await write('Fem prøver en anden linje', { stage: 'experiment', kinds: ['worker'], day: day(-200) })
  const page = await main(owner, `/undren/${loop}`)
  assert.match(
    page,
    /id="skridt-1"[^]*Nummeret står[^]*id="skridt-2"[^]*Fem prøver[^]*id="skridt-3"[^]*flyttes op/,
  )
  assert.equal(page.split('href="#skridt-2"').length, 3, 'in the wide weave and in the narrow one')
  assert.match(page, /stod stille i (tre|seks) måneder/)
  assert.match(
    page,
    /31 af 52: 60 procent \(mellem 46 og 72\)[^]*38 af 55: 69 procent \(mellem 56 og 80\)[^]*Det kan være et tilfælde/,
  )
  assert.match(page, /Borgere<\/h3>\s*<p class="words">Det er svært at finde\./)
  assert.match(page, /Forsøgene blev gjort af sagsbehandlere og konsulenter/)
  assert.doesNotMatch(page, /style="/)
})

test('a new wonder begun from another leads back there, and from one next door it does not', async () => {
  const first = await raise(owner, 'Den første')
  const second = await raise(colleague, 'Den anden', { fra: first })
  assert.match(
    await main(owner, `/undren/${second}`),
    new RegExp(`href="/undren/${first}">Begyndte fra “Den første”`),
  )
  assert.match(await main(owner, `/undren/${first}`), new RegExp(`href="/undren/${second}"`))
  const neighbour = await house.as('caseworker', house.nabo)
  const theirs = await raise(neighbour, 'Deres', { fra: first })
  assert.doesNotMatch(await main(neighbour, `/undren/${theirs}`), /Begyndte fra/)
})

test('news of a loop that one takes part in is told on I dag until one has looked; one’s own step is no news', async () => {
  const loop = await raise(owner, 'Hvad med torsdage?')
  await owner.post(`/undren/${loop}/skridt`, step('Mit eget skridt'))
  assert.doesNotMatch(await main(owner, '/'), /Hvad med torsdage/)
  await colleague.post(`/undren/${loop}/skridt`, step('Torsdage er fri'))
  assert.match(await main(owner, '/'), /Nyt skridt: Hvad med torsdage\?[^]*Torsdage er fri/)
  await owner.get(`/undren/${loop}`)
  assert.doesNotMatch(await main(owner, '/'), /Nyt skridt: Hvad med torsdage/)
})

test('a loop that has stood still for three months is asked about, unless it rests; it is never closed', async () => {
  const worker = await house.as('companyConsultant')
  const loop = await raise(worker, 'Hvad med pauser?')
  await worker.post(`/undren/${loop}/skridt`, step('Vi talte om det', { day: day(-100) }))
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update loop set raised_on = raised_on - 120 where id = $1`, [loop]),
  )
  assert.match(await main(worker, '/'), /Se, hvor den er nu: Hvad med pauser\?/)
  assert.match(await main(worker, `/undren/${loop}`), /Den har stået stille i tre måneder eller mere/)
  const late = await worker.post(`/undren/${loop}/hviler`, { until: day(-1) })
  assert.equal(late.status, 422)
  await worker.post(`/undren/${loop}/hviler`, { until: day(20) })
  assert.doesNotMatch(await main(worker, '/'), /Hvad med pauser/)
  assert.match(await daysAgo(-21, () => main(worker, '/')), /Se, hvor den er nu: Hvad med pauser/)
  await worker.post(`/undren/${loop}/videre`)
  assert.match(await main(worker, '/'), /Hvad med pauser/)
})

test('a step is changed and deleted by its writer, and by nobody else', async () => {
  const loop = await raise(owner, 'Hvad med mandage?')
  await owner.post(`/undren/${loop}/skridt`, step('Mandage er fulde'))
  const address =
    /href="(\/undren\/[0-9a-f-]+\/skridt\/[0-9a-f-]{36})"/.exec(await main(owner, `/undren/${loop}`))?.[1] ??
    ''
  assert.equal((await colleague.get(address)).status, 404)
  await colleague.post(`${address}/slet`)
  await owner.post(address, step('Mandage er tomme'))
  assert.match(await main(owner, `/undren/${loop}`), /Mandage er tomme/)
  await owner.post(`${address}/slet`)
  const gone = await main(owner, `/undren/${loop}`)
  assert.doesNotMatch(gone, /Mandage er/)
  await owner.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(gone)?.[1] ?? '')
  assert.match(await main(owner, `/undren/${loop}`), /Mandage er tomme/)
})

test('fifty are shown at a time', async () => {
  for (let n = 1; n <= 52; n++) await raise(colleague, `Undren nummer ${n}.`)
  const next = /href="(\/undren\?efter=[^"]+)"/.exec(await main(owner, '/undren'))?.[1] ?? ''
  assert.match(await main(owner, next), /<li>/)
})
