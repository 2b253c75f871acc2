import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { makeScenes, scenes, type Made } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let owner: Browser
let colleague: Browser
let other: Browser
let page = ''
let hang = ''
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes())
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  other = await house.as('otherColleague')
  page = `/rum/temaer/${made['theme']}`
  hang = `${page}/haeng`
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const hangsHere = async (who: Browser) => (await main(who, page)).split('Det hænger her')[1] ?? ''
const question = /Hvad sker her\?/

test('a passage that hangs on a theme is there for those who have it, and nothing hangs there for others', async () => {
  for (const who of [owner, colleague]) assert.match(await hangsHere(who), question)
  const nothing = await hangsHere(other)
  assert.match(nothing, /Her hænger ikke noget, som du kan se/)
  assert.doesNotMatch(nothing, question)
  assert.doesNotMatch(nothing, new RegExp(made['passage'] ?? '-'))
})

test('nobody hangs what they may not see: it is not there for them', async () => {
  assert.equal((await other.post(hang, { what: 'passage', of: made['passage'] ?? '' })).status, 404)
  assert.equal((await colleague.post(hang, { what: 'noticing', of: made['noticing'] ?? '' })).status, 404)
  assert.doesNotMatch(await main(other, hang), question)
  assert.equal((await (await house.as('teamLead')).get(hang)).status, 403)
})

test('a noticing of one’s own hangs there for oneself alone until it is shared, and goes out of sight when it is taken back', async () => {
  assert.match(await main(owner, hang), new RegExp(`value="${made['noticing']}"`))
  for (const _ of [1, 2]) await owner.post(hang, { what: 'noticing', of: made['noticing'] ?? '' })
  assert.match(await hangsHere(owner), /Din bemærkning/)
  assert.doesNotMatch(await hangsHere(colleague), /bemærkning, tur/i)
  const share = `/stykker/${made['passage']}/bemaerkninger/${made['noticing']}/del`
  await owner.post(share, { shared: 'yes' })
  assert.match(await hangsHere(colleague), /s bemærkning/)
  assert.doesNotMatch(await hangsHere(colleague), /Han holder en pause/)
  assert.doesNotMatch(await hangsHere(other), /s bemærkning/)
  await owner.post(share, { shared: 'no' })
  assert.doesNotMatch(await hangsHere(colleague), /s bemærkning/)
})

test('what somebody wanted to try is read by those who reflect, with their name, and taken off by themselves alone', async () => {
  const empty = await colleague.post(`${page}/proev`, { submissionId: crypto.randomUUID(), words: ' ' })
  assert.equal(empty.status, 422)
  const id = crypto.randomUUID()
  const words = 'Tælle til fem, før jeg siger noget'
  for (const _ of [1, 2]) await colleague.post(`${page}/proev`, { submissionId: id, words })
  assert.equal((await hangsHere(other)).split(words).length, 2)
  assert.match(await hangsHere(other), /colleague/i)
  await owner.post(`${page}/haengt/${id}/slet`, { what: 'experiment' })
  assert.match(await hangsHere(other), new RegExp(words))
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ sealed: Buffer }>('select words_sealed as sealed from learning_theme_experiment'),
  )
  for (const { sealed } of rows) assert.doesNotMatch(sealed.toString(), /fem/)
  const answer = await colleague.post(`${page}/haengt/${id}/slet`, { what: 'experiment' })
  assert.doesNotMatch(await hangsHere(other), new RegExp(words))
  const after = await (await colleague.get(answer.headers.get('location') ?? '')).text()
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(after)?.[1] ?? ''
  assert.equal((await colleague.post(undo)).headers.get('location'), page)
  assert.match(await hangsHere(other), new RegExp(words))
})

test('one’s own words of what one wants to try are where one begins, and are shown to nobody before one sends them', async () => {
  await owner.post('/proev/ny', { submissionId: crypto.randomUUID(), wants: 'Spørge til haven', askOn: '' })
  const own = /proev\?fra=([0-9a-f-]{36})"[^>]*>[^<]*Spørge til haven/.exec(await main(owner, hang))?.[1]
  assert.ok(own)
  assert.match(await main(owner, `${page}/proev?fra=${own}`), />\s*Spørge til haven/)
  assert.doesNotMatch(await main(colleague, `${page}/proev?fra=${own}`), /haven/)
  assert.doesNotMatch(await hangsHere(colleague), /haven/)
})

test('the citizen’s no takes passage and noticing off every theme, and leaves what people wrote for it', async () => {
  assert.match(await hangsHere(owner), question)
  await (await house.as('citizenA')).post(`/min/samtaler/${made['conversation']}/nej/ownReflection`)
  for (const who of [owner, colleague]) {
    assert.doesNotMatch(await hangsHere(who), question)
    assert.match(await hangsHere(who), /Tælle til fem/)
  }
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query(
      'select theme_id from learning_theme_passage union all select theme_id from learning_theme_noticing',
    ),
  )
  assert.deepEqual(rows, [])
})
