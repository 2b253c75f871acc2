import { whileAllowed, type MayGoOn } from './while-allowed.ts'

/** What was asked for of a file: bytes [from, to); all of it; or what cannot be given. */
export type Range = { from: number; to: number } | 'whole' | 'unsatisfiable'

/**
 * Reads a Range header (RFC 9110, 14.1.2 and 14.2). One range is answered; several, another unit or nonsense are
 * answered with the whole, as the standard allows.
 *
 * @example parseRange('bytes=0-99', 1000) // { from: 0, to: 100 }
 * @example parseRange('bytes=-100', 1000) // { from: 900, to: 1000 }
 */
export function parseRange(header: string | undefined | null, bytes: number): Range {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec((header ?? '').replace(/\s+/g, '')) ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole'
  if (first === '') {
    const from = Math.max(0, bytes - Number(last))
    return from < bytes ? { from, to: bytes } : 'unsatisfiable'
  }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return 'whole'
  if (from >= bytes) return 'unsatisfiable'
  return { from, to: last === '' ? bytes : Math.min(bytes, Number(last) + 1) }
}

/** A file that can be sent in parts. */
export interface Sendable {
  bytes: number
  read(from?: number, to?: number): AsyncIterable<Uint8Array>
}

/**
 * Answers a request for a file, whole (200) or a part (206), or says that there is no such part (416); it is sent as long
 * as it may be heard. What it is about is somebody's, so no cache keeps it.
 */
export function sendFile(
  request: Request,
  file: Sendable,
  mime: string,
  mayGoOn: MayGoOn,
  cut?: () => boolean,
): Response {
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-type': mime,
    'x-content-type-options': 'nosniff',
  })
  const range = parseRange(request.headers.get('range'), file.bytes)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${file.bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const { from, to } = range === 'whole' ? { from: 0, to: file.bytes } : range
  headers.set('content-length', String(to - from))
  if (range !== 'whole') headers.set('content-range', `bytes ${from}-${to - 1}/${file.bytes}`)
  const nothing = request.method === 'HEAD' || from === to
  const body = nothing ? null : whileAllowed(file.read(from, to), mayGoOn, cut)
  return new Response(body, { status: range === 'whole' ? 200 : 206, headers })
}
