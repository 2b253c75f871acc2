import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { Invalid, type Problem } from '../../request/errors.ts'
import { refusals } from './upload-messages.ts'

/** A file on its way in. */
export interface IncomingFile {
  /** As the browser says; for showing only. */
  fileName: string
  /** The file as it comes; reading it fails when the upload is broken off or it is too large. */
  bytes: AsyncIterable<Uint8Array>
}

/** Who takes the file of one field. The first file of a field is taken; others are let run out. */
export interface FileTaker {
  most: number
  tooLarge: (most: number) => Problem
  take: (file: IncomingFile) => Promise<void>
}

/** A field that was filled in once is text, one that was filled in several times is all of them. */
export type Fields = Record<string, string | string[]>

/**
 * Reads a form with files and fields as it comes in: the bytes of each file go straight on to whoever takes it, and are counted
 * on the way. The request's body must not have been read before.
 *
 * @throws Invalid naming the field, when a file is too large or the form breaks off; else what a taker throws
 */
export async function receiveForm(request: Request, takers: Record<string, FileTaker>): Promise<Fields> {
  const { body, headers } = request
  const type = headers.get('content-type') ?? ''
  const [first] = Object.entries(takers)
  if (!body || !type.startsWith('multipart/form-data'))
    throw new Invalid([{ ...refusals.notAForm, ...(first && { field: first[0] }) }])
  // Said before anything is read, so that nobody waits an hour to hear it.
  const all = Object.values(takers).reduce((sum, { most }) => sum + most, 0)
  if (first && Number(headers.get('content-length')) > all + 1024 ** 2)
    throw new Invalid([first[1].tooLarge(first[1].most)])
  return new FormReader(type, takers).read(Readable.fromWeb(body as NodeReadableStream<Uint8Array>))
}

/** Reads one form: a part at a time, each waited for. */
class FormReader {
  readonly #parser: busboy.Busboy
  readonly #takers: Record<string, FileTaker>
  readonly #fields: Fields = {}
  /** The next file may begin while the one before is still being written to disk. */
  readonly #files = new Map<string, Promise<void>>()

  constructor(type: string, takers: Record<string, FileTaker>) {
    this.#takers = takers
    this.#parser = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { fields: 100, fieldSize: 100_000, files: 4, parts: 110 },
    })
  }

  read(source: Readable): Promise<Fields> {
    const parser = this.#parser
    return new Promise<Fields>((resolve, reject) => {
      let failed = false
      const fail = (error: unknown) => {
        if (failed) return
        failed = true
        // What still comes is let run out: a browser reads the refusal only when it has sent all.
        source.unpipe(parser)
        source.resume()
        parser.destroy()
        // What is being stored must have failed too before anybody looks at what is left.
        void Promise.allSettled(this.#files.values()).then(() => reject(asRefusal(error)))
      }
      parser.on('field', (name, value) => this.#field(name, value))
      parser.on('file', (name, stream, info) => {
        // The file's error comes out of reading it; without a listener it would end the program.
        stream.on('error', () => undefined)
        this.#file(name, stream, info.filename).catch(fail)
      })
      parser.on('close', () => void Promise.all(this.#files.values()).then(() => resolve(this.#fields), fail))
      parser.on('error', fail)
      source.on('error', fail)
      source.pipe(parser)
    })
  }

  #field(name: string, value: string): void {
    const before = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined
    this.#fields[name] = before === undefined ? value : [before, value].flat()
  }

  #file(name: string, stream: Readable, fileName: string | undefined): Promise<void> {
    const taker = Object.hasOwn(this.#takers, name) ? this.#takers[name] : undefined
    // A file nobody chose comes without a name and without bytes.
    if (!taker || fileName === undefined || this.#files.has(name)) return drain(stream)
    const taken = taker.take({ fileName, bytes: limitedTo(taker.most, stream, taker.tooLarge(taker.most)) })
    this.#files.set(name, taken)
    return taken
  }
}

async function drain(stream: Readable): Promise<void> {
  for await (const _ of stream);
}

async function* limitedTo(most: number, stream: Readable, refusal: Problem): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    if (bytes > most) throw new Invalid([refusal])
    yield piece
  }
}

/** A form that stops in the middle is the sender's or the line's doing, not a fault of ours. */
function asRefusal(error: unknown): Error {
  if (error instanceof Error && /^(Unexpected end of (form|file)|Malformed|Multipart)/.test(error.message))
    return new Invalid([refusals.brokenOff])
  return error instanceof Error ? error : new Error('A form was not read to its end', { cause: error })
}
