/**
 * Speaks three of Fjordby's conversations with a Danish synthetic voice, and writes the times back beside the words:
 * `node --import tsx demo/src/make-sound.ts`. Needs espeak-ng and ffmpeg on the machine; what it makes is committed,
 * so nobody else does.
 *
 * Names are spoken as their stand-ins, because sound keeps what is said. Pauses are as long as they are written;
 * turns follow each other after an eighth of a second, too short to be a pause.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, segments, write, type Turn } from '@lydhoer/conversation'
import { applyMentions, findMentions } from '@lydhoer/danish'
import { citizensNameIs } from '@lydhoer/app/tools'
import { notNames } from './conversations.ts'
import { citizens } from './people.ts'

const folder = join(import.meta.dirname, '..', 'conversations')
const rate = 22_050
const betweenTurnsMs = 120
const voices: Record<string, string[]> = {
  B: ['-v', 'da+f3', '-s', '150', '-p', '62'],
  M: ['-v', 'da+m3', '-s', '165', '-p', '38'],
}

for (const name of process.argv.slice(2)) speak(name)

function speak(name: string): void {
  const source = read(readFileSync(join(folder, `${name}.txt`)), { fileName: `${name}.txt` }).conversation
  const known = citizens.map((citizen) => ({ name: citizen.name, standIn: citizensNameIs }))
  const mentions = findMentions(source.turns, { known }).filter(
    (one) => !notNames.has(one.text.toLocaleLowerCase('da')),
  )
  const pieces: Int16Array[] = []
  let atMs = 0
  const add = (samples: Int16Array) => {
    pieces.push(samples)
    atMs += (samples.length / rate) * 1000
  }
  const silence = (ms: number) => add(new Int16Array(Math.round((ms / 1000) * rate)))

  const turns = source.turns.map((turn): Turn => {
    const { text } = applyMentions(
      turn.text,
      mentions.filter((mention) => mention.turn === turn.number),
    )
    const startMs = Math.round(atMs)
    for (const part of segments(text, source.notation)) {
      if (part.kind === 'pause') silence(part.ms ?? 200)
      else if (part.kind === 'talk' && /\p{L}/u.test(part.plain))
        add(spoken(part.plain, voices[turn.speaker] ?? []))
    }
    const endMs = Math.round(atMs)
    silence(betweenTurnsMs)
    return { ...turn, text, startMs, endMs }
  })

  const all = Buffer.concat(
    pieces.map((piece) => Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)),
  )
  const encode = `-f s16le -ar ${rate} -ac 1 -i - -c:a libopus -b:a 20k -application voip -map_metadata -1 -y`
  execFileSync('ffmpeg', ['-loglevel', 'error', ...encode.split(' '), join(folder, `${name}.ogg`)], {
    input: all,
  })
  writeFileSync(join(folder, `${name}.vtt`), write({ ...source, turns }, 'vtt').text)
}

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
