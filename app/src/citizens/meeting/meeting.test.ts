import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
let citizen: Browser
let page: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
  page = `/borgere/${house.fjordby.citizenA}/moede`
})
after(() => house.close())
beforeEach(async () => {
  await worker.post(`${page}/begynd`, { submissionId: id() })
})

const id = () => crypto.randomUUID()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const sent = async (who: Browser, path: string, form: Record<string, string>) => {
  const answer = await who.post(path, { submissionId: id(), ...form })
  assert.equal(answer.status, 303, path)
  return answer
}
const end = async () => partOf(await worker.post(`${page}/slut`), 4)
/** Puts a line on the agenda while they talk, and gives its address. */
const line = async (words: string, whose = 'citizen') =>
  `${page}/linjer/${partOf(await sent(worker, `${page}/linjer`, { words, whose }), 4).replace('linje-', '')}`
const agreed = (who: Browser, at: string, words: string, more: Record<string, string> = {}) =>
  sent(who, `${at}/enige`, { words, does: '', ...more })
const pointOf = async (who: Browser, at: string, words: string) =>
  new RegExp(`<li id="punkt-([0-9a-f-]{36})">(?:(?!<li)[^])*?${words}`).exec(await main(who, at))?.[1] ??
  assert.fail(`${words} is on no list`)

test('nobody but the citizen and those who work with them today sees the meeting, writes in it, begins or ends it', async () => {
  const held = await end()
  await worker.post(`${page}/begynd`, { submissionId: id() })
  await agreed(worker, page, 'Blive på systuen')
  const point = await pointOf(worker, page, 'Blive på systuen')
  for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant'] as const) {
    const other = await house.as(name)
    for (const path of [page, `${page}/papir`, `${page}/${held}`, `${page}/punkter/${point}/ret`])
      assert.equal((await other.get(path)).status, 404, `${name} ${path}`)
    const forms: [string, Record<string, string>][] = [
      ['begynd', { submissionId: id() }],
      ['slut', {}],
      ['linjer', { submissionId: id(), words: 'x' }],
      ['enige', { submissionId: id(), words: 'x' }],
      ['ikke-enige', { submissionId: id(), words: 'x' }],
      [`punkter/${point}/slet`, {}],
      [`${held}/ord`, { said: 'yes' }],
    ]
    for (const [to, form] of forms)
      assert.equal((await other.post(`${page}/${to}`, form)).status, 404, `${name} ${to}`)
  }
  for (const name of ['teamLead', 'director', 'coordinator', 'researcher', 'politician', 'citizenB'] as const)
    assert.equal((await (await house.as(name)).get(page)).status, 403, name)
  const other = await house.as('citizenB')
  assert.equal((await other.get(`/min/moede/${held}`)).status, 404)
  assert.doesNotMatch(await main(other, '/min/moede'), /systuen/)
})

test('a no without a reason is refused with a sentence, and what was typed elsewhere stays; with a reason it stands under the line', async () => {
  const address = await line('Må jeg komme en time senere?')
  const answer = await worker.post(address, { came: 'saidNo', answer: '  ' })
  assert.equal(answer.status, 422)
  const refused = await answer.text()
  assert.match(refused, /Skriv hvorfor, når det er et nej\. Så ved I begge/)
  assert.doesNotMatch(await main(citizen, '/min/moede'), /Nej, fordi/)
  await sent(worker, address, { came: 'saidNo', answer: 'Systuen lukker klokken 13.' })
  for (const [who, at] of [
    [worker, page],
    [citizen, '/min/moede'],
  ] as const)
    assert.match(
      await main(who, at),
      /<s><span data-saved[^>]*>Må jeg komme en time senere\?<\/span><\/s>[^]*Nej, fordi:[^]*Systuen lukker klokken 13\./,
    )
})

test('a worker adds words to a line and never changes it, undoes the answer, and says another', async () => {
  const address = await line('Kan jeg blive på systuen?')
  await sent(worker, address, { came: 'changed', answer: 'To dage i stedet for tre.' })
  assert.match(await main(worker, page), /Kan jeg blive på systuen\?[^]*Ændret[^]*To dage i stedet for tre\./)
  await sent(worker, `${address}/aaben`, {})
  assert.doesNotMatch(await main(worker, page), /To dage i stedet/)
  await sent(worker, address, { came: 'takenUp', answer: '' })
  const own = await main(citizen, '/min/moede')
  assert.match(own, /Kan jeg blive på systuen\?[^]*Talt om/)
})

test('a line written while they talk says that somebody from the municipality wrote it down; what the law asks is the law’s', async () => {
  await line('Bussen går kun hver time')
  await line('Et jobmål', 'law')
  const shown = await main(citizen, '/min/moede')
  assert.match(
    shown,
    /words-of citizen large"[^>]*><span data-saved[^>]*>Bussen går kun[^]*?Skrevet ned af en fra kommunen/,
  )
  assert.match(
    shown,
    /Loven beder jer tale om<\/p><blockquote class="words-of system"[^>]*><span data-saved[^>]*>Et jobmål/,
  )
})

test('both write on the two lists, each sees who wrote it, and whoever wrote it corrects it', async () => {
  await agreed(worker, page, 'Ringe til lægen', { does: 'worker', byDay: day(7) })
  await agreed(citizen, '/min/moede', 'Tage billeder', { does: 'citizen' })
  await agreed(citizen, '/min/moede', 'Tale med systuen', { does: 'other', other: 'Sanne' })
  await sent(citizen, '/min/moede/ikke-enige', { words: 'Om jeg skal søge imens' })
  const shared = await main(worker, page)
  assert.match(shared, /Ringe til lægen[^]*?caseworker gør det senest [^]*?Skrevet af caseworker\./)
  assert.match(shared, /Tage billeder[^]*?citizenA gør det\.[^]*?Skrevet af citizenA\./)
  assert.match(shared, /Sanne gør det\./)
  assert.match(shared, /Det er vi ikke enige om[^]*Om jeg skal søge imens/)
  const own = await main(citizen, '/min/moede')
  assert.match(own, /Tage billeder[^]*?Du gør det\.[^]*?Skrevet af dig\./)
  const point = await pointOf(citizen, '/min/moede', 'Tage billeder')
  assert.doesNotMatch(shared, new RegExp(`punkter/${point}/ret`))
  const corrected = { words: 'Tage to billeder', list: 'agreed', does: 'citizen', byDay: '' }
  for (const [who, at] of [
    [worker, page],
    [colleague, page],
  ] as const) {
    assert.equal((await who.get(`${at}/punkter/${point}/ret`)).status, 404)
    assert.equal((await who.post(`${at}/punkter/${point}/ret`, corrected)).status, 404)
    await who.post(`${at}/punkter/${point}/slet`)
  }
  await sent(citizen, `/min/moede/punkter/${point}/ret`, corrected)
  assert.match(await main(worker, page), /Tage to billeder/)
})

test('a day that has been, and somebody else without a name, are refused and nothing typed is lost', async () => {
  const form = { words: 'Ringe igen', does: 'other', other: ' ', byDay: day(-1) }
  const answer = await citizen.post('/min/moede/enige', { submissionId: id(), ...form })
  assert.equal(answer.status, 422)
  const shown = await answer.text()
  assert.match(shown, /Vælg en dag fra i dag og frem/)
  assert.match(shown, />\s*Ringe igen<\/textarea>/)
  const named = await citizen.post('/min/moede/enige', { submissionId: id(), ...form, byDay: '' })
  assert.equal(named.status, 422)
  assert.match(await named.text(), /Skriv, hvad den anden hedder/)
})

test('what is taken off the list is put back by whoever took it off', async () => {
  await agreed(worker, page, 'Købe knapper')
  const answer = await worker.post(`${page}/punkter/${await pointOf(worker, page, 'Købe knapper')}/slet`)
  assert.doesNotMatch(await main(citizen, '/min/moede'), /Købe knapper/)
  const receipt = await (await worker.get(answer.headers.get('location') ?? '')).text()
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(receipt)?.[1] ?? assert.fail('it can be undone')
  assert.equal((await worker.post(undo)).status, 303)
  assert.match(await main(citizen, '/min/moede'), /Købe knapper/)
})

test('a list is written on from a line of the agenda, and says so; a line of nobody’s is let be', async () => {
  const address = await line('Ryggen gør ondt om onsdagen')
  const fra = address.split('/').at(-1) ?? ''
  await sent(worker, address, { came: 'takenUp', answer: '' })
  assert.match(
    await main(worker, `${page}?enige=${fra}`),
    /id="enige-ny" open[^]*name="fra" value="[0-9a-f-]{36}"/,
  )
  await agreed(worker, page, 'Sidde ned om onsdagen', { fra })
  assert.match(
    await main(citizen, '/min/moede'),
    /Sidde ned om onsdagen[^]*?Om: “Ryggen gør ondt om onsdagen”/,
  )
  await agreed(worker, page, 'Uden linje', { fra: id() })
})

test('pressed twice, one meeting begins; it is pressed by mistake and has not begun after all, unless something was written', async () => {
  await end()
  const submissionId = id()
  const answers = await Promise.all([1, 2, 3].map(() => worker.post(`${page}/begynd`, { submissionId })))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  )
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select 1 from citizen_meeting where begun_at is not null and ended_at is null'),
  )
  assert.equal(rows.length, 1)
  await end()
  const undoOf = async (path: string, form = {}) => {
    const answer = await worker.post(path, form)
    const shown = await (await worker.get(answer.headers.get('location') ?? '')).text()
    return /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(shown)?.[1] ?? assert.fail('it can be undone')
  }
  const begun = await undoOf(`${page}/begynd`, { submissionId: id() })
  assert.equal((await worker.post(begun)).status, 303)
  assert.match(await main(worker, page), /Begynd et møde nu/)
  const again = await undoOf(`${page}/begynd`, { submissionId: id() })
  await agreed(citizen, '/min/moede', 'Noget')
  const answer = await worker.post(again)
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /Der er skrevet noget ved mødet\. Slut det i stedet/)
})

test('when it has ended, both find the same lists under its address, nobody writes on them, and what was not reached is carried over', async () => {
  await line('Det her når vi ikke')
  await agreed(worker, page, 'Praktikken stopper ikke')
  const point = await pointOf(worker, page, 'Praktikken stopper ikke')
  const answer = await worker.post(`${page}/slut`)
  const held = partOf(answer, 4)
  assert.match((await told(worker, answer)).join(), /Mødet er slut\. I kan begge se listerne/)
  for (const [who, at] of [
    [worker, page],
    [citizen, '/min/moede'],
  ] as const) {
    const shown = await main(who, `${at}/${held}`)
    assert.match(
      shown,
      /Det er vi enige om[^]*Praktikken stopper ikke[^]*Det tager I næste gang[^]*Det her når vi ikke/,
    )
    assert.doesNotMatch(shown, /punkter\//)
    for (const to of ['enige', 'ikke-enige'])
      assert.equal((await who.post(`${at}/${to}`, { submissionId: id(), words: 'For sent' })).status, 409, to)
  }
  const correction = { words: 'Stopper', list: 'agreed', does: '', byDay: '' }
  assert.equal((await worker.post(`${page}/punkter/${point}/ret`, correction)).status, 409)
  assert.equal((await worker.post(`${page}/punkter/${point}/slet`)).status, 409)
  assert.match(await main(worker, page), /Det her når vi ikke[^]*?I nåede det ikke sidst\./)
  assert.match(
    await main(worker, `${page}/${held}`),
    /href="\/borgere\/[0-9a-f-]{36}\/plan"[^]*href="\/borgere\/[0-9a-f-]{36}\/dagsorden\/naeste-gang"/,
  )
})

test('ended by mistake, it goes on again', async () => {
  const answer = await worker.post(`${page}/slut`)
  const shown = await (await worker.get(answer.headers.get('location') ?? '')).text()
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(shown)?.[1] ?? ''
  await worker.post(undo)
  await agreed(citizen, '/min/moede', 'Så går det videre')
})

test('in the database nobody reads what was agreed, nor by its length', async () => {
  await agreed(worker, page, 'Hemmelig aftale')
  await agreed(worker, page, 'Hemmelig aftale, som er meget længere end den anden og siger mere')
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from meeting_point'),
  )
  assert.equal(new Set(rows.map(({ words_sealed: sealed }) => sealed.length)).size, 1)
  for (const { words_sealed: sealed } of rows) assert.doesNotMatch(sealed.toString('latin1'), /Hemmelig/)
})

test('the meeting that goes on is where the worker stopped, on the page of their day', async () => {
  assert.match(await main(worker, '/'), /Gå tilbage til mødet med citizenA/i)
  assert.doesNotMatch(await main(colleague, '/'), /Gå tilbage til mødet/i)
})

test('an address that is none is not found', async () => {
  for (const path of [`${page}/noget`, `${page}/${id()}`, `/borgere/${id()}/moede`, '/borgere/noget/moede'])
    assert.equal((await worker.get(path)).status, 404, path)
  assert.equal((await citizen.get('/min/moede/noget')).status, 404)
})

test('who else is here is said in kind while they talk, also where the meeting was not planned, and both see it', async () => {
  assert.match(await main(worker, page), /Er der andre med i dag\?/)
  await sent(worker, `${page}/bord`, { who: 'mentor' })
  assert.match(await main(worker, page), /Med i dag: mentor/)
  assert.match(await main(citizen, '/min/moede'), /mentor/)
  assert.equal((await worker.post(`${page}/bord`, { who: 'en nabo' })).status, 422)
  assert.equal(
    (await (await house.as('otherDepartment')).post(`${page}/bord`, { who: 'mentor' })).status,
    404,
  )
  const held = await end()
  assert.match(await main(citizen, `/min/moede/${held}`), /mentor/)
  assert.equal((await worker.post(`${page}/bord`, { who: 'mentor' })).status, 409)
})
