import { Invalid } from '../../request/errors.ts'
import { receiveForm, type Fields, type IncomingFile } from './receive-form.ts'
import { soundIn, type IncomingSound } from './sound-in.ts'
import { refusals } from './upload-messages.ts'

/** 1 GB, as is promised. */
export const soundLimit = 1024 ** 3
export const transcriptLimit = 20 * 1024 ** 2

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
  fields: Fields
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
  const upload: Upload<S> = { sound: null, transcript: null, fields: {} }
  try {
    upload.fields = await receiveForm(request, {
      sound: {
        most: options.soundLimit ?? soundLimit,
        tooLarge: refusals.tooLarge,
        take: async (file) => {
          upload.sound = await options.onSound(await soundIn(file))
        },
      },
      transcript: {
        most: options.transcriptLimit ?? transcriptLimit,
        tooLarge: refusals.longTranscript,
        take: async (file) => {
          upload.transcript = await transcriptIn(file)
        },
      },
    })
    return upload
  } catch (error) {
    if (upload.sound !== null) await options.undoSound(upload.sound)
    throw error
  }
}

async function transcriptIn(file: IncomingFile): Promise<{ fileName: string; bytes: Buffer }> {
  const pieces: Uint8Array[] = []
  for await (const piece of file.bytes) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  if (bytes.length === 0) throw new Invalid([refusals.emptyTranscript])
  return { fileName: file.fileName, bytes }
}
