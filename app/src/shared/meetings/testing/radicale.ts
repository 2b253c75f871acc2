import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, until } from './free-port.ts'

const program = '/usr/bin/radicale'
export const hasRadicale = (): boolean => existsSync(program)
export const radicaleIsLeftOut = 'left out: no real CalDAV server is here (Debian: apt-get install radicale)'

/** A real CalDAV server with one calendar of one user. */
export interface Radicale {
  address: string
  user: string
  password: string
  /** Puts an event there, or another in its place. */
  put(name: string, event: string): Promise<void>
  remove(name: string): Promise<void>
  stop(): Promise<void>
}

export async function startRadicale(): Promise<Radicale> {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-radicale-'))
  const port = await freePort()
  const [user, password] = ['freja', 'kun til prøven']
  await writeFile(join(folder, 'users'), `${user}:${password}\n`)
  await writeFile(
    join(folder, 'config'),
    [
      '[server]',
      `hosts = 127.0.0.1:${port}`,
      '[auth]',
      'type = htpasswd',
      `htpasswd_filename = ${join(folder, 'users')}`,
      'htpasswd_encryption = plain',
      'delay = 0',
      '[storage]',
      `filesystem_folder = ${join(folder, 'all')}`,
      '',
    ].join('\n'),
  )
  const child = spawn(program, ['--config', join(folder, 'config')], { stdio: 'ignore' })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  const address = `http://127.0.0.1:${port}/`
  const calendar = `${address}${user}/mine/`
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const ask = async (method: string, to: string, body?: string) => {
    const answer = await fetch(to, {
      method,
      headers: { authorization, 'content-type': 'text/calendar; charset=utf-8' },
      body: body ?? null,
    })
    if (!answer.ok) throw new Error(`${method} ${to}: ${answer.status} ${await answer.text()}`)
  }
  await until(
    () =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    'Radicale does not answer',
  )
  await ask('MKCALENDAR', calendar)
  return {
    address,
    user,
    password,
    put: (name, event) => ask('PUT', `${calendar}${name}.ics`, event),
    remove: (name) => ask('DELETE', `${calendar}${name}.ics`),
    async stop() {
      const ended = new Promise((gone) => child.once('exit', gone))
      end()
      await ended
      process.off('exit', end)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
