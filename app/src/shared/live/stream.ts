import { createHash } from 'node:crypto'
import { DatabaseUnavailable, type Followed } from '@lydhoer/database'
import type { Context } from 'hono'
import { Forbidden, NotFound } from '../request/errors.ts'
import type { Services } from '../request/services.ts'

/** So often one asks whether the visitor still may, though nothing has told of a change: a day has ended, somebody has left. In milliseconds. */
const looksEvery = 10_000
/** So long one waits for more to change before one asks, since people press together; in milliseconds. */
const gathersFor = 25
/** A screen on which nothing has changed for so long is left, and need not keep its session awake. In milliseconds. */
const leftAfter = 60 * 60_000

/** Whether the page's own code asks to be told again and again. */
export const wantsStream = (c: Context): boolean => c.req.header('accept') === 'text/event-stream'

/** What is asked for each time: a part of a page, as whoever's session it is; null when that is over. */
type Ask = () => Promise<Response | null>

/**
 * Answers with server-sent events (HTML Living Standard, 9.2): a part of a page as it is now, and anew whenever it is another one for this
 * visitor. Each time it is asked for from the beginning: whose session it is, whether they may, what they see. An event is the whole part
 * and never a difference, so that a line that broke has lost nothing and hears nothing twice; its id is a sum of its content.
 *
 * `part` is the part; `gone` that the visitor sees it no longer, `out` that their session is over, `left` that nothing has happened for an
 * hour. After these three nothing follows.
 *
 * @param first what was answered to begin with
 */
export function followed(c: Context, services: Services, what: Followed, first: string, ask: Ask): Response {
  let last = c.req.header('last-event-id') ?? ''
  let lastChange = services.now().getTime()
  let isChanged = false
  let isAsking = false
  let isOver = false
  const ends: (() => void)[] = []
  const letters = new TextEncoder()

  const end = (controller?: ReadableStreamDefaultController) => {
    if (isOver) return
    isOver = true
    for (const one of ends) one()
    controller?.close()
  }

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (words: string) => void controller.enqueue(letters.encode(`${words}\n\n`))
      const finish = (event: 'gone' | 'out' | 'left') => {
        say(`event: ${event}\ndata: ${event}`)
        end(controller)
      }
      const show = (part: string) => {
        const id = createHash('sha256').update(part).digest('base64url').slice(0, 16)
        if (id === last) return
        last = id
        lastChange = services.now().getTime()
        say(`id: ${id}\nevent: part\n${part.replace(/^/gm, 'data: ')}`)
      }
      const askAnew = async () => {
        isChanged = true
        if (isAsking) return
        isAsking = true
        while (isChanged && !isOver) {
          await new Promise((later) => setTimeout(later, gathersFor))
          isChanged = false
          try {
            const answer = await ask()
            const part = answer && (await answer.text())
            if (isOver) return
            if (part === null) return finish('out')
            show(part)
          } catch (error) {
            if (isOver) return
            if (error instanceof NotFound || error instanceof Forbidden) return finish('gone')
            // It is asked for again a little later; what stands on the screen stays there till then.
            if (!(error instanceof DatabaseUnavailable)) services.report('a page that follows', error)
          }
        }
        isAsking = false
      }
      // The browser comes back by itself, and not everybody's at the same moment.
      say(`retry: ${300 + Math.round(Math.random() * 700)}`)
      show(first)
      ends.push(services.database.follow(what, () => void askAnew()))
      // What has changed between the two.
      void askAnew()
      const often = setInterval(() => {
        if (services.now().getTime() - lastChange > leftAfter) return finish('left')
        // A line on which nothing is said is cut by what lies between.
        say(': here')
        void askAnew()
      }, looksEvery)
      ends.push(() => clearInterval(often))
    },
    cancel: () => end(),
  })
  return c.body(stream, 200, { 'content-type': 'text/event-stream; charset=utf-8' })
}
