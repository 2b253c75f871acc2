/**
 * The one test command. Gets a Chromium, starts one database server for all, and runs every *.test.ts(x).
 *
 *   npm test                    all of it
 *   npm test -- packages app    only what lies under these folders
 */
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { finished } from 'node:stream/promises'
import { run as runTests } from 'node:test'
import { spec } from 'node:test/reporters'
import { startTestServer } from '@lydhoer/database/testing'
import { getChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..', '..')
const wanted = process.argv.slice(2)
const files = globSync('{packages,database,app,cli,demo,e2e,bench}/**/*.test.{ts,tsx}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.startsWith(part)))
  .sort(slowFirst)

if (files.length === 0) {
  console.error(`No test lies under: ${wanted.join(', ')}`)
  process.exit(2)
}

process.env.CHROMIUM_PATH = getChromium()
const server = await startTestServer()
let worst = await run(files)
if (process.env.TEST_DATABASE_URL && worst === 0) {
  console.log(
    '\nOnce more, on the PostgreSQL named in TEST_DATABASE_URL: the database and who may see what.\n',
  )
  // Changes to the rules show whether the promises notice, which is the same on every server.
  const again = files.filter(
    (file) =>
      (file.startsWith('database/') && !file.endsWith('mutations.test.ts')) ||
      file.endsWith('access.test.ts'),
  )
  worst = await run(again, { LYDHOER_TEST_ON: process.env.TEST_DATABASE_URL })
}
await server.stop()
process.exit(worst)

/** Long files begin first, so that both cores are busy to the end. */
function slowFirst(a: string, b: string): number {
  const weight = (file: string) => (file.startsWith('e2e/') ? 0 : file.startsWith('database/') ? 1 : 2)
  return weight(a) - weight(b) || a.localeCompare(b)
}

/**
 * Runs them two at a time, in the order given: `node --test` would put them in the alphabet's.
 * A test that fails may leave a server or a browser open; its file ends all the same, and one that is not done after half an hour is
 * ended and red.
 */
async function run(these: string[], extra: Record<string, string> = {}): Promise<number> {
  const tests = runTests({
    files: these.map((file) => join(root, file)),
    concurrency: 2,
    timeout: 30 * 60_000,
    execArgv: ['--import', 'tsx', '--test-force-exit'],
    env: { ...process.env, ...extra },
  })
  let worst = 0
  const took: { file: string; seconds: number }[] = []
  tests.on('test:fail', (test) => {
    if (test.todo === undefined && test.skip === undefined) worst = 1
  })
  tests.on('test:summary', ({ file, duration_ms }) => {
    if (file !== undefined) took.push({ file: relative(root, file), seconds: duration_ms / 1000 })
  })
  tests.compose(spec).pipe(process.stdout)
  await finished(tests)
  took.sort((a, b) => b.seconds - a.seconds)
  console.log('\nThe files that took longest:')
  for (const { file, seconds } of took.slice(0, 12))
    console.log(`  ${seconds.toFixed(0).padStart(5)} s  ${file}`)
  return worst
}
