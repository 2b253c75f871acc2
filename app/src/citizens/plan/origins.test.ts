// Where a line came from: the very turn of a conversation, a meeting of several; and whose a promise is.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { heldTalk } from '../../conversations/talk/testing/held-talk.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
let own: Browser
let address: string
let talk: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  own = await house.as('citizenA')
  address = `/borgere/${house.fjordby.citizenA}/plan`
  talk = await heldTalk(
    house,
    worker,
    'M: Hvordan går det?\nB: Jeg vil (0.8) gerne sy igen\nM: Ja\nB: Om onsdagen',
  )
})
after(() => house.close())

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const page = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const item = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split('</li>')[0] ?? ''
const line = (more: Record<string, string>) => ({
  ...{ submissionId: crypto.randomUUID(), part: 'agreed', from: 'today', words: 'Vi ses.' },
  ...{ does: '', other: '', byDay: '', rule: '', why: '' },
  ...more,
})
const write = async (more: Record<string, string>) => {
  const one = line(more)
  assert.equal((await worker.post(`${address}/skriv/ny`, one)).status, 303)
  return one.submissionId
}
const decide = (why = '') => worker.post(`${address}/skriv/beslut`, { why })

test('words are taken from a conversation by whoever held it, and by nobody else', async () => {
  const from = `${address}/fra-samtale/${talk}?fra=2&til=4`
  for (const who of ['colleague', 'otherColleague', 'teamLead'] as const)
    assert.notEqual((await (await house.as(who)).get(from)).status, 200, who)
  assert.equal((await own.get(from)).status, 403)
  assert.equal((await worker.get(`${address}/fra-samtale/${talk}?fra=9&til=9`)).status, 404)
  const shown = await page(worker, from)
  assert.match(text(shown), /Jeg vil gerne sy igen … Om onsdagen/)
  assert.match(shown, /name="own" checked/)
  assert.match(text(await page(own, '/min/set')), /Valgte dine ord til planen/)
})

test('a citizen chooses what they said themselves, sees it, and takes it back; others’ turns they do not', async () => {
  assert.equal((await own.get(`/min/plan/vaelg/${talk}?tur=1`)).status, 404)
  const form = { submissionId: crypto.randomUUID(), tur: '2' }
  assert.equal((await (await house.as('citizenB')).post(`/min/plan/vaelg/${talk}`, form)).status, 404)
  assert.match(text(await page(own, `/min/plan/vaelg/${talk}?tur=2`)), /Jeg vil gerne sy igen/)
  assert.equal((await own.post(`/min/plan/vaelg/${talk}`, form)).status, 303)
  assert.match(await page(own, '/min/plan'), new RegExp(`/min/samtaler/${talk}#t2`))
  await own.post(`/min/plan/valgt/${form.submissionId}/tilbage`, {})
  assert.doesNotMatch(await page(own, '/min/plan'), /#t2/)
})

let said: string
test('the worker takes along what the citizen chose, and both are led back to that very turn', async () => {
  const form = { submissionId: crypto.randomUUID(), tur: '2' }
  await own.post(`/min/plan/vaelg/${talk}`, form)
  await worker.post(`${address}/begynd`, { submissionId: crypto.randomUUID() })
  assert.match(
    await page(worker, `${address}/skriv`),
    new RegExp(`fra-samtale/${talk}\\?fra=2&(amp;)?til=2&(amp;)?valg=`),
  )
  assert.match(text(await page(colleague, `${address}/skriv`)), /som en kollega har haft/)
  said = crypto.randomUUID()
  const taken = { submissionId: said, fra: '2', til: '2', valg: form.submissionId, part: 'own', own: 'on' }
  assert.equal((await worker.post(`${address}/fra-samtale/${talk}`, { ...taken, words: '' })).status, 422)
  const words = 'Jeg vil gerne sy igen.'
  assert.equal((await worker.post(`${address}/fra-samtale/${talk}`, { ...taken, words })).status, 303)
  const draft = await page(worker, `${address}/skriv`)
  assert.match(item(draft, said), new RegExp(`/samtaler/${talk}#t2`))
  assert.doesNotMatch(draft, /valg=/)
  await decide()
  assert.match(item(await page(own, '/min/plan'), said), new RegExp(`/min/samtaler/${talk}#t2`))
  assert.doesNotMatch(item(await page(colleague, address), said), /\/samtaler\//)
})

let promise: string
test('a promise is a colleague’s who works with the citizen, or a department’s, and never a stranger’s', async () => {
  await worker.post(`${address}/begynd`, { submissionId: crypto.randomUUID() })
  const stranger = line({ does: `worker:${house.fjordby.otherColleague}` })
  assert.equal((await worker.post(`${address}/skriv/ny`, stranger)).status, 422)
  assert.equal((await worker.post(`${address}/skriv/ny`, line({ does: 'department' }))).status, 422)
  promise = await write({
    ...{ words: 'Vi ringer til systuen.', does: `worker:${house.fjordby.colleague}`, byDay: day(-2) },
  })
  const office = await write({
    ...{
      words: 'Pengene bliver regnet efter.',
      does: 'department',
      other: 'Ydelseskontoret',
      byDay: day(-1),
    },
  })
  await decide('To løfter.')
  const shown = await page(own, '/min/plan')
  for (const one of [promise, office]) assert.match(item(shown, one), /Ikke gjort endnu/)
  assert.match(item(shown, office), /Ydelseskontoret gør det/)
  assert.match(text(await page(colleague, '/')), /Hold løftet til/)
  assert.doesNotMatch(text(await page(worker, '/')), /Hold løftet til/)
})

test('whose it is not says so: it goes back to whoever wrote it, the citizen reads it, and it can be taken back', async () => {
  const not = `${address}/ikke-mit/${promise}`
  assert.equal((await worker.post(not, {})).status, 404)
  assert.equal((await colleague.post(not, {})).status, 303)
  assert.match(text(item(await page(own, '/min/plan'), promise)), /en anden skal gøre det/)
  assert.doesNotMatch(text(await page(colleague, '/')), /Hold løftet til/)
  assert.match(text(await page(worker, '/')), /Find ud af, hvem der holder løftet/)
  assert.equal((await colleague.post(not, { mine: 'yes' })).status, 303)
  assert.match(text(await page(colleague, '/')), /Hold løftet til/)
})

test('a line from a meeting of several says of what kind they were, to both', async () => {
  const planned = {
    ...{ submissionId: crypto.randomUUID(), day: day(0), clock: '23:59', who: ['mentor', 'doctor'] },
  }
  const agenda = `/borgere/${house.fjordby.citizenA}/dagsorden`
  assert.equal((await worker.post(`${agenda}/moeder`, planned)).status, 303)
  const met = `/borgere/${house.fjordby.citizenA}/moede`
  await worker.post(`${met}/begynd`, { submissionId: crypto.randomUUID() })
  await worker.post(`${met}/enige`, { submissionId: crypto.randomUUID(), words: 'Vi går en tur.', does: '' })
  await worker.post(`${met}/slut`, {})
  await worker.post(`${address}/begynd`, { submissionId: crypto.randomUUID() })
  await decide('Fra mødet.')
  assert.match(text(await page(own, '/min/plan')), /Vi går en tur\..*Med var også mentor og læge\. Se mødet/)
  assert.match(text(await page(worker, address)), /Fra et netværksmøde [^.]+\.? ?[^.]*med mentor og læge/)
})

test('when the citizen takes the conversation back, a draft loses its words and a decided plan keeps them without the way', async () => {
  await worker.post(`${address}/begynd`, { submissionId: crypto.randomUUID() })
  const draft = crypto.randomUUID()
  const taken = {
    submissionId: draft,
    fra: '4',
    til: '4',
    part: 'goal',
    own: 'on',
    words: 'Om onsdagen, helst.',
  }
  assert.equal((await worker.post(`${address}/fra-samtale/${talk}`, taken)).status, 303)
  assert.match(await page(own, '/min/plan'), /udkast/)
  assert.equal((await own.post(`/min/samtaler/${talk}/nej/ownReflection`, { sure: 'on' })).status, 303)
  const left = await page(worker, `${address}/skriv`)
  assert.doesNotMatch(left, /Om onsdagen, helst/)
  const kept = item(await page(own, '/min/plan'), said)
  assert.match(kept, /Jeg vil gerne sy igen/)
  assert.doesNotMatch(kept, /\/min\/samtaler\//)
})
