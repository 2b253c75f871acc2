import { wavHeader } from '../../app/src/conversations/talk/sound/clip.ts'
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fixturePath } from '@lydhoer/sound/testing'
import { gather } from '@lydhoer/sound'
import { newKey } from '../../app/src/shared/sealing/seal.ts'
import { folderStore, openSealed, storeSealed } from '../../app/src/shared/files/store/index.ts'
import { pauses } from './sound-pauses.ts'

const hours = 3
const wavRate = 44_100
const speech = fixturePath('speech.wav')

/** The other kinds, made by ffmpeg where it is installed: seconds of sound, file ending, arguments. */
const made: [label: string, seconds: number, ending: string, encoding: string[]][] = [
  ['mp3, 3 hours', hours * 3600, 'mp3', ['-c:a', 'libmp3lame', '-b:a', '64k', '-ar', '44100']],
  ['opus in ogg, 3 hours', hours * 3600, 'ogg', ['-c:a', 'libopus', '-b:a', '24k']],
  ['m4a (AAC-LC), 30 min', 1800, 'm4a', ['-c:a', 'aac', '-b:a', '64k', '-ar', '44100']],
  ['flac, 30 min', 1800, 'flac', ['-c:a', 'flac', '-ar', '44100']],
  ['vorbis in ogg, 30 min', 1800, 'ogg', ['-c:a', 'libvorbis', '-ar', '44100']],
]

/** Sound: memory of an upload and of decoding, speed per kind, and what sealing costs when a part is read. */
export async function run(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-bench-sound-'))
  try {
    await pauses(print)
    await readingRanges(folder, print)
    const bytes = hours * 3600 * wavRate * 2
    await takeIn(folder, `wav, ${hours} hours`, hours * 3600, 44 + bytes, longWav(bytes), print)
    for (const [label, seconds, ending, encoding] of made) {
      // Ten minutes are encoded, and then laid end to end; frames of FLAC are numbered and must be made in one go.
      const short = join(folder, `short.${ending}`)
      const path = join(folder, `made.${ending}`)
      const loop = ['-v', 'error', '-y', '-stream_loop', '-1', '-i']
      const done = spawnSync('ffmpeg', [
        ...loop,
        speech,
        '-t',
        ending === 'flac' ? String(seconds) : '600',
        ...encoding,
        short,
      ])
      if (done.error) return print('ffmpeg is not installed here, so the other kinds are left out')
      if (ending === 'flac') await rename(short, path)
      else spawnSync('ffmpeg', [...loop, short, '-t', String(seconds), '-c', 'copy', path])
      await takeIn(folder, label, seconds, (await stat(path)).size, createReadStream(path), print)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Uploads to a server in a process of its own, has it decoded there, and prints what that took. */
async function takeIn(
  folder: string,
  label: string,
  seconds: number,
  bytes: number,
  sound: Readable,
  print: (line: string) => void,
): Promise<void> {
  const store = join(folder, 'store')
  const child = fork(new URL('./sound-server.ts', import.meta.url), [store], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
  })
  try {
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    const upload = await send(port, '/', bytes, sound)
    const measured = await send(port, '/measure', 0, null)
    if (Math.abs((measured['measured'] ?? NaN) / 1000 - seconds) > 2 || Number.isNaN(measured['measured']))
      throw new Error(`${label}: decoded to ${measured['measured']} ms`)
    const figure = (answer: Record<string, number>, name: string, digits = 0) =>
      (answer[name] ?? NaN).toFixed(digits)
    print(
      `${label} (${Math.round(bytes / 1024 ** 2)} MB): upload +${figure(upload, 'megabytes')} MB memory, ` +
        `${figure(upload, 'seconds', 1)} s; decoding +${figure(measured, 'megabytes')} MB memory, ` +
        `${Math.round(seconds / (measured['seconds'] ?? NaN))} × real time, ` +
        `the server never away for more than ${figure(measured, 'longestWait')} ms`,
    )
  } finally {
    child.disconnect()
    await once(child, 'exit')
    await rm(store, { recursive: true, force: true })
  }
}

async function send(
  port: number,
  path: string,
  bytes: number,
  sound: Readable | null,
): Promise<Record<string, number>> {
  const before = '--x\r\ncontent-disposition: form-data; name="sound"; filename="a"\r\n\r\n'
  const after = '\r\n--x--\r\n'
  const asked = request({
    port,
    path,
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': sound ? before.length + bytes + after.length : 0,
    },
  })
  const answered = once(asked, 'response') as Promise<[Readable]>
  async function* body() {
    yield before
    yield* sound ?? []
    yield after
  }
  if (sound) await pipeline(Readable.from(body()), asked)
  else asked.end()
  const [answer] = await answered
  return JSON.parse((await gather(answer)).toString()) as Record<string, number>
}

/** A .wav of three hours, made as it is sent: a tone that swells and fades. */
function longWav(bytes: number): Readable {
  const second = Int16Array.from({ length: wavRate }, (_, i) =>
    Math.round(9000 * Math.sin((2 * Math.PI * 220 * i) / wavRate) * Math.sin((Math.PI * i) / wavRate)),
  )
  function* sound() {
    yield wavHeader(bytes, wavRate)
    const piece = Buffer.from(second.buffer)
    for (let sent = 0; sent < bytes; sent += piece.length) yield piece.subarray(0, bytes - sent)
  }
  return Readable.from(sound())
}

/** A thousand reads of 64 KB here and there in 256 MB: sealed against plain. */
async function readingRanges(folder: string, print: (line: string) => void): Promise<void> {
  const bytes = 256 * 1024 ** 2
  const part = 64 * 1024
  const piece = Buffer.alloc(1024 ** 2, 'lydhør')
  async function* source() {
    for (let sent = 0; sent < bytes; sent += piece.length) yield piece
  }
  const plain = join(folder, 'plain')
  await writeFile(plain, source())
  const store = folderStore(join(folder, 'sealed'))
  const key = newKey()
  const { objectId } = await storeSealed(store, key, 'bench', source())
  const places = Array.from({ length: 1000 }, (_, i) => (i * 7_919_777) % (bytes - part))

  const time = async (read: (at: number) => Promise<unknown>) => {
    for (const at of places.slice(0, 100)) await read(at)
    const start = performance.now()
    for (const at of places) await read(at)
    return (performance.now() - start) / places.length
  }
  const ofPlain = await time(async (at) => {
    const file = await open(plain)
    await file.read(Buffer.alloc(part), 0, part, at)
    await file.close()
  })
  const ofSealed = await time(async (at) =>
    gather((await openSealed(store, key, 'bench', objectId)).read(at, at + part)),
  )
  print(
    `a part of 64 KB out of 256 MB, opened anew each time: sealed ${ofSealed.toFixed(2)} ms, plain ${ofPlain.toFixed(2)} ms, ` +
      `ratio ${(ofSealed / ofPlain).toFixed(1)}`,
  )
  await store.delete(objectId)
}
