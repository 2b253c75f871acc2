import { decoded, fixture } from '../testing.ts'
import { noiseOf, overTelephone, type Noise } from './testing-noise.ts'
import { inRoom } from './testing-room.ts'

/** A dialogue put together for measuring: samples at 16 kHz, and where its pauses truly are. */
export interface Dialogue {
  samples: Float32Array
  sampleRate: number
  pauses: { fromMs: number; toMs: number }[]
  /** The stretches of talk: one phrase each, or several that overlap. */
  phrases: { fromMs: number; toMs: number }[]
}

export interface DialogueOptions {
  seed: number
  pauses: number
  /** Mean loudness of the speech over that of the noise, in dB. */
  snrDb: number
  /** Two voices that the measuring was fitted to (the default), or three others, who say other things. */
  voices?: 'fitted' | 'others'
  /** Pink, as rooms are, unless it is said otherwise. */
  noise?: Noise
  /** In three changes of speaker of ten, the next one begins before the one before has ended. */
  overlaps?: boolean
  /** All of it, the noise too, as through a telephone. */
  telephone?: boolean
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
  const bank = await phrases(options.voices === 'others' ? 'others' : 'phrases')
  const pieces: { at: number; samples: Float32Array }[] = []
  const made: Dialogue = { samples: new Float32Array(0), sampleRate: rate, pauses: [], phrases: [] }
  const ms = (samples: number) => (samples / rate) * 1000
  let at = 0
  const add = (samples: Float32Array) => {
    pieces.push({ at, samples })
    const fromMs = ms(at)
    at += samples.length
    return { fromMs, toMs: ms(at) }
  }
  add(new Float32Array(rate))
  while (made.pauses.length < options.pauses || made.phrases.length === made.pauses.length) {
    const voice = bank[Math.floor(random() * bank.length)]!
    const phrase = atLoudness(voice[Math.floor(random() * voice.length)]!, 0.05 + 0.08 * random())
    const before = made.phrases.at(-1)
    if (before && ms(at) === before.toMs) {
      at -= Math.round(Math.min(0.1 + 0.5 * random(), 0.0006 * ms(phrase.length)) * rate)
      before.toMs = Math.max(before.toMs, add(phrase).toMs)
    } else made.phrases.push(add(phrase))
    if (options.overlaps && random() < 0.3) continue
    if (made.pauses.length === options.pauses) break
    const lasts = shortestMs * (longestMs / shortestMs) ** random()
    const silence = new Float32Array(Math.round((lasts * rate) / 1000))
    if (options.breaths && lasts > 900 && random() < 0.25) breathe(silence, random)
    made.pauses.push(add(silence))
  }
  add(new Float32Array(rate))
  made.samples = new Float32Array(at)
  for (const { at: start, samples } of pieces)
    for (let i = 0; i < samples.length; i++) made.samples[start + i]! += samples[i]!
  if (options.room) made.samples = inRoom(made.samples, rate, options.room.fadesInS, options.room.echoesDb)
  if (options.telephone) made.samples = overTelephone(made.samples, rate)
  const noise = noiseOf(options.noise ?? 'pink', made.samples.length, rate, random)
  addNoise(made, options.telephone ? overTelephone(noise, rate) : noise, options.snrDb)
  return made
}

/** A bank's phrases, voice by voice, cut where their sound begins and ends: 25 dB under their own loudness. */
async function phrases(bank: string): Promise<Float32Array[][]> {
  const { samples, sampleRate } = await decoded(await fixture(`${bank}.ogg`))
  const places = JSON.parse((await fixture(`${bank}.json`)).toString('utf8')) as {
    voice: string
    fromMs: number
    toMs: number
  }[]
  const at16 = sampleRate === rate ? samples : samples.filter((_, i) => i % (sampleRate / rate) === 0)
  return [...new Set(places.map(({ voice }) => voice))].map((name) =>
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

/** So much noise that the talk stands so far over it. */
function addNoise({ samples, phrases: spoken }: Dialogue, noise: Float32Array, snrDb: number): void {
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
