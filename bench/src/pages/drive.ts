// A program of its own, so that asking takes nothing from the one that answers: asks for pages over connections that are kept, each
// asking again as soon as it is answered, and prints what it took. By hand on a socket, which costs a tenth of an HTTP client.
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Asked, Took } from './load.ts'

const { port, paths, cookies, connections, seconds, pauseMs } = JSON.parse(process.argv[2] ?? '{}') as Asked
const whole: number[] = []
const first: number[] = []
let wrong = 0

/** One connection: gives when the first byte of an answer came and when its last. */
function connection() {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let head = ''
  let left = Infinity
  let tail = ''
  let began = 0
  let firstAt = 0
  let answered: (status: number) => void = () => undefined
  let status = 0
  socket.on('data', (bytes: Buffer) => {
    if (firstAt === 0) firstAt = performance.now()
    let body = bytes
    if (left === Infinity && tail === '') {
      head += bytes.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      body = Buffer.from(head.slice(end + 4), 'latin1')
      status = Number(head.slice(9, 12))
      const length = /^content-length: (\d+)/im.exec(head.slice(0, end))?.[1]
      if (length !== undefined) left = Number(length)
      else tail = '\n'
    }
    if (left === Infinity) tail = (tail + body.subarray(-7).toString('latin1')).slice(-7)
    else left -= body.length
    if (left > 0 && !tail.endsWith('0\r\n\r\n')) return
    first.push(firstAt - began)
    whole.push(performance.now() - began)
    answered(status)
  })
  socket.on('error', () => answered(0))
  socket.on('close', () => answered(0))
  return (path: string, cookie: string): Promise<number> => {
    ;[head, left, tail, firstAt, began] = ['', Infinity, '', 0, performance.now()]
    return new Promise((resolve) => {
      answered = resolve
      socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookie}\r\n\r\n`)
    })
  }
}

const began = performance.now()
const end = began + seconds * 1000
await Promise.all(
  Array.from({ length: connections }, async (_, n) => {
    const ask = connection()
    if (pauseMs > 0) await wait((n * pauseMs) / connections)
    for (let i = n; performance.now() < end; i++) {
      const since = performance.now()
      const status = await ask(paths[i % paths.length] ?? '', cookies[n % cookies.length] ?? '')
      if (status !== 200) wrong++
      // A connection that is gone does not come back.
      if (status === 0) return
      if (pauseMs > 0) await wait(Math.max(0, pauseMs - (performance.now() - since)))
    }
  }),
)
const took = (performance.now() - began) / 1000
const at = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
const told: Took = {
  answers: whole.length,
  perSecond: whole.length / took,
  ...{ p50: at(whole, 0.5), p99: at(whole, 0.99), firstByte: at(first, 0.5), wrong },
}
process.stdout.write(JSON.stringify(told))
process.exit(0)
