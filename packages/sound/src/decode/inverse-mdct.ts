/**
 * The inverse modified discrete cosine transform that AAC and Vorbis share:
 * x[n] = Σ X[k] cos(2π/N (n + ½ + N/4)(k + ½)) for n < N, k < N/2, without any factor.
 *
 * Through a DCT-IV of N/2 points, and that through one complex FFT of N/4 points
 * (Duhamel, Mahieux and Petit, ICASSP 1991).
 */
export function inverseMdct(n: number): (spectrum: Float32Array, out: Float32Array) => void {
  const half = n / 2
  const quarter = n / 4
  const turnCos = new Float64Array(quarter)
  const turnSin = new Float64Array(quarter)
  for (let k = 0; k < quarter; k++) {
    turnCos[k] = Math.cos((Math.PI * (k + 1 / 8)) / half)
    turnSin[k] = -Math.sin((Math.PI * (k + 1 / 8)) / half)
  }
  const fft = complexFft(quarter)
  const re = new Float64Array(quarter)
  const im = new Float64Array(quarter)
  const dct = new Float64Array(half)

  return (spectrum, out) => {
    for (let k = 0; k < quarter; k++) {
      const a = spectrum[2 * k]!
      const b = spectrum[half - 1 - 2 * k]!
      re[k] = a * turnCos[k]! - b * turnSin[k]!
      im[k] = a * turnSin[k]! + b * turnCos[k]!
    }
    fft(re, im)
    for (let k = 0; k < quarter; k++) {
      dct[2 * k] = re[k]! * turnCos[k]! - im[k]! * turnSin[k]!
      dct[half - 1 - 2 * k] = -(re[k]! * turnSin[k]! + im[k]! * turnCos[k]!)
    }
    // The DCT-IV is odd about its end and so gives the four quarters of the longer transform.
    for (let k = 0; k < quarter; k++) {
      out[k] = dct[quarter + k]!
      out[quarter + k] = -dct[half - 1 - k]!
      out[half + k] = -dct[quarter - 1 - k]!
      out[half + quarter + k] = -dct[k]!
    }
  }
}

/** A forward FFT in place for a power of two. */
function complexFft(n: number): (re: Float64Array, im: Float64Array) => void {
  const cos = Float64Array.from({ length: n / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / n))
  const sin = Float64Array.from({ length: n / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / n))
  const bits = Math.log2(n)
  const reversed = Uint32Array.from({ length: n }, (_, i) => {
    let r = 0
    for (let b = 0; b < bits; b++) r |= ((i >> b) & 1) << (bits - 1 - b)
    return r
  })
  return (re, im) => {
    for (let i = 0; i < n; i++) {
      const j = reversed[i]!
      if (j <= i) continue
      const a = re[i]!
      re[i] = re[j]!
      re[j] = a
      const b = im[i]!
      im[i] = im[j]!
      im[j] = b
    }
    for (let size = 2; size <= n; size *= 2) {
      const half = size / 2
      const step = n / size
      for (let start = 0; start < n; start += size)
        for (let k = 0, t = 0; k < half; k++, t += step) {
          const p = start + k
          const q = p + half
          const c = cos[t]!
          const s = sin[t]!
          const x = re[q]! * c - im[q]! * s
          const y = re[q]! * s + im[q]! * c
          re[q] = re[p]! - x
          im[q] = im[p]! - y
          re[p] = re[p]! + x
          im[p] = im[p]! + y
        }
    }
  }
}
