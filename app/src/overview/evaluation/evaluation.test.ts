import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at as atMoment } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
let partner: Browser
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  partner = await house.as('partner')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const sent = () => ({ submissionId: crypto.randomUUID() })
const undoOf = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('no undo')

const asked = {
  ...{ title: 'Brevene', question: 'Er de til at forstå?', role: 'To udefra, betalt af kommunen' },
  ...{ fromDay: '2016-01-01', toDay: '2023-12-31', limits: '' },
}
async function begun(...invited: ('colleague' | 'partner' | 'researcher')[]): Promise<string> {
  const form = { ...sent(), ...asked }
  assert.equal((await worker.post('/evaluering/ny', form)).status, 303)
  const address = `/evaluering/${form.submissionId}`
  for (const name of invited)
    assert.equal((await worker.post(`${address}/hvem`, { person: house.fjordby[name] })).status, 303)
  return address
}
const change = {
  ...{ pillar: 'citizens', says: 'Flere forstår brevet', forWhom: 'borgere', since: 'siden maj' },
  ...{ causes: ['underWay', 'lawOrNumbers'], otherwise: 'Der kom også en ny telefonlinje' },
}
async function changed(address: string): Promise<string> {
  const form = { ...sent(), ...change }
  assert.equal((await worker.post(`${address}/aendring/ny`, form)).status, 303)
  return `${address}/aendring/${form.submissionId}`
}
const hang = (who: Browser, address: string, more: Record<string, string>) =>
  who.post(`${address}/spor`, {
    ...{ ...sent(), side: 'for', says: 'Ingen ringede', address: '', kind: 'interview', source: 'Maj' },
    ...more,
  })

test('a citizen, a politician and an employer are not let in, and next door sees nothing', async () => {
  const address = await begun()
  for (const name of ['citizenA', 'politician', 'employer'] as const)
    assert.equal((await (await house.as(name)).get(address)).status, 403, name)
  const next = await house.as('caseworker', house.nabo)
  assert.equal((await next.get(address)).status, 404)
})

test('what is typed is given back where something is missing, and an evaluation does not end before it begins', async () => {
  const wrong = { ...asked, title: '', question: '', role: '', fromDay: '2024-05-01', toDay: '2024-04-30' }
  const answer = await worker.post('/evaluering/ny', { ...sent(), ...wrong })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /hvad evalueringen hedder[^]*finde ud af[^]*hvor de kommer fra/)
  const early = await worker.post('/evaluering/ny', { ...sent(), ...asked, toDay: '2015-01-01' })
  assert.equal(early.status, 422)
  assert.match(await early.text(), /efter den første[^]*To udefra/)
})

test('the house reads the question and the criteria; material and changes only those who are invited, also from outside, and no longer than they are', async () => {
  const address = await begun('partner')
  const changeAt = await changed(address)
  await worker.post(`${address}/kriterier`, {
    ...{ ...sent(), whose: 'citizen', words: 'Jeg ved, hvad der sker', fromDay: day(0) },
  })
  for (const name of ['colleague', 'researcher', 'teamLead', 'director'] as const) {
    const one = await house.as(name)
    const page = await main(one, address)
    assert.match(page, /til at forstå\?[^]*Jeg ved, hvad der sker[^]*borgere/, name)
    assert.doesNotMatch(page, /Flere forstår brevet/, name)
    for (const path of [changeAt, `${address}/materiale`, `${address}/materiale/ud`])
      assert.equal((await one.get(path)).status, 404, name)
  }
  assert.match(await main(partner, '/evaluering'), /Brevene/)
  assert.match(await main(partner, address), /Flere forstår brevet/)
  assert.match(await main(partner, '/'), /inviteret ind i evalueringen/)
  await worker.post(`${address}/hvem/${house.fjordby.partner}/fjern`)
  const undo = undoOf(await (await worker.get(`${address}/hvem`)).text())
  for (const path of [address, changeAt]) assert.equal((await partner.get(path)).status, 404)
  await worker.post(undo)
  assert.equal((await partner.get(changeAt)).status, 200)
})

/** What an evaluator's annex printed, as somebody types it in: kind, which, half-year, municipality, number. */
const annex: readonly [string, string, string, string, number][] = [
  ['interview', 'første runde', '2021-07-01', 'Fjordby', 30],
  ['interview', 'første runde', '2021-07-01', 'Vestby', 20],
  ['interview', 'første runde', '2022-01-01', 'Vestby', 15],
  ['interview', 'anden runde', '2023-01-01', 'Fjordby', 10],
  ['interview', 'anden runde', '2023-01-01', 'Vestby', 8],
  ['flip', '', '2021-07-01', 'Fjordby', 14],
  ['flip', '', '2022-01-01', 'Vestby', 16],
  ['flip', '', '2022-07-01', 'Fjordby', 20],
  ['seminar', 'vidensmæglere', '2022-01-01', 'Fjordby', 3],
  ['seminar', 'vidensmæglere', '2022-07-01', 'Fjordby', 2],
  ['seminar', 'ledere', '2022-07-01', 'Vestby', 4],
  ['log', '', '2021-07-01', 'Fjordby', 22],
  ['log', '', '2022-01-01', 'Vestby', 22],
  ['evaluationFlip', '', '2023-01-01', 'Fjordby', 5],
  ['jointMeeting', '', '2022-07-01', 'Vestby', 2],
]

test('an annex that is typed in stands exactly as it was printed: 65 + 18 interviews, 50 FLIPs, 5 + 4 seminars, 44 logs, 5 evaluation FLIPs, 2 joint meetings', async () => {
  const address = await begun('colleague')
  for (const [kind, about, half, municipality, count] of annex) {
    const row = { ...sent(), kind, about, half, municipality, count: `${count}`, source: 'Bilaget' }
    assert.equal((await worker.post(`${address}/materiale`, row)).status, 303)
    // Sent twice is once.
    assert.equal((await worker.post(`${address}/materiale`, row)).status, 303)
  }
  const page = (await main(colleague, `${address}/materiale`))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
  for (const sum of [
    ...['Interview: 65 + 18 = 83', 'FLIP: 50', 'Seminarer: 5 + 4 = 9', 'Kommunens log: 44'],
    ...['FLIP om evalueringen: 5', 'Møder på tværs: 2'],
  ])
    assert.ok(page.includes(sum), sum)
  // Half-years and municipalities, each with its sum.
  assert.match(page, /Slags 2021-2 2022-1 2022-2 2023-1 I alt Interview: første runde 50 15 0 0 65/)
  assert.match(page, /Interview: anden runde 0 0 0 18 18 FLIP 14 16 20 0 50/)
  assert.match(page, /Slags Fjordby Vestby I alt Interview: første runde 30 35 65/)
  assert.match(page, /Seminarer: ledere 0 4 4 Møder på tværs 0 2 2 Kommunens log 22 22 44/)
  assert.match(page, /Bilaget \( ?skrevet ind ?\)/)
  const bytes = new Uint8Array(await (await colleague.get(`${address}/materiale/ud`)).arrayBuffer())
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'a spreadsheet is told that it is UTF-8')
  const csv = new TextDecoder().decode(bytes)
  assert.match(
    csv,
    /^Slags;Hvilke;Halvår;Kommune;Antal;Kilde;Talt i Lydhør\r\nInterview;første runde;2021-2;Fjordby;30;Bilaget;\r\n/,
  )
  assert.equal(csv.trimEnd().split('\r\n').length, annex.length + 1)
})

test('the house’s own figures are fetched, say that they were counted, and are replaced and never doubled; a researcher alone does not fetch them', async () => {
  const address = await begun('researcher')
  await worker.post(`${address}/ret`, { ...asked, fromDay: '2024-01-01', toDay: day(0) })
  const joint = {
    ...{ ...sent(), tries: 'Ringe først', how: '', looksFor: 'At de siger mere' },
    ...{ theme: 'letters', triedBy: 'worker', among: '', fromDay: '2024-03-01' },
  }
  assert.equal((await worker.post('/vi-proever/nyt', joint)).status, 303)
  for (const kind of ['cafe', 'erfaGroup']) {
    const gathered = {
      ...{ ...sent(), kind, theme: kind, heldIn: 'onSite', day: day(3), clock: '13:00', minutes: '60' },
      ...{ where: 'I kantinen', forKinds: 'worker', everyMonths: '', keptMinutes: '' },
    }
    assert.equal((await worker.post('/samlinger/ny', gathered)).status, 303)
  }
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update gathering set starts_at = '2024-04-01'`),
  )
  const researcher = await house.as('researcher')
  assert.equal((await researcher.post(`${address}/materiale/hent`)).status, 409)
  for (let times = 0; times < 2; times += 1)
    assert.equal((await worker.post(`${address}/materiale/hent`)).status, 303)
  const csv = await (await researcher.get(`${address}/materiale/ud`)).text()
  assert.equal(
    [...csv.matchAll(/Ting, flere prøvede sammen;;2024-1;Fjordby;1;Talt i Lydhør[^;]*;\d{4}-\d\d-\d\d\r\n/g)]
      .length,
    1,
  )
  assert.match(csv, /Møder på tværs;;2024-1;Fjordby;1;/, 'to a café whoever likes comes')
})

test('a row that is taken out can be put back', async () => {
  const address = await begun()
  const row = { ...sent(), kind: 'interview', about: '', half: '2022-01-01', count: '3' }
  await worker.post(`${address}/materiale`, { ...row, municipality: 'Fjordby', source: 'Listen' })
  await worker.post(`${address}/materiale/${row.submissionId}/slet`)
  const page = await (await worker.get(`${address}/materiale`)).text()
  assert.doesNotMatch(page, /Interview: <strong>3/)
  await worker.post(undoOf(page))
  assert.match(await main(worker, `${address}/materiale`), /Interview: <strong>3/)
})

test('a criterion changes with a day and a reason, and what it was stays to be read; over what somebody has not seen it does not', async () => {
  const address = await begun('colleague')
  const first = { ...sent(), whose: 'citizen', words: 'Jeg forstår brevet', fromDay: '2024-02-01' }
  await worker.post(`${address}/kriterier`, first)
  const at = `${address}/kriterier/${first.submissionId}`
  const anew = { whose: 'citizen', words: 'Jeg ved, hvad jeg skal gøre', fromDay: '2024-09-01', seen: '1' }
  const without = await worker.post(at, { ...sent(), ...anew, reason: '' })
  assert.equal(without.status, 422)
  assert.match(await without.text(), /hvorfor kriteriet ændres[^]*hvad jeg skal gøre/)
  const form = { ...sent(), ...anew, reason: 'Forstå var ikke nok' }
  for (let times = 0; times < 2; times += 1) assert.equal((await worker.post(at, form)).status, 303)
  const late = await colleague.post(at, { ...sent(), ...anew, words: 'Mine ord', reason: 'Andet' })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /En anden har skrevet her imens[^]*Mine ord/)
  const lead = await house.as('teamLead')
  const page = await main(lead, `${address}/kriterier`)
  assert.match(
    page,
    /hvad jeg skal gøre[^]*1\. september 2024[^]*Forstå var ikke nok[^]*Hvad der stod før[^]*1\. februar 2024[^]*Jeg forstår brevet/,
  )
  assert.equal((await lead.get(at)).status, 404)
  const over = { ...sent(), ...anew, seen: '2', reason: 'Det kan ikke måles', ends: 'on' }
  await worker.post(at, over)
  assert.match(await main(lead, `${address}/kriterier`), /Gælder ikke fra 1\. september 2024/)
})

test('one statement is no conclusion, however often it is said, and cannot be sent as one', async () => {
  const address = await begun('colleague')
  const at = await changed(address)
  assert.match(await main(worker, at), /ikke noget endnu[^]*Det var i gang før[^]*en anden[^]*telefonlinje/)
  for (const source of ['Maj', 'Juni', 'Juli']) await hang(worker, at, { source })
  const page = await main(worker, at)
  assert.match(page, /enkelt udsagn, ikke en konklusion/)
  assert.match(page, /taler imod\. Det betyder ikke, at det ikke findes/)
  assert.doesNotMatch(page, /\/udkast"/)
  assert.equal((await worker.get(`${at}/udkast`)).status, 409)
  const draft = { ...sent(), words: 'Flere forstår', kinds: 'worker' }
  assert.equal((await worker.post(`${at}/udkast`, draft)).status, 409)
  await hang(colleague, at, { kind: 'figures', source: 'Telefonens tal' })
  await hang(colleague, at, { side: 'against', kind: 'remark', says: 'I Ydelse er det som før' })
  assert.match(await main(worker, at), /mindst to slags kilder[^]*I Ydelse er det som før/)
  assert.equal((await worker.get(`${at}/udkast`)).status, 200)
})

test('something of the house hangs there by its address, with its own name; what the visitor may not read does not, and nothing typed is lost', async () => {
  const address = await begun('partner')
  const at = await changed(address)
  const joint = {
    ...{ ...sent(), tries: 'Brevet læst højt', how: '', looksFor: 'At de spørger' },
    ...{ theme: 'letters', triedBy: 'worker', among: '', fromDay: '2024-03-01' },
  }
  await worker.post('/vi-proever/nyt', joint)
  const its = `/vi-proever/${joint.submissionId}`
  for (const wrong of [`/vi-proever/${crypto.randomUUID()}`, '/tegn', 'hvad som helst']) {
    const answer = await hang(worker, at, { address: wrong, says: 'De spurgte' })
    assert.equal(answer.status, 422, wrong)
    assert.match(await answer.text(), /ikke noget, du kan læse[^]*De spurgte/)
  }
  const none = await hang(worker, at, { kind: '', source: '', says: 'De spurgte' })
  assert.equal(none.status, 422)
  assert.equal((await hang(partner, at, { address: its })).status, 422, 'a partner does not read the house’s')
  const hung = await hang(worker, at, {
    address: `https://lydhoer.example${its}?x=1#dagbog`,
    kind: '',
    source: '',
  })
  assert.equal(hung.status, 303)
  assert.match(await main(partner, at), new RegExp(`Noget, flere prøvede: Brevet læst højt[^]*href="${its}"`))
})

test('a wonder hangs there without its words, which whoever raised it may take out', async () => {
  const address = await begun('partner')
  const at = await changed(address)
  const citizen = await house.as('citizenA')
  const raised = { ...sent(), wonder: 'Hvorfor spørger ingen mig?' }
  await citizen.post('/min/undren', raised)
  const its = `/undren/${raised.submissionId}`
  assert.equal((await hang(worker, at, { address: its, kind: '', source: '' })).status, 303)
  await worker.post(`${address}/rapport`, sent())
  for (const page of [at, `${address}/rapport`]) {
    const read = await main(partner, page)
    assert.match(read, /Undren: ordene står på dens egen side/)
    assert.doesNotMatch(read, /Hvorfor spørger ingen mig/)
  }
  assert.match(await main(worker, at), new RegExp(`href="${its}"`))
})

test('what hangs is taken down by whoever hung it, for everybody, and can be put back by them', async () => {
  const address = await begun('colleague')
  const at = await changed(address)
  const its = { ...sent(), says: 'Hun ringede selv' }
  await hang(colleague, at, its)
  await worker.post(`${at}/spor/${its.submissionId}/slet`)
  assert.match(await main(worker, at), /Hun ringede selv/, 'another’s stays')
  await colleague.post(`${at}/spor/${its.submissionId}/slet`)
  const page = await (await colleague.get(at)).text()
  assert.doesNotMatch(await main(worker, at), /Hun ringede selv/)
  await colleague.post(undoOf(page))
  assert.match(await main(worker, at), /Hun ringede selv/)
})

test('whoever says a change anew has seen what stands there', async () => {
  const address = await begun('colleague')
  const at = await changed(address)
  const page = await main(worker, `${at}/ret`)
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? assert.fail('a mark')
  assert.equal((await colleague.post(`${at}/ret`, { ...change, says: 'Nogle forstår', seen })).status, 303)
  const late = await worker.post(`${at}/ret`, { ...change, says: 'Alle forstår', seen })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /En anden har skrevet her imens[^]*|Alle forstår/)
  assert.match(await main(worker, at), /Nogle forstår/)
})

test('a draft is answered without a name by those it is about, and a disagreement stands beside the conclusion in the report', async () => {
  const address = await begun('colleague')
  const at = await changed(address)
  await hang(worker, at, {})
  await hang(worker, at, { kind: 'figures' })
  const draft = { ...sent(), words: 'Flere forstår brevene', kinds: ['worker', 'broker'] }
  assert.equal((await worker.post(`${at}/udkast`, draft)).status, 303)
  const its = `${address}/udkast/${draft.submissionId}`
  const other = await house.as('otherColleague')
  assert.match(await main(other, '/'), new RegExp(`href="${its}"`))
  assert.match(await main(other, address), new RegExp(`href="${its}"`), 'it is found on the page too')
  const lead = await house.as('teamLead')
  assert.doesNotMatch(await main(lead, address), new RegExp(its))
  assert.doesNotMatch(await main(lead, '/'), new RegExp(its), 'it is not about leaders')
  assert.equal((await other.post(its, { says: '', words: 'Nej' })).status, 422)
  await other.post(its, { says: 'different', words: 'Hos os ringer de lige så tit' })
  assert.doesNotMatch(await main(other, '/'), new RegExp(its))
  // The leader may read the draft, and neither what was answered nor by whom.
  const read = await main(lead, its)
  assert.match(read, /Flere forstår brevene/)
  assert.doesNotMatch(read, /lige så tit/)
  // Nor do they answer for those it is about.
  assert.match(read, /Det er dem, der svarer/)
  assert.equal((await lead.post(its, { says: 'recognise', words: 'Fint' })).status, 409)
  assert.equal((await lead.get(at)).status, 404)
  const inside = await main(colleague, at)
  assert.match(inside, /Det er anderledes[^]*Hos os ringer de lige så tit/)
  assert.doesNotMatch(inside, /otherColleague/)
  await worker.post(`${address}/rapport`, sent())
  const report = await main(lead, `${address}/rapport`)
  assert.match(
    report,
    /Konklusioner[^]*Flere forstår brevet[^]*Det var i gang før[^]*Det er anderledes[^]*lige så tit/,
  )
  assert.doesNotMatch(report, /otherColleague|caseworker/)
  await other.post(`${its}/slet`)
  assert.doesNotMatch(await main(colleague, at), /lige så tit/)
  await other.post(undoOf(await (await other.get(its)).text()))
  assert.match(await main(colleague, at), /lige så tit/)
})

test('a draft that is about somebody stands on I dag for four weeks', async () => {
  const address = await begun()
  const at = await changed(address)
  await hang(worker, at, {})
  await hang(worker, at, { kind: 'figures' })
  const draft = { ...sent(), words: 'Flere forstår', kinds: 'worker' }
  await worker.post(`${at}/udkast`, draft)
  const other = await house.as('otherColleague')
  await later(house, 29, async () =>
    assert.doesNotMatch(await main(other, '/'), new RegExp(draft.submissionId)),
  )
})

test('a report is given out in versions, is read by the house, and is taken back at once if at all; before, there is none', async () => {
  const address = await begun('partner')
  const at = await changed(address)
  const lead = await house.as('teamLead')
  assert.equal((await lead.get(`${address}/rapport`)).status, 404)
  assert.equal((await lead.post(`${address}/rapport`, sent())).status, 404)
  await hang(worker, at, {})
  await worker.post(`${address}/rapport`, sent())
  assert.match(
    await main(lead, `${address}/rapport`),
    /ingen konklusioner[^]*ikke er konklusioner[^]*Flere forstår/,
  )
  const page = await (await worker.get(`${address}/rapport`)).text()
  await worker.post(undoOf(page))
  assert.equal((await lead.get(`${address}/rapport`)).status, 404)
  await worker.post(`${address}/rapport`, sent())
  await hang(worker, at, { kind: 'document' })
  assert.match(await main(lead, `${address}/rapport`), /ingen konklusioner/, 'what is given out stands')
  await partner.post(`${address}/rapport`, sent())
  assert.doesNotMatch(await main(lead, `${address}/rapport`), /ingen konklusioner/)
  assert.match(await main(lead, `${address}/rapport?udgave=1`), /ingen konklusioner/)
})

/** Does something so many days from now. */
async function later(app: TestApp, days: number, does: () => Promise<void>) {
  await atMoment(app, new Date(Date.now() + days * 86_400_000), does)
}

test('two give sentences a theme, each alone: neither sees the other’s choice, nor does anybody else, until both are done; then it stands where they agree', async () => {
  const address = await begun('colleague', 'partner')
  const its = { ...sent(), themes: 'Frygt: noget gør dem bange\nRo', more: 'En\nTo\nTre\nFire' }
  const few = await worker.post(`${address}/temaer`, { ...its, themes: 'Frygt' })
  assert.equal(few.status, 422)
  assert.match(await few.text(), /mellem 2 og 12[^]*Tre/)
  await worker.post(`${address}/temaer`, its)
  const round = `${address}/temaer/${its.submissionId}`
  for (const who of [worker, colleague]) assert.equal((await who.post(`${round}/med`)).status, 303)
  await partner.post(`${round}/med`)
  assert.match(await main(partner, round), /To andre vælger allerede/)
  const page = await main(worker, round)
  const pieces = [...page.matchAll(/name="piece" value="([^"]+)"/g)].map(([, id = '']) => id)
  const [fear = '', calm = ''] = [...page.matchAll(/name="theme" value="([^"]+)"/g)].map(([, id = '']) => id)
  assert.equal(pieces.length, 4)
  const choose = (who: Browser, nth: number, theme: string) =>
    who.post(`${round}/vaelg`, { piece: pieces[nth] ?? '', theme })
  await choose(worker, 0, fear)
  await worker.post(`${round}/faerdig`)
  assert.match(await main(worker, round), /ikke meldt færdig[^]*3 sætninger mangler/)
  await choose(worker, 1, fear)
  await choose(worker, 2, calm)
  await choose(worker, 3, 'none')
  await worker.post(`${round}/faerdig`)
  for (const who of [colleague, partner])
    assert.doesNotMatch(await main(who, round), /Valgt:|Den ene valgte|valgte det samme/)
  assert.equal((await worker.post(`${round}/tal/${pieces[0]}`, { theme: calm, note: 'Nu' })).status, 409)
  await choose(colleague, 0, fear)
  await choose(colleague, 1, calm)
  await choose(colleague, 2, calm)
  await choose(colleague, 3, 'none')
  await colleague.post(`${round}/faerdig`)
  await choose(colleague, 1, fear)
  assert.match(await main(colleague, round), /Der er ikke valgt noget/, 'what is done stays')
  const both = await main(partner, round)
  assert.match(
    both,
    /samme ved 3 af 4 sætninger[^]*kappa\): 0,64, mellem[^]*få sætninger[^]*uenige[^]*To<[^]*Den ene valgte Frygt, den anden Ro/,
  )
  assert.doesNotMatch(both, /colleague|caseworker/)
  const none = await worker.post(`${round}/tal/${pieces[1]}`, { theme: '', note: 'Vi læste det igen' })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /hvad I blev enige om[^]*Vi læste det igen/)
  await worker.post(`${round}/tal/${pieces[1]}`, { theme: calm, note: 'Hun lo bagefter' })
  assert.match(await main(colleague, round), /Aftalt: Ro\. Hun lo bagefter/)
  await worker.post(`${address}/rapport`, sent())
  const report = await main(await house.as('teamLead'), `${address}/rapport`)
  assert.match(report, /Temaer, som to finder[^]*3 af 4[^]*To<[^]*Ro\. Hun lo bagefter/)
})
