import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Scene } from '../../testing/scene.ts'
import { calendarFile } from '../calendar/calendar-file.ts'

/** A calendar somewhere else, in which nothing stands; it keeps nobody from going home. */
async function calendarElsewhere(): Promise<string> {
  const server = createServer((_, response) => response.end(calendarFile([]))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return String((server.address() as AddressInfo).port)
}

export const scene: Scene = {
  /** A feed of the caseworker's. */
  make: async (house) => {
    const worker = await house.as('caseworker')
    await worker.post('/kalender/adresse')
    const page = await (await worker.get('/kalender')).text()
    const feed = /kalender\/([\w-]{32}\.ics)/.exec(page)?.[1] ?? ''
    return { feed, elsewhere: await calendarElsewhere() }
  },
  names: { '/kalender/:feed': 'feed' },
  forms: {
    '/kalender/mail': () => ({ email: 'lea@fjordby.example' }),
    '/kalender/min': ({ elsewhere }) => ({ by: 'feed', address: `http://127.0.0.1:${elsewhere}/a.ics` }),
  },
}
