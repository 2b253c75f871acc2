import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import type { DraftTurn } from '../talk/draft/draft-turns.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { readTime, timeFrom, writtenTime } from './times.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
})
after(() => house.close())

const text = [
  'M: Hvordan går det?',
  'B: Jo (1.2) jeg tænker på haven',
  'M: Haven?',
  'B: Ja den ude ved åen',
  'M: Nå',
].join('\n')

/** A conversation of the caseworker's; with a text, its names looked over, when one is given. */
async function conversation(said: string | null, confirm = true): Promise<string> {
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
  const id = registered.headers.get('location')?.split('/')[2] ?? ''
  if (said === null) return id
  const form = new FormData()
  form.set('transcript', new File([said], 'tekst.txt'))
  assert.equal((await owner.post(`/samtaler/${id}/materiale`, form)).status, 303)
  if (confirm) await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  return id
}

const editorAt = (id: string) => `/samtaler/${id}/udskrift`

/** The turns as the page shows them to the browser's code. */
async function turnsOn(id: string): Promise<DraftTurn[]> {
  const page = await (await owner.get(editorAt(id))).text()
  const attribute = (tag: string, name: string) => new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return page
    .split('<li')
    .slice(1)
    .filter((item) => attribute(item, 'id') !== '')
    .map((item) => ({
      id: attribute(item, 'id'),
      place: attribute(item, 'place'),
      revision: Number(attribute(item, 'revision')),
      origins: attribute(item, 'origins').split(' ').filter(Boolean).map(Number),
      startMs: attribute(item, 'start') === '' ? null : Number(attribute(item, 'start')),
      endMs: attribute(item, 'end') === '' ? null : Number(attribute(item, 'end')),
      speaker: /<option value="([^"]+)" selected/.exec(item)?.[1] ?? '',
      text: /<textarea[^>]*>([^<]*)</.exec(item)?.[1]?.trim() ?? '',
      gone: false,
    }))
}

async function begun(said: string | null, confirm = true): Promise<{ id: string; turns: DraftTurn[] }> {
  const id = await conversation(said, confirm)
  assert.equal((await owner.post(editorAt(id))).status, 303)
  return { id, turns: await turnsOn(id) }
}

const formOf = (turn: DraftTurn, more: Record<string, string> = {}) => ({
  submissionId: crypto.randomUUID(),
  id: turn.id,
  revision: String(turn.revision),
  speaker: turn.speaker,
  text: turn.text,
  start: writtenTime(turn.startMs),
  end: writtenTime(turn.endMs),
  ...more,
})
const save = (id: string, changes: DraftTurn[], since = 0) =>
  owner.post(`${editorAt(id)}/gem`, { since: String(since), changes: JSON.stringify(changes) })
const said = (turns: readonly DraftTurn[]) => turns.map(({ speaker, text: words }) => `${speaker}: ${words}`)

test('a time is read as people type it, and what is no time is not made into one', () => {
  for (const [written, ms] of [
    ['1.02,5', 62_500],
    ['1:02', 62_000],
    ['62,5', 62_500],
    ['1.00.02', 3_602_000],
    ['', null],
    ['snart', undefined],
    ['1.2.3.4', undefined],
  ] as const)
    assert.equal(readTime(written), ms, written)
  assert.equal(writtenTime(62_540), '1.02,5')
  assert.equal(timeFrom('1.02,5', 62_540), 62_540)
})

test('nobody but the owner sees a draft, begins one, or writes in it', async () => {
  const { id, turns } = await begun(text)
  await owner.post(`${editorAt(id)}/ture`, formOf(turns[0]!, { text: 'tordenvejrsagtigt' }))
  await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    ...{ fra: '1', til: '2', question: 'Hvad sker her?', with: house.fjordby.colleague, until: day(5) },
  })
  for (const person of ['colleague', 'otherDepartment', 'citizenA', 'teamLead', 'researcher'] as const) {
    const browser = await house.as(person)
    for (const answer of [
      await browser.get(editorAt(id)),
      await browser.post(editorAt(id)),
      await browser.post(`${editorAt(id)}/ture`, formOf(turns[0]!)),
      await browser.post(`${editorAt(id)}/gem`, { since: '0', changes: '[]' }),
      await browser.post(`${editorAt(id)}/faerdig`),
      await browser.post(`${editorAt(id)}/smid-vaek`),
    ])
      assert.ok(answer.status === 403 || answer.status === 404, `${person} ${answer.status}`)
  }
  const citizen = await house.as('citizenA')
  assert.doesNotMatch(await (await citizen.get(`/min/samtaler/${id}`)).text(), /tordenvejr/)
  assert.doesNotMatch(await (await owner.get(`/samtaler/${id}`)).text(), /tordenvejr/)
})

test('where the citizen has not agreed, no draft is begun', async () => {
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-1) },
    ...{ kind: 'followUp', ownReflection: 'refused', givenHow: 'spoken', endsOn: day(30) },
  })
  assert.equal(registered.status, 303)
  const list = await (await owner.get('/samtaler')).text()
  const id = /samtaler\/([0-9a-f-]{36})\/samtykke/.exec(list)?.[1] ?? ''
  assert.equal((await owner.post(editorAt(id))).status, 409)
})

test('a form that cannot be used is refused with words, and what was typed is still there', async () => {
  const { id, turns } = await begun(text)
  const [first] = turns
  const post = async (more: Record<string, string>) => {
    const answer = await owner.post(`${editorAt(id)}/ture`, formOf(first!, { text: 'skrevet om', ...more }))
    assert.equal(answer.status, 422, JSON.stringify(more))
    return answer.text()
  }
  assert.match(await post({ start: 'snart' }), /minutter og sekunder/)
  assert.match(await post({ start: '10', end: '5' }), /før den begynder/)
  assert.match(await post({ act: 'split' }), /linjeskift/)
  assert.match(await post({ act: 'join' }), /skrevet om[^]*ingen tur før|ingen tur før[^]*skrevet om/)
  assert.deepEqual(await turnsOn(id), turns)
})

test('what the browser’s code sends is looked over as everything else', async () => {
  const { id, turns } = await begun(text)
  const one = turns[0]!
  const send = (changes: string) => owner.post(`${editorAt(id)}/gem`, { since: '0', changes })
  for (const bad of [
    'ingenting',
    '{}',
    JSON.stringify([{ ...one, place: 'æ' }]),
    JSON.stringify([{ ...one, startMs: 5, endMs: 1 }]),
    JSON.stringify([{ ...one, text: 'x'.repeat(10_001) }]),
  ])
    assert.equal((await send(bad)).status, 422, bad.slice(0, 40))
  assert.equal((await send(JSON.stringify([{ ...one, id: crypto.randomUUID(), revision: 7 }]))).status, 404)
  assert.deepEqual(await turnsOn(id), turns)
})

test('without code in the browser a transcript is written from nothing: saved, split, joined, added, taken away', async () => {
  const { id, turns } = await begun(null)
  assert.deepEqual(said(turns), ['M: '])
  const press = async (number: number, more: Record<string, string>) => {
    const turn = (await turnsOn(id))[number - 1]!
    assert.equal((await owner.post(`${editorAt(id)}/ture`, formOf(turn, more))).status, 303)
  }
  await press(1, { text: 'hej\nja hvad\nsiger du', act: 'split', start: '0', end: '9,5' })
  assert.deepEqual(said(await turnsOn(id)), ['M: hej', 'M: ja hvad siger du'])
  await press(2, { act: 'add', speaker: 'B' })
  await press(3, { text: 'altså (0.5) nej' })
  await press(2, { act: 'join' })
  assert.deepEqual(said(await turnsOn(id)), ['M: hej ja hvad siger du', 'M: altså (0.5) nej'])
  await press(2, { act: 'remove' })
  const [only, ...more] = await turnsOn(id)
  assert.deepEqual(more, [])
  assert.deepEqual([only?.startMs, only?.endMs], [0, 9500])
})

test('a draft that is begun twice is begun once', async () => {
  const { id, turns } = await begun(text)
  await owner.post(`${editorAt(id)}/ture`, formOf(turns[0]!, { text: 'rettet' }))
  assert.equal((await owner.post(editorAt(id))).status, 303)
  assert.equal((await turnsOn(id))[0]?.text, 'rettet')
})

test('what is saved by code is there on the next page, in its order', async () => {
  const { id, turns } = await begun(text)
  const made = {
    ...turns[1]!,
    id: crypto.randomUUID(),
    place: `${turns[1]!.place}5`,
    text: 'ny',
    revision: 0,
  }
  const answer = await save(id, [{ ...turns[0]!, text: 'Hvordan [går det' }, made], 1)
  assert.equal(answer.status, 200)
  const kept = (await answer.json()) as { revision: number; others: DraftTurn[] }
  assert.deepEqual([kept.revision, kept.others], [2, []])
  assert.deepEqual(said(await turnsOn(id)).slice(0, 3), [
    'M: Hvordan [går det',
    'B: Jo (1.2) jeg tænker på haven',
    'B: ny',
  ])
})

test('two windows on the same turn: the second is shown both versions, and nothing is overwritten', async () => {
  const { id, turns } = await begun(text)
  const [first, second] = turns
  assert.equal((await save(id, [{ ...first!, text: 'fra den ene' }], 1)).status, 200)
  const late = await save(
    id,
    [
      { ...first!, text: 'fra den anden' },
      { ...second!, text: 'også' },
    ],
    1,
  )
  assert.equal(late.status, 409)
  const { theirs } = (await late.json()) as { theirs: DraftTurn[] }
  assert.deepEqual(said(theirs), ['M: fra den ene'])
  assert.deepEqual(said(await turnsOn(id)).slice(0, 2), ['M: fra den ene', 'B: Jo (1.2) jeg tænker på haven'])
  const page = await owner.post(`${editorAt(id)}/ture`, formOf(first!, { text: 'fra en tredje' }))
  assert.equal(page.status, 409)
  const both = await page.text()
  assert.match(both, /fra en tredje[^]*fra den ene/)
  assert.match(both, new RegExp(`name="revision" value="${theirs[0]?.revision}"`))
  const chosen = { ...first!, text: 'fra en tredje', revision: theirs[0]?.revision ?? 0 }
  assert.equal((await owner.post(`${editorAt(id)}/ture`, formOf(chosen))).status, 303)
  assert.equal((await turnsOn(id))[0]?.text, 'fra en tredje')
})

test('a turn taken away in one window and written in in the other is shown, not lost and not brought back', async () => {
  const { id, turns } = await begun(text)
  const [first] = turns
  assert.equal((await save(id, [{ ...first!, gone: true }], 1)).status, 200)
  const late = await save(id, [{ ...first!, text: 'skrevet imens' }], 1)
  assert.equal(late.status, 409)
  const { theirs } = (await late.json()) as { theirs: DraftTurn[] }
  assert.deepEqual([theirs[0]?.gone, theirs[0]?.text], [true, ''])
  const page = await owner.post(`${editorAt(id)}/ture`, formOf(first!, { text: 'skrevet imens' }))
  assert.equal(page.status, 409)
  assert.match(await page.text(), /skrevet imens[^]*taget væk/)
  assert.equal((await turnsOn(id)).length, 4)
})

test('two windows on different turns do not disturb each other, and hear of each other', async () => {
  const { id, turns } = await begun(text)
  assert.equal((await save(id, [{ ...turns[0]!, text: 'en' }], 1)).status, 200)
  const answer = await save(id, [{ ...turns[1]!, text: 'to' }], 1)
  const { others } = (await answer.json()) as { others: DraftTurn[] }
  assert.deepEqual(said(others), ['M: en'])
  assert.deepEqual(said(await turnsOn(id)).slice(0, 2), ['M: en', 'B: to'])
})

test('a saving whose answer was lost can be sent again', async () => {
  const { id, turns } = await begun(text)
  const changes = [{ ...turns[0]!, text: 'igen' }]
  assert.equal((await save(id, changes, 1)).status, 200)
  assert.equal((await save(id, changes, 1)).status, 200)
  assert.equal((await turnsOn(id))[0]?.text, 'igen')
})

test('an empty draft is not finished', async () => {
  const { id } = await begun(null)
  const answer = await owner.post(`${editorAt(id)}/faerdig`)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /ikke skrevet noget/)
})

test('a transcript written here goes the way of every other: names are found, and out before anybody reads', async () => {
  const { id, turns } = await begun(null)
  await save(id, [{ ...turns[0]!, text: 'Hej Ragnhild (0.5) hvad siger du' }], 1)
  const finished = await owner.post(`${editorAt(id)}/faerdig`)
  assert.equal(finished.headers.get('location'), `/samtaler/${id}/navne`)
  const names = await (await owner.get(`/samtaler/${id}/navne`)).text()
  assert.match(names, /<mark>Ragnhild<\/mark>/)
  const take = [...names.matchAll(/name="take" value="([^"]+)"/g)].map(([, one]) => one ?? '')
  assert.equal((await owner.post(`/samtaler/${id}/navne`, { act: 'confirm', take })).status, 303)
  const page = await (await owner.get(`/samtaler/${id}`)).text()
  assert.match(page, /hvad siger du/)
  assert.doesNotMatch(page, /Ragnhild/)
})

test('names are not confirmed while another version is being written', async () => {
  const { id } = await begun(text, false)
  assert.equal((await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })).status, 409)
  await owner.post(`${editorAt(id)}/smid-vaek`)
  assert.equal((await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })).status, 303)
})

/** A confirmed conversation with a shared passage (turns 2 to 3) and a colleague's private noticing in it. */
async function shared(): Promise<{ id: string; passage: string; turns: DraftTurn[] }> {
  const id = await conversation(text)
  const answer = await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    ...{ fra: '2', til: '3', question: 'Hvad sker her?', with: house.fjordby.colleague, until: day(5) },
  })
  const passage = answer.headers.get('location')?.split('/')[2] ?? ''
  const note = { submissionId: crypto.randomUUID(), tur: '3', body: 'haven kommer igen' }
  assert.equal((await colleague.post(`/stykker/${passage}/bemaerkninger`, note)).status, 303)
  await owner.post(editorAt(id))
  return { id, passage, turns: await turnsOn(id) }
}

test('recipients read the confirmed text until the names in the corrections have been looked over', async () => {
  const { id, passage, turns } = await shared()
  const split = {
    ...turns[0]!,
    id: crypto.randomUUID(),
    place: `${turns[0]!.place}5`,
    text: 'altså',
    revision: 0,
  }
  await save(id, [split, { ...turns[1]!, text: 'Jo (1.4) Ragnhild og jeg tænker på haven' }], 1)
  const read = async () => (await colleague.get(`/stykker/${passage}`)).text()
  assert.match(await read(), /\(1\.2\)/)
  assert.equal((await owner.post(`${editorAt(id)}/faerdig`)).status, 303)
  assert.match(await read(), /\(1\.2\)/)
  assert.match(await (await owner.get(`/samtaler/${id}`)).text(), /\(1\.2\)/)

  const names = await (await owner.get(`/samtaler/${id}/navne`)).text()
  assert.match(names, /<mark>Ragnhild<\/mark>/)
  const take = [...names.matchAll(/name="take" value="([^"]+)"/g)].map(([, one]) => one ?? '')
  assert.equal((await owner.post(`/samtaler/${id}/navne`, { act: 'confirm', take })).status, 303)
  const after = await read()
  assert.match(after, /\(1\.4\)/)
  assert.doesNotMatch(after, /Ragnhild|altså|Nå/)
  assert.match(after, /Haven\?/)
  assert.match(after, /haven kommer igen/)
  assert.match(after, /Tur 3–4|tur 3–4/)
  assert.match(await (await owner.get(editorAt(id))).text(), /Begynd at rette/)
})

test('writing on while the names are looked over takes the corrections back from there', async () => {
  const { id, turns } = await shared()
  await save(id, [{ ...turns[1]!, text: 'Jo Ragnhild' }], 1)
  await owner.post(`${editorAt(id)}/faerdig`)
  await save(id, [{ ...turns[4]!, text: 'Nå ja' }], 2)
  assert.match(await (await owner.get(`/samtaler/${id}/navne`)).text(), /Navnene er taget ud/)
  assert.equal((await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })).status, 303)
  assert.match(await (await owner.get(`/samtaler/${id}`)).text(), /\(1\.2\)/)
})

test('a correction that leaves a passage without its edge is refused, and the passage is named', async () => {
  const { id, passage, turns } = await shared()
  await save(id, [{ ...turns[1]!, gone: true }], 1)
  const answer = await owner.post(`${editorAt(id)}/faerdig`)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Stykket med tur 2–3 kan ikke følge med/)
  assert.match(await (await colleague.get(`/stykker/${passage}`)).text(), /\(1\.2\)/)
})

test('a withdrawal erases the draft with its key; the next saving finds nothing', async () => {
  const { id, turns } = await begun(text)
  await save(id, [{ ...turns[0]!, text: 'brombærsyltetøjet' }], 1)
  const rows = () =>
    onDuty(house.ownerUrl, 'backup', async (client) => {
      const { rows: found } = await client.query<{ n: number }>(
        `select (select count(*) from turn_draft where conversation_id = $1)::int
           + (select count(*) from transcript_draft where conversation_id = $1)::int as n`,
        [id],
      )
      return found[0]?.n
    })
  assert.equal(await rows(), 6)
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)).status, 303)
  assert.equal(await rows(), 0)
  assert.equal((await owner.get(editorAt(id))).status, 404)
  assert.equal((await save(id, [{ ...turns[0]!, text: 'igen' }], 2)).status, 404)
})

test('a file that is put in later takes the place of a draft', async () => {
  const { id } = await begun(null)
  const form = new FormData()
  form.set('transcript', new File([text], 'tekst.txt'))
  assert.equal((await owner.post(`/samtaler/${id}/materiale`, form)).status, 303)
  assert.match(await (await owner.get(editorAt(id))).text(), /Begynd at rette/)
})
