import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { all, readBack } from '@lydhoer/paper/testing'
import { elements } from '@lydhoer/survey'
import { makeScenes, scenes } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

let scene: Furnished<Record<string, string>>
let house: TestApp
let coordinator: Browser
let caseworker: Browser
before(async () => {
  const all = await scenes(['questionnaires'])
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
  coordinator = await house.as('coordinator')
  caseworker = await house.as('caseworker')
})
after(async () => {
  await house.close()
  await scene.close()
})

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const wayOf = (answer: Response) => (answer.headers.get('location') ?? '').replace(/[?#].*/, '')
const begin = async (title: string) =>
  wayOf(
    await coordinator.post('/spoerg', {
      submissionId: crypto.randomUUID(),
      title,
      purpose: 'Til at ændre noget',
    }),
  )
const choose = (who: Browser, instrument: string, ...keys: string[]) =>
  who.post(`${instrument}/bank`, {
    submissionId: crypto.randomUUID(),
    ...Object.fromEntries(
      elements.map((element) => [element, keys.filter((key) => key.startsWith(element[0]!))]),
    ),
  })
const questionsOn = (page: string) => [
  ...page.matchAll(/href="(\/spoerg\/[^"]+\/spoergsmaal\/[^"]+)">([^<]+)</g),
]

test('a citizen, an employer, a politician and a partner have no way there, and next door has its own', async () => {
  const instrument = await begin('Bliver jeg hørt?')
  for (const name of ['citizenA', 'employer', 'politician', 'partner'] as const)
    assert.equal((await (await house.as(name)).get(instrument)).status, 403, name)
  assert.equal((await (await house.as('coordinator', house.nabo)).get(instrument)).status, 404)
  assert.doesNotMatch(await main(await house.as('coordinator', house.nabo), '/spoerg'), /Bliver jeg hørt/)
})

test('a choice says what it cannot tell of, until all four are there', async () => {
  const instrument = await begin('Fire slags')
  await choose(coordinator, instrument, 'd-talk', 'c-different')
  assert.match(
    await main(coordinator, instrument),
    /Her er intet om: forventninger og det, der skal være på plads/,
  )
  await choose(caseworker, instrument, 'e-listen', 'p-next')
  assert.doesNotMatch(await main(coordinator, instrument), /Her er intet om/)
})

test('a question of the bank is there once, whoever chooses it again, and is offered no more', async () => {
  const instrument = await begin('To gange')
  await choose(coordinator, instrument, 'd-talk')
  await choose(caseworker, instrument, 'd-talk', 'd-no')
  assert.equal(questionsOn(await main(coordinator, instrument)).length, 2)
  const bank = await main(coordinator, `${instrument}/bank`)
  assert.doesNotMatch(bank, /value="d-talk"/)
  assert.match(bank, /value="d-plan"/)
  assert.equal((await choose(coordinator, instrument, 'd-not-there')).status, 422)
  assert.equal((await choose(coordinator, instrument)).status, 422)
})

test('a question that is put anew keeps how it was put, and says where answers cannot be compared', async () => {
  const instrument = await begin('Nye ord')
  await choose(coordinator, instrument, 'p-next')
  const [[, question = ''] = []] = questionsOn(await main(coordinator, instrument))
  const reword = (comparable: string, da: string) =>
    coordinator.post(`${question}/ordlyd`, {
      ...{ submissionId: crypto.randomUUID(), da, easy: '', en: '', comparable },
      because: 'To læste det på hver sin måde',
    })
  assert.equal((await reword('', 'Vidste du det?')).status, 422)
  await reword('no', 'Vidste du, hvad der skulle ske?')
  const page = await main(coordinator, question)
  assert.match(page, /Vidste du, hvad der skulle ske\?/)
  assert.match(page, /Jeg vidste, hvad der skulle ske bagefter\./)
  assert.match(page, /kan ikke lægges ved siden af dem fra før/)
  assert.match(await main(coordinator, instrument), />Vidste du, hvad der skulle ske\?</)
})

test('a question is dropped with a reason and by whom, stands at the foot, and is taken in again', async () => {
  const instrument = await begin('Ud og ind')
  await choose(coordinator, instrument, 'd-trust', 'd-know')
  const [[, question = ''] = []] = questionsOn(await main(coordinator, instrument))
  const send = (what: string, helped: string[]) =>
    caseworker.post(`${question}/${what}`, {
      submissionId: crypto.randomUUID(),
      words: 'Den siger ikke noget',
      helped,
    })
  assert.equal((await send('ud', [])).status, 422)
  await send('ud', ['citizen', 'worker'])
  const page = await main(coordinator, instrument)
  assert.match(page, /<h2>Taget ud<\/h2>/)
  assert.match(
    await main(coordinator, question),
    /Taget ud<\/h3>[^]*Den siger ikke noget[^]*Fra borgere, sagsbehandlere og konsulenter/,
  )
  await send('ind', ['worker'])
  assert.doesNotMatch(await main(coordinator, instrument), /<h2>Taget ud<\/h2>/)
})

test('words that people stumble over are pointed at, and whether anybody was asked what it means', async () => {
  const instrument = await begin('Svære ord')
  await coordinator.post(`${instrument}/nyt`, {
    ...{ submissionId: crypto.randomUUID(), da: 'Blev du inddraget i beslutningen?', easy: '', en: '' },
    ...{ element: 'degrees', answer: 'yesNo' },
  })
  const [[, question = ''] = []] = questionsOn(await main(coordinator, instrument))
  const page = await main(coordinator, question)
  assert.match(page, /Nogle snubler over: inddraget og beslutningen/)
  assert.match(page, /nej · delvist · ja · ved ikke · vil ikke sige/)
  assert.match(await main(coordinator, instrument), /Ingen er spurgt, hvad det betyder for dem/)
  await caseworker.post(`${question}/forstaaet`, {
    ...{ submissionId: crypto.randomUUID(), words: 'Om jeg sad med ved bordet', helped: ['citizen'] },
  })
  assert.match(await main(coordinator, instrument), /Prøvet\./)
})

test('a question of another’s questions is not there', async () => {
  const [one, other] = [await begin('Den ene'), await begin('Den anden')]
  await choose(coordinator, one, 'd-stop')
  const [[, question = ''] = []] = questionsOn(await main(coordinator, one))
  assert.equal((await coordinator.get(question.replace(one, other))).status, 404)
})

test('the questions come on paper for an hour together, without those that were dropped', async () => {
  const instrument = await begin('På papir')
  await choose(coordinator, instrument, 'd-trust', 'c-sense')
  const [[, question = ''] = []] = questionsOn(await main(coordinator, instrument))
  await caseworker.post(`${question}/ud`, {
    ...{ submissionId: crypto.randomUUID(), words: 'Den er for lang', helped: ['citizen'] },
  })
  const answer = await caseworker.get(`${instrument}/papir`)
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  const { tree } = readBack(new Uint8Array(await answer.arrayBuffer()))
  const words = all(tree)
    .map(({ text }) => text)
    .join(' ')
  assert.match(words, /Sådan går timen/)
  assert.match(words, /giver mening for mig/)
  assert.doesNotMatch(words, /Vi stolede på hinanden/)
})
