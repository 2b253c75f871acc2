import { decodeMono, TooLong, Undecodable, videoIn } from '@lydhoer/sound'
import { openStore, type StoreSettings } from '../../../shared/files/store/index.ts'
import type { Tell } from '../../../shared/workers/task.ts'
import { openFile, type FilePlace } from '../../matter/kept-files.ts'

/** How long it lasts, or why it can't be kept. */
export type Length = { durationMs: number } | { problem: 'video' | 'tooLong' | 'unreadable' }

/** What is asked of a file that has been stored and has no row yet. */
export interface ToMeasure {
  settings: StoreSettings
  of: FilePlace
  maxSeconds: number
}

/** Decodes a sound from end to end, away from those that answer people: what does not play here would not play anywhere. */
export async function work({ settings, of, maxSeconds }: ToMeasure, tell: Tell): Promise<Length> {
  const file = await openFile(await openStore(settings), of)
  if (await videoIn(file)) return { problem: 'video' }
  let [samples, rate] = [0, 1]
  try {
    await decodeMono(
      file,
      (sampleRate) => {
        rate = sampleRate
        return (some) => void (samples += some.length)
      },
      { maxSeconds, progress: tell.progress },
    )
  } catch (error) {
    if (error instanceof TooLong) return { problem: 'tooLong' }
    if (error instanceof Undecodable) return { problem: 'unreadable' }
    throw error
  }
  const durationMs = Math.round((samples / rate) * 1000)
  return durationMs > 0 ? { durationMs } : { problem: 'unreadable' }
}
