import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMail, type Came } from '../mail/testing-smtp.ts'
import { freePort, until } from './free-port.ts'

const program = '/usr/sbin/smtpd'
/** There is one at a time on a machine, by its socket; it must be root to hand mail to a user. */
export const hasOpenSmtpd = (): boolean =>
  existsSync(program) && process.getuid?.() === 0 && !existsSync('/run/smtpd.sock')

export const openSmtpdIsLeftOut =
  'left out: no OpenSMTPD that could be started is here (Debian, as root: apt-get install opensmtpd)'

/** A real mail server that knows these people of one domain and nobody else, and puts their mail into folders. */
export interface OpenSmtpd {
  address: string
  /** The mail that somebody has. */
  mailOf(user: string): Promise<Came[]>
  stop(): Promise<void>
}

export async function startOpenSmtpd(domain: string, users: readonly string[]): Promise<OpenSmtpd> {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-smtpd-'))
  await chmod(folder, 0o755)
  const inbox = join(folder, 'in')
  await mkdir(inbox)
  await chmod(inbox, 0o777)
  const port = await freePort()
  const people = users.map((user) => `"${user}@${domain}" = "nobody"`).join(', ')
  await writeFile(
    join(folder, 'smtpd.conf'),
    [
      // A table must stand before it is used; without one, a domain takes mail for anybody.
      `table people { ${people} }`,
      `listen on 127.0.0.1 port ${port}`,
      `action "in" maildir "${inbox}/%{rcpt.user}" virtual <people>`,
      `match from any for domain "${domain}" action "in"`,
      '',
    ].join('\n'),
  )
  const child = spawn(program, ['-d', '-f', join(folder, 'smtpd.conf')], { stdio: 'ignore' })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  await until(() => answers(port), 'OpenSMTPD does not answer')
  return {
    address: `smtp://127.0.0.1:${port}`,
    async mailOf(user) {
      const at = join(inbox, user, 'new')
      const names = await readdir(at).catch(() => [])
      const mails = await Promise.all(names.sort().map((name) => readFile(join(at, name), 'utf8')))
      return mails.map((raw) => readMail(raw, `${user}@${domain}`))
    },
    async stop() {
      const ended = new Promise((gone) => child.once('exit', gone))
      end()
      await ended
      process.off('exit', end)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((known) => {
    const line = connect(port, '127.0.0.1')
    line.once('data', () => (line.destroy(), known(true)))
    line.once('error', () => known(false))
  })
