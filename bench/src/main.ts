/**
 * Measured speed: `npm run bench`, or `npm run bench -- conversation sound` for some of it.
 * Every figure is taken in this run, on this machine; bench/README.md says what they were when last written down.
 */
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const subjects = [
  'start',
  'answering',
  'pages',
  'citizens',
  'conversation',
  'concordance',
  'lists',
  'letters',
  'loops',
  'log',
  'search',
  'today',
  'following',
  'reconnecting',
  'sound',
  'trajectories',
  'pairing',
  'survey',
  'disclosure',
  'database',
  'connections',
  'slow-questions',
]
const wanted = process.argv.slice(2)
const unknown = wanted.filter((subject) => !subjects.includes(subject))
if (unknown.length > 0) {
  console.error(`There is no bench for ${unknown.join(', ')}. There are: ${subjects.join(', ')}.`)
  process.exit(2)
}

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`)
for (const subject of wanted.length > 0 ? wanted : subjects) {
  const file = join(import.meta.dirname, `${subject}.ts`)
  if (!existsSync(file)) continue
  console.log(`\n# ${subject}`)
  const { run } = (await import(file)) as { run(print: (line: string) => void): Promise<void> }
  await run((line) => console.log(line))
}
