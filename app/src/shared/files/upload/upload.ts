import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { bytesToKnow, mimeOf, soundKind, type SoundKind } from '@lydhoer/sound'
import { Invalid } from '../../request/errors.ts'
import { refusals } from './upload-messages.ts'

/** 1 GB, as is promised. */
export const soundLimit = 1024 ** 3
export const transcriptLimit = 20 * 1024 ** 2

/** Sound on its way in. */
export interface IncomingSound {
  kind: SoundKind
  mime: string
  /** As the browser says; for showing only. */
  fileName: string
  /** The file as it comes; it fails when the upload is broken off or too large. */
  bytes: AsyncIterable<Uint8Array>
}

export interface UploadOptions<S> {
  /** Stores the sound; called at most once, as soon as its kind is known. */
  onSound: (sound: IncomingSound) => Promise<S>
  /** Takes back what `onSound` stored, when something later in the same upload fails. */
  undoSound: (stored: S) => Promise<void>
  soundLimit?: number
  transcriptLimit?: number
}

export interface Upload<S> {
  /** What `onSound` gave; null when no sound was chosen. */
  sound: S | null
  transcript: { fileName: string; bytes: Buffer } | null
  fields: Record<string, string>
}

/**
 * Reads a form with a file `sound`, a file `transcript` and fields, as it comes in: the sound goes straight on to
 * `onSound` and is never whole in memory. The request's body must not have been read before.
 *
 * If anything fails, what `onSound` stored is taken back first.
 *
 * @throws Invalid naming the field, when a file is too large, empty, or no kind of sound that can be played.
 */
export async function receiveUpload<S>(request: Request, options: UploadOptions<S>): Promise<Upload<S>> {
  const most = options.soundLimit ?? soundLimit
  const { body, headers } = request
  const type = headers.get('content-type') ?? ''
  if (!body || !type.startsWith('multipart/form-data')) throw new Invalid([refusals.notAForm])
  // Said before anything is read, so that nobody waits an hour to hear it.
  if (Number(headers.get('content-length')) > most + (options.transcriptLimit ?? transcriptLimit) + 1024 ** 2)
    throw new Invalid([refusals.tooLarge(most)])

  const form = new FormReader(type, options)
  try {
    await form.read(Readable.fromWeb(body as NodeReadableStream<Uint8Array>))
    return form.upload
  } catch (error) {
    if (form.upload.sound !== null) await options.undoSound(form.upload.sound)
    throw error
  }
}

/** Reads one form: a part at a time, each waited for. */
class FormReader<S> {
  readonly upload: Upload<S> = { sound: null, transcript: null, fields: {} }
  readonly #parser: busboy.Busboy
  readonly #options: UploadOptions<S>
  /** The next file may begin while the one before is still being written to disk. */
  readonly #files: Promise<void>[] = []

  constructor(type: string, options: UploadOptions<S>) {
    this.#options = options
    this.#parser = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { fields: 50, fieldSize: 100_000, files: 4, parts: 60 },
    })
  }

  read(source: Readable): Promise<void> {
    const parser = this.#parser
    return new Promise<void>((resolve, reject) => {
      let failed = false
      const fail = (error: unknown) => {
        if (failed) return
        failed = true
        // What still comes is let run out: a browser reads the refusal only when it has sent all.
        source.unpipe(parser)
        source.resume()
        parser.destroy()
        // What is being stored must have failed too before anybody looks at what is left.
        void Promise.allSettled(this.#files).then(() => reject(asRefusal(error)))
      }
      parser.on('field', (name, value) => (this.upload.fields[name] = value))
      parser.on('file', (name, stream, info) => {
        // The file's error comes out of reading it; without a listener it would end the program.
        stream.on('error', () => undefined)
        const taken = this.#take(name, stream, info.filename as string | undefined)
        this.#files.push(taken)
        taken.catch(fail)
      })
      parser.on('close', () => void Promise.all(this.#files).then(() => resolve(), fail))
      parser.on('error', fail)
      source.on('error', fail)
      source.pipe(parser)
    })
  }

  async #take(name: string, stream: Readable, fileName: string | undefined): Promise<void> {
    const isSound = name === 'sound' && this.upload.sound === null
    const isTranscript = name === 'transcript' && this.upload.transcript === null
    // A file nobody chose comes without a name and without bytes.
    if (fileName === undefined || (!isSound && !isTranscript)) return drain(stream)
    if (isTranscript) {
      this.upload.transcript = { fileName, bytes: await this.#transcript(stream) }
      return
    }
    const most = this.#options.soundLimit ?? soundLimit
    const limited = limitedTo(most, stream, refusals.tooLarge(most))
    const { start, all } = await peek(limited)
    if (start.length === 0) throw new Invalid([refusals.emptySound])
    const kind = soundKind(start)
    if (!kind) throw new Invalid([refusals.notSound])
    this.upload.sound = await this.#options.onSound({ kind, mime: mimeOf[kind], fileName, bytes: all })
  }

  async #transcript(stream: Readable): Promise<Buffer> {
    const most = this.#options.transcriptLimit ?? transcriptLimit
    const pieces: Uint8Array[] = []
    for await (const piece of limitedTo(most, stream, refusals.longTranscript(most))) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    if (bytes.length === 0) throw new Invalid([refusals.emptyTranscript])
    return bytes
  }
}

async function drain(stream: Readable): Promise<void> {
  for await (const _ of stream);
}

async function* limitedTo(
  most: number,
  stream: Readable,
  refusal: (typeof refusals)['notSound'],
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    if (bytes > most) throw new Invalid([refusal])
    yield piece
  }
}

/** Looks at how a stream begins, and gives the whole of it again. */
async function peek(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ start: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  let start: Uint8Array = Buffer.alloc(0)
  while (start.length < bytesToKnow) {
    const { done, value } = await source.next()
    if (done) break
    start = Buffer.concat([start, value])
  }
  async function* all() {
    yield start
    yield* source
  }
  return { start, all: all() }
}

/** A form that stops in the middle is the sender's or the line's doing, not a fault of ours. */
function asRefusal(error: unknown): unknown {
  if (error instanceof Error && /^(Unexpected end of (form|file)|Malformed|Multipart)/.test(error.message))
    return new Invalid([refusals.brokenOff])
  return error
}
