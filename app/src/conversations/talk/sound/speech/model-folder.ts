import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { OfflineModelConfig } from 'sherpa-onnx-node'
import type { Sentence } from '@lydhoer/words'

/** The speech model is not there, or not one that can be used: told in one sentence. */
export class SpeechModelProblem extends Error {
  override readonly name = 'SpeechModelProblem'
  readonly says: Sentence

  constructor(says: Sentence) {
    super(says.da)
    this.says = says
  }
}

/** How a model is built, which its files tell. */
export type SpeechModelKind = 'whisper' | 'zipformer' | 'nemo' | 'zipformer-ctc' | 'nemo-ctc'

/** A speech model in a folder of the municipality's own. */
export interface SpeechModelFolder {
  folder: string
  kind: SpeechModelKind
  /** The names of the files that are used. */
  files: Record<'tokens' | 'encoder' | 'decoder' | 'joiner' | 'model', string | null>
}

/** What to get and where to put it. */
export const noSpeechModel: Sentence = {
  da:
    'Der følger ingen talemodel med: hent en dansk i sherpa-onnx-format (whisper, zipformer eller NeMo; ' +
    '.onnx-filer og tokens.txt), læg filerne i en mappe for sig, og skriv --model MAPPE eller sæt LYDHOER_SPEECH_MODEL til mappen.',
  en:
    'No speech model comes along: get a Danish one in sherpa-onnx format (whisper, zipformer or NeMo; ' +
    '.onnx files and tokens.txt), put the files in a folder of their own, and write --model FOLDER or set LYDHOER_SPEECH_MODEL to the folder.',
}

/**
 * Finds out which kind of model a folder holds, by its files and by where the blank stands among its tokens: NeMo puts
 * it last, zipformer first. Of two sizes of one file the smaller (int8) is taken.
 *
 * @throws SpeechModelProblem when the folder is not there or lacks a file.
 */
export async function speechModelIn(folder: string): Promise<SpeechModelFolder> {
  const names = await namesIn(folder)
  const find = (part: RegExp) => {
    const found = names.filter((name) => part.test(name)).sort()
    return found.find((name) => name.includes('int8')) ?? found[0] ?? null
  }
  const files = {
    tokens: find(/tokens\.txt$/),
    encoder: find(/encoder.*\.onnx$/),
    decoder: find(/decoder.*\.onnx$/),
    joiner: find(/joiner.*\.onnx$/),
    model: find(/^(?!.*(?:encoder|decoder|joiner)).*\.onnx$/),
  }
  if (!files.tokens) throw lacking(folder, 'tokens.txt')
  if (!files.encoder && !files.model) throw lacking(folder, 'encoder.onnx')
  if (files.encoder && !files.decoder) throw lacking(folder, 'decoder.onnx')
  const isNemo = await blankIsLast(join(folder, files.tokens))
  if (!files.encoder) return { folder, kind: isNemo ? 'nemo-ctc' : 'zipformer-ctc', files }
  const kind = files.joiner ? (isNemo ? 'nemo' : 'zipformer') : 'whisper'
  return { folder, kind, files: { ...files, model: null } }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    throw new SpeechModelProblem({
      da: `Mappen med talemodellen, ${folder}, findes ikke eller må ikke læses.`,
      en: `The folder of the speech model, ${folder}, does not exist or may not be read.`,
    })
  }
}

const lacking = (folder: string, file: string) =>
  new SpeechModelProblem({
    da: `${folder} er ikke en talemodel, der kan bruges: ${file} mangler (whisper, zipformer eller NeMo i sherpa-onnx-format).`,
    en: `${folder} is not a speech model that can be used: ${file} is missing (whisper, zipformer or NeMo in sherpa-onnx format).`,
  })

async function blankIsLast(tokens: string): Promise<boolean> {
  const lines = (await readFile(tokens, 'utf8')).trimEnd().split('\n')
  return lines.length > 1 && /^<(blk|blank)>/.test(lines.at(-1) ?? '')
}

/**
 * One checksum for all files that are used, in the order of their names: another file, another model.
 *
 * @returns 64 hexadecimal digits
 */
export async function checksumOf({ folder, files }: SpeechModelFolder): Promise<string> {
  const names = Object.values(files).filter((name) => name !== null)
  const whole = createHash('sha256')
  for (const name of names.sort()) {
    const one = createHash('sha256')
    await pipeline(createReadStream(join(folder, name)), one)
    whole.update(`${name} ${one.digest('hex')}\n`)
  }
  return whole.digest('hex')
}

/** What the recogniser is told about the model. */
export function recogniserConfig(
  { folder, kind, files }: SpeechModelFolder,
  language: string,
  numThreads: number,
): OfflineModelConfig {
  const path = (name: string | null) => (name === null ? '' : join(folder, name))
  const [encoder, decoder, joiner] = [path(files.encoder), path(files.decoder), path(files.joiner)]
  const model = path(files.model)
  const common = { tokens: path(files.tokens), numThreads, provider: 'cpu', debug: 0 } as const
  if (kind === 'whisper') return { ...common, whisper: { encoder, decoder, language, task: 'transcribe' } }
  if (kind === 'zipformer')
    return { ...common, transducer: { encoder, decoder, joiner }, modelType: 'transducer' }
  if (kind === 'nemo')
    return { ...common, transducer: { encoder, decoder, joiner }, modelType: 'nemo_transducer' }
  return kind === 'nemo-ctc' ? { ...common, nemoCtc: { model } } : { ...common, zipformerCtc: { model } }
}
