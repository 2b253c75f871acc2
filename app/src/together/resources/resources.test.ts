import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty, tablesInOrder } from '@lydhoer/database'
import { all, readBack } from '@lydhoer/paper/testing'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let owner: Browser
let colleague: Browser
let researcher: Browser
let leader: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['resources']))
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
  leader = await house.as('teamLead')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const id = () => crypto.randomUUID()
const resource = (title: string, typed = {}) => ({
  ...{ submissionId: id(), title, kind: 'guide', use: 'Til det første møde', body: 'Sig det højt' },
  ...{ address: '', fund: '', undren: '', lookAgainOn: day(180), ...typed },
})
const put = async (who: Browser, title: string, typed = {}) =>
  partOf(await who.post('/materialer/nyt', resource(title, typed)), 2)
const noon = (ahead: number) => new Date(`${day(ahead)}T11:00:00Z`)
const undoOn = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone')

test('a citizen, a politician and an employer do not come in; leaders and researchers read', async () => {
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/materialer')).status, 403, name)
  for (const who of [leader, researcher]) assert.match(await main(who, '/materialer'), /Sig det midtvejs/)
})

test('a refusal gives back what was typed: no use, nothing there, an address that is none, a day that has passed', async () => {
  for (const [typed, field] of [
    [{ use: ' ' }, 'use'],
    [{ body: '' }, 'body'],
    [{ address: 'http://eksempel.dk' }, 'address'],
    [{ address: 'javascript:alert(1)' }, 'address'],
    [{ lookAgainOn: day(0) }, 'lookAgainOn'],
    [{ fund: id() }, 'fund'],
  ] as const) {
    const answer = await researcher.post('/materialer/nyt', resource('Det her skal ikke væk', typed))
    assert.equal(answer.status, 422, JSON.stringify(typed))
    assert.match(await answer.text(), new RegExp(`href="#${field}"[^]*value="Det her skal ikke væk"`))
  }
})

test('it hangs on the loop that it came from, builds on a finding, and is found by kind and by loop; its words are sealed', async () => {
  const { resource: one = '', loop = '', finding = '' } = made
  await put(colleague, 'En helt anden', { kind: 'film', body: '', address: 'https://film.example/om-pauser' })
  const page = await main(researcher, `/materialer/${one}`)
  assert.match(page, new RegExp(`href="/undren/${loop}"[^]*href="/fund/${finding}"`))
  const onLoop = await main(leader, `/undren/${loop}`)
  assert.match(onLoop, new RegExp(`href="/materialer/${one}"[^>]*>Et materiale: Sig det midtvejs`))
  assert.match(onLoop, new RegExp(`href="/materialer/nyt\\?undren=${loop}"`))
  const fromLoop = await main(leader, `/materialer?undren=${loop}`)
  assert.match(fromLoop, /Sig det midtvejs/)
  assert.doesNotMatch(fromLoop, /En helt anden/)
  const films = await main(leader, '/materialer?slags=film')
  assert.match(films, /En helt anden/)
  assert.doesNotMatch(films, /Sig det midtvejs/)
  assert.match(await main(leader, '/materialer?slags=game'), /ingen af den slags/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from resource_version'),
  )
  for (const row of rows) assert.doesNotMatch(row.words_sealed.toString('latin1'), /midtvejs/)
})

test('what lies elsewhere is led to and never fetched', async () => {
  const one = await put(owner, 'Filmen', { body: '', address: 'https://film.example/om-pauser' })
  assert.match(
    await main(colleague, `/materialer/${one}`),
    /href="https:\/\/film\.example\/om-pauser" rel="noopener noreferrer external"[^>]*>\s*Åbn det hos film\.example/,
  )
})

const fileForm = (bytes: string, name: string, submissionId = id()) => {
  const form = new FormData()
  form.set('submissionId', submissionId)
  form.set('file', new File([bytes], name))
  return form
}

test('one file lies by it: a PDF, Word or sound, known by how it begins; sealed, got by the house, replaced, and gone when it is taken away', async () => {
  const bare = await owner.post('/materialer/nyt', resource('Arket som fil', { body: '', withFile: 'on' }))
  const one = partOf(bare, 2)
  assert.match(bare.headers.get('location') ?? '', /\/fil$/)
  const [lay, get] = [`/materialer/${one}/fil`, `/materialer/${one}/fil/hent`]
  assert.equal((await leader.get(get)).status, 404)
  for (const [bytes, name] of [
    ['', 'tom.pdf'],
    ['<script>alert(1)</script>', 'ark.pdf'],
    ['PK\x03\x04arkiv', 'ark.zip'],
    ['\x89PNG\r\n\x1a\n', 'billede.png'],
  ] as const) {
    const answer = await owner.post(lay, fileForm(bytes, name))
    assert.equal(answer.status, 422, name)
    assert.match(await answer.text(), /href="#file"/)
  }
  assert.equal((await colleague.post(lay, fileForm('%PDF-1.7 a', 'ark.pdf'))).status, 404)
  const objects = async () => {
    const found: string[] = []
    for await (const object of house.services.store.list()) found.push(object)
    return found.length
  }
  const before = await objects()
  const sent = id()
  for (let nth = 0; nth < 2; nth++)
    assert.equal((await owner.post(lay, fileForm('%PDF-1.7 det første', 'arket.pdf', sent))).status, 303)
  assert.equal(await objects(), before + 1, 'sent twice it lies there once')
  assert.match(await main(leader, `/materialer/${one}`), /Hent arket\.pdf \(1 KB\)/)
  const got = await researcher.get(get)
  assert.equal(got.headers.get('content-disposition'), 'attachment; filename="materiale.pdf"')
  assert.equal(got.headers.get('content-type'), 'application/pdf')
  assert.equal(await got.text(), '%PDF-1.7 det første')
  await owner.post(lay, fileForm('ID3\x04\x00\x00\x00\x00\x00\x00\x00\x00lyd', 'lyd.mp3'))
  assert.equal(await objects(), before + 1, 'what is replaced is cleared away')
  assert.equal((await leader.get(get)).headers.get('content-type'), 'audio/mpeg')
  assert.equal((await owner.post(`/materialer/${one}/tilbage`)).status, 409)
  assert.equal((await colleague.post(`${lay}/slet`)).status, 404)
  await owner.post(`${lay}/slet`)
  assert.equal((await leader.get(get)).status, 404)
  assert.equal(await objects(), before)
})

test('that it is used is told of a department and a kind of people: no name, no number, once each, and taken back with its words', async () => {
  const one = await put(owner, 'Arket')
  assert.match(await main(leader, `/materialer/${one}`), /Ingen har sagt endnu, at de bruger det\./)
  const uses = (words: string) => ({ submissionId: id(), words })
  const sent = uses('De pegede på arket')
  for (let nth = 0; nth < 2; nth++)
    assert.equal((await colleague.post(`/materialer/${one}/brug`, sent)).status, 303)
  await colleague.post(`/materialer/${one}/brug`, uses('Én gang til'))
  await owner.post(`/materialer/${one}/brug`, uses(''))
  await researcher.post(`/materialer/${one}/brug`, uses('Vi viser det til andre'))
  const page = await main(leader, `/materialer/${one}`)
  assert.equal(
    page.match(/: sagsbehandlere og konsulenter<\/li>/g)?.length,
    1,
    'two of one department are told once',
  )
  assert.match(page, /<li>forskere<\/li>/)
  assert.match(page, /“De pegede på arket”/)
  assert.doesNotMatch(page, /Én gang til/)
  const people = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ display_name: string }>('select display_name from person where id = $1', [
      house.fjordby.colleague,
    ]),
  )
  assert.doesNotMatch(page, new RegExp(people.rows[0]?.display_name ?? '^'))
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<Record<string, unknown>>('select * from resource_use'),
  )
  for (const row of rows)
    assert.deepEqual(Object.keys(row).sort(), [
      ...['department_id', 'id', 'municipality_id', 'resource_id', 'used_as', 'words_sealed'],
    ])
  await colleague.post(`/materialer/${one}/brug/tilbage`)
  const after = await main(colleague, `/materialer/${one}`)
  assert.doesNotMatch(after, /De pegede på arket/)
  await colleague.post(undoOn(after))
  assert.match(await main(leader, `/materialer/${one}`), /De pegede på arket/)
})

test('on its day it waits on I dag for whoever looks after it, and for nobody else; still right, it waits no more', async () => {
  const one = await put(owner, 'Ses efter i morgen', { lookAgainOn: day(1) })
  assert.doesNotMatch(await main(owner, '/'), /Ses efter i morgen/)
  await at(house, noon(2), async () => {
    assert.match(await main(owner, '/'), /Se, om det stadig er rigtigt: Ses efter i morgen/)
    assert.doesNotMatch(await main(colleague, '/'), /Ses efter i morgen/)
    assert.equal((await colleague.get(`/materialer/${one}/igen`)).status, 404)
    const still = { submissionId: id(), lookAgainOn: day(200), words: 'Læst igennem' }
    assert.equal((await owner.post(`/materialer/${one}/igen`, { ...still, lookAgainOn: day(1) })).status, 422)
    await owner.post(`/materialer/${one}/igen`, still)
    assert.doesNotMatch(await main(owner, '/'), /Ses efter i morgen/)
  })
  const page = await main(owner, `/materialer/${one}`)
  assert.match(page, /Stadig rigtigt, /)
  await owner.post(undoOn(page))
  assert.doesNotMatch(await main(owner, `/materialer/${one}`), /Stadig rigtigt, /)
})

test('it is changed by whoever looks after it; each version stays, with what was changed and why', async () => {
  const one = await put(owner, 'Den første udgave')
  const anew = { ...resource('Den anden udgave', { kind: 'letter' }), changed: 'Brevet er kortere nu' }
  assert.equal((await colleague.post(`/materialer/${one}/ret`, anew)).status, 404)
  const refused = await owner.post(`/materialer/${one}/ret`, { ...anew, changed: '' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /href="#changed"[^]*value="Den anden udgave"/)
  for (let nth = 0; nth < 2; nth++) await owner.post(`/materialer/${one}/ret`, anew)
  const page = await main(leader, `/materialer/${one}`)
  assert.match(page, /Brev\. Lavet af sagsbehandlere/)
  assert.match(page, /Udgave 2\. Se, hvad der stod før/)
  const before = await main(leader, `/materialer/${one}/foer`)
  assert.match(before, /Udgave 2,[^]*Brevet er kortere nu[^]*Udgave 1,[^]*Den første udgave/)
})

test('it is laid to rest with why, and taken up again; while it rests nobody is asked and nobody says that they use it', async () => {
  const one = await put(owner, 'Arket med posten')
  const rests = `/materialer/${one}/hviler`
  assert.equal((await owner.post(rests, { submissionId: id(), words: '' })).status, 422)
  await owner.post(rests, { submissionId: id(), words: 'Ingen læste det alene' })
  const page = await main(leader, `/materialer/${one}`)
  assert.match(page, /Bruges ikke mere[^]*Ingen læste det alene/)
  assert.doesNotMatch(page, /Vi bruger det/)
  assert.equal(
    (await colleague.post(`/materialer/${one}/brug`, { submissionId: id(), words: '' })).status,
    409,
  )
  assert.match(await main(leader, '/materialer'), /Arket med posten[^]*Bruges ikke mere fra/)
  await at(house, noon(200), async () => assert.doesNotMatch(await main(owner, '/'), /Arket med posten/))
  await owner.post(`/materialer/${one}/op`, { submissionId: id() })
  assert.match(await main(leader, `/materialer/${one}`), /Vi bruger det/)
  assert.equal((await owner.post(`/materialer/${one}/tilbage`)).status, 409)
})

test('looking after it is handed over from the page of what one carries; when whoever does has left, by those who bring people together', async () => {
  const one = await put(await house.as('otherColleague'), 'Passes ikke mere')
  const coordinator = await house.as('coordinator')
  assert.match(
    await main(await house.as('otherColleague'), `/materialer/${one}`),
    /href="\/giv-videre">Giv det videre/,
  )
  assert.doesNotMatch(await main(coordinator, `/materialer/${one}`), /Giv det videre/)
  assert.equal((await coordinator.post(`/materialer/${one}/tilbage`)).status, 404)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update person_role set valid_to = today() where person_id = $1', [
      house.fjordby.otherColleague,
    ]),
  )
  assert.match(
    await main(coordinator, `/materialer/${one}`),
    /arbejder her ikke mere[^]*href="\/giv-videre\?af=[^"]*">Giv det videre/,
  )
  assert.doesNotMatch(await main(leader, `/materialer/${one}`), /Giv det videre/)
})

test('it is taken back while nobody is in it, and is there again with its versions and its loop when that is undone', async () => {
  const { loop = '' } = made
  const one = await put(owner, 'Lagt her ved en fejl', { undren: loop })
  assert.equal((await colleague.post(`/materialer/${one}/tilbage`)).status, 404)
  await owner.post(`/materialer/${one}/tilbage`)
  assert.equal((await leader.get(`/materialer/${one}`)).status, 404)
  await owner.post(undoOn(await main(owner, '/materialer')))
  const page = await main(leader, `/materialer/${one}`)
  assert.match(page, new RegExp(`Lagt her ved en fejl[^]*href="/undren/${loop}"`))
})

test('the log of the quarter can tell that it was made and laid to rest, and not what it says', async () => {
  const coordinator = await house.as('coordinator')
  const first = `${day(0).slice(0, 5)}${String(Math.floor((Number(day(0).slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
  const log = partOf(await coordinator.post('/kommunens-log/begynd', { quarter: first }), 2)
  const page = await main(coordinator, `/kommunens-log/${log}/skriv`)
  assert.match(page, /materiale/i)
  assert.doesNotMatch(page, /Sig det midtvejs/)
})

test('a citizen’s words stand in it through the finding; a no takes them out of it, of paper made after, and of the whole database', async () => {
  const { resource: one = '', finding = '', conversation = '' } = made
  const page = await main(leader, `/materialer/${one}`)
  assert.match(page, /“haven”/)
  const sealed = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ id: string; words: string }>(
      `select id, encode(words_sealed, 'hex') as words from finding_quote where finding_id = $1`,
      [finding],
    ),
  )
  assert.ok(sealed.rows.length > 0)
  const paper = async () => {
    const answer = await leader.get(`/materialer/${one}/papir`)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    const { tree, lang, loose } = readBack(new Uint8Array(await answer.arrayBuffer()))
    assert.deepEqual([lang, loose], ['da-DK', ''], 'all of it is told to a reader of screens')
    return all(tree)
      .map(({ text }) => text)
      .join(' ')
  }
  assert.match(await paper(), /haven/)
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.post(`/min/samtaler/${conversation}/nej/quote`)).status, 303)
  const hits = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const found: string[] = []
    for (const table of await tablesInOrder(client))
      for (const quote of sealed.rows) {
        const { rows } = await client.query(
          `select from ${table} t where to_jsonb(t)::text ~ $1 or to_jsonb(t)::text ~ $2`,
          [quote.words, quote.id],
        )
        if (rows.length > 0) found.push(table)
      }
    return found
  })
  assert.deepEqual(hits, [])
  for (const who of [owner, researcher, leader]) {
    const after = await main(who, `/materialer/${one}`)
    assert.doesNotMatch(after, /“haven”/)
    assert.match(after, /Her stod et citat\. Ja’et til det er taget tilbage/)
  }
  const after = await paper()
  assert.doesNotMatch(after, /haven/)
  assert.match(after, /Her stod et citat/)
})
