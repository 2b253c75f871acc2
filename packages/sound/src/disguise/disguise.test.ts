import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shifted, silenced, stretched, veiled } from './disguise.ts'
import { decoded, fixture } from '../testing.ts'

const rate = 16_000

/** A voice without words: a pitch of its own with overtones, as long as asked. */
const voice = (hertz: number, ms: number) =>
  Float32Array.from({ length: (rate * ms) / 1000 }, (_, i) =>
    [1, 2, 3, 4].reduce((sum, n) => sum + (0.2 / n) * Math.sin((2 * Math.PI * hertz * n * i) / rate), 0),
  )

/** The pitch in Hz: the delay at which the sound is most like itself, between 60 and 500 Hz (Rabiner 1977). */
function pitchOf(samples: Float32Array): number {
  let [best, most] = [0, -Infinity]
  for (let lag = Math.floor(rate / 500); lag <= rate / 60; lag++) {
    let [product, one, other] = [0, 1e-9, 1e-9]
    for (let i = 0; i + lag < samples.length; i++) {
      product += samples[i]! * samples[i + lag]!
      one += samples[i]! ** 2
      other += samples[i + lag]! ** 2
    }
    // Twice the delay is as like; the shorter is the pitch.
    const likeness = product / Math.sqrt(one * other)
    if (likeness > most + 0.02) [best, most] = [lag, likeness]
  }
  return rate / best
}

const rms = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)

test('a pitch that leaves no words to be understood is refused', () => {
  for (const pitch of [0.4, 2.1, 0, -1, NaN])
    assert.throws(() => shifted(voice(120, 100), rate, pitch), RangeError, String(pitch))
})

test('the pitch moves by the factor asked for, and the length stays', () => {
  for (const hertz of [90, 120, 210])
    for (const pitch of [0.75, 0.85, 1.2, 1.4]) {
      const before = voice(hertz, 1000)
      const after = shifted(before, rate, pitch)
      assert.equal(after.length, before.length)
      const moved = pitchOf(after.subarray(4000, 10_000)) / pitchOf(before.subarray(4000, 10_000))
      assert.ok(Math.abs(moved / pitch - 1) < 0.03, `${hertz} Hz moved by ${moved}, not ${pitch}`)
      const louder = rms(after.subarray(1600, 14_400)) / rms(before)
      assert.ok(louder > 0.8 && louder < 1.2, `as loud as before: ${louder}`)
    }
})

test('spoken words keep their place in time', async () => {
  const { samples: raw } = await decoded(await fixture('phrases.ogg'))
  const speech = raw.filter((_, i) => i % 3 === 0).subarray(0, 6 * rate)
  const after = shifted(speech, rate, 0.8)
  const step = rate / 20
  const loud = (samples: Float32Array) =>
    Array.from(
      { length: samples.length / step },
      (_, i) => rms(samples.subarray(i * step, (i + 1) * step)) > 0.01,
    )
  const [one, other] = [loud(speech), loud(after)]
  const same = one.filter((value, i) => value === other[i]).length / one.length
  assert.ok(same > 0.93, `${same} of the twentieths of a second agree on whether there is talk`)
})

test('stretching to the same length changes next to nothing', () => {
  const before = voice(140, 500)
  const after = stretched(before, rate, before.length)
  const apart = before.map((sample, i) => sample - after[i]!)
  assert.ok(rms(apart.subarray(600, before.length - 600)) < 0.02 * rms(before))
})

test('what is silenced is nought from end to end, with a short fade on either side', () => {
  const before = voice(120, 1000)
  const after = silenced(before, rate, [{ fromMs: 400, toMs: 600 }])
  assert.ok(after.subarray(6400, 9600).every((sample) => sample === 0))
  assert.deepEqual(after.subarray(0, 6400 - 160), before.subarray(0, 6400 - 160))
  assert.deepEqual(after.subarray(9600 + 160), before.subarray(9600 + 160))
  const fading = Array.from({ length: 160 }, (_, i) => Math.abs(after[6399 - i]! / (before[6399 - i]! || 1)))
  assert.ok(fading.every((share) => share <= 1))
  assert.ok(fading[0]! < 0.01)
})

test('nothing of what is silenced is heard in a disguised voice either', () => {
  const before = voice(120, 1000)
  const spans = [
    { fromMs: -50, toMs: 60 },
    { fromMs: 400, toMs: 600 },
    { fromMs: 990, toMs: 1400 },
  ]
  const after = veiled(before, rate, { pitch: 0.8, silent: spans })
  assert.equal(after.length, before.length)
  for (const [from, to] of [
    [0, 960],
    [6400, 9600],
    [15_840, 16_000],
  ] as const)
    assert.ok(after.subarray(from, to).every((sample) => sample === 0))
  assert.ok(rms(after.subarray(2000, 6000)) > 0.05)
})

test('what was said in a silenced stretch does not change what is heard around it', () => {
  const one = voice(120, 1000)
  const other = one.slice()
  other.set(voice(260, 200), 6400)
  const veil = { pitch: 1.25, silent: [{ fromMs: 400, toMs: 600 }] }
  assert.deepEqual(veiled(one, rate, veil), veiled(other, rate, veil))
})

test('law: sound of any length comes back as long, and without numbers that are none', () => {
  fc.assert(
    fc.property(
      fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 3000 }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      (samples, pitch) => {
        const after = veiled(samples, rate, { pitch, silent: [{ fromMs: 10, toMs: 20 }] })
        assert.equal(after.length, samples.length)
        assert.ok(after.every(Number.isFinite))
      },
    ),
    { numRuns: 40 },
  )
})
