import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { everyRow } from '@lydhoer/database/testing'
import { addDay, momentOf, workingDayBefore, workingDayFrom } from '@lydhoer/words'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { told } from '../../shared/testing/told.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

let empty: Furnished<null>
let house: TestApp
let worker: Browser
let citizen: Browser
/** The agenda of citizen A, as those who work with them see it. */
let agenda: string
const mine = '/min/dagsorden'

before(async () => {
  empty = await furnished(() => Promise.resolve(null))
})
beforeEach(async () => {
  house = await empty.copy()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  agenda = `/borgere/${house.fjordby.citizenA}/dagsorden`
})
afterEach(() => house.close())
after(() => empty.close())

const main = async (who: Browser, address: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(address)).text())?.[1] ?? ''
const text = async (who: Browser, address: string) =>
  (await main(who, address)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const sent = (fields: Record<string, string | string[]>) => ({ submissionId: crypto.randomUUID(), ...fields })
const says = (words: string, more: Record<string, string | string[]> = {}) =>
  citizen.post(mine, sent({ words, ...more }))
/** The id of the first line on the citizen's page. */
const lineId = async () => /linjer\/([0-9a-f-]{36})"/.exec(await main(citizen, mine))?.[1] ?? assert.fail()
const meetingId = async () =>
  /moeder\/([0-9a-f-]{36})"/.exec(await main(worker, agenda))?.[1] ?? assert.fail()
const plans = (on: string, clock = '10:00') => worker.post(`${agenda}/moeder`, sent({ day: on, clock }))
const rows = (where: string) =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows: found } = await client.query<Record<string, unknown>>(`select * from lydhoer.${where}`)
    return found
  })

test('nobody but the citizen and those who work with them today is shown the agenda, or told that there is one', async () => {
  await says('Det er hemmeligt')
  const others = ['otherColleague', 'otherDepartment', 'companyConsultant'] as const
  for (const name of others) assert.equal((await (await house.as(name)).get(agenda)).status, 404, name)
  for (const name of ['teamLead', 'director', 'coordinator', 'citizenB'] as const)
    assert.equal((await (await house.as(name)).get(agenda)).status, 403, name)
  assert.doesNotMatch(await text(await house.as('citizenB'), mine), /hemmeligt/)
  assert.match(await text(worker, agenda), /“ ?Det er hemmeligt ?”/)
})

test('staff have no way to change, take back or answer for what the citizen said', async () => {
  await says('Mine egne ord')
  const line = `${mine}/linjer/${await lineId()}`
  assert.equal((await worker.post(line, { words: 'Andres ord' })).status, 403)
  assert.equal((await worker.post(`${line}/slet`)).status, 403)
  const law = `${agenda}/loven/${line.split('/').at(-1)}/slet`
  assert.equal((await worker.post(law)).status, 303)
  assert.match(await text(citizen, mine), /Mine egne ord/)
})

test('an empty agenda is an agenda: both read the same sentence, and there is no reproach and no figure', async () => {
  for (const page of [await text(worker, agenda), await text(citizen, mine)]) {
    assert.match(page, /Intet endnu\. Så laver I den sammen, når I mødes\./)
    assert.doesNotMatch(page, /mangler|husk|udfyld/i)
  }
  assert.equal((await rows('agenda_line')).length, 0)
})

test('what says nothing is refused at its field, and what was chosen stays', async () => {
  const answer = await citizen.post(mine, sent({ words: '  ', helpedBy: 'mentor' }))
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /Skriv et ord, eller vælg et billede\./)
  assert.match(page, /<option value="mentor" selected/)
})

test('the citizen speaks in words or in pictures alone, says who helped in kind, and both see that beside it', async () => {
  await says('', { pictures: ['money', 'letter'], helpedBy: 'relative' })
  for (const page of [await main(citizen, mine), await main(worker, agenda)]) {
    assert.match(page, /<ul class="pictograms"><li><svg[^]*?<span>penge<\/span>[^]*?<span>brev<\/span>/)
    assert.match(page, /Skrevet med hjælp fra en i familien eller en ven\./)
  }
})

test('sent twice, a line stands once', async () => {
  const line = sent({ words: 'Kun én gang' })
  for (const _ of [1, 2]) await citizen.post(mine, line)
  assert.equal((await rows('agenda_line')).length, 1)
})

test('what was taken back leaves nothing: no text, no sealed text and no trace of the row, and there is nothing to undo', async () => {
  await says('Kvæsthusbroen er min')
  await worker.post(`${agenda}/linjer/${await lineId()}`, sent({ words: 'Om Kvæsthusbroen' }))
  await citizen.post(`${mine}/linjer/${await lineId()}`, { words: 'Kvæsthusbroen er din' })
  const [before] = await rows('agenda_line')
  assert.ok(before)
  const id = await lineId()
  const answer = await citizen.post(`${mine}/linjer/${id}/slet`)
  const { submission_id: submission, words_sealed: sealed } = before as {
    submission_id: string
    words_sealed: Buffer
  }
  const everything = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  assert.ok(everything.length > 0)
  for (const left of ['Kvæsthusbroen', id, submission, sealed.toString('hex'), sealed.toString('base64')])
    assert.ok(!everything.some((row) => row.includes(left)), left)
  assert.equal((await rows('let_go')).length, 0)
  assert.deepEqual(await told(citizen, answer), ['Det er taget tilbage. Der er intet tilbage af det.'])
  assert.doesNotMatch(await text(worker, agenda), /Kvæsthusbroen/)
  assert.equal((await citizen.post(`${mine}/linjer/${id}/slet`)).status, 303, 'once more')
})

test('before it is pressed the page says that nothing is left, on the page itself', async () => {
  await says('Noget')
  assert.match(
    await text(citizen, mine),
    /Tager du noget tilbage, er det væk for alle\. Det kan ikke hentes igen\./,
  )
})

test('what is part of a plan that has been decided is neither corrected nor taken back, and says why', async () => {
  await says('Det her er aftalt')
  const id = await lineId()
  await onDuty(house.ownerUrl, 'setUp', (client) => client.query('update agenda_line set in_decision = true'))
  assert.match(await text(citizen, mine), /Det er en del af jeres plan nu/)
  for (const address of [`${mine}/linjer/${id}`, `${mine}/linjer/${id}/slet`]) {
    const answer = await citizen.post(address, { words: 'Noget andet' })
    assert.equal(answer.status, 409)
    assert.match(await answer.text(), /en del af jeres plan/)
  }
  assert.match(await text(worker, agenda), /Det her er aftalt/)
})

test('on the telephone each line is saved by itself, as written down by somebody from the municipality, and the citizen may correct it', async () => {
  for (const words of ['Jeg vil sy', 'Ikke hver dag']) {
    const answer = await worker.post(`${agenda}/ring`, sent({ words }))
    assert.equal(answer.headers.get('location'), `${agenda}/ring`)
  }
  const page = await text(worker, `${agenda}/ring`)
  assert.match(page, /Ikke hver dag[^]*Skrevet ned af en fra kommunen\.[^]*Jeg vil sy/)
  await citizen.post(`${mine}/linjer/${await lineId()}`, { words: 'Jeg vil sy kjoler', helpedBy: 'worker' })
  assert.match(
    await text(worker, agenda),
    /Jeg vil sy kjoler[^]*Skrevet ned af en fra kommunen\. Rettet i dag\./,
  )
})

test('a worker adds below the citizen’s words in their own name and changes none of them; it is taken off by whoever wrote it, and goes with the line', async () => {
  await says('Hvorfor hører jeg ikke noget fra lægen?')
  const answer = `${agenda}/linjer/${await lineId()}`
  assert.equal((await citizen.post(answer, sent({ words: 'x' }))).status, 403)
  assert.equal((await worker.post(answer, sent({ words: ' ' }))).status, 422)
  await worker.post(answer, sent({ words: 'Jeg ringer til lægehuset onsdag.' }))
  const read =
    /“ ?Hvorfor hører jeg ikke noget fra lægen\? ?”[^]*Jeg ringer til lægehuset onsdag\. caseworker, i dag\./
  for (const page of [await text(worker, agenda), await text(citizen, mine)]) assert.match(page, read)
  const off = /svar\/[0-9a-f-]{36}\/slet/.exec(await main(worker, agenda))?.[0] ?? assert.fail()
  const colleague = await house.as('colleague')
  assert.doesNotMatch(await main(colleague, agenda), /svar\/[0-9a-f-]{36}\/slet/)
  await colleague.post(`${agenda}/${off}`)
  assert.match(await text(citizen, mine), read)
  await worker.post(`${agenda}/${off}`)
  assert.doesNotMatch(await text(citizen, mine), /lægehuset/)
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(await main(worker, agenda))?.[1] ?? assert.fail()
  await worker.post(undo)
  assert.match(await text(citizen, mine), read)
  await citizen.post(`${mine}/linjer/${await lineId()}/slet`)
  assert.equal((await rows('agenda_addition')).length, 0)
  assert.equal((await worker.post(answer, sent({ words: 'For sent' }))).status, 404)
})

test('what the law asks stands below the citizen’s words, marked as the law’s; whoever put it on takes it off, and can undo that', async () => {
  await worker.post(`${agenda}/loven`, sent({ words: 'et jobmål' }))
  await says('Haven')
  for (const page of [await text(worker, agenda), await text(citizen, mine)])
    assert.match(page, /Haven[^]*Loven beder jer tale om et jobmål/)
  const colleague = await house.as('colleague')
  assert.doesNotMatch(await main(colleague, agenda), /Tag af/)
  const id = /loven\/([0-9a-f-]{36})\/slet/.exec(await main(worker, agenda))?.[1]
  await colleague.post(`${agenda}/loven/${id}/slet`)
  assert.match(await text(citizen, mine), /et jobmål/)
  await worker.post(`${agenda}/loven/${id}/slet`)
  assert.doesNotMatch(await text(citizen, mine), /et jobmål/)
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(await main(worker, agenda))?.[1] ?? assert.fail()
  await worker.post(undo)
  assert.match(await text(citizen, mine), /et jobmål/)
})

test('the way is chosen by either, the newest holds, what was before is kept, and choosing it again changes nothing', async () => {
  assert.match(await text(worker, agenda), /I har ikke valgt endnu/)
  const ways = async () => (await rows('agenda_way order by chosen_at')).map(({ way }) => way)
  await worker.post(`${agenda}/maade`, sent({ way: 'ring' }))
  await worker.post(`${agenda}/maade`, sent({ way: 'ring' }))
  assert.deepEqual(await ways(), ['ring'])
  assert.match(
    await text(citizen, mine),
    /Den, du møder, ringer til dig nogle dage før\. Sådan har det været siden/,
  )
  await citizen.post(`${mine}/maade`, sent({ way: 'self' }))
  assert.deepEqual(await ways(), ['ring', 'self'])
  assert.match(
    await text(worker, agenda),
    /citizenA skriver selv\. Siden [^]*Før det Fra [^:]*: Du ringer til citizenA/,
  )
})

test('of the three ways to begin, each is one press away, and the one that was chosen is accented', async () => {
  await worker.post(`${agenda}/maade`, sent({ way: 'nextTime' }))
  const page = await main(worker, agenda)
  for (const to of [`${agenda}/ring`, agenda.replace('dagsorden', 'moede')])
    assert.match(page, new RegExp(`<a class="button" href="${to}"`))
  assert.match(page, new RegExp(`<a class="button do" href="${agenda}/naeste"`))
})

test('at the end of a meeting one writes what to take up next, and chooses how to get ready, and stays on the page', async () => {
  const to = `${agenda}/naeste`
  const written = await worker.post(to, sent({ words: 'Hvad med sommeren?' }))
  assert.equal(written.headers.get('location'), to)
  const chosen = await worker.post(`${agenda}/maade`, sent({ way: 'self', til: 'naeste' }))
  assert.equal(chosen.headers.get('location'), to)
  const [line] = await rows('agenda_line')
  assert.deepEqual([line?.['way'], line?.['helped_by'], line?.['is_citizens']], ['nextTime', 'worker', true])
})

test('a meeting is planned, moved and called off, the citizen reads each, and calling off can be undone', async () => {
  assert.equal((await plans(day(-1))).status, 422)
  const [first, second] = [day(5), day(6)]
  await plans(first)
  assert.match(await text(citizen, mine), /Du møder caseworker [^]* kl\. 10\./)
  const meeting = `${agenda}/moeder/${await meetingId()}`
  await worker.post(meeting, { day: second, clock: '13:30' })
  assert.match(await text(citizen, mine), /kl\. 13\.30\./)
  await worker.post(`${meeting}/aflys`)
  assert.match(await text(citizen, mine), /Der er ikke aftalt et møde endnu/)
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(await main(worker, agenda))?.[1] ?? assert.fail()
  await worker.post(undo)
  assert.match(await text(citizen, mine), /kl\. 13\.30\./)
})

test('a meeting that has begun is not moved', async () => {
  await plans(day(5))
  const id = await meetingId()
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update citizen_meeting set begun_at = now()'),
  )
  assert.equal((await worker.post(`${agenda}/moeder/${id}`, { day: day(8), clock: '09:00' })).status, 409)
  assert.equal((await worker.get(`${agenda}/moeder/${id}`)).status, 409)
})

test('what was not reached is carried over, and both see for how long it has waited', async () => {
  await says('Jeg vil ikke have tre steder i hovedet.')
  await plans(day(1))
  const later = (days: number) => new Date(Date.now() + days * 86_400_000)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update citizen_meeting set begun_at = $1, ended_at = $1', [later(1)]),
  )
  await at(house, later(29), async () => {
    for (const page of [await text(worker, agenda), await text(citizen, mine)])
      assert.match(page, /I nåede den ikke sidst\. Den har ventet i fire uger\./)
  })
  await at(house, later(3), async () =>
    assert.match(await text(citizen, mine), /Den har ventet i tre dage\./),
  )
})

test('whoever has chosen to ring is reminded three working days before, until they have talked; nobody else is', async () => {
  const meetingDay = workingDayFrom(day(12))
  await plans(meetingDay)
  const on = (date: string, work: () => Promise<void>) =>
    at(house, momentOf(date, '08:00') ?? assert.fail(), work)
  const soon = workingDayBefore(meetingDay, 3)
  const reminded = /Ring til citizenA om, hvad I skal tale om/
  await on(soon, async () => assert.doesNotMatch(await text(worker, '/'), reminded))
  await worker.post(`${agenda}/maade`, sent({ way: 'ring' }))
  await on(addDay(momentOf(soon, '12:00') ?? assert.fail(), -1), async () =>
    assert.doesNotMatch(await text(worker, '/'), reminded),
  )
  await on(soon, async () => {
    assert.match(await text(worker, '/'), reminded)
    assert.doesNotMatch(await text(await house.as('colleague'), '/'), reminded)
    await worker.post(`${agenda}/ring/faerdig`)
    assert.doesNotMatch(await text(worker, '/'), reminded)
    await worker.post(`${agenda}/moeder/${await meetingId()}`, { day: meetingDay, clock: '15:00' })
    assert.match(await text(worker, '/'), reminded, 'it was moved')
    await worker.post(`${agenda}/ring`, sent({ words: 'Jeg kan ikke om onsdagen' }))
    assert.doesNotMatch(await text(worker, '/'), reminded)
  })
})

test('a meeting of today or tomorrow stands on the day of whoever holds it', async () => {
  await plans(day(3))
  assert.doesNotMatch(await text(worker, '/'), /Mød citizenA/)
  await plans(day(1))
  assert.match(await text(worker, '/'), /i morgen 10\.00 Mød citizenA/)
  assert.doesNotMatch(await text(await house.as('colleague'), '/'), /Mød citizenA/)
})

test('each time staff look, the citizen can read that they did', async () => {
  await worker.get(agenda)
  await worker.get(`${agenda}/ring`)
  assert.match(await text(citizen, '/min/set'), /Så, hvad du vil tale om/)
})
