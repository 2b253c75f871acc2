import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { asCode, hashOfCode, newCode } from './sealed.ts'

let house: TestApp
let made: Made
let speaker: Browser
let worker: Browser
let neighbour: Browser
let theirSpeaker: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['partnerships', 'resources', 'findings', 'joint-experiments']))
  speaker = await house.as('coordinator')
  worker = await house.as('caseworker')
  neighbour = await house.as('caseworker', house.nabo)
  theirSpeaker = await house.as('coordinator', house.nabo)
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const form = (typed: Record<string, string> = {}) => ({ submissionId: crypto.randomUUID(), ...typed })
const undoOn = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone')
const codeOn = (page: string) =>
  /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(page)?.[0] ?? assert.fail('a code')

async function shares(
  thing: string,
  title: string,
  partnership = made['partnership'] ?? '',
): Promise<string> {
  const sent = form({ title })
  const answer = await speaker.post(`/faelles/${partnership}/del/${thing}`, sent)
  assert.equal(answer.status, 303, `${thing} ${title}`)
  return `/faelles/${partnership}/laes/${sent.submissionId}`
}

test('a code is read however it is typed, is never the same, and is kept by its hash', () => {
  assert.equal(asCode(' k7qm 2xvd-hr9a '), 'K7QM-2XVD-HR9A')
  const codes = Array.from({ length: 200 }, newCode)
  assert.equal(new Set(codes).size, 200)
  for (const code of codes) assert.match(code, /^([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$/)
  assert.equal(hashOfCode('A').length, 32)
})

test('citizens, politicians and those from outside do not come in; a colleague reads and decides nothing', async () => {
  const { partnership = '', thing = '', loop = '' } = made
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/faelles')).status, 403, name)
  for (const path of ['del', `del/undren/${loop}`, 'forlad'])
    assert.equal((await worker.get(`/faelles/${partnership}/${path}`)).status, 403, path)
  for (const path of [`del/undren/${loop}`, 'koder', 'forlad', `laes/${thing}/slet`])
    assert.equal(
      (await worker.post(`/faelles/${partnership}/${path}`, form({ title: 'x' }))).status,
      403,
      path,
    )
  const page = await main(worker, `/faelles/${partnership}`)
  assert.match(page, /Hvorfor bliver det stille\?[^]*delt [^]* af coordinator/)
  assert.doesNotMatch(page, /Tag tilbage|Lav en kode/)
})

test('who is not in it finds nothing there: a third municipality, one that has not said yes, one that has left', async () => {
  const partnership = partOf(await speaker.post('/faelles/nyt', form({ name: 'Kun os' })), 2)
  const there = await shares(`undren/${made['loop']}`, 'Kun her', partnership)
  for (const path of [`/faelles/${partnership}`, there, `/faelles/${partnership}/forlad`])
    assert.equal((await theirSpeaker.get(path)).status, 404, path)
  assert.doesNotMatch(await main(neighbour, '/faelles'), /Kun os/)
  // A neighbour who is in one of our partnerships does not read by its id what lies in another.
  const across = there.replace(partnership, made['partnership'] ?? '')
  assert.equal((await neighbour.get(across)).status, 404)
  assert.equal((await worker.get(there)).status, 200)
})

test('before it is shared it says exactly what crosses; quotes, counts and names stay, and a citizen’s own words are no title', async () => {
  const { partnership = '', loop = '' } = made
  const sent = {
    ...form({
      title: 'Vi talte om pauser',
      words: 'Ingen vidste, hvor lange de var',
      quote: 'Jeg tænkte bare',
    }),
    ...{ stage: 'exchange', day: day(-3), kinds: 'worker' },
  }
  assert.equal((await worker.post(`/undren/${loop}/skridt`, sent)).status, 303)
  const preview = await main(speaker, `/faelles/${partnership}/del/undren/${loop}`)
  for (const page of [preview, await main(neighbour, await shares(`undren/${loop}`, 'Pauser'))]) {
    assert.match(page, /Vi talte om pauser[^]*Ingen vidste, hvor lange de var/)
    assert.doesNotMatch(page, /Jeg tænkte bare|caseworker \(/)
  }
  assert.match(preview, /Ét citat, et tal eller en fil er ikke med/)
  const citizen = await house.as('citizenA')
  const raised = form({ wonder: 'Hvorfor siger I det så hurtigt?' })
  await citizen.post('/min/undren', raised)
  const page = await main(speaker, `/faelles/${partnership}/del/undren/${raised.submissionId}`)
  assert.match(page, /En borgers ord kommer ikke med/)
  assert.doesNotMatch(page, /Hvorfor siger I det så hurtigt/)
})

test('what has changed at home is told to whoever can share it again, and the others read the copy until then', async () => {
  const { partnership = '', resource = '' } = made
  const there = await shares(`materiale/${resource}`, 'Sig det midtvejs')
  assert.doesNotMatch(await main(speaker, `/faelles/${partnership}`), /Siden er det ændret hos os/)
  const changed = {
    ...form({ title: 'Sig det midtvejs', kind: 'guide', use: 'En ganske anden brug', body: 'Vent lidt' }),
    ...{ address: '', fund: '', changed: 'Det var for tidligt' },
  }
  assert.equal((await worker.post(`/materialer/${resource}/ret`, changed)).status, 303)
  assert.match(await main(speaker, `/faelles/${partnership}`), /Siden er det ændret hos os/)
  assert.doesNotMatch(await main(worker, `/faelles/${partnership}`), /Siden er det ændret hos os/)
  assert.doesNotMatch(await main(neighbour, there), /En ganske anden brug/)
  const again = await shares(`materiale/${resource}`, 'Sig det midtvejs')
  assert.match(await main(neighbour, again), /En ganske anden brug/)
  assert.equal((await neighbour.get(there)).status, 404)
})

test('a finding that is preliminary stays at home; what several tried crosses with how it went', async () => {
  const { partnership = '', finding = '', jointExperiment = '' } = made
  const held = await main(speaker, `/faelles/${partnership}/del/fund/${finding}`)
  assert.match(held, /Fundet er foreløbigt/)
  const answer = await speaker.post(`/faelles/${partnership}/del/fund/${finding}`, form({ title: 'Nu' }))
  assert.equal(answer.status, 409)
  const tried = await main(neighbour, await shares(`forsoeg/${jointExperiment}`, 'Vi prøvede'))
  assert.match(tried, /Det ville de kigge efter/)
  assert.equal((await speaker.get(`/faelles/${partnership}/del/samtale/${finding}`)).status, 404)
})

test('taken back it is gone next door in the same moment, for ten minutes it can be undone, and twice is once', async () => {
  const { partnership = '', loop = '' } = made
  const there = await shares(`undren/${loop}`, 'Det her tages tilbage')
  assert.equal((await neighbour.get(there)).status, 200)
  const answer = await speaker.post(`${there}/slet`)
  assert.equal((await neighbour.get(there)).status, 404)
  assert.doesNotMatch(await main(neighbour, `/faelles/${partnership}`), /Det her tages tilbage/)
  const page = await main(speaker, answer.headers.get('location') ?? '')
  assert.equal((await speaker.post(`${there}/slet`)).status, 303)
  await speaker.post(undoOn(page))
  assert.equal((await neighbour.get(there)).status, 200)
})

test('what is taken out at home while it is taken back does not come back with the undoing', async () => {
  const raised = form({ wonder: 'Hvem spørger igen?', raisedAs: 'worker', fra: '' })
  await worker.post('/undren/ny', raised)
  const step = { ...form({ title: 'Vi spurgte', words: 'Ord, der skal væk', quote: '' }), stage: 'exchange' }
  const loop = `/undren/${raised.submissionId}`
  await worker.post(`${loop}/skridt`, { ...step, day: day(-3), kinds: 'worker' })
  const there = await shares(loop.slice(1), 'Igen')
  assert.match(await main(neighbour, there), /Ord, der skal væk/)
  const page = await main(speaker, (await speaker.post(`${there}/slet`)).headers.get('location') ?? '')
  await worker.post(`${loop}/skridt/${step.submissionId}/slet`)
  assert.doesNotMatch(await main(worker, loop), /Ord, der skal væk/)
  const answer = await speaker.post(undoOn(page))
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /Det er ændret hos jer/)
  assert.equal((await neighbour.get(there)).status, 404)
})

test('what is taken out at home is gone next door', async () => {
  const { partnership = '' } = made
  const raised = form({ wonder: 'Hvem hører det sidste?', raisedAs: 'worker', fra: '' })
  await worker.post('/undren/ny', raised)
  const there = await shares(`undren/${raised.submissionId}`, 'Det sidste')
  assert.equal((await neighbour.get(there)).status, 200)
  await worker.post(`/undren/${raised.submissionId}/tilbage`)
  assert.equal((await neighbour.get(there)).status, 404)
  assert.doesNotMatch(await main(speaker, `/faelles/${partnership}`), /Det sidste/)
})

test('a municipality says yes once it has seen to what; a used code, a wrong one and one’s own open nothing', async () => {
  const partnership = partOf(await theirSpeaker.post('/faelles/nyt', form({ name: 'Vi lytter' })), 2)
  await theirSpeaker.post(`/faelles/${partnership}/koder`, form())
  const code = codeOn(await main(theirSpeaker, `/faelles/${partnership}`))
  const director = await house.as('director', house.nabo)
  assert.doesNotMatch(await main(director, `/faelles/${partnership}`), new RegExp(code))
  const wrong = await speaker.post('/faelles/kode', { code: 'ABCD-EFGH-JKMN' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /value="ABCD-EFGH-JKMN"/)
  assert.equal((await theirSpeaker.post('/faelles/kode', { code })).status, 422)
  const asked = await speaker.post('/faelles/kode', { code: code.toLowerCase().replaceAll('-', ' ') })
  assert.equal(asked.headers.get('location'), `/faelles/kode/${code}`)
  assert.match(await main(speaker, `/faelles/kode/${code}`), /Vi lytter[^]*Nabokøbing/)
  assert.equal((await speaker.get(`/faelles/${partnership}`)).status, 404)
  assert.equal((await worker.post(`/faelles/kode/${code}/ja`, { partnership })).status, 403)
  for (const _ of [1, 2]) {
    const yes = await speaker.post(`/faelles/kode/${code}/ja`, { partnership })
    assert.equal(yes.headers.get('location'), `/faelles/${partnership}`)
  }
  assert.equal((await worker.get(`/faelles/${partnership}`)).status, 200)
  assert.equal((await speaker.get(`/faelles/kode/${code}`)).status, 404)
  const used = await speaker.post(`/faelles/kode/${code}/ja`, { partnership: crypto.randomUUID() })
  assert.equal(used.status, 409)
})

test('leaving takes one’s own along and closes the others’; those who stay see that one left; back again is a new yes with nothing shared', async () => {
  const { partnership = '', loop = '' } = made
  const ours = await shares(`undren/${loop}`, 'Fra Fjordby')
  const wonder = form({ wonder: 'Hvem ringer først?', raisedAs: 'worker', fra: '' })
  await theirSpeaker.post('/undren/ny', wonder)
  const sent = form({ title: 'Fra naboen' })
  await theirSpeaker.post(`/faelles/${partnership}/del/undren/${wonder.submissionId}`, sent)
  const theirs = `/faelles/${partnership}/laes/${sent.submissionId}`
  assert.equal((await worker.get(theirs)).status, 200)
  assert.match(await main(speaker, '/'), /Nabokøbing har delt “Fra naboen” med jer/)
  assert.match(await main(theirSpeaker, `/faelles/${partnership}/forlad`), /kan ikke fortrydes/)
  for (const _ of [1, 2])
    assert.equal((await theirSpeaker.post(`/faelles/${partnership}/forlad`)).status, 303)
  assert.equal((await worker.get(theirs)).status, 404)
  for (const path of [ours, `/faelles/${partnership}`]) assert.equal((await neighbour.get(path)).status, 404)
  assert.match(await main(neighbour, '/faelles'), /Vi forlod “To kommuner lytter”/)
  assert.match(await main(worker, `/faelles/${partnership}`), /Nabokøbing forlod det/)
  await speaker.post(`/faelles/${partnership}/koder`, form())
  const code = codeOn(await main(speaker, `/faelles/${partnership}`))
  await theirSpeaker.post(`/faelles/kode/${code}/ja`, { partnership })
  assert.equal((await neighbour.get(ours)).status, 200)
  assert.equal((await worker.get(theirs)).status, 404)
})

test('a researcher belongs to the partnership: each municipality says yes for itself, and leaving ends the key at once', async () => {
  const partnership = partOf(await speaker.post('/faelles/nyt', form({ name: 'Med forskere' })), 2)
  await speaker.post(`/faelles/${partnership}/koder`, form())
  const code = codeOn(await main(speaker, `/faelles/${partnership}`))
  await theirSpeaker.post(`/faelles/kode/${code}/ja`, { partnership })
  const { fjordby, nabo } = house
  const yes = (person: string, forsker = '') => ({ ...form({ forsker }), person })
  const refused = await speaker.post(`/faelles/${partnership}/forskere`, yes(fjordby.caseworker))
  assert.equal(refused.status, 422)
  assert.equal(
    (await worker.post(`/faelles/${partnership}/forskere`, yes(fjordby.otherResearcher))).status,
    403,
  )
  const said = yes(fjordby.otherResearcher)
  for (const _ of [1, 2])
    assert.equal((await speaker.post(`/faelles/${partnership}/forskere`, said)).status, 303)
  const there = await main(theirSpeaker, `/faelles/${partnership}`)
  assert.match(there, /otherResearcher \(fjordby\)[^]*Fjordby sagde ja/)
  const linked = yes(nabo.otherResearcher, said.submissionId)
  assert.equal((await theirSpeaker.post(`/faelles/${partnership}/forskere`, linked)).status, 303)
  const another = await theirSpeaker.post(
    `/faelles/${partnership}/forskere`,
    yes(nabo.researcher, said.submissionId),
  )
  assert.equal(another.status, 422, 'one researcher is one person there')
  assert.match(await another.text(), /Tag det ja tilbage først/)
  const [ours, theirs] = [await house.as('otherResearcher'), await house.as('otherResearcher', nabo)]
  assert.match(
    await main(ours, `/faelles/${partnership}`),
    /\(dig\)[^]*Fjordby sagde ja[^]*Nabokøbing sagde ja/,
  )
  assert.equal((await theirs.get('/undren')).status, 200)
  await theirSpeaker.post(`/faelles/${partnership}/forlad`)
  // Signed out there in the same moment; at home nothing has changed.
  assert.equal((await theirs.get('/undren')).status, 303)
  assert.equal((await ours.get('/undren')).status, 200)
  assert.doesNotMatch(await main(ours, `/faelles/${partnership}`), /Nabokøbing sagde ja/)
  await speaker.post(`/faelles/${partnership}/forskere/${said.submissionId}/slet`)
  assert.equal((await ours.get('/undren')).status, 303)
})

test('words lie sealed: none that crossed, no name of a partnership and no code stands anywhere in the clear', async () => {
  const rows = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const all: string[] = []
    for (const table of ['member', 'left', 'invitation', 'share', 'thing', 'researcher'])
      all.push(JSON.stringify((await client.query(`select * from partnership_${table}`)).rows))
    return all.join()
  })
  assert.match(rows, /Nabokøbing/)
  assert.doesNotMatch(rows, /lytter|Fra Fjordby|pauser|esearcher \(/)
})
