/**
 * The one test command. Gets a Chromium, starts one database server for all, and runs every *.test.ts(x).
 *
 *   npm test                    all of it
 *   npm test -- packages app    only what lies under these folders
 */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
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
  const again = files.filter((file) => file.startsWith('database/') || file.endsWith('access.test.ts'))
  worst = await run(again, { LYDHOER_TEST_ON: process.env.TEST_DATABASE_URL })
}
await server.stop()
process.exit(worst)

/** Long files begin first, so that both cores are busy to the end. */
function slowFirst(a: string, b: string): number {
  const weight = (file: string) => (file.startsWith('e2e/') ? 0 : file.startsWith('database/') ? 1 : 2)
  return weight(a) - weight(b) || a.localeCompare(b)
}

function run(these: string[], extra: Record<string, string> = {}): Promise<number> {
  const args = ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec', ...these]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...extra },
  })
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)))
}
