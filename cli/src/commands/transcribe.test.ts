import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fixturePath } from '@lydhoer/sound/testing'
import { dispatch } from '../dispatch.ts'

const speech = fixturePath('speech.wav')
const folder = mkdtempSync(join(tmpdir(), 'lydhoer-transcribe-'))
after(() => rmSync(folder, { recursive: true }))
const model = join(folder, 'model')
const words = join(folder, 'prøve.txt')
writeFileSync(words, 'det er en prøve')

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

test('without a model a sentence says what to get and where to put it', async () => {
  delete process.env.LYDHOER_SPEECH_MODEL
  const { code, out, err } = await lydhoer('transcribe', speech)
  assert.equal(code, 2)
  assert.equal(out, '')
  assert.match(
    err,
    /^Der følger ingen talemodel med: hent en dansk i sherpa-onnx-format[^\n]+LYDHOER_SPEECH_MODEL[^\n]+\n$/,
  )
})

test('without a sound, or with too many, the way to write it is told', async () => {
  for (const args of [[], [speech, words], ['--check', speech], ['--check', speech, 'a', 'b', 'c']]) {
    const { code, err } = await lydhoer('transcribe', ...args)
    assert.equal(code, 2)
    assert.match(err, /^Skriv lydhoer transcribe samtale\.mp3 --model MAPPE/)
  }
})

test('a folder that is no model is told with what it lacks; the environment can name it', async () => {
  process.env.LYDHOER_SPEECH_MODEL = folder
  const { code, err } = await lydhoer('transcribe', speech)
  delete process.env.LYDHOER_SPEECH_MODEL
  assert.equal(code, 2)
  assert.match(err, /tokens\.txt mangler/)
})

test('a model is not used before it has been tried, and one that cannot be read is told in a sentence', async () => {
  mkdirSync(model)
  for (const name of ['encoder.onnx', 'decoder.onnx']) writeFileSync(join(model, name), 'ikke en model')
  writeFileSync(join(model, 'tokens.txt'), 'ja 0\nnej 1\n')
  const untried = await lydhoer('transcribe', speech, '--model', model)
  assert.equal(untried.code, 2)
  assert.match(untried.err, /er ikke prøvet endnu; prøv den på en lyd/)
  const unreadable = await lydhoer('transcribe', '--model', model, '--check', speech, words)
  assert.equal(unreadable.code, 2)
  assert.match(unreadable.err, /^Talemodellen i [^\n]+ kan ikke læses; [^\n]+\n$/)
})
