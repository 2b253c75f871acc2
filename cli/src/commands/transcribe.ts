import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  checkOf,
  checksumOf,
  type Heard,
  keepCheck,
  type ModelCheck,
  noSpeechModel,
  type SpeechModelFolder,
  speechModelIn,
  transcribeFile,
} from '@lydhoer/app/sound'
import {
  type Conversation,
  emptyConversation,
  plain,
  read,
  unknownSpeaker,
  writeFile,
} from '@lydhoer/conversation'
import { wordErrors } from '@lydhoer/sound'
import { today, type Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { progressOn } from '../progress.ts'
import { Refusal } from '../refusal.ts'
import { maxSeconds, withSound } from '../sound-refusals.ts'
import { refuseExisting, writeNew } from '../write-file.ts'
import { formatFor } from './convert.ts'

/** What `lydhoer transcribe --help` says. */
export const help: Sentence = {
  da: `lydhoer transcribe LYD --model MAPPE [--out FIL] [--json]
lydhoer transcribe [LYD] --model MAPPE --check PRØVE.wav PRØVE.txt

Skriver ned, hvad der bliver sagt, med en talemodel i en mappe på denne maskine (sherpa-onnx: whisper, zipformer eller
NeMo). Ingen model følger med. Modellen skal først prøves på en lyd af jeres egen, som I selv har skrevet ned: så
ved I, hvor mange ord den tager fejl af. Mennesker finder sjældent en udskrift brugbar, når det er over hvert femte.

  --model MAPPE     mappen med modellen; ellers den, LYDHOER_SPEECH_MODEL nævner
  --check LYD TEKST prøv modellen på en lyd, hvis ord I kender, og gem resultatet ved modellen
  --language da     sproget; kun whisper spørger
  --out FIL         skriv en udskrift med tider (.vtt, .cha, .eaf …); --force, hvis den findes i forvejen
  --json            alt, som JSON; tider i hele millisekunder

Tiderne viser, hvor der skal lyttes. De siger intet om pauser: brug lydhoer pauses.
`,
  en: `lydhoer transcribe SOUND --model FOLDER [--out FILE] [--json]
lydhoer transcribe [SOUND] --model FOLDER --check SAMPLE.wav SAMPLE.txt

Writes down what is said, with a speech model in a folder on this machine (sherpa-onnx: whisper, zipformer or NeMo).
No model comes along. The model must first be tried on a sound of your own that you have written down yourselves: then
you know how many words it gets wrong. People seldom find a transcript usable when that is more than every fifth.

  --model FOLDER    the folder of the model; else the one that LYDHOER_SPEECH_MODEL names
  --check SOUND TEXT  try the model on a sound whose words you know, and keep the result beside the model
  --language da     the language; only whisper asks
  --out FILE        write a transcript with times (.vtt, .cha, .eaf …); --force if it is there already
  --json            everything, as JSON; times in whole milliseconds

The times show where to listen. They say nothing of pauses: use lydhoer pauses.
`,
}

/** Above this, people correct a transcript more slowly than they write it (every fifth word). */
const usable = 0.2

/** `lydhoer transcribe`: words from sound, with a model of the municipality's own that has been tried first. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      model: { type: 'string' },
      check: { type: 'string' },
      language: { type: 'string', default: 'da' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const { sound, text } = filesFrom(positionals, values.check !== undefined)
  const format = values.out === undefined ? null : formatFor(values.out)
  refuseExisting(values.out, values.force)
  const folder = values.model ?? process.env.LYDHOER_SPEECH_MODEL
  if (!folder) throw new Refusal(noSpeechModel)

  const model = await withSound(folder, () => speechModelIn(folder))
  const sha256 = await checksumOf(model)
  const listen = (path: string, says: Sentence) =>
    withSound(path, () =>
      transcribeFile(path, model, {
        maxSeconds,
        progress: progressOn(terminal, says),
        language: values.language,
      }),
    )
  if (values.check !== undefined && text !== null) {
    const said = wordsIn(text)
    const { heard } = await listen(values.check, { da: 'Prøver modellen:', en: 'Trying the model:' })
    const on = today(new Date())
    const errors = wordErrors(said, heard.map((one) => one.text).join(' '))
    await withSound(folder, () => keepCheck(folder, { sha256, on, ...errors }))
  }
  const check = await checkOf(folder, sha256)
  if (!check) throw new Refusal(untried(folder))
  terminal.err(`${checkText(check)[terminal.language]}\n`)
  if (sound === null) return

  const { durationMs, heard } = await listen(sound, { da: 'Skriver ned:', en: 'Writing down:' })
  if (format !== null && values.out !== undefined)
    writeNew(values.out, writeFile(asConversation(heard, values.language), format).bytes, values.force)
  if (values.json) terminal.out(asJson(sound, durationMs, heard, model, check))
  else if (values.out === undefined) terminal.out(heard.map(({ text: words }) => `${words}\n`).join(''))
}

/** The sound to write down and the words of the sample; at least one of them. */
function filesFrom(positionals: string[], isCheck: boolean): { sound: string | null; text: string | null } {
  const [first, second, ...more] = positionals
  if (more.length === 0 && first !== undefined) {
    if (isCheck) return second === undefined ? { sound: null, text: first } : { sound: first, text: second }
    if (second === undefined) return { sound: first, text: null }
  }
  throw new Refusal({
    da: 'Skriv lydhoer transcribe samtale.mp3 --model MAPPE, eller --check prøve.wav prøve.txt for at prøve modellen.',
    en: 'Write lydhoer transcribe talk.mp3 --model FOLDER, or --check sample.wav sample.txt to try the model.',
  })
}

/** What is said in a transcript of any kind, or in a plain text without speakers. */
function wordsIn(path: string): string {
  const bytes = readFileSync(path)
  try {
    const { turns, notation } = read(bytes, { fileName: path }).conversation
    if (turns.length > 0) return turns.map((turn) => plain(turn.text, notation)).join(' ')
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Unreadable') throw error
  }
  return bytes.toString('utf8')
}

function asConversation(heard: readonly Heard[], language: string): Conversation {
  return {
    ...emptyConversation('plain'),
    language,
    speakers: [{ code: unknownSpeaker, label: null, role: null, attributes: {} }],
    turns: heard.map(({ fromMs, toMs, text }, i) => ({
      number: i + 1,
      speaker: unknownSpeaker,
      text,
      startMs: fromMs,
      endMs: toMs,
    })),
  }
}

function asJson(
  file: string,
  durationMs: number,
  heard: readonly Heard[],
  { kind }: SpeechModelFolder,
  { sha256, rate, on }: ModelCheck,
): string {
  const model = { kind, sha256, wordErrorRate: rate, triedOn: on }
  return `${JSON.stringify({ file, durationMs, heard, model }, null, 2)}\n`
}

const untried = (folder: string): Sentence => ({
  da: `Modellen i ${folder} er ikke prøvet endnu; prøv den på en lyd, I selv har skrevet ned: --check prøve.wav prøve.txt.`,
  en: `The model in ${folder} has not been tried yet; try it on a sound that you have written down: --check sample.wav sample.txt.`,
})

function checkText({ words, rate, replaced, left, added, on }: ModelCheck): Sentence {
  const percent = Math.round(rate * 100)
  const tooMany = rate > usable
  return {
    da:
      `Prøvet ${on} på ${words} ord: ${percent} % forkerte (${replaced} skiftet ud, ${left} udeladt, ${added} tilføjet).` +
      (tooMany ? ' Det er for mange til, at en udskrift er nem at rette.' : ''),
    en:
      `Tried on ${on} on ${words} words: ${percent} % wrong (${replaced} replaced, ${left} left out, ${added} added).` +
      (tooMany ? ' That is too many for a transcript to be easily corrected.' : ''),
  }
}
