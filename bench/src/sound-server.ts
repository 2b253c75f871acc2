/**
 * What bench/src/sound.ts measures, in a process of its own so that its memory can be read: a web server that takes
 * an upload into the sealed store, then measures it. Speaks with its parent through messages.
 */
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { measure, storeOriginal } from '../../app/src/conversations/talk/sound/index.ts'
import { newKey } from '../../app/src/shared/sealing/seal.ts'
import { folderStore } from '../../app/src/shared/files/store/index.ts'
import { makeWorkers } from '../../app/src/shared/workers/workers.ts'
import { receiveUpload } from '../../app/src/shared/files/upload/sound-and-text.ts'
import { memoryOf } from './memory.ts'

const folder = process.argv[2] ?? ''
const store = folderStore(folder)
const of = { key: newKey(), municipalityId: 'bench', conversationId: 'bench' }
const app = new Hono()
const workers = makeWorkers()
let objectId = ''
/** There when Node runs with --expose-gc. */
const collectGarbage = (globalThis as { gc?: () => void }).gc

/** The most memory in use while some work goes on, above what was in use before, in MB. */
async function extraMemory<T>(
  work: () => Promise<T>,
): Promise<{ megabytes: number; seconds: number; result: T }> {
  collectGarbage?.()
  const before = memoryOf(process.pid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, memoryOf(process.pid))), 50)
  const start = performance.now()
  try {
    const result = await work()
    return { megabytes: (most - before) / 1024 ** 2, seconds: (performance.now() - start) / 1000, result }
  } finally {
    clearInterval(watch)
  }
}

app.post('/', async (c) => {
  const { megabytes, seconds, result } = await extraMemory(() =>
    receiveUpload(c.req.raw, {
      onSound: (sound) => storeOriginal(store, of, sound.bytes),
      undoSound: (stored) => store.delete(stored.objectId),
    }),
  )
  objectId = result.sound?.objectId ?? ''
  return c.json({ megabytes, seconds, bytes: result.sound?.bytes })
})

app.post('/measure', async (c) => {
  let longestWait = 0
  let last = performance.now()
  const heartbeat = setInterval(() => {
    longestWait = Math.max(longestWait, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  const { megabytes, seconds, result } = await extraMemory(() =>
    measure(workers, { kind: 'folder', folder }, { ...of, objectId }),
  )
  clearInterval(heartbeat)
  return c.json({ megabytes, seconds, longestWait, measured: result.ok ? result.durationMs : result.problem })
})

const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
server.requestTimeout = 0
await once(server, 'listening')
process.send?.({ port: (server.address() as AddressInfo).port })
process.on('disconnect', () => process.exit())
