import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Resampler } from './resample.ts'

const tone = (hertz: number, rate: number, seconds: number) =>
  Float32Array.from({ length: rate * seconds }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / rate))

function resampled(samples: Float32Array, from: number, to: number, piece = 1000): Float32Array {
  const resampler = new Resampler(from, to)
  const out: number[] = []
  for (let at = 0; at < samples.length; at += piece)
    out.push(...resampler.push(samples.subarray(at, at + piece)))
  out.push(...resampler.flush())
  return Float32Array.from(out)
}

const loudest = (samples: Float32Array) => samples.reduce((max, s) => Math.max(max, Math.abs(s)), 0)

test('what the new rate cannot hold is taken away instead of folding down as another tone', () => {
  for (const hertz of [9000, 12_000, 20_000])
    assert.ok(
      loudest(resampled(tone(hertz, 48_000, 1), 48_000, 16_000).subarray(200, -200)) < 0.002,
      `${hertz} Hz`,
    )
})

test('a tone keeps its height, its place in time and its loudness at every usual rate', () => {
  for (const rate of [8000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000]) {
    const out = resampled(tone(1000, rate, 1), rate, 16_000)
    const truth = tone(1000, 16_000, 1)
    assert.equal(out.length, truth.length)
    for (let i = 300; i < out.length - 300; i++)
      assert.ok(Math.abs((out[i] ?? NaN) - (truth[i] ?? NaN)) < 0.005, `${rate} Hz at ${i}`)
  }
})

test('how the stream is cut into pieces changes nothing', () => {
  const samples = tone(440, 44_100, 0.1)
  const whole = resampled(samples, 44_100, 16_000, samples.length)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (piece) => {
      assert.deepEqual(resampled(samples, 44_100, 16_000, piece), whole)
    }),
    { numRuns: 30 },
  )
})

test('as many seconds come out as went in', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.constantFrom(8000, 22_050, 44_100, 48_000), (length, rate) => {
      assert.equal(
        resampled(new Float32Array(length), rate, 16_000).length,
        Math.round((length * 16_000) / rate),
      )
    }),
    { numRuns: 50 },
  )
})
