import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty, tablesInOrder } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { quotedOf } from './quotable.ts'

let house: TestApp
let made: Made
let owner: Browser
let colleague: Browser
let researcher: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['findings', 'requests', 'loops']))
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const id = () => crypto.randomUUID()
const finds = (title: string, typed = {}) => ({
  ...{ submissionId: id(), title, first: 'De holder pause', second: '', third: '', more: '', limits: 'Få' },
  ...{ conversations: '11', interviews: '', observations: '', answers: '', courses: '', other: '', ...typed },
})
const write = async (who: Browser, title: string, typed = {}) =>
  partOf(await who.post('/fund/nyt', finds(title, typed)), 2)
const undoOn = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone')
const quotes = (typed = {}) => ({
  ...{ submissionId: id(), stykke: made['passage'] ?? '', finding: made['finding'] ?? '' },
  ...{ turn: made['quotedTurn'] ?? '', part: '', ...typed },
})

test('a citizen, a politician and an employer do not come in', async () => {
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/fund')).status, 403, name)
})

test('a refusal gives back what was typed: no point, nothing it rests on, a count that is none', async () => {
  for (const [typed, field] of [
    [{ first: ' ' }, 'first'],
    [{ limits: '' }, 'limits'],
    [{ conversations: '' }, 'conversations'],
    [{ interviews: 'mange' }, 'interviews'],
  ] as const) {
    const answer = await researcher.post('/fund/nyt', finds('Det her skal ikke væk', typed))
    assert.equal(answer.status, 422, field)
    assert.match(await answer.text(), new RegExp(`href="#${field}"[^]*value="Det her skal ikke væk"`))
  }
})

test('three quick points come first, then what it rests on and its limits; it is preliminary', async () => {
  const finding = await write(researcher, 'Stilhed hjælper', {
    ...{ second: 'De kigger op', third: 'De venter', interviews: '1', limits: 'Kun om formiddagen' },
  })
  const page = await main(colleague, `/fund/${finding}`)
  assert.match(
    page,
    /De holder pause[^]*De kigger op[^]*De venter[^]*11 samtaler og 1 interview\.[^]*Kun om formiddagen/,
  )
  assert.match(page, /aria-current="step"[^>]*>\s*Foreløbigt/)
  assert.doesNotMatch(page, /style="/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from finding'),
  )
  for (const row of rows) assert.doesNotMatch(row.words_sealed.toString('latin1'), /Stilhed/)
})

test('a finding is no more than preliminary until those it came from are asked; what they say stands beside it, also that they have moved on', async () => {
  const finding = await write(researcher, 'Den skal ud')
  const stand = (who: Browser, standing: string) =>
    who.post(`/fund/${finding}/staar`, { submissionId: id(), standing })
  assert.equal((await stand(researcher, 'published')).status, 409)
  assert.equal((await stand(colleague, 'preliminary')).status, 404)
  assert.equal((await colleague.get(`/fund/${finding}/spoerg`)).status, 404)
  const none = await researcher.post(`/fund/${finding}/spoerg`, { kinds: [], by: day(-1) })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /href="#kinds"[^]*href="#by"/)
  await researcher.post(`/fund/${finding}/spoerg`, { kinds: ['worker'], by: day(9) })
  assert.match(await main(owner, '/'), /Sig, om I kan kende det: Den skal ud/)
  assert.doesNotMatch(await main(await house.as('teamLead'), '/'), /Den skal ud/)
  await owner.post(`/fund/${finding}/svar`, {
    ...{ submissionId: id(), kind: 'movedOn', writtenAs: 'worker', words: 'Vi ringer nu om morgenen' },
  })
  assert.doesNotMatch(await main(owner, '/'), /Sig, om I kan kende det: Den skal ud/)
  assert.match(await main(researcher, '/'), /Vi er allerede videre: Den skal ud/)
  assert.equal((await stand(researcher, 'published')).status, 303)
  assert.match(
    await main(colleague, `/fund/${finding}`),
    /aria-current="step"[^>]*>\s*Udgivet[^]*Vi er allerede videre[^]*Vi ringer nu om morgenen[^]*På vegne af sagsbehandlere/,
  )
  assert.equal((await researcher.post(`/fund/${finding}/tilbage`)).status, 409)
})

test('a finding is changed with its day, and taken back while nobody has been asked', async () => {
  const finding = await write(colleague, 'Den første udgave')
  assert.equal((await owner.get(`/fund/${finding}/ret`)).status, 404)
  await colleague.post(`/fund/${finding}/ret`, finds('Den anden udgave'))
  assert.match(await main(owner, `/fund/${finding}`), /Den anden udgave[^]*Rettet den/)
  assert.equal((await owner.post(`/fund/${finding}/tilbage`)).status, 404)
  await colleague.post(`/fund/${finding}/tilbage`)
  assert.equal((await owner.get(`/fund/${finding}`)).status, 404)
  await colleague.post(undoOn(await main(colleague, '/fund')))
  assert.match(await main(owner, `/fund/${finding}`), /Den anden udgave/)
})

test('a finding answers a request, and hangs on a loop', async () => {
  const { finding = '', request = '', loop = '' } = made
  assert.match(
    await main(colleague, `/spoergsmaal/svar-med?fund=${finding}`),
    /noget andet|Alt, der er spurgt om/,
  )
  await colleague.post(`/spoergsmaal/${request}/svar`, {
    ...{ submissionId: id(), kind: 'answer', words: 'Se her', fund: finding },
  })
  assert.match(await main(owner, `/spoergsmaal/${request}`), new RegExp(`Se her[^]*href="/fund/${finding}"`))
  for (const [what, of] of [
    ['fund', finding],
    ['spoergsmaal', request],
  ] as const)
    assert.equal((await owner.post('/undren/haeng', { what, of, note: '', loop })).status, 303)
  const page = await main(await house.as('director'), `/undren/${loop}`)
  assert.match(page, new RegExp(`href="/fund/${finding}"`))
  assert.match(page, new RegExp(`href="/spoergsmaal/${request}"`))
  const neighbour = await house.as('caseworker', house.nabo)
  assert.equal((await neighbour.get(`/spoergsmaal/svar-med?fund=${finding}`)).status, 404)
})

test('only whoever’s passage it is quotes, only words that stand there, and only while the citizen’s yes holds', async () => {
  const { passage = '', finding = '' } = made
  const way = `/fund/citat?stykke=${passage}`
  assert.match(await main(owner, `/stykker/${passage}`), new RegExp(`href="${way.replace('?', '\\?')}"`))
  assert.doesNotMatch(await main(colleague, `/stykker/${passage}`), /fund\/citat/)
  for (const who of [colleague, researcher, await house.as('teamLead')]) {
    assert.equal((await who.get(way)).status, 404)
    assert.equal((await who.post('/fund/citat', quotes())).status, 404)
  }
  const page = await main(owner, way)
  assert.match(page, /tænker på haven/)
  assert.doesNotMatch(page, /Hvordan går det\?/, 'the worker is not quoted')
  const astray = await owner.post('/fund/citat', quotes({ part: 'noget helt andet' }))
  assert.equal(astray.status, 422)
  assert.match(await astray.text(), /href="#part"[^]*value="noget helt andet"/)
  assert.equal((await owner.post('/fund/citat', quotes({ turn: '1' }))).status, 422)
  const sent = quotes()
  for (let nth = 0; nth < 2; nth++) assert.equal((await owner.post('/fund/citat', sent)).status, 303)
  const seen = await main(await house.as('director'), `/fund/${finding}`)
  assert.equal(seen.split('tænker på haven').length, 2, 'it stands there once')
  assert.match(await main(citizen, '/min/alt'), /href="\/min\/gengivet">Se dine ord, gengivet uden navn/)
  assert.match(
    await main(citizen, '/min/gengivet'),
    /tænker på haven[^]*href="\/min\/samtaler\/[^"]+\/nej\/quote"/,
  )
  assert.match(await (await citizen.get('/min/alt/fil')).text(), /tænker på haven/)
  assert.match(await main(await house.as('citizenB'), '/min/gengivet'), /Ingen har gengivet dine ord\./)
  assert.match(await main(citizen, '/min/set'), /Valgte dine ord til at blive gengivet/)
})

test('what is taken out is kept nowhere and leaves no line; others cannot', async () => {
  const { finding = '', findingQuote = '' } = made
  const out = `/fund/${finding}/citater/${findingQuote}/ud`
  await colleague.post(out)
  assert.match(await main(owner, `/fund/${finding}`), /“haven”/)
  await owner.post(out)
  const page = await main(owner, `/fund/${finding}`)
  assert.doesNotMatch(page, /“haven”|Her stod et citat/)
})

test('a no takes the words out of the whole database at once, and the finding says that a quote stood there', async () => {
  const { finding = '', conversation = '', passage = '' } = made
  const sealed = () =>
    onDuty(house.ownerUrl, 'backup', (client) =>
      client.query<{ id: string; words: string }>(
        `select id, encode(words_sealed, 'hex') as words from finding_quote`,
      ),
    )
  const { rows: before } = await sealed()
  assert.ok(before.length > 0)
  await owner.post('/undren/haeng', { what: 'fund', of: finding, note: '', loop: made['loop'] ?? '' })
  const no = `/min/samtaler/${conversation}/nej/quote`
  assert.match(await main(citizen, no), /form/)
  assert.equal((await citizen.post(no)).status, 303)
  assert.deepEqual((await sealed()).rows, [])
  const found = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const hits: string[] = []
    for (const table of await tablesInOrder(client))
      for (const { id: quote, words } of before) {
        const { rows } = await client.query(
          `select from ${table} t where to_jsonb(t)::text ~ $1 or to_jsonb(t)::text ~ $2`,
          [...[words, quote]],
        )
        if (rows.length > 0) hits.push(table)
      }
    return hits
  })
  assert.deepEqual(found, [])
  for (const name of ['caseworker', 'researcher', 'director'] as const) {
    const page = await main(await house.as(name), `/fund/${finding}`)
    assert.match(page, /Her stod et citat\./, name)
    assert.doesNotMatch(page, /tænker på haven/, name)
  }
  assert.match(await main(citizen, '/min'), /citat/)
  assert.match(await main(citizen, '/min/gengivet'), /Ingen har gengivet dine ord\./)
  assert.match(await main(owner, `/fund/citat?stykke=${passage}`), /har ikke sagt ja til at blive gengivet/)
  const late = await owner.post('/fund/citat', quotes())
  assert.equal(late.status, 422)
})

test('a part is quoted only where it stands in so many words', () => {
  assert.equal(quotedOf('Jeg tør  ikke\nringe', ''), 'Jeg tør ikke ringe')
  assert.equal(quotedOf('Jeg tør  ikke ringe', ' ikke  ringe '), 'ikke ringe')
  assert.equal(quotedOf('Jeg tør ikke ringe', 'Jeg ringer'), null)
})

test('a finding is tried in a FLIP: each leads to the other, until the FLIP is called off; none that one may not read is named', async () => {
  const finding = await write(researcher, 'Pauser gør forskellen')
  const address = `/flip/ny?fund=${finding}`
  assert.match(await main(researcher, `/fund/${finding}`), new RegExp(`href="/flip/ny\\?fund=${finding}"`))
  const form = await main(owner, address)
  assert.match(form, new RegExp(`name="fund" value="${finding}"`))
  assert.match(form, /value="evaluation" checked/)
  const prepares = (fund: string) =>
    owner.post('/flip/ny', {
      ...{
        submissionId: id(),
        theme: 'Passer det på os?',
        fund,
        aim: '',
        kind: 'evaluation',
        whose: 'workers',
      },
      ...{ heldIn: 'onSite', day: day(6), clock: '10:00', minutes: '120', where: '' },
    })
  const flip = partOf(await prepares(finding), 2)
  assert.match(await main(colleague, `/flip/${flip}`), new RegExp(`href="/fund/${finding}"`))
  assert.match(await main(colleague, `/fund/${finding}`), new RegExp(`/flip/${flip}">Passer det på os\\?`))
  await owner.post(`/flip/${flip}/aflys`)
  assert.doesNotMatch(await main(colleague, `/fund/${finding}`), /Passer det på os/)
  const other = partOf(await prepares(id()), 2)
  assert.doesNotMatch(await main(owner, `/flip/${other}`), /href="\/fund\//)
})
