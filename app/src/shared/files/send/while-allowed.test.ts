import assert from 'node:assert/strict'
import { mock, test, type TestContext } from 'node:test'
import { takenWhileAllowed, usualPace, whileAllowed } from './while-allowed.ts'

const piece = 64 * 1024

/** Sound without end, in pieces of a size; it says when it has been let go of. */
function endless(size = piece) {
  const state = { letGo: false }
  async function* read() {
    try {
      for (;;) yield Buffer.alloc(size)
    } finally {
      state.letGo = true
    }
  }
  return { state, read }
}

function clockOf(t: TestContext) {
  mock.timers.enable({ apis: ['setInterval'] })
  t.after(() => mock.timers.reset())
}
const settled = () => new Promise((done) => setImmediate(done))

test('a listener who takes it as fast as it comes gets a quarter of a megabyte and a piece after the end, not more', async () => {
  const { read, state } = endless()
  const may = { hear: true }
  const reader = whileAllowed(read(), async () => may.hear).getReader()
  for (let n = 0; n < 100; n++) await reader.read()
  may.hear = false
  let bytes = 0
  await assert.rejects(async () => {
    for (;;) bytes += (await reader.read()).value?.length ?? 0
  })
  assert.ok(bytes <= usualPace.bytes + piece, `${bytes} bytes came after the end`)
  assert.equal(state.letGo, true)
})

test('a listener who takes nothing is cut off within a second', async (t) => {
  clockOf(t)
  let cut = 0
  const { read, state } = endless()
  const stream = whileAllowed(
    read(),
    async () => false,
    () => ++cut > 0,
  )
  const reader = stream.getReader()
  await reader.read()
  mock.timers.tick(1000)
  await settled()
  assert.equal(cut, 1)
  assert.equal(state.letGo, true)
  mock.timers.tick(10_000)
  await settled()
  assert.equal(cut, 1)
})

test('no answer is a no', async (t) => {
  clockOf(t)
  const { read } = endless()
  const reader = whileAllowed(read(), () => Promise.reject(new Error('the database is away'))).getReader()
  await reader.read()
  mock.timers.tick(1000)
  await settled()
  await assert.rejects(async () => {
    for (let n = 0; n < 3; n++) await reader.read()
  })
})

test('nothing is sent while it is being asked, and a large piece is sent in small ones', async (t) => {
  clockOf(t)
  let answer: (yes: boolean) => void = () => undefined
  const { read } = endless(100 * piece)
  const reader = whileAllowed(read(), () => new Promise((told) => (answer = told))).getReader()
  assert.equal((await reader.read()).value?.length, piece)
  await settled()
  mock.timers.tick(1000)
  // One piece was made ready before the asking.
  await reader.read()
  let more = false
  const waiting = reader.read().then(() => (more = true))
  await settled()
  assert.equal(more, false)
  answer(true)
  await waiting
  assert.equal(more, true)
  await reader.cancel()
})

test('whoever may hear it gets it whole, and is asked about no more than needed', async () => {
  let asked = 0
  async function* source() {
    for (let n = 0; n < 20; n++) yield Buffer.alloc(piece, n)
  }
  const stream = whileAllowed(source(), async () => ++asked > 0)
  const whole = Buffer.from(await new Response(stream).arrayBuffer())
  assert.equal(whole.length, 20 * piece)
  assert.equal(whole.at(-1), 19)
  assert.equal(asked, 5)
})

test('what comes in is taken no longer than it may', async () => {
  let taken = 0
  await assert.rejects(
    async () => {
      for await (const bytes of takenWhileAllowed(
        endless().read(),
        async () => taken < 1e6,
        () => new Error('no'),
        {
          ms: 0,
        },
      ))
        taken += bytes.length
    },
    { message: 'no' },
  )
  assert.ok(taken < 1e6 + piece)
})
