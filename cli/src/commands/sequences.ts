import { parseArgs } from 'node:util'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { groupSequences } from '../sequences/cluster.ts'
import { compareSequences } from '../sequences/compare.ts'
import { describeSequences } from '../sequences/describe.ts'
import { computeDistances } from '../sequences/distances.ts'
import { inOurWords, options, usage } from '../sequences/options.ts'
import { plotSequences } from '../sequences/plot.ts'
import { inFile, readSequences } from '../sequences/read.ts'
import { bad } from '../sequences/refuse.ts'
import type { Task } from '../sequences/task.ts'

const tasks: Record<string, (task: Task) => void | Promise<void>> = {
  describe: describeSequences,
  distances: computeDistances,
  cluster: groupSequences,
  compare: compareSequences,
  plot: plotSequences,
}

/** What `lydhoer sequences --help` says. */
export const help = { da: usage('da'), en: usage('en') }

/**
 * `lydhoer sequences describe|distances|cluster|compare|plot FILE`.
 *
 * @throws {Refusal} when an option cannot be understood; {Invalid} when the file cannot
 */
export async function run(
  args: string[],
  terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    language: 'da',
  },
): Promise<number> {
  const { values, positionals } = parseArgs({ args: inOurWords(args), options, allowPositionals: true })
  const [what, file, ...more] = positionals
  if (values.help || what === undefined) {
    terminal.out(usage(terminal.language))
    return 0
  }
  const task = Object.hasOwn(tasks, what) ? tasks[what] : undefined
  if (!task) bad(what, Object.keys(tasks).join(', '))
  if (file === undefined || more.length > 0) {
    throw new Refusal({
      da: `Skriv lydhoer sequences ${what} FIL.`,
      en: `Write lydhoer sequences ${what} FILE.`,
    })
  }
  const given = await readSequences(file, values)
  try {
    await task({ ...given, values, terminal })
  } catch (error) {
    // What is wrong with the sequences is told with their file.
    throw inFile(file, error)
  }
  return 0
}
