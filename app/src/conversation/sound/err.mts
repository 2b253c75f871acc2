import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { decodeMono } from './decode/decode.ts'
const f = process.argv[2]!
const d = readFileSync(f)
const all: number[] = []
let rate = 0
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
  { maxSeconds: 1000 },
)
const r = execFileSync(
  'ffmpeg',
  ['-v', 'error', ...process.argv.slice(3), '-i', f, '-f', 'f32le', '-ac', '1', '-ar', String(rate), '-'],
  { maxBuffer: 1e9 },
)
const t = new Float32Array(r.buffer.slice(r.byteOffset, r.byteOffset + r.length))
const out = []
for (let b = 0; b + 1024 < t.length; b += 1024) {
  let s = 0,
    e = 0
  for (let i = b; i < b + 1024; i++) {
    s += t[i]! ** 2
    e += (t[i]! - all[i]!) ** 2
  }
  out.push((10 * Math.log10(s / e)).toFixed(0))
}
console.log(out.join(' '))
let st = 0,
  ss = 0
for (let i = 0; i < t.length; i++) {
  st += t[i]! * (all[i] ?? 0)
  ss += (all[i] ?? 0) ** 2
}
const g = st / ss
let s = 0,
  e = 0
for (let i = 0; i < t.length - 2000; i++) {
  s += t[i]! ** 2
  e += (t[i]! - g * (all[i] ?? 0)) ** 2
}
console.log('gain', g, 'SNR after', 10 * Math.log10(s / e))
