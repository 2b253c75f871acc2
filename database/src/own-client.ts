import pg from 'pg'
import { Refusal } from '@lydhoer/words'
import { sentence } from './messages.ts'

/** How long to wait for a server to answer at all, in milliseconds. */
export const connectPatience = 10_000

/**
 * A connection of one's own, outside the application's pool. That it is lost is told by the query that needed it; without a
 * listener it would end the program.
 * @param name what the server's list of connections calls it
 * @throws {Refusal} when there is no such server, or it does not let us in
 * @example const client = await ownClient(ownerUrl, 'migrate'); …; await client.end()
 */
export async function ownClient(url: string, name: string, options = ''): Promise<pg.Client> {
  refuseNoAddress(url)
  const client = new pg.Client({
    connectionString: url,
    options,
    application_name: `lydhoer ${name}`,
    connectionTimeoutMillis: connectPatience,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw whyNotConnected(error, url) ?? error
  }
  return client
}

/** @throws {Refusal} when this is no address of a PostgreSQL database */
export function refuseNoAddress(url: string): void {
  try {
    const { protocol, username, password, pathname } = new URL(url)
    for (const part of [username, password, pathname]) decodeURIComponent(part)
    if (/^postgres(ql)?:$/.test(protocol)) return
  } catch {
    // told below
  }
  // Never with the address in it: it may hold a password.
  throw new Refusal(sentence((words) => words.noAddress))
}

const silent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])

/** The sentence for a connection that was not made; undefined when it is something else. */
export function whyNotConnected(error: unknown, url: string): Refusal | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '' } = error as NodeJS.ErrnoException
  const where = placeOf(url)
  const say = (choose: Parameters<typeof sentence>[0]) => new Refusal(sentence(choose), error)
  // 57P03: it is there, and just starting or stopping. An error of several addresses (localhost) carries the code as well.
  if (silent.has(code) || code === '57P03' || /timeout expired|Connection terminated/.test(error.message))
    return say((words) => words.noAnswer(where))
  if (code.startsWith('28')) return say((words) => words.noEntry(where))
  if (code === '3D000') return say((words) => words.noDatabase(where))
  if (code === '42501') return say((words) => words.notAllowed(where))
  return undefined
}

/** Machine, port and name, as one would say them; never who and with which password. */
function placeOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  return `${decodeURIComponent(host) || searchParams.get('host') || 'localhost'}${pathname}`
}
