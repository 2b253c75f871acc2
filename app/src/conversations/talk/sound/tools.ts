/** Sound for those who measure it outside of the places people visit: the terminal and the bench. */
export { pausesOfFile } from './pauses/pauses-of-file.ts'
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
