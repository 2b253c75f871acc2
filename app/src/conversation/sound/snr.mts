import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { decodeMono } from './decode/decode.ts'
for (const f of process.argv.slice(2)) {
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
  const raw = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', f, '-af', 'pan=mono|c0=0.5*c0+0.5*c1', '-ar', String(rate), '-f', 'f32le', '-'],
    { maxBuffer: 1e9 },
  )
  const raw1 = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', f, '-f', 'f32le', '-ac', '1', '-ar', String(rate), '-'],
    { maxBuffer: 1e9 },
  )
  let best = ['', -99, 0] as [string, number, number]
  for (const [n, r] of [
    ['pan', raw],
    ['ac1', raw1],
  ] as const) {
    const t = new Float32Array(r.buffer.slice(r.byteOffset, r.byteOffset + r.length))
    for (let lag = -2500; lag <= 2500; lag++) {
      let s = 0,
        e = 0
      for (let i = 30000; i < 32000; i++) {
        const a = t[i] ?? 0,
          b = all[i + lag] ?? 0
        s += a * a
        e += (a - b) ** 2
      }
      const v = 10 * Math.log10(s / e)
      if (v > best[1]) best = [n, v, lag]
    }
    let s = 0,
      e = 0
    for (let i = 3000; i < t.length - 3000; i++) {
      const a = t[i] ?? 0,
        b = all[i + best[2]] ?? 0
      s += a * a
      e += (a - b) ** 2
    }
    if (best[0] === n)
      console.log(
        f.split('/').pop(),
        n,
        'lag',
        best[2],
        'localSNR',
        best[1].toFixed(1),
        'wholeSNR',
        (10 * Math.log10(s / e)).toFixed(1),
        'len',
        t.length,
        all.length,
      )
  }
}
