import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { gather } from '@lydhoer/sound'
import { fixture, inPieces } from '@lydhoer/sound/testing'
import { Invalid } from '../../shared/request/errors.ts'
import { newKey } from '../../shared/sealing/seal.ts'
import { folderStore, type StoredFile } from '../../shared/files/store/index.ts'
import { openOriginal, storeOriginal } from '../talk/sound/index.ts'
import { receiveUpload, type UploadOptions } from '../../shared/files/upload/sound-and-text.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-upload-'))
after(() => rm(folder, { recursive: true }))
const store = folderStore(folder)
const of = { key: newKey(), municipalityId: 'm', conversationId: 'c' }
const intoStore: UploadOptions<StoredFile> = {
  onSound: (sound) => storeOriginal(store, of, sound.bytes),
  undoSound: (stored) => store.delete(stored.objectId),
}

function form(parts: Record<string, string | [string, Uint8Array]>): Request {
  const data = new FormData()
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'string') data.append(name, part)
    else data.append(name, new File([Uint8Array.from(part[1])], part[0]))
  return new Request('http://localhost/materiale', { method: 'POST', body: data })
}

/** Refused with a sentence about that field, and nothing left in the store. */
async function refused(request: Request, field: string, says: RegExp, options = intoStore): Promise<void> {
  await assert.rejects(receiveUpload(request, options), (error) => {
    assert.ok(error instanceof Invalid, String(error))
    const [problem] = error.problems
    assert.equal(problem?.field, field)
    assert.match(problem?.what.en ?? '', says)
    assert.ok(problem?.what.da && problem.hint?.da && problem.hint.en)
    return true
  })
  assert.deepEqual(await readdir(folder), [])
}

test('what is no form is refused', async () => {
  await refused(new Request('http://localhost/', { method: 'POST', body: 'hej' }), 'sound', /No file/)
})

test('a file that is no sound is refused, whatever it is called', async () => {
  await refused(
    form({ sound: ['samtale.mp3', Buffer.from('%PDF-1.7 and more')] }),
    'sound',
    /not a sound file/,
  )
})

test('mp2 under the name of an mp3 is refused by its own name', async () => {
  const mp2 = Buffer.concat([Buffer.from([0xff, 0xfd, 0x44, 0xc4]), Buffer.alloc(188)])
  await refused(form({ sound: ['samtale.mp3', mp2] }), 'sound', /is mp2/)
})

test('an empty sound file and an empty transcript are refused', async () => {
  await refused(form({ sound: ['samtale.wav', Buffer.alloc(0)] }), 'sound', /empty/)
  await refused(form({ transcript: ['samtale.txt', Buffer.alloc(0)] }), 'transcript', /empty/)
})

test('sound that turns out too large in the middle is refused and leaves nothing', async () => {
  const sound = await fixture('speech.wav')
  await refused(form({ sound: ['a.wav', sound] }), 'sound', /larger than/, {
    ...intoStore,
    soundLimit: 50_000,
  })
})

test('an upload that says beforehand that it is too large is refused before it is read', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(2 * 1024 ** 3) },
    body: new ReadableStream({ pull: () => assert.fail('was read') }, { highWaterMark: 0 }),
    duplex: 'half',
  } as RequestInit)
  await refused(request, 'sound', /larger than 1 GB/)
})

test('when the transcript after the sound is refused, the sound is taken back', async () => {
  const sound = await fixture('mono-22050.mp3')
  const parts = { sound: ['a.mp3', sound], transcript: ['a.txt', Buffer.alloc(3000, 65)] } as const
  await refused(form(parts as never), 'transcript', /larger/, { ...intoStore, transcriptLimit: 1000 })
})

test('a form that stops in the middle leaves nothing', async () => {
  const whole = form({ sound: ['a.wav', await fixture('speech.wav')] })
  const type = whole.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await whole.arrayBuffer()).subarray(0, 60_000)
  const cut = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: bytes,
  })
  await refused(cut, 'sound', /connection broke/)
})

test('when the store fails, the error comes through and nothing is left', async () => {
  const failing: UploadOptions<StoredFile> = {
    ...intoStore,
    onSound: async (sound) => {
      for await (const _ of sound.bytes) throw new Error('the disk is full')
      assert.fail('no bytes came')
    },
  }
  await assert.rejects(
    receiveUpload(form({ sound: ['a.wav', await fixture('speech.wav')] }), failing),
    /disk is full/,
  )
  assert.deepEqual(await readdir(folder), [])
})

test('a form without chosen files gives its fields alone', async () => {
  // As browsers send a file field that was left empty.
  const body = [
    '--x\r\ncontent-disposition: form-data; name="submissionId"\r\n\r\n42\r\n',
    '--x\r\ncontent-disposition: form-data; name="sound"; filename=""\r\ncontent-type: application/octet-stream\r\n\r\n\r\n',
    '--x--\r\n',
  ].join('')
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const request = new Request('http://localhost/', { method: 'POST', headers, body })
  assert.deepEqual(await receiveUpload(request, intoStore), {
    sound: null,
    transcript: null,
    fields: { submissionId: '42' },
  })
})

test('sound, transcript and fields come in, in any order, with Danish letters in names', async () => {
  const sound = await fixture('stereo-44100.m4a')
  const upload = await receiveUpload(
    form({
      before: 'æ',
      sound: ['Åses møde.m4a', sound],
      transcript: ['ø.txt', Buffer.from('B: ja')],
      after: 'å',
    }),
    {
      ...intoStore,
      onSound: (incoming) => {
        assert.deepEqual(
          [incoming.kind, incoming.mime, incoming.fileName],
          ['m4a', 'audio/mp4', 'Åses møde.m4a'],
        )
        return intoStore.onSound(incoming)
      },
    },
  )
  assert.deepEqual(upload.fields, { before: 'æ', after: 'å' })
  assert.deepEqual(upload.transcript, { fileName: 'ø.txt', bytes: Buffer.from('B: ja') })
  assert.ok(upload.sound)
  const original = await openOriginal(store, { ...of, objectId: upload.sound.objectId })
  assert.ok((await gather(original.read())).equals(sound))
  await store.delete(upload.sound.objectId)
})

test('through a real server: an upload comes in, and one broken off by the browser leaves nothing', async () => {
  const app = new Hono()
  let ended: () => void = () => undefined
  const brokenOff = new Promise<void>((resolve) => (ended = resolve))
  app.post('/', async (c) => {
    try {
      const { sound } = await receiveUpload(c.req.raw, intoStore)
      return c.text(String(sound?.bytes))
    } catch (error) {
      ended()
      throw error
    }
  })
  app.onError((_, c) => c.text('failed', 500))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    const wav = await fixture('speech.wav')
    const body = new FormData()
    body.append('sound', new File([Uint8Array.from(wav)], 'a.wav'))
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
    assert.equal(await answer.text(), String(wav.length))
    for (const name of await readdir(folder)) await store.delete(name)

    const socket = connect(port, '127.0.0.1')
    const head = '--x\r\ncontent-disposition: form-data; name="sound"; filename="a.wav"\r\n\r\n'
    socket.write(
      `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 5000000\r\n\r\n${head}`,
    )
    for await (const piece of inPieces(wav, 20_000)) socket.write(piece)
    while ((await readdir(folder)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    socket.destroy()
    await brokenOff
    assert.deepEqual(await readdir(folder), [])
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
