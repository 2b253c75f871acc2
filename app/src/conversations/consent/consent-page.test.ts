import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { heldTalk, registration } from '../talk/testing/held-talk.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const register = (more: Record<string, string> = {}): Promise<Response> =>
  owner.post('/samtaler/ny', registration(house, more))

/** A conversation with text, of which the colleague has a part. */
async function talk(): Promise<{ id: string; passage: string }> {
  const id = await heldTalk(house, owner, 'M: Hvad laver du?\nB: Jeg bager brød')
  const shared = await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '1',
    til: '2',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  })
  return { id, passage: partOf(shared, 2) }
}

const main = async (who: Browser, path: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(await (await who.get(path)).text())?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a colleague neither erases nor is asked, and a no to what has no yes is not found', async () => {
  const { id, passage } = await talk()
  for (const address of [`/samtaler/${id}/slet`, `/samtaler/${id}/samtykke/ownReflection/nej`]) {
    assert.equal((await colleague.get(address)).status, 404)
    assert.equal((await colleague.post(address)).status, 404)
  }
  assert.equal((await owner.get(`/samtaler/${id}/samtykke/research/nej`)).status, 404)
  assert.equal((await owner.post(`/samtaler/${id}/samtykke/research/nej`)).status, 404)
  assert.equal((await colleague.get(`/stykker/${passage}`)).status, 200)
})

test('nothing is erased before the page that asks has told what goes, whichever way one comes', async () => {
  const { id, passage } = await talk()
  const told = await main(owner, `/samtaler/${id}/samtykke/ownReflection/nej`)
  assert.match(told, /Det bliver slettet/)
  assert.match(told, /teksten, 2 taleture/)
  assert.match(told, /delt med colleague \(fjordby\)/)
  assert.match(told, /kan ikke fortrydes/)
  const byForm = await owner.post(`/samtaler/${id}/samtykke`, {
    ...{ purpose: 'colleagues', state: 'refused', givenHow: 'spoken' },
  })
  assert.equal(byForm.headers.get('location'), `/samtaler/${id}/samtykke/colleagues/nej`)
  assert.match(
    await main(owner, byForm.headers.get('location') ?? ''),
    /det stykke, der er delt med colleague/,
  )
  assert.equal((await colleague.get(`/stykker/${passage}`)).status, 200)
})

test('when the citizen has said no, the worker’s receipt says so, and the citizen reads who wrote it', async () => {
  const { id } = await talk()
  const done = await owner.post(`/samtaler/${id}/samtykke/ownReflection/nej`)
  const list = await main(owner, done.headers.get('location') ?? '')
  assert.match(
    list,
    /Slettet: samtalen\. Borgeren ser det på sin egen side\. .+Samtalen .+ er slettet\. Borgeren sagde nej den /,
  )
  assert.equal(list.match(/er slettet/g)?.length, 1, 'the receipt does not say it again')
  assert.match(
    await main(citizen, '/min'),
    /Den, du talte med, har skrevet, at du sagde nej\. Vi slettede teksten og 1 deling\./,
  )
  const again = await owner.post(`/samtaler/${id}/samtykke/ownReflection/nej`)
  assert.equal(again.headers.get('location'), done.headers.get('location'), 'a second press says the same')
})

test('when the worker wrote it in wrongly, no record says that the citizen said no', async () => {
  const { id, passage } = await talk()
  assert.match(await main(owner, `/samtaler/${id}/slet`), /aldrig skulle have stået her/)
  const done = await owner.post(`/samtaler/${id}/slet`)
  const list = await main(owner, done.headers.get('location') ?? '')
  assert.match(list, /Samtalen .+ er slettet\. Samtalen var skrevet ind ved en fejl\./)
  const mine = await main(citizen, '/min')
  assert.match(
    mine,
    /En samtale var skrevet ind ved en fejl og er slettet\. Vi slettede teksten og 1 deling\./,
  )
  const theirs = await main(colleague, `/stykker/${passage}`)
  assert.match(theirs, /skrevet ind ved en fejl/)
  assert.doesNotMatch(theirs, /sagde nej/)
  const again = await owner.post(`/samtaler/${id}/slet`)
  assert.equal(again.headers.get('location'), done.headers.get('location'))
})

test('no two things that erase stand together: a no at its own yes, the mistake apart from them', async () => {
  const { id } = await talk()
  const page = await (await owner.get(`/samtaler/${id}/samtykke`)).text()
  assert.doesNotMatch(page, /action="[^"]*nej"/, 'only links to the page that asks')
  assert.match(page, /<\/li>.*Skrev du forkert\?.*href="\/samtaler\/[^"]+\/slet"/s)
})

test('the worker reads in their own voice what was said, when and how the yes and the no came', async () => {
  const { id } = await talk()
  await citizen.post(`/min/samtaler/${id}/nej/colleagues`)
  const page = await main(owner, `/samtaler/${id}/samtykke`)
  assert.match(
    page,
    /Ja\. Du må lytte til samtalen igen for at lære\. Ja på optagelsen den .+ Gælder til og med/,
  )
  assert.match(
    page,
    /Nej\. Dine kolleger må ikke høre et stykke\. Ja på optagelsen den .+ Nej på borgerens egen side den /,
  )
  assert.doesNotMatch(page, /Den, du talte med, må|[Dd]ine ord/)
})

test('a no that was told is written down as told, with its receipt', async () => {
  const { id } = await talk()
  const done = await owner.post(`/samtaler/${id}/samtykke/colleagues/nej`)
  const page = await main(owner, done.headers.get('location') ?? '')
  assert.match(page, /Slettet: det, kolleger havde fået, og det, de havde skrevet\./)
  assert.match(page, /Nej sagt til dig, skrevet ind den /)
  assert.match(await main(citizen, '/min'), /Du sagde nej til den, du talte med, den /)
  const again = await owner.post(`/samtaler/${id}/samtykke/colleagues/nej`)
  assert.equal(again.headers.get('location'), done.headers.get('location'))
})

test('an answer that nobody gave is never stored: a no to own listening ends the asking', async () => {
  const saved = await register({
    ownReflection: 'refused',
    colleagues: 'given',
    research: 'refused',
    endsOn: '',
  })
  assert.equal(saved.status, 303)
  const page = await main(owner, saved.headers.get('location') ?? '')
  assert.match(page, /Gemt\. Borgeren sagde nej, så her lægges intet ind\./)
  assert.match(page, /Nej\. Du må ikke lytte til samtalen igen\./)
  assert.doesNotMatch(page, /kolleger må|Forskere må/)
  const id = partOf(saved, 2)
  const [, told = ''] =
    /må ikke høre samtalen igen\.(.*?)(?:Opfølgning|Vil du sige nej)/.exec(await main(citizen, '/min')) ?? []
  assert.doesNotMatch(told, /Kolleger|Forskere/)
  for (const state of ['given', 'refused'])
    assert.equal(
      (
        await owner.post(`/samtaler/${id}/samtykke`, {
          ...{ purpose: 'colleagues', state, givenHow: 'spoken', endsOn: day(3) },
        })
      ).status,
      422,
    )
})

test('with a yes to own listening there must be a last day, and an answer must be chosen', async () => {
  assert.equal((await register({ endsOn: '' })).status, 422)
  const id = partOf(await register(), 2)
  const none = await owner.post(`/samtaler/${id}/samtykke`, { purpose: 'research', givenHow: 'spoken' })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /Vælg, hvad borgeren svarede/)
})
