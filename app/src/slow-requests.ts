import type { IncomingMessage, Server, ServerOptions } from 'node:http'

/**
 * What a server is made with. Whoever has connected and not said what they want is cut after 20 to 25 seconds (RFC 9112, 9.5 lets
 * a server choose); the time of a whole request has no limit, since a gigabyte over a slow line takes longer than Node's five
 * minutes. A connection that has been used is kept longer than a proxy keeps it (nginx a minute, Caddy two): were it ours to
 * close, a form sent at that moment would be lost, since a proxy does not send a form twice.
 */
export const patience: ServerOptions = {
  headersTimeout: 20_000,
  requestTimeout: 0,
  keepAliveTimeout: 150_000,
  connectionsCheckingInterval: 5000,
}

/** A connection on which nothing moves for so long is given up, also one on which an answer is not read; in milliseconds. */
const nothingMoves = 600_000
/** More than all employees of a large municipality at once; each takes a file handle. */
const mostConnections = 2000

/** How slowly a form or a file may come in. */
export interface Pace {
  /** What every request gets before anybody counts, in milliseconds. */
  grace: number
  /** What must have come on average after that. */
  bytesPerSecond: number
  /** How often it is looked at, in milliseconds. */
  every: number
}

/** A line of 16 kbit/s is enough; whoever sends slower than that, a byte at a time, only holds the connection. */
const usual: Pace = { grace: 30_000, bytesPerSecond: 2000, every: 1000 }

/**
 * Cuts connections on which a request's body comes in slower than the pace. Uploads of a gigabyte take as long as they take, so
 * the pace bounds them, not the clock. Also bounds how many connections there are, and how long they may be still.
 *
 * @param server made with `patience`
 * @example cutSlowBodies(createServer(patience, app))
 */
export function cutSlowBodies(server: Server, pace: Pace = usual): void {
  server.timeout = nothingMoves
  server.maxConnections = mostConnections
  const coming = new Map<IncomingMessage, { began: number; before: number }>()
  server.on('request', (request) => {
    if (request.complete) return
    // A connection is used for several requests, and counts the bytes of all of them.
    coming.set(request, { began: performance.now(), before: request.socket.bytesRead })
    request.once('close', () => coming.delete(request))
  })
  const look = () => {
    for (const [request, { began, before }] of coming) {
      if (request.complete) coming.delete(request)
      const bytes = request.socket.bytesRead - before
      const allowed = pace.grace + (bytes / pace.bytesPerSecond) * 1000
      if (!request.complete && performance.now() - began > allowed) request.socket.destroy()
    }
  }
  const often = setInterval(look, pace.every)
  often.unref()
  server.once('close', () => clearInterval(often))
}
