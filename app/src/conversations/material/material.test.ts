import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { WorkerDied } from '../../shared/workers/errors.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { longestTurn, mostCharacters, mostTurns } from './limits.ts'

let house: TestApp
let sif: Browser
let conversation: string
const workersHere = () => house.services.workers

before(async () => {
  house = await testApp()
  sif = await house.as('caseworker')
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  const registered = await sif.post('/samtaler/ny', {
    another: 'on',
    ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-3) },
    ...{ kind: 'followUp', ownReflection: 'given', colleagues: 'refused', research: 'refused' },
    ...{ teaching: '', quote: '', givenHow: 'spoken', endsOn: day(90) },
  })
  conversation = registered.headers.get('location')?.split('/')[2] ?? ''
})
after(() => house.close())

async function send(text: string): Promise<Response> {
  const form = new FormData()
  form.set('transcript', new File([text], 'samtale.txt'))
  return sif.post(`/samtaler/${conversation}/materiale`, form)
}

const stored = async () =>
  house.services.database.as(
    { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker },
    (sql) => sql.selectFrom('turn').select('number').where('conversation_id', '=', conversation).execute(),
  )

test('a text that holds more than a conversation does is refused with what it holds and what it may; nothing is stored', async () => {
  const turn = 'B: ja det er jo det\n'
  const cases: [string, RegExp][] = [
    [turn.repeat(mostTurns + 1), /samtale\.txt: Der er 5\.001 ture, og der må være 5\.000/],
    [
      `M: nå\nB: ${'ja '.repeat(longestTurn / 3 + 2)}`,
      /Tur 2 er på 20\.00\d tegn, og den må være på 20\.000/,
    ],
    [
      `B: ${'ja '.repeat(6600)}\n`.repeat(Math.ceil(mostCharacters / 19_800) + 1),
      /og den må være på 2\.000\.000/,
    ],
  ]
  for (const [text, says] of cases) {
    const answer = await send(text)
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), says)
    assert.deepEqual(await stored(), [])
  }
})

test('what a text may hold is told before one uploads', async () => {
  const page = await (await sif.get(`/samtaler/${conversation}/materiale`)).text()
  assert.match(page, /Højst 5\.000 ture, hver på højst 20\.000 tegn/)
})

test('a text that is too much for the worker that reads it is refused with a sentence; the program answers on', async () => {
  const before = workersHere()
  house.services.workers = { ...before, do: () => Promise.reject(new WorkerDied('memory')) }
  try {
    const answer = await send('B: ja')
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /samtale\.txt: Filen kræver mere, end en samtale kan/)
  } finally {
    house.services.workers = before
  }
  assert.equal((await sif.get(`/samtaler/${conversation}/materiale`)).status, 200)
  assert.deepEqual(await stored(), [])
})

test('a text is read, its names are found and its turns are sealed in a worker, none of it where people are answered', async () => {
  const before = workersHere()
  const asked: string[] = []
  house.services.workers = {
    ...before,
    do: (task, input, more) => {
      asked.push(task.module.split('/').at(-1) ?? '')
      return before.do(task, input, more)
    },
  }
  try {
    const answer = await send('M: hvordan går det?\nB: jeg talte med Benny Holm i går\n'.repeat(200))
    assert.equal(answer.status, 303)
  } finally {
    house.services.workers = before
  }
  assert.deepEqual(asked, ['read-transcript-work.ts'])
  assert.equal((await stored()).length, 400)
  const names = await (await sif.get(`/samtaler/${conversation}/navne`)).text()
  assert.match(names, /Benny Holm/)
})
