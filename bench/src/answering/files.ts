import { wavHeader } from '../../../app/src/conversations/talk/sound/clip.ts'
import { fjordbyCsv } from '@lydhoer/trajectories'
import { decodeMono } from '@lydhoer/sound'
import { fixture, readable } from '@lydhoer/sound/testing'

const letters: Record<string, string> = {
  ...{ activation: 'A', cashBenefit: 'C', education: 'E', flexJob: 'F', job: 'J', sickness: 'S' },
  unemployment: 'U',
}

/** A register of 200,000 people in 240 periods, one letter a cell: 96 MB. */
export function register(people = 200_000, weeks = 240): Buffer {
  const pieces: Buffer[] = []
  for (const piece of fjordbyCsv({ people, weeks })) {
    const text = Buffer.from(piece).toString('latin1')
    pieces.push(Buffer.from(text.replace(/[a-zA-Z]{2,}/g, (state) => letters[state] ?? state)))
  }
  return Buffer.concat(pieces)
}

const said = [
  'ja det er jo det',
  'hvad tænker du selv om det?',
  'jeg talte med Benny Holm i går',
  'nå',
  'mm (1.2) altså',
]

/** So many turns as plain text. */
export const turns = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${i % 2 ? 'M' : 'B'}: ${said[i % said.length]}`).join('\n')

/** One turn of so many characters, in one line. */
export const oneLine = (length: number): string => `B: ${'ja det er en lang snak '.repeat(length / 23)}`

/** Two rows of so many columns. */
export const columns = (count: number): string => `${'ord\t'.repeat(count)}\nB:\t${'ja\t'.repeat(count)}`

/** So many turns as subtitles. */
export function subtitles(count: number): string {
  const at = (ms: number) => new Date(ms).toISOString().slice(11, 23)
  const cues = Array.from(
    { length: count },
    (_, i) => `${at(i * 1200)} --> ${at(i * 1200 + 1100)}\n<v ${i % 2 ? 'M' : 'B'}>${said[i % said.length]}`,
  )
  return `WEBVTT\n\n${cues.join('\n\n')}\n`
}

/** So many minutes of synthetic talk as a .wav of 16 kHz, phrase after phrase with pauses between. */
export async function sound(minutes: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let rate = 0
  await decodeMono(
    readable(await fixture('phrases.ogg')),
    (sampleRate) => {
      rate = sampleRate
      return (samples) =>
        void pieces.push(Buffer.from(Int16Array.from(samples, (one) => Math.round(one * 32_767)).buffer))
    },
    { maxSeconds: 1000 },
  )
  const once = Buffer.concat(pieces)
  const bytes = minutes * 60 * rate * 2
  const data = Buffer.alloc(bytes)
  for (let at = 0; at < bytes; at += once.length) once.copy(data, at)
  return Buffer.concat([wavHeader(bytes, rate), data])
}
