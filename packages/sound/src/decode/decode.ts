import { BadPacket } from './bits.ts'
import { type OpenSound, openSound } from './open.ts'
import type { Packet, Readable } from './packet.ts'
import { Undecodable } from './undecodable.ts'

/** Takes mono samples, −1 to 1, as they come. */
export type TakeMono = (samples: Float32Array) => void | Promise<void>

/** Longer than a recording may be; a few bytes of FLAC can say years of silence. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}

/** A jump in the time stamps longer than this is a hole in the recording, kept as silence so that words stay in step. */
const holeSeconds = 0.25

/** No packet of any kind lasts longer, whatever its container says. */
const longestPacketSeconds = 20

/**
 * Decodes a file from end to end in bounded memory, mixed to one channel.
 *
 * A damaged packet becomes silence of its own length, so that all after it stays in time.
 *
 * @param start told the samples per second before the first samples.
 * @param options.progress told from 0 to 1 now and then.
 * @throws Undecodable, or TooLong past `maxSeconds`.
 */
export async function decodeMono(
  file: Readable,
  start: (sampleRate: number) => TakeMono,
  options: { maxSeconds: number; progress?: (part: number) => void },
): Promise<void> {
  let furthest = 0
  const watched: Readable = {
    bytes: file.bytes,
    read: (from, to) => {
      if (to > furthest && from <= furthest + file.bytes / 50) furthest = to
      return file.read(from, to)
    },
  }
  const sound = await openSound(watched)
  furthest = 0
  const timeline = new Timeline(sound, start(sound.decoder.sampleRate), options.maxSeconds)
  try {
    let count = 0
    let last: Packet | null = null
    for await (const packet of sound.packets) {
      if (last) await timeline.add(last, false)
      last = packet
      if (++count % 500 === 0) options.progress?.(Math.min(1, furthest / file.bytes))
    }
    if (last) await timeline.add(last, true)
    await timeline.end()
    options.progress?.(1)
  } finally {
    sound.decoder.close()
    sound.close()
  }
}

/** Lays what the decoder gives at its right time. */
class Timeline {
  readonly #sound: OpenSound
  readonly #take: TakeMono
  readonly #limit: number
  /** The sample that comes next; below zero while the encoder's run-in is passing. */
  #at: number | null = null
  #held: Float32Array = new Float32Array(0)
  #good = 0
  #bad = 0

  constructor(sound: OpenSound, take: TakeMono, maxSeconds: number) {
    this.#sound = sound
    this.#take = take
    this.#limit = maxSeconds * sound.decoder.sampleRate
  }

  async add(packet: Packet, isLast: boolean): Promise<void> {
    const { decoder } = this.#sound
    const due = Math.round(packet.timestamp * decoder.sampleRate)
    // Containers that tell of a run-in begin before zero; for the others the decoder knows.
    this.#at ??= due < 0 ? due : -decoder.runIn
    if (due - this.#at > holeSeconds * decoder.sampleRate) await this.#lay(new Float32Array(0), due)
    const mono = this.#decode(packet)
    const end =
      isLast && packet.duration > 0
        ? Math.round((packet.timestamp + packet.duration) * decoder.sampleRate)
        : null
    // The last packet says by its length where the sound ends.
    const rest = end !== null && this.#at + mono.length > end ? Math.max(0, end - this.#at) : mono.length
    await this.#lay(mono.subarray(0, rest), null)
  }

  async end(): Promise<void> {
    const { filling } = this.#sound
    if (this.#held.length > filling) await this.#take(this.#held.subarray(0, this.#held.length - filling))
    if (this.#good === 0) throw new Undecodable('damaged', 'not one packet could be decoded')
  }

  #decode(packet: Packet): Float32Array {
    try {
      const mono = mixed(this.#sound.decoder.decode(packet.data))
      this.#good++
      return mono
    } catch (error) {
      if (!(error instanceof BadPacket || error instanceof RangeError)) throw error
      this.#bad++
      const seconds = Math.min(packet.duration, longestPacketSeconds)
      return new Float32Array(Math.max(0, Math.round(seconds * this.#sound.decoder.sampleRate)))
    }
  }

  /** Passes samples on; first, silence up to `from` when given. What might be filling at the end is held back. */
  async #lay(samples: Float32Array, from: number | null): Promise<void> {
    const at = this.#at ?? 0
    if (Math.max(at, from ?? 0) + samples.length > this.#limit) throw new TooLong('the recording is too long')
    if (from !== null) {
      for (let left = from - Math.max(at, 0); left > 0; left -= 48000)
        await this.#pass(new Float32Array(Math.min(left, 48000)))
      this.#at = from
    }
    const skip = Math.min(samples.length, Math.max(0, -(this.#at ?? 0)))
    this.#at = (this.#at ?? 0) + samples.length
    if (samples.length > skip) await this.#pass(samples.subarray(skip))
  }

  async #pass(samples: Float32Array): Promise<void> {
    const { filling } = this.#sound
    if (filling === 0) return this.#take(samples)
    const all = new Float32Array(this.#held.length + samples.length)
    all.set(this.#held)
    all.set(samples, this.#held.length)
    const ready = Math.max(0, all.length - filling)
    this.#held = all.slice(ready)
    if (ready > 0) await this.#take(all.subarray(0, ready))
  }
}

/** The mean of all channels. */
function mixed(channels: readonly Float32Array[]): Float32Array {
  const [first, ...others] = channels
  if (!first) return new Float32Array(0)
  if (others.length === 0) return first
  const out = new Float32Array(first.length)
  const scale = 1 / channels.length
  for (const channel of channels) for (let i = 0; i < out.length; i++) out[i]! += channel[i]! * scale
  return out
}
