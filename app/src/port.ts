import { once } from 'node:events'
import { createServer } from 'node:net'
import { Refusal } from '@lydhoer/words'
import type { Config } from './config.ts'
import { messages } from './messages.ts'

type Door = Pick<Config, 'port' | 'host'>

/**
 * Sees whether the port can be had, before anything else is begun.
 *
 * @throws Refusal saying which port, and how to choose another
 */
export async function refuseTakenPort({ port, host }: Door): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw whyNotListening(error, { port, host })
  } finally {
    probe.close()
  }
}

/** The sentence for a port that cannot be had; any other error as it is. */
export function whyNotListening(error: unknown, { port, host }: Door): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new Refusal(messages.portTaken(port), error)
  if (code === 'EACCES') return new Refusal(messages.portForbidden(port), error)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Refusal(messages.notThisMachine(host), error)
  return error
}
