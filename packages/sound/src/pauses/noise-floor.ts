import { frameMs, stepsOf } from './loudness.ts'

/** A room's noise changes slowly: each half second has one floor, seen over some seconds to either side. */
const blockFrames = 500 / frameMs
const reachBlocks = 10
/** Fewer quiet frames than these say nothing. */
const enough = 200 / frameMs

/**
 * How loud the room itself is: the middle of those frames around that are quiet and hold no speech; where there are
 * none, a little over the quietest.
 *
 * @param loudness one byte a frame, as the loudness meter gives it.
 * @param isSpeech whether speech is heard in a frame.
 * @returns the floor at a frame, between half seconds along a straight line.
 */
export function noiseFloor(
  loudness: Uint8Array,
  isSpeech: (frame: number) => boolean,
): (frame: number) => number {
  const blocks = Math.max(1, Math.ceil(loudness.length / blockFrames))
  const every = new Counts(blocks)
  const quiet = new Counts(blocks)
  for (let frame = 0; frame < loudness.length; frame++) {
    const block = Math.floor(frame / blockFrames)
    every.add(block, loudness[frame]!)
    if (!isSpeech(frame)) quiet.add(block, loudness[frame]!)
  }
  const levels = new Float32Array(blocks)
  for (let block = 0; block < blocks; block++) {
    const lowest = quantile(every.around(block), 0.05, values)
    const below = Math.ceil(Math.min(values, lowest + stepsOf(9)))
    const silent = quiet.around(block)
    levels[block] = total(silent, below) >= enough ? quantile(silent, 0.5, below) : lowest + stepsOf(2)
  }
  return (frame) => {
    const place = Math.max(0, Math.min(blocks - 1, frame / blockFrames - 0.5))
    const before = Math.floor(place)
    const after = Math.min(blocks - 1, before + 1)
    return levels[before]! + (place - before) * (levels[after]! - levels[before]!)
  }
}

const values = 256

/** How often each loudness occurs in each block: a byte is enough, for a block has a hundred frames. */
class Counts {
  readonly #blocks: number
  readonly #counts: Uint8Array
  readonly #sum = new Uint32Array(values)
  /** The blocks that the sum holds: from the first, up to the second. */
  #held: [from: number, to: number] = [0, 0]

  constructor(blocks: number) {
    this.#blocks = blocks
    this.#counts = new Uint8Array(blocks * values)
  }

  add(block: number, value: number): void {
    this.#counts[block * values + value]!++
  }

  /** The counts of a block and those near it; to be asked for from the first to the last, and read at once. */
  around(block: number): Uint32Array {
    const [from, to] = [Math.max(0, block - reachBlocks), Math.min(this.#blocks, block + reachBlocks + 1)]
    for (let at = this.#held[1]; at < to; at++) this.#count(at, 1)
    for (let at = this.#held[0]; at < from; at++) this.#count(at, -1)
    this.#held = [from, to]
    return this.#sum
  }

  #count(block: number, sign: 1 | -1): void {
    for (let value = 0; value < values; value++)
      this.#sum[value]! += sign * this.#counts[block * values + value]!
  }
}

function total(counts: Uint32Array, below: number): number {
  let sum = 0
  for (let value = 0; value < below; value++) sum += counts[value]!
  return sum
}

function quantile(counts: Uint32Array, part: number, below: number): number {
  const due = total(counts, below) * part
  let passed = 0
  for (let value = 0; value < below; value++) {
    passed += counts[value]!
    if (passed > due) return value
  }
  return below - 1
}
