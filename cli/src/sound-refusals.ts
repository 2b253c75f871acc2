import { SpeechModelProblem } from '@lydhoer/app/sound'
import { type CannotDecode, TooLong, Undecodable } from '@lydhoer/sound'
import type { Sentence } from '@lydhoer/words'
import { Refusal } from './refusal.ts'

/** Four hours, as the app takes. */
export const maxSeconds = 4 * 3600

const sentences: Record<CannotDecode, (path: string) => Sentence> = {
  noSound: (path) => ({
    da: `${path} er ikke en lydfil, der kan læses her; brug wav, mp3, m4a, aac, ogg, opus, flac eller webm.`,
    en: `${path} is not a sound file that can be read here; use wav, mp3, m4a, aac, ogg, opus, flac or webm.`,
  }),
  unknownCodec: (path) => ({
    da: `Lyden i ${path} er pakket på en måde, der ikke kan læses her; gem den som wav, flac eller mp3.`,
    en: `The sound in ${path} is packed in a way that cannot be read here; save it as wav, flac or mp3.`,
  }),
  mp2: (path) => ({
    da: `Lyden i ${path} er mp2, som ligner mp3, men ikke kan læses her; gem den som mp3, wav eller flac.`,
    en: `The sound in ${path} is mp2, which is like mp3 but cannot be read here; save it as mp3, wav or flac.`,
  }),
  damaged: (path) => ({
    da: `${path} er beskadiget; hør efter, om filen kan afspilles andre steder.`,
    en: `${path} is damaged; check whether the file can be played elsewhere.`,
  }),
}

/**
 * Does something with a sound file, and says in a sentence when the file is not to be used.
 *
 * @throws {Refusal} for a file that gives no sound; what Node says for one that is not there
 */
export async function withSound<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Undecodable) throw new Refusal(sentences[error.why](path))
    if (error instanceof SpeechModelProblem) throw new Refusal(error.says)
    if (error instanceof TooLong)
      throw new Refusal({
        da: `${path} varer over fire timer; del den op.`,
        en: `${path} lasts more than four hours; divide it.`,
      })
    if (error instanceof Error && error.message.startsWith('Could not find sherpa-onnx'))
      throw new Refusal({
        da: 'Pauser og tale kan ikke måles på denne slags maskine: sherpa-onnx findes ikke til den.',
        en: 'Pauses and speech cannot be measured on this kind of machine: there is no sherpa-onnx for it.',
      })
    if (error instanceof Error && (error as NodeJS.ErrnoException).code) Object.assign(error, { path })
    throw error
  }
}
