import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../decode.ts'
import { lossLedger } from '../loss.ts'
import type { Format } from '../model.ts'
import { formatByName } from '../sniff.ts'
import { fixtures, tryOne } from './fuzzed.ts'

/** Mutates files for as many seconds as asked (60), from a seed (by the clock), those of LYDHOER_SAMPLES too. */
const [seconds = 60, start = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const print = (line: string) => void process.stdout.write(`${line}\n`)
const samples = process.env['LYDHOER_SAMPLES']
const largest = 100_000
const formats = Object.keys(fixtures) as Format[]

const files = new Map(formats.map((format) => [format, [...fixtures[format].whole]]))
const names = samples ? readdirSync(samples, { recursive: true, encoding: 'utf8' }) : []
for (const name of names) {
  const format = formatByName(name)
  if (!samples || !format) continue
  if (!statSync(join(samples, name)).isFile()) continue
  const bytes = readFileSync(join(samples, name)).subarray(0, format === 'refi' ? undefined : largest)
  files.get(format)?.push(format === 'refi' ? bytes : decodeText(bytes, name, lossLedger()))
}

print(`seed ${start}, ${seconds} s`)
const until = performance.now() + seconds * 1000
let slowest = { ms: 0, format: 'chat' as Format, seed: start }
let tried = 0
let failed = 0
for (let seed = start; performance.now() < until; seed++)
  for (const format of formats) {
    const before = performance.now()
    const failure = tryOne(format, seed, files.get(format))
    const ms = performance.now() - before
    if (ms > slowest.ms) slowest = { ms, format, seed }
    tried++
    if (!failure) continue
    failed++
    print(
      `${format}, seed ${seed}: ${failure.error instanceof Error ? failure.error.stack : String(failure.error)}`,
    )
  }
print(
  `${tried} files, ${failed} failures; the slowest ${slowest.ms.toFixed(0)} ms (${slowest.format}, seed ${slowest.seed})`,
)
process.exitCode = failed === 0 ? 0 : 1
