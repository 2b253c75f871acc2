import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import type { PersonName } from '@lydhoer/database/testing'
import { places } from '../../places.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { takeInAll } from './take-in.ts'

let house: TestApp
let made: Made
let worker: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(
    house,
    await scenes([
      ...['loops', 'requests', 'findings', 'flips', 'letters', 'log', 'signs'],
      ...['resources', 'joint-experiments', 'gatherings', 'evaluation'],
    ]),
  )
  worker = await house.as('caseworker')
})
after(() => house.close())

const id = () => crypto.randomUUID()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const search = (who: Browser, words: string, more = '') =>
  main(who, `/soeg?ord=${encodeURIComponent(words)}${more}`)
/** What is listed, each as one line without marks. */
const listed = (page: string): string[] =>
  [...page.matchAll(/<ol class="search-found">([^]*?)<\/ol>/g)]
    .flatMap(([, list = '']) => list.split('<li>').slice(1))
    .map((item) => item.replace(/<[^>]+>/g, '').trim())
const found = async (name: PersonName, words: string, more = '', municipality = house.fjordby) =>
  listed(await search(await house.as(name, municipality), words, more))

const sign = (words: string) => ({ submissionId: id(), words, source: 'doctor', saidOn: day(-2) })
const note = (words: string, who = worker) => who.post('/tegn', sign(words))
const rows = async <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  (await onDuty(house.ownerUrl, 'backup', (client) => client.query<Row>(statement, values))).rows

test('who is not of the house does not search, and who is of another house finds nothing of this one', async () => {
  await note('Der er en zebra i gangen')
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/soeg?ord=zebra')).status, 403, name)
  assert.deepEqual(await found('caseworker', 'zebra', '', house.nabo), [])
  for (const name of ['caseworker', 'researcher', 'teamLead', 'director'] as const)
    assert.match((await found(name, 'zebra')).join(), /Der er en zebra i gangen/, name)
})

test('an address with a day that there is not, or an odd one, is answered from the beginning', async () => {
  await note('Der er en gibbon i gangen')
  for (const day of ['2026-02-31', '2026-13-01', '0000-01-01', '0001-01-01'])
    assert.match((await found('caseworker', 'gibbon', `&efter=${day}_loop_${id()}`)).join(), /gibbon/, day)
})

test('a log is found by those who read it: a researcher finds it only while it is shared with them', async () => {
  const keeper = await house.as('coordinator')
  const begun = await keeper.post('/kommunens-log/begynd', { quarter: '2020-04-01' })
  const log = `/kommunens-log/${partOf(begun, 2)}`
  const line = { submissionId: id(), part: 'did', words: 'Vi lånte en xylofon', obstacle: '', pillar: '' }
  await keeper.post(`${log}/skriv/linje`, line)
  assert.deepEqual(await found('coordinator', 'xylofon'), [], 'not while it is being written')
  await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  assert.match((await found('caseworker', 'xylofon')).join(), /Vi lånte en xylofon/)
  assert.deepEqual(await found('otherResearcher', 'xylofon'), [])
  const share = `${log}/forskere/${house.fjordby.otherResearcher}`
  await keeper.post(share)
  assert.match((await found('otherResearcher', 'xylofon')).join(), /Vi lånte en xylofon/)
  await keeper.post(`${share}/slet`)
  assert.deepEqual(await found('otherResearcher', 'xylofon'), [])
})

test('a word is found in all its forms, and as a part of a compound; several words must all be there', async () => {
  await note('Han læste sanktionsbrevene to gange')
  for (const words of [
    'sanktion',
    'sanktionen',
    'sanktioner',
    'brevet',
    'Sanktionsbrevet',
    'sanktionen læse',
  ])
    assert.match((await found('caseworker', words)).join(), /Han læste sanktionsbrevene/, words)
  assert.match(await search(worker, 'sanktion giraf'), /står ikke i noget af det, du må læse her/)
})

test('what others can use, what several try and what people gather for are found, each among its kind', async () => {
  const resource = { title: 'Brevet til første møde', use: 'Læs det op i telefonen', kind: 'guide' }
  await worker.post('/materialer/nyt', {
    ...{ ...resource, submissionId: id(), body: 'Sig, at ukulelen er valgfri', lookAgainOn: day(90) },
  })
  assert.match((await found('researcher', 'ukulele', '&slags=resource')).join(), /Brevet til første møde/)
  assert.match(
    (await found('researcher', 'vejledninger til sidst', '&slags=jointExperiment')).join(),
    /Vejledningen til sidst/,
  )
  assert.match((await found('researcher', 'pause', '&slags=gathering')).join(), /Hvad lærer vi af pauserne/)
  assert.deepEqual(await found('researcher', 'ukulele', '', house.nabo), [])
})

test('what an evaluation asks is found by the house; what it concludes only once that is given out, and not once that is taken back', async () => {
  const asked = { title: 'Ventetiden', question: 'Er spinetten stemt?', role: 'To udefra', limits: '' }
  const begun = await worker.post('/evaluering/ny', {
    ...{ submissionId: id(), ...asked, fromDay: '2024-01-01', toDay: '2026-12-31' },
  })
  const address = `/evaluering/${partOf(begun, 2)}`
  assert.match((await found('otherDepartment', 'spinet', '&slags=evaluation')).join(), /Ventetiden/)
  assert.deepEqual(await found('caseworker', 'spinet', '', house.nabo), [])
  await worker.post(`${address}/aendring/ny`, {
    ...{ submissionId: id(), pillar: 'citizens', says: 'Fagotten bliver hørt', forWhom: 'borgere' },
    ...{ since: 'siden maj', causes: 'underWay', otherwise: '' },
  })
  assert.deepEqual(await found('caseworker', 'fagot'), [], 'not before it is given out')
  const given = await worker.post(`${address}/rapport`, { submissionId: id() })
  assert.match(
    (await found('otherDepartment', 'fagot', '&slags=evaluationReport')).join(),
    /Fagotten bliver hørt.*Ventetiden, rapport, udgave 1/s,
  )
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(
    await (await worker.get(given.headers.get('location') ?? '')).text(),
  )?.[1]
  await worker.post(undo ?? assert.fail('it can be taken back'))
  assert.deepEqual(await found('otherDepartment', 'fagot'), [])
})

test('where nothing has all of it, what has some of it is shown, and told apart', async () => {
  await note('En påmindelse om sanktioner virkede')
  const page = await search(worker, 'sanktionskaktus kaktussen')
  assert.deepEqual(listed(page), [])
  const some = await search(worker, 'påmindelse kaktus')
  assert.match(some, /Her står noget af det/)
  assert.match(listed(some).join(), /En påmindelse om sanktioner/)
})

test('whoever types a letter wrong is asked what they meant', async () => {
  await note('Klarinetten er stemt')
  const page = await search(worker, 'klarintten')
  assert.match(page, /Mente du[^]*klarinetten/)
  assert.match(page, /Prøv et kortere ord/)
})

test('what is deleted is not found, and its row is gone with it; undone, it is found again', async () => {
  await note('Trompeten er væk')
  assert.equal((await found('caseworker', 'trompet')).length, 1)
  const [row] = await rows<{ id: string }>(
    `select thing_id as id from search_index where kind = 'outsideSign' and municipality_id = $1 order by revision, day desc`,
    [house.fjordby.id],
  )
  assert.ok(row)
  const before = await rows(`select 1 from search_index where kind = 'outsideSign'`)
  const page = await main(worker, '/tegn')
  const address = /Trompeten er væk[^]*?action="(\/tegn\/[0-9a-f-]+\/slet)"/.exec(page)?.[1] ?? assert.fail()
  await worker.post(address)
  assert.deepEqual(await found('caseworker', 'trompet'), [])
  assert.equal(
    (await rows(`select 1 from search_index where kind = 'outsideSign'`)).length,
    before.length - 1,
  )
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(await main(worker, '/tegn'))?.[1]
  await worker.post(undo ?? assert.fail('it can be undone'))
  assert.equal((await found('caseworker', 'trompet')).length, 1)
})

test('words that a citizen takes out of her wonder are not found from then on, though others have written on it', async () => {
  const citizen = await house.as('citizenA')
  await citizen.post('/min/undren', { submissionId: id(), wonder: 'Hvorfor er der en fagot i brevet?' })
  assert.match((await found('caseworker', 'fagot')).join(), /Hvorfor er der en fagot i brevet/)
  const [loop] = await rows<{ id: string }>(
    `select s.thing_id as id from search_index s join loop l on l.id = s.thing_id where s.kind = 'loop' and l.raised_as = 'citizen'
       and cardinality(s.hashes) > 0 order by l.raised_on desc`,
  )
  assert.ok(loop)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update loop set wonder_sealed = null where raised_as = 'citizen'`),
  )
  const [emptied] = await rows<{ hashes: number[] | null }>(
    'select hashes from search_index where thing_id = $1',
    [loop.id],
  )
  assert.equal(emptied?.hashes, null, 'in the same statement')
  assert.deepEqual(await found('caseworker', 'fagot'), [])
})

test('what a citizen said is not looked up where it is quoted, neither in a step nor in a finding', async () => {
  await worker.post(`/undren/${made['loop'] ?? ''}/skridt`, {
    ...{ submissionId: id(), stage: 'known', day: day(-1), kinds: ['worker'], title: 'Obokoret mødtes' },
    ...{ words: '', quote: 'Jeg spiller tuba', turn: '' },
  })
  const kinds = await rows<{ kind: string }>('select distinct kind from search_index')
  assert.ok(!kinds.some(({ kind }) => /quote/i.test(kind)))
  assert.equal((await found('caseworker', 'obokor')).length, 1)
  assert.deepEqual(await found('caseworker', 'tuba'), [])
})

test('the index has no words, and the same word is something else next door', async () => {
  await note('Fløjten er fundet')
  await note('Fløjten er fundet', await house.as('caseworker', house.nabo))
  assert.equal((await found('caseworker', 'fløjte')).length, 1)
  assert.equal((await found('caseworker', 'fløjte', '', house.nabo)).length, 1)
  const of = async (municipality: string) =>
    (
      await rows<{ hash: number }>(
        `select distinct unnest(hashes) as hash from search_index where municipality_id = $1`,
        [municipality],
      )
    ).map(({ hash }) => hash)
  const there = new Set(await of(house.nabo.id))
  assert.deepEqual(
    (await of(house.fjordby.id)).filter((hash) => there.has(hash)),
    [],
  )
})

test('what nobody has looked for is taken in by the program, and a change meanwhile is not lost', async () => {
  const untaken = () =>
    rows(`select 1 from search_index where hashes is null and municipality_id = $1`, [house.fjordby.id])
  await note('Harpen står i kælderen')
  assert.ok((await untaken()).length > 0)
  const searched = places.flatMap(({ searched }) => searched ?? [])
  await takeInAll(searched)(house.services)
  // What is only for those who are in something is left for them.
  const left = await rows<{ kind: string }>(
    `select distinct kind from search_index where hashes is null and municipality_id = $1`,
    [house.fjordby.id],
  )
  assert.deepEqual(
    left.filter(({ kind }) => kind !== 'flipSummary'),
    [],
  )
  assert.equal((await found('caseworker', 'harpe')).length, 1)
})

test('where one thing does not open, the others are taken in and found, and somebody is told', async () => {
  const { services, fjordby } = house
  const reported: string[] = []
  const report = services.report
  services.report = (what) => void reported.push(String(what))
  try {
    const broken = id()
    await onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query(
        `insert into request (municipality_id, id, asked_as, of_whom, words_sealed) values ($1, $2, 'worker', 'research', $3)`,
        [fjordby.id, broken, Buffer.alloc(60)],
      ),
    )
    await note('Banjoen mangler en streng')
    const page = await search(worker, 'banjo')
    assert.equal(listed(page).length, 1)
    assert.match(page, /er ikke nået med endnu/)
    await takeInAll(places.flatMap(({ searched }) => searched ?? []))(services)
    assert.match(reported.join(), /words of a request/)
    await onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query('delete from request where id = $1', [broken]),
    )
    assert.doesNotMatch(await search(worker, 'banjo'), /er ikke nået med endnu/)
  } finally {
    services.report = report
  }
})

test('each kind can be chosen, comes fifty at a time, and says what was looked in and what was not', async () => {
  for (let n = 0; n < 53; n++) await note(`Celloen spiller for gang ${n}`)
  const first = await search(worker, 'cello')
  assert.equal(listed(first).length, 50)
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? assert.fail()
  const second = await main(worker, next)
  assert.equal(listed(second).length, 3)
  const all = [...listed(first), ...listed(second)].map((one) => /gang (\d+)/.exec(one)?.[1])
  assert.equal(new Set(all).size, 53, 'each once')
  assert.equal((await found('caseworker', 'cello', '&slags=finding')).length, 0)
  assert.equal((await found('caseworker', 'cello', '&slags=outsideSign')).length, 50)
  assert.match(first, /Her bliver der ikke ledt i samtaler/)
  assert.match(first, /action="\/samtaler\/find"/)
  for (const odd of ['&efter=x', '&efter=2026-99-99_loop_00000000-0000-4000-8000-000000000000', '&slags=zzz'])
    assert.equal((await worker.get(`/soeg?ord=cello${odd}`)).status, 200, odd)
})
