import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fixturePath } from '@lydhoer/sound/testing'
import { askers, expectations, type Asker } from './access-expectations.ts'
import { places } from './places.ts'
import { measureSound } from './conversations/talk/sound/measure-job.ts'
import { testApp, type Browser, type TestApp } from './shared/testing/testing.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
const speech = fixturePath('speech.wav')
const routes = places.flatMap((place) => place.routes)
const asked = routes.map((route) => ({ route, name: `${route.method} ${route.path}` }))

/** What the addresses of the routes name: made through the pages, as people make it. */
interface Scene {
  conversation: string
  passage: string
  share: string
  session: string
  noticing: string
  /** The researcher's, shared with the coordinator. */
  dataSet: string
  study: string
  /** The caseworker's code on the passage, and a code of the municipality's own that they made. */
  mark: string
  code: string
  /** A turn of the draft in which the owner is correcting the transcript. */
  turn: string
}

async function browserOf(asker: Asker): Promise<Browser> {
  if (asker === 'signedOut') return house.nobody
  return asker === 'nextDoor' ? house.as('caseworker', house.nabo) : house.as(asker)
}

async function makeScene(): Promise<Scene> {
  const owner = await house.as('caseworker')
  const part = (answer: Response, n: number) => answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''
  const conversation = part(
    await owner.post('/samtaler', {
      submissionId: crypto.randomUUID(),
      citizenId: house.fjordby.citizenA,
      heldOn: day(-1),
      kind: 'followUp',
      ownReflection: 'given',
      colleagues: 'given',
      givenHow: 'spoken',
      endsOn: day(30),
    }),
    2,
  )
  const form = new FormData()
  form.set('sound', new File([await readFile(speech)], 'lyd.wav'))
  form.set(
    'transcript',
    new File(['M: Hvordan går det?\nB: Jo (1.2) jeg tænker på haven\nM: Haven?'], 'tekst.txt'),
  )
  await owner.post(`/samtaler/${conversation}/materiale`, form)
  for (const job of house.jobs.splice(0))
    if (job.kind === 'measureSound') await measureSound(house.services, job)
  await owner.post(`/samtaler/${conversation}/navne`, { act: 'confirm' })
  const passage = part(
    await owner.post(`/samtaler/${conversation}/stykker`, {
      fra: '1',
      til: '2',
      with: house.fjordby.colleague,
      until: day(5),
    }),
    2,
  )
  const session = part(
    await owner.post('/laan-et-oere', {
      stykke: passage,
      with: [house.fjordby.colleague, house.fjordby.knowledgeBroker],
      facilitator: house.fjordby.knowledgeBroker,
      until: day(5),
    }),
    2,
  )
  await owner.post(`/laan-et-oere/${session}/bemaerkninger`, {
    submissionId: crypto.randomUUID(),
    body: 'Han holder en pause',
  })
  await owner.post(`/stykker/${passage}/koder`, codeOn('1'))
  const marks = await (await owner.get(`/stykker/${passage}/koder`)).text()
  await owner.post('/kodebog', { submissionId: crypto.randomUUID(), name: 'Haven', definition: 'Haver' })
  const book = await (await owner.get('/kodebog')).text()
  const page = await (await owner.get(`/stykker/${passage}`)).text()
  const { dataSet, study } = await makeStudy()
  await owner.post(`/samtaler/${conversation}/udskrift`)
  const draft = await (await owner.get(`/samtaler/${conversation}/udskrift`)).text()
  const found = (pattern: RegExp) => pattern.exec(page)?.[1] ?? ''
  return {
    conversation,
    passage,
    session,
    dataSet,
    study,
    turn: /data-id="([0-9a-f-]{36})"/.exec(draft)?.[1] ?? '',
    share: found(/delinger\/([0-9a-f-]{36})\/slet/),
    mark: /koder\/([0-9a-f-]{36})\/slet/.exec(marks)?.[1] ?? '',
    code: /kodebog\/([0-9a-f-]{36})\/slet/.exec(book)?.[1] ?? '',
    noticing: found(/bemaerkninger\/([0-9a-f-]{36})\/del/),
  }
}

/** A register of thirty people in four weeks, and a study of it; the coordinator may use the one and read the other. */
async function makeStudy(): Promise<Pick<Scene, 'dataSet' | 'study'>> {
  const researcher = await house.as('researcher')
  const part = (answer: Response, n: number) => answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''
  const form = new FormData()
  const rows = Array.from({ length: 30 }, (_, i) => (i % 2 ? 'A,A,B,B' : 'A,B,B,B'))
  form.set('file', new File([['uge1,uge2,uge3,uge4', ...rows].join('\n')], 'uger.csv'))
  const fields = { source: 'wide', title: 'Uger', purpose: 'research', why: 'At prøve' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('submissionId', crypto.randomUUID())
  form.set('with', house.fjordby.coordinator)
  const dataSet = part(await researcher.post('/forloeb/data', form), 3)
  const settings = {
    title: 'Uger',
    from: '1',
    to: '4',
    name0: 'A',
    name1: 'B',
    groups: 'none',
    measure: 'om',
  }
  const begun = await researcher.post(`/forloeb/data/${dataSet}/undersoegelse`, {
    ...{ ...settings, sample: '50', seed: '1', submissionId: crypto.randomUUID() },
  })
  const study = part(begun, 2)
  await researcher.post(`/forloeb/${study}/del`, { with: house.fjordby.coordinator })
  return { dataSet, study }
}

function addressOf(path: string, scene: Scene): string {
  const id = path.startsWith('/stykker')
    ? scene.passage
    : path.startsWith('/laan-et-oere')
      ? scene.session
      : path.startsWith('/forloeb/data')
        ? scene.dataSet
        : path.startsWith('/forloeb')
          ? scene.study
          : scene.conversation
  const query: Record<string, string> = {
    '/samtaler/:id/stykker/nyt': '?fra=1&til=2',
    '/samtaler/:id/bemaerkninger/ny': '?tur=1',
    '/forloeb/:id/figur': '?figur=distribution',
    '/laan-et-oere/ny': `?stykke=${scene.passage}`,
  }
  return (
    path
      .replace(':id', id)
      .replace(':noticing', scene.noticing)
      .replace(':mark', scene.mark)
      .replace(':code', scene.code)
      .replace(':person', house.fjordby.coordinator)
      .replace(':share', scene.share)
      .replace(':purpose', 'colleagues') + (query[path] ?? '')
  )
}

const codeOn = (tur: string) => ({
  submissionId: crypto.randomUUID(),
  kode: 'graspOpportunity',
  fra: tur,
  til: tur,
  svar: 'ja',
})

/** What each form would be filled with; a form that is not here is sent empty. */
function formOf(path: string, scene: Scene): Record<string, string | string[]> {
  const note = { submissionId: crypto.randomUUID(), tur: '1', body: 'Noget jeg ser' }
  const forms: Record<string, Record<string, string | string[]>> = {
    '/log-ind/som': { personId: crypto.randomUUID(), til: '/' },
    '/samtaler/:id/navne': { act: 'save' },
    '/samtaler/:id/udskrift/ture': { id: scene.turn, revision: '1', speaker: 'M', text: 'Hvordan går det?' },
    '/samtaler/:id/udskrift/gem': { since: '1', changes: '[]' },
    '/samtaler/:id/bemaerkninger': note,
    '/samtaler/:id/muligheder': { submissionId: crypto.randomUUID(), tur: '1', svar: 'ja' },
    '/samtaler/:id/bemaerkninger/:noticing': note,
    '/samtaler/:id/samtykke': { purpose: 'research', state: 'refused', givenHow: 'spoken' },
    '/samtaler/:id/stykker': { fra: '2', til: '3', with: house.fjordby.colleague, until: day(5) },
    '/stykker/:id/bemaerkninger': note,
    '/stykker/:id/koder': codeOn('2'),
    '/samtaler/:id/koder': codeOn('3'),
    '/stykker/:id/koder/del': { shared: 'yes' },
    '/stykker/:id/bemaerkninger/:noticing/del': { shared: 'yes' },
    '/forloeb/data/:id/brugere': { with: house.fjordby.otherResearcher },
    '/forloeb/data/:id/undersoegelse': { submissionId: crypto.randomUUID() },
    '/forloeb/:id/typer': { types: '4' },
    '/laan-et-oere': { stykke: scene.passage },
    '/laan-et-oere/:id/fase': { from: 'frame', where: 'next' },
    '/laan-et-oere/:id/klar': { ready: 'yes' },
    '/laan-et-oere/:id/bemaerkninger': note,
    '/laan-et-oere/:id/bemaerkninger/:noticing/del': { shared: 'yes' },
  }
  return forms[path] ?? {}
}

test('no route is without an expectation, and no expectation without a route', () => {
  assert.deepEqual(
    asked.map(({ name }) => name).filter((name) => !(name in expectations)),
    [],
    'Say in access-expectations.ts what each person gets from these routes',
  )
  assert.deepEqual(Object.keys(expectations).sort(), asked.map(({ name }) => name).sort())
})

for (const { route, name } of asked)
  test(`who gets what: ${name}`, async () => {
    let scene = await makeScene()
    const got: Partial<Record<Asker, number>> = {}
    for (const asker of askers) {
      const browser = await browserOf(asker)
      const address = addressOf(route.path, scene)
      const answer = await (route.method === 'GET'
        ? browser.get(address)
        : browser.post(address, formOf(route.path, scene)))
      await answer.arrayBuffer()
      got[asker] = answer.status
      // What was allowed may have changed the scene; the next one gets a new one.
      if (route.method === 'POST' && answer.status === 303 && asker !== 'signedOut') scene = await makeScene()
    }
    assert.deepEqual(got, expectations[name])
  })

for (const { route, name } of asked.filter(({ route }) => route.method === 'POST'))
  test(`a form from elsewhere is refused: ${name}`, async () => {
    const cookie = { cookie: 'x=1', origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const answer = await house.app.request(route.path, {
      method: 'POST',
      headers: { ...cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'x=1',
    })
    assert.equal(answer.status, 403)
  })

test('every page says what the browser may do, and no cache keeps what is about people', async () => {
  const scene = await makeScene()
  for (const { route } of asked.filter(({ route }) => route.method === 'GET'))
    for (const asker of ['caseworker', 'citizenA', 'signedOut'] as const) {
      const answer = await (await browserOf(asker)).get(addressOf(route.path, scene))
      const policy = answer.headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'/, route.path)
      assert.match(policy, /script-src 'nonce-/, route.path)
      assert.doesNotMatch(policy, /script-src[^;]*unsafe/, route.path)
      assert.equal(answer.headers.get('cache-control'), 'no-store', route.path)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      const page = await answer.text()
      assert.doesNotMatch(page, /<[^>]+\son[a-z]+=/i, route.path)
      assert.doesNotMatch(page, /<[^>]+\sstyle=/i, route.path)
    }
})
