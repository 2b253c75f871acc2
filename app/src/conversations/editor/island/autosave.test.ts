import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import type { DraftTurn } from '../../talk/draft/draft-turns.ts'
import { Autosave, type SaveState } from './autosave.ts'

/** As much of a browser as saving needs; the server answers when the test says so. */
Object.assign(globalThis, {
  addEventListener: () => undefined,
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  fetch: (_address: string, { body }: { body: URLSearchParams }) => {
    sent.push(body.get('changes') ?? '')
    return new Promise((answered, failed) => (waiting = { answered, failed }))
  },
})
let sent: string[] = []
let waiting: { answered(answer: Response): void; failed(error: Error): void } | null = null

const turn = (id: string, more: Partial<DraftTurn> = {}): DraftTurn => ({
  ...{
    id,
    place: id,
    speaker: 'M',
    startMs: null,
    endMs: null,
    text: id,
    origins: [],
    revision: 0,
    gone: false,
  },
  ...more,
})

let turns: Map<string, DraftTurn>
let states: SaveState[]
let kept: readonly DraftTurn[] | null
let autosave: Autosave

beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout'] })
  sent = []
  turns = new Map()
  states = []
  kept = null
  const here = {
    keep: async (all: readonly DraftTurn[] | null) => ((kept = all), true),
    forgetAll: () => undefined,
  }
  autosave = new Autosave('/gem', 1, here, {
    turns: () => turns,
    takeIn: () => undefined,
    stamp: (id, revision) => turns.set(id, { ...turn(id), ...turns.get(id), revision }),
    state: (state) => states.push(state),
    conflicts: () => undefined,
  })
})

function write(one: DraftTurn) {
  turns.set(one.id, one)
  autosave.touch([one.id])
}

async function rest(ms: number) {
  mock.timers.tick(ms)
  await settled()
}
/** All that was waiting for nothing but its turn has had it. */
const settled = () => new Promise((done) => setImmediate(done))

async function answer(revision: number) {
  waiting?.answered(Response.json({ kept: true, revision }))
  await settled()
}

async function noAnswer() {
  waiting?.failed(new TypeError('no network'))
  await settled()
}

test('a turn that is made and taken away while another is being saved is not waited for', async () => {
  write(turn('a'))
  await rest(700)
  write(turn('b'))
  write(turn('b', { gone: true }))
  await rest(700)
  await answer(2)
  assert.equal(states.at(-1), 'saved')
  assert.equal(autosave.hasUnsaved, false)
  assert.equal(kept, null)
})

test('a turn that is taken away when its saving got no answer is sent once more, for it may be there', async () => {
  write(turn('a'))
  await rest(700)
  await noAnswer()
  assert.equal(states.at(-1), 'unsaved')
  write(turn('a', { gone: true }))
  await rest(700)
  assert.equal(sent.length, 2)
  assert.match(sent[1] ?? '', /"gone":true/)
  await answer(3)
  assert.equal(states.at(-1), 'saved')
})

test('a window that only looked whether there was anything new, and got no answer, has nothing unsaved', async () => {
  document.dispatchEvent(new Event('visibilitychange'))
  await noAnswer()
  await rest(30_000)
  assert.equal(states.at(-1), 'saved')
})

test('what was written beside a turn that came to nothing is saved all the same', async () => {
  write(turn('a'))
  write(turn('b', { gone: true }))
  await rest(700)
  assert.equal(sent.length, 1)
  assert.doesNotMatch(sent[0] ?? '', /"id":"b"/)
  assert.equal(autosave.hasUnsaved, true)
  await answer(2)
  assert.equal(states.at(-1), 'saved')
})
