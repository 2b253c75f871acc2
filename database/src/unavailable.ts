// The database cannot do it now, and may be able to in a moment. None of this is anybody's mistake.
import type { Sentence } from '@lydhoer/words'
import { messages } from './messages.ts'

export type WhyUnavailable = 'lost' | 'busy' | 'locked' | 'slow' | 'full' | 'changed'

/** The database did not do what was asked, and asking again may help; `says` is for the person who asked. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  readonly why: WhyUnavailable
  readonly says: Sentence
  constructor(why: WhyUnavailable, cause?: unknown) {
    super(`the database is unavailable: ${why}`, { cause })
    this.why = why
    this.says = { da: messages.da[why], en: messages.en[why] }
  }
}

/** What PostgreSQL and the system call it. Class 08 is broken connections: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes: Record<string, WhyUnavailable> = {
  '57P01': 'lost', // ended by the administrator
  '57P02': 'lost', // the server crashed
  '57P03': 'lost', // the server is starting or stopping
  '57P05': 'lost', // idle session ended
  '25P03': 'slow', // idle in a transaction for too long
  '25P04': 'slow', // the transaction took too long
  '57014': 'slow', // the statement took too long
  '55P03': 'locked', // a lock could not be had in time
  '40P01': 'busy', // deadlock
  '40001': 'busy', // two changed the same
  '53300': 'busy', // too many connections
  '53200': 'busy', // out of memory
  '53100': 'full', // disk full
  ECONNREFUSED: 'lost',
  ECONNRESET: 'lost',
  ENOENT: 'lost', // the socket is not there while the server starts again
  EPIPE: 'lost',
  ETIMEDOUT: 'lost',
}

// pg has no codes for these; the last two are Kysely's.
const lostWords =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Postgres connection has been discarded|driver has already been destroyed)/

/**
 * Why the database was unavailable, when that is what an error says; undefined for any other error.
 * @example whyUnavailable(Object.assign(new Error(), { code: '55P03' })) // 'locked'
 */
export function whyUnavailable(error: unknown): WhyUnavailable | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, syscall } = error as NodeJS.ErrnoException
  // A file that is missing is another matter than a socket that is.
  if (code === 'ENOENT' && syscall !== 'connect') return undefined
  if (code?.startsWith('08')) return 'lost'
  // All connections are in use, and none came back in time.
  if (error.message.startsWith('timeout exceeded')) return 'busy'
  // A statement was planned when a table had other columns: it has no code of its own.
  if (error.message === 'cached plan must not change result type') return 'changed'
  return codes[code ?? ''] ?? (lostWords.test(error.message) ? 'lost' : undefined)
}
