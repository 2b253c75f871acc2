import { fjordbyCsv, readRegister } from '@lydhoer/trajectories'

/** Reads a million people × 520 weeks as a stream, the file made as it is read. */
export async function stream(print: (line: string) => void): Promise<void> {
  let making = 0
  function* timed() {
    const file = fjordbyCsv({ people: 1_000_000, weeks: 520 })
    for (;;) {
      const start = performance.now()
      const next = file.next()
      making += performance.now() - start
      if (next.done) return
      yield next.value
    }
  }
  const before = process.resourceUsage().maxRSS
  const start = performance.now()
  let bytes = 0
  const { sequences } = await readRegister(timed(), { progress: (done) => void (bytes = done.bytes) })
  const { people, counts, states } = sequences
  const seconds = (performance.now() - start - making) / 1000
  const most = process.resourceUsage().maxRSS
  print(
    `read ${people} people × 520 weeks (${(bytes / 1e9).toFixed(1)} GB of CSV) in ${seconds.toFixed(0)} s, ${(bytes / seconds / 1e6).toFixed(0)} MB/s: ` +
      `${counts.length} different, ${states.length} runs; process ${(most / 1024).toFixed(0)} MB at most (${(before / 1024).toFixed(0)} MB before)`,
  )
}
