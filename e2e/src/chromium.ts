import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * A Chromium to test with: the one named in CHROMIUM_PATH, one on the PATH, Playwright's own; else it gets one.
 *
 * @returns the path of the program.
 * @throws Error with one sentence when none is here and none can be had.
 */
export function getChromium(): string {
  const here = findChromium()
  if (here) return here
  const isRoot = process.getuid?.() === 0
  const got = isRoot ? installWithApt() : installWithPlaywright()
  const now = got ? findChromium() : undefined
  if (now) return now
  throw new Error(
    'The journeys need a Chromium, and none could be installed here. Install one (Debian: apt-get install chromium) ' +
      'or name one in CHROMIUM_PATH.',
  )
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => usualNames.map((name) => join(folder, name)))
  return [...onPath, chromium.executablePath()].find((path) => path !== '' && existsSync(path))
}

function installWithApt(): boolean {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return installWithPlaywright()
  process.stderr.write('No Chromium here; getting one from the system’s packages …\n')
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet).status === 0
  return (
    install() ||
    (spawnSync('apt-get', ['update'], quiet).status === 0 && install()) ||
    installWithPlaywright()
  )
}

function installWithPlaywright(): boolean {
  process.stderr.write('No Chromium here; getting Playwright’s …\n')
  try {
    const cli = join(import.meta.dirname, '..', '..', 'node_modules', 'playwright-core', 'cli.js')
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
