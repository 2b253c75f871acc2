import { parentPort, workerData } from 'node:worker_threads'
import { copyRate, type Veil, veiled } from '@lydhoer/sound'

/** Disguises the samples of one clip away from the thread that answers people. */
const { samples, veil } = workerData as { samples: Int16Array; veil: Veil }
const disguised = veiled(
  Float32Array.from(samples, (sample) => sample / 32768),
  copyRate,
  veil,
)
const whole = Int16Array.from(disguised, (sample) =>
  Math.max(-32768, Math.min(32767, Math.round(sample * 32768))),
)
parentPort?.postMessage(whole, [whole.buffer])
