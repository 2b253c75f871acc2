import { fadingOf, withoutEchoes } from './echoes.ts'
import { frameMs, stepsOf, type Outline, type Outlines } from './loudness.ts'
import { errorOf, lostInNoise, lostInQuiet, withDrowned } from './lost.ts'
import { noiseFloor } from './noise-floor.ts'
import { windowMs } from './speech-model.ts'

/** Silence between talk, with how far its length may be wrong: nine true lengths of ten lie within. */
export interface MeasuredPause {
  fromMs: number
  toMs: number
  ms: number
  errorMs: number
}

/** What is known of a recording's pauses. */
export interface PausesFound {
  durationMs: number
  /** How long there is talk, all voices together. */
  speechMs: number
  /** From the first word to the last; null when nobody talks. */
  talk: { fromMs: number; toMs: number } | null
  pauses: MeasuredPause[]
}

/** Shorter silence is the closure of a p, t or k, and nobody hears it as a pause (Heldner 2011, J Acoust Soc Am 130). */
export const shortestMs = 120

/** More than the first over the room is talk; it lasts while it is more than the second. */
const [beginsDb, endsDb] = [5, 2.5]

/**
 * Talk that stands so far over the room in the wide bands is measured in them, other talk in the narrow ones. Measured
 * both ways, κ was better in the narrow ones over pink noise up to 15 dB (9.5 here) and over the telephone at 20 dB (7.5);
 * from there on the wide ones mostly had the smaller errors: 11 at 15 dB in an office, 13 and more at 20 dB (see the README).
 */
const clearDb = 10

/** The model is late: it begins after its second window, and lets go up to seven after the voice. */
const [lateStartMs, lateEndMs] = [160, 40]
/** Sound shorter than this in a silence is a click; silence shorter than this in talk is nothing. */
const clickMs = 25

/**
 * Where the pauses are, from what the model heard and how loud it was. The model says whether there is speech, to some
 * tenths of a second; the loudness near by says where it begins and ends. Sound that the model does not hear as
 * speech, like a breath, belongs to the pause when it does not touch the talk.
 *
 * What lies before the first and after the last word is no pause.
 *
 * @param heard one for each 32 ms, 1 for speech
 */
export function pausesFrom(heard: Uint8Array, outlines: Outlines): Omit<PausesFound, 'durationMs'> {
  const near = nearSpeech(heard, outlines.wide[0]?.length ?? 0)
  const wide = overFloor(outlines.wide, near)
  const isClear = standsOver(wide, near) >= clearDb
  const over = isClear ? wide : overFloor(outlines.narrow, near)
  const lost = isClear ? lostInQuiet : lostInNoise
  const dry = runsOf(talkOf(over, near), over.length)
  const fading = fadingOf(over, dry)
  const heardRuns =
    fading === null ? dry : runsOf(talkOf(withoutEchoes(over, heard, fading), near), over.length)
  const runs = withDrowned(heardRuns, over, lost)
  const pauses: MeasuredPause[] = []
  let speechFrames = 0
  runs.forEach(([from, to], i) => {
    speechFrames += to - from
    const next = runs[i + 1]
    if (!next || (next[0] - to) * frameMs < shortestMs) return
    const ms = (next[0] - to) * frameMs
    pauses.push({
      fromMs: to * frameMs,
      toMs: next[0] * frameMs,
      ms,
      errorMs: errorOf(over, [to, next[0]], lost, fading),
    })
  })
  const [first, last] = [runs[0], runs.at(-1)]
  const talkIn = first && last ? { fromMs: first[0] * frameMs, toMs: last[1] * frameMs } : null
  return { speechMs: speechFrames * frameMs, talk: talkIn, pauses }
}

/** Frames where speech is heard, or so near that the model may be late about it. */
function nearSpeech(heard: Uint8Array, frames: number): Uint8Array {
  const near = new Uint8Array(frames)
  heard.forEach((is, window) => {
    if (!is) return
    const from = Math.max(0, Math.floor((window * windowMs - lateStartMs) / frameMs))
    near.fill(1, from, Math.ceil(((window + 1) * windowMs + lateEndMs) / frameMs))
  })
  return near
}

/**
 * How many steps each frame is over the room, in the band where it is most; three frames are taken together so that
 * noise does not flicker.
 */
function overFloor(bands: Outline, near: Uint8Array): Float32Array {
  const over = new Float32Array(near.length).fill(-Infinity)
  for (const loudness of bands) {
    const smooth = loudness.map((value, i) =>
      Math.round(((loudness[i - 1] ?? value) + value + (loudness[i + 1] ?? value)) / 3),
    )
    const floorAt = noiseFloor(smooth, (frame) => near[frame] === 1)
    for (let frame = 0; frame < over.length; frame++)
      over[frame] = Math.max(over[frame]!, smooth[frame]! - floorAt(frame))
  }
  return over
}

/** How far the talk of a recording stands over the room in dB: half of the time where speech is heard it is more. */
function standsOver(over: Float32Array, near: Uint8Array): number {
  const talk = over.filter((_, frame) => near[frame]).sort()
  return (talk[Math.floor(talk.length / 2)] ?? 0) / stepsOf(1)
}

/** Loud enough and heard as speech: begins at the higher level and lasts while it is over the lower one. */
function talkOf(over: Float32Array, near: Uint8Array): Uint8Array {
  const talk = new Uint8Array(over.length)
  const [begins, ends] = [stepsOf(beginsDb), stepsOf(endsDb)]
  for (let frame = 0; frame < over.length; frame++) {
    if (over[frame]! < begins || !near[frame] || talk[frame]) continue
    let from = frame
    while (from > 0 && over[from - 1]! >= ends && near[from - 1]) from--
    let to = frame
    while (to < over.length && over[to]! >= ends && near[to]) to++
    talk.fill(1, from, to)
  }
  return talk
}

function runsOf(talk: Uint8Array, frames: number): [from: number, to: number][] {
  const found: [number, number][] = []
  let from = -1
  for (let frame = 0; frame <= frames; frame++) {
    const is = frame < frames && talk[frame] === 1
    if (is && from < 0) from = frame
    if (!is && from >= 0) {
      const last = found.at(-1)
      if (last && (from - last[1]) * frameMs < clickMs) last[1] = frame
      else found.push([from, frame])
      from = -1
    }
  }
  return found.filter(([start, end]) => (end - start) * frameMs >= clickMs)
}
