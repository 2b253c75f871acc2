import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { join, dirname } from 'node:path'
import type { Vad, VadConfig } from 'sherpa-onnx-node'
import { GrowingBytes, speechRate } from './loudness.ts'

const require = createRequire(import.meta.url)

/** The model that hears speech: Silero VAD, version 5 (Silero Team, 2024; MIT), as it ships with vad-web. */
export const speechModel = {
  name: 'Silero VAD v5',
  file: join(dirname(require.resolve('@ricky0123/vad-web/package.json')), 'dist', 'silero_vad_v5.onnx'),
}

/** The model's name and the checksum of its file, so that a measurement can be told from one by another model. */
export async function speechModelIs(): Promise<{ name: string; sha256: string }> {
  const sha256 = createHash('sha256')
    .update(await readFile(speechModel.file))
    .digest('hex')
  return { name: speechModel.name, sha256 }
}

/** The model looks at 32 ms at a time. */
export const windowMs = 32
const windowSamples = (speechRate * windowMs) / 1000

/**
 * Likelier than not to be speech. Lower, and the model holds on to speech through pauses of a quarter of a second.
 */
const threshold = 0.5

/** The library takes nought to mean its own half second; this is shorter than a window and so changes nothing. */
const atOnce = 0.001

/**
 * Tells, window by window, whether a stream of samples at 16 kHz is speech. The library gives whole stretches with its
 * own margins; asked after each window, it says what the model itself heard in it.
 */
export class SpeechDetector {
  readonly #vad: Vad
  readonly #heard = new GrowingBytes()
  readonly #window = new Float32Array(windowSamples)
  #filled = 0

  /** @throws when the native library does not run on this kind of machine. */
  constructor() {
    const { Vad } = require('sherpa-onnx-node') as typeof import('sherpa-onnx-node')
    const config: VadConfig = {
      sileroVad: {
        model: speechModel.file,
        threshold,
        minSilenceDuration: atOnce,
        minSpeechDuration: atOnce,
        windowSize: windowSamples,
        maxSpeechDuration: 600,
      },
      sampleRate: speechRate,
      numThreads: 1,
      debug: 0,
    }
    this.#vad = new Vad(config, 60)
  }

  push(samples: Float32Array): void {
    let at = 0
    while (at < samples.length) {
      const taken = Math.min(samples.length - at, windowSamples - this.#filled)
      this.#window.set(samples.subarray(at, at + taken), this.#filled)
      this.#filled += taken
      at += taken
      if (this.#filled === windowSamples) this.#ask()
    }
  }

  /** One for each window, 1 for speech; a last one that is not whole is filled with silence. */
  end(): Uint8Array {
    if (this.#filled > 0) {
      this.#window.fill(0, this.#filled)
      this.#ask()
    }
    return this.#heard.bytes()
  }

  #ask(): void {
    // The library copies what it is given.
    this.#vad.acceptWaveform(this.#window)
    this.#filled = 0
    this.#heard.push(this.#vad.isDetected() ? 1 : 0)
    while (!this.#vad.isEmpty()) this.#vad.pop()
  }
}
