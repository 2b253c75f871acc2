import { fork } from 'node:child_process'
import { type CannotDecode, type FindOptions, TooLong, Undecodable } from '@lydhoer/sound'
import { SpeechModelProblem, type SpeechModelFolder } from './model-folder.ts'
import type { Heard } from './transcribe.ts'

export interface Transcribed {
  durationMs: number
  heard: Heard[]
}

type Message =
  | { trying: true }
  | { ready: true }
  | { part: number }
  | { done: Transcribed }
  | { undecodable: CannotDecode; detail: string }
  | { tooLong: string }
  | { failed: string; code: string | null }

/**
 * Writes down what is said in a file on disk, in a process of its own.
 *
 * @param language as ISO 639-1 says it; only whisper asks.
 * @throws SpeechModelProblem when the model cannot be read; Undecodable, or TooLong past `maxSeconds`; when
 * cancelled, the signal's reason; else as Node says it.
 */
export function transcribeFile(
  path: string,
  model: SpeechModelFolder,
  { maxSeconds, progress, signal, language = 'da' }: FindOptions & { language?: string },
): Promise<Transcribed> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(asError(signal.reason))
    // Node reads these files as they are; whatever the parent was started with is not for the child.
    const child = fork(new URL('./speech-process.ts', import.meta.url), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const stop = () => {
      reject(asError(signal?.reason))
      child.kill('SIGKILL')
    }
    signal?.addEventListener('abort', stop, { once: true })
    let atModel = false
    child.on('message', (message: Message) => {
      if ('trying' in message) atModel = true
      else if ('ready' in message) atModel = false
      else if ('part' in message) progress?.(message.part)
      else if ('done' in message) resolve(message.done)
      else if ('undecodable' in message) reject(new Undecodable(message.undecodable, message.detail))
      else if ('tooLong' in message) reject(new TooLong(message.tooLong))
      else if ('failed' in message)
        reject(Object.assign(new Error(message.failed), message.code ? { code: message.code } : {}))
    })
    child.on('error', reject)
    child.on('exit', (code, killedBy) => {
      signal?.removeEventListener('abort', stop)
      reject(
        atModel
          ? unreadable(model.folder)
          : new Error(`writing down stopped without an answer (${killedBy ?? code})`),
      )
    })
    child.send({ path, model, language, maxSeconds })
  })
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)))

const unreadable = (folder: string) =>
  new SpeechModelProblem({
    da: `Talemodellen i ${folder} kan ikke læses; hent filerne igen, og se efter, at de er i sherpa-onnx-format.`,
    en: `The speech model in ${folder} cannot be read; get the files again and make sure that they are in sherpa-onnx format.`,
  })
