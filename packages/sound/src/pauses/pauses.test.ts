import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Undecodable } from '../decode/undecodable.ts'
import { fixture, readable } from '../testing.ts'
import { pausesFrom } from './borders.ts'
import { fadingOf } from './echoes.ts'
import { findPauses, PauseFinder } from './find-pauses.ts'
import { LoudnessMeter } from './loudness.ts'
import { speechModelIs, SpeechDetector } from './speech-model.ts'
import { accuracyOf } from './testing-accuracy.ts'
import { dialogue, type DialogueOptions } from './testing-dialogue.ts'

const maxSeconds = 100

test('a file that is no sound is refused', async () => {
  await assert.rejects(findPauses(readable(Buffer.from('ikke lyd, men ord')), { maxSeconds }), Undecodable)
})

test('measuring stops when it is cancelled', async () => {
  const cancelled = AbortSignal.abort(new Error('fortrudt'))
  await assert.rejects(findPauses(readable(await fixture('speech.wav')), { maxSeconds, signal: cancelled }), {
    message: 'fortrudt',
  })
})

test('the model is the one that was measured with', async () => {
  assert.deepEqual(await speechModelIs(), {
    name: 'Silero VAD v5',
    sha256: '2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f',
  })
})

test('silence and noise hold neither talk nor pauses', () => {
  const finder = new PauseFinder()
  finder.push(new Float32Array(16_000))
  finder.push(Float32Array.from({ length: 32_000 }, (_, i) => 0.01 * Math.sin(i * i)))
  assert.deepEqual(finder.end(), { durationMs: 3000, speechMs: 0, talk: null, pauses: [] })
  assert.deepEqual(new PauseFinder().end(), { durationMs: 0, speechMs: 0, talk: null, pauses: [] })
})

test('it does not matter in what pieces the sound comes', async () => {
  const { samples } = await dialogue({ seed: 3, pauses: 10, snrDb: 20 })
  const whole = new PauseFinder()
  whole.push(samples)
  const pieces = new PauseFinder()
  for (let at = 0; at < samples.length; at += 777) pieces.push(samples.subarray(at, at + 777))
  assert.deepEqual(pieces.end(), whole.end())
})

test('pauses lie in order, do not overlap, and are as long as their borders say', async () => {
  const { samples } = await dialogue({ seed: 4, pauses: 40, snrDb: 15, breaths: true })
  const finder = new PauseFinder()
  finder.push(samples)
  let before = 0
  for (const { fromMs, toMs, ms, errorMs } of finder.end().pauses) {
    assert.ok(fromMs > before && toMs > fromMs && errorMs > 0)
    assert.equal(ms, toMs - fromMs)
    before = toMs
  }
})

test('what the model does not hear as speech is part of the pause, however loud it is', async () => {
  const { samples, pauses } = await dialogue({ seed: 5, pauses: 30, snrDb: 25 })
  const longest = pauses.reduce((a, b) => (b.toMs - b.fromMs > a.toMs - a.fromMs ? b : a))
  const middle = Math.round(((longest.fromMs + longest.toMs) / 2) * 16)
  const knocked = samples.slice()
  for (let i = 0; i < 800; i++) knocked[middle + i]! += 0.3 * Math.exp(-i / 100) * Math.sin(i * i)
  const finder = new PauseFinder()
  finder.push(knocked)
  const found = finder.end().pauses
  const there = found.filter((pause) => pause.toMs > longest.fromMs && pause.fromMs < longest.toMs)
  assert.equal(there.length, 1)
  assert.ok(Math.abs(there[0]!.ms - (longest.toMs - longest.fromMs)) <= 150)
})

interface Floor {
  /** As the README calls it. */
  what: string
  made: Omit<DialogueOptions, 'pauses' | 'breaths'> & { breaths?: boolean }
  kappa: number
  medianError: number
  ninetiethError: number
  missed: number
  /** The least share whose true length lies within its ±. */
  within: number
}

/** The floors under the figures in the README; seeds that nothing was fitted to. */
const office = { fadesInS: 0.3, echoesDb: 0 }
const bareRoom = { fadesInS: 0.5, echoesDb: 0 }
const others = 'others'
const floors: Floor[] = [
  {
    what: '30 dB, with breaths',
    made: { seed: 3101, snrDb: 30 },
    kappa: 0.95,
    medianError: 12,
    ninetiethError: 30,
    missed: 0,
    within: 0.8,
  },
  {
    what: '20 dB',
    made: { seed: 3102, snrDb: 20, breaths: false },
    kappa: 0.92,
    medianError: 15,
    ninetiethError: 90,
    missed: 0,
    within: 0.8,
  },
  {
    what: '20 dB, with breaths',
    made: { seed: 3103, snrDb: 20 },
    kappa: 0.92,
    medianError: 15,
    ninetiethError: 90,
    missed: 0,
    within: 0.8,
  },
  {
    what: '10 dB, with breaths',
    made: { seed: 3104, snrDb: 10 },
    kappa: 0.9,
    medianError: 60,
    ninetiethError: 140,
    missed: 1,
    within: 0.85,
  },
  {
    what: '20 dB, in an office',
    made: { seed: 3105, snrDb: 20, room: office },
    kappa: 0.9,
    medianError: 60,
    ninetiethError: 120,
    missed: 1,
    within: 0.8,
  },
  {
    what: '20 dB, in a bare room',
    made: { seed: 3106, snrDb: 20, room: bareRoom },
    kappa: 0.85,
    medianError: 90,
    ninetiethError: 150,
    missed: 2,
    within: 0.8,
  },
  {
    what: 'three other voices, 20 dB',
    made: { seed: 3107, snrDb: 20, voices: others },
    kappa: 0.92,
    medianError: 30,
    ninetiethError: 140,
    missed: 2,
    within: 0.8,
  },
  {
    what: 'three other voices, 10 dB',
    made: { seed: 3108, snrDb: 10, voices: others },
    kappa: 0.9,
    medianError: 60,
    ninetiethError: 130,
    missed: 3,
    within: 0.85,
  },
  {
    what: 'three other voices over the telephone, 20 dB',
    made: { seed: 3109, snrDb: 20, voices: others, telephone: true },
    kappa: 0.91,
    medianError: 45,
    ninetiethError: 140,
    missed: 1,
    within: 0.75,
  },
  {
    what: 'three other voices over the telephone, 10 dB',
    made: { seed: 3110, snrDb: 10, voices: others, telephone: true },
    kappa: 0.88,
    medianError: 60,
    ninetiethError: 160,
    missed: 1,
    within: 0.85,
  },
  {
    what: 'three other voices in an office with a fan, 20 dB',
    made: { seed: 3111, snrDb: 20, voices: others, noise: 'fan', room: office },
    kappa: 0.86,
    medianError: 65,
    ninetiethError: 200,
    missed: 7,
    within: 0.68,
  },
  {
    what: 'three other voices in an office with a fan, 10 dB',
    made: { seed: 3112, snrDb: 10, voices: others, noise: 'fan', room: office },
    kappa: 0.87,
    medianError: 80,
    ninetiethError: 220,
    missed: 3,
    within: 0.75,
  },
  {
    what: 'three other voices that talk at once, 20 dB',
    made: { seed: 3113, snrDb: 20, voices: others, overlaps: true },
    kappa: 0.92,
    medianError: 30,
    ninetiethError: 140,
    missed: 1,
    within: 0.8,
  },
  {
    what: 'three other voices that talk at once, 10 dB',
    made: { seed: 3114, snrDb: 10, voices: others, overlaps: true },
    kappa: 0.88,
    medianError: 60,
    ninetiethError: 140,
    missed: 5,
    within: 0.85,
  },
]

for (const { what, made: options, ...floor } of floors) {
  test(`250 pauses of known length are found: ${what}`, async (t) => {
    const made = await dialogue({ breaths: true, ...options, pauses: 250 })
    const [detector, meter] = [new SpeechDetector(), new LoudnessMeter()]
    detector.push(made.samples)
    meter.push(made.samples)
    const accuracy = accuracyOf(pausesFrom(detector.end(), meter.end()).pauses, made)
    t.diagnostic(JSON.stringify(accuracy))
    assert.equal(accuracy.truePauses, 250)
    assert.ok(accuracy.kappa >= floor.kappa, `κ ${accuracy.kappa}`)
    assert.ok(accuracy.medianError <= floor.medianError, `median error ${accuracy.medianError} ms`)
    assert.ok(accuracy.ninetiethError <= floor.ninetiethError, `90 % error ${accuracy.ninetiethError} ms`)
    assert.ok(accuracy.missed <= floor.missed, `${accuracy.missed} missed`)
    assert.ok(accuracy.within >= floor.within && accuracy.within <= 0.99, `${accuracy.within} within`)
  })
}

test('how fast a room fades is told from how talk ends in it, and no room from abrupt endings', () => {
  const falling = (dbPerFrame: number) => {
    const over = new Float32Array(2000).fill(4)
    const runs: [number, number][] = []
    for (let start = 0; start < 2000; start += 100) {
      for (let i = 0; i < 80; i++) over[start + i] = Math.max(4, 80 - Math.max(0, i - 20) * 2 * dbPerFrame)
      runs.push([start, start + over.subarray(start, start + 80).findLastIndex((value) => value > 4) + 1])
    }
    return fadingOf(over, runs)
  }
  const rate = falling(0.75)
  assert.ok(rate !== null && Math.abs(rate - 150) < 20, `${rate} dB/s`)
  assert.equal(falling(5), null)
  assert.equal(fadingOf(new Float32Array(10), [[0, 5]]), null, 'too few endings to tell')
})
