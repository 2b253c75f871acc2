import { decoded, fixture } from '../testing.ts'
import { inRoom } from './testing-room.ts'

/** A dialogue put together for measuring: samples at 16 kHz, and where its pauses truly are. */
export interface Dialogue {
  samples: Float32Array
  sampleRate: number
  pauses: { fromMs: number; toMs: number }[]
  /** The stretches of talk, one phrase each. */
  phrases: { fromMs: number; toMs: number }[]
}

export interface DialogueOptions {
  seed: number
  pauses: number
  /** Mean loudness of the speech over that of the noise, in dB; the noise is pink, as rooms are. */
  snrDb: number
  /** Somebody breathes audibly in one long pause of four, 12 dB under the speech. */
  breaths?: boolean
  /** A room around them: how many seconds its echoes take to fade by 60 dB, and how loud they are (see `inRoom`). */
  room?: { fadesInS: number; echoesDb: number }
}

const rate = 16_000
const [shortestMs, longestMs] = [100, 3000]

/**
 * For tests and measurement: a dialogue of two voices with pauses of known length, 0.1 to 3 s, evenly spread on a
 * logarithmic scale, so that a fifth of them are shorter than 0.2 s.
 *
 * The same seed gives the same samples.
 */
export async function dialogue(options: DialogueOptions): Promise<Dialogue> {
  const random = randomFrom(options.seed)
  const bank = await phrases()
  const pieces: Float32Array[] = []
  const made: Dialogue = { samples: new Float32Array(0), sampleRate: rate, pauses: [], phrases: [] }
  let at = 0
  const add = (piece: Float32Array) => {
    const fromMs = (at / rate) * 1000
    pieces.push(piece)
    at += piece.length
    return { fromMs, toMs: (at / rate) * 1000 }
  }
  add(new Float32Array(rate))
  for (let i = 0; i <= options.pauses; i++) {
    const voice = bank[random() < 0.5 ? 0 : 1]!
    made.phrases.push(add(atLoudness(voice[Math.floor(random() * voice.length)]!, 0.05 + 0.08 * random())))
    if (i === options.pauses) break
    const ms = shortestMs * (longestMs / shortestMs) ** random()
    const silence = new Float32Array(Math.round((ms * rate) / 1000))
    if (options.breaths && ms > 900 && random() < 0.25) breathe(silence, random)
    made.pauses.push(add(silence))
  }
  add(new Float32Array(rate))
  made.samples = new Float32Array(at)
  let to = 0
  for (const piece of pieces) {
    made.samples.set(piece, to)
    to += piece.length
  }
  if (options.room) made.samples = inRoom(made.samples, rate, options.room.fadesInS, options.room.echoesDb)
  addNoise(made.samples, made.phrases, options.snrDb, random)
  return made
}

/** Both voices' phrases, cut where their sound begins and ends: 25 dB under their own loudness. */
async function phrases(): Promise<Float32Array[][]> {
  const { samples, sampleRate } = await decoded(await fixture('phrases.ogg'))
  const places = JSON.parse((await fixture('phrases.json')).toString('utf8')) as {
    voice: string
    fromMs: number
    toMs: number
  }[]
  const at16 = sampleRate === rate ? samples : samples.filter((_, i) => i % (sampleRate / rate) === 0)
  return ['first', 'second'].map((name) =>
    places
      .filter(({ voice }) => voice === name)
      .map(({ fromMs, toMs }) => trimmed(at16.slice((fromMs * rate) / 1000, (toMs * rate) / 1000))),
  )
}

function trimmed(phrase: Float32Array): Float32Array {
  const frame = rate / 200
  const loud = Array.from({ length: Math.floor(phrase.length / frame) }, (_, i) =>
    rms(phrase.subarray(i * frame, (i + 1) * frame)),
  )
  const floor = rms(phrase) * 10 ** (-25 / 20)
  const first = loud.findIndex((value) => value > floor)
  const last = loud.findLastIndex((value) => value > floor)
  return phrase.slice(first * frame, (last + 1) * frame)
}

function atLoudness(phrase: Float32Array, loudness: number): Float32Array {
  const scale = loudness / rms(phrase)
  return phrase.map((sample) => sample * scale)
}

/** Half a second of breath in the middle: noise with little low and little high, swelling and fading. */
function breathe(silence: Float32Array, random: () => number): void {
  const length = Math.round(0.4 * rate)
  const start = Math.round((silence.length - length) / 2)
  let low = 0
  let lower = 0
  for (let i = 0; i < length; i++) {
    low += 0.4 * (2 * random() - 1 - low)
    lower += 0.1 * (low - lower)
    silence[start + i] = 0.06 * (low - lower) * Math.sin((Math.PI * i) / length) ** 2
  }
}

/** Pink noise (Voss's way, as Gardner describes it in Scientific American, April 1978), seeded. */
function addNoise(
  samples: Float32Array,
  spoken: readonly { fromMs: number; toMs: number }[],
  snrDb: number,
  random: () => number,
): void {
  const rows = new Float64Array(8)
  const noise = samples.map((_, i) => {
    const row = Math.min(rows.length - 1, Math.clz32(((i + 1) & -(i + 1)) >>> 0) ^ 31)
    rows[row] = 2 * random() - 1
    return rows.reduce((sum, value) => sum + value, 2 * random() - 1)
  })
  let energy = 0
  let count = 0
  for (const { fromMs, toMs } of spoken) {
    const talk = samples.subarray(Math.round((fromMs * rate) / 1000), Math.round((toMs * rate) / 1000))
    energy += rms(talk) ** 2 * talk.length
    count += talk.length
  }
  const scale = (Math.sqrt(energy / count) / rms(noise)) * 10 ** (-snrDb / 20)
  for (let i = 0; i < samples.length; i++) samples[i]! += noise[i]! * scale
}

function rms(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return Math.sqrt(sum / Math.max(1, samples.length))
}

/** Numbers from 0 to 1, always the same ones for a seed (Mulberry32, Ettinger 2017, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
