import { readFileSync, readdirSync } from 'node:fs'
import { decodeMono } from './decode/decode.ts'
const F = '/work/main/app/src/conversation/sound/fixtures/'
const only = process.argv[2]
for (const f of readdirSync(F)) {
  if (f.endsWith('.md') || (only && !f.includes(only))) continue
  const d = readFileSync(F + f)
  const all: number[] = []
  let rate = 0
  const t = performance.now()
  try {
    await decodeMono(
      {
        bytes: d.length,
        async *read(a, b) {
          yield d.subarray(a, b)
        },
      },
      (r) => {
        rate = r
        return (s) => {
          for (const x of s) all.push(x)
        }
      },
      { maxSeconds: 100 },
    )
  } catch (e) {
    console.log(f, e)
    continue
  }
  const rms = (a: number, b: number) => {
    let s = 0
    for (let i = Math.round(a * rate); i < Math.round(b * rate); i++) s += (all[i] ?? 0) ** 2
    return Math.sqrt(s / ((b - a) * rate)).toFixed(4)
  }
  console.log(
    f.padEnd(24),
    rate,
    (all.length / rate).toFixed(4),
    'sil',
    rms(0.05, 0.35),
    'sp',
    rms(0.5, 0.9),
    rms(0.9, 1.3),
    rms(1.3, 1.7),
    'sil',
    rms(2.0, 2.15),
    'tone',
    rms(2.25, 2.35),
    'sil',
    rms(2.48, 2.58),
    (performance.now() - t).toFixed(0) + 'ms',
  )
}
