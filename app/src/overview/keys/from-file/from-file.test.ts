import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../../shared/testing/clock.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { dayOfText } from '../../../shared/from-file/day-of-text.ts'

let house: TestApp
let keeper: Browser
before(async () => {
  house = await testApp()
  keeper = await house.as('coordinator')
})
after(() => house.close())

const bring = (bytes: string | Uint8Array<ArrayBuffer>, who = keeper) => {
  const form = new FormData()
  form.append('file', new File([bytes], 'fil.csv', { type: 'text/csv' }))
  return who.post('/noegler/fil', form)
}
const file = (...lines: string[]) => `${lines.join('\r\n')}\r\n`
const carriedIn = (page: string) => /name="carried" value="([^"]+)"/.exec(page)?.[1]
const doIt = (carried: string, who = keeper) => who.post('/noegler/fil/goer-det', { carried })
const main = async (path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await keeper.get(path)).text())?.[1] ?? ''
/** What a list by name shows, asked as its form asks. */
const foundBy = async (path: string, navn: string, efter = '') =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await keeper.post(path, { navn, efter })).text())?.[1] ?? ''
/** The cells of each row of the table, and under which heading. */
const rowsOf = (page: string) =>
  [...page.matchAll(/<summary>([^:<]+):[^]*?<\/details>/g)].flatMap(([part, state = '']) =>
    [...part.matchAll(/<tr><td>(\d+)<\/td><td>([^<]*)<\/td><td>([^<]*)<\/td><\/tr>/g)].map(
      ([, line, who, what]) => ({ state, line: Number(line), who, what }),
    ),
  )
const counts = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query(
      `select (select count(*)::int from person) as people, (select count(*)::int from case_assignment) as assignments,
        (select count(*)::int from person_role) as roles, (select count(*)::int from citizen_cpr) as numbers`,
    )
    return rows[0] as Record<string, number>
  })

test('nobody else brings a file, and what one coordinator saw through opens for no other', async () => {
  const text = file('CPR;Navn', '610191-0001;Ane Ek')
  for (const name of ['teamLead', 'caseworker', 'researcher'] as const)
    assert.equal((await bring(text, await house.as(name))).status, 404, name)
  const carried = carriedIn(await (await bring(text)).text()) ?? ''
  assert.equal((await doIt(carried, await house.as('caseworker'))).status, 404)
  const nextDoor = await house.as('coordinator', house.nabo)
  await doIt(carried, nextDoor)
  assert.doesNotMatch(await (await nextDoor.get('/noegler')).text(), /Ane Ek/)
  await at(house, new Date(Date.now() + 3_700_000), async () => {
    await doIt(carried, await house.as('coordinator'))
  })
  await doIt('noget andet')
  assert.doesNotMatch(await main('/noegler'), /Ane Ek/)
})

test('a file that is none is refused as a whole, with what to do', async () => {
  const refusals: [string | Uint8Array<ArrayBuffer>, RegExp][] = [
    ['', /Vælg en fil/],
    [new Uint8Array([80, 75, 3, 4, 0, 0]), /ikke tekst/],
    [file('Navn;Adresse', 'Bo;Vej 1'), /CPR \(borgere\) eller Nøgle/],
    [file('CPR;Navn'), /ingen rækker/],
    [file('CPR;Navn;CPR', '1;2;3'), /to gange/],
    [file('CPR;Navn', '610191-0002;"Bo'), /Linje 2: Et anførselstegn/],
    [file('CPR', ...Array.from({ length: 10_001 }, () => '610191-0002')), /mere end 10\.000/],
  ]
  for (const [bytes, says] of refusals) {
    const answer = await bring(bytes)
    assert.equal(answer.status, 422, String(says))
    assert.match(await answer.text(), says)
  }
})

test('what cannot be read is said with line and column, and then nothing at all is done', async () => {
  const before = await counts()
  const page = await (
    await bring(
      file(
        'CPR;Navn;Medarbejder;Fra;Til',
        '610191-0010;Bo Eg;colleague (fjordby);01-10-2026;',
        '99;Cilie Dal;;;',
        '610191-0011;;;;',
        '610191-0012;Dan Ebbe;Ingen Kendt;;',
        '610191-0013;Eli Fris;;32-13-2026;',
        '610191-0014;Finn Gad;colleague (fjordby);01-10-2026;01-09-2026',
        '610191-0010;Bo Eg;colleague (fjordby);;',
        '610191-0010;Bo Ege;;;',
        '610191-0015;Hans Ib;coordinator (fjordby);;',
        '610191-0016;Ida Juel;;;31-12-2026',
      ),
    )
  ).text()
  const cannot = rowsOf(page).filter(({ state }) => state === 'Kan ikke læses')
  const expected: [number, RegExp][] = [
    [3, /^Kolonnen CPR: Skriv CPR-nummeret med ti cifre/],
    [4, /^Kolonnen Navn: Skriv et navn/],
    [5, /^Kolonnen Medarbejder: Ingen Kendt er ikke en kollega/],
    [6, /^Kolonnen Fra: “32-13-2026” er ikke en dag/],
    [7, /^Kolonnen Til: Den sidste dag ligger før/],
    [8, /^Kolonnen CPR: Den samme borger med den samme medarbejder står på linje 2/],
    [9, /^Kolonnen Navn: Den samme borger har et andet navn på linje 2/],
    [10, /^Kolonnen Medarbejder: /],
    [11, /^Kolonnen Til: En sidste dag skal have en medarbejder/],
  ]
  assert.deepEqual(
    cannot.map(({ line }) => line),
    expected.map(([line]) => line),
  )
  for (const [n, [, says]] of expected.entries()) assert.match(cannot[n]?.what ?? '', says)
  assert.equal(carriedIn(page), undefined)
  assert.deepEqual(await counts(), before)
})

test('nothing is kept before one says yes; then all of it is, and done again nothing more', async () => {
  const before = await counts()
  const text = file(
    'Cpr-nummer;Borger;Sagsbehandler;Startdato;Adresse',
    '610291-0001;Jens Krog;colleague (fjordby);01-10-2026;Vej 1',
    '610291-0001;Jens Krog;otherColleague (fjordby);2026-11-01;Vej 1',
    '610291-0002;Kaja Lind;;;Vej 2',
  )
  const page = await (await bring(text)).text()
  assert.match(page, /Intet er gemt endnu/)
  assert.match(page, /læses ikke og gemmes ikke: Adresse/)
  assert.deepEqual(
    rowsOf(page).map(({ state, line, who }) => [state, line, who]),
    [
      ['Nye', 2, 'Jens Krog'],
      ['Nye', 4, 'Kaja Lind'],
      ['Ændres', 3, 'Jens Krog'],
    ],
  )
  assert.deepEqual(await counts(), before)
  const carried = carriedIn(page) ?? ''
  assert.doesNotMatch(Buffer.from(carried, 'base64url').toString('latin1'), /610291|Jens/)
  await Promise.all([doIt(carried), doIt(carried)])
  const after = { ...before, people: before['people']! + 2, numbers: before['numbers']! + 2 }
  assert.deepEqual(await counts(), { ...after, assignments: before['assignments']! + 2 })
  const again = await (await bring(text)).text()
  assert.ok(rowsOf(again).every(({ state }) => state === 'Bliver, som de er'))
  assert.equal(carriedIn(again), undefined)
})

test('a file as the municipality writes it changes names and ends what is over; who is not in it stays as they are', async () => {
  const begun = file('CPR;Navn;Medarbejder;Fra', '610391-0001;Søren Ås;colleague (fjordby);01-10-2026')
  await doIt(carriedIn(await (await bring(begun)).text()) ?? '')
  const withCitizenA = async () =>
    (await main(`/noegler/borgere/${house.fjordby.citizenA}`)).match(/sammen\/[0-9a-f-]{36}\/slut/g)
  const others = await withCitizenA()
  const text = file('CPR;Navn;Medarbejder;Til', '6103910001;Søren Ærø Ås;colleague (fjordby);01.11.2026')
  const page = await (await bring(Buffer.from(text, 'latin1'))).text()
  assert.match(page, /Windows-1252/)
  const [row] = rowsOf(page)
  assert.equal(row?.state, 'Slutter')
  assert.match(row?.what ?? '', /rettes fra Søren Ås til Søren Ærø Ås\. Arbejder sammen med colleague/)
  await doIt(carriedIn(page) ?? '')
  assert.match(await foundBy('/noegler', 'ærø'), /Søren Ærø Ås[^]*Ingen arbejder sammen/)
  assert.deepEqual(await withCitizenA(), others)
})

test('a list with a spoiled sign is refused: it might be in a name', async () => {
  const text = Buffer.from('cpr;navn\n6102910004;Jens Ærø Ås\n')
  const spoiled = Buffer.concat([text.subarray(0, -1), Buffer.from([0xc3, 0x0a])])
  assert.match(await (await bring(spoiled)).text(), /Der er tegn i filen, der er ødelagt/)
})

test('what has changed since it was shown is not done', async () => {
  const carried =
    carriedIn(await (await bring(file('CPR;Navn', '610491-0001;Mie Noe', '610491-0002;Ole Pi'))).text()) ?? ''
  await keeper.post('/noegler/borgere/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Mie Noe', cpr: '610491-0001' },
    ...{ workerId: '', from: '2026-11-01' },
  })
  const before = await counts()
  await doIt(carried)
  assert.deepEqual(await counts(), before)
})

test('colleagues come by key, role and department; for whoever has signed in only the end is read', async () => {
  const page = await (
    await bring(
      file(
        'Nøgle;Navn;Rolle;Afdeling;Fra;Til',
        'rie.skov;Rie Skov;Sagsbehandler;job og vej;01-11-2026;',
        'rie.skov;Rie Skov;vidensmægler;;;31-12-2026',
        'sofus;Sofus Toft;pedel;;;',
        'tora;Tora Ulv;sagsbehandler;Findes ikke;;',
        'ulla;Ulla Vang;;;;',
      ),
    )
  ).text()
  assert.deepEqual(
    rowsOf(page).map(({ state, line }) => [state, line]),
    [
      ['Kan ikke læses', 4],
      ['Kan ikke læses', 5],
      ['Kan ikke læses', 6],
      ['Nye', 2],
      ['Ændres', 3],
    ],
  )
  const read = file('Nøgle;Navn;Rolle;Afdeling', 'rie.skov;Rie Skov;Sagsbehandler;job og vej')
  await doIt(carriedIn(await (await bring(read)).text()) ?? '')
  assert.match(await foundBy('/noegler/kolleger', 'rie'), /Rie Skov[^]*sagsbehandler, Job og vej/)
  await house.services.database.atTheDoor(
    { municipalityId: house.fjordby.id, issuer: 'https://idp', subject: 'rie.skov' },
    async (sql) => {
      const { sql: raw } = await import('kysely')
      await raw`select sign_in(${house.fjordby.id}, 'https://idp', 'rie.skov', 'staff', 'Rie Skov', 'da',
        '[{"role": "caseworker"}]'::jsonb)`.execute(sql)
    },
  )
  const more = rowsOf(
    await (
      await bring(file('Nøgle;Navn;Rolle;Til', 'rie.skov;Andet;teamleder;', 'rie.skov;;;31-12-2026'))
    ).text(),
  )
  assert.deepEqual(
    more.map(({ state, line }) => [state, line]),
    [
      ['Slutter', 3],
      ['Bliver, som de er', 2],
    ],
  )
})

test('the examples are files that can be brought', async () => {
  for (const name of ['borgere.csv', 'kolleger.csv']) {
    const example = await keeper.get(`/noegler/fil/${name}`)
    assert.match(example.headers.get('content-disposition') ?? '', /attachment/)
    const answer = await bring(new Uint8Array(await example.arrayBuffer()))
    assert.equal(answer.status, 200, name)
  }
})

test('days are read as people write them, and what is no day of the calendar is none', () => {
  for (const text of ['31-12-2026', '31.12.2026', '31/12/2026', '2026-12-31'])
    assert.equal(dayOfText(text), '2026-12-31')
  assert.equal(dayOfText('1-2-2026'), '2026-02-01')
  for (const text of ['', '30-02-2026', '12-31-2026', '31-12-26', '31-12/2026', 'i dag'])
    assert.equal(dayOfText(text), null, text)
})
