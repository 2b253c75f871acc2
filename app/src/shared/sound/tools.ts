/** Sound for those who measure it outside of the places people visit: the terminal and the bench. */
export { TooLong } from './decode/decode.ts'
export { Undecodable, type CannotDecode } from './decode/open.ts'
export { pausesOfFile } from './pauses/pauses-of-file.ts'
export type { FindOptions } from './pauses/find-pauses.ts'
export type { MeasuredPause, PausesFound } from './pauses/borders.ts'
export { speechModelIs } from './pauses/speech-model.ts'
export {
  checksumOf,
  noSpeechModel,
  SpeechModelProblem,
  speechModelIn,
  type SpeechModelFolder,
} from './speech/model-folder.ts'
export { checkOf, keepCheck, type ModelCheck } from './speech/model-check.ts'
export type { Heard } from './speech/transcribe.ts'
export { transcribeFile, type Transcribed } from './speech/transcribe-file.ts'
export { wordErrors, type WordErrors } from './speech/word-errors.ts'
