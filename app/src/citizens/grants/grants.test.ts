import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let citizen: Browser
let worker: Browser
let lead: Browser
let page: string
before(async () => {
  house = await testApp()
  citizen = await house.as('citizenA')
  worker = await house.as('caseworker')
  lead = await house.as('teamLead')
  page = `/borgere/${house.fjordby.citizenA}/uden-for`
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const asked = (what: string) => ({
  ...{ submissionId: crypto.randomUUID(), wish: 'Jeg vil hellere cykle', what, grounds: 'Bussen kører ikke' },
  ...{ risk: 'Den kan blive væk', to: house.fjordby.teamLead },
})

/** Asks for it, and gives the address at which the leader answers. */
async function ask(what: string): Promise<string> {
  assert.equal((await worker.post(`${page}/nyt`, asked(what))).status, 303)
  const link = new RegExp(`href="(/uden-for/[0-9a-f-]{36})"[^>]*>\\s*${what}`).exec(
    await main(lead, '/uden-for'),
  )
  return link?.[1] ?? assert.fail('the leader is asked')
}

test('no other leader, colleague or citizen sees what is asked for, and nobody but the leader who is asked answers', async () => {
  const address = await ask('En cykel')
  for (const name of ['director', 'coordinator', 'otherColleague', 'citizenB'] as const) {
    const who = await house.as(name)
    assert.ok((await who.get(address)).status >= 403, name)
    assert.ok((await who.get(page)).status >= 403, name)
    assert.doesNotMatch(await main(who, '/uden-for'), /En cykel/)
  }
  for (const who of [worker, citizen])
    assert.ok((await who.post(address, { says: 'yes', reason: 'ja', askOn: day(9) })).status >= 403)
})

test('what is missing is said, with all that was typed; an answer needs a reason and a day', async () => {
  const wrong = await worker.post(`${page}/nyt`, {
    ...asked('En båd'),
    grounds: '',
    to: house.fjordby.coordinator,
  })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Skriv, hvorfor I spørger[^]*Jeg vil hellere cykle[^]*value="En båd"/)
  const other = await worker.post(`${page}/nyt`, { ...asked('En båd'), to: house.fjordby.coordinator })
  assert.match(await other.text(), /Vælg, hvem der skal svare/)
  const address = await ask('En sav')
  const answer = await lead.post(address, { says: 'yes', reason: '', askOn: day(-1) })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Skriv hvorfor, til borgeren[^]*Vælg en dag fra i morgen/)
})

test('the citizen reads every step: what is asked for, who has the ball and for how long, the answer and why, and what came of it', async () => {
  await at(house, new Date(Date.now() - 3 * 86_400_000), () => ask('En symaskine'))
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update unusual_grant set asked_on = asked_on - 5'),
  )
  const waits = await main(citizen, '/min/uden-for')
  assert.match(waits, /En symaskine[^]*Jeg vil hellere cykle[^]*Bussen kører ikke[^]*Den kan blive væk/)
  assert.match(waits, /Du har ventet i 5 dage\. Bolden ligger hos[^<]*teamLead/)
  const address =
    /href="(\/uden-for\/[0-9a-f-]{36})"[^>]*>\s*En symaskine/.exec(await main(lead, '/uden-for'))?.[1] ?? ''
  assert.match(await main(lead, '/'), new RegExp(`href="${address}"`))
  const whose =
    /For ([^,]+), skrevet af/.exec(await main(lead, address))?.[1] ?? assert.fail('nobody is named')
  for (const path of ['/', '/uden-for']) assert.ok(!(await main(lead, path)).includes(whose))
  await lead.post(address, { says: 'no', reason: 'Der står to i kælderen', askOn: day(1) })
  const said = await main(citizen, '/min/uden-for')
  assert.match(
    said,
    /sagde nej[^]*Der står to i kælderen[^]*Vi ser på, hvad der kom ud af det[^]*href="\/min\/klage"/,
  )
  const id = address.split('/')[2] ?? ''
  await worker.post(`${page}/kom/${id}`, { words: 'Hun lånte den ene' })
  for (const [who, path] of [
    [citizen, '/min/uden-for'],
    [lead, address],
    [worker, page],
  ] as const)
    assert.match(await main(who, path), /Hun lånte den ene/)
})

test('it is answered once, and what is answered is neither taken back nor given to another', async () => {
  const address = await ask('Et kamera')
  const id = address.split('/')[2] ?? ''
  await lead.post(address, { says: 'yes', reason: 'Gør det', askOn: day(30) })
  await lead.post(address, { says: 'no', reason: 'Alligevel ikke', askOn: day(30) })
  assert.match(await main(lead, address), /Gør det/)
  await worker.post(`${page}/${id}/tilbage`)
  assert.match(await main(worker, page), /Et kamera/)
  assert.equal((await worker.post(`${page}/${id}/anden`, { to: house.fjordby.director })).status, 409)
})

test('until then another leader can be asked, and the first sees it no more; and it is taken back, and put back', async () => {
  const address = await ask('En hest')
  const id = address.split('/')[2] ?? ''
  await worker.post(`${page}/${id}/anden`, { to: house.fjordby.director })
  assert.equal((await lead.get(address)).status, 404)
  assert.match(await main(await house.as('director'), address), /Jeg vil hellere cykle/)
  await worker.post(`${page}/${id}/tilbage`)
  const gone = await main(worker, page)
  assert.doesNotMatch(gone, /En hest/)
  await worker.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(gone)?.[1] ?? '')
  assert.match(await main(citizen, '/min/uden-for'), /En hest/)
})

test('on its day those who work with the citizen are asked what came of it, after a no as after a yes', async () => {
  await at(house, new Date(Date.now() - 10 * 86_400_000), async () => {
    for (const says of ['yes', 'no']) {
      const address = await ask(`Noget med ${says}`)
      await lead.post(address, { says, reason: 'Derfor', askOn: day(-2) })
    }
  })
  const todo = await main(await house.as('colleague'), '/')
  for (const says of ['yes', 'no'])
    assert.match(todo, new RegExp(`hvad der kom ud af det: Noget med ${says}`))
})

test('each who opened it stands in the citizen’s log, and in the database nothing stands in clear', async () => {
  const log = await (await citizen.get('/min/set')).text()
  assert.match(log, /uden for det sædvanlige/)
  assert.match(log, /Læste dit ønske for at svare ja eller nej/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ all: string }>('select to_jsonb(x)::text as all from unusual_grant x'),
  )
  assert.ok(rows.length > 4)
  for (const { all } of rows) assert.doesNotMatch(all, /cykel|cykle|bussen|kælderen/i)
})

test('what a colleague wrote of what came of it is not written over unseen, and nothing typed is lost', async () => {
  const address = await ask('En symaskine')
  await lead.post(address, { says: 'yes', reason: 'ja', askOn: day(9) })
  const came = `${page}/kom/${address.split('/')[2]}`
  const colleague = await house.as('colleague')
  const seen = async () => /name="seen" value="([^"]*)"/.exec(await main(worker, came))?.[1] ?? assert.fail()
  for (let press = 0; press < 2; press += 1)
    assert.equal((await colleague.post(came, { words: 'Hun syr hver dag', seen: '' })).status, 303)
  const unseen = await worker.post(came, { words: 'Den står i skabet', seen: '' })
  assert.equal(unseen.status, 422)
  assert.match(await unseen.text(), /En anden har skrevet her imens[^]*Den står i skabet/)
  assert.match(await main(citizen, '/min/uden-for'), /Hun syr hver dag/)
  assert.equal((await worker.post(came, { words: 'Den står i skabet', seen: await seen() })).status, 303)
  assert.match(await main(citizen, '/min/uden-for'), /Den står i skabet/)
})

test('the citizen begins it with a wish in their own words; a worker takes it up, and nobody writes over the words', async () => {
  const own = '/min/uden-for'
  assert.equal(
    (await citizen.post(`${own}/nyt`, { submissionId: crypto.randomUUID(), words: ' ' })).status,
    422,
  )
  const form = { submissionId: crypto.randomUUID(), words: 'Jeg vil køre lastbil om natten' }
  for (const _ of [1, 2]) await citizen.post(`${own}/nyt`, form)
  const mine = await main(citizen, own)
  assert.match(mine, /køre lastbil om natten/)
  assert.equal([...mine.matchAll(/oenske\/[0-9a-f-]{36}\/slet/g)].length, 1)
  assert.match(mine, /Du får svar senest/)
  assert.match(await main(worker, '/'), /ønsker noget uden for det sædvanlige/)
  for (const who of [lead, await house.as('otherColleague'), await house.as('citizenB')])
    assert.doesNotMatch(await main(who, '/'), /ønsker noget uden for det sædvanlige/)
  const wish = /nyt\?oenske=([0-9a-f-]{36})/.exec(await main(worker, page))?.[1] ?? assert.fail('it is there')
  assert.match(await main(worker, `${page}/nyt?oenske=${wish}`), /Jeg vil køre lastbil om natten<\/textarea>/)
  await worker.post(`${page}/nyt`, {
    ...asked('Et kørekort til lastbil'),
    wish: 'Kort sagt: lastbil',
    fromWish: wish,
  })
  const taken = await main(citizen, own)
  assert.match(
    taken,
    /Jeg vil køre lastbil om natten[^]*Vi har spurgt om det for dig[^]*Et kørekort til lastbil/,
  )
  assert.doesNotMatch(await main(worker, '/'), /ønsker noget uden for det sædvanlige/)
  // What was asked for is taken back: the wish waits again.
  const grant = /uden-for\/([0-9a-f-]{36})\/tilbage/.exec(
    (await main(worker, page)).split('Et kørekort til lastbil')[1] ?? '',
  )?.[1]
  await worker.post(`${page}/${grant}/tilbage`)
  assert.match(await main(worker, '/'), /ønsker noget uden for det sædvanlige/)
  assert.equal((await (await house.as('otherColleague')).get(`${page}/oenske/${wish}`)).status, 404)
  await worker.post(`${page}/oenske/${wish}`, { words: 'Det kan lade sig gøre uden at spørge' })
  await (await house.as('colleague')).post(`${page}/oenske/${wish}`, { words: 'Nej' })
  const answered = await main(citizen, own)
  assert.match(answered, /Jeg vil køre lastbil om natten[^]*svarede[^]*uden at spørge/)
  assert.doesNotMatch(answered, /svarede[^]*> ?Nej</)
  await citizen.post(`${own}/oenske/${wish}/slet`)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select id from grant_wish where id = $1', [wish]),
  )
  assert.deepEqual(rows, [])
})

test('asked for because a job waits, it carries what waits, and each leads to the other; the company and its openings know nothing of it', async () => {
  const { citizenA } = house.fjordby
  const facts = { industry: '', street: '', postcode: '', town: '', cvr: '', pNumber: '' }
  const made = await worker.post('/virksomheder/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Vognmand Nord', ...facts },
  })
  const company = made.headers.get('location') ?? ''
  const written = await worker.post(`/borgere/${citizenA}/praktik/ny`, {
    ...{ submissionId: crypto.randomUUID(), where: 'Vognmand Nord', kind: 'placement', goTo: 'Per' },
    ...{ goodDay: '', stopWhen: 'Hemmelig grund', fromOn: '', toOn: '' },
  })
  const placement = written.headers.get('location') ?? ''
  await worker.post(`${placement}/maal`, {
    ...{ leadsTo: 'job', words: 'Et job på femten timer', promisedBy: 'Per' },
  })
  const to =
    /uden-for\/nyt\?praktik=[0-9a-f-]{36}/.exec(await main(worker, placement))?.[0] ??
    assert.fail('one press')
  const form = await main(worker, `/borgere/${citizenA}/${to}`)
  assert.match(form, /Vognmand Nord: Et job på femten timer Lovet af Per\.<\/textarea>/)
  const placementId = placement.split('/').at(-1) ?? ''
  await worker.post(`${page}/nyt`, {
    ...{
      ...asked('Et truckkort'),
      waits: 'Et job på femten timer hos Vognmand Nord',
      placement: placementId,
    },
  })
  for (const [who, its, all] of [
    [worker, placement, page],
    [citizen, `/min/praktik/${placementId}`, '/min/uden-for'],
  ] as const) {
    assert.match(await main(who, its), new RegExp(`href="${all}#[0-9a-f-]{36}"[^>]*>\\s*Et truckkort`))
    assert.match(
      await main(who, all),
      new RegExp(`Et truckkort[^]*Det venter:[^]*femten timer[^]*href="${its}"`),
    )
  }
  const decides =
    /href="(\/uden-for\/[0-9a-f-]{36})"[^>]*>\s*Et truckkort/.exec(await main(lead, '/uden-for'))?.[1] ?? ''
  const read = await main(lead, decides)
  assert.match(read, /femten timer hos Vognmand Nord/)
  assert.doesNotMatch(read, /Hemmelig grund|\/praktik\//)
  assert.ok((await lead.get(placement)).status >= 403)
  for (const who of [lead, await house.as('companyConsultant')])
    assert.doesNotMatch(await main(who, company), /truckkort/i)
  // Of another's placement nothing is carried.
  const nobody = await main(worker, `${page}/nyt?praktik=${crypto.randomUUID()}`)
  assert.doesNotMatch(nobody, /Vognmand/)
})
