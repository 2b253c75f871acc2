import { frameMs, stepsOf } from './loudness.ts'
import { windowMs } from './speech-model.ts'

/** Talk that ends in a room goes on as echoes. How fast do they fade? Seen over so many dB, in at least so many endings. */
const fallDb = 10
const fewestEndings = 10
/** Few endings are steeper than the room's echoes; among so many of a hundred, the steepest that are not chance. */
const steepest = 0.85
/** Without a room, half of all endings are steeper than this; an office fades by 60 dB in 0.3 s, at 200 dB a second. */
const noRoomDbPerS = 400

/**
 * How fast echoes fade in the room of a recording, in dB a second; null when it has none to speak of. Talk itself may end
 * as abruptly as it likes, but in a room nothing ends faster than its echoes (Ratnam et al. 2003, J Acoust Soc Am 114,
 * 2877–2892).
 *
 * @param over loudness over the noise, in steps, one for each 5 ms
 * @param runs where there is talk, from frame to frame
 */
export function fadingOf(over: Float32Array, runs: readonly (readonly [number, number])[]): number | null {
  const fall = stepsOf(fallDb)
  const rates = runs.flatMap(([from, to]) => {
    const end = to - 1
    let at = end
    while (at > from && over[at]! < over[end]! + fall) at--
    const seconds = ((end - at) * frameMs) / 1000
    return over[at]! >= over[end]! + fall && seconds > 0 && seconds < 0.5 ? [fallDb / seconds] : []
  })
  if (rates.length < fewestEndings) return null
  const rate = rates.sort((a, b) => a - b)[Math.floor(rates.length * steepest)]!
  return rate < noRoomDbPerS ? rate : null
}

/** What is heard now is at most an echo of what was heard so long ago. */
const agoFrames = 40 / frameMs
/** Echoes that come together by chance are a little louder than they should be. */
const marginDb = 0.5
/** The model lets go at the latest so long after the voice. */
const lateMs = 260

/**
 * Loudness without echoes: where the model hears the talk end, what is no louder than the echoes of a moment ago would be
 * is nothing.
 *
 * @param heard one for each 32 ms, 1 for speech
 * @param dbPerS how fast echoes fade
 */
export function withoutEchoes(over: Float32Array, heard: Uint8Array, dbPerS: number): Float32Array {
  const fade = (stepsOf(dbPerS) * frameMs) / 1000
  const margin = stepsOf(marginDb)
  const ending = endings(heard, over.length)
  const out = over.slice()
  let echo = -Infinity
  for (let frame = agoFrames; frame < over.length; frame++) {
    echo = Math.max(echo - fade, over[frame - agoFrames]! - fade * agoFrames)
    if (ending[frame] && over[frame]! <= echo + margin) out[frame] = -Infinity
  }
  return out
}

/** Frames shortly before, and in, what the model hears as no speech. */
function endings(heard: Uint8Array, frames: number): Uint8Array {
  const ending = new Uint8Array(frames)
  heard.forEach((is, window) => {
    if (is) return
    const from = Math.max(0, Math.floor((window * windowMs - lateMs) / frameMs))
    ending.fill(1, from, Math.ceil(((window + 1) * windowMs) / frameMs))
  })
  return ending
}
