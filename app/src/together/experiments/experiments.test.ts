import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { at } from '../../shared/testing/clock.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let owner: Browser
let colleague: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes())
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
})
after(() => house.close())

const read = async (who: Browser, path: string) => (await who.get(path)).text()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await read(who, path))?.[1] ?? ''

/** Writes one, and gives its address. */
async function written(who: Browser, wants: string, askOn = ''): Promise<string> {
  const answer = await who.post('/proev/ny', { submissionId: crypto.randomUUID(), wants, askOn })
  assert.equal(answer.status, 303)
  const item = (await main(who, '/proev')).split('<li>').find((one) => one.includes(wants))
  return /href="(\/proev\/[0-9a-f-]{36})"/.exec(item ?? '')?.[1] ?? assert.fail('it is not in the list')
}

const daysAgo = <T>(days: number, work: () => Promise<T>) =>
  at(house, new Date(Date.now() - days * 86_400_000), work)

test('a citizen, an employer and a politician are not let in, and have no door to it', async () => {
  for (const name of ['citizenA', 'employer', 'politician'] as const) {
    const who = await house.as(name)
    assert.equal((await who.get('/proev')).status, 403, name)
    assert.doesNotMatch(await read(who, '/'), /href="\/proev"/, name)
  }
})

test('a colleague, whoever led the session, and a leader neither see what somebody wants to try, nor change, answer or delete it', async () => {
  const address = await written(owner, 'tie, til hun selv siger mere')
  for (const name of ['colleague', 'knowledgeBroker', 'teamLead', 'director'] as const) {
    const other = await house.as(name)
    assert.doesNotMatch(await read(other, '/proev'), /tie, til hun/)
    assert.equal((await other.get(address)).status, 404)
    assert.equal((await other.get(`${address}/ret`)).status, 404)
    assert.equal((await other.post(`${address}/ret`, { wants: 'andet', askOn: '' })).status, 404)
    assert.equal((await other.post(`${address}/gik`, { how: 'notTried' })).status, 404)
    assert.equal((await other.post(`${address}/ligge`)).status, 404)
    await other.post(`${address}/slet`)
  }
  assert.match(await main(owner, address), /tie, til hun selv siger mere/)
})

test('in the database stands neither what somebody wants to try, nor how it went, nor whether it was tried', async () => {
  const [tried, not] = [await written(owner, 'spørge til båden'), await written(owner, 'spørge til haven')]
  await owner.post(`${tried}/gik`, { how: 'tried', words: 'båden er solgt' })
  await owner.post(`${not}/gik`, { how: 'notTried', words: '' })
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<Record<string, unknown>>('select * from experiment'),
  )
  const [one, other] = rows.flatMap(({ went_sealed: went }) => (went instanceof Buffer ? [went.length] : []))
  assert.equal(one, other, 'its length tells nothing')
  const clear = rows.map(({ wants_sealed: wants, went_sealed: went, ...rest }) => {
    for (const sealed of [wants, went])
      if (sealed instanceof Buffer) assert.doesNotMatch(sealed.toString('latin1'), /spørge|båden|tried/)
    return rest
  })
  assert.doesNotMatch(JSON.stringify(clear), /spørge|båden|tried|notTried/)
})

test('a refusal gives back all that was typed: nothing written, and a day that has been, is today, is too far off or is none', async () => {
  const send = (typed: Record<string, string>) =>
    owner.post('/proev/ny', { submissionId: crypto.randomUUID(), fra: made['session'] ?? '', ...typed })
  const empty = await send({ wants: '  ', askOn: day(9) })
  assert.equal(empty.status, 422)
  const page = await empty.text()
  assert.match(page, /href="#wants">Skriv noget, før du gemmer</)
  assert.match(page, new RegExp(`value="${day(9)}"`))
  assert.match(
    page,
    new RegExp(`action="/proev/ny\\?fra=${made['session']}"[^]*name="fra" value="${made['session']}"`),
  )
  for (const askOn of [day(-1), day(0), day(400), 'i morgen']) {
    const answer = await send({ wants: 'lade pausen være', askOn })
    assert.equal(answer.status, 422, askOn)
    const refused = await answer.text()
    assert.match(refused, /href="#askOn">Vælg en dag fra i morgen/)
    assert.match(refused, />\s*lade pausen være<\/textarea>/)
    assert.match(refused, new RegExp(`value="${askOn}"`))
  }
  assert.doesNotMatch(await main(owner, '/proev'), /lade pausen være/)
})

test('what fills the field is kept, however many lines it has', async () => {
  // A browser counts a line break as one character, and sends two.
  const lines = Array.from({ length: 200 }, () => 'x'.repeat(19))
  const form = { submissionId: crypto.randomUUID(), wants: `${lines.join('\r\n')}y`, askOn: '' }
  assert.equal((await owner.post('/proev/ny', form)).status, 303)
  assert.ok((await main(owner, '/proev')).includes(`${lines.join('\n')}y<`))
})

test('a year to be asked in is not more than a year', async () => {
  await written(owner, 'om et år', day(365))
})

test('pressed twice, it is written once', async () => {
  const form = { submissionId: crypto.randomUUID(), wants: 'begynde med kaffen', askOn: '' }
  const answers = await Promise.all([1, 2, 3].map(() => owner.post('/proev/ny', form)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  )
  assert.equal((await main(owner, '/proev')).split('begynde med kaffen</p>').length, 2)
})

test('whoever writes is told to write of themselves and not of the citizen, who reads it, and what happens with it', async () => {
  const page = await main(owner, '/proev/ny')
  assert.match(page, /og ikke om borgeren: ingen navne/)
  assert.match(page, /<strong>Kun du<\/strong> kan se det her\./)
  assert.match(page, /også når samtalen er slettet/)
  assert.match(await main(owner, `${await written(owner, 'holde inde')}/ret`), /og ikke om borgeren/)
})

test('one is asked in two weeks by the Danish calendar, on a working day, unless one chooses otherwise', async () => {
  // Half past midnight in Denmark on 11 December; two weeks later is Christmas Day, and a Thursday.
  const page = await at(house, new Date('2025-12-10T23:30:00Z'), () => main(owner, '/proev/ny'))
  assert.match(page, /name="askOn" value="2025-12-29"/)
})

test('one is asked how it went from the day on and not before; with no day never', async () => {
  const address = await daysAgo(300, () => written(colleague, 'sige det først', day(-297)))
  await written(colleague, 'sige det sidst')
  const asked = async (days: number) => daysAgo(days, () => main(colleague, '/proev'))
  assert.doesNotMatch(await asked(298), /at vende tilbage til/)
  for (const days of [297, 296, 0]) {
    const page = await asked(days)
    assert.match(page, /1 at vende tilbage til[^]*sige det først[^]*Fortæl, hvordan det gik/)
    assert.doesNotMatch(page, /class="[^"]*(error|alert|late|red)|forsinket|overskredet/)
  }
  await colleague.post(`${address}/gik`, { how: 'tried', words: 'Der blev stille. Så sagde han ja.' })
  assert.doesNotMatch(await asked(0), /at vende tilbage til/)
  assert.match(
    await main(colleague, address),
    /Sådan gik det: <span data-saved[^>]*>Der blev stille\. Så sagde han ja\.</,
  )
})

test('that it went somehow takes a few words; that it was not tried takes none', async () => {
  const address = await written(owner, 'sidde ved siden af')
  const empty = await owner.post(`${address}/gik`, { how: 'tried', words: ' ' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Skriv et par ord, eller tryk på “Det blev ikke prøvet”/)
  for (let press = 0; press < 2; press++)
    assert.equal((await owner.post(`${address}/gik`, { how: 'notTried', words: '' })).status, 303)
  assert.match(await main(owner, address), /<p class="words">Det blev ikke prøvet\. <\/p>/)
})

test('what one lets lie is asked about no more, and stays', async () => {
  const address = await daysAgo(9, () => written(owner, 'ringe i stedet', day(-2)))
  assert.match(await main(owner, '/proev'), /at vende tilbage til[^]*ringe i stedet/)
  for (let press = 0; press < 2; press++)
    assert.equal((await owner.post(`${address}/ligge`)).headers.get('location'), '/proev')
  const page = await main(owner, '/proev')
  assert.doesNotMatch(page, /at vende tilbage til/)
  assert.match(page, /ringe i stedet/)
})

test('it may be said anew; a day that has come may stay, and another that has been may not be chosen', async () => {
  const address = await daysAgo(9, () => written(owner, 'første ord', day(-2)))
  const refused = await owner.post(`${address}/ret`, { wants: 'andre ord', askOn: day(-3) })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), />\s*andre ord<\/textarea>/)
  assert.equal((await owner.post(`${address}/ret`, { wants: 'andre ord', askOn: day(-2) })).status, 303)
  assert.match(await main(owner, '/proev'), /at vende tilbage til[^]*andre ord/)
  assert.doesNotMatch(await main(owner, address), /første ord/)
})

test('deleted, it is gone; a second press says no more than the first', async () => {
  const address = await written(owner, 'det her fortryder jeg')
  for (let press = 0; press < 2; press++)
    assert.equal((await owner.post(`${address}/slet`)).headers.get('location'), '/proev')
  assert.equal((await owner.get(address)).status, 404)
  assert.doesNotMatch(await read(owner, '/proev'), /det her fortryder jeg/)
})

test('what is typed and not saved is sealed for its writer alone, with the key of their own', async () => {
  const sealOf = async (who: Browser, path: string) =>
    /<meta name="kept-here" content="([^"]+)"/.exec(await read(who, path))?.[1]
  const address = await written(owner, 'noget mere')
  const seal = await sealOf(owner, '/proev/ny')
  assert.match(seal ?? '', /^[\w-]{22} [A-Za-z0-9+/]{43}=$/)
  for (const path of ['/proev', address, `${address}/ret`]) assert.equal(await sealOf(owner, path), seal)
  assert.notEqual(await sealOf(colleague, '/proev/ny'), seal)
  assert.equal(await sealOf(colleague, address), undefined)
})

test('an address that is none is not found', async () => {
  for (const path of ['/proev/noget', '/proev/noget/ret', '/proev/%00'])
    assert.equal((await owner.get(path)).status, 404)
})

test('fifty are shown at a time', async () => {
  const broker = await house.as('knowledgeBroker')
  for (let n = 1; n <= 51; n++)
    await broker.post('/proev/ny', { submissionId: crypto.randomUUID(), wants: `nummer ${n}.`, askOn: '' })
  const first = await main(broker, '/proev')
  assert.doesNotMatch(first, /nummer 1\./)
  const next = /href="(\/proev\?efter=[^"]+)"/.exec(first)?.[1] ?? ''
  assert.match(await main(broker, next), /nummer 1\./)
})

test('the session ends with a way to write it down; what came from there leads back, and from another’s it does not', async () => {
  const session = `/laan-et-oere/${made['session']}`
  const way = `/proev/ny?fra=${made['session']}`
  assert.ok(!(await main(colleague, session)).includes(way), 'not before the end')
  await owner.post(`${session}/fase`, { from: 'frame', to: 'ended' })
  assert.ok((await main(colleague, session)).includes(way))
  assert.match(await main(colleague, way), new RegExp(`name="fra" value="${made['session']}"`))
  const fromThere = { fra: made['session'] ?? '', askOn: '' }
  for (const name of ['colleague', 'otherDepartment'] as const) {
    const who = await house.as(name)
    await who.post('/proev/ny', { submissionId: crypto.randomUUID(), wants: 'herfra', ...fromThere })
    const address = /herfra[^]*?href="(\/proev\/[0-9a-f-]{36})"/.exec(await main(who, '/proev'))?.[1] ?? ''
    assert.equal((await main(who, address)).includes(`href="${session}"`), name === 'colleague', name)
  }
})

test('when the citizen says no, the words stay with their writer, and the way back is gone', async () => {
  const citizen = await house.as('citizenA')
  const find = async () =>
    /herfra[^]*?href="(\/proev\/[0-9a-f-]{36})"/.exec(await main(colleague, '/proev'))?.[1] ?? ''
  const address = await find()
  await citizen.post('/min/nej')
  assert.equal((await colleague.get(`/laan-et-oere/${made['session']}`)).status, 404)
  const page = await main(colleague, address)
  assert.match(page, /herfra/)
  assert.doesNotMatch(page, /laan-et-oere/)
})

test('whoever gets another role here still has what they wrote, to read, to say anew and to delete', async () => {
  const who = await house.as('otherColleague')
  const address = await written(who, 'blive siddende')
  for (const role of ['teamLead', 'director', 'partner']) {
    await onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query('update person_role set role = $1 where person_id = $2', [
        role,
        house.fjordby.otherColleague,
      ]),
    )
    assert.match(await main(who, '/proev'), /blive siddende/, role)
    const start = await read(who, '/')
    assert.match(start, /href="\/proev"/, role)
    const anew = { wants: `blive siddende som ${role}`, askOn: '' }
    assert.equal((await who.post(`${address}/ret`, anew)).headers.get('location'), address, role)
    assert.match(await main(who, address), new RegExp(anew.wants))
  }
  await who.post(`${address}/slet`)
  assert.equal((await who.get(address)).status, 404)
})
