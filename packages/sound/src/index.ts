// What kind of file it is, and its bytes.
export { gather } from './bytes.ts'
export { bytesToKnow, isMp2, mimeOf, soundKind, type SoundKind } from './kinds.ts'

// Decoding: bytes in, samples out.
export { decodeMono, TooLong } from './decode/decode.ts'
export { type CannotDecode, Undecodable } from './decode/undecodable.ts'
export type { Readable } from './decode/packet.ts'
export { videoIn } from './decode/video-in.ts'
export { Resampler } from './resample.ts'
export { copyBytesPerMs, copyRate, ListeningCopy } from './listening-copy.ts'
export { peaksForPlayer, peaksPerSecond } from './peaks.ts'

// Pauses: samples in, silences out, each with its error.
export type { MeasuredPause, PausesFound } from './pauses/borders.ts'
export { findPauses, PauseFinder, type FindOptions } from './pauses/find-pauses.ts'
export { speechRate } from './pauses/loudness.ts'
export { speechModelIs } from './pauses/speech-model.ts'

// Voices that cannot be known again.
export { veiled, type Silent, type Veil } from './disguise/disguise.ts'

// What is needed around speech to text.
export { stretchesOf, type Stretch } from './speech/stretches.ts'
export { wordErrors, type WordErrors } from './speech/word-errors.ts'
