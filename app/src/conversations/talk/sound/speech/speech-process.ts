import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { speechRate, TooLong, Undecodable } from '@lydhoer/sound'
import { soundFile } from '../sound-file.ts'
import { recogniserConfig, type SpeechModelFolder } from './model-folder.ts'
import { transcribe } from './transcribe.ts'

/**
 * Writes down one file in a process of its own: a model that cannot be read ends the process that tries
 * (the library aborts), and only this one.
 */
const require = createRequire(import.meta.url)
const tell = (message: object) => process.send?.(message)

process.once('message', (asked) => {
  const { path, model, language, maxSeconds } = asked as {
    path: string
    model: SpeechModelFolder
    language: string
    maxSeconds: number
  }
  void answer(path, model, language, maxSeconds).finally(() => process.disconnect())
})

async function answer(path: string, model: SpeechModelFolder, language: string, maxSeconds: number) {
  try {
    const file = await soundFile(path)
    const { OfflineRecognizer } = require('sherpa-onnx-node') as typeof import('sherpa-onnx-node')
    tell({ trying: true })
    const recogniser = new OfflineRecognizer({
      featConfig: { sampleRate: speechRate, featureDim: 80 },
      modelConfig: recogniserConfig(model, language, Math.min(4, availableParallelism())),
    })
    tell({ ready: true })
    const recognise = (samples: Float32Array) => {
      const stream = recogniser.createStream()
      stream.acceptWaveform({ samples, sampleRate: speechRate })
      recogniser.decode(stream)
      return recogniser.getResult(stream).text
    }
    tell({ done: await transcribe(file, recognise, { maxSeconds, progress: (part) => tell({ part }) }) })
  } catch (error) {
    if (error instanceof Undecodable) tell({ undecodable: error.why, detail: error.message })
    else if (error instanceof TooLong) tell({ tooLong: error.message })
    else tell({ failed: error instanceof Error ? error.message : String(error), code: codeOf(error) })
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? null
