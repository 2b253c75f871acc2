// How many pages a second, and how soon each: this build, and beside it, in turns, the one in LYDHOER_BENCH_OTHER where a folder
// with one is named. Fifty connections ask from a process of their own; the program is the whole of it, with its database.
import { join } from 'node:path'
import { turns } from './answering/files.ts'
import { newConversation } from './answering/new-conversation.ts'
import { startProgram, type Program } from './answering/program.ts'
import { formOf, visitor } from './answering/visitor.ts'
import { memoryOf } from './memory.ts'
import { load, processorOf, type Took } from './pages/load.ts'

const here = join(import.meta.dirname, '..', '..')
const rounds = Number(process.env['LYDHOER_BENCH_ROUNDS'] ?? 3)
const connections = 50
const seconds = 5

/** A page as it is asked for. */
interface Page {
  name: string
  path: string
  cookies: readonly string[]
  connections: number
}
interface Build {
  name: string
  program: Program
  pages: readonly Page[]
  everybody: readonly string[]
}
interface Figures extends Took {
  /** Milliseconds of processor for each answer. */
  program: number
  database: number
}

export async function run(print: (line: string) => void): Promise<void> {
  const other = process.env['LYDHOER_BENCH_OTHER']
  const builds: Build[] = []
  try {
    if (other) builds.push(await furnished('before', other))
    builds.push(await furnished('now', here))
    print(
      'page                                build     answers/s     p50     p99   first byte   ms of processor, database',
    )
    for (const [n, { name }] of (builds[0]?.pages ?? []).entries()) {
      const best = await inTurns(builds, n)
      for (const [i, build] of builds.entries()) if (best[i]) print(lineOf(name, build.name, best[i]))
      if (best[0] && best[1]) print(ratiosOf(best[0], best[1]))
    }
    for (const build of builds) print(await manyPeople(build))
  } finally {
    for (const { program } of builds) await program.stop()
  }
}

/** One after the other, some rounds; of each its best, since whatever else the machine does only takes away. */
async function inTurns(builds: readonly Build[], page: number): Promise<(Figures | undefined)[]> {
  const best: (Figures | undefined)[] = builds.map(() => undefined)
  for (let round = 0; round < rounds; round++)
    for (const [i, build] of builds.entries()) {
      const asked = build.pages[page]
      if (!asked) continue
      const took = await measured(build.program, asked)
      if (!best[i] || took.perSecond > best[i].perSecond) best[i] = took
    }
  return best
}

async function measured({ origin, pid }: Program, { path, cookies, connections }: Page): Promise<Figures> {
  const asked = { port: Number(new URL(origin).port), paths: [path], cookies, connections, pauseMs: 0 }
  await load({ ...asked, seconds: 1.5 })
  const before = processorOf(pid)
  const took = await load({ ...asked, seconds })
  const after = processorOf(pid)
  const each = (from: number, to: number) => ((to - from) * 1000) / took.answers
  return {
    ...took,
    program: each(before.program, after.program),
    database: each(before.others, after.others),
  }
}

/** A program with Fjordby in it, an hour of talk written in, and people signed in. */
async function furnished(name: string, root: string): Promise<Build> {
  const program = await startProgram(root)
  const signedIn = async (who: string, times: number) => {
    const all = []
    for (let n = 0; n < times; n++) all.push(await visitor(program.origin, who))
    return all
  }
  const sif = await signedIn('Sif Krogh', connections)
  const [first] = sif
  if (!first) throw new Error('nobody signed in')
  const long = await newConversation(first)
  await first.post(`${long}/materiale`, formOf({ transcript: new File([turns(600)], 'samtale.txt') }))
  await first.post(`${long}/navne`, { act: 'confirm' })
  const { text } = await first.get('/samtaler')
  let short = { path: '', turns: Infinity }
  for (const [, path = ''] of text.matchAll(/href="(\/samtaler\/[0-9a-f-]{36})"/g)) {
    const count = [...(await first.get(path)).text.matchAll(/id="t\d+"/g)].length
    if (count > 0 && Math.abs(count - 45) < Math.abs(short.turns - 45)) short = { path, turns: count }
  }
  const citizen = await signedIn('Amina Yusuf', 10)
  const others = await Promise.all(
    ['Jonas Bæk', 'Tove Lauritsen', 'Meryem Aydin'].map((who) => signedIn(who, 50)),
  )
  const cookiesOf = (people: readonly { cookie: string }[]) => people.map(({ cookie }) => cookie)
  const cookies = cookiesOf(sif)
  const page = (name: string, path: string, more: Partial<Page> = {}) => ({
    name,
    path,
    cookies,
    connections,
    ...more,
  })
  return {
    name,
    program,
    pages: [
      page('health (bare)', '/sundhed'),
      page('accessibility statement, signed in', '/tilgaengelighed'),
      page('list of conversations', '/samtaler'),
      page(`listening, ${short.turns} turns`, short.path),
      page('/min', '/min', { cookies: cookiesOf(citizen) }),
      page('listening, 600 turns, one visitor', long, { connections: 1 }),
    ],
    everybody: [...cookies, ...cookiesOf(others.flat())],
  }
}

/** 200 people, each opening a page every second, for half a minute. */
async function manyPeople({ name, program, everybody, pages }: Build): Promise<string> {
  let most = 0
  const watching = setInterval(() => (most = Math.max(most, memoryOf(program.pid))), 250)
  const port = Number(new URL(program.origin).port)
  const paths = ['/tilgaengelighed', '/samtaler', '/stykker', pages[3]?.path ?? '']
  const took = await load({ port, paths, cookies: everybody, connections: 200, seconds: 30, pauseMs: 1000 })
  clearInterval(watching)
  return `200 people, ${name}: ${Math.round(most / 1024 ** 2)} MB at most, ${took.perSecond.toFixed(0)} answers/s, p50 ${took.p50.toFixed(0)}, p99 ${took.p99.toFixed(0)} ms`
}

function lineOf(page: string, build: string, took: Figures): string {
  const number = (value: number, width: number, digits = 0) => value.toFixed(digits).padStart(width)
  return [
    page.padEnd(36) + build.padEnd(6) + number(took.perSecond, 13),
    number(took.p50, 7, 1) + number(took.p99, 8, 1) + number(took.firstByte, 13, 1),
    `${number(took.program, 10, 2)} + ${number(took.database, 5, 2)}${took.wrong > 0 ? `   ${took.wrong} without a page` : ''}`,
  ].join(' ')
}

const ratiosOf = (before: Figures, now: Figures) =>
  `${' '.repeat(36)}ratio ${(now.perSecond / before.perSecond).toFixed(1).padStart(13)} p99 ${(now.p99 / before.p99).toFixed(2)}, first byte ${(now.firstByte / before.firstByte).toFixed(2)}`
