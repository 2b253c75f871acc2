/** What else is heard: a room's own noise, pink; or a fan, which hums and roars low. */
export type Noise = 'pink' | 'fan'

/**
 * For tests and measurement: noise of a kind, of no particular loudness.
 *
 * @param length in samples
 * @param random numbers from 0 to 1, the same each time
 */
export function noiseOf(kind: Noise, length: number, sampleRate: number, random: () => number): Float32Array {
  const pink = pinkNoise(length, random)
  return kind === 'pink' ? pink : fanNoise(pink, sampleRate)
}

/** Voss's way, as Gardner describes it in Scientific American, April 1978. */
function pinkNoise(length: number, random: () => number): Float32Array {
  const rows = new Float64Array(8)
  return Float32Array.from({ length }, (_, i) => {
    const row = Math.min(rows.length - 1, Math.clz32(((i + 1) & -(i + 1)) >>> 0) ^ 31)
    rows[row] = 2 * random() - 1
    return rows.reduce((sum, value) => sum + value, 2 * random() - 1)
  })
}

/** Air under 500 Hz, and the blades' own tone with four above it, all of it swelling a little twice a second. */
function fanNoise(pink: Float32Array, sampleRate: number): Float32Array {
  const bladesHz = 96
  const share = 1 - Math.exp((-2 * Math.PI * 500) / sampleRate)
  let air = 0
  return pink.map((sample, i) => {
    const seconds = i / sampleRate
    air += share * (sample - air)
    let hum = 0
    for (let k = 1; k <= 5; k++) hum += Math.sin(2 * Math.PI * bladesHz * k * seconds + k) / k
    return (air + 0.15 * sample + 0.4 * hum) * (1 + 0.15 * Math.sin(2 * Math.PI * 2.1 * seconds))
  })
}

/**
 * For tests and measurement: what a telephone lets through, 300 to 3,400 Hz: two filters of second order at either end
 * (Bristow-Johnson, «Cookbook formulae for audio EQ biquad filter coefficients»).
 */
export function overTelephone(samples: Float32Array, sampleRate: number): Float32Array {
  let out = samples
  for (const kind of ['high', 'high', 'low', 'low'] as const)
    out = biquad(out, kind, (kind === 'high' ? 300 : 3400) / sampleRate)
  return out
}

function biquad(samples: Float32Array, passes: 'high' | 'low', frequency: number): Float32Array {
  const turn = 2 * Math.PI * frequency
  const alpha = Math.sin(turn) / Math.SQRT2
  const [cosine, whole] = [Math.cos(turn), 1 + alpha]
  const sign = passes === 'high' ? -1 : 1
  const edge = (1 - sign * cosine) / 2 / whole
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return samples.map((x) => {
    const y = edge * (x + sign * 2 * x1 + x2) + (2 * cosine * y1 - (1 - alpha) * y2) / whole
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    return y
  })
}
