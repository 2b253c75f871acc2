import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { stretchesOf, Undecodable } from '@lydhoer/sound'
import { fixturePath, readable } from '@lydhoer/sound/testing'
import { checkOf, keepCheck } from './model-check.ts'
import { checksumOf, recogniserConfig, SpeechModelProblem, speechModelIn } from './model-folder.ts'
import { transcribe } from './transcribe.ts'
import { transcribeFile } from './transcribe-file.ts'

const places: string[] = []
after(() => Promise.all(places.map((place) => rm(place, { recursive: true }))))

/** A folder with files of these names; tokens with the blank first or last. */
async function folderWith(names: string[], tokens = '<blk> 0\nja 1\n'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-model-'))
  places.push(folder)
  for (const name of names)
    await writeFile(join(folder, name), name.endsWith('tokens.txt') ? tokens : `bytes of ${name}`)
  return folder
}
const blankLast = 'ja 0\n<blk> 1\n'
const phrases = readFileSync(fixturePath('phrases.ogg'))
const problem = (part: RegExp) => (error: unknown) =>
  error instanceof SpeechModelProblem && part.test(error.says.da)

test('a folder that is not there, or lacks a file, is told with the name of what is missing', async () => {
  await assert.rejects(speechModelIn('/findes/ikke'), problem(/\/findes\/ikke, findes ikke/))
  await assert.rejects(speechModelIn(await folderWith([])), problem(/tokens\.txt mangler/))
  await assert.rejects(speechModelIn(await folderWith(['tokens.txt'])), problem(/encoder\.onnx mangler/))
  await assert.rejects(
    speechModelIn(await folderWith(['tokens.txt', 'encoder.onnx', 'joiner.onnx'])),
    problem(/decoder\.onnx mangler/),
  )
})

test('the kind of model is told by its files and its tokens', async () => {
  const kindOf = async (names: string[], tokens?: string) =>
    (await speechModelIn(await folderWith(names, tokens))).kind
  assert.equal(await kindOf(['small-encoder.onnx', 'small-decoder.onnx', 'small-tokens.txt']), 'whisper')
  const transducer = ['encoder-epoch-99.onnx', 'decoder-epoch-99.onnx', 'joiner-epoch-99.onnx', 'tokens.txt']
  assert.equal(await kindOf(transducer), 'zipformer')
  assert.equal(await kindOf(transducer, blankLast), 'nemo')
  assert.equal(await kindOf(['model.onnx', 'tokens.txt']), 'zipformer-ctc')
  assert.equal(await kindOf(['model.int8.onnx', 'tokens.txt'], blankLast), 'nemo-ctc')
})

test('of two sizes of one file the smaller is taken', async () => {
  const { files } = await speechModelIn(
    await folderWith(['a-encoder.onnx', 'a-encoder.int8.onnx', 'a-decoder.onnx', 'a-tokens.txt']),
  )
  assert.equal(files.encoder, 'a-encoder.int8.onnx')
  assert.equal(files.decoder, 'a-decoder.onnx')
})

test('the recogniser is told where each file lies', async () => {
  const model = await speechModelIn(
    await folderWith(['encoder.onnx', 'decoder.onnx', 'joiner.onnx', 'tokens.txt'], blankLast),
  )
  const at = (name: string) => join(model.folder, name)
  assert.deepEqual(recogniserConfig(model, 'da', 2), {
    tokens: at('tokens.txt'),
    numThreads: 2,
    provider: 'cpu',
    debug: 0,
    transducer: { encoder: at('encoder.onnx'), decoder: at('decoder.onnx'), joiner: at('joiner.onnx') },
    modelType: 'nemo_transducer',
  })
})

test('the checksum follows the files that are used, and no others', async () => {
  const model = await speechModelIn(await folderWith(['model.onnx', 'tokens.txt']))
  const before = await checksumOf(model)
  assert.match(before, /^[0-9a-f]{64}$/)
  await writeFile(join(model.folder, 'README.md'), 'noget andet')
  assert.equal(await checksumOf(model), before)
  await writeFile(join(model.folder, 'model.onnx'), 'andre bytes')
  assert.notEqual(await checksumOf(model), before)
})

test('a trial counts for the very model that was tried', async () => {
  const folder = await folderWith([])
  assert.equal(await checkOf(folder, 'a'), null)
  const check = { sha256: 'a', on: '2026-11-20', words: 4, replaced: 1, left: 0, added: 0, rate: 0.25 }
  await keepCheck(folder, check)
  assert.deepEqual(await checkOf(folder, 'a'), check)
  assert.equal(await checkOf(folder, 'b'), null)
})

test('a model that cannot be read is told in a sentence, and takes nothing else down', async () => {
  const model = await speechModelIn(await folderWith(['encoder.onnx', 'decoder.onnx', 'tokens.txt']))
  const speech = fixturePath('speech.wav')
  await assert.rejects(transcribeFile(speech, model, { maxSeconds: 100 }), problem(/kan ikke læses/))
  const cancelled = AbortSignal.abort(new Error('fortrudt'))
  await assert.rejects(transcribeFile(speech, model, { maxSeconds: 100, signal: cancelled }), {
    message: 'fortrudt',
  })
  const later = new AbortController()
  const going = transcribeFile(speech, model, { maxSeconds: 100, signal: later.signal })
  later.abort(new Error('fortrudt senere'))
  await assert.rejects(going, { message: 'fortrudt senere' })
})

const pause = (fromMs: number, toMs: number) => ({ fromMs, toMs, ms: toMs - fromMs, errorMs: 10 })

test('talk is divided at clear pauses, with a little of the silence around it', () => {
  assert.deepEqual(stretchesOf({ talk: null, pauses: [] }), [])
  assert.deepEqual(
    stretchesOf({ talk: { fromMs: 1000, toMs: 9000 }, pauses: [pause(3000, 3300), pause(5000, 6000)] }),
    [
      { fromMs: 880, toMs: 5120 },
      { fromMs: 5880, toMs: 9120 },
    ],
  )
})

test('no stretch is longer than the recogniser can take: it ends at its longest pause, or in the middle of talk', () => {
  const cut = stretchesOf({
    talk: { fromMs: 0, toMs: 40_000 },
    pauses: [pause(10_000, 10_300), pause(20_000, 20_500), pause(26_000, 26_200)],
  })
  assert.deepEqual(cut, [
    { fromMs: 0, toMs: 20_120 },
    { fromMs: 20_380, toMs: 40_120 },
  ])
  const breathless = stretchesOf({ talk: { fromMs: 0, toMs: 70_000 }, pauses: [] })
  assert.deepEqual(
    breathless.map(({ fromMs, toMs }) => [fromMs, toMs]),
    [
      [0, 28_000],
      [28_000, 56_000],
      [56_000, 70_120],
    ],
  )
})

test('each stretch of talk is given to the recogniser once, whole, and what it hears is written with its time', async () => {
  const lengths: number[] = []
  const parts: number[] = []
  const { heard } = await transcribe(
    readable(phrases),
    (samples) => {
      lengths.push(samples.length)
      return lengths.length === 2 ? '  ' : ` stykke ${lengths.length} `
    },
    { maxSeconds: 100, progress: (part) => parts.push(part) },
  )
  assert.ok(lengths.length >= 3)
  assert.equal(heard.length, lengths.length - 1, 'what nobody heard a word in is left out')
  assert.equal(heard[0]?.text, 'stykke 1')
  for (const [i, { fromMs, toMs }] of heard.entries()) {
    const length = lengths[i === 0 ? 0 : i + 1]!
    assert.ok(Math.abs(length / 16 - (toMs - fromMs)) <= 130, `${length} samples for ${toMs - fromMs} ms`)
  }
  assert.deepEqual(
    parts,
    [...parts].sort((a, b) => a - b),
  )
  assert.equal(parts.at(-1), 1)
})

test('writing down stops when it is cancelled, and refuses what is not sound', async () => {
  const cancel = new AbortController()
  let times = 0
  const stopping = transcribe(
    readable(phrases),
    () => {
      times++
      cancel.abort(new Error('fortrudt'))
      return 'ja'
    },
    { maxSeconds: 100, signal: cancel.signal },
  )
  await assert.rejects(stopping, { message: 'fortrudt' })
  assert.equal(times, 1)
  await assert.rejects(
    transcribe(readable(Buffer.from('ord')), () => '', { maxSeconds: 100 }),
    Undecodable,
  )
})
