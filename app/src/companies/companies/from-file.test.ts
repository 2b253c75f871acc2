import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at } from '../../shared/testing/clock.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { isCvr, isPNumber } from '../known/numbers.ts'

let house: TestApp
let consultant: Browser
before(async () => {
  house = await testApp()
  consultant = await house.as('companyConsultant')
})
after(() => house.close())

const head = 'P-nummer;CVR-nummer;Navn;Branche;Adresse;Postnr.;By;Ophørt'
const bring = (lines: string | readonly string[], { isWhole = false, who = consultant } = {}) => {
  const form = new FormData()
  form.append('file', new File([[lines].flat().join('\r\n')], 'cvr.csv', { type: 'text/csv' }))
  if (isWhole) form.append('isWhole', 'on')
  return who.post('/virksomheder/fil', form)
}
const carriedIn = (page: string) => /name="carried" value="([^"]+)"/.exec(page)?.[1]
const doIt = (carried: string, who = consultant) => who.post('/virksomheder/fil/goer-det', { carried })
const keep = async (lines: readonly string[], isWhole = false) => {
  const carried = carriedIn(await (await bring(lines, { isWhole })).text())
  return doIt(carried ?? assert.fail('there is something to do'))
}
const found = async (ord: string, who = consultant) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(`/virksomheder?ord=${ord}`)).text())?.[1] ?? ''
const rowsOf = (page: string) =>
  [...page.matchAll(/<summary>([^:<]+):[^]*?<\/details>/g)].flatMap(([part, state = '']) =>
    [...part.matchAll(/<tr><td>(\d*)<\/td><td>([^<]*)<\/td><td>([^<]*)<\/td><\/tr>/g)].map(
      ([, line, who, what]) => ({ state, line, who, what: what ?? '' }),
    ),
  )

test('a company’s number is told from another by its last digit; a place of work’s only by its length', () => {
  assert.equal(isCvr('13748136'), true)
  assert.equal(isCvr('13748137'), false)
  assert.equal(isCvr('1374813'), false)
  assert.equal(isPNumber('1003388394'), true)
  assert.equal(isPNumber('100338839'), false)
})

test('no citizen, researcher, partner, politician or employer brings a file; what one saw through opens for nobody else, and not after an hour', async () => {
  const lines = [head, '9000000101;90000004;Ens Bageri;Bageri;Torvet 1;5999;Fjordby;']
  for (const name of ['citizenA', 'researcher', 'partner', 'politician', 'employer'] as const)
    assert.equal((await bring(lines, { who: await house.as(name) })).status, 403, name)
  const carried = carriedIn(await (await bring(lines)).text()) ?? ''
  await doIt(carried, await house.as('caseworker'))
  const nextDoor = await house.as('companyConsultant', house.nabo)
  await doIt(carried, nextDoor)
  await at(house, new Date(Date.now() + 3_700_000), async () => {
    await doIt(carried, await house.as('companyConsultant'))
  })
  assert.match(await found('bageri'), /Ingen virksomhed/)
  assert.match(await found('bageri', nextDoor), /Ingen virksomhed/)
})

test('what cannot be read is said with line, column and what to do, the same number twice too; then nothing is done', async () => {
  const page = await (
    await bring([
      head,
      '9000000111;90000004;Fin Smedje;;;;;',
      '12345;90000004;Kort Nummer;;;;;',
      '9000000112;90000005;Forkert CVR;;;;;',
      '9000000113;90000004;;;;;;',
      '9000000114;90000004;Postnummer;;;59999;;',
      '9000000115;90000004;Dag;;;;;32-13-2026',
      '9000000111;90000004;Fin Smedje igen;;;;;',
    ])
  ).text()
  const cannot = rowsOf(page).filter(({ state }) => state === 'Kan ikke læses')
  const expected: [string, RegExp][] = [
    ['3', /^Kolonnen P-nummer: .*ti cifre/],
    ['4', /^Kolonnen CVR-nummer: .*otte cifre/],
    ['5', /^Kolonnen Navn: /],
    ['6', /^Kolonnen Postnr\.: /],
    ['7', /^Kolonnen Ophørt: /],
    ['8', /^Kolonnen P-nummer: Det samme P-nummer står på linje 2/],
  ]
  assert.deepEqual(
    cannot.map(({ line }) => line),
    expected.map(([line]) => line),
  )
  for (const [n, [, says]] of expected.entries()) assert.match(cannot[n]?.what ?? '', says)
  assert.equal(carriedIn(page), undefined)
  const noNumbers = await bring(['Navn;By', 'Et Sted;Fjordby'])
  assert.equal(noNumbers.status, 422)
  assert.match(await noNumbers.text(), /mangler P-nummer/)
  assert.match(await found('smedje'), /Ingen virksomhed/)
})

test('what is new, changed and closed is shown before it is kept; kept, the same file has nothing to do, and pressing twice does nothing', async () => {
  const first = [
    head,
    '9000000121;90000004;Å Bageri;Bageri;Torvet 1;5999;Fjordby;',
    '9000000122;90000012;Æ Smedje;Smedje;;999;Fjordby;',
    '9000000123;90000020;Lukket Før;;;;;01-01-2020',
  ]
  assert.deepEqual(
    rowsOf(await (await bring(first)).text()).map(({ state, who }) => [state, who]),
    [
      ['Nye', 'Å Bageri'],
      ['Nye', 'Æ Smedje'],
      ['Bliver, som de er', 'Lukket Før'],
    ],
  )
  assert.match(await found('bageri'), /Ingen virksomhed/)
  const carried = carriedIn(await (await bring(first)).text()) ?? ''
  for (const _ of [1, 2]) assert.equal((await doIt(carried)).headers.get('location'), '/virksomheder')
  assert.match(await found('bageri'), /Å Bageri/)
  assert.doesNotMatch(await found('lukket'), /Lukket Før/)
  assert.doesNotMatch(await (await bring(first)).text(), /name="carried"/)
  const next = [
    'P-nummer;Navn;By;Ophørt',
    '9000000121;Å Bageri og Café;Fjordby;',
    '9000000122;Æ Smedje;Fjordby;01-11-2026',
  ]
  assert.deepEqual(
    rowsOf(await (await bring(next)).text()).map(({ state, who, what }) => [state, who, what]),
    [
      ['Lukket', 'Æ Smedje', 'Lukket 1. november 2026. Siden bliver stående og siger det.'],
      ['Ændres', 'Å Bageri og Café', 'Nyt: Navn.'],
    ],
  )
  await keep(next)
  assert.match(await found('smedje'), /Lukket 1\. november 2026/)
  assert.doesNotMatch(await found(''), /Smedje/)
  // What the second file does not have a column for stays.
  assert.match(await found('torvet'), /Ingen virksomhed/)
  assert.match(await found('bageri'), /Bageri, Fjordby/)
})

test('in a file with all companies those that are missing have closed, and stay; open again they are open', async () => {
  await keep([head, '9000000131;90000004;Gården;Landbrug;;;;', '9000000132;90000004;Haven;;;;;'])
  const whole = [head, '9000000132;90000004;Haven;;;;;']
  const page = await (await bring(whole, { isWhole: true })).text()
  assert.ok(
    rowsOf(page).some(({ state, line, who }) => state === 'Lukket' && line === '' && who === 'Gården'),
  )
  await keep(whole, true)
  assert.match(await found('gården'), /Lukket/)
  await keep([head, '9000000131;90000004;Gården;Landbrug;;;;'])
  assert.doesNotMatch(await found('gården'), /Lukket/)
})

test('one that was written in by hand is the same when the register tells its number', async () => {
  await consultant.post('/virksomheder/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Klippehulen', industry: '', street: '', postcode: '' },
    ...{ town: 'Fjordby', cvr: '', pNumber: '' },
  })
  const page = await (await bring([head, '9000000141;90000004;KLIPPEHULEN;Frisør;;;;'])).text()
  assert.match(rowsOf(page)[0]?.what ?? '', /skrevet ind med hånden/)
  await keep([head, '9000000141;90000004;KLIPPEHULEN;Frisør;;;;'])
  assert.equal([...(await found('klippehulen')).matchAll(/class="title"/g)].length, 1)
})
