import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeScenes, scenes } from '../../shared/testing/scene.ts'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

let scene: Furnished<Record<string, string>>
let house: TestApp
let caseworker: Browser
let coordinator: Browser
before(async () => {
  const all = await scenes(['development-group'])
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
  caseworker = await house.as('caseworker')
  coordinator = await house.as('coordinator')
})
after(async () => {
  await house.close()
  await scene.close()
})

const room = '/udviklingsgruppe'
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const lay = async (who: Browser, words: string, laidAs = 'worker') =>
  (await who.post(`${room}/punkt`, { submissionId: crypto.randomUUID(), words, laidAs })).headers.get(
    'location',
  ) ?? ''
const say = (who: Browser, point: string, typed: Record<string, string>) =>
  who.post(`${point}/svar`, {
    submissionId: crypto.randomUUID(),
    words: 'Vi ser på det',
    lookOn: '',
    ...typed,
  })

test('a citizen, an employer and a politician have no way there', async () => {
  for (const name of ['citizenA', 'employer', 'politician'] as const)
    assert.equal((await (await house.as(name)).get(room)).status, 403, name)
})

test('nobody is told who laid something on the table, and whoever did is told what the group says', async () => {
  const point = await lay(caseworker, 'Vi mangler en stol i modtagelsen')
  assert.match(await main(caseworker, point), /Det har du lagt der/)
  for (const name of ['coordinator', 'teamLead', 'colleague'] as const) {
    const page = await main(await house.as(name), point)
    assert.match(page, /Vi mangler en stol/)
    assert.doesNotMatch(page, /Det har du lagt der|Sif|caseworker/)
  }
  assert.equal((await say(coordinator, point, { kind: 'takesUp', lookOn: day(7) })).status, 303)
  assert.match(
    await main(caseworker, '/'),
    /Udviklingsgruppen: Vi tager det op\. Du lagde på bordet: Vi mangler en stol/,
  )
  assert.doesNotMatch(await main(await house.as('colleague'), '/'), /Du lagde på bordet/)
})

test('what lies on the table waits for those who sit there, from the day they said; of a no the reason stands', async () => {
  const point = await lay(caseworker, 'Brevene kommer for sent')
  assert.match(await main(coordinator, '/'), /På udviklingsgruppens bord: Brevene kommer for sent/)
  assert.doesNotMatch(await main(await house.as('teamLead'), '/'), /Brevene kommer for sent/)
  await say(coordinator, point, { kind: 'takesUp', lookOn: day(7) })
  assert.doesNotMatch(await main(coordinator, '/'), /Brevene kommer for sent/)
  const later = await at(house, new Date(Date.now() + 8 * 86_400_000), () => main(coordinator, '/'))
  assert.match(later, /Se på det i udviklingsgruppen: Brevene kommer for sent/)
  await say(coordinator, point, { kind: 'notNow', words: 'Postvæsenet bestemmer' })
  const page = await main(caseworker, point)
  assert.match(page, /Vi tager det op[^]*Vi ser på det[^]*Ikke nu[^]*Postvæsenet bestemmer/)
})

test('what is taken up has a day, and whoever does not sit there answers nothing', async () => {
  const point = await lay(caseworker, 'Kaffen er kold')
  const typed = await say(coordinator, point, { kind: 'takesUp' })
  assert.equal(typed.status, 422)
  assert.match(await typed.text(), /Vælg den dag, I ser på det[^]*Vi ser på det/)
  assert.equal((await say(caseworker, point, { kind: 'done' })).status, 403)
  assert.doesNotMatch(await main(caseworker, point), /Hvad siger I til det/)
})

test('somebody who is asked sees it alone with whoever asked; a no leaves nothing, and a yes is the house’s to see', async () => {
  const colleague = await house.as('colleague')
  const ask = () =>
    coordinator.post(`${room}/plads`, {
      ...{ submissionId: crypto.randomUUID(), person: house.fjordby.colleague },
      ...{ fromOn: day(0), untilOn: day(90) },
    })
  const asked = async () => /plads\/([0-9a-f-]{36})\/ja/.exec(await main(colleague, room))?.[1] ?? ''
  assert.equal((await ask()).status, 303)
  assert.match(await main(colleague, '/'), /Sig, om du vil sidde i udviklingsgruppen/)
  assert.equal((await ask()).status, 409)
  const name = 'colleague (fjordby)'
  assert.match(
    await main(coordinator, room),
    /colleague \(fjordby\), sagsbehandler, til [^<]*<span class="small">Har ikke svaret/,
  )
  const seesName = async () =>
    (await main(await house.as('teamLead'), room)).includes(`${name}, sagsbehandler, til`)
  assert.equal(await seesName(), false)
  await colleague.post(`${room}/plads/${await asked()}/nej`)
  assert.equal(await asked(), '')
  await ask()
  await colleague.post(`${room}/plads/${await asked()}/ja`)
  assert.equal(await seesName(), true)
  const left = await colleague.post(
    `${room}/plads/${/plads\/([0-9a-f-]{36})\/forlad/.exec(await main(colleague, room))?.[1]}/forlad`,
  )
  assert.equal(await seesName(), false)
  assert.equal(left.status, 303)
})

test('the group’s meetings are gatherings of the house, and stand in its room', async () => {
  await coordinator.post('/samlinger/ny', {
    ...{ submissionId: crypto.randomUUID(), kind: 'developmentGroup', theme: 'Det, der ligger på bordet' },
    ...{ forKinds: 'worker', heldIn: 'onSite', day: day(5), clock: '10:00', minutes: '60', rhythm: '1' },
  })
  assert.match(await main(caseworker, room), /\/samlinger\/[0-9a-f-]{36}">Det, der ligger på bordet/)
})
