// The citizens' own pages: how heavy each is, how soon the server has it, and 200 citizens at once; beside it, in turns, the build in
// LYDHOER_BENCH_OTHER where a folder with one is named. A page that a build does not have is left out of its turn.
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { startProgram, type Program } from './answering/program.ts'
import { visitor, type Visitor } from './answering/visitor.ts'
import { load } from './pages/load.ts'

const here = join(import.meta.dirname, '..', '..')
const pages = [
  '',
  '/dagsorden',
  '/moede',
  '/plan',
  '/venter',
  '/breve',
  '/vejledning',
  '/klage',
  '/proever',
  '/uden-for',
  '/alt',
].map((page) => `/min${page}`)
const people = ['Amina Yusuf', 'Mikkel Holst']
const citizens = 200
const times = 60
/** From one page to the next: in a hurry, and as one reads. */
const pauses = [1000, 5000]

interface Build {
  name: string
  program: Program
  cookies: readonly string[]
  first: Visitor
  has: readonly string[]
}

export async function run(print: (line: string) => void): Promise<void> {
  const other = process.env['LYDHOER_BENCH_OTHER']
  const builds: Build[] = []
  try {
    if (other) builds.push(await furnished('before', other))
    builds.push(await furnished('now', here))
    for (const build of builds) await weighed(build, print)
    // Both have the same to answer: what the older build has.
    const same = builds[0]?.has ?? []
    const now = builds.at(-1)
    for (const pause of pauses) {
      for (const build of builds) print(await atOnce(build, same, 'the pages both have', pause))
      if (now && other) print(await atOnce(now, now.has, 'all pages', pause))
    }
  } finally {
    for (const { program } of builds) await program.stop()
  }
}

async function furnished(name: string, root: string): Promise<Build> {
  const program = await startProgram(root)
  const signedIn: Visitor[] = []
  for (let n = 0; n < citizens; n++)
    signedIn.push(await visitor(program.origin, people[n % people.length] ?? ''))
  const [first] = signedIn
  if (!first) throw new Error('nobody signed in')
  const has = []
  for (const page of pages) if ((await first.get(page)).status === 200) has.push(page)
  return { name, program, first, has, cookies: signedIn.map(({ cookie }) => cookie) }
}

/**
 * The page itself and all that comes with it the first time, packed as a browser of today takes it and as one before 2017 does; and the
 * median of its time.
 */
async function weighed({ name, program, first, has }: Build, print: (line: string) => void): Promise<void> {
  const port = Number(new URL(program.origin).port)
  for (const page of has) {
    const { text } = await first.get(page)
    const files = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    const all = { br: brotliCompressSync(text).length, gzip: gzipSync(text).length }
    for (const file of new Set(files))
      for (const encoding of ['br', 'gzip'] as const)
        all[encoding] += await sizeOf(program.origin + file, encoding)
    const asked = { port, paths: [page], cookies: [first.cookie], connections: 1, pauseMs: 20 }
    const took = await load({ ...asked, seconds: (times * 30) / 1000 })
    print(
      `${name.padEnd(7)}${page.padEnd(17)}${kilobytes(all.br)} KB in all (${kilobytes(all.gzip)} where a browser takes gzip only), p50 ${took.p50.toFixed(1)} ms`,
    )
  }
}

/** Bytes as they go over the line: `fetch` unpacks them, so what was sent is asked for by its length. */
async function sizeOf(address: string, encoding: 'br' | 'gzip'): Promise<number> {
  const { headers, body } = await fetch(address, { headers: { 'accept-encoding': encoding } })
  await body?.cancel()
  const length = Number(headers.get('content-length'))
  if (!(length > 0)) throw new Error(`${address} does not say how long it is`)
  return length
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(5)

async function atOnce(
  { name, program, cookies }: Build,
  paths: readonly string[],
  of: string,
  pauseMs: number,
): Promise<string> {
  const port = Number(new URL(program.origin).port)
  const took = await load({ port, paths, cookies, connections: citizens, seconds: 30, pauseMs })
  return `${citizens} citizens, a page every ${pauseMs / 1000} s, ${of}, ${name}: ${took.perSecond.toFixed(0)} answers/s, p50 ${took.p50.toFixed(0)}, p99 ${took.p99.toFixed(0)} ms, ${took.wrong} without a page`
}
