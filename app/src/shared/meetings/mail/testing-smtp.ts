import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as it came: to whom, and its parts as they read. */
export interface Came {
  to: string
  messageId: string
  subject: string
  text: string
  /** The invitation within it, without folded lines. */
  calendar: string
  method: string
}

/** A mail server in this process. */
export interface Smtp {
  address: string
  came: Came[]
  /** What it answers to an address from now on, where it does not take its mail: a code of RFC 5321. */
  answers: Map<string, number>
  goAway(): Promise<void>
  comeBack(): Promise<void>
}

/** Starts one; it takes all mail, save what `answers` says. */
export async function startSmtp(): Promise<Smtp> {
  const came: Came[] = []
  const answers = new Map<string, number>()
  const make = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo({ address }, _, done) {
        const code = answers.get(address)
        done(code === undefined ? null : Object.assign(new Error('not this one'), { responseCode: code }))
      },
      onData(stream, session, done) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8')
          came.push(readMail(raw, session.envelope.rcptTo.map(({ address }) => address).join()))
          done()
        })
      },
    })
  const listen = async (port: number) => {
    const server = make()
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port } = server.server.address() as AddressInfo
  return {
    address: `smtp://127.0.0.1:${port}`,
    came,
    answers,
    goAway: () => new Promise((gone) => server.close(gone)),
    async comeBack() {
      server = await listen(port)
    },
  }
}

/** Reads a mail of several parts (RFC 2045), as far as ours need it. */
export function readMail(raw: string, to: string): Came {
  const header = (name: string, within = raw) =>
    new RegExp(`^${name}:\\s*([^]*?)\\r?\\n(?![ \\t])`, 'im').exec(within)?.[1]?.replace(/\r?\n\s+/g, ' ') ??
    ''
  const part = (type: string) => {
    const at = raw.search(new RegExp(`^Content-Type: ${type}`, 'im'))
    if (at < 0) return { head: '', body: '' }
    const [head = '', ...rest] = raw.slice(at).split(/\r?\n\r?\n/)
    const encoded = rest.join('\n\n').split(/\r?\n--/)[0] ?? ''
    return {
      head: `${head}\n`,
      body: decoded(encoded, /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head)?.[1]),
    }
  }
  const calendar = part('text/calendar')
  return {
    to,
    messageId: header('Message-ID'),
    subject: words(header('Subject')),
    text: part('text/plain').body.replaceAll('\r\n', '\n'),
    calendar: calendar.body.replace(/\r?\n[ \t]/g, ''),
    method: /method="?(\w+)/i.exec(calendar.head)?.[1] ?? '',
  }
}

function decoded(body: string, encoding = '7bit'): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  if (/quoted-printable/i.test(encoding)) return quoted(body.replace(/=\r?\n/g, ''))
  return body
}

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** A header in other than ASCII (RFC 2047). */
const words = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, how: string, text: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quoted(text.replaceAll('_', ' ')),
    )
