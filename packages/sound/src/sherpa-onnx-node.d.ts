/** What is used of sherpa-onnx-node, which comes without types that TypeScript finds. */
declare module 'sherpa-onnx-node' {
  export interface VadConfig {
    sileroVad: {
      model: string
      threshold: number
      minSilenceDuration: number
      minSpeechDuration: number
      windowSize: number
      maxSpeechDuration: number
    }
    sampleRate: number
    numThreads: number
    debug: 0 | 1
  }

  export class Vad {
    constructor(config: VadConfig, bufferSizeInSeconds: number)
    acceptWaveform(samples: Float32Array): void
    isDetected(): boolean
    isEmpty(): boolean
    pop(): void
  }

  export interface OfflineModelConfig {
    tokens: string
    numThreads: number
    provider: 'cpu'
    debug: 0 | 1
    whisper?: { encoder: string; decoder: string; language: string; task: 'transcribe' }
    transducer?: { encoder: string; decoder: string; joiner: string }
    nemoCtc?: { model: string }
    zipformerCtc?: { model: string }
    modelType?: string
  }

  export class OfflineStream {
    acceptWaveform(sound: { samples: Float32Array; sampleRate: number }): void
  }

  export class OfflineRecognizer {
    constructor(config: {
      featConfig: { sampleRate: number; featureDim: number }
      modelConfig: OfflineModelConfig
    })
    createStream(): OfflineStream
    decode(stream: OfflineStream): void
    getResult(stream: OfflineStream): { text: string; tokens?: string[]; timestamps?: number[] }
  }
}
