import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { readSvg } from '@lydhoer/paper'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { ladderSvg, ofPaper } from './ladder-svg.ts'
import { weeksOf } from './ladder.ts'
import { mondayOf } from './weeks.ts'

let house: TestApp
let citizen: Browser
let worker: Browser
let list: string
before(async () => {
  house = await testApp()
  citizen = await house.as('citizenA')
  worker = await house.as('caseworker')
  list = `/borgere/${house.fjordby.citizenA}/praktik`
})
after(() => house.close())

const id = () => crypto.randomUUID()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

/** Writes a place down, and gives its addresses for the worker and for the citizen. */
async function place(where: string, isUnderWay = true): Promise<{ its: string; own: string }> {
  const written = await worker.post(`${list}/ny`, {
    ...{ submissionId: id(), where, kind: 'placement', goTo: 'Bodil', goodDay: 'Når der er ro' },
    ...{ stopWhen: 'Hvis det gør ondt', fromOn: '', toOn: '' },
  })
  const its = written.headers.get('location') ?? assert.fail('it is written')
  if (isUnderWay) await worker.post(`${its}/begynder`, { submissionId: id(), onDay: day(-30), toOn: day(60) })
  return { its, own: `/min/praktik/${its.split('/').at(-1)}` }
}
const agree = (its: string, hours: string, also: Record<string, string> = {}) =>
  worker.post(`${its}/timer`, {
    ...{ submissionId: id(), fromWeek: day(0), hours, paid: '', whose: 'together', why: '', ...also },
  })

test('no other colleague, leader, employer or citizen sees a placement, and the database has no word of it in clear', async () => {
  const { its, own } = await place('Systuen i Havnegade')
  await agree(its, '4', { why: 'Knaphuller først' })
  for (const name of [
    'otherColleague',
    'teamLead',
    'director',
    'coordinator',
    'employer',
    'citizenB',
  ] as const) {
    const who = await house.as(name)
    for (const path of [list, its, `${its}/timer`, own, `${own}/uger/pdf`])
      assert.ok((await who.get(path)).status >= 403, `${name} ${path}`)
  }
  for (const table of ['placement', 'placement_step', 'hours_change']) {
    const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
      client.query<{ all: string }>(`select to_jsonb(x)::text as all from ${table} x`),
    )
    assert.ok(rows.length > 0, table)
    for (const { all } of rows) assert.doesNotMatch(all, /systuen|havnegade|knaphul/i)
  }
  assert.match(await (await citizen.get('/min/set')).text(), /Så din praktik/)
})

test('what is missing is said with all that was typed: no place, hours that are no number, more paid than there are', async () => {
  const none = await worker.post(`${list}/ny`, {
    submissionId: id(),
    where: '',
    kind: 'course',
    goTo: 'Bodil',
  })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /Skriv, hvad stedet hedder[^]*value="Bodil"/)
  const { its, own } = await place('Gartneriet')
  const many = await citizen.post(`${own}/timer`, { week: day(0), hours: 'en del' })
  assert.equal(many.status, 422)
  assert.match(await many.text(), /Skriv timer som et tal[^]*value="en del"/)
  assert.match(await (await agree(its, '3', { paid: '4' })).text(), /flere timer med løn end timer/)
})

test('the citizen writes a week with one field and one button, also as 3,5; it stands in the table of both, and only the citizen changes it', async () => {
  const { its, own } = await place('Køkkenet')
  await agree(its, '4', { fromWeek: day(-14), paid: '1' })
  const form = /<form[^>]*\/timer"[^]*?<\/form>/.exec(await main(citizen, own))?.[0] ?? ''
  assert.equal(form.match(/<input(?! type="hidden")/g)?.length, 1)
  await citizen.post(`${own}/timer`, { week: day(0), hours: '3,5' })
  for (const page of [await main(citizen, own), await main(worker, its)])
    assert.match(page, /<td>4<\/td>\s*<td>3,5<\/td>\s*<td>1<\/td>/)
  const other = await worker.post(`${its}/uge`, { week: day(0), hours: '4', paid: '' })
  assert.match(await main(worker, other.headers.get('location') ?? ''), /3,5/)
  await citizen.post(`${own}/timer`, { week: day(0), hours: '2' })
  assert.match(await main(worker, its), /<td>4<\/td>\s*<td>2<\/td>/)
  const last = await main(citizen, `${own}?uge=sidste`)
  assert.match(last, new RegExp(`sidste uge[^]*value="${mondayOf(day(-7))}"`))
})

test('hours go up and down, whose wish each change was stands with it, and what was stays', async () => {
  const { its, own } = await place('Værkstedet')
  await agree(its, '18', { fromWeek: day(-28) })
  await agree(its, '12', {
    fromWeek: day(-14),
    whose: 'citizen',
    why: 'Smerterne tager torsdagen',
    days: 'mandag 9 til 12',
  })
  await worker.post(`${its}/sig/tasks`, {
    submissionId: id(),
    voice: 'worker',
    words: 'Siddende ved maskinen',
  })
  await worker.post(`${its}/uge`, { week: day(-7), hours: '', paid: '', closed: 'on' })
  const page = await main(worker, its)
  assert.match(page, /<td>18<\/td>[^]*<td>12<\/td>/)
  assert.match(page, /ned, [^<]*citizenA|ned, /)
  assert.match(page, /lukket/)
  const out = await main(citizen, `${own}/uger`)
  assert.match(out, /<svg class="ladder"[^]*aria-label="Fra 18 timer/)
  assert.match(
    out,
    /12 timer om ugen, mandag 9 til 12 \(ned[^]*Smerterne tager torsdagen[^]*Opgaver[^]*Siddende ved maskinen/,
  )
  assert.doesNotMatch(out, /Når der er ro|Bodil/, 'a doctor is shown hours and tasks and nothing else')
  for (const [who, path] of [
    [citizen, `${own}/uger/pdf`],
    [worker, `${its}/uger/pdf`],
  ] as const) {
    const pdf = await who.get(path)
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    assert.match(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5), /^%PDF-/)
  }
})

test('the ladder is drawn of what goes on paper, and says in words what it shows', () => {
  const weeks = weeksOf(
    {
      changes: [
        {
          id: '1',
          fromWeek: '2026-11-02',
          hours: 4,
          paid: 2,
          whose: 'citizen',
          days: '',
          why: 'En “god” uge & flere',
        },
      ],
      worked: [{ week: '2026-11-02', hours: 3, paid: 2, isClosed: false, isCitizens: true }],
    },
    '2026-11-20',
  )
  const svg = ladderSvg(weeks, '2026-11-20', ofPaper, {
    ...{ title: 'Timer', says: 'Fra 4 til 4', closed: 'lukket', now: 'nu' },
    change: () => 'start, Amina',
    wish: { hours: 9, says: '9?', since: 'i dag' },
  })
  const { marks } = readSvg(svg)
  assert.ok(marks.some((mark) => 'text' in mark && mark.text === 'start, Amina'))
  assert.ok(marks.some((mark) => 'text' in mark && mark.text === 'nu'))
})

test('a wish is answered: its age is seen by both, it waits on Today until then, and a yes is agreed at once and only once', async () => {
  const { its, own } = await place('Læsesalen')
  await agree(its, '6', { fromWeek: day(-14) })
  await at(house, daysAgo(7), () =>
    citizen.post(`${own}/oenske`, { submissionId: id(), hours: '10', why: 'De drikker kaffe om fredagen' }),
  )
  assert.match(await main(citizen, own), /Du har ventet i 7 dage[^]*Ingen har lovet en dag/)
  assert.match(await main(worker, its), /har ventet i 7 dage på svar/)
  const answer = new RegExp(`href="(${its}/oenske/[0-9a-f-]{36})"`).exec(await main(worker, '/'))?.[1] ?? ''
  assert.ok(answer, 'it stands on Today')
  await worker.post(`${answer}/lov`, { by: day(3) })
  assert.match(await main(citizen, own), /Du får svar senest/)
  const yes = { says: 'yes', hours: '10', paid: '2', fromWeek: day(7), words: 'To af dem med løn' }
  for (let press = 0; press < 2; press += 1) assert.equal((await worker.post(answer, yes)).status, 303)
  assert.equal((await worker.post(answer, { ...yes, says: 'no', words: 'Alligevel ikke' })).status, 303)
  const page = await main(citizen, own)
  assert.match(page, /sagde ja[^]*To af dem med løn/)
  assert.doesNotMatch(page, /Alligevel ikke/)
  assert.equal((await main(worker, its)).match(/op, /g)?.length, 2, 'in the drawing and in the table')
  assert.ok(!(await main(worker, '/')).includes(answer))
  assert.equal((await worker.get(answer)).status, 409)
})

test('a wish is taken back by the citizen, whoever wrote it down, and put back', async () => {
  const { its, own } = await place('Cykelværkstedet')
  await worker.post(`${its}/oenske`, { submissionId: id(), hours: '3', why: 'Det er for meget' })
  const back = /action="([^"]*\/oenske\/[^"]*\/tilbage)"/.exec(await main(citizen, own))?.[1] ?? ''
  await citizen.post(back)
  const gone = await main(citizen, own)
  assert.doesNotMatch(gone, /Det er for meget/)
  await citizen.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(gone)?.[1] ?? '')
  assert.match(await main(worker, its), /Det er for meget/)
})

test('«it does not work»: what is only noted is the citizen’s alone; the rest is called about by a day, the company is told nothing unless they say so, and both see whether it stops', async () => {
  const { its, own } = await place('Butikken')
  const says = (wants: string, words: string, also = {}) =>
    citizen.post(`${own}/gaar-ikke`, { submissionId: id(), wants, words, tell: 'no', ...also })
  await says('note', 'Hun kaldte mig praktikanten')
  assert.match(await main(citizen, own), /Hun kaldte mig praktikanten[^]*Kun du kan se det/)
  assert.doesNotMatch(await main(worker, its), /praktikanten/)
  await says('stopNow', 'Hun siger aldrig noget')
  const mine = await main(citizen, own)
  assert.match(
    mine,
    /Vi taler bagefter[^]*ringet op senest[^]*Stedet får intet at vide[^]*kan ikke koste dig penge/,
  )
  assert.match(await main(worker, its), /er stoppet for nu[^]*Stedet må ikke få det at vide/)
  const decide =
    new RegExp(`href="(${its}/gaar-ikke/[0-9a-f-]{36})"`).exec(await main(worker, '/'))?.[1] ?? ''
  assert.ok(decide, 'it stands on Today')
  assert.equal((await worker.post(decide, { stops: 'yes', words: '' })).status, 422)
  await worker.post(decide, { stops: 'yes', words: 'Jeg siger det til chefen uden at nævne hvorfor' })
  assert.match(
    await main(citizen, own),
    /Du stopper[^]*uden at nævne hvorfor[^]*Er det sådan, du har forstået det/,
  )
  assert.match(await main(citizen, own), /Det er slut/)
  await citizen.post(`${own}/gaar-ikke/${decide.split('/').at(-1)}/forstaaet`, { so: 'no' })
  assert.match(await main(worker, its), /har ikke forstået det sådan/)
  assert.ok((await main(worker, '/')).includes(decide), 'it is talked about again')
})

test('each speaks in their own voice, the company as it was told to a worker; each takes back their own, and what was learned goes along only when the citizen lets it', async () => {
  const { its, own } = await place('Biblioteket')
  await citizen.post(`${own}/sig/start`, { submissionId: id(), words: 'Jeg vil røre ved bøgerne' })
  await worker.post(`${its}/sig/start`, {
    submissionId: id(),
    voice: 'company',
    words: 'Vi mangler en om fredagen',
  })
  await worker.post(`${its}/sig/start`, {
    submissionId: id(),
    voice: 'worker',
    words: 'Jeg kommer om onsdagen',
  })
  await citizen.post(`${own}/sig/learned`, { submissionId: id(), words: 'Jeg kan sidde ned i to timer' })
  const page = await main(citizen, own)
  assert.match(page, /Dig[^]*røre ved bøgerne[^]*Biblioteket, fortalt til[^]*mangler en om fredagen/)
  assert.equal((await citizen.get(`${own}/sig/karakterer`)).status, 404)
  assert.doesNotMatch(await main(worker, list), /sidde ned i to timer/)
  await citizen.post(/action="([^"]*\/sagt\/[^"]*\/med)"/.exec(page)?.[1] ?? '', { along: 'yes' })
  assert.match(await main(worker, list), /sidde ned i to timer/)
  const theirs = [...(await main(worker, its)).matchAll(/action="([^"]*\/sagt\/[^"]*\/slet)"/g)]
  assert.equal(theirs.length, 2, 'a worker deletes nothing of the citizen’s')
})

test('«not yet» is a step with a reason and a day, and begins later; what it is to lead to is agreed at the start and looked at by stretches; an ending says what it became', async () => {
  const { its, own } = await place('Børnehaven', false)
  const later = await at(house, daysAgo(20), () =>
    worker.post(`${its}/ikke-endnu`, {
      ...{ submissionId: id(), words: 'Hun sover tre timer', steps: 'Søvn først', toOn: day(-3) },
    }),
  )
  assert.equal(later.status, 303)
  assert.match(
    await main(citizen, own),
    /Ikke endnu[^]*Hun sover tre timer[^]*Det gør vi først:[^]*Søvn først/,
  )
  assert.match(await main(worker, '/'), new RegExp(`${its}/klar`))
  await worker.post(`${its}/klar`, { submissionId: id(), words: 'Nu sover hun' })
  await worker.post(`${its}/begynder`, { submissionId: id(), onDay: day(-9), toOn: day(10) })
  await worker.post(`${its}/maal`, { leadsTo: 'paidHours', words: 'Fem timer', promisedBy: 'Lederen Jens' })
  await worker.post(`${its}/maal/ny`, {
    ...{ submissionId: id(), fromOn: day(-9), toOn: day(-2), what: 'Skole om mandagen' },
    ...{ mustBe: 'Børneattest', pays: 'kommunen' },
  })
  const review = new RegExp(`href="(${its}/maal/[0-9a-f-]{36})"`).exec(await main(worker, '/'))?.[1] ?? ''
  await worker.post(review, { held: 'no', words: 'Attesten kom for sent' })
  assert.match(
    await main(citizen, own),
    /Timer med løn[^]*Lovet af Lederen Jens[^]*Det holdt ikke[^]*Attesten kom for sent/,
  )
  assert.match(await main(worker, '/'), /Børnehaven slutter for/)
  await worker.post(`${its}/laengere`, { submissionId: id(), toOn: day(80), words: 'De vil have hende' })
  await worker.post(`${its}/slut`, { submissionId: id(), onDay: day(0), became: 'job', words: '' })
  assert.match(await main(citizen, own), /Længere tid[^]*De vil have hende[^]*Det blev til et job/)
})

test('a talk is booked with the citizen and all who work with them, moved, and called off; what is written by mistake is taken back until it begins', async () => {
  const { its, own } = await place('Rideskolen')
  await worker.post(`${its}/snak`, { onDay: day(5), at: '10:00', minutes: '45', where: 'Stalden' })
  assert.match(await main(citizen, own), /Næste snak:[^]*kl\. 10/)
  await worker.post(`${its}/snak`, { onDay: day(6), at: '13:30', minutes: '30', where: '' })
  assert.match(await main(await house.as('colleague'), its), /kl\. 13\.30/)
  await worker.post(`${its}/snak/aflys`)
  assert.doesNotMatch(await main(citizen, own), /Næste snak/)
  assert.equal((await citizen.get(`/praktik/${own.split('/').at(-1)}`)).headers.get('location'), own)
  await worker.post(`${its}/tilbage`)
  assert.match(await main(worker, list), /Rideskolen/)
  const wrong = await place('Forkert sted', false)
  await worker.post(`${wrong.its}/tilbage`)
  assert.doesNotMatch(await main(citizen, '/min/praktik'), /Forkert sted/)
})

test('a place that goes by the name of one company we know leads there for those who work here, and not for the citizen; two of one name are told apart by nobody', async () => {
  const company = (name: string) =>
    onDuty(house.ownerUrl, 'setUp', async (client) => {
      await client.query(
        `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, $3, 'byHand', $4)`,
        [house.fjordby.id, id(), name, house.fjordby.caseworker],
      )
    })
  for (const name of ['Saftfabrikken', 'Kiosken', 'Kiosken']) await company(name)
  const known = await place('saftfabrikken')
  assert.match(await main(worker, known.its), /href="\/virksomheder\/[0-9a-f-]{36}"/)
  assert.doesNotMatch(await main(citizen, known.own), /virksomheder/)
  assert.doesNotMatch(await main(worker, (await place('Kiosken')).its), /virksomheder/)
})

test('all of it is in what the citizen takes along', async () => {
  const file = await (await citizen.get('/min/alt/fil')).text()
  for (const words of [
    /Systuen i Havnegade/,
    /Smerterne tager torsdagen/,
    /Hun kaldte mig praktikanten/,
    /Attesten kom for sent/,
  ])
    assert.match(file, words)
})
