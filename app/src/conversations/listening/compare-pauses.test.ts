import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '@lydhoer/conversation'
import { comparePauses } from './compare-pauses.ts'

const measured = (fromMs: number, toMs: number, errorMs = 50) => ({
  fromMs,
  toMs,
  ms: toMs - fromMs,
  errorMs,
})
const talk = (text: string) => read(Buffer.from(text), { fileName: 'a.vtt' }).conversation
const timed = talk(`WEBVTT

00:00:00.000 --> 00:00:04.000
<v M>Hvad laver du (0.8) når du har fri

00:00:04.500 --> 00:00:06.000
<v B>(1.0) jeg passer hunden (.) og huset

00:00:09.000 --> 00:00:10.000
<v M>okay
`)

test('turns without times are not compared: nobody knows where they lie', () => {
  const text = read(Buffer.from('M: Hvad (0.8) laver du\nB: ikke noget'), { fileName: 'a.txt' }).conversation
  assert.deepEqual(comparePauses(text, [measured(100, 900)]), [])
})

test('a written pause that nothing was measured for differs, and is told', () => {
  const [first] = comparePauses(timed, [])
  assert.deepEqual(first, { turn: 1, written: '(0.8)', writtenMs: 800, measured: null, differs: true })
})

test('a written pause stands beside the measured one; alike within the error and what a person rounds', () => {
  const near = comparePauses(timed, [measured(1600, 2540)])[0]
  assert.equal(near?.measured?.ms, 940)
  assert.equal(near?.differs, false)
  const far = comparePauses(timed, [measured(1600, 2900)])[0]
  assert.equal(far?.measured?.ms, 1300)
  assert.equal(far?.differs, true)
})

test('pauses are paired in order, each once', () => {
  const compared = comparePauses(timed, [measured(1700, 2500), measured(4400, 5400), measured(5500, 5650)])
  assert.deepEqual(
    compared.map(({ written, measured }) => [written, measured?.ms ?? null]),
    [
      ['(0.8)', 800],
      ['(1.0)', 1000],
      ['(.)', 150],
    ],
  )
  assert.ok(compared.every(({ differs }) => !differs))
})

test('a sure pause that nobody wrote is told after its turn, an unsure one is not', () => {
  const sure = comparePauses(timed, [measured(6100, 8900)]).find(({ written }) => written === null)
  assert.equal(sure?.turn, 2)
  assert.equal(sure?.measured?.ms, 2800)
  const unsure = comparePauses(timed, [measured(3500, 3720, 60)])
  assert.ok(unsure.every(({ written }) => written !== null))
})

test('what was written is given as it was written, and the conversation is not touched', () => {
  const before = structuredClone(timed)
  comparePauses(timed, [measured(1600, 2900)])
  assert.deepEqual(timed, before)
})
