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

/** A year of feedback visits for towns of several sizes, each in a process of its own; the obvious way stands beside. */
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
