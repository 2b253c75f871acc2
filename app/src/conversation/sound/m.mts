import { inverseMdct } from './decode/inverse-mdct.ts'
for (const n of [16, 64, 256, 2048]) {
  const spectrum = Float32Array.from({ length: n / 2 }, (_, k) => Math.sin(k * k + 1))
  const out = new Float32Array(n)
  inverseMdct(n)(spectrum, out)
  let e = 0,
    s = 0
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let k = 0; k < n / 2; k++)
      sum += (spectrum[k] ?? 0) * Math.cos(((2 * Math.PI) / n) * (i + 0.5 + n / 4) * (k + 0.5))
    s += sum * sum
    e += (sum - out[i]!) ** 2
  }
  console.log(n, 10 * Math.log10(s / e))
}
