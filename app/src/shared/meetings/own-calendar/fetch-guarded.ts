import { lookup as lookUp } from 'node:dns'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSafe } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isInside, isThisMachine } from './where-calendars-lie.ts'

/** Where a calendar may be read from. */
export interface Reach {
  /** Also inside the municipality's own network, where the municipality has said so. */
  inside: boolean
  /** Also on this machine and without TLS: in tests and while developing. */
  thisMachine: boolean
}

/** Why nothing was read. */
export type WhyNot =
  | 'noAddress'
  | 'notSafe'
  | 'inside'
  | 'notThere'
  | 'tooSlow'
  | 'tooLarge'
  | 'tooFar'
  | 'wrongPassword'
  | 'notFound'
  | 'trouble'

export class NotFetched extends Error {
  override readonly name = 'NotFetched'
  readonly why: WhyNot
  constructor(why: WhyNot, options?: ErrorOptions) {
    super(`a calendar was not read: ${why}`, options)
    this.why = why
  }
}

const patienceMs = 15_000
const mostBytes = 12 * 1024 ** 2
const mostRedirects = 3

/**
 * As `fetch`, for an address that somebody typed: over TLS, to no address inside a network (asked of the very address that is connected to,
 * so that a name cannot answer two ways), so long and so much. A password goes nowhere but to the host it was typed for.
 *
 * @throws NotFetched
 * @example const answer = await guardedFetch({ inside: false, thisMachine: false })('https://kalender.example/a.ics')
 */
export function guardedFetch(reach: Reach): typeof fetch {
  return async (input, init = {}) => {
    const signal = AbortSignal.timeout(patienceMs)
    let address = addressOf(input instanceof Request ? input.url : String(input))
    const headers = new Headers(init.headers)
    for (let redirects = 0; ; redirects++) {
      const answer = await ask(address, { ...init, headers }, reach, signal)
      const to = answer.headers.get('location')
      if (init.redirect === 'manual' || answer.status < 300 || answer.status > 399 || !to) return answer
      if (redirects === mostRedirects) throw new NotFetched('tooFar')
      const next = addressOf(new URL(to, address).href)
      if (next.origin !== address.origin) headers.delete('authorization')
      address = next
    }
  }
}

/** @throws NotFetched when it is no address */
function addressOf(typed: string): URL {
  try {
    return new URL(typed)
  } catch {
    throw new NotFetched('noAddress')
  }
}

async function ask(address: URL, init: RequestInit, reach: Reach, signal: AbortSignal): Promise<Response> {
  const host = address.hostname.replace(/^\[|\]$/g, '')
  const isHere = reach.thisMachine && (host === 'localhost' || isThisMachine(host))
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isHere))
    throw new NotFetched('notSafe')
  // An address is not looked up, so the look-up does not see it.
  if (isIP(host) && !mayReach(host, reach)) throw new NotFetched('inside')
  const body = init.body === null || init.body === undefined ? undefined : String(init.body as string)
  const send = address.protocol === 'https:' ? requestSafe : requestPlain
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = send(address, {
        method: init.method ?? 'GET',
        headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
        lookup: reachable(reach),
        signal,
      })
      sent.on('response', resolve).on('error', reject)
      sent.end(body)
    })
    return new Response(await wholeBody(answer), {
      status: answer.statusCode ?? 500,
      headers: Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    })
  } catch (error) {
    if (error instanceof NotFetched) throw error
    throw new NotFetched(signal.aborted ? 'tooSlow' : 'notThere', { cause: error })
  }
}

async function wholeBody(answer: IncomingMessage): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) {
      answer.destroy()
      throw new NotFetched('tooLarge')
    }
    parts.push(part)
  }
  const empty = [101, 204, 205, 304].includes(answer.statusCode ?? 0)
  return empty ? null : Buffer.concat(parts)
}

const mayReach = (address: string, reach: Reach): boolean =>
  !isInside(address) || (isThisMachine(address) ? reach.thisMachine : reach.inside)

/** Looks a name up and lets through only what may be reached. */
const reachable =
  (reach: Reach): LookupFunction =>
  (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const open = found.filter(({ address }) => mayReach(address, reach))
      const [first] = open
      if (!first) return done(new NotFetched('inside'), [])
      if (options.all) done(null, open)
      else done(null, first.address, first.family)
    })
  }
