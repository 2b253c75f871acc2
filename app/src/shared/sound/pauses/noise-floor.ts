import { frameMs, stepsOf } from './loudness.ts'

/** A room's noise changes slowly: each half second has one floor, seen over some seconds to either side. */
const blockFrames = 500 / frameMs
const reachBlocks = 10
/** Fewer quiet frames than these say nothing. */
const enough = 200 / frameMs

/**
 * How loud the room itself is, at each frame: the middle of those frames around it that are quiet and hold no speech;
 * where there are none, a little over the quietest.
 *
 * @param loudness one byte a frame, as the loudness meter gives it.
 * @param isSpeech whether speech is heard in a frame.
 */
export function noiseFloor(loudness: Uint8Array, isSpeech: (frame: number) => boolean): Float32Array {
  const blocks = Math.max(1, Math.ceil(loudness.length / blockFrames))
  const every = Array.from({ length: blocks }, () => new Uint32Array(256))
  const quiet = Array.from({ length: blocks }, () => new Uint32Array(256))
  loudness.forEach((value, frame) => {
    const block = Math.floor(frame / blockFrames)
    every[block]![value]!++
    if (!isSpeech(frame)) quiet[block]![value]!++
  })
  const levels = Float32Array.from({ length: blocks }, (_, block) => {
    const around = sum(every, block)
    const lowest = quantile(around, 0.05)
    const silent = sum(quiet, block)
    silent.fill(0, Math.ceil(Math.min(256, lowest + stepsOf(9))))
    return total(silent) >= enough ? quantile(silent, 0.5) : lowest + stepsOf(2)
  })
  const floor = new Float32Array(loudness.length)
  for (let frame = 0; frame < floor.length; frame++) {
    const place = Math.max(0, Math.min(blocks - 1, frame / blockFrames - 0.5))
    const [before, after] = [Math.floor(place), Math.min(blocks - 1, Math.floor(place) + 1)]
    floor[frame] = levels[before]! + (place - before) * (levels[after]! - levels[before]!)
  }
  return floor
}

function sum(histograms: readonly Uint32Array[], block: number): Uint32Array {
  const around = new Uint32Array(256)
  for (
    let at = Math.max(0, block - reachBlocks);
    at <= Math.min(histograms.length - 1, block + reachBlocks);
    at++
  )
    for (let value = 0; value < 256; value++) around[value]! += histograms[at]![value]!
  return around
}

const total = (histogram: Uint32Array) => histogram.reduce((all, count) => all + count, 0)

function quantile(histogram: Uint32Array, part: number): number {
  const due = total(histogram) * part
  let passed = 0
  for (let value = 0; value < 256; value++) {
    passed += histogram[value]!
    if (passed > due) return value
  }
  return 255
}
