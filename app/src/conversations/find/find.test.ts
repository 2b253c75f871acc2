import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let conversation: string
let passage: string

const talk = [
  'M: Vil du gerne ud på en arbejdsplads?',
  'B: mm',
  'M: Hvad tænker du om <biblioteket>?',
  'B: det ku jeg godt haha med bøgerne',
].join('\n')

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-1),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'given',
    givenHow: 'spoken',
    endsOn: day(30),
  })
  conversation = registered.headers.get('location')?.split('/')[2] ?? ''
  const form = new FormData()
  form.set('transcript', new File([talk], 'samtale.txt'))
  await owner.post(`/samtaler/${conversation}/materiale`, form)
})
after(() => house.close())

const find = async (who: Browser, pattern: string) => {
  const answer = await who.get(`/samtaler/find?${new URLSearchParams({ ord: pattern }).toString()}`)
  return { status: answer.status, page: await answer.text() }
}

test('nothing is found in a conversation whose names are not out', async () => {
  assert.match((await find(owner, 'arbejde')).page, /ikke noget at lede i endnu/)
  await owner.post(`/samtaler/${conversation}/navne`, { act: 'confirm' })
  const shared = await owner.post(`/samtaler/${conversation}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '3',
    til: '4',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  })
  passage = shared.headers.get('location')?.split('/')[2] ?? ''
})

test('a pattern that cannot be read is told with its place, at its field, and stays as it was typed', async () => {
  const { status, page } = await find(owner, '[spørgsmål:fint] "ja"')
  assert.equal(status, 422)
  assert.match(page, /Tegn 12: Spørgsmål er ikke af slagsen “fint”/)
  assert.match(page, /value="\[spørgsmål:fint\] &quot;ja&quot;"/)
  assert.match(page, /aria-invalid="true"/)
})

test('those with whom nothing is shared, and leaders, find nothing', async () => {
  const other = await house.as('otherColleague')
  assert.match((await find(other, 'biblioteket')).page, /ikke noget at lede i endnu/)
  assert.equal((await find(await house.as('teamLead'), 'biblioteket')).status, 403)
  assert.equal((await find(await house.as('citizenA'), 'biblioteket')).status, 403)
})

test('the owner sees each place in its context, and comes from there to the turn and its sound', async () => {
  const { page } = await find(owner, 'arbejde')
  assert.match(page, /Ét sted/)
  assert.match(page, new RegExp(`href="/samtaler/${conversation}#t1"[^>]*title="Gå til tur 1"`))
  assert.match(page, /<mark>arbejdsplads<\/mark>/)
  assert.match(
    (await find(owner, 'bibliotek')).page,
    /&lt;<\/span><\/span> <span class="hit"><mark>biblioteket/,
  )
})

test('a recipient finds what is in the passage and nothing around it', async () => {
  const { page } = await find(colleague, '[spørgsmål:åbent] → [latter]')
  assert.match(page, new RegExp(`/stykker/${passage}#t3`))
  assert.match(page, /<mark>haha<\/mark>/)
  assert.match((await find(colleague, 'arbejde')).page, /Det står ikke i noget/)
})

test('the citizen can see that somebody looked for words, once for one reading', async () => {
  await find(owner, 'bibliotek')
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ purpose: string }>(
      `select purpose from access_log where what = 'lookedUp' and conversation_id = $1 order by 1`,
      [conversation],
    ),
  )
  assert.deepEqual(
    rows.map(({ purpose }) => purpose),
    ['colleagues', 'ownReflection'],
  )
  const citizen = await house.as('citizenA')
  assert.match(await (await citizen.get('/min')).text(), /Ledte efter ord i samtalen/)
})

test('what was corrected is found as it is now, and not as it was', async () => {
  const editor = `/samtaler/${conversation}/udskrift`
  await owner.post(editor)
  const item = (await (await owner.get(editor)).text())
    .split('<li')
    .find((one) => one.includes('med bøgerne'))
  const attribute = (name: string) => new RegExp(` data-${name}="([^"]*)"`).exec(item ?? '')?.[1] ?? ''
  const written = await owner.post(`${editor}/ture`, {
    submissionId: crypto.randomUUID(),
    ...{ id: attribute('id'), revision: attribute('revision'), speaker: 'B', start: '', end: '' },
    text: 'det ku jeg godt haha med plakaterne',
  })
  assert.equal(written.status, 303)
  await owner.post(`${editor}/faerdig`)
  assert.equal((await owner.post(`/samtaler/${conversation}/navne`, { act: 'confirm' })).status, 303)
  assert.match((await find(owner, 'plakat')).page, /<mark>plakaterne<\/mark>/)
  assert.match((await find(owner, 'bøgerne')).page, /Det står ikke i noget/)
})
