import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fixturePath } from '@lydhoer/sound/testing'
import { dispatch } from '../dispatch.ts'
import { progressOn } from '../progress.ts'
import { Refusal } from '../refusal.ts'
import { withSound } from '../sound-refusals.ts'

/** 36 phrases with silence between them. */
const speech = fixturePath('phrases.ogg')

async function lydhoer(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await dispatch(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    language: 'da',
  })
  return { code, out, err }
}

test('what is not sound, not there, a folder or left out is refused in one sentence', async () => {
  const path = import.meta.filename
  assert.deepEqual(await lydhoer('pauses', path), {
    code: 2,
    out: '',
    err: `${path} er ikke en lydfil, der kan læses her; brug wav, mp3, m4a, aac, ogg, opus, flac eller webm.\n`,
  })
  assert.deepEqual(await lydhoer('pauses', '/findes/ikke.wav'), {
    code: 2,
    out: '',
    err: 'Filen /findes/ikke.wav findes ikke.\n',
  })
  assert.deepEqual(await lydhoer('pauses', import.meta.dirname), {
    code: 2,
    out: '',
    err: `${import.meta.dirname} er en mappe, ikke en fil.\n`,
  })
  assert.deepEqual(await lydhoer('pauses'), {
    code: 2,
    out: '',
    err: 'Filen mangler; skriv lydhoer pauses samtale.mp3.\n',
  })
})

test('mp2, which players call mp3, is refused by its own name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lydhoer-mp2-'))
  const path = join(folder, 'samtale.mp3')
  const frame = Buffer.concat([Buffer.from([0xff, 0xfd, 0x44, 0xc4]), Buffer.alloc(188)])
  writeFileSync(path, Buffer.concat([frame, frame, frame]))
  const { code, err } = await lydhoer('pauses', path)
  rmSync(folder, { recursive: true })
  assert.equal(code, 2)
  assert.equal(
    err,
    `Lyden i ${path} er mp2, som ligner mp3, men ikke kan læses her; gem den som mp3, wav eller flac.\n`,
  )
})

test('the pauses are told as JSON, with the model and its checksum', async () => {
  const { code, out } = await lydhoer('pauses', speech, '--json')
  assert.equal(code, 0)
  const told = JSON.parse(out) as {
    file: string
    durationMs: number
    speechMs: number
    pauses: { fromMs: number; toMs: number; ms: number; errorMs: number }[]
    model: { name: string; sha256: string }
    seconds: number
  }
  assert.deepEqual(Object.keys(told), ['file', 'durationMs', 'speechMs', 'pauses', 'model', 'seconds'])
  assert.equal(told.file, speech)
  assert.ok(told.pauses.length >= 35)
  assert.match(told.model.sha256, /^[0-9a-f]{64}$/)
  assert.ok(told.speechMs > 0 && told.speechMs <= told.durationMs)
  for (const { fromMs, toMs, ms } of told.pauses) assert.equal(ms, toMs - fromMs)
})

test('the pauses are told for people, each with its uncertainty, and summed up', async () => {
  const { out } = await lydhoer('pauses', speech)
  const lines = out.trimEnd().split('\n')
  for (const line of lines.slice(0, -1)) assert.match(line, /^\d:\d\d:\d\d\.\d +\d+,\d\d s ± \d,\d\d$/)
  assert.match(
    lines.at(-1) ?? '',
    new RegExp(`^${lines.length - 1} pauser, i alt [\\d,]+ s; tale i [\\d,]+ s af [\\d,]+ s\\.$`),
  )
})

test('progress is told only when it takes over a second, and each tenth once', () => {
  let err = ''
  let now = 0
  const progress = progressOn(
    { out: () => undefined, err: (text) => (err += text), language: 'en' },
    { da: 'Måler:', en: 'Measuring:' },
    () => now,
  )
  progress(0.25)
  now = 1500
  for (const part of [0.31, 0.35, 0.52, 1]) progress(part)
  assert.equal(err, 'Measuring: 30 %\nMeasuring: 50 %\n')
})

const folder = mkdtempSync(join(tmpdir(), 'lydhoer-pauses-'))
after(() => rmSync(folder, { recursive: true }))
const untimed = join(folder, 'samtale.txt')
const out = join(folder, 'samtale.vtt')
writeFileSync(untimed, 'B: ja\nB: det ved jeg ikke\nM: han kom hjem for sent')

test('a transcript that has times, or nowhere to go, is refused before the sound is listened to', async () => {
  const timed = join(folder, 'med-tider.vtt')
  writeFileSync(timed, 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v B>ja\n')
  const kept = await lydhoer('pauses', '/findes/ikke.wav', '--transcript', timed, '--out', out)
  assert.equal(kept.code, 2)
  assert.match(kept.err, /har allerede tider/)
  const nowhere = await lydhoer('pauses', '/findes/ikke.wav', '--transcript', untimed)
  assert.match(nowhere.err, /^--transcript og --out hører sammen; [^\n]+\n$/)
  const unwritable = await lydhoer('pauses', '/findes/ikke.wav', '--transcript', untimed, '--out', 'a.mp4')
  assert.match(unwritable.err, /^a\.mp4 kan ikke skrives/)
})

test('a transcript without times is written with proposed ones, and says that they are', async () => {
  const { code, out: told } = await lydhoer('pauses', speech, '--transcript', untimed, '--out', out)
  assert.equal(code, 0)
  assert.match(told, /3 ture har fået en foreslået tid/)
  const written = readFileSync(out, 'utf8')
  assert.match(written, /NOTE[^]*foreslået/)
  assert.equal(written.match(/ --> /g)?.length, 3)
})

test('a machine that the native library does not know is told in a sentence', async () => {
  const missing = () => Promise.reject(new Error('Could not find sherpa-onnx-node. Tried …'))
  await assert.rejects(
    withSound('a.wav', missing),
    (error) => error instanceof Refusal && /sherpa-onnx findes ikke til den/.test(error.says.da),
  )
  const fault = () => Promise.reject(new Error('noget andet'))
  await assert.rejects(withSound('a.wav', fault), { message: 'noget andet' })
})
