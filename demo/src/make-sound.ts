/**
 * Speaks three of Fjordby's conversations with a Danish synthetic voice, and writes the times back beside the words:
 * `node --import tsx demo/src/make-sound.ts`. Needs espeak-ng and ffmpeg on the machine; what it makes is committed,
 * so nobody else does.
 *
 * Names are spoken as their stand-ins, because sound keeps what is said. Pauses are as long as they are written;
 * turns follow each other after an eighth of a second, too short to be a pause, and begin early
 * where they overlap.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, segments, write, type Segment, type Turn } from '@lydhoer/conversation'
import { applyMentions, citizenStandIns, findMentions, inItsCase, standInMark } from '@lydhoer/danish'
import { notNames } from './conversations.ts'
import { citizens } from './people.ts'

const folder = join(import.meta.dirname, '..', 'conversations')
const rate = 22_050
const betweenTurnsMs = 120
const voices: Record<string, string[]> = {
  B: ['-v', 'da+f3', '-s', '150', '-p', '62'],
  M: ['-v', 'da+m3', '-s', '165', '-p', '38'],
}

function speak(name: string): void {
  const source = read(readFileSync(join(folder, `${name}.txt`)), { fileName: `${name}.txt` }).conversation
  const known = citizens.map((citizen) => ({ name: citizen.name, standIn: citizenStandIns }))
  const mentions = findMentions(source.turns, { known }).filter(
    (one) => !notNames.has(one.text.toLocaleLowerCase('da')),
  )
  const track: Heard[] = []
  let endedAt = 0
  let overlapAt: number | null = null
  const turns = source.turns.map((turn): Turn => {
    const { text } = applyMentions(
      turn.text,
      mentions
        .filter((mention) => mention.turn === turn.number)
        .map((mention) => inItsCase(turn.text, mention)),
    )
    const said = sayTurn(segments(text, source.notation), voices[turn.speaker] ?? [])
    const meets = overlapAt !== null && said.overlapAt !== null
    const from = meets ? Math.max(0, (overlapAt ?? 0) - (said.overlapAt ?? 0)) : endedAt
    overlapAt = meets || said.overlapAt === null ? null : from + said.overlapAt
    track.push({ from, samples: said.samples })
    const to = from + said.samples.length
    endedAt = Math.max(endedAt, to + samplesIn(betweenTurnsMs))
    return { ...turn, text, startMs: msOf(from), endMs: msOf(to) }
  })
  const all = mixed(track, endedAt)
  const encode = `-f s16le -ar ${rate} -ac 1 -i - -c:a libopus -b:a 20k -application voip -map_metadata -1 -y`
  execFileSync('ffmpeg', ['-loglevel', 'error', ...encode.split(' '), join(folder, `${name}.ogg`)], {
    input: Buffer.from(all.buffer),
  })
  writeFileSync(join(folder, `${name}.vtt`), write({ ...source, turns }, 'vtt').text)
}

interface Heard {
  from: number
  samples: Int16Array
}

/** One turn as sound, and where in it the overlap begins, counted in samples. */
function sayTurn(parts: readonly Segment[], voice: string[]) {
  const pieces: Heard[] = []
  let at = 0
  let overlapAt: number | null = null
  const add = (samples: Int16Array) => {
    pieces.push({ from: at, samples })
    at += samples.length
  }
  for (const part of parts) {
    if (part.text === '[') overlapAt ??= at
    else if (part.kind === 'pause') at += samplesIn(part.ms ?? 200)
    else if (part.kind === 'laughter') add(spoken('ha ha ha', voice))
    else if (part.kind === 'talk' && /\p{L}/u.test(part.plain))
      add(
        spoken(
          part.plain.replaceAll(standInMark, ''),
          part.features.includes('quiet') ? [...voice, '-a', '35'] : voice,
        ),
      )
  }
  return { samples: mixed(pieces, at), overlapAt }
}

/** Everything heard at its own time; what is heard at once is added up. */
function mixed(heard: readonly Heard[], length: number): Int16Array {
  const sum = new Int16Array(length)
  for (const { from, samples } of heard)
    for (const [at, sample] of samples.entries())
      sum[from + at] = Math.max(-32_768, Math.min(32_767, (sum[from + at] ?? 0) + sample))
  return sum
}

const samplesIn = (ms: number) => Math.round((ms / 1000) * rate)
const msOf = (samples: number) => Math.round((samples / rate) * 1000)

/** Samples of one stretch of talk, without the silence that the voice puts around it. */
function spoken(text: string, voice: string[]): Int16Array {
  const place = mkdtempSync(join(tmpdir(), 'lydhoer-voice-'))
  try {
    const file = join(place, 'voice.wav')
    execFileSync('espeak-ng', [...voice, '-w', file, text])
    const raw = execFileSync(
      'ffmpeg',
      ['-loglevel', 'error', '-i', file, '-f', 's16le', '-ar', String(rate), '-ac', '1', '-'],
      {
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    const samples = new Int16Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength))
    const loud = (sample: number) => Math.abs(sample) > 250
    const first = samples.findIndex(loud)
    const last = samples.findLastIndex(loud)
    return first < 0 ? new Int16Array(0) : samples.slice(first, last + 1)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

for (const name of ['biblioteket', 'syskolen', 'tyve-aar']) speak(name)
