/** Sound: taken in, sealed, decoded, measured, cut and played. */
export { openCopy, openOriginal, storeOriginal, type RecordingKey, type RecordingPlace } from './recording.ts'
export { measure } from './measure.ts'
export type { Measured } from './measure-here.ts'
export { clip, type Clip } from './clip.ts'
export { longestVeiledMs, veiledClip } from './veiled-clip.ts'
export { sendSound } from './send-sound.ts'
