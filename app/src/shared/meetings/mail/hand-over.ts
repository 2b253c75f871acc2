import { createTransport, type Transporter } from 'nodemailer'
import type { Letter } from './letter.ts'

/** What came of a mail: taken; not now, try later; never at this address; or the server itself cannot be used. */
export type HandedOver = 'taken' | 'notNow' | 'refused'

/** The mail server does not answer, or does not let us in: no mail goes now, whoever it is to. */
export class NoMailServer extends Error {
  override readonly name = 'NoMailServer'
}

/** One conversation with a mail server. */
export interface Post {
  /** @throws NoMailServer */
  handOver(letter: Letter): Promise<HandedOver>
  close(): void
}

const patience = 20_000

/**
 * Opens a way to a mail server (RFC 5321).
 *
 * @param server `smtp://name:password@host:587`, or `smtps://`
 */
export function openPost(server: string): Post {
  const transport: Transporter = createTransport(server, {
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[1])
  return {
    async handOver(letter) {
      try {
        const { rejected } = (await transport.sendMail(letter)) as { rejected: unknown[] }
        // To one person alone this does not happen, as a whole refusal is an error; it is looked at all the same.
        return rejected.length > 0 ? 'refused' : 'taken'
      } catch (error) {
        return answerIn(error)
      }
    },
    close: () => transport.close(),
  }
}

/** What the server answered, by the first digit of its code (RFC 5321, 4.2.1), where it was about this mail. */
function answerIn(error: unknown): HandedOver {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  const isOfThis = command === 'RCPT TO' || command === 'DATA'
  if (!isOfThis || responseCode === undefined || responseCode === 421)
    throw new NoMailServer(`The mail server cannot be used: ${command ?? 'connect'} ${responseCode ?? ''}`, {
      cause: error,
    })
  return responseCode >= 500 ? 'refused' : 'notNow'
}
