import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inverseMdct } from './inverse-mdct.ts'

test('the fast transform is the sum in the definition', () => {
  for (const n of [16, 64, 256]) {
    const spectrum = Float32Array.from({ length: n / 2 }, (_, k) => Math.sin(k * k + 1))
    const out = new Float32Array(n)
    inverseMdct(n)(spectrum, out)
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let k = 0; k < n / 2; k++)
        sum += (spectrum[k] ?? 0) * Math.cos(((2 * Math.PI) / n) * (i + 0.5 + n / 4) * (k + 0.5))
      assert.ok(Math.abs(sum - (out[i] ?? NaN)) < 1e-4, `sample ${i} of ${n}`)
    }
  }
})
