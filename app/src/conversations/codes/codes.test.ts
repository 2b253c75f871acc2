import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { opportunityCode, readCodes } from '@lydhoer/conversation'
import { lix } from '@lydhoer/danish'
import { answerOpportunity, marksOn, type Mark } from '../talk/notes/marks.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { wordsWithin } from './queries.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let broker: Browser
let conversation: string
let passage: string
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  broker = await house.as('knowledgeBroker')
  const { conversationId, passageId } = await talk()
  conversation = conversationId
  passage = passageId
})
after(() => house.close())

const part = (answer: Response, n: number) => answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''

/** A confirmed conversation of six turns; turns 2 to 5 shared with a colleague and a knowledge broker. */
async function talk(shared = true) {
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
  const conversationId = part(registered, 2)
  const form = new FormData()
  const text =
    'M: Goddag\nB: Jo (1.2) jeg tænker på ha:ven\nM: Haven?\nB: Ja den var god\nM: Mm\nB: Men ryggen\n'
  form.set('transcript', new File([text], 'tekst.txt'))
  await owner.post(`/samtaler/${conversationId}/materiale`, form)
  await owner.post(`/samtaler/${conversationId}/navne`, { act: 'confirm' })
  if (!shared) return { conversationId, passageId: '' }
  const passed = await owner.post(`/samtaler/${conversationId}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '2',
    til: '5',
    question: 'Hvad sker her?',
    with: [house.fjordby.colleague, house.fjordby.knowledgeBroker],
    until: day(5),
  })
  return { conversationId, passageId: part(passed, 2) }
}

const code = (more: Record<string, string>) => ({
  submissionId: crypto.randomUUID(),
  kode: opportunityCode,
  fra: '2',
  til: '2',
  ord: '',
  svar: 'ja',
  ...more,
})
const text = async (browser: Browser, path: string) => (await browser.get(path)).text()
const share = (browser: Browser, shared = 'yes') => browser.post(`/stykker/${passage}/koder/del`, { shared })

const seenBy = (
  name: 'caseworker' | 'colleague' | 'knowledgeBroker' | 'teamLead' | 'citizenA',
): Promise<Mark[]> => {
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby[name] } as SignedIn
  return house.services.database.as(me, (sql) => marksOn(sql, house.services, me, conversation))
}

test('a code that is not there, turns outside the passage and words that are not said are refused, and what was typed stays', async () => {
  const address = `/stykker/${passage}/koder`
  for (const [more, why] of [
    [{ kode: 'madeUp' }, /Vælg en kode/],
    [{ kode: '' }, /Vælg en kode/],
    [{ fra: '1' }, /ikke i stykket/],
    [{ til: '6' }, /ikke i stykket/],
    [{ ord: 'noget andet' }, /ikke sådan i turen/],
    [{ til: '3', ord: 'haven' }, /kun vælges i én tur/],
  ] as const) {
    const answer = await colleague.post(address, code(more))
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, why)
    if ('ord' in more) assert.ok(page.includes(`value="${more.ord}"`))
  }
  assert.deepEqual(await seenBy('colleague'), [])
})

test('a code is its author’s own until they share it, and again when they take it back', async () => {
  const form = code({ ord: 'Tænker på haven' })
  for (let twice = 0; twice < 2; twice++)
    assert.equal((await colleague.post(`/stykker/${passage}/koder`, form)).status, 303)
  const [mark, ...more] = await seenBy('colleague')
  assert.equal(more.length, 0, 'the same form sent twice is one mark')
  assert.deepEqual([mark?.fromTurn, mark?.fromChar, mark?.shared, mark?.mine], [2, 13, false, true])
  const page = await text(colleague, `/stykker/${passage}/koder`)
  assert.match(page, /<mark[^>]*>tænker på ha:ven<\/mark>|<mark/)
  assert.match(page, /Kun du kan se dem/)

  assert.deepEqual(await seenBy('caseworker'), [])
  assert.deepEqual(await seenBy('knowledgeBroker'), [])
  await share(colleague)
  assert.equal((await seenBy('caseworker')).length, 1)
  assert.equal((await seenBy('knowledgeBroker')).length, 1)
  assert.deepEqual(await seenBy('teamLead'), [])
  assert.deepEqual(await seenBy('citizenA'), [])
  await share(colleague, 'no')
  assert.deepEqual(await seenBy('caseworker'), [])
  await share(colleague)
})

test('each codes alone: the page where codes are put shows nobody else’s', async () => {
  assert.doesNotMatch(await text(broker, `/stykker/${passage}/koder`), /class="code"/)
  assert.match(await text(colleague, `/stykker/${passage}/koder`), /class="code"/)
})

test('one alone cannot agree; two see where they do and where not, and nobody is named', async () => {
  assert.match(await text(owner, `/stykker/${passage}/enige`), /Der skal to til/)
  await owner.post(`/stykker/${passage}/koder`, code({ til: '3' }))
  await owner.post(`/stykker/${passage}/koder`, code({ kode: 'pause', fra: '5', til: '5', svar: 'nej' }))
  await share(owner)
  const page = await text(broker, `/stykker/${passage}/enige`)
  assert.match(page, /2 har delt deres koder\. De dækker 4 taleture/)
  assert.match(page, /Mulighed for gribning: 2 af 2 · enige/)
  assert.match(page, /Mulighed for gribning: 1 af 2 · forskelligt/)
  assert.match(page, /for få til at sige noget sikkert/)
  assert.doesNotMatch(page, /Pause: /, 'an answer of no is no mark')
  for (const name of ['caseworker', 'colleague'] as const) {
    const me = { municipalityId: house.fjordby.id, personId: house.fjordby[name] }
    const row = await house.services.database.as(me, (sql) =>
      sql.selectFrom('person').select('display_name').where('id', '=', me.personId).executeTakeFirstOrThrow(),
    )
    assert.ok(!page.includes(row.display_name) && !page.includes(me.personId))
  }
  assert.match(await text(owner, `/stykker/${passage}/enige?niveau=ord`), /De dækker \d+ ord/)
  assert.match(await text(broker, '/enige'), /Ét stykke, du kan se/)
})

test('the table is one that lydhoer agreement reads, without names', async () => {
  const answer = await broker.get(`/stykker/${passage}/koder/tabel?niveau=ord`)
  assert.match(answer.headers.get('content-type') ?? '', /text\/csv/)
  const ratings = readCodes(await answer.text())
  assert.deepEqual([...new Set(ratings.map(({ coder }) => coder))].sort(), ['1', '2'])
  assert.ok(ratings.some(({ unit, code }) => unit === '2.4' && code === opportunityCode))
})

test('a leader comes to none of it', async () => {
  const leader = await house.as('teamLead')
  for (const path of [
    `/stykker/${passage}/koder`,
    `/stykker/${passage}/enige`,
    `/stykker/${passage}/koder/tabel`,
    `/samtaler/${conversation}/koder`,
    '/enige',
  ])
    assert.equal((await leader.get(path)).status, 403, path)
})

test('the municipality’s own code can be used, and is not removed while it is on talk', async () => {
  assert.equal(
    (await colleague.post('/ordbog/egne', { submissionId: crypto.randomUUID(), name: ' ', definition: '' }))
      .status,
    422,
  )
  await colleague.post('/ordbog/egne', {
    submissionId: crypto.randomUUID(),
    name: 'Ting med hænderne',
    definition: 'Borgeren taler om at lave noget',
  })
  const book = await text(broker, '/ordbog/egne')
  assert.match(book, /Ting med hænderne/)
  assert.doesNotMatch(book, /\/slet"/, 'only whoever made it removes it')
  const id = /ordbog\/egne\/([0-9a-f-]{36})\/slet/.exec(await text(colleague, '/ordbog/egne'))?.[1] ?? ''
  await broker.post(`/stykker/${passage}/koder`, code({ kode: id, fra: '3', til: '4' }))
  assert.match(await text(broker, `/stykker/${passage}/koder`), /Ting med hænderne/)
  assert.equal((await broker.post(`/ordbog/egne/${id}/slet`)).status, 404)
  assert.equal((await colleague.post(`/ordbog/egne/${id}/slet`)).status, 409)
  const mark = (await seenBy('knowledgeBroker')).find((one) => one.code === id)?.id ?? ''
  assert.equal((await colleague.post(`/stykker/${passage}/koder/${mark}/slet`)).status, 404)
  await broker.post(`/stykker/${passage}/koder/${mark}/slet`)
  assert.equal((await colleague.post(`/ordbog/egne/${id}/slet`)).status, 303)
  assert.doesNotMatch(await text(broker, '/ordbog/egne'), /Ting med hænderne/)
})

test('the words of an own code are in no plain text in the database', async () => {
  const word = 'Kirsebærhaven'
  await owner.post('/ordbog/egne', { submissionId: crypto.randomUUID(), name: word, definition: word })
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker }
  const rows = await house.services.database.as(me, (sql) => sql.selectFrom('code').selectAll().execute())
  assert.equal(rows.length, 1)
  for (const row of rows) assert.ok(!row.body_sealed.includes(word))
})

test('a whole conversation of one’s own can be coded, for oneself', async () => {
  assert.equal((await colleague.get(`/samtaler/${conversation}/koder`)).status, 404)
  assert.equal(
    (await owner.post(`/samtaler/${conversation}/koder`, code({ fra: '6', til: '6' }))).status,
    303,
  )
  const page = await text(owner, `/samtaler/${conversation}/koder`)
  assert.match(page, /<strong>Kun du<\/strong> kan se det her/)
  assert.doesNotMatch(page, /koder\/del/)
  assert.equal((await seenBy('colleague')).filter((mark) => mark.fromTurn === 6).length, 0)
})

test('a text that carries codes is not exchanged for another', async () => {
  const { conversationId } = await talk(false)
  const again = async () => {
    const form = new FormData()
    form.set('transcript', new File(['M: Hej\nB: Hej\n'], 'ny.txt'))
    return (await owner.post(`/samtaler/${conversationId}/materiale`, form)).status
  }
  await owner.post(`/samtaler/${conversationId}/koder`, code({}))
  assert.equal(await again(), 409)
  const id = /koder\/([0-9a-f-]{36})\/slet/.exec(await text(owner, `/samtaler/${conversationId}/koder`))?.[1]
  await owner.post(`/samtaler/${conversationId}/koder/${id}/slet`)
  assert.equal(await again(), 303)
})

test('“is this one?” is answered once: a new answer takes the place of the old', async () => {
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker } as SignedIn
  const about = { conversationId: conversation, ownerId: me.personId, fromTurn: 4, toTurn: 4 }
  const answered = (answer: boolean) =>
    house.services.database.as(me, (sql) =>
      answerOpportunity(sql, me, { ...about, answer, submissionId: crypto.randomUUID() }),
    )
  await answered(true)
  await answered(false)
  const marks = (await seenBy('caseworker')).filter((mark) => mark.fromTurn === 4 && mark.passageId === null)
  assert.deepEqual(
    marks.map(({ answer, code: put }) => [answer, put]),
    [[false, opportunityCode]],
  )
})

test('words are found whatever marks lie between them', () => {
  const turn = {
    number: 1,
    speaker: 'B',
    text: 'jo (1.2) jeg °tænker° på ha:ven',
    startMs: null,
    endMs: null,
  }
  const within = (typed: string) => {
    const found = wordsWithin(turn, 'jefferson', typed)
    return found && turn.text.slice(found.from, found.to)
  }
  assert.deepEqual(
    [
      within('Jeg tænker'),
      within('på haven'),
      within('haven!'),
      within('en'),
      within('haven på'),
      within('(1.2)'),
    ],
    ['jeg °tænker', 'på ha:ven', 'ha:ven', null, null, null],
  )
})

test('the pages are in plain Danish: LIX is 40 at most', async () => {
  for (const path of [`/stykker/${passage}/koder`, `/stykker/${passage}/enige`, '/ordbog/egne']) {
    const page = await text(owner, path)
    const said = page
      .slice(page.indexOf('<main'), page.indexOf('</main>'))
      .replace(/<(option|table|select)[\s\S]*?<\/\1>/g, '')
      .replace(/<\/(p|h\d|li|label|dd|dt|span|button|a|summary)>/g, '. ')
      .replace(/<[^>]+>/g, ' ')
    const value = lix(said).lix ?? 99
    assert.ok(value <= 40, `${path}: ${value}`)
  }
})

// The last, for it takes everything away.
test('when the citizen no longer agrees to colleagues, their codes are gone at once and the owner’s stay', async () => {
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.post(`/min/samtaler/${conversation}/nej/colleagues`)).status, 303)
  assert.deepEqual(await seenBy('colleague'), [])
  assert.ok((await seenBy('caseworker')).every((mark) => mark.mine))
  assert.equal((await colleague.get(`/stykker/${passage}/koder`)).status, 404)
})
