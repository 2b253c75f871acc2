import { cpuUsage } from 'node:process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PauseFinder } from '@lydhoer/sound'
import { accuracyOf } from '@lydhoer/sound/testing/accuracy'
import { dialogue } from '@lydhoer/sound/testing/dialogue'
import { wavHeader } from '../../app/src/conversations/talk/sound/clip.ts'
import { pausesOfFile } from '../../app/src/conversations/talk/sound/tools.ts'

/** Pauses: how long an hour of talk takes, and how near the measured lengths come to true ones. */
export async function pauses(print: (line: string) => void): Promise<void> {
  const made = await dialogue({ seed: 77, pauses: 250, snrDb: 20, breaths: true })
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-bench-pauses-'))
  try {
    const path = join(folder, 'hour.wav')
    const whole = Int16Array.from(made.samples, (sample) =>
      Math.max(-32768, Math.min(32767, Math.round(sample * 32768))),
    )
    const times = Math.round((3600 * made.sampleRate) / whole.length)
    const bytes = Buffer.from(whole.buffer)
    await writeFile(path, [wavHeader(bytes.length * times), ...Array<Buffer>(times).fill(bytes)])
    const [start, before] = [performance.now(), cpuUsage()]
    const { durationMs } = await pausesOfFile(path, { maxSeconds: 4 * 3600 })
    const { user, system } = cpuUsage(before)
    const hour = (seconds: number) => ((seconds * 3_600_000) / durationMs).toFixed(1)
    print(
      `pauses of an hour of talk: ${hour((performance.now() - start) / 1000)} s, ` +
        `${hour((user + system) / 1e6)} s of one core; memory in all ${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB`,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
  for (const snrDb of [30, 20, 10]) {
    const heard = await dialogue({ seed: 500 + snrDb, pauses: 250, snrDb, breaths: true })
    const finder = new PauseFinder()
    finder.push(heard.samples)
    const { medianError, ninetiethError, kappa, within } = accuracyOf(finder.end().pauses, heard)
    print(
      `250 pauses at ${snrDb} dB over noise: median error ${medianError.toFixed(0)} ms, ` +
        `90 % within ${ninetiethError.toFixed(0)} ms, κ of «at least 0.2 s» ${kappa.toFixed(2)}, ` +
        `${(within * 100).toFixed(0)} % within what is stated beside them`,
    )
  }
}
