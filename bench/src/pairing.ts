import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const once = join(import.meta.dirname, 'pairing', 'plan-once.ts')

interface Figures {
  seconds: number
  core: number
  longest: number
  megabytes: number
  fewest: number
  most: number
  within: number
  broken: number
  withWished: number
  oftenest: number
}

/** A year of feedback visits, and wishes and openings, for towns of several sizes, each in a process of its own. */
export async function run(print: (line: string) => void): Promise<void> {
  for (const [size, each, groups] of [
    [300, 26, 2],
    [301, 26, 2],
    [300, 26, 3],
    [11, 26, 2],
    [600, 26, 2],
  ] as const)
    for (const way of ['ours', 'naive'] as const) {
      if (way === 'naive' && groups === 3) continue
      const f = await figures(way, size, each, groups)
      print(
        `${way}, ${size} people × ${each}, ${groups === 2 ? 'pairs' : 'trios'}: ${f.seconds.toFixed(1)} s (${f.core.toFixed(1)} s of a core; longest step ${Math.round(f.longest)} ms), ${Math.round(f.megabytes)} MB; ` +
          `visits each ${f.fewest}–${f.most}, limits broken ${f.broken}, within a department ${f.within}, with the wished ${f.withWished.toFixed(1)} of ${each}, two who did not wish it together at most ${f.oftenest} times`,
      )
    }
  for (const [citizens, openings, kinds] of [
    [2000, 1500, 400],
    [2000, 1500, 40],
    [2000, 1500, 5],
    [10_000, 10_000, 400],
  ] as const) {
    const f = await wishes(citizens, openings, kinds)
    print(
      `${citizens} citizens × ${openings} openings, ${kinds} kinds of work: ${f.seconds.toFixed(1)} s (${f.core.toFixed(1)} s of a core, with the start), ${Math.round(f.megabytes)} MB; ` +
        `${f.options} options, ${f.unmet} citizens without, ${f.phases} phases`,
    )
  }
  const year = await busyYear(300, 26)
  print(
    `300 people × 26 into calendars with ${Math.round(year.taken)} times taken each: ${year.seconds.toFixed(1)} s (planned ${year.planned.toFixed(1)}, calendars read ${year.read.toFixed(1)}, times found ${year.laid.toFixed(1)}), ${Math.round(year.megabytes)} MB; ` +
      `${year.lacking} of ${year.visits} visits without a time in a fortnight`,
  )
}

interface BusyYear {
  seconds: number
  planned: number
  read: number
  laid: number
  megabytes: number
  taken: number
  visits: number
  lacking: number
}

interface Wishes {
  seconds: number
  core: number
  megabytes: number
  options: number
  unmet: number
  phases: number
}

async function wishes(citizens: number, openings: number, kinds: number): Promise<Wishes> {
  const file = join(import.meta.dirname, 'pairing', 'wish-once.ts')
  const args = ['--import', 'tsx', file, String(citizens), String(openings), String(kinds)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as Wishes
}

async function busyYear(size: number, each: number): Promise<BusyYear> {
  const args = [
    '--import',
    'tsx',
    join(import.meta.dirname, 'pairing', 'busy-year.ts'),
    String(size),
    String(each),
  ]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as BusyYear
}

async function figures(way: 'ours' | 'naive', size: number, each: number, groups: 2 | 3): Promise<Figures> {
  const args = ['--import', 'tsx', once, way, String(size), String(each), String(groups)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as Figures
}
