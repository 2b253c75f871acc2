import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { standInsIn } from '@lydhoer/danish'
import { registration } from '../talk/testing/held-talk.ts'
import { fingerprinter, nothingRemembered, remembering } from '../talk/transcript/remembered-names.ts'
import { openAbout, readTranscript, wordsKey } from '../talk/transcript/transcript.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { formOnPage, sentOf } from '../../shared/testing/form-on-page.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let citizen: Browser
let who: SignedIn
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  citizen = await house.as('citizenA')
  who = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker } as SignedIn
})
after(() => house.close())

const text = [
  'M: Hej, hvordan går det med Karsten?',
  'B: Karstens bror bor i Viborg, og Zenia kender ham',
  'M: Nå, og i Danmark',
].join('\n')

const at = (id: string) => `/samtaler/${id}/navne`
const pageOf = async (id: string) => (await owner.get(at(id))).text()
const fieldsOf = async (id: string) => sentOf(formOnPage(await pageOf(id), at(id))!)

async function putIn(said = text): Promise<string> {
  const id = partOf(await owner.post('/samtaler/ny', registration(house)), 2)
  const form = new FormData()
  form.set('transcript', new File([said], 'tekst.txt'))
  assert.equal((await owner.post(`/samtaler/${id}/materiale`, form)).status, 303)
  return id
}

async function confirm(id: string, more: Record<string, string | string[]> = {}): Promise<void> {
  const sent = { ...(await fieldsOf(id)), right: 'on', ...more, act: 'confirm' }
  assert.equal((await owner.post(at(id), sent)).headers.get('location'), `/samtaler/${id}`)
}

const transcript = (id: string) =>
  house.services.database.as(who, (sql) => readTranscript(sql, house.services, who, id))
const textOf = async (id: string) => (await transcript(id)).conversation.turns.map(({ text }) => text)

/** Corrects a turn as the editor does, and sends it on to have its names looked over. */
async function correct(id: string, changes: Record<number, string>): Promise<void> {
  const editor = `/samtaler/${id}/udskrift`
  await owner.post(editor)
  const items = (await (await owner.get(editor)).text())
    .split('<li')
    .filter((item) => / data-place="/.test(item))
  const attribute = (item: string, name: string) =>
    new RegExp(` data-${name}="([^"]*)"`).exec(item)?.[1] ?? ''
  for (const [turn, now] of Object.entries(changes)) {
    const item = items[Number(turn) - 1] ?? ''
    const sent = {
      submissionId: crypto.randomUUID(),
      id: attribute(item, 'id'),
      speaker: 'M',
      start: '',
      end: '',
    }
    const kept = await owner.post(`${editor}/ture`, {
      ...sent,
      revision: attribute(item, 'revision'),
      text: now,
    })
    assert.equal(kept.status, 303, await kept.text())
  }
  assert.equal((await owner.post(`${editor}/faerdig`)).headers.get('location'), at(id))
}

test('somebody who is named again in a correction is called what they were called, in any case', async () => {
  const id = await putIn()
  await confirm(id)
  const [first = ''] = await textOf(id)
  const karsten = standInsIn(first)[0]?.standIn
  await correct(id, { 3: 'Nå, karstens mor i Viborg, og Dorthe i Randers' })
  await confirm(id)
  const [, second = '', third = ''] = await textOf(id)
  const [hers, town, dorthe, other] = standInsIn(third).map(({ standIn }) => standIn)
  assert.deepEqual([hers, town, other], [karsten, standInsIn(second)[1]?.standIn, 'byen-Bª'])
  const before = standInsIn(`${first} ${second}`).map(({ standIn }) => standIn)
  assert.ok(dorthe && !before.includes(dorthe))
})

test('no name that was taken out can be read from what is remembered', async () => {
  const id = await putIn()
  await confirm(id)
  const { names } = await transcript(id)
  assert.equal(names.called.length, 3)
  assert.doesNotMatch(JSON.stringify(names), /karsten|viborg|zenia/i)
  for (const { marks } of names.called) for (const mark of marks) assert.match(mark, /^[0-9a-f]{1,3}$/)
})

test('the same name has another fingerprint in another conversation, and one that others share', () => {
  const [one, other] = [fingerprinter(Buffer.alloc(32, 1)), fingerprinter(Buffer.alloc(32, 2))]
  const many = Array.from({ length: 20_000 }, (_, n) => `navn${n}`)
  assert.ok(many.filter((name) => one(name) === other(name)).length < 40)
  assert.ok(many.filter((name) => one(name) === one('karsten')).length > 1)
})

test('what is remembered goes with the conversation: its row, and the key that alone could open it', async () => {
  const id = await putIn()
  await confirm(id)
  const about = () =>
    house.services.database.as(who, (sql) =>
      sql
        .selectFrom('transcript')
        .select('about_sealed')
        .where('conversation_id', '=', id)
        .executeTakeFirst(),
    )
  const key = await house.services.database.as(who, (sql) => wordsKey(sql, house.services, who, id))
  const sealed = await about()
  assert.equal(openAbout(key, id, sealed!.about_sealed!).names?.called.length, 3)
  const no = await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)
  assert.equal(no.status, 303, await no.text())
  assert.equal(await about(), undefined)
  const keys = await house.services.database.as(who, (sql) =>
    sql.selectFrom('conversation_key').select('wrapped_key').where('conversation_id', '=', id).execute(),
  )
  assert.deepEqual(keys, [])
})

test('a word that was let stand is not asked about again', async () => {
  const id = await putIn('M: Hej Ragnhild\nB: Jeg kommer fra Tyrkiet\nM: Nå')
  const fields = await fieldsOf(id)
  const box = /value="([0-9a-f-]{36})"[^>]*>(?:(?!<input).)*<mark>Tyrkiet/s.exec(await pageOf(id))?.[1]
  await confirm(id, { take: (fields['take'] ?? []).filter((one) => one !== box) })
  await correct(id, { 3: 'Nå, i Tyrkiet' })
  assert.doesNotMatch(await pageOf(id), /<span[^>]*class="out[^>]*><mark>Tyrkiet/)
  await confirm(id)
  assert.equal((await textOf(id))[2], 'Nå, i Tyrkiet')
})

test('a name that is new in a correction is taken wherever it was overlooked before', async () => {
  const id = await putIn('M: Hej Ragnhild\nB: Og så kom kvapse\nM: Nå')
  await confirm(id)
  assert.match((await textOf(id))[1] ?? '', /kvapse/)
  await correct(id, { 3: 'Nå, din veninde der hedder Kvapse' })
  await confirm(id)
  assert.doesNotMatch((await textOf(id)).join(), /kvapse/i)
})

test('what was decided is kept when a text is corrected before its names are out', async () => {
  const id = await putIn()
  const page = await pageOf(id)
  const [field = ''] =
    /standIn\.[0-9a-f-]{36}(?=" value="[^"]*" list)/.exec(page.slice(page.indexOf('«Viborg»'))) ?? []
  await owner.post(at(id), { ...(await fieldsOf(id)), act: 'save', [field]: 'Fjordstaden' })
  await owner.post(at(id), { ...(await fieldsOf(id)), act: 'also', also: 'bror', kind: 'other' })
  await correct(id, { 3: 'Nå, og i Viborg' })
  await confirm(id)
  const said = (await textOf(id)).join('\n')
  assert.match(said, /bor i Fjordstadenª/)
  assert.match(said, /Nå, og i Fjordstadenª/)
  assert.doesNotMatch(said, /bror/)
})

test('a conversation confirmed earlier keeps its stand-ins, and who is new in it is called in the new way', async () => {
  const id = await putIn('M: Hej NavnBorger\nB: NavnA bor i StedB\nM: Nå')
  await confirm(id)
  await correct(id, { 3: `Nå ${'citizenA'}, og Karsten` })
  await confirm(id)
  const [first, second, third = ''] = await textOf(id)
  assert.deepEqual([first, second], ['Hej NavnBorger', 'NavnA bor i StedB'])
  assert.match(third, /^Nå NavnBorger, og \p{L}+ª$/u)
})

test('nothing is remembered of nothing', () => {
  assert.deepEqual(remembering([]), nothingRemembered)
})
