import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let researcher: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const asked = () => ({
  ...{ citizen: house.fjordby.citizenA, why: 'Du har prøvet brevene', who: 'To fra kommunen og en forsker' },
  ...{ where: 'Rådhuset, dør 3', bring: '', transport: 'Kommunen betaler bussen' },
})
/** A FLIP of the caseworker's with a colleague and a researcher, to which citizen A is invited. */
async function flip(theme: string): Promise<string> {
  const facts = { kind: 'exchange', whose: 'common', heldIn: 'onSite', day: day(6), clock: '10:00' }
  const typed = { submissionId: crypto.randomUUID(), theme, aim: '', ...facts, minutes: '120', where: '' }
  const one = partOf(await owner.post('/flip/ny', typed), 2)
  for (const [person, party] of [
    [house.fjordby.colleague, 'practice'],
    [house.fjordby.researcher, 'research'],
  ] as const)
    await owner.post(`/flip/${one}/inviter`, { person, party, why: 'Hemmelig grund', bring: '' })
  await owner.post(`/flip/${one}/borger`, asked())
  return one
}

test('a citizen is invited by one who works with them, and nobody else finds them to choose', async () => {
  const one = await flip('Hvem må invitere?')
  assert.doesNotMatch(await main(researcher, `/flip/${one}/borger`), /<option|Send indbydelsen/)
  assert.equal((await researcher.post(`/flip/${one}/borger`, asked())).status, 422)
  assert.equal((await (await house.as('otherDepartment')).get(`/flip/${one}/borger`)).status, 404)
  const bare = await owner.post(`/flip/${one}/borger`, {
    ...asked(),
    why: '',
    transport: '',
    bring: 'Et brev',
  })
  assert.equal(bare.status, 422)
  assert.match(await bare.text(), /href="#why"[^]*href="#transport"[^]*Et brev/)
})

test('on their own page the citizen reads why, who comes and who pays, and that a no costs nothing; not what was written to others', async () => {
  const one = await flip('Hvad læser borgeren?')
  assert.match(await main(citizen, '/min/flip'), /Hvad læser borgeren\?[^]*har inviteret dig/)
  const page = await main(citizen, `/min/flip/${one}`)
  assert.match(page, /Du har prøvet brevene[^]*To fra kommunen[^]*Kommunen betaler bussen[^]*Du må sige nej/)
  assert.doesNotMatch(page, /Hemmelig grund/)
  assert.equal((await (await house.as('citizenB')).get(`/min/flip/${one}`)).status, 404)
  assert.equal((await citizen.get(`/flip/${one}`)).status, 403)
})

test('those in it see the name that the citizen chose and whether they come; the house sees neither', async () => {
  const one = await flip('Hvad hedder du her?')
  assert.match(await main(researcher, `/flip/${one}`), /Borgere<\/h3>[^]*En borger[^]*har ikke svaret endnu/)
  await citizen.post(`/min/flip/${one}/svar`, { says: 'comes', called: 'Solveig' })
  const seen = await main(researcher, `/flip/${one}`)
  assert.match(seen, /Solveig[^]*?kommer/)
  assert.doesNotMatch(seen, new RegExp(house.fjordby.citizenA))
  assert.doesNotMatch(await main(await house.as('otherDepartment'), `/flip/${one}`), /Solveig|borger/i)
  const empty = await citizen.post(`/min/flip/${one}/svar`, { called: 'Solveig' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Vælg ja eller nej/)
})

test('what a citizen grasped stands beside the others without a name, and is taken back by them alone', async () => {
  const one = await flip('Hvad tog borgeren med?')
  await owner.post(`/flip/${one}/fase`, { phase: 'grasp' })
  await citizen.post(`/min/flip/${one}/greb`, { words: 'At I spurgte mig' })
  const seen = await main(colleague, `/flip/${one}/moede`)
  assert.match(seen, /Borgere<\/h3>[^]*At I spurgte mig/)
  await colleague.post(`/flip/${one}/greb`, { words: 'At brevet skræmmer' })
  assert.match(
    await main(citizen, `/min/flip/${one}`),
    /De ansatte[^]*At brevet skræmmer[^]*Borgerne[^]*At I spurgte mig/,
  )
  const back = await citizen.post(`/min/flip/${one}/greb/tilbage`)
  assert.doesNotMatch(await main(colleague, `/flip/${one}/moede`), /At I spurgte mig/)
  const page = await (await citizen.get(back.headers.get('location') ?? '')).text()
  const undone = await citizen.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? '')
  const at = undone.headers.get('location') ?? ''
  assert.equal((await citizen.get(at)).status, 200, at)
  assert.match(await main(citizen, at), /At I spurgte mig/)
})

test('where a citizen comes, the house reads what it came to once they stand by it too', async () => {
  const one = await flip('Hvem står ved det?')
  await citizen.post(`/min/flip/${one}/svar`, { says: 'comes', called: '' })
  await owner.post(`/flip/${one}/fase`, { phase: 'ended' })
  await owner.post(`/flip/${one}/referat`, { words: 'Vi ringer først.', seen: '0' })
  for (const who of [colleague, researcher]) await who.post(`/flip/${one}/referat/god`, { version: '1' })
  const outsider = await house.as('otherDepartment')
  assert.doesNotMatch(await main(outsider, `/flip/${one}`), /Vi ringer først/)
  assert.match(await main(owner, `/flip/${one}`), /Borgere: ingen af dem har sagt god for det endnu/)
  assert.match(await main(citizen, `/min/flip/${one}`), /Vi ringer først\.[^]*Kan du stå ved det her/)
  await citizen.post(`/min/flip/${one}/god`, { version: '1', stands: 'yes' })
  assert.match(await main(outsider, `/flip/${one}`), /Vi ringer først/)
  await citizen.post(`/min/flip/${one}/god`, { version: '1', stands: 'no' })
  assert.doesNotMatch(await main(outsider, `/flip/${one}`), /Vi ringer først/)
  assert.equal((await citizen.post(`/min/flip/${one}/god`, { version: '7', stands: 'yes' })).status, 409)
  await citizen.post(`/min/flip/${one}/svar`, { says: 'comesNot', called: '' })
  const away = await main(citizen, `/min/flip/${one}`)
  assert.match(away, /Vi ringer først/)
  assert.doesNotMatch(away, /Kan du stå ved det her/, 'who stays away is not asked')
})

test('a recording waits for the citizen’s own yes', async () => {
  const one = await flip('Må borgeren høres?')
  await owner.post(`/flip/${one}/optagelse`, { keptUntil: day(30) })
  for (const who of [owner, colleague, researcher])
    await who.post(`/flip/${one}/optagelse/svar`, { says: 'yes' })
  assert.match(await main(owner, `/flip/${one}/optagelse`), /Ikke alle har sagt ja/)
  await citizen.post(`/min/flip/${one}/optagelse`, { says: 'yes' })
  assert.match(await main(owner, `/flip/${one}/optagelse`), /Alle har sagt ja/)
})

test('whoever deletes the invitation, the citizen or one who works with them, leaves nothing of it; invited twice is once', async () => {
  const one = await flip('Hvad bliver tilbage?')
  await owner.post(`/flip/${one}/borger`, asked())
  assert.equal((await main(owner, `/flip/${one}`)).split('En borger').length, 2)
  await citizen.post(`/min/flip/${one}/greb`, { words: 'Det her var mit' })
  await colleague.post(`/flip/${one}/greb`, { words: 'Det her var ikke' })
  assert.match(await main(owner, `/flip/${one}/moede`), /Det her var mit/)
  await citizen.post(`/min/flip/${one}/slet`)
  const left = await main(owner, `/flip/${one}/moede`)
  assert.doesNotMatch(left, /Det her var mit/)
  assert.match(left, /Det her var ikke/)
  assert.equal((await citizen.get(`/min/flip/${one}`)).status, 404)
  assert.doesNotMatch(await main(owner, `/flip/${one}`), /En borger/)
  await owner.post(`/flip/${one}/borger`, asked())
  await citizen.post(`/min/flip/${one}/greb`, { words: 'Det her var også mit' })
  await owner.post(`/flip/${one}/borger/${house.fjordby.citizenA}/fjern`)
  assert.equal((await citizen.get(`/min/flip/${one}`)).status, 404)
  assert.doesNotMatch(await main(owner, `/flip/${one}/moede`), /Det her var også mit/)
})
