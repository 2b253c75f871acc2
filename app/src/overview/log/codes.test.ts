import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { makeScenes, partOf, scenes } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let keeper: Browser
let broker: Browser
let worker: Browser
before(async () => {
  house = await testApp()
  await makeScenes(house, await scenes(['log']))
  keeper = await house.as('coordinator')
  broker = await house.as('knowledgeBroker')
  worker = await house.as('caseworker')
})
after(() => house.close())

const id = () => crypto.randomUUID()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const plain = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const begin = async (quarter: string) =>
  `/kommunens-log/${partOf(await keeper.post('/kommunens-log/begynd', { quarter }), 2)}`
/** Writes an obstacle. @returns the address of its codes */
async function obstacle(log: string, words: string): Promise<string> {
  const submissionId = id()
  const line = { submissionId, part: 'inTheWay', words, obstacle: 'time', pillar: '' }
  await keeper.post(`${log}/skriv/linje`, line)
  return `${log}/skriv/linje/${submissionId}/koder`
}
const put = (address: string, codes: string[], seen = '0', who = keeper) => who.post(address, { codes, seen })
/** A code of the municipality's own, made by the broker. */
async function ownCode(name: string, definition: string): Promise<string> {
  await broker.post('/ordbog/egne', { submissionId: id(), name, definition })
  const page = await (await broker.get('/ordbog/egne')).text()
  return /egne\/([0-9a-f-]{36})\/slet/.exec(page.slice(page.indexOf(name)))?.[1] ?? assert.fail('it is there')
}

test('codes are put on what stands in the way by those who keep the log, and on nothing else', async () => {
  const log = await begin('2019-01-01')
  const address = await obstacle(log, 'Lægen svarer sent')
  for (const name of ['caseworker', 'researcher', 'director', 'citizenA'] as const) {
    const who = await house.as(name)
    assert.equal((await who.get(address)).status, 403, name)
    assert.equal((await put(address, ['pause'], '0', who)).status, 403, name)
  }
  const submissionId = id()
  const did = { submissionId, part: 'did', words: 'Vi ringede', obstacle: '', pillar: '' }
  await keeper.post(`${log}/skriv/linje`, did)
  assert.equal((await keeper.get(`${log}/skriv/linje/${submissionId}/koder`)).status, 404)
  assert.match(plain(await main(keeper, address)), /Taletur, der skurrer En taletur, som ikke ser ud til/)
  const refused = await put(address, ['noSuchCode'])
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Vælg blandt koderne på listen/)
})

test('a line that is about everything is given back: six codes at most', async () => {
  const address = await obstacle(await begin('2018-07-01'), 'Alt på én gang')
  const seven = ['turn', 'grasp', 'pause', 'overlap', 'laughter', 'pronoun', 'nameUse']
  const refused = await put(address, seven)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Vælg højst seks/)
  assert.equal((await put(address, seven.slice(1))).status, 303)
})

test('what was coded is read by theme over the quarters once it is given out, and what has no code stands by itself', async () => {
  const [early, late] = [await begin('2019-04-01'), await begin('2019-07-01')]
  for (const [log, words] of [
    [early, 'Brevet kom først'],
    [late, 'Brevet kom igen først'],
  ] as const)
    await put(await obstacle(log, words), ['sanctionGuidance', 'pause'])
  await obstacle(late, 'Mødet blev flyttet')
  assert.doesNotMatch(await main(worker, '/kommunens-log/benspaend?efter=koder'), /Brevet kom/)
  for (const log of [early, late]) await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  const page = plain(await main(worker, '/kommunens-log/benspaend?efter=koder'))
  assert.match(page, /Pause .*Brevet kom igen først.*Brevet kom først.*Vejledning om rettigheder/)
  assert.match(page, /Uden koder.*Mødet blev flyttet/)
  assert.match(plain(await main(worker, '/kommunens-log/benspaend')), /Tiden.*Mødet blev flyttet/)
  assert.match(plain(await main(worker, late)), /Brevet kom igen først Koder: /)
  const out = await (await worker.get(`${late}/ud?format=markdown`)).text()
  assert.match(out, /Brevet kom igen først Koder: /)
  assert.doesNotMatch(
    await main(await house.as('caseworker', house.nabo), '/kommunens-log/benspaend?efter=koder'),
    /Brevet/,
  )
})

test('a code that is deleted stays on the line as it was, and can be taken off', async () => {
  const log = await begin('2019-10-01')
  const address = await obstacle(log, 'Ingen tog telefonen')
  const code = await ownCode('Lukket dør', 'Borgeren kommer ikke igennem.')
  await put(address, [code])
  assert.equal((await broker.post(`/ordbog/egne/${code}/slet`)).status, 303)
  await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  assert.match(
    plain(await main(worker, '/kommunens-log/benspaend?efter=koder')),
    /Lukket dør Borgeren kommer ikke igennem\..*Ingen tog telefonen/,
  )
  assert.match(plain(await main(keeper, address)), /Lukket dør Borgeren kommer ikke igennem/)
  assert.equal((await put(address, [code, 'pause'], '1')).status, 303)
  assert.equal((await put(address, [], '2')).status, 303)
  assert.doesNotMatch(await main(keeper, address), /Lukket dør/)
  assert.match(
    plain(await main(worker, '/kommunens-log/benspaend?efter=koder')),
    /Lukket dør/,
    'what is given out stands until it is given out anew',
  )
})

test('of two who code a line at once the second is told, sees both, and twice is once; the line’s other words are kept', async () => {
  const log = await begin('2018-01-01')
  const address = await obstacle(log, 'Skemaet er langt')
  assert.equal((await put(address, ['pause'])).status, 303)
  assert.equal((await put(address, ['pause'])).status, 303, 'sent twice it is once')
  const second = await put(address, ['laughter'], '0', broker)
  assert.equal(second.status, 422)
  const page = await second.text()
  assert.match(page, /En anden har rettet linjen/)
  assert.match(plain(page), /Der står nu: Pause/)
  assert.match(page, /value="laughter"[^>]*checked|checked[^>]*value="laughter"/)
  assert.equal((await put(address, ['laughter'], '1', broker)).status, 303)
  assert.match(plain(await main(keeper, `${log}/skriv`)), /Skemaet er langt Koder: Latter/)
})

test('a line that is written anew keeps its codes while it is an obstacle; the words of a code are sealed', async () => {
  const log = await begin('2018-04-01')
  const address = await obstacle(log, 'Nøglen er væk')
  const code = await ownCode('Nøglebundt', 'Nogen bærer det hele.')
  await put(address, [code])
  const line = address.replace(/\/koder$/, '')
  const words = { words: 'Nøglen er stadig væk', obstacle: 'time', pillar: '' }
  await keeper.post(line, { ...words, part: 'inTheWay', seen: '1' })
  assert.match(plain(await main(keeper, `${log}/skriv`)), /Nøglen er stadig væk Koder: Nøglebundt/)
  await keeper.post(`${log}/giv-ud`, { submissionId: id() })
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ sealed: Buffer }>(
      'select words_sealed as sealed from log_line union all select words_sealed from log_given',
    ),
  )
  for (const { sealed } of rows) assert.doesNotMatch(sealed.toString('latin1'), /glebundt/)
  await keeper.post(line, { ...words, part: 'learned', obstacle: '', seen: '2' })
  await keeper.post(line, { ...words, part: 'inTheWay', seen: '3' })
  assert.doesNotMatch(await main(keeper, `${log}/skriv`), /Nøglebundt/)
})
